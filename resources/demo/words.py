"""What only the demo says, in the languages it speaks."""

WORDS = {
    "en": {
        "files": ("Map", "Summary", "As text", "Results", "Data"),
        "subtitle": "Leuwemark, a fictional province of 60 municipalities",
        "nested": "Do care zones lie inside one reference region?",
        "nested_note": "Hatched municipalities lie in another reference region than the rest of their care zone.",
        "borders": "How firm is the border between two municipalities?",
        "borders_note": "Eight divisions of the province laid over each other: how many draw a border here?",
        "picture": "Left: care zones in reference regions. Right: how many of eight divisions draw each border.",
        "basins": "Which basins do commuters make?",
        "units_inside": "of the municipalities lie with their care zone",
        "people_inside": "of the inhabitants do",
        "source": "Source: demo data of Regio, situation on 1 January 2025. All names and figures are invented.",
    },
    "nl": {
        "files": ("Kaart", "Samenvatting", "Als tekst", "Resultaten", "Gegevens"),
        "subtitle": "Leuwemark, een verzonnen provincie met 60 gemeenten",
        "nested": "Liggen zorgzones binnen één referentieregio?",
        "nested_note": "Gearceerde gemeenten liggen in een andere referentieregio dan de rest van hun zorgzone.",
        "borders": "Hoe hard is de grens tussen twee gemeenten?",
        "borders_note": "Acht indelingen van de provincie op elkaar gelegd: hoeveel trekken hier een grens?",
        "picture": "Links: zorgzones in referentieregio's. Rechts: hoeveel van de acht indelingen elke grens trekken.",
        "basins": "Welke bekkens vormen de pendelaars?",
        "units_inside": "van de gemeenten ligt bij de rest van de zorgzone",
        "people_inside": "van de inwoners ook",
        "source": "Bron: voorbeeldgegevens van Regio, toestand op 1 januari 2025. Alle namen en cijfers zijn verzonnen.",
    },
}
