<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Regio</name>
    <message>
        <source>&quot;{coarser}&quot; has one region only, so lambda says nothing here.</source>
        <translation>&quot;{coarser}&quot; heeft maar één gebied, dus lambda zegt hier niets.</translation>
    </message>
    <message>
        <source>&quot;{date}&quot; is no date. Write year-month-day, for instance 2025-01-01, or only the year.</source>
        <translation>&quot;{date}&quot; is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2025-01-01, of alleen het jaar.</translation>
    </message>
    <message>
        <source>&quot;{division}&quot; keeps {share} % of the flows between units inside its {regions} regions. {misplaced} of {units} units are attached more strongly to another region.</source>
        <translation>&quot;{division}&quot; houdt {share} % van de stromen tussen eenheden binnen haar {regions} gebieden. {misplaced} van de {units} eenheden zijn sterker met een ander gebied verbonden.</translation>
    </message>
    <message>
        <source>&quot;{entry}&quot; cannot be compared with itself. Choose another coarser map.</source>
        <translation>&quot;{entry}&quot; kan niet met zichzelf vergeleken worden. Kies een andere grove indeling.</translation>
    </message>
    <message>
        <source>&quot;{finer}&quot; and &quot;{coarser}&quot; have no territory in common. Check that both have region codes, lie in the same part of the world and have the right CRS.</source>
        <translation>&quot;{finer}&quot; en &quot;{coarser}&quot; hebben geen grondgebied gemeen. Controleer of beide gebiedscodes hebben, in hetzelfde deel van de wereld liggen en het juiste CRS hebben.</translation>
    </message>
    <message>
        <source>&quot;{first}&quot; keeps {one} % of the flows inside its {n} regions, &quot;{second}&quot; {two} % inside its {m}. With the sizes of the regions allowed for, &quot;{better}&quot; keeps more. {x} and {y} units are attached more strongly to another region.</source>
        <translation>&quot;{first}&quot; houdt {one} % van de stromen binnen haar {n} gebieden, &quot;{second}&quot; {two} % binnen haar {m}. Rekening gehouden met de grootte van de gebieden houdt &quot;{better}&quot; meer binnen. {x} en {y} eenheden zijn sterker verbonden met een ander gebied.</translation>
    </message>
    <message>
        <source>&quot;{first}&quot; keeps {one} % of the flows inside its {n} regions, &quot;{second}&quot; {two} % inside its {m}. {x} and {y} units are attached more strongly to another region.</source>
        <translation>&quot;{first}&quot; houdt {one} % van de stromen binnen haar {n} gebieden, &quot;{second}&quot; {two} % binnen haar {m}. {x} en {y} eenheden zijn sterker verbonden met een ander gebied.</translation>
    </message>
    <message>
        <source>&quot;{fixed}&quot; and &quot;{resampled}&quot; agree more than chance explains</source>
        <translation>&quot;{fixed}&quot; en &quot;{resampled}&quot; komen meer overeen dan toeval verklaart</translation>
    </message>
    <message>
        <source>&quot;{fixed}&quot; and &quot;{resampled}&quot; agree more than chance explains: {observed}, against {mean} on average for random maps with regions of the same sizes; {count} of {draws} random maps agree as well.</source>
        <translation>&quot;{fixed}&quot; en &quot;{resampled}&quot; komen meer overeen dan toeval verklaart: {observed}, tegenover gemiddeld {mean} voor willekeurige kaarten met gebieden van dezelfde grootte; {count} van {draws} willekeurige kaarten komen even goed overeen.</translation>
    </message>
    <message>
        <source>&quot;{fixed}&quot; and &quot;{resampled}&quot; do not agree more than chance explains</source>
        <translation>&quot;{fixed}&quot; en &quot;{resampled}&quot; komen niet meer overeen dan toeval verklaart</translation>
    </message>
    <message>
        <source>&quot;{fixed}&quot; and &quot;{resampled}&quot; do not agree more than chance explains: {observed}, against {mean} on average for random maps with regions of the same sizes; {count} of {draws} random maps agree as well.</source>
        <translation>&quot;{fixed}&quot; en &quot;{resampled}&quot; komen niet meer overeen dan toeval verklaart: {observed}, tegenover gemiddeld {mean} voor willekeurige kaarten met gebieden van dezelfde grootte; {count} van {draws} willekeurige kaarten komen even goed overeen.</translation>
    </message>
    <message>
        <source>&quot;{flows}&quot; has a row for every flow: from {origin} to {destination}, as many as {amount} says.</source>
        <translation>&quot;{flows}&quot; heeft een rij voor elke stroom: van {origin} naar {destination}, zoveel als {amount} zegt.</translation>
    </message>
    <message>
        <source>&quot;{flows}&quot; holds no flow between different units, so no model can be fitted.</source>
        <translation>&quot;{flows}&quot; bevat geen stroom tussen verschillende eenheden, dus er past geen model op.</translation>
    </message>
    <message>
        <source>&quot;{flows}&quot; holds pairs of units several times, or without amount: {rows} rows became {pairs} flows.</source>
        <translation>&quot;{flows}&quot; bevat paren van eenheden meermaals, of zonder hoeveelheid: {rows} rijen werden {pairs} stromen.</translation>
    </message>
    <message>
        <source>&quot;{flows}&quot; holds {count} periods ({periods}); the latest was taken: {period}.</source>
        <translation>&quot;{flows}&quot; bevat {count} perioden ({periods}); de laatste is genomen: {period}.</translation>
    </message>
    <message>
        <source>&quot;{flows}&quot; is a square matrix, in which no field can tell domains or periods apart ({fields}). Leave these fields empty, or give the flows as rows.</source>
        <translation>&quot;{flows}&quot; is een vierkante matrix, waarin geen veld domeinen of perioden kan onderscheiden ({fields}). Laat deze velden leeg, of geef de stromen als rijen.</translation>
    </message>
    <message>
        <source>&quot;{flows}&quot; is a square matrix: rows are origins (codes in {origin}), columns are destinations.</source>
        <translation>&quot;{flows}&quot; is een vierkante matrix: rijen zijn herkomsten (codes in {origin}), kolommen bestemmingen.</translation>
    </message>
    <message>
        <source>&quot;{flows}&quot; is no square matrix: no column holds codes that are also names of columns. Its first columns are: {fields}. The column with the codes of the origins comes first, the other columns are called by the codes.</source>
        <translation>&quot;{flows}&quot; is geen vierkante matrix: geen kolom bevat codes die ook kolomnamen zijn. De eerste kolommen zijn: {fields}. Vooraan hoort de kolom met de codes van de herkomsten; de andere kolommen heten naar de codes.</translation>
    </message>
    <message>
        <source>&quot;{flows}&quot; was left out.</source>
        <translation>&quot;{flows}&quot; is weggelaten.</translation>
    </message>
    <message>
        <source>&quot;{flows}&quot; was read as a square matrix of {count} codes: rows are origins, columns are destinations.</source>
        <translation>&quot;{flows}&quot; is gelezen als een vierkante matrix van {count} codes: rijen zijn herkomsten, kolommen bestemmingen.</translation>
    </message>
    <message>
        <source>&quot;{label}&quot; is on the page Regions now. Other divisions can be held against it.</source>
        <translation>&quot;{label}&quot; staat nu op de pagina Gebieden. Andere gebiedsindelingen kunnen ermee vergeleken worden.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; cannot be read: its source is missing or broken. Repair the source or choose another layer.</source>
        <translation>&quot;{layer}&quot; kan niet gelezen worden: de bron ontbreekt of is beschadigd. Herstel de bron of kies een andere laag.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; cuts {count} units ({units}): a unit counts as included if at least half of it is.</source>
        <translation>&quot;{layer}&quot; snijdt door {count} eenheden ({units}): een eenheid telt mee als minstens de helft ervan erin ligt.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no CRS, while &quot;{other}&quot; has {crs}. Set the CRS of the layer (right-click it, Layer CRS) and run again.</source>
        <translation>&quot;{layer}&quot; heeft geen CRS, terwijl &quot;{other}&quot; {crs} heeft. Stel het CRS van de laag in (klik er met rechts op, Laag-CRS) en voer opnieuw uit.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no CRS. Set it (right-click it, Layer CRS).</source>
        <translation>&quot;{layer}&quot; heeft geen CRS. Stel het in (klik met rechts op de laag, Laag-CRS).</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no CRS; its coordinates are taken to be metres.</source>
        <translation>&quot;{layer}&quot; heeft geen CRS; de coördinaten gelden als meter.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no border between two regions.</source>
        <translation>&quot;{layer}&quot; heeft geen grens tussen twee gebieden.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no common borders longer than 1 m: its polygons do not share edges, or all have the same code. Run &quot;Check a regionalisation&quot; on it.</source>
        <translation>&quot;{layer}&quot; heeft geen gemeenschappelijke grenzen langer dan 1 m: de polygonen delen geen lijnstukken, of hebben allemaal dezelfde code. Voer er &quot;Gebiedsindeling controleren&quot; op uit.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no counterpart of {region}, so it is left out.</source>
        <translation>&quot;{layer}&quot; heeft geen tegenhanger van {region} en is weggelaten.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no features. Choose another layer or check its filter.</source>
        <translation>&quot;{layer}&quot; heeft geen objecten. Kies een andere laag of controleer het filter.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no field &quot;{field}&quot; any more. Choose another field for &quot;{entry}&quot;.</source>
        <translation>&quot;{layer}&quot; heeft geen veld &quot;{field}&quot; meer. Kies een ander veld voor &quot;{entry}&quot;.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no field &quot;{field}&quot;. Choose the borders that &quot;How firm are functional regions?&quot; wrote.</source>
        <translation>&quot;{layer}&quot; heeft geen veld &quot;{field}&quot;. Kies de grenzen die &quot;Hoe vast zijn functionele gebieden?&quot; geschreven heeft.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no field &quot;{field}&quot;. Did you mean &quot;{close}&quot;? Its fields are: {fields}.</source>
        <translation>&quot;{layer}&quot; heeft geen veld &quot;{field}&quot;. Is &quot;{close}&quot; bedoeld? De velden zijn: {fields}.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no field &quot;{field}&quot;. Its fields are: {fields}.</source>
        <translation>&quot;{layer}&quot; heeft geen veld &quot;{field}&quot;. De velden zijn: {fields}.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no field named region or code: every polygon was taken for a region.</source>
        <translation>&quot;{layer}&quot; heeft geen veld met de naam region of code: elke polygoon geldt als gebied.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no geometry, so its pieces cannot be drawn.</source>
        <translation>&quot;{layer}&quot; heeft geen geometrie, dus de stukken kunnen niet getekend worden.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no polygons. Choose a polygon layer.</source>
        <translation>&quot;{layer}&quot; heeft geen polygonen. Kies een polygonenlaag.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has one region only, so how far the other map predicts it says nothing.</source>
        <translation>&quot;{layer}&quot; heeft maar één gebied, dus hoe goed de andere kaart het voorspelt zegt niets.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has {count} curved polygons (rows {rows}); their curves were replaced by short straight lines.</source>
        <translation>&quot;{layer}&quot; heeft {count} polygonen met gebogen lijnen (rijen {rows}); de bogen werden vervangen door korte rechte lijnen.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has {count} features without geometry (rows {rows}); their flows count, but they are on no map and have no neighbours.</source>
        <translation>&quot;{layer}&quot; heeft {count} objecten zonder geometrie (rijen {rows}); hun stromen tellen mee, maar ze staan op geen kaart en hebben geen buren.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has {count} features without geometry (rows {rows}); they are left out.</source>
        <translation>&quot;{layer}&quot; heeft {count} objecten zonder geometrie (rijen {rows}); ze worden weggelaten.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has {count} geometries that enclose no area (rows {rows}); they are left out. Draw them again.</source>
        <translation>&quot;{layer}&quot; heeft {count} geometrieën die geen oppervlakte omsluiten (rijen {rows}); ze worden weggelaten. Teken ze opnieuw.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has {count} invalid geometries (rows {rows}); they were repaired in a copy.</source>
        <translation>&quot;{layer}&quot; heeft {count} ongeldige geometrieën (rijen {rows}); ze werden in een kopie hersteld.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; is fit for use; nothing was found.</source>
        <translation>&quot;{layer}&quot; is klaar voor gebruik; er werd niets gevonden.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; is fit for use; {count} remarks.</source>
        <translation>&quot;{layer}&quot; is klaar voor gebruik; {count} opmerkingen.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; is in {crs} and &quot;{other}&quot; in {other_crs}: it was transformed.</source>
        <translation>&quot;{layer}&quot; is in {crs} en &quot;{other}&quot; in {other_crs}: de laag werd getransformeerd.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; is in {crs} and &quot;{units}&quot; in {units_crs}. Save one of them in the CRS of the other.</source>
        <translation>&quot;{layer}&quot; is in {crs} en &quot;{units}&quot; in {units_crs}. Sla een van beide op in het CRS van de andere.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; is in {crs}, which is not in metres: lengths and areas are measured in an equal-area CRS instead.</source>
        <translation>&quot;{layer}&quot; is in {crs}, dat niet in meter is: lengtes en oppervlakten worden in een oppervlaktegetrouw CRS gemeten.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; is not a polygon layer. Choose one with areas.</source>
        <translation>&quot;{layer}&quot; is geen polygonenlaag. Kies een laag met vlakken.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; is not fit for use yet: {failed} of {count} findings need mending.</source>
        <translation>&quot;{layer}&quot; is nog niet klaar voor gebruik: {failed} van de {count} bevindingen moeten hersteld worden.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; names {count} codes that are no units ({codes}); these borders are left out.</source>
        <translation>&quot;{layer}&quot; noemt {count} codes die geen eenheden zijn ({codes}); die grenzen vallen weg.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot;: field &quot;{field}&quot; was taken for the region code.</source>
        <translation>&quot;{layer}&quot;: veld &quot;{field}&quot; werd als gebiedscode genomen.</translation>
    </message>
    <message>
        <source>&quot;{links}&quot; has one field only; links need two unit codes per row.</source>
        <translation>&quot;{links}&quot; heeft maar één veld; verbindingen hebben twee codes van basiseenheden per rij nodig.</translation>
    </message>
    <message>
        <source>&quot;{links}&quot; names {count} codes that are no units ({codes}); these rows are left out.</source>
        <translation>&quot;{links}&quot; noemt {count} codes die geen basiseenheden zijn ({codes}); deze rijen tellen niet mee.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be drawn at random, so it is not compared with chance.</source>
        <translation>&quot;{name}&quot; kan niet willekeurig getrokken worden en wordt dus niet met het toeval vergeleken.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; changes nothing with the chosen method. These do: {names}.</source>
        <translation>&quot;{name}&quot; verandert niets bij de gekozen methode. Deze wel: {names}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; covers {share} % of the map. Only that part is judged; flows from it to elsewhere count as leaving.</source>
        <translation>&quot;{name}&quot; beslaat {share} % van de kaart. Alleen dat deel wordt beoordeeld; stromen naar elders tellen als vertrekkend.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has regions on both sides of {share} % of the length of the borders; elsewhere it does not count.</source>
        <translation>&quot;{name}&quot; heeft gebieden aan beide kanten van {share} % van de lengte van de grenzen; elders telt ze niet mee.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has two different weights. Leave one of them out.</source>
        <translation>&quot;{name}&quot; heeft twee verschillende gewichten. Laat er een weg.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is there twice. Choose each field once, or give them different names.</source>
        <translation>&quot;{name}&quot; staat er twee keer. Kies elk veld één keer, of geef verschillende namen.</translation>
    </message>
    <message>
        <source>&quot;{part}&quot; cannot be read. Write name=value, with semicolons between.</source>
        <translation>&quot;{part}&quot; is niet leesbaar. Schrijf naam=waarde, met puntkomma&apos;s ertussen.</translation>
    </message>
    <message>
        <source>&quot;{part}&quot; is no number of regions. Write numbers of at least 2, for instance 2-60 or 5;10;20-40.</source>
        <translation>&quot;{part}&quot; is geen aantal gebieden. Schrijf getallen van minstens 2, bijvoorbeeld 2-60 of 5;10;20-40.</translation>
    </message>
    <message>
        <source>&quot;{part}&quot; is no resolution. Write numbers above 0 with semicolons in between, for instance 0.5;0.7;1;1.4;2.</source>
        <translation>&quot;{part}&quot; is geen resolutie. Schrijf getallen boven 0 met puntkomma&apos;s ertussen, bijvoorbeeld 0.5;0.7;1;1.4;2.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be read ({reason}).</source>
        <translation>&quot;{path}&quot; kan niet worden gelezen ({reason}).</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; could not be copied as text into &quot;{folder}&quot;: {reason}. Save it as CSV and choose that file.</source>
        <translation>&quot;{path}&quot; kon niet als tekst naar &quot;{folder}&quot; gekopieerd worden: {reason}. Bewaar het als CSV en kies dat bestand.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; could not be written ({reason}). Close it in other programs, or choose another place.</source>
        <translation>&quot;{path}&quot; kon niet geschreven worden ({reason}). Sluit het in andere programma&apos;s, of kies een andere plaats.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; could not be written: {reason}</source>
        <translation>&quot;{path}&quot; kon niet geschreven worden: {reason}</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; could not be written: {reason}. The disk may be full. What was there before is unchanged.</source>
        <translation>&quot;{path}&quot; kon niet geschreven worden: {reason}. Misschien is de schijf vol. Wat er stond, is ongewijzigd.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; has {count} rows, too many to show: the GDAL of this QGIS has no Parquet driver. Give the path of the file to an algorithm of Regio, which reads it, or save the table as GeoPackage.</source>
        <translation>&quot;{path}&quot; heeft {count} rijen, te veel om te tonen: de GDAL van deze QGIS heeft geen Parquet-driver. Geef het pad van het bestand aan een algoritme van Regio, dat het leest, of bewaar de tabel als GeoPackage.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; holds no polygon layer that can be read. Choose another file.</source>
        <translation>&quot;{path}&quot; bevat geen leesbare polygonenlaag. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is in use or protected ({reason}). Close it in other programs, or choose another name. It is unchanged.</source>
        <translation>&quot;{path}&quot; is in gebruik of beveiligd ({reason}). Sluit het in andere programma&apos;s, of kies een andere naam. Het bestand is ongewijzigd.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is open in another program that has not finished writing. Close it there, or choose another name. It is unchanged.</source>
        <translation>&quot;{path}&quot; is open in een ander programma dat nog niet klaar is met schrijven. Sluit het daar, of kies een andere naam. Het bestand is ongewijzigd.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; must end in .csv, .xlsx, .ods or .gpkg.</source>
        <translation>&quot;{path}&quot; moet eindigen op .csv, .xlsx, .ods of .gpkg.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; must end in .png, .jpg, .pdf or .svg.</source>
        <translation>&quot;{path}&quot; moet eindigen op .png, .jpg, .pdf of .svg.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no date. Write it as 2025-01-01, or leave it empty.</source>
        <translation>&quot;{text}&quot; is geen datum. Schrijf ze als 2025-01-01, of laat ze leeg.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n opmerking</numerusform>
            <numerusform>%n opmerkingen</numerusform>
        </translation>
    </message>
    <message>
        <source>(Nearly) every run draws a border here</source>
        <translation>(Bijna) elke herhaling trekt hier een grens</translation>
    </message>
    <message>
        <source>(Nearly) no run draws a border here</source>
        <translation>(Bijna) geen herhaling trekt hier een grens</translation>
    </message>
    <message>
        <source>0 % if all definitions are the same; 100 % if there is no unit on which all agree.</source>
        <translation>0 % als alle afbakeningen dezelfde zijn; 100 % als er geen eenheid is waarover iedereen het eens is.</translation>
    </message>
    <message>
        <source>0 if everyone draws every border here, 1 if nobody does; long borders count more.</source>
        <translation>0 als iedereen elke grens hier trekt, 1 als niemand dat doet; lange grenzen tellen zwaarder.</translation>
    </message>
    <message>
        <source>0 if the two maps have nothing to do with each other, 1 if they are the same. (V-measure)</source>
        <translation>0 als de twee kaarten niets met elkaar te maken hebben, 1 als ze dezelfde zijn. (V-measure)</translation>
    </message>
    <message>
        <source>0 if the two maps have nothing to do with each other, 1 if they are the same. A fine map that nests perfectly still scores below 1, because it is finer. (V-measure)</source>
        <translation>0 als de twee indelingen niets met elkaar te maken hebben, 1 als ze gelijk zijn. Een fijne indeling die perfect past, haalt toch minder dan 1, omdat ze fijner is. (V-maat)</translation>
    </message>
    <message>
        <source>0: knowing the region tells nothing about that of {other}; 1: it tells all.</source>
        <translation>0: het gebied kennen zegt niets over dat van {other}; 1: het zegt alles.</translation>
    </message>
    <message>
        <source>0: nothing is compared with chance. 99 gives a good impression; only for code fields of the units.</source>
        <translation>0: niets wordt met het toeval vergeleken. 99 geeft een goede indruk; enkel voor codevelden van de eenheden.</translation>
    </message>
    <message>
        <source>0: the core is what all definitions include, the fringe what any of them does. 0.1: the core is what at least 90 % include, the fringe what more than 10 % do.</source>
        <translation>0: de kern is wat alle definities opnemen, de rand wat minstens één opneemt. 0,1: de kern is wat minstens 90 % opneemt, de rand wat meer dan 10 % opneemt.</translation>
    </message>
    <message>
        <source>0: unrelated to {other}; 1: the same map.</source>
        <translation>0: staat los van {other}; 1: dezelfde kaart.</translation>
    </message>
    <message>
        <source>1 border, {length} km</source>
        <translation>1 grensstuk, {length} km</translation>
    </message>
    <message>
        <source>1 if all domains make the same regions, 0 if none alike.</source>
        <translation>1 als alle domeinen dezelfde gebieden vormen, 0 als ze in niets overeenkomen.</translation>
    </message>
    <message>
        <source>1 if both maps are the same division, 0 if one tells nothing about the other.</source>
        <translation>1 als beide kaarten dezelfde indeling zijn, 0 als de ene niets over de andere zegt.</translation>
    </message>
    <message>
        <source>1 if no region of the finer map is split over several coarser ones. (Completeness)</source>
        <translation>1 als geen enkel gebied van de fijne indeling over meerdere grove gebieden verdeeld is. (Volledigheid)</translation>
    </message>
    <message>
        <source>1 if no region of the first map is split over several regions of the second.</source>
        <translation>1 als geen gebied van de eerste kaart over meer gebieden van de tweede verdeeld is.</translation>
    </message>
    <message>
        <source>1 if no region of the second map mixes several regions of the first.</source>
        <translation>1 als geen gebied van de tweede kaart meer gebieden van de eerste mengt.</translation>
    </message>
    <message>
        <source>1 region keeps {share} % of all flows inside</source>
        <translation>1 gebied houdt {share} % van alle stromen binnen</translation>
    </message>
    <message>
        <source>1 region keeps {share} % of the flows between units inside</source>
        <translation>1 gebied houdt {share} % van de stromen tussen eenheden binnen</translation>
    </message>
    <message>
        <source>1 region lies in several pieces</source>
        <translation>1 gebied ligt in meerdere stukken</translation>
    </message>
    <message>
        <source>1 unit has no region</source>
        <translation>1 eenheid heeft geen gebied</translation>
    </message>
    <message>
        <source>1 unit lies outside all of them</source>
        <translation>1 eenheid ligt erbuiten</translation>
    </message>
    <message>
        <source>1 unit was moved so that regions lie in one piece</source>
        <translation>1 eenheid werd verplaatst zodat gebieden uit één stuk bestaan</translation>
    </message>
    <message>
        <source>1: nothing changed. The earlier map compared with itself gives 1.</source>
        <translation>1: er veranderde niets. De vroegere kaart vergeleken met zichzelf geeft 1.</translation>
    </message>
    <message>
        <source>200 runs tell shares to within 3 to 7 %. Every run takes as long as finding the regions once.</source>
        <translation>200 herhalingen geven aandelen op 3 tot 7 % nauwkeurig. Elke herhaling duurt zo lang als de gebieden één keer zoeken.</translation>
    </message>
    <message>
        <source>A border further away than this gives no support.</source>
        <translation>Een grens die verder ligt, geeft geen steun.</translation>
    </message>
    <message>
        <source>A border nearer than this gives full support.</source>
        <translation>Een grens die dichterbij ligt, geeft volle steun.</translation>
    </message>
    <message>
        <source>A border of the regions; {share} % of the runs draw it.</source>
        <translation>Een grens van de gebieden; {share} % van de herhalingen trekt ze.</translation>
    </message>
    <message>
        <source>A chain needs at least two divisions, the finest first.</source>
        <translation>Een keten vraagt minstens twee indelingen, de fijnste eerst.</translation>
    </message>
    <message>
        <source>A code of the units. If it holds region codes, codes are compared; else the units&apos; places.</source>
        <translation>Een code van de basiseenheden. Bevat het veld gebiedscodes, dan worden codes vergeleken; anders de ligging van de basiseenheden.</translation>
    </message>
    <message>
        <source>A core, and around it the units of which a large share travels there.</source>
        <translation>Een kern, en daarrond de eenheden waarvan een groot deel erheen gaat.</translation>
    </message>
    <message>
        <source>A division and a domain held against chance.</source>
        <translation>Een gebiedsindeling en een domein, vergeleken met het toeval.</translation>
    </message>
    <message>
        <source>A division that fits the flows keeps most of them inside its regions, and every unit exchanges most with its own region. With a second division, both are judged on the same figures.</source>
        <translation>Een indeling die bij de stromen past, houdt de meeste binnen haar gebieden, en elke eenheid wisselt het meest uit met haar eigen gebied. Met een tweede indeling worden beide op dezelfde cijfers beoordeeld.</translation>
    </message>
    <message>
        <source>A field is given for the layer &quot;{layer}&quot;, but that is none of the chosen layers: {layers}.</source>
        <translation>Er is een veld gegeven voor de laag &quot;{layer}&quot;, maar dat is geen van de gekozen lagen: {layers}.</translation>
    </message>
    <message>
        <source>A field with the regions of another division of the same units, to compare with.</source>
        <translation>Een veld met de gebieden van een andere indeling van dezelfde eenheden, om mee te vergelijken.</translation>
    </message>
    <message>
        <source>A full arrow: all regions lie inside one region of the map above. A broken one: so many do.</source>
        <translation>Een volle pijl: alle gebieden liggen binnen één gebied van de kaart erboven. Een onderbroken pijl: zoveel ervan.</translation>
    </message>
    <message>
        <source>A gap of {area} lies between {regions}. Draw the missing region or extend one, unless it is a lake or another territory.</source>
        <translation>Tussen {regions} ligt een gat van {area}. Teken het ontbrekende gebied of breid er een uit, tenzij het een meer of een ander grondgebied is.</translation>
    </message>
    <message>
        <source>A hairline gap lies between {regions}: rounding, which does no harm.</source>
        <translation>Tussen {regions} ligt een haarfijn gat: een afronding, die geen kwaad kan.</translation>
    </message>
    <message>
        <source>A layer of the second division is asked for, but no second division is chosen.</source>
        <translation>Er wordt een laag van de tweede indeling gevraagd, maar er is geen tweede indeling gekozen.</translation>
    </message>
    <message>
        <source>A layer or table with a row per unit and the code of its region, for instance the units that were given a functional region.</source>
        <translation>Een laag of tabel met een rij per eenheid en de code van haar gebied, bijvoorbeeld de eenheden die een functioneel gebied kregen.</translation>
    </message>
    <message>
        <source>A number such as inhabitants, for divisions and numbers as evidence. Empty: every unit counts 1.</source>
        <translation>Een getal zoals inwoners, voor indelingen en getallen als bewijs. Leeg: elke basiseenheid telt voor 1.</translation>
    </message>
    <message>
        <source>A numeric field</source>
        <translation>Een numeriek veld</translation>
    </message>
    <message>
        <source>A numeric field is to be counted, but none is chosen. Choose a field.</source>
        <translation>Er moet een numeriek veld geteld worden, maar er is geen gekozen. Kies een veld.</translation>
    </message>
    <message>
        <source>A part of region {region} is thinner than {width} m: perhaps a drawing error.</source>
        <translation>Een deel van gebied {region} is smaller dan {width} m: misschien een tekenfout.</translation>
    </message>
    <message>
        <source>A period of &quot;{flows}&quot; is given ({period}), but not the field that tells its periods apart. Choose this field, or leave the period empty.</source>
        <translation>Er is een periode van &quot;{flows}&quot; opgegeven ({period}), maar niet het veld dat de perioden onderscheidt. Kies dat veld, of laat de periode leeg.</translation>
    </message>
    <message>
        <source>A picture of the share of conforming regions for each pair.</source>
        <translation>Een beeld van het aandeel passende gebieden voor elk paar.</translation>
    </message>
    <message>
        <source>A picture of who nests in whom, the finest at the bottom.</source>
        <translation>Een beeld van wie in wie past, de fijnste onderaan.</translation>
    </message>
    <message>
        <source>A place for a repaired copy is given, but &quot;Write a repaired copy&quot; is off: it is not written.</source>
        <translation>Er is een plaats opgegeven voor een herstelde kopie, maar &quot;Een herstelde kopie schrijven&quot; staat uit: ze wordt niet geschreven.</translation>
    </message>
    <message>
        <source>A region by itself</source>
        <translation>Op zichzelf een gebied</translation>
    </message>
    <message>
        <source>A region conforms if all of it lies inside one region of the coarser map, its parent. Units that lie elsewhere are listed as Outside and hatched on the map: moving just these would make the region conform. When polygons are laid over each other, strips thinner than the sliver width are taken for drawing differences.</source>
        <translation>Een gebied is conform als het volledig in één gebied van de grove indeling ligt: zijn bovenliggende gebied. Basiseenheden die elders liggen, staan onder Buiten en zijn op de kaart gearceerd: worden alleen die verplaatst, dan is het gebied conform. Worden polygonen over elkaar gelegd, dan gelden stroken smaller dan de splinterbreedte als tekenverschil.</translation>
    </message>
    <message>
        <source>A region of which at most this share lies outside its parent still conforms. Empty: 0.001, but 0 where units are counted.</source>
        <translation>Een gebied waarvan hoogstens dit aandeel buiten zijn bovenliggende gebied ligt, is nog conform. Leeg: 0,001, maar 0 als basiseenheden geteld worden.</translation>
    </message>
    <message>
        <source>A repaired copy is to be written, but not where. Choose a place for it, or switch it off.</source>
        <translation>Er moet een herstelde kopie geschreven worden, maar de plaats ontbreekt. Kies een plaats, of schakel de kopie uit.</translation>
    </message>
    <message>
        <source>A row for every origin and destination</source>
        <translation>Een rij voor elke herkomst en bestemming</translation>
    </message>
    <message>
        <source>A shapefile keeps only 10 characters of a field&apos;s name and 254 of a text. A GeoPackage keeps everything, and the style.</source>
        <translation>Een shapefile bewaart maar 10 tekens van een veldnaam en 254 van een tekst. Een GeoPackage bewaart alles, ook de stijl.</translation>
    </message>
    <message>
        <source>A square matrix</source>
        <translation>Een vierkante matrix</translation>
    </message>
    <message>
        <source>A square matrix has the codes of the origins in its first column and those of the destinations as names of the other columns. Its totals are left out.</source>
        <translation>Een vierkante matrix heeft de codes van de herkomsten in de eerste kolom en die van de bestemmingen als namen van de andere kolommen. Totalen worden weggelaten.</translation>
    </message>
    <message>
        <source>A square matrix: a row for every origin, a column for every destination.</source>
        <translation>Een vierkante matrix: een rij per herkomst, een kolom per bestemming.</translation>
    </message>
    <message>
        <source>A table of QGIS, or a CSV, XLSX or ODS file. Codes are read as text.</source>
        <translation>Een tabel van QGIS, of een CSV-, XLSX- of ODS-bestand. Codes worden als tekst gelezen.</translation>
    </message>
    <message>
        <source>A table of all pairs of regions that share territory, with what they share (counted as in the regions).</source>
        <translation>Een tabel van alle paren van gebieden die grondgebied delen, met wat ze delen (geteld zoals bij de gebieden).</translation>
    </message>
    <message>
        <source>A table of every figure with its meaning: as counted, and by number of units, area and field side by side.</source>
        <translation>Een tabel van elk cijfer met zijn betekenis: zoals geteld, en naast elkaar volgens aantal eenheden, oppervlakte en veld.</translation>
    </message>
    <message>
        <source>A table of figures at both dates, with what each means.</source>
        <translation>Een tabel met cijfers op beide datums, en wat elk betekent.</translation>
    </message>
    <message>
        <source>A table of the regions in colours: what crosses each border, against the average of random borders.</source>
        <translation>Een tabel van de gebieden in kleuren: wat elke grens oversteekt, tegenover het gemiddelde van willekeurige grenzen.</translation>
    </message>
    <message>
        <source>A table of the rows that do not fit and the units without region, with a sentence each.</source>
        <translation>Een tabel van de rijen die niet passen en de basiseenheden zonder gebied, elk met een zin.</translation>
    </message>
    <message>
        <source>A table of the tree of Intramax: a row for each unit, then one for each merge of two nodes.</source>
        <translation>Een tabel van de boom van Intramax: een rij voor elke eenheid, daarna één voor elke samenvoeging van twee knopen.</translation>
    </message>
    <message>
        <source>A table of the units that were moved so that regions lie in one piece.</source>
        <translation>Een tabel van de eenheden die verplaatst werden zodat gebieden uit één stuk bestaan.</translation>
    </message>
    <message>
        <source>A table of the units without region, and why.</source>
        <translation>Een tabel van de eenheden zonder gebied, en waarom.</translation>
    </message>
    <message>
        <source>A table with a row for each ordered pair: how many regions conform, conformity K, lambda, and chance.</source>
        <translation>Een tabel met een rij voor elk geordend paar: hoeveel gebieden passen, conformiteit K, lambda, en het toeval.</translation>
    </message>
    <message>
        <source>A table with a row for every definition and unit of core and fringe: whether it is included.</source>
        <translation>Een tabel met een rij voor elke definitie en elke eenheid van kern en rand: of ze is opgenomen.</translation>
    </message>
    <message>
        <source>A table with a row for every definition and unit that it includes. Codes are read as text.</source>
        <translation>Een tabel met een rij voor elke definitie en elke eenheid die ze opneemt. Codes worden als tekst gelezen.</translation>
    </message>
    <message>
        <source>A table with a row for every origin and destination, for instance who lives where and works where, or a square matrix with a row for every origin and a column for every destination. CSV, Parquet, XLSX, ODS, GeoPackage and tables of databases will do. Codes that are no unit count as external; the log names them.</source>
        <translation>Een tabel met een rij voor elke herkomst en bestemming, bijvoorbeeld wie waar woont en waar werkt, of een vierkante matrix met een rij voor elke herkomst en een kolom voor elke bestemming. CSV, Parquet, XLSX, ODS, GeoPackage en tabellen van databanken zijn goed. Codes die geen eenheid zijn, tellen als extern; het logboek noemt ze.</translation>
    </message>
    <message>
        <source>A table with a row for every unit that got another code: the old code, the new code and the date. With it, codes of other years are brought to the units; a merged unit brings all its parts.</source>
        <translation>Een tabel met een rij voor elke eenheid die een andere code kreeg: de oude code, de nieuwe code en de datum. Daarmee worden codes van andere jaren naar de eenheden gebracht; een gefuseerde eenheid brengt al haar delen mee.</translation>
    </message>
    <message>
        <source>A table with a row per division and kind of evidence: the share kept inside, what random maps keep, how far beyond chance (0 as chance, 1 all there is), the rank, and all of it in a sentence.</source>
        <translation>Een tabel met een rij per indeling en soort bewijs: het aandeel dat binnen blijft, wat willekeurige kaarten binnenhouden, hoe ver boven toeval (0 zoals toeval, 1 alles), de rang, en dat alles in een zin.</translation>
    </message>
    <message>
        <source>A table with a row per figure; with a second division also its value, the difference and which is better.</source>
        <translation>Een tabel met een rij per cijfer; met een tweede indeling ook de waarde daarvan, het verschil en welke beter is.</translation>
    </message>
    <message>
        <source>A table with a row per number of regions: the mean agreement of all pairs of domains (V-measure, 0 not, 1 wholly), what random maps with regions of the same sizes give, and how far beyond it (excess: 0 as chance, 1 the most there can be).</source>
        <translation>Een tabel met een rij per aantal gebieden: de gemiddelde overeenkomst van alle paren domeinen (V-maat, 0 niet, 1 helemaal), wat willekeurige kaarten met gebieden van dezelfde grootte geven, en hoe ver ze daarboven ligt (excess: 0 zoals toeval, 1 het meeste dat kan).</translation>
    </message>
    <message>
        <source>A table with a row per resolution: the number of regions, their modularity, how alike they are to those of the resolution before (agreement: 0 as by chance, 1 the same) and to those of other starts (firm).</source>
        <translation>Een tabel met een rij per resolutie: het aantal gebieden, hun modulariteit, hoe gelijk ze zijn aan die van de vorige resolutie (agreement: 0 zoals bij toeval, 1 hetzelfde) en aan die van andere startpunten (firm).</translation>
    </message>
    <message>
        <source>A table with a row per run: how many regions it has, and how many units lie in another region.</source>
        <translation>Een tabel met een rij per herhaling: hoeveel gebieden ze heeft, en hoeveel eenheden in een ander gebied liggen.</translation>
    </message>
    <message>
        <source>A table with the agreement of every two domains at every number of regions.</source>
        <translation>Een tabel met de overeenkomst van elke twee domeinen bij elk aantal gebieden.</translation>
    </message>
    <message>
        <source>A table with the number that each random map gives.</source>
        <translation>Een tabel met het getal dat elke willekeurige kaart geeft.</translation>
    </message>
    <message>
        <source>A table with the regions that every region exchanges most with, in both directions.</source>
        <translation>Een tabel met de gebieden waarmee elk gebied het meest uitwisselt, in beide richtingen.</translation>
    </message>
    <message>
        <source>A table with two unit codes per row: units that count as neighbours although they share no edge.</source>
        <translation>Een tabel met twee codes van basiseenheden per rij: basiseenheden die als buren gelden hoewel ze geen rand delen.</translation>
    </message>
    <message>
        <source>A test stops early where the answer is clear; 999 is usual.</source>
        <translation>Een toets stopt vroeger waar het antwoord duidelijk is; 999 is gewoon.</translation>
    </message>
    <message>
        <source>A thin gap of {area} lies between {regions}. Snap their borders to each other.</source>
        <translation>Tussen {regions} ligt een smal gat van {area}. Laat hun grenzen op elkaar aansluiten.</translation>
    </message>
    <message>
        <source>A tree: the two regions with relatively most flow between them merge, again and again.</source>
        <translation>Een boom: telkens gaan de twee gebieden samen met naar verhouding de meeste stromen ertussen.</translation>
    </message>
    <message>
        <source>A unit belongs to a core if at least this share of those who live there travels to it. 0.15 is usual.</source>
        <translation>Een eenheid hoort bij een kern als minstens dit aandeel van wie er woont erheen gaat. 0,15 is gebruikelijk.</translation>
    </message>
    <message>
        <source>A unit belongs to a core if at least this share of what leaves it goes there.</source>
        <translation>Een eenheid hoort bij een kern als minstens dit aandeel van wat er vertrekt daarheen gaat.</translation>
    </message>
    <message>
        <source>A unit in which at least so much arrives is a core.</source>
        <translation>Een eenheid waar minstens zoveel aankomt, is een kern.</translation>
    </message>
    <message>
        <source>A unit inside</source>
        <translation>Een eenheid erin</translation>
    </message>
    <message>
        <source>A unit may be in several regions</source>
        <translation>Een basiseenheid mag in meerdere gebieden zitten</translation>
    </message>
    <message>
        <source>A unit of its own that no flow links to a region.</source>
        <translation>Een eenheid op zich die door geen stroom met een gebied verbonden is.</translation>
    </message>
    <message>
        <source>A unit of its own that would make the region it is linked with most less valid.</source>
        <translation>Een eenheid op zich die het gebied waarmee ze het sterkst verbonden is, minder geldig zou maken.</translation>
    </message>
    <message>
        <source>A unit that surely belongs to it</source>
        <translation>Een eenheid die er zeker toe behoort</translation>
    </message>
    <message>
        <source>A weight is given for &quot;{name}&quot;, but no domain is called so. The domains are: {domains}.</source>
        <translation>Er is een gewicht voor &quot;{name}&quot;, maar geen domein heet zo. De domeinen zijn: {domains}.</translation>
    </message>
    <message>
        <source>A weight is given for &quot;{name}&quot;, which is not among the divisions.</source>
        <translation>Er is een gewicht opgegeven voor &quot;{name}&quot;, dat niet bij de indelingen staat.</translation>
    </message>
    <message>
        <source>About half draw it here</source>
        <translation>Ongeveer de helft trekt hier een grens</translation>
    </message>
    <message>
        <source>Above 1 gives more and smaller regions, below 1 fewer and larger ones.</source>
        <translation>Boven 1 geeft meer en kleinere gebieden, onder 1 minder en grotere.</translation>
    </message>
    <message>
        <source>Above 1 more and smaller communities, below 1 fewer and larger ones.</source>
        <translation>Boven 1 meer en kleinere gemeenschappen, onder 1 minder en grotere.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n division(s)</source>
        <translation>
            <numerusform>%n indeling toevoegen</numerusform>
            <numerusform>%n indelingen toevoegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a table of flows: who goes from which unit to which unit, and how many.</source>
        <translation>Voeg een tabel met stromen toe: wie van welke eenheid naar welke gaat, en hoeveel.</translation>
    </message>
    <message>
        <source>Add a table of mergers</source>
        <translation>Tabel met fusies toevoegen</translation>
    </message>
    <message>
        <source>Add flows</source>
        <translation>Stromen toevoegen</translation>
    </message>
    <message>
        <source>Add flows from a table or a file</source>
        <translation>Stromen toevoegen uit een tabel of bestand</translation>
    </message>
    <message>
        <source>Add from a file</source>
        <translation>Toevoegen uit een bestand</translation>
    </message>
    <message>
        <source>Add from a project layer</source>
        <translation>Toevoegen uit een projectlaag</translation>
    </message>
    <message>
        <source>Add regions on the page Regions first.</source>
        <translation>Voeg eerst gebieden toe op het tabblad Gebieden.</translation>
    </message>
    <message>
        <source>Add the maps you want to compare: a layer of regions, or a layer of municipalities with a code for the region each belongs to. Or try it first with the example: a small province with a dozen divisions.</source>
        <translation>Voeg de indelingen toe om te vergelijken: een laag met gebieden, of een laag met gemeenten met een code voor het gebied waartoe elk behoort. Of probeer het eerst met het voorbeeld: een kleine provincie met een twaalftal indelingen.</translation>
    </message>
    <message>
        <source>Add the units on the page Regions first, for instance a layer of municipalities; or load the example.</source>
        <translation>Voeg eerst de basiseenheden toe op de pagina Gebieden, bijvoorbeeld een laag met gemeenten; of laad het voorbeeld.</translation>
    </message>
    <message>
        <source>Add to regions</source>
        <translation>Bij gebieden zetten</translation>
    </message>
    <message>
        <source>Administrative</source>
        <translation>Bestuurlijk</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Geavanceerd</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Tegenover</translation>
    </message>
    <message>
        <source>Against what is expected, a border that runs between large towns is not blamed for their size.</source>
        <translation>Tegenover wat verwacht wordt, krijgt een grens tussen grote steden niet de schuld van hun grootte.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenstemming</translation>
    </message>
    <message>
        <source>Agreement (V-measure)</source>
        <translation>Overeenkomst (V-maat)</translation>
    </message>
    <message>
        <source>Agreement beyond that of random maps: 0 is no more than they have, 100 % the most there can be.</source>
        <translation>Overeenkomst boven die van toevalskaarten: 0 is niet meer dan zij hebben, 100 % het meeste dat kan.</translation>
    </message>
    <message>
        <source>Agreement both ways (V-measure)</source>
        <translation>Overeenkomst in beide richtingen (V-maat)</translation>
    </message>
    <message>
        <source>Agreement by scale</source>
        <translation>Overeenkomst per schaal</translation>
    </message>
    <message>
        <source>Agreement of both dates (V-measure)</source>
        <translation>Overeenkomst van beide datums (V-maat)</translation>
    </message>
    <message>
        <source>Agreement of both dates (adjusted Rand)</source>
        <translation>Overeenkomst van beide datums (aangepaste Rand)</translation>
    </message>
    <message>
        <source>Agreement of pairs</source>
        <translation>Overeenkomst van paren</translation>
    </message>
    <message>
        <source>Agreement of two divisions</source>
        <translation>Overeenkomst van twee indelingen</translation>
    </message>
    <message>
        <source>Agreement there (V-measure)</source>
        <translation>Overeenkomst daar (V-maat)</translation>
    </message>
    <message>
        <source>Agreement with {other} (V-measure)</source>
        <translation>Overeenkomst met {other} (V-maat)</translation>
    </message>
    <message>
        <source>All added up</source>
        <translation>Alles opgeteld</translation>
    </message>
    <message>
        <source>All amounts in &quot;{flows}&quot; are 0 or empty, so nothing flows. Choose another amount field.</source>
        <translation>Alle hoeveelheden in &quot;{flows}&quot; zijn 0 of leeg, dus er stroomt niets. Kies een ander veld met hoeveelheden.</translation>
    </message>
    <message>
        <source>All amounts of &quot;{flows}&quot; add up to {total}, too little to draw them anew: they must be counts, for instance of people. Choose another amount field, or scale it.</source>
        <translation>Alle aantallen van &quot;{flows}&quot; zijn samen {total}, te weinig om ze opnieuw te trekken: het moeten tellingen zijn, bijvoorbeeld van mensen. Kies een ander veld met aantallen, of schaal het.</translation>
    </message>
    <message>
        <source>All amounts of &quot;{flows}&quot; were multiplied by {factor}.</source>
        <translation>Alle hoeveelheden van &quot;{flows}&quot; zijn vermenigvuldigd met {factor}.</translation>
    </message>
    <message>
        <source>All borders between units</source>
        <translation>Alle grenzen tussen basiseenheden</translation>
    </message>
    <message>
        <source>All domains have weight 0, so nothing flows. Give at least one of them a weight above 0.</source>
        <translation>Alle domeinen hebben gewicht 0, dus er stroomt niets. Geef minstens één ervan een gewicht boven 0.</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle cijfers</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>All indices</source>
        <translation>Alle maten</translation>
    </message>
    <message>
        <source>All kinds are compared. How much each counts in the combined basin; 0 leaves it out:</source>
        <translation>Alle soorten worden vergeleken. Hoe zwaar elke soort telt in het gecombineerde gebied; 0 laat ze weg:</translation>
    </message>
    <message>
        <source>All weights of the components are 0, so nothing counts. Give at least one of D, F and M a weight.</source>
        <translation>Alle gewichten van de onderdelen zijn 0, zodat niets meetelt. Geef minstens één van D, F en M een gewicht.</translation>
    </message>
    <message>
        <source>All {count} definitions of {region} agree: {core} units, no fringe.</source>
        <translation>Alle {count} definities van {region} zijn het eens: {core} eenheden, geen rand.</translation>
    </message>
    <message>
        <source>All {count} definitions of {region} include its core ({core}: {names}). Its fringe, which only some include, counts {fringe} more. {vagueness} % of the whole is disputed.</source>
        <translation>Alle {count} definities van {region} nemen de kern op ({core}: {names}). De rand, die maar enkele opnemen, telt er nog {fringe}. {vagueness} % van het geheel is betwist.</translation>
    </message>
    <message>
        <source>All {of} definitions include it.</source>
        <translation>Alle {of} definities nemen het op.</translation>
    </message>
    <message>
        <source>All {total} regions of {finer} lie inside one region of {coarser}.</source>
        <translation>Alle {total} gebieden van {finer} liggen elk in één gebied van {coarser}.</translation>
    </message>
    <message>
        <source>All {total} {finer} lie inside one of the {coarser}</source>
        <translation>Alle {total} {finer} liggen elk in één van de {coarser}</translation>
    </message>
    <message>
        <source>Alpha is {alpha}; it must be at least 0 and below 0.5.</source>
        <translation>Alfa is {alpha}; het moet minstens 0 en kleiner dan 0,5 zijn.</translation>
    </message>
    <message>
        <source>Also borders inside regions</source>
        <translation>Ook grenzen binnen gebieden</translation>
    </message>
    <message>
        <source>Also draw what at least this share of the definitions includes.</source>
        <translation>Teken ook wat minstens dit deel van de afbakeningen opneemt.</translation>
    </message>
    <message>
        <source>Also on maps</source>
        <translation>Ook op kaarten</translation>
    </message>
    <message>
        <source>Also unions of whole regions</source>
        <translation>Ook unies van hele gebieden</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Hoeveelheid</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Aantallen</translation>
    </message>
    <message>
        <source>Amounts of flows must be multiplied by a number above 0.</source>
        <translation>Hoeveelheden van stromen moeten met een getal boven 0 worden vermenigvuldigd.</translation>
    </message>
    <message>
        <source>An area of the smallest size must keep at least this share inside.</source>
        <translation>Een gebied van de kleinste omvang moet minstens dit aandeel binnen houden.</translation>
    </message>
    <message>
        <source>An area of the target size must keep at least this share inside.</source>
        <translation>Een gebied van de streefomvang moet minstens dit aandeel binnen houden.</translation>
    </message>
    <message>
        <source>An expression that picks rows, for tables that hold several divisions.</source>
        <translation>Een expressie die rijen kiest, voor tabellen met meerdere indelingen.</translation>
    </message>
    <message>
        <source>Another division of the same units, judged on the same figures.</source>
        <translation>Een andere indeling van dezelfde eenheden, beoordeeld op dezelfde cijfers.</translation>
    </message>
    <message>
        <source>Apart from the rest of its region</source>
        <translation>Los van de rest van haar gebied</translation>
    </message>
    <message>
        <source>Apart in</source>
        <translation>Gescheiden in</translation>
    </message>
    <message>
        <source>Are the data sound?</source>
        <translation>Zijn de gegevens in orde?</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Oppervlakte</translation>
    </message>
    <message>
        <source>Areas between the two sizes need a share between the two shares.</source>
        <translation>Gebieden tussen de twee groottes hebben een aandeel tussen de twee aandelen nodig.</translation>
    </message>
    <message>
        <source>Areas: least self-containment</source>
        <translation>Arbeidsmarktgebieden: minste zelfvoorziening</translation>
    </message>
    <message>
        <source>Areas: rule</source>
        <translation>Arbeidsmarktgebieden: regel</translation>
    </message>
    <message>
        <source>Areas: self-containment of the smallest</source>
        <translation>Arbeidsmarktgebieden: zelfvoorziening van de kleinste</translation>
    </message>
    <message>
        <source>Areas: size from which the least self-containment is enough</source>
        <translation>Arbeidsmarktgebieden: grootte vanaf waar de minste zelfvoorziening volstaat</translation>
    </message>
    <message>
        <source>Areas: smallest size</source>
        <translation>Arbeidsmarktgebieden: kleinste grootte</translation>
    </message>
    <message>
        <source>Arrive here</source>
        <translation>Komen hier aan</translation>
    </message>
    <message>
        <source>As many regions of equal size would be divided as unevenly as these; few if some are very large.</source>
        <translation>Zoveel even grote gebieden zouden even ongelijk verdeeld zijn als deze; weinig als er enkele heel grote zijn.</translation>
    </message>
    <message>
        <source>As the R package LabourMarketAreas 3.4</source>
        <translation>Zoals het R-pakket LabourMarketAreas 3.4</translation>
    </message>
    <message>
        <source>At a number of regions</source>
        <translation>Bij een aantal gebieden</translation>
    </message>
    <message>
        <source>At a share that stays inside</source>
        <translation>Bij een aandeel dat binnen blijft</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minstens</translation>
    </message>
    <message>
        <source>At least 50 %</source>
        <translation>Minstens 50 %</translation>
    </message>
    <message>
        <source>At least 66.67 %</source>
        <translation>Minstens 66,67 %</translation>
    </message>
    <message>
        <source>At least 75 % stays inside, in both directions</source>
        <translation>Minstens 75 % blijft binnen, in beide richtingen</translation>
    </message>
    <message>
        <source>At least one random map must be drawn; {draws} were asked.</source>
        <translation>Er moet minstens één toevalskaart getrokken worden; er werden er {draws} gevraagd.</translation>
    </message>
    <message>
        <source>At least one run is needed; {count} were asked.</source>
        <translation>Er is minstens één herhaling nodig; er werden er {count} gevraagd.</translation>
    </message>
    <message>
        <source>At least two divisions are needed to see which nests in which.</source>
        <translation>Er zijn minstens twee indelingen nodig om te zien welke in welke past.</translation>
    </message>
    <message>
        <source>At least {least} random borders are needed; {count} were asked.</source>
        <translation>Er zijn minstens {least} willekeurige grenzen nodig; gevraagd zijn er {count}.</translation>
    </message>
    <message>
        <source>At least {least} random maps are needed; {count} were asked.</source>
        <translation>Er zijn minstens {least} willekeurige kaarten nodig; gevraagd zijn er {count}.</translation>
    </message>
    <message>
        <source>At least {share} % of the {count} definitions of {region} include its core ({core}: {names}). Its fringe, which fewer include, counts {fringe} more. {vagueness} % of the whole is disputed.</source>
        <translation>Minstens {share} % van de {count} definities van {region} neemt de kern op ({core}: {names}). De rand, die minder definities opnemen, telt er nog {fringe}. {vagueness} % van het geheel is betwist.</translation>
    </message>
    <message>
        <source>At no number of regions do the regions of {domains} agree more with each other than random maps do.</source>
        <translation>Bij geen enkel aantal gebieden komen de gebieden van {domains} meer met elkaar overeen dan willekeurige kaarten.</translation>
    </message>
    <message>
        <source>At no scale do the domains agree more than chance lets them</source>
        <translation>Op geen enkele schaal komen de domeinen meer overeen dan door toeval</translation>
    </message>
    <message>
        <source>At which resolution do communities hold?</source>
        <translation>Bij welke resolutie houden gemeenschappen stand?</translation>
    </message>
    <message>
        <source>At which scale do domains agree?</source>
        <translation>Op welke schaal komen domeinen overeen?</translation>
    </message>
    <message>
        <source>At {count} edges polygons lie on each other, so no border is found there. Run &quot;Check a regionalisation&quot; on the layer.</source>
        <translation>Bij {count} lijnstukken liggen polygonen op elkaar, zodat daar geen grens gevonden wordt. Voer &quot;Gebiedsindeling controleren&quot; uit op de laag.</translation>
    </message>
    <message>
        <source>Attached more strongly to another region</source>
        <translation>Sterker verbonden met een ander gebied</translation>
    </message>
    <message>
        <source>Attached to its own region</source>
        <translation>Verbonden met het eigen gebied</translation>
    </message>
    <message>
        <source>Attached to its own region for at least 75 %</source>
        <translation>Voor minstens 75 % verbonden met het eigen gebied</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreedte</translation>
    </message>
    <message>
        <source>Bandwidth (metres)</source>
        <translation>Bandbreedte (meter)</translation>
    </message>
    <message>
        <source>Bars for what the random maps give, and a line where the real map lies.</source>
        <translation>Staven voor wat de willekeurige kaarten geven, en een lijn waar de echte kaart ligt.</translation>
    </message>
    <message>
        <source>Base units</source>
        <translation>Basiseenheden</translation>
    </message>
    <message>
        <source>Base units: code</source>
        <translation>Basiseenheden: code</translation>
    </message>
    <message>
        <source>Base units: name</source>
        <translation>Basiseenheden: naam</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Before the largest jump</source>
        <translation>Voor de grootste sprong</translation>
    </message>
    <message>
        <source>Before: {before}. After: {after}.</source>
        <translation>Voor: {before}. Na: {after}.</translation>
    </message>
    <message>
        <source>Belgium, city regions (15 %)</source>
        <translation>België, stadsgewesten (15 %)</translation>
    </message>
    <message>
        <source>Besides, the region of {count} units depends on the order in which those are placed that fit nowhere at first: their order_share is below 0.95.</source>
        <translation>Bovendien hangt het gebied van {count} eenheden af van de volgorde waarin die geplaatst worden die eerst nergens passen: hun order_share ligt onder 0,95.</translation>
    </message>
    <message>
        <source>Best match of the first map&apos;s regions (Jaccard)</source>
        <translation>Beste tegenhanger van de gebieden van de eerste kaart (Jaccard)</translation>
    </message>
    <message>
        <source>Best match of the second map&apos;s regions (Jaccard)</source>
        <translation>Beste tegenhanger van de gebieden van de tweede kaart (Jaccard)</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Beter</translation>
    </message>
    <message>
        <source>Better than chance: less crosses it than random borders</source>
        <translation>Beter dan toeval: minder overgestoken dan willekeurige grenzen</translation>
    </message>
    <message>
        <source>Better than chance: {cross} crosses this border, {mean} on average a random border between the same two regions; {count} of {draws} random borders do as well.</source>
        <translation>Beter dan toeval: {cross} steekt deze grens over, gemiddeld {mean} een willekeurige grens tussen dezelfde twee gebieden; {count} van {draws} willekeurige grenzen doen het even goed.</translation>
    </message>
    <message>
        <source>Better than chance: {cross} of what the sizes of the units let expect crosses this border, {mean} on average a random border between the same two regions; {count} of {draws} random borders do as well.</source>
        <translation>Beter dan toeval: {cross} van wat de grootte van de basiseenheden laat verwachten, steekt deze grens over, gemiddeld {mean} een willekeurige grens tussen dezelfde twee gebieden; {count} van {draws} willekeurige grenzen doen het even goed.</translation>
    </message>
    <message>
        <source>Better than chance?</source>
        <translation>Beter dan toeval?</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Tussen</translation>
    </message>
    <message>
        <source>Between units, or between the regions of a division of the same units.</source>
        <translation>Tussen eenheden, of tussen de gebieden van een indeling van dezelfde eenheden.</translation>
    </message>
    <message>
        <source>Beyond chance</source>
        <translation>Bovenop het toeval</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Borders between regions</source>
        <translation>Grenzen tussen gebieden</translation>
    </message>
    <message>
        <source>Borders between regions of the reference</source>
        <translation>Grenzen tussen gebieden van de referentielaag</translation>
    </message>
    <message>
        <source>Borders between two regions</source>
        <translation>Grenzen tussen twee gebieden</translation>
    </message>
    <message>
        <source>Borders between units that (nearly) all runs draw.</source>
        <translation>Grenzen tussen eenheden die (bijna) elke herhaling trekt.</translation>
    </message>
    <message>
        <source>Borders longer than 1 metre</source>
        <translation>Grensstukken langer dan 1 meter</translation>
    </message>
    <message>
        <source>Borders of</source>
        <translation>Grenzen van</translation>
    </message>
    <message>
        <source>Borders of all units</source>
        <translation>Grenzen van alle basiseenheden</translation>
    </message>
    <message>
        <source>Borders of regions that 95 % of the runs draw, as pairs of units</source>
        <translation>Grenzen van gebieden die 95 % van de herhalingen trekt, als paren van eenheden</translation>
    </message>
    <message>
        <source>Borders of regions, as pairs of units</source>
        <translation>Grenzen van gebieden, als paren van eenheden</translation>
    </message>
    <message>
        <source>Borders of {label}</source>
        <translation>Grenzen van {label}</translation>
    </message>
    <message>
        <source>Borders of {label}: chance?</source>
        <translation>Grenzen van {label}: toeval?</translation>
    </message>
    <message>
        <source>Borders that are better than chance</source>
        <translation>Grenzen die beter zijn dan toeval</translation>
    </message>
    <message>
        <source>Borders that are there at both dates.</source>
        <translation>Grenzen die er op beide datums zijn.</translation>
    </message>
    <message>
        <source>Borders that are there now and were not before.</source>
        <translation>Grenzen die er nu zijn en voorheen niet.</translation>
    </message>
    <message>
        <source>Borders that came</source>
        <translation>Grenzen die erbij kwamen</translation>
    </message>
    <message>
        <source>Borders that came, went or stayed</source>
        <translation>Grenzen die erbij kwamen, verdwenen of bleven</translation>
    </message>
    <message>
        <source>Borders that can be tested</source>
        <translation>Grenzen die getoetst kunnen worden</translation>
    </message>
    <message>
        <source>Borders that every division draws here.</source>
        <translation>Grenzen die elke indeling hier trekt.</translation>
    </message>
    <message>
        <source>Borders that everyone draws</source>
        <translation>Grensstukken die iedereen trekt</translation>
    </message>
    <message>
        <source>Borders that everyone draws: {full}; that nobody else draws: {zero}; with too few flows to judge: {few}.</source>
        <translation>Grensstukken die iedereen trekt: {full}; die niemand anders trekt: {zero}; met te weinig stromen om te oordelen: {few}.</translation>
    </message>
    <message>
        <source>Borders that no other division draws.</source>
        <translation>Grenzen die geen enkele andere indeling trekt.</translation>
    </message>
    <message>
        <source>Borders that nobody draws</source>
        <translation>Grensstukken die niemand trekt</translation>
    </message>
    <message>
        <source>Borders that stayed</source>
        <translation>Grenzen die bleven</translation>
    </message>
    <message>
        <source>Borders that went</source>
        <translation>Grenzen die verdwenen</translation>
    </message>
    <message>
        <source>Borders that were there and are not any more.</source>
        <translation>Grenzen die er waren en niet meer zijn.</translation>
    </message>
    <message>
        <source>Borders with too few flows to judge by</source>
        <translation>Grensstukken met te weinig stromen om te oordelen</translation>
    </message>
    <message>
        <source>Borders: how much of the random map&apos;s borders the map that stays draws too</source>
        <translation>Grenzen: hoeveel van de grenzen van de willekeurige kaart de kaart die blijft ook trekt</translation>
    </message>
    <message>
        <source>Borders: {count}; drawn by everyone: {full}, by nobody else: {zero}. Mean vagueness by length: {vagueness} (0 firm, 1 vague).</source>
        <translation>Grensstukken: {count}; door iedereen getrokken: {full}, door niemand anders: {zero}. Gemiddelde grensvaagheid naar lengte: {vagueness} (0 is vast, 1 is vaag).</translation>
    </message>
    <message>
        <source>Borders: {count}; drawn by everyone: {full}, by nobody: {zero}. Mean vagueness by length: {vagueness} (0 firm, 1 vague).</source>
        <translation>Grensstukken: {count}; door iedereen getrokken: {full}, door niemand: {zero}. Gemiddelde grensvaagheid naar lengte: {vagueness} (0 is vast, 1 is vaag).</translation>
    </message>
    <message>
        <source>Both divisions are field &quot;{field}&quot;. Choose another field for the second one, or leave it empty.</source>
        <translation>Beide indelingen zijn veld &quot;{field}&quot;. Kies een ander veld voor de tweede, of laat het leeg.</translation>
    </message>
    <message>
        <source>Both maps are field &quot;{field}&quot;. Choose two different fields.</source>
        <translation>Beide kaarten zijn veld &quot;{field}&quot;. Kies twee verschillende velden.</translation>
    </message>
    <message>
        <source>Boundary vagueness</source>
        <translation>Grensvaagheid</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>Afwijkende delen</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Naar oppervlakte</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Door toeval</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>Naar veld</translation>
    </message>
    <message>
        <source>By units</source>
        <translation>Naar eenheden</translation>
    </message>
    <message>
        <source>Can be tested</source>
        <translation>Kan getoetst worden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Chain of levels</source>
        <translation>Keten van niveaus</translation>
    </message>
    <message>
        <source>Chance of agreeing as well (p-value)</source>
        <translation>Kans om even goed overeen te komen (p-waarde)</translation>
    </message>
    <message>
        <source>Chance of error</source>
        <translation>Kans op een vergissing</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verandering</translation>
    </message>
    <message>
        <source>Change of every index</source>
        <translation>Verandering van elk cijfer</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Instellingen wijzigen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Check a regionalisation</source>
        <translation>Gebiedsindeling controleren</translation>
    </message>
    <message>
        <source>Check of {label}</source>
        <translation>Controle van {label}</translation>
    </message>
    <message>
        <source>Check the layer of the selected division for errors</source>
        <translation>De laag van de gekozen indeling op fouten controleren</translation>
    </message>
    <message>
        <source>Choose a layer of the project, or a file.</source>
        <translation>Kies een laag van het project, of een bestand.</translation>
    </message>
    <message>
        <source>Choose a table above, or a file: CSV, Excel, GeoPackage and others.</source>
        <translation>Kies hierboven een tabel, of een bestand: CSV, Excel, GeoPackage en andere.</translation>
    </message>
    <message>
        <source>Choose a table of definitions, or tick maps. A table is added on the page Regions.</source>
        <translation>Kies een tabel met afbakeningen, of vink kaarten aan. Een tabel voegt u toe op de pagina Gebieden.</translation>
    </message>
    <message>
        <source>Choose a table of flows: borders are judged by what crosses them.</source>
        <translation>Kies een tabel met stromen: grenzen worden beoordeeld naar wat ze oversteekt.</translation>
    </message>
    <message>
        <source>Choose a table of flows: who goes from which unit to which unit, and how many.</source>
        <translation>Kies een tabel met stromen: wie gaat van welke eenheid naar welke eenheid, en hoeveel.</translation>
    </message>
    <message>
        <source>Choose a table of the project, or a file.</source>
        <translation>Kies een tabel van het project, of een bestand.</translation>
    </message>
    <message>
        <source>Choose at least one coarser map to compare with.</source>
        <translation>Kies minstens één grove indeling om mee te vergelijken.</translation>
    </message>
    <message>
        <source>Choose at least one delineation to judge.</source>
        <translation>Kies minstens één gebiedsindeling om te beoordelen.</translation>
    </message>
    <message>
        <source>Choose at least one other division that may support the borders.</source>
        <translation>Kies minstens één andere indeling die de grenzen kan steunen.</translation>
    </message>
    <message>
        <source>Choose flows, other maps or figures: what the maps are to keep inside.</source>
        <translation>Kies stromen, andere kaarten of cijfers: wat de kaarten binnen moeten houden.</translation>
    </message>
    <message>
        <source>Choose one or more</source>
        <translation>Kies een of meer</translation>
    </message>
    <message>
        <source>Choose the code field of &quot;{layer}&quot; under &quot;{parameter}&quot;.</source>
        <translation>Kies het codeveld van &quot;{layer}&quot; onder &quot;{parameter}&quot;.</translation>
    </message>
    <message>
        <source>Choose the columns of &quot;{table}&quot; with the unit codes and the region codes. Its columns are: {columns}.</source>
        <translation>Kies de kolommen van &quot;{table}&quot; met de eenheidscodes en de gebiedscodes. De kolommen zijn: {columns}.</translation>
    </message>
    <message>
        <source>Choose the field that identifies the units of &quot;{layer}&quot;, so that flows find them.</source>
        <translation>Kies het veld dat de basiseenheden van &quot;{layer}&quot; herkenbaar maakt, zodat stromen ze vinden.</translation>
    </message>
    <message>
        <source>Choose the fields of &quot;{flows}&quot; with the origin, the destination and the amount. Its fields are: {fields}.</source>
        <translation>Kies de velden van &quot;{flows}&quot; met de herkomst, de bestemming en de hoeveelheid. De velden zijn: {fields}.</translation>
    </message>
    <message>
        <source>Choose the fields of &quot;{table}&quot; with the definition and the unit code. Its fields are: {fields}.</source>
        <translation>Kies de velden van &quot;{table}&quot; met de definitie en de eenheidscode. De velden zijn: {fields}.</translation>
    </message>
    <message>
        <source>Choose the fields of &quot;{table}&quot; with the old and the new codes. Its fields are: {fields}.</source>
        <translation>Kies de velden van &quot;{table}&quot; met de oude en de nieuwe codes. De velden zijn: {fields}.</translation>
    </message>
    <message>
        <source>Choose the fields of &quot;{table}&quot; with the unit codes and the region codes. Its fields are: {fields}.</source>
        <translation>Kies de velden van &quot;{table}&quot; met de codes van de eenheden en van de gebieden. De velden zijn: {fields}.</translation>
    </message>
    <message>
        <source>Choose the numeric field that says how large a region is, or count units.</source>
        <translation>Kies het numerieke veld dat zegt hoe groot een gebied is, of tel basiseenheden.</translation>
    </message>
    <message>
        <source>Choose the numeric field to count, or count units or area.</source>
        <translation>Kies het numerieke veld dat geteld wordt, of tel basiseenheden of oppervlakte.</translation>
    </message>
    <message>
        <source>City regions of Belgium (15 %)</source>
        <translation>Stadsgewesten van België (15 %)</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Schoon</translation>
    </message>
    <message>
        <source>Click a bar to list what it counts.</source>
        <translation>Klik op een balk om te tonen wat erin geteld is.</translation>
    </message>
    <message>
        <source>Coarser</source>
        <translation>Grover</translation>
    </message>
    <message>
        <source>Coarser layer: unit code</source>
        <translation>Grove laag: eenheidscode</translation>
    </message>
    <message>
        <source>Coarser maps</source>
        <translation>Grove indelingen</translation>
    </message>
    <message>
        <source>Coarser regions</source>
        <translation>Grove gebieden</translation>
    </message>
    <message>
        <source>Coarser regions: name</source>
        <translation>Grove gebieden: naam</translation>
    </message>
    <message>
        <source>Code field</source>
        <translation>Codeveld</translation>
    </message>
    <message>
        <source>Code fields</source>
        <translation>Codevelden</translation>
    </message>
    <message>
        <source>Code fields of the layers</source>
        <translation>Codevelden van de lagen</translation>
    </message>
    <message>
        <source>Code fields of the reference layer, each a division of the same units.</source>
        <translation>Codevelden van de referentielaag, elk een indeling van dezelfde basiseenheden.</translation>
    </message>
    <message>
        <source>Code fields separated by semicolons, the finest first: they are judged as one chain of nested dolls.</source>
        <translation>Codevelden gescheiden door puntkomma’s, de fijnste eerst: ze worden als één keten van matroesjka’s beoordeeld.</translation>
    </message>
    <message>
        <source>Code of a unit that surely belongs to the region: it finds the region where names differ.</source>
        <translation>Code van een eenheid die zeker tot het gebied hoort: ze vindt het gebied waar namen verschillen.</translation>
    </message>
    <message>
        <source>Code or name of the region on the ticked maps. Empty: the region that fits best.</source>
        <translation>Code of naam van het gebied op de aangevinkte kaarten. Leeg: het gebied dat het best past.</translation>
    </message>
    <message>
        <source>Code {code} in row {row} does not occur among the units.</source>
        <translation>Code {code} in rij {row} komt niet voor bij de basiseenheden.</translation>
    </message>
    <message>
        <source>Code {code} in row {row} does not occur among the units. Nearest: {hint}.</source>
        <translation>Code {code} in rij {row} komt niet voor bij de basiseenheden. Lijkt het meest op: {hint}.</translation>
    </message>
    <message>
        <source>Code {code} is on {count} rows ({rows}) that lie apart. If they are two regions, correct one code; if they are one, make it one feature with several parts.</source>
        <translation>Code {code} staat op {count} rijen ({rows}) die uit elkaar liggen. Zijn het twee gebieden, verbeter dan één code; is het één gebied, maak er dan één object met meerdere delen van.</translation>
    </message>
    <message>
        <source>Code {code} is on {count} rows ({rows}) that touch; they count as one region. Dissolve them if you like.</source>
        <translation>Code {code} staat op {count} rijen ({rows}) die elkaar raken; ze gelden als één gebied. Smelt ze desgewenst samen.</translation>
    </message>
    <message>
        <source>Codes for &quot;none&quot;</source>
        <translation>Codes voor &quot;geen&quot;</translation>
    </message>
    <message>
        <source>Codes that mean &quot;none&quot;</source>
        <translation>Codes die &quot;geen&quot; betekenen</translation>
    </message>
    <message>
        <source>Codes that mean a unit has no region, separated by semicolons; * stands for anything.</source>
        <translation>Codes die betekenen dat een basiseenheid geen gebied heeft, gescheiden door puntkomma&apos;s; * staat voor willekeurige tekens.</translation>
    </message>
    <message>
        <source>Codes, separated by semicolons, that are no region but mean that a unit has none, for instance Geen IGS. A star at the end stands for anything. Empty values always mean none.</source>
        <translation>Codes, gescheiden door puntkomma&apos;s, die geen gebied zijn maar betekenen dat een basiseenheid er geen heeft, bijvoorbeeld Geen IGS. Een sterretje aan het einde staat voor willekeurige tekens. Lege waarden betekenen altijd geen.</translation>
    </message>
    <message>
        <source>Cohesion</source>
        <translation>Samenhang</translation>
    </message>
    <message>
        <source>Cohesion: of what stays inside, share that goes to another unit, median</source>
        <translation>Samenhang: van wat binnen blijft, het aandeel dat naar een andere eenheid gaat, mediaan</translation>
    </message>
    <message>
        <source>Combined basins</source>
        <translation>Gezamenlijke leefgebieden</translation>
    </message>
    <message>
        <source>Combined basins where domains agree most</source>
        <translation>Gezamenlijke leefgebieden waar domeinen het meest overeenkomen</translation>
    </message>
    <message>
        <source>Come from inside (of who arrives)</source>
        <translation>Komen van binnen (van wie aankomt)</translation>
    </message>
    <message>
        <source>Comes from there</source>
        <translation>Komt daarvandaan</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Gemeenschappen</translation>
    </message>
    <message>
        <source>Communities (Leiden)</source>
        <translation>Gemeenschappen (Leiden)</translation>
    </message>
    <message>
        <source>Communities by resolution</source>
        <translation>Gemeenschappen per resolutie</translation>
    </message>
    <message>
        <source>Communities hold best at resolution {resolution}: {count} regions, that agree {before} with those at {lower}, {after} with those at {upper} and {firm} with those from other starts (1 is the same).</source>
        <translation>Gemeenschappen houden het best stand bij resolutie {resolution}: {count} gebieden, die {before} overeenstemmen met die bij {lower}, {after} met die bij {upper} en {firm} met die van andere startpunten (1 is hetzelfde).</translation>
    </message>
    <message>
        <source>Communities need the package igraph, which this QGIS does not have. On Debian and Ubuntu: sudo apt install python3-igraph. On other systems: python3 -m pip install --user igraph. Then start QGIS again, or choose another method.</source>
        <translation>Gemeenschappen hebben het pakket igraph nodig, dat deze QGIS niet heeft. Op Debian en Ubuntu: sudo apt install python3-igraph. Op andere systemen: python3 -m pip install --user igraph. Start QGIS daarna opnieuw, of kies een andere methode.</translation>
    </message>
    <message>
        <source>Communities need the package igraph, which this QGIS does not have. Open Terminal, type: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user igraph and start QGIS again, or choose another method.</source>
        <translation>Gemeenschappen hebben het pakket igraph nodig, dat deze QGIS niet heeft. Open Terminal, typ: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user igraph en start QGIS opnieuw, of kies een andere methode.</translation>
    </message>
    <message>
        <source>Communities need the package igraph, which this QGIS does not have. Open the OSGeo4W Shell from the start menu, type: python -m pip install igraph and start QGIS again, or choose another method.</source>
        <translation>Gemeenschappen hebben het pakket igraph nodig, dat deze QGIS niet heeft. Open de OSGeo4W Shell in het startmenu, typ: python -m pip install igraph en start QGIS opnieuw, of kies een andere methode.</translation>
    </message>
    <message>
        <source>Communities: count what stays in a unit</source>
        <translation>Gemeenschappen: tel wat in een eenheid blijft</translation>
    </message>
    <message>
        <source>Communities: resolution</source>
        <translation>Gemeenschappen: resolutie</translation>
    </message>
    <message>
        <source>Commuting and moving</source>
        <translation>Pendelen en verhuizen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Compare both with these code fields</source>
        <translation>Vergelijk beide met deze codevelden</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergelijken met</translation>
    </message>
    <message>
        <source>Compare with other divisions</source>
        <translation>Vergelijken met andere gebiedsindelingen</translation>
    </message>
    <message>
        <source>Compare with these code fields</source>
        <translation>Vergelijken met deze codevelden</translation>
    </message>
    <message>
        <source>Compare with these layers</source>
        <translation>Vergelijken met deze lagen</translation>
    </message>
    <message>
        <source>Compares two versions of a regionalisation: which units moved to another region, which borders came, went or stayed, and how every index changed. Merged units are followed through a table of mergers. With dates, the results work with QGIS&apos;s temporal controller.</source>
        <translation>Vergelijkt twee versies van een gebiedsindeling: welke basiseenheden naar een ander gebied gingen, welke grenzen erbij kwamen, verdwenen of bleven, en hoe elk cijfer veranderde. Gefuseerde eenheden worden gevolgd met een tabel met fusies. Met datums werken de resultaten met de tijdsbesturing van QGIS.</translation>
    </message>
    <message>
        <source>Completeness: 1 if the finer map nests perfectly</source>
        <translation>Volledigheid: 1 als de fijne indeling perfect past</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Berekenen</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Opnieuw berekenen</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Wordt berekend</translation>
    </message>
    <message>
        <source>Conformity K: share inside the parents</source>
        <translation>Conformiteit K: aandeel in het bovenliggende gebied</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Verwarring</translation>
    </message>
    <message>
        <source>Confusion of the units, weighted mean (0 clear, 1 not)</source>
        <translation>Verwarring van de eenheden, gewogen gemiddelde (0 duidelijk, 1 niet)</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Coördinatensysteem</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s). Paste them into a spreadsheet.</source>
        <translation>
            <numerusform>%n rij gekopieerd. Plak ze in een rekenblad.</numerusform>
            <numerusform>%n rijen gekopieerd. Plak ze in een rekenblad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the command that computes this result again, for the Python console</source>
        <translation>De opdracht kopiëren die dit resultaat opnieuw berekent, voor de Python-console</translation>
    </message>
    <message>
        <source>Copy the table as shown</source>
        <translation>De tabel kopiëren zoals ze hier staat</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Core and fringe</source>
        <translation>Kern en rand</translation>
    </message>
    <message>
        <source>Core and fringe: {name}</source>
        <translation>Kern en rand: {name}</translation>
    </message>
    <message>
        <source>Core is what at least {core} % of the definitions include, fringe what more than {fringe} % do.</source>
        <translation>Kern is wat minstens {core} % van de definities opneemt, rand wat meer dan {fringe} % opneemt.</translation>
    </message>
    <message>
        <source>Core: (nearly) all include it</source>
        <translation>Kern: (bijna) alle nemen het op</translation>
    </message>
    <message>
        <source>Core: everyone includes it</source>
        <translation>Kern: iedereen neemt ze op</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kernen</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Tellen</translation>
    </message>
    <message>
        <source>Count those who stay in their unit</source>
        <translation>Wie in de eigen eenheid blijft meetellen</translation>
    </message>
    <message>
        <source>Count what is missing as 1</source>
        <translation>Tel wat ontbreekt als 1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Geteld</translation>
    </message>
    <message>
        <source>Counted outside</source>
        <translation>Geteld erbuiten</translation>
    </message>
    <message>
        <source>Covers part of the map: {filled} of {rows} rows ({share} %) have a region.</source>
        <translation>Bedekt een deel van de kaart: {filled} van de {rows} rijen ({share} %) hebben een gebied.</translation>
    </message>
    <message>
        <source>Crosses</source>
        <translation>Kruist</translation>
    </message>
    <message>
        <source>Crosses by chance</source>
        <translation>Kruist toevallig</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Snede</translation>
    </message>
    <message>
        <source>Cut where the next merge would bring most flow inside a region at once.</source>
        <translation>Snijd waar de volgende samenvoeging in één keer de meeste stroom binnen een gebied brengt.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Afbakening</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Afbakeningen</translation>
    </message>
    <message>
        <source>Definitions from: {names}.</source>
        <translation>Afbakeningen uit: {names}.</translation>
    </message>
    <message>
        <source>Definitions of a land people name</source>
        <translation>Afbakeningen van een streek in de volksmond</translation>
    </message>
    <message>
        <source>Definitions of a region</source>
        <translation>Afbakeningen van een gebied</translation>
    </message>
    <message>
        <source>Demand self-containment, lowest region</source>
        <translation>Zelfvoorziening (demand), laagste gebied</translation>
    </message>
    <message>
        <source>Demand self-containment, median of the regions</source>
        <translation>Zelfvoorziening (demand), mediaan van de gebieden</translation>
    </message>
    <message>
        <source>Depth of the strips (units)</source>
        <translation>Diepte van de stroken (basiseenheden)</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Bestemming</translation>
    </message>
    <message>
        <source>Diagram of nesting</source>
        <translation>Schema van de nesting</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Dijkstra, Poelman and Veneri, OECD; cores are cities with a dense centre of 50,000 residents, so give your own; enclaves join and exclaves leave only if units are moved so that regions lie in one piece</source>
        <translation>Dijkstra, Poelman en Veneri, OESO; kernen zijn steden met een dicht centrum van 50.000 inwoners, geef dus zelf kernen op; enclaves komen erbij en exclaves vallen weg alleen als eenheden verplaatst worden zodat gebieden uit één stuk bestaan</translation>
    </message>
    <message>
        <source>Disagreement as a share (variation of information)</source>
        <translation>Verschil als aandeel (variatie van informatie)</translation>
    </message>
    <message>
        <source>Disagreement in bits (variation of information)</source>
        <translation>Verschil in bits (variatie van informatie)</translation>
    </message>
    <message>
        <source>Distance from the mean, in spreads (z)</source>
        <translation>Afstand tot het gemiddelde, in spreidingen (z)</translation>
    </message>
    <message>
        <source>Divides the units by each kind of flows on its own (work, school, shopping, moving house), in few regions and in many, and tells at which number of regions these divisions are most alike, beyond what chance gives. There policy domains interlock: a basin of that size serves several of them. The combined basin of all domains is mapped at that scale.</source>
        <translation>Verdeelt de eenheden volgens elke soort stroom apart (werk, school, winkelen, verhuizen), in weinig gebieden en in veel, en zegt bij welk aantal gebieden deze indelingen het meest op elkaar lijken, boven wat toeval geeft. Daar grijpen beleidsdomeinen in elkaar: een leefgebied van die grootte dient er meerdere. Het gezamenlijke leefgebied van alle domeinen wordt op die schaal in kaart gebracht.</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Divisions</source>
        <translation>Indelingen</translation>
    </message>
    <message>
        <source>Divisions and evidence</source>
        <translation>Indelingen en bewijs</translation>
    </message>
    <message>
        <source>Divisions as polygons of their own, which are laid over the others.</source>
        <translation>Indelingen als eigen vlakken, die over de andere gelegd worden.</translation>
    </message>
    <message>
        <source>Divisions to judge</source>
        <translation>Te beoordelen indelingen</translation>
    </message>
    <message>
        <source>Do not look</source>
        <translation>Niet nakijken</translation>
    </message>
    <message>
        <source>Do regions nest?</source>
        <translation>Passen de gebieden in elkaar?</translation>
    </message>
    <message>
        <source>Do {finer} lie inside one of the {coarser}?</source>
        <translation>Liggen {finer} in één van de {coarser}?</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Komt</translation>
    </message>
    <message>
        <source>Does every region lie inside one?</source>
        <translation>Ligt elk gebied in één gebied?</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domein</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domeinen</translation>
    </message>
    <message>
        <source>Domains can be compared only if there are several; here is one. Choose the field that tells kinds of flows apart, or several fields with amounts.</source>
        <translation>Domeinen kunnen alleen vergeleken worden als er meerdere zijn; hier is er één. Kies het veld dat soorten stromen onderscheidt, of meerdere velden met aantallen.</translation>
    </message>
    <message>
        <source>Draw flows anew</source>
        <translation>Stromen opnieuw trekken</translation>
    </message>
    <message>
        <source>Drawing noise</source>
        <translation>Tekenruis</translation>
    </message>
    <message>
        <source>Drawing noise (metres)</source>
        <translation>Tekenruis (meter)</translation>
    </message>
    <message>
        <source>Drawn at random was &quot;{resampled}&quot;, {draws} times, with seed {seed}; the same seed gives the same answer.</source>
        <translation>Willekeurig getekend werd &quot;{resampled}&quot;, {draws} keer, met startgetal {seed}; hetzelfde startgetal geeft hetzelfde antwoord.</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Getrokken door</translation>
    </message>
    <message>
        <source>Drawn by nobody else</source>
        <translation>Door niemand anders getrokken</translation>
    </message>
    <message>
        <source>Drawn twice</source>
        <translation>Dubbel getekend</translation>
    </message>
    <message>
        <source>Drawn with seed {seed}; the same seed gives the same regions.</source>
        <translation>Getrokken met startgetal {seed}; hetzelfde startgetal geeft dezelfde gebieden.</translation>
    </message>
    <message>
        <source>Draws the largest flows that leave every unit or region as curved lines that grow thinner towards where they end, and what stays inside as circles. Small flows are left out, so that the map can be read.</source>
        <translation>Tekent de grootste stromen die uit elke eenheid of elk gebied vertrekken als gebogen lijnen die dunner worden naar waar ze eindigen, en wat binnen blijft als cirkels. Kleine stromen worden weggelaten, zodat de kaart leesbaar blijft.</translation>
    </message>
    <message>
        <source>EU and OECD (15 %)</source>
        <translation>EU en OESO (15 %)</translation>
    </message>
    <message>
        <source>Each border is held against the other divisions: how many of them draw a border here too? A firm border is thin and dark on the map, a vague one wide and blurred. Divisions given as polygons of their own support a border by how near their own border runs; the bandwidth says from which distance that support ends.</source>
        <translation>Elke grens wordt naast de andere indelingen gelegd: hoeveel daarvan trekken hier ook een grens? Een vaste grens is dun en donker op de kaart, een vage breed en wazig. Indelingen met eigen polygonen steunen een grens naarmate hun eigen grens er dichter bij loopt; de bandbreedte zegt vanaf welke afstand die steun ophoudt.</translation>
    </message>
    <message>
        <source>Each domain (work, school, moving house ...) makes its own regions. At a scale where these agree more than chance lets expect, one set of regions serves all of them: policy domains interlock there.</source>
        <translation>Elk domein (werk, school, verhuizen ...) vormt eigen gebieden. Op een schaal waar die meer overeenkomen dan het toeval laat verwachten, dient één stel gebieden ze alle: daar grijpen beleidsdomeinen in elkaar.</translation>
    </message>
    <message>
        <source>Each finding is a place to look at; click it to go there. Regions in several parts, regions inside another and thin parts are often right, so they are named but do not make the check fail.</source>
        <translation>Elke bevinding is een plek om te bekijken; klik erop om ernaartoe te gaan. Gebieden in meerdere delen, gebieden binnen een ander gebied en smalle delen zijn vaak juist: ze worden genoemd, maar hoeven niet hersteld te worden.</translation>
    </message>
    <message>
        <source>Each is a number that is 1 if the maps fit entirely. Nesting is the usual choice.</source>
        <translation>Elk is een getal dat 1 is als de kaarten helemaal op elkaar passen. Nesting is de gewone keuze.</translation>
    </message>
    <message>
        <source>Each region with how mixed it is in terms of the other map (inhomogeneity: 0 is whole), what that adds to the disagreement (information, in bits), and its best match.</source>
        <translation>Elk gebied met hoe gemengd het is volgens de andere kaart (inhomogeniteit: 0 is heel), wat dat aan het verschil toevoegt (informatie, in bits), en zijn beste tegenhanger.</translation>
    </message>
    <message>
        <source>Earlier date</source>
        <translation>Vroegere datum</translation>
    </message>
    <message>
        <source>Earlier flows</source>
        <translation>Vroegere stromen</translation>
    </message>
    <message>
        <source>Earlier flows that stay inside a region</source>
        <translation>Vroegere stromen die binnen een gebied blijven</translation>
    </message>
    <message>
        <source>Earlier regions</source>
        <translation>Vroegere gebieden</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Vroegere versie</translation>
    </message>
    <message>
        <source>Earlier version: region name</source>
        <translation>Vroegere versie: naam van het gebied</translation>
    </message>
    <message>
        <source>Earlier version: unit code</source>
        <translation>Vroegere versie: code van de basiseenheid</translation>
    </message>
    <message>
        <source>Effective number of regions</source>
        <translation>Effectief aantal gebieden</translation>
    </message>
    <message>
        <source>Else in</source>
        <translation>Anders in</translation>
    </message>
    <message>
        <source>Else mostly in that of {other}.</source>
        <translation>Anders meestal in dat van {other}.</translation>
    </message>
    <message>
        <source>Else with</source>
        <translation>Anders met</translation>
    </message>
    <message>
        <source>Empty: guessed.</source>
        <translation>Leeg: wordt geraden.</translation>
    </message>
    <message>
        <source>Enough goes to a core, but this unit is not connected with it on the map.</source>
        <translation>Er gaat genoeg naar een kern, maar deze eenheid is er op de kaart niet mee verbonden.</translation>
    </message>
    <message>
        <source>Every amount is drawn from a Poisson distribution around what was counted, external flows too; so amounts must be counts, for instance of people. Without it only the seed and the variations below differ.</source>
        <translation>Elk aantal wordt getrokken uit een Poissonverdeling rond wat geteld werd, ook externe stromen; aantallen moeten dus tellingen zijn, bijvoorbeeld van mensen. Zonder dit verschillen alleen het startgetal en de variaties hieronder.</translation>
    </message>
    <message>
        <source>Every definition has several regions. Give the name or code of the one that is meant, or a unit that surely belongs to it.</source>
        <translation>Elke definitie heeft meerdere gebieden. Geef de naam of code van het gebied dat bedoeld is, of een eenheid die er zeker toe behoort.</translation>
    </message>
    <message>
        <source>Every domain counts with its weight, however large it is ({parts}); amounts are shares of their domain, times the mean of the totals.</source>
        <translation>Elk domein telt met zijn gewicht, hoe groot het ook is ({parts}); aantallen zijn aandelen van hun domein, maal het gemiddelde van de totalen.</translation>
    </message>
    <message>
        <source>Every flow of &quot;{flows}&quot; begins or ends in one and the same unit, so the effect of distance cannot be told from the size of that unit. Choose independence.</source>
        <translation>Elke stroom van &quot;{flows}&quot; begint of eindigt in een en dezelfde eenheid, dus het effect van afstand is niet te scheiden van de grootte van die eenheid. Kies onafhankelijkheid.</translation>
    </message>
    <message>
        <source>Every map is held against every other: how many of its regions lie inside one region of the other? The diagram shows who nests in whom; two maps that nest both ways are the same level. Some pairs nest by chance, because the coarser map has few and large regions: Beyond chance takes that off.</source>
        <translation>Elke kaart wordt naast elke andere gelegd: hoeveel van haar gebieden liggen binnen één gebied van de andere? Het schema toont wie in wie nest; twee kaarten die in beide richtingen nesten zijn hetzelfde niveau. Sommige paren nesten toevallig, omdat de grovere kaart weinig en grote gebieden heeft: Bovenop het toeval trekt dat eraf.</translation>
    </message>
    <message>
        <source>Every random map gives the same value: the regions cannot be drawn in another way. Is each one an island, or one unit?</source>
        <translation>Elke willekeurige kaart geeft dezelfde waarde: de gebieden kunnen niet anders getekend worden. Is elk gebied een eiland, of één basiseenheid?</translation>
    </message>
    <message>
        <source>Every random map is {steps} exchanges between two neighbouring regions away from a common starting map, and that one as many from the real map.</source>
        <translation>Elke toevalskaart ligt {steps} uitwisselingen tussen twee naburige gebieden van een gemeenschappelijke beginkaart, en die evenveel van de echte kaart.</translation>
    </message>
    <message>
        <source>Every row has a region.</source>
        <translation>Elke rij heeft een gebied.</translation>
    </message>
    <message>
        <source>Everyone draws it here</source>
        <translation>Iedereen trekt hier een grens</translation>
    </message>
    <message>
        <source>Everything that was noticed.</source>
        <translation>Alles wat opgemerkt werd.</translation>
    </message>
    <message>
        <source>Example province</source>
        <translation>Voorbeeldprovincie</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>External: {share} % of &quot;{flows}&quot; goes to or comes from places that are no units.</source>
        <translation>Extern: {share} % van &quot;{flows}&quot; gaat naar of komt van plaatsen die geen eenheid zijn.</translation>
    </message>
    <message>
        <source>Few draw it here</source>
        <translation>Weinigen trekken hier een grens</translation>
    </message>
    <message>
        <source>Fewer and larger regions keep more inside by themselves; modularity makes up for that only in part. To be sure, compare with random maps.</source>
        <translation>Minder en grotere gebieden houden vanzelf meer binnen; modulariteit maakt dat maar ten dele goed. Vergelijk voor de zekerheid met toevallige kaarten.</translation>
    </message>
    <message>
        <source>Fewer flows cross them than other cuts of the two regions.</source>
        <translation>Er kruisen minder stromen dan bij andere sneden van de twee gebieden.</translation>
    </message>
    <message>
        <source>Fewest expected flows</source>
        <translation>Minste verwachte stromen</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; holds several periods ({periods}). Choose one, or all are added up.</source>
        <translation>Veld &quot;{field}&quot; bevat verscheidene perioden ({periods}). Kies er één, anders worden ze opgeteld.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; is given as the amount of &quot;{flows}&quot;, but not among the several amounts that are given too. Leave one of both empty.</source>
        <translation>Veld &quot;{field}&quot; is opgegeven als aantal van &quot;{flows}&quot;, maar staat niet tussen de verschillende aantallen die ook zijn opgegeven. Laat een van beide leeg.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{flows}&quot; has no period {period}. It has: {periods}.</source>
        <translation>Veld &quot;{field}&quot; van &quot;{flows}&quot; heeft geen periode {period}. Het heeft: {periods}.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{flows}&quot; holds {count} kinds of flows ({kinds}), and they were added up. To take one of them, filter the table, or choose this field as the domain.</source>
        <translation>Veld &quot;{field}&quot; van &quot;{flows}&quot; bevat {count} soorten stromen ({kinds}), en ze zijn opgeteld. Filter de tabel om er een van te nemen, of kies dit veld als domein.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{flows}&quot; holds {count} periods ({periods}), and their flows were added up. Choose it as field of periods to take one of them.</source>
        <translation>Veld &quot;{field}&quot; van &quot;{flows}&quot; bevat {count} perioden ({periods}), en hun stromen zijn opgeteld. Kies het als veld met perioden om er één te nemen.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{flows}&quot; is empty everywhere. Choose the field that tells the kinds of flows apart.</source>
        <translation>Veld &quot;{field}&quot; van &quot;{flows}&quot; is overal leeg. Kies het veld dat de soorten stromen onderscheidt.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{flows}&quot; is empty in {count} rows ({rows}); they were left out.</source>
        <translation>Veld &quot;{field}&quot; van &quot;{flows}&quot; is leeg in {count} rijen ({rows}); ze zijn weggelaten.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{flows}&quot; is given both as a code and as an amount. Choose two different fields.</source>
        <translation>Veld &quot;{field}&quot; van &quot;{flows}&quot; is zowel als code als als aantal opgegeven. Kies twee verschillende velden.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{layer}&quot; holds no region code: every value is empty or means &quot;none&quot;.</source>
        <translation>Veld &quot;{field}&quot; van &quot;{layer}&quot; bevat geen gebiedscode: elke waarde is leeg of betekent &quot;geen&quot;.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{layer}&quot; is empty in {count} rows ({rows}); these units are left out there.</source>
        <translation>Veld &quot;{field}&quot; van &quot;{layer}&quot; is leeg in {count} rijen ({rows}); deze basiseenheden zijn daar weggelaten.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{layer}&quot; is empty in {count} rows ({rows}); they count as 0.</source>
        <translation>Veld &quot;{field}&quot; van &quot;{layer}&quot; is leeg in {count} rijen ({rows}); ze tellen als 0.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{layer}&quot; must hold numbers of at least 0; in row {row} it holds {value}.</source>
        <translation>Veld &quot;{field}&quot; van &quot;{layer}&quot; moet getallen van minstens 0 bevatten; in rij {row} staat {value}.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{layer}&quot; must hold numbers; in row {row} it holds {value}.</source>
        <translation>Veld &quot;{field}&quot; van &quot;{layer}&quot; moet getallen bevatten; in rij {row} staat {value}.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{layer}&quot; tells only whether a unit is in a core ({values}), not in which. Fill in the code of its core for every unit of a core, and leave the others empty.</source>
        <translation>Veld &quot;{field}&quot; van &quot;{layer}&quot; zegt alleen of een eenheid in een kern ligt ({values}), niet in welke. Vul voor elke eenheid van een kern de code van die kern in, en laat de andere leeg.</translation>
    </message>
    <message>
        <source>Field that identifies the units of the finer layer. Empty: guessed.</source>
        <translation>Veld dat de basiseenheden van de fijne laag aanduidt. Leeg: geraden.</translation>
    </message>
    <message>
        <source>Field with the names of the coarser regions.</source>
        <translation>Veld met de namen van de grove gebieden.</translation>
    </message>
    <message>
        <source>Field with the names of the finer regions, for labels and sentences.</source>
        <translation>Veld met de namen van de fijne gebieden, voor labels en zinnen.</translation>
    </message>
    <message>
        <source>Field with the names of the units, for the list of what breaks the rule. Empty: guessed.</source>
        <translation>Veld met de namen van de basiseenheden, voor de lijst van wat niet past. Leeg: geraden.</translation>
    </message>
    <message>
        <source>Field with the names of the units. Empty: guessed.</source>
        <translation>Veld met de namen van de eenheden. Leeg: geraden.</translation>
    </message>
    <message>
        <source>Fields with region codes, each a division of the units.</source>
        <translation>Velden met gebiedscodes, elk een indeling van de basiseenheden.</translation>
    </message>
    <message>
        <source>Fields with region codes: what share of such a map does one know if one knows the region?</source>
        <translation>Velden met gebiedscodes: welk aandeel van zo een kaart kent men als men het gebied kent?</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Figures of the whole</source>
        <translation>Cijfers van het geheel</translation>
    </message>
    <message>
        <source>Figures of units</source>
        <translation>Cijfers van eenheden</translation>
    </message>
    <message>
        <source>Figures of {label}</source>
        <translation>Cijfers van {label}</translation>
    </message>
    <message>
        <source>Figures side by side</source>
        <translation>Cijfers naast elkaar</translation>
    </message>
    <message>
        <source>Files with polygons: GeoPackage, Shapefile, GeoJSON and others.</source>
        <translation>Bestanden met polygonen: GeoPackage, Shapefile, GeoJSON en andere.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Find the units that leave the path from the finest to the coarsest map: one map per level.</source>
        <translation>Zoek de eenheden die de weg van de fijnste naar de grofste kaart verlaten: één kaart per niveau.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Finds communities in flows (the Leiden method) at several resolutions, from a few large regions to many small ones, and tells which of them hold: a division that hardly changes at the next resolution, and that is found from any start, is no accident of the number that was chosen. The units are mapped at that resolution. Divisions with fewer than four units in a region on average are not judged: they are all alike. Needs the Python package igraph.</source>
        <translation>Zoekt gemeenschappen in stromen (de methode Leiden) bij verschillende resoluties, van enkele grote gebieden tot vele kleine, en zegt welke standhouden: een indeling die bij de volgende resolutie amper verandert en die vanaf elk startpunt wordt gevonden, is geen toeval van het gekozen getal. De eenheden worden bij die resolutie op de kaart gezet. Indelingen met gemiddeld minder dan vier eenheden per gebied worden niet beoordeeld: ze lijken allemaal op elkaar. Heeft het Python-pakket igraph nodig.</translation>
    </message>
    <message>
        <source>Finds the functional regions again and again, on flows as they might have been counted at another time, and with other parameters if you like. What comes out the same nearly always is firm; where the runs differ, a border is vague and a unit belongs to two regions.</source>
        <translation>Zoekt de functionele gebieden telkens opnieuw, met stromen zoals ze op een ander moment geteld hadden kunnen zijn, en desgewenst met andere parameters. Wat er bijna altijd hetzelfde uitkomt, is vast; waar de herhalingen verschillen, is een grens vaag en hoort een eenheid bij twee gebieden.</translation>
    </message>
    <message>
        <source>Finer</source>
        <translation>Fijner</translation>
    </message>
    <message>
        <source>Finer layer: unit code</source>
        <translation>Fijne laag: eenheidscode</translation>
    </message>
    <message>
        <source>Finer layer: unit name</source>
        <translation>Fijne laag: eenheidsnaam</translation>
    </message>
    <message>
        <source>Finer map</source>
        <translation>Fijne indeling</translation>
    </message>
    <message>
        <source>Finer regions</source>
        <translation>Fijne gebieden</translation>
    </message>
    <message>
        <source>Finer regions: name</source>
        <translation>Fijne gebieden: naam</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Vast</translation>
    </message>
    <message>
        <source>Firm: in its region in at least 95 % of the runs</source>
        <translation>Vast: in minstens 95 % van de herhalingen in zijn gebied</translation>
    </message>
    <message>
        <source>Firmness of basins</source>
        <translation>Vastheid van gebieden</translation>
    </message>
    <message>
        <source>Firmness of borders</source>
        <translation>Vastheid van grenzen</translation>
    </message>
    <message>
        <source>First division</source>
        <translation>Eerste indeling</translation>
    </message>
    <message>
        <source>First division: name</source>
        <translation>Eerste indeling: naam</translation>
    </message>
    <message>
        <source>First layer: unit code</source>
        <translation>Eerste laag: eenheidscode</translation>
    </message>
    <message>
        <source>First layer: unit name</source>
        <translation>Eerste laag: naam van de eenheid</translation>
    </message>
    <message>
        <source>First map</source>
        <translation>Eerste kaart</translation>
    </message>
    <message>
        <source>First map inside the second (K)</source>
        <translation>Eerste kaart binnen de tweede (K)</translation>
    </message>
    <message>
        <source>First map kept whole (completeness)</source>
        <translation>Eerste kaart blijft heel (volledigheid)</translation>
    </message>
    <message>
        <source>First map predicts the second (lambda)</source>
        <translation>Eerste kaart voorspelt de tweede (lambda)</translation>
    </message>
    <message>
        <source>First map: {first}. Second map: {second}.</source>
        <translation>Eerste kaart: {first}. Tweede kaart: {second}.</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Eerste rijen</translation>
    </message>
    <message>
        <source>First rows of the flows</source>
        <translation>Eerste rijen van de stromen</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Stromen</translation>
    </message>
    <message>
        <source>Flows (the widest line is {amount})</source>
        <translation>Stromen (de breedste lijn is {amount})</translation>
    </message>
    <message>
        <source>Flows after</source>
        <translation>Stromen na</translation>
    </message>
    <message>
        <source>Flows and method</source>
        <translation>Stromen en methode</translation>
    </message>
    <message>
        <source>Flows are a count of one year, and would be a little different in another. Here they are drawn anew many times by chance, and regions are made each time: a border that all runs draw is firm, a unit that wanders is not sure.</source>
        <translation>Stromen zijn een telling van één jaar en zouden een ander jaar iets anders zijn. Hier worden ze vele keren door het toeval opnieuw getrokken en telkens worden gebieden gemaakt: een grens die elke herhaling trekt is vast, een eenheid die zwerft is niet zeker.</translation>
    </message>
    <message>
        <source>Flows are counted between strips of units on both sides; 1 takes only the units that touch the border.</source>
        <translation>Stromen worden geteld tussen stroken van basiseenheden aan beide kanten; 1 neemt alleen de basiseenheden die de grens raken.</translation>
    </message>
    <message>
        <source>Flows are needed. Add a table of flows on the page Regions.</source>
        <translation>Er zijn stromen nodig. Voeg een tabel met stromen toe op de pagina Gebieden.</translation>
    </message>
    <message>
        <source>Flows before</source>
        <translation>Stromen voor</translation>
    </message>
    <message>
        <source>Flows between units</source>
        <translation>Stromen tussen eenheden</translation>
    </message>
    <message>
        <source>Flows cross it {percent} % as readily as they stay on one side.</source>
        <translation>Stromen steken ze over met {percent} % van het gemak waarmee ze aan één kant blijven.</translation>
    </message>
    <message>
        <source>Flows do not know the map: a region may lie in several pieces. If units are moved, what lies apart goes to the neighbouring region it is linked with most, and the output Moved units lists it. Intramax then merges neighbours only, so that nothing needs moving; of threshold rings, units with one region all around them join it and units apart from their core leave it. Islands count as neighbours where the table of links says so.</source>
        <translation>Stromen kennen de kaart niet: een gebied kan in meerdere stukken liggen. Als eenheden worden verplaatst, gaat wat apart ligt naar het aangrenzende gebied waarmee het het sterkst verbonden is, en de uitvoer Verschoven basiseenheden somt het op. Intramax voegt dan alleen buren samen, zodat niets verplaatst hoeft te worden; bij drempelringen sluiten eenheden met één gebied helemaal rondom zich daarbij aan en vallen eenheden die los van hun kern liggen af. Eilanden gelden als buren waar de tabel met verbindingen dat zegt.</translation>
    </message>
    <message>
        <source>Flows expected by</source>
        <translation>Stromen verwacht volgens</translation>
    </message>
    <message>
        <source>Flows judge borders between regions only: a single unit has nothing that stays on one side. Of these borders only the divisions say something.</source>
        <translation>Stromen beoordelen alleen grenzen tussen gebieden: één basiseenheid heeft niets dat aan één kant blijft. Over deze grenzen zeggen alleen de indelingen iets.</translation>
    </message>
    <message>
        <source>Flows need units: register the units of the layer too, as level 1.</source>
        <translation>Stromen hebben eenheden nodig: registreer ook de eenheden van de laag, als niveau 1.</translation>
    </message>
    <message>
        <source>Flows of less than {threshold} are not drawn, except the largest of every place.</source>
        <translation>Stromen van minder dan {threshold} worden niet getekend, behalve de grootste van elke plaats.</translation>
    </message>
    <message>
        <source>Flows of less than {threshold} are not drawn.</source>
        <translation>Stromen van minder dan {threshold} worden niet getekend.</translation>
    </message>
    <message>
        <source>Flows per place</source>
        <translation>Stromen per plaats</translation>
    </message>
    <message>
        <source>Flows per unit or region</source>
        <translation>Stromen per eenheid of gebied</translation>
    </message>
    <message>
        <source>Flows smaller than this are left out; Regio suggests what keeps the picture legible.</source>
        <translation>Kleinere stromen vallen weg; Regio stelt voor wat het beeld leesbaar houdt.</translation>
    </message>
    <message>
        <source>Flows that are drawn as a line.</source>
        <translation>Stromen die als lijn getekend zijn.</translation>
    </message>
    <message>
        <source>Flows that stay inside a region</source>
        <translation>Stromen die binnen een gebied blijven</translation>
    </message>
    <message>
        <source>Flows, definitions or mergers</source>
        <translation>Stromen, afbakeningen of fusies</translation>
    </message>
    <message>
        <source>Flows: amount</source>
        <translation>Stromen: hoeveelheid</translation>
    </message>
    <message>
        <source>Flows: destination</source>
        <translation>Stromen: bestemming</translation>
    </message>
    <message>
        <source>Flows: domain</source>
        <translation>Stromen: domein</translation>
    </message>
    <message>
        <source>Flows: field of periods</source>
        <translation>Stromen: veld met perioden</translation>
    </message>
    <message>
        <source>Flows: form of the table</source>
        <translation>Stromen: vorm van de tabel</translation>
    </message>
    <message>
        <source>Flows: multiply amounts by</source>
        <translation>Stromen: hoeveelheden vermenigvuldigen met</translation>
    </message>
    <message>
        <source>Flows: origin</source>
        <translation>Stromen: herkomst</translation>
    </message>
    <message>
        <source>Flows: period</source>
        <translation>Stromen: periode</translation>
    </message>
    <message>
        <source>Flows: several amounts</source>
        <translation>Stromen: verschillende hoeveelheden</translation>
    </message>
    <message>
        <source>Follow every unit from the finest to the coarsest map: the share that somewhere leaves the path its region takes. 0 % is a perfect set of nested dolls. (D-path)</source>
        <translation>Volg elke eenheid van de fijnste naar de grofste kaart: het deel dat ergens de weg van zijn gebied verlaat. 0 % is een perfecte reeks matroesjka&apos;s. (D-path)</translation>
    </message>
    <message>
        <source>Follow the chain of levels</source>
        <translation>Volg de keten van niveaus</translation>
    </message>
    <message>
        <source>For a region that everybody draws differently: which units do all definitions include (the core), which only some (the fringe), and how much of the whole is disputed? Definitions come from a table, from polygon layers, or both.</source>
        <translation>Voor een gebied dat iedereen anders tekent: welke eenheden nemen alle definities op (de kern), welke maar enkele (de rand), en hoeveel van het geheel is betwist? Definities komen uit een tabel, uit polygonenlagen of uit beide.</translation>
    </message>
    <message>
        <source>For amounts in another unit, for instance 1000 where they are given in thousands.</source>
        <translation>Voor hoeveelheden in een andere maat, bijvoorbeeld 1000 als ze in duizendtallen staan.</translation>
    </message>
    <message>
        <source>For at least half</source>
        <translation>Voor minstens de helft</translation>
    </message>
    <message>
        <source>For definitions that have several regions each: the field with the region of the unit.</source>
        <translation>Voor definities die elk meerdere gebieden hebben: het veld met het gebied van de eenheid.</translation>
    </message>
    <message>
        <source>For each division and each domain: what share of the flows, or of the differences between units, does it keep inside its regions or explain? Large regions keep more by themselves; so each division is held against random maps with as many regions of about the same size. The darker in the chart, the better the division serves.</source>
        <translation>Voor elke gebiedsindeling en elk domein: welk deel van de stromen, of van de verschillen tussen eenheden, houdt ze binnen haar gebieden of verklaart ze? Grote gebieden houden vanzelf meer binnen; daarom wordt elke gebiedsindeling vergeleken met toevalskaarten met evenveel gebieden van ongeveer dezelfde grootte. Hoe donkerder in de grafiek, hoe beter ze dient.</translation>
    </message>
    <message>
        <source>For every border, the two regions beside it are taken together and cut in two by chance, many times, into parts of about the same size. A border is better than chance if hardly any other cut has so little that crosses it. The chance of error counts that many borders were tested at once.</source>
        <translation>Voor elke grens worden de twee gebieden ernaast samengenomen en vele keren willekeurig in twee gesneden, in delen van ongeveer dezelfde grootte. Een grens is beter dan toeval als bijna geen enkele andere snede zo weinig kruisende stromen heeft. De kans op een vergissing houdt er rekening mee dat veel grenzen tegelijk getoetst werden.</translation>
    </message>
    <message>
        <source>For instance 2025-01-01. With dates, QGIS&apos;s temporal controller plays the change.</source>
        <translation>Bijvoorbeeld 2025-01-01. Met datums speelt de tijdsbesturing van QGIS de verandering af.</translation>
    </message>
    <message>
        <source>For instance: Housing markets=zone. The code field of each layer; empty: a field named region or code.</source>
        <translation>Bijvoorbeeld: Woningmarkten=zone. Het codeveld van elke laag; leeg: een veld met de naam region of code.</translation>
    </message>
    <message>
        <source>For instance: Housing markets=zone;Zones=police. The code field of each layer to compare with; a layer that is named several times is compared once for each field. Empty: guessed.</source>
        <translation>Bijvoorbeeld: Woningmarkten=zone;Zones=politie. Het codeveld van elke laag om mee te vergelijken; een laag die meermaals genoemd wordt, wordt voor elk veld één keer vergeleken. Leeg: geraden.</translation>
    </message>
    <message>
        <source>For instance: Tourism=region;Zones=name. Where a layer has several regions: the field with their names or codes. A layer that is not named is one region as a whole.</source>
        <translation>Bijvoorbeeld: Toerisme=regio;Zones=naam. Waar een laag meerdere gebieden heeft: het veld met hun namen of codes. Een laag die niet genoemd is, is als geheel één gebied.</translation>
    </message>
    <message>
        <source>For instance: pol_zone=Police zones;tour=Tourism.</source>
        <translation>Bijvoorbeeld: pol_zone=Politiezones;tour=Toerisme.</translation>
    </message>
    <message>
        <source>For instance: pol_zone=Police zones;tour=Tourism. Names for the table and the picture.</source>
        <translation>Bijvoorbeeld: pol_zone=Politiezones;tour=Toerisme. Namen voor de tabel en het beeld.</translation>
    </message>
    <message>
        <source>For instance: pol_zone=Police zones;tour=Tourism. Names used in the list of who draws a border.</source>
        <translation>Bijvoorbeeld: pol_zone=Politiezones;toer=Toerisme. Namen voor de lijst van wie een grens trekt.</translation>
    </message>
    <message>
        <source>For instance: police=2;tourism=0.5. A definition that is not named counts 1.</source>
        <translation>Bijvoorbeeld: politie=2;toerisme=0.5. Een definitie die niet genoemd is, telt voor 1.</translation>
    </message>
    <message>
        <source>For instance: police=2;tourism=0.5. A division that is not named counts 1.</source>
        <translation>Bijvoorbeeld: politie=2;toerisme=0.5. Een indeling die niet genoemd wordt, telt 1.</translation>
    </message>
    <message>
        <source>For instance: prov=Provinces;basin=Commuting basins. Names for the sentences and tables.</source>
        <translation>Bijvoorbeeld: prov=Provincies;bekken=Pendelbekkens. Namen voor de zinnen en tabellen.</translation>
    </message>
    <message>
        <source>For instance: work=2;school=1. How much each kind of flow counts in a combined basin, whatever its size. A kind that is not named counts 1, or what a star says (work=1;*=0); one with 0 is left out.</source>
        <translation>Bijvoorbeeld: werk=2;school=1. Hoeveel elke soort stroom in een gecombineerd leefgebied telt, hoe groot ze ook is. Een soort die niet genoemd wordt, telt 1, of wat een sterretje zegt (werk=1;*=0); een met 0 valt weg.</translation>
    </message>
    <message>
        <source>For less than half, but to no other region more</source>
        <translation>Voor minder dan de helft, maar met geen ander gebied meer</translation>
    </message>
    <message>
        <source>Forget this result; its layers stay on the map</source>
        <translation>Dit resultaat wissen; de lagen blijven op de kaart</translation>
    </message>
    <message>
        <source>France, Insee (15 %)</source>
        <translation>Frankrijk, Insee (15 %)</translation>
    </message>
    <message>
        <source>Franconi, D&apos;Aló and Ichim, Istat; the usual values of the R package LabourMarketAreas</source>
        <translation>Franconi, D&apos;Aló en Ichim, Istat; de gebruikelijke waarden van het R-pakket LabourMarketAreas</translation>
    </message>
    <message>
        <source>Fringe: at least a quarter include it</source>
        <translation>Rand: minstens een kwart neemt het op</translation>
    </message>
    <message>
        <source>Fringe: at least half include it</source>
        <translation>Rand: minstens de helft neemt het op</translation>
    </message>
    <message>
        <source>Fringe: at least three in four include it</source>
        <translation>Rand: minstens drie op vier nemen het op</translation>
    </message>
    <message>
        <source>Fringe: fewer include it</source>
        <translation>Rand: minder nemen het op</translation>
    </message>
    <message>
        <source>Fringe: some include it</source>
        <translation>Rand: sommigen nemen ze op</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>From &quot;{before}&quot; to &quot;{after}&quot;, {count} of {total} units moved to another region ({share} % of what is counted). Borders between regions: {gained} came, {lost} went, {kept} stayed.</source>
        <translation>Van &quot;{before}&quot; naar &quot;{after}&quot; gingen {count} van {total} basiseenheden naar een ander gebied ({share} % van wat geteld wordt). Grenzen tussen gebieden: {gained} kwamen erbij, {lost} verdwenen, {kept} bleven.</translation>
    </message>
    <message>
        <source>From &quot;{before}&quot; to &quot;{after}&quot;, {count} of {total} units moved to another region ({share} % of what is counted); {alone} more units have a region at one of the dates only. Borders between regions: {gained} came, {lost} went, {kept} stayed.</source>
        <translation>Van &quot;{before}&quot; naar &quot;{after}&quot; gingen {count} van {total} eenheden naar een ander gebied ({share} % van wat geteld wordt); nog {alone} eenheden hebben maar op een van de data een gebied. Grenzen tussen gebieden: {gained} kwamen erbij, {lost} verdwenen, {kept} bleven.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Uit een bestand</translation>
    </message>
    <message>
        <source>From a project layer</source>
        <translation>Uit een projectlaag</translation>
    </message>
    <message>
        <source>From a table</source>
        <translation>Uit een tabel</translation>
    </message>
    <message>
        <source>From this size on, less is asked.</source>
        <translation>Vanaf deze omvang wordt minder gevraagd.</translation>
    </message>
    <message>
        <source>Functional</source>
        <translation>Functioneel</translation>
    </message>
    <message>
        <source>Functional areas of French cities (15 %)</source>
        <translation>Functionele gebieden van Franse steden (15 %)</translation>
    </message>
    <message>
        <source>Functional regions</source>
        <translation>Functionele gebieden</translation>
    </message>
    <message>
        <source>Functional regions from flows</source>
        <translation>Functionele gebieden uit stromen</translation>
    </message>
    <message>
        <source>Functional regions: which regions do flows make?</source>
        <translation>Functionele gebieden: welke gebieden vormen de stromen?</translation>
    </message>
    <message>
        <source>Functional urban areas of the EU and the OECD (15 %)</source>
        <translation>Functionele stedelijke gebieden van de EU en de OESO (15 %)</translation>
    </message>
    <message>
        <source>Further questions about the same flows</source>
        <translation>Verdere vragen over dezelfde stromen</translation>
    </message>
    <message>
        <source>Gap between regions</source>
        <translation>Gat tussen gebieden</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Gaten</translation>
    </message>
    <message>
        <source>Give at least one resolution, for instance 1.</source>
        <translation>Geef minstens één resolutie op, bijvoorbeeld 1.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Goes there</source>
        <translation>Gaat daarheen</translation>
    </message>
    <message>
        <source>Goes to the core</source>
        <translation>Gaat naar de kern</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verdwenen</translation>
    </message>
    <message>
        <source>Groups of units that exchange more than chance would have them do.</source>
        <translation>Groepen van eenheden die meer uitwisselen dan toeval zou geven.</translation>
    </message>
    <message>
        <source>Guessed by the names of the fields. Correct it if need be.</source>
        <translation>Geraden op de namen van de velden. Verbeter het waar nodig.</translation>
    </message>
    <message>
        <source>Guessed: {count} regions without names, {kind}, level {level}. Correct it below if need be.</source>
        <translation>Geraden: {count} gebieden zonder namen, {kind}, schaalniveau {level}. Pas dit hieronder aan waar nodig.</translation>
    </message>
    <message>
        <source>Guessed: {count} regions, names in {field}, {kind}, level {level}. Correct it below if need be.</source>
        <translation>Geraden: {count} gebieden, namen in {field}, {kind}, schaalniveau {level}. Pas dit hieronder aan waar nodig.</translation>
    </message>
    <message>
        <source>Had no region before</source>
        <translation>Had vroeger geen gebied</translation>
    </message>
    <message>
        <source>Hardly anything flows across it.</source>
        <translation>Er stroomt bijna niets over.</translation>
    </message>
    <message>
        <source>Has no region any more</source>
        <translation>Heeft geen gebied meer</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Kleurentabel</translation>
    </message>
    <message>
        <source>Here will be the answer in one sentence, the figures behind it, and a table linked with the map. Choose what to compare on the page Compare.</source>
        <translation>Hier komt het antwoord in één zin, met de cijfers erachter en een tabel die aan de kaart gekoppeld is. Kies op het tabblad Vergelijken wat vergeleken moet worden.</translation>
    </message>
    <message>
        <source>Hide the settings</source>
        <translation>Instellingen verbergen</translation>
    </message>
    <message>
        <source>Holds best</source>
        <translation>Houdt het best stand</translation>
    </message>
    <message>
        <source>Holds each of several divisions against each other one: how many of its regions lie inside one region of the other, which divisions are much the same level, and which order of levels follows. A chain can be judged as a whole, with the units that break it.</source>
        <translation>Houdt elk van verscheidene indelingen tegen elke andere: hoeveel van haar gebieden in één gebied van de andere liggen, welke indelingen ongeveer hetzelfde niveau zijn, en welke orde van niveaus daaruit volgt. Een keten kan als geheel beoordeeld worden, met de eenheden die haar verbreken.</translation>
    </message>
    <message>
        <source>Holes between regions.</source>
        <translation>Openingen tussen gebieden.</translation>
    </message>
    <message>
        <source>Homogeneity</source>
        <translation>Homogeniteit</translation>
    </message>
    <message>
        <source>Homogeneous</source>
        <translation>Homogeen</translation>
    </message>
    <message>
        <source>How alike divisions are and how many regions they have, against the resolution.</source>
        <translation>Hoe gelijk indelingen zijn en hoeveel gebieden ze hebben, tegenover de resolutie.</translation>
    </message>
    <message>
        <source>How alike divisions are is corrected for chance: 0 as random divisions of these sizes, 1 the same.</source>
        <translation>Hoe gelijk indelingen zijn, is gecorrigeerd voor toeval: 0 zoals toevallige indelingen van deze groottes, 1 hetzelfde.</translation>
    </message>
    <message>
        <source>How do many levels nest?</source>
        <translation>Hoe nesten vele niveaus?</translation>
    </message>
    <message>
        <source>How far each region is the same as the most similar one of the other map; 1 is identical.</source>
        <translation>In hoever elk gebied hetzelfde is als het meest gelijkende van de andere kaart; 1 is identiek.</translation>
    </message>
    <message>
        <source>How far it depends on choices</source>
        <translation>Hoeveel het van keuzes afhangt</translation>
    </message>
    <message>
        <source>How far that is beyond chance (0 to 1)</source>
        <translation>Hoe ver die boven toeval ligt (0 tot 1)</translation>
    </message>
    <message>
        <source>How far what was found lies above the average, in standard deviations of the random maps. (z)</source>
        <translation>Hoe ver wat gevonden werd boven het gemiddelde ligt, in standaardafwijkingen van de toevalskaarten. (z)</translation>
    </message>
    <message>
        <source>How firm are functional regions?</source>
        <translation>Hoe vast zijn functionele gebieden?</translation>
    </message>
    <message>
        <source>How firm are the borders of the regions?</source>
        <translation>Hoe vast zijn de grenzen van de gebieden?</translation>
    </message>
    <message>
        <source>How firm are the borders, all evidence together?</source>
        <translation>Hoe vast zijn de grenzen, al het bewijs samen?</translation>
    </message>
    <message>
        <source>How firm are the borders?</source>
        <translation>Hoe vast liggen de grenzen?</translation>
    </message>
    <message>
        <source>How firm is every region&apos;s border?</source>
        <translation>Hoe vast is de grens van elk gebied?</translation>
    </message>
    <message>
        <source>How firmly do units belong to their region?</source>
        <translation>Hoe vast horen eenheden bij hun gebied?</translation>
    </message>
    <message>
        <source>How many codes are units cannot be told from the first rows.</source>
        <translation>Uit de eerste rijen blijkt niet hoeveel codes basiseenheden zijn.</translation>
    </message>
    <message>
        <source>How many flows of every place are drawn, the largest first.</source>
        <translation>Hoeveel stromen van elke plaats getekend worden, de grootste eerst.</translation>
    </message>
    <message>
        <source>How many of the regions it exchanges most with are listed for every region.</source>
        <translation>Hoeveel van de gebieden waarmee het het meest uitwisselt, voor elk gebied vermeld worden.</translation>
    </message>
    <message>
        <source>How many partners of every region are listed.</source>
        <translation>Hoeveel partners van elk gebied opgesomd worden.</translation>
    </message>
    <message>
        <source>How many random maps say what agreement chance gives.</source>
        <translation>Hoeveel toevalskaarten zeggen welke overeenkomst het toeval geeft.</translation>
    </message>
    <message>
        <source>How many random maps tell what nests by chance; 0 leaves chance out and is much faster.</source>
        <translation>Hoeveel toevalskaarten zeggen wat toevallig nest; 0 laat het toeval weg en is veel sneller.</translation>
    </message>
    <message>
        <source>How many regions there are to be.</source>
        <translation>Hoeveel gebieden er moeten komen.</translation>
    </message>
    <message>
        <source>How many units and how many borders are firm, and how many are not.</source>
        <translation>Hoeveel eenheden en hoeveel grenzen vast zijn, en hoeveel niet.</translation>
    </message>
    <message>
        <source>How much better than always naming the largest region: 0 no better, 1 perfect.</source>
        <translation>Hoeveel beter dan altijd het grootste gebied noemen: 0 niet beter, 1 volmaakt.</translation>
    </message>
    <message>
        <source>How much better the finer map predicts the coarser region than always naming the largest one: 0 is no better, 1 is perfect. (Lambda, Goodman and Kruskal)</source>
        <translation>Hoeveel beter de fijne indeling het grove gebied voorspelt dan altijd het grootste noemen: 0 is niet beter, 1 is perfect. (Lambda, Goodman en Kruskal)</translation>
    </message>
    <message>
        <source>How much do two maps agree?</source>
        <translation>Hoezeer komen twee kaarten overeen?</translation>
    </message>
    <message>
        <source>How much each kind counts, whatever its size:</source>
        <translation>Hoeveel elke soort telt, hoe groot ze ook is:</translation>
    </message>
    <message>
        <source>How much each kind of evidence counts: D drawn borders, F flows across, M ties of the units along the border. What is not known somewhere is left out there, and listed.</source>
        <translation>Hoeveel elk soort bewijs meetelt: D getrokken grenzen, F stromen erover, M bindingen van de basiseenheden langs de grens. Wat ergens niet bekend is, wordt daar weggelaten en vermeld.</translation>
    </message>
    <message>
        <source>How much more stays inside than chance would keep there: 0 is chance, above 0.3 is a clear structure.</source>
        <translation>Hoeveel meer binnen blijft dan het toeval er zou houden: 0 is toeval, boven 0,3 is een duidelijke structuur.</translation>
    </message>
    <message>
        <source>How much more stays inside than sizes lead one to expect.</source>
        <translation>Hoeveel meer er binnen blijft dan men op grond van de omvang verwacht.</translation>
    </message>
    <message>
        <source>How much of a region may lie outside its parent while it still conforms. Automatic: 0.1 %, but nothing where units are counted.</source>
        <translation>Hoeveel van een gebied buiten zijn bovenliggende gebied mag liggen terwijl het nog conform is. Automatisch: 0,1 %, maar niets als basiseenheden geteld worden.</translation>
    </message>
    <message>
        <source>How much of all that is counted lies in the largest region: 0 to 1.</source>
        <translation>Hoeveel van alles wat geteld wordt in het grootste gebied ligt: 0 tot 1.</translation>
    </message>
    <message>
        <source>How much one map leaves unknown about the other: 0 if nothing changed.</source>
        <translation>Hoeveel de ene kaart over de andere onbekend laat: 0 als er niets veranderde.</translation>
    </message>
    <message>
        <source>How much sizes may differ (share)</source>
        <translation>Hoeveel de grootte mag verschillen (aandeel)</translation>
    </message>
    <message>
        <source>How much stays inside the regions?</source>
        <translation>Hoeveel blijft binnen de gebieden?</translation>
    </message>
    <message>
        <source>How much the maps do not tell about each other: 0 is the same map. (Variation of information)</source>
        <translation>Hoeveel de kaarten niet over elkaar zeggen: 0 is dezelfde kaart. (Variation of information)</translation>
    </message>
    <message>
        <source>How much the size of a random region may differ from the size of the region it stands for.</source>
        <translation>Hoeveel de grootte van een toevalsgebied mag verschillen van het gebied waarvoor het staat.</translation>
    </message>
    <message>
        <source>How often borders are drawn when regions are made again and again: an answer of the page Functional.</source>
        <translation>Hoe vaak grenzen getrokken worden als gebieden telkens opnieuw gemaakt worden: een antwoord van de pagina Functioneel.</translation>
    </message>
    <message>
        <source>How often flows are drawn anew and regions made; 200 is usual.</source>
        <translation>Hoe vaak stromen opnieuw getrokken en gebieden gemaakt worden; 200 is gebruikelijk.</translation>
    </message>
    <message>
        <source>How often what is together on one map is together on the other; 1 is always, 0 is as often as by chance.</source>
        <translation>Hoe vaak wat op de ene kaart samen ligt ook op de andere samen ligt; 1 is altijd, 0 is even vaak als bij toeval.</translation>
    </message>
    <message>
        <source>How strongly a unit is attached to regions is told by its flows with other units. With this option those who stay in the unit count too, which ties every unit to its own region.</source>
        <translation>Hoe sterk een eenheid met gebieden verbonden is, blijkt uit haar stromen met andere eenheden. Met deze optie tellen ook wie in de eenheid blijven mee, wat elke eenheid aan haar eigen gebied bindt.</translation>
    </message>
    <message>
        <source>How sure are these regions?</source>
        <translation>Hoe zeker zijn deze gebieden?</translation>
    </message>
    <message>
        <source>How sure: {title}</source>
        <translation>Hoe zeker: {title}</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Hoe dit berekend werd</translation>
    </message>
    <message>
        <source>How units that fit nowhere at first are attached. In the R package it depends on how units are numbered.</source>
        <translation>Hoe eenheden die eerst nergens passen, toch een plaats krijgen. In het R-pakket hangt dat af van de nummering van de eenheden.</translation>
    </message>
    <message>
        <source>How well do regions fit the flows?</source>
        <translation>Hoe goed passen gebieden bij de stromen?</translation>
    </message>
    <message>
        <source>How well its regions are matched by whole regions of the other, as the program sabre counts; 1 is perfect.</source>
        <translation>Hoe goed haar gebieden overeenkomen met hele gebieden van de andere, zoals het programma sabre telt; 1 is volmaakt.</translation>
    </message>
    <message>
        <source>How well random maps of the same number and sizes agree, on average.</source>
        <translation>Hoe goed toevalskaarten met hetzelfde aantal en dezelfde groottes gemiddeld overeenkomen.</translation>
    </message>
    <message>
        <source>How well the two maps agree.</source>
        <translation>Hoe goed de twee kaarten overeenkomen.</translation>
    </message>
    <message>
        <source>If both layers have the same unit codes, they are compared by code and no polygon is cut.</source>
        <translation>Hebben beide lagen dezelfde eenheidscodes, dan wordt via de code vergeleken en wordt geen polygoon versneden.</translation>
    </message>
    <message>
        <source>If given: every unit must have a region of this layer, and every region must hold a unit.</source>
        <translation>Indien opgegeven: elke basiseenheid moet een gebied van deze laag hebben, en elk gebied moet een basiseenheid bevatten.</translation>
    </message>
    <message>
        <source>If not, a unit in two regions stops the run with a sentence that names the rows.</source>
        <translation>Zo niet, dan stopt een basiseenheid in twee gebieden de uitvoering, met een zin die de rijen noemt.</translation>
    </message>
    <message>
        <source>In &quot;{division}&quot;, {count} units are a region by themselves ({units}): their flows with other units say nothing of their own region.</source>
        <translation>In &quot;{division}&quot; vormen {count} eenheden op zichzelf een gebied ({units}): hun stromen met andere eenheden zeggen niets over hun eigen gebied.</translation>
    </message>
    <message>
        <source>In &quot;{division}&quot;, {count} units are attached more strongly to another region: {units}.</source>
        <translation>In &quot;{division}&quot; zijn {count} eenheden sterker verbonden met een ander gebied: {units}.</translation>
    </message>
    <message>
        <source>In &quot;{division}&quot;, {count} units have no region ({units}); what leaves or reaches them stays inside no region.</source>
        <translation>In &quot;{division}&quot; hebben {count} eenheden geen gebied ({units}); wat er vertrekt of aankomt, blijft in geen enkel gebied.</translation>
    </message>
    <message>
        <source>In &quot;{flows}&quot; an origin or destination is empty {count} times; what goes there or comes from there counts as external.</source>
        <translation>In &quot;{flows}&quot; is een herkomst of bestemming {count} keer leeg; wat daarheen gaat of daarvandaan komt, telt als extern.</translation>
    </message>
    <message>
        <source>In &quot;{flows}&quot; no unit has flows both to and from units, so there is nothing to merge. Check which fields are origin and destination.</source>
        <translation>In &quot;{flows}&quot; heeft geen enkele eenheid stromen zowel naar als van eenheden, dus er valt niets samen te voegen. Controleer welke velden herkomst en bestemming zijn.</translation>
    </message>
    <message>
        <source>In &quot;{flows}&quot; the amount in row {row} is {value}, which is too large to be true. Correct it, or filter it out.</source>
        <translation>In &quot;{flows}&quot; is de hoeveelheid in rij {row} {value}; dat is te groot om waar te zijn. Verbeter ze, of filter ze weg.</translation>
    </message>
    <message>
        <source>In &quot;{flows}&quot; the amount in row {row} is {value}; amounts must be numbers of at least 0. {count} rows are wrong: {rows}. Correct them, or filter them out.</source>
        <translation>In &quot;{flows}&quot; is de hoeveelheid in rij {row} {value}; hoeveelheden moeten getallen van minstens 0 zijn. {count} rijen zijn fout: {rows}. Verbeter ze, of filter ze weg.</translation>
    </message>
    <message>
        <source>In &quot;{flows}&quot; the amount in row {row}, column {column} is {value}, which is too large to be true. Correct it.</source>
        <translation>In &quot;{flows}&quot; is de hoeveelheid in rij {row}, kolom {column} {value}: te groot om waar te zijn. Verbeter ze.</translation>
    </message>
    <message>
        <source>In &quot;{flows}&quot; the amount in row {row}, column {column} is {value}; amounts must be numbers of at least 0. {count} cells are wrong. Correct them.</source>
        <translation>In &quot;{flows}&quot; is de hoeveelheid in rij {row}, kolom {column} {value}; hoeveelheden moeten getallen van minstens 0 zijn. {count} cellen zijn fout. Verbeter ze.</translation>
    </message>
    <message>
        <source>In &quot;{layer}&quot; the counterpart of {region} is {found}: it has most in common with it.</source>
        <translation>In &quot;{layer}&quot; is {found} de tegenhanger van {region}: het heeft er het meest mee gemeen.</translation>
    </message>
    <message>
        <source>In &quot;{layer}&quot; the unit that surely belongs to the region has none, so it is left out.</source>
        <translation>In &quot;{layer}&quot; heeft de eenheid die zeker tot het gebied behoort er geen; die definitie is weggelaten.</translation>
    </message>
    <message>
        <source>In &quot;{layer}&quot;, unit {unit} (field &quot;{unit_field}&quot;) is on rows {rows} with different regions in field &quot;{field}&quot;: {regions}. {count} units are. Correct the codes, or choose another unit field.</source>
        <translation>In &quot;{layer}&quot; staat basiseenheid {unit} (veld &quot;{unit_field}&quot;) op rijen {rows} met verschillende gebieden in veld &quot;{field}&quot;: {regions}. Dat geldt voor {count} basiseenheden. Verbeter de codes, of kies een ander eenheidsveld.</translation>
    </message>
    <message>
        <source>In &quot;{layer}&quot;, unit {unit} (field &quot;{unit_field}&quot;) is on rows {rows} with different regions in field &quot;{field}&quot;: {regions}. {count} units are; every row counts on its own.</source>
        <translation>In &quot;{layer}&quot; staat basiseenheid {unit} (veld &quot;{unit_field}&quot;) op rijen {rows} met verschillende gebieden in veld &quot;{field}&quot;: {regions}. Dat geldt voor {count} basiseenheden; elke rij telt apart.</translation>
    </message>
    <message>
        <source>In &quot;{layer}&quot;, {count} units belong to more than one region (rows {rows}). Keep one region per unit, or use a calculation that allows overlaps.</source>
        <translation>In &quot;{layer}&quot; horen {count} basiseenheden bij meer dan één gebied (rijen {rows}). Houd één gebied per basiseenheid over, of gebruik een berekening die overlapping toelaat.</translation>
    </message>
    <message>
        <source>In &quot;{table}&quot;, region {region} has several names: {names} (rows {rows}); the first is used. {count} regions have.</source>
        <translation>In &quot;{table}&quot; heeft gebied {region} meerdere namen: {names} (rijen {rows}); de eerste wordt gebruikt. Dat geldt voor {count} gebieden.</translation>
    </message>
    <message>
        <source>In &quot;{table}&quot;, unit {unit} is in several regions: {regions} (rows {rows}). So it is with {count} units. If the table holds several divisions, pick the rows of one of them; else correct the table, or allow overlapping regions.</source>
        <translation>In &quot;{table}&quot; ligt basiseenheid {unit} in meerdere gebieden: {regions} (rijen {rows}). Dat geldt voor {count} basiseenheden. Bevat de tabel meerdere indelingen, kies dan de rijen van één ervan; verbeter anders de tabel, of sta overlappende gebieden toe.</translation>
    </message>
    <message>
        <source>In &quot;{table}&quot;, {count} units are in several regions.</source>
        <translation>In &quot;{table}&quot; zitten {count} basiseenheden in meerdere gebieden.</translation>
    </message>
    <message>
        <source>In &quot;{table}&quot;, {count} units have a code that means &quot;none&quot; ({codes}): they get no region.</source>
        <translation>In &quot;{table}&quot; hebben {count} basiseenheden een code die &quot;geen&quot; betekent ({codes}): ze krijgen geen gebied.</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Ertussenin</translation>
    </message>
    <message>
        <source>In brackets: how many units. Bold: the units that the regions are called after.</source>
        <translation>Tussen haakjes: hoeveel eenheden. Vet: de eenheden waarnaar de gebieden zijn genoemd.</translation>
    </message>
    <message>
        <source>In each cell the share kept inside and, in brackets, what random maps keep. Green: more than chance; brown: less.</source>
        <translation>In elke cel het aandeel dat binnen blijft en, tussen haakjes, wat willekeurige kaarten binnenhouden. Groen: meer dan toeval; bruin: minder.</translation>
    </message>
    <message>
        <source>In each cell: how many regions of the row lie inside one region of the column.</source>
        <translation>In elke cel: hoeveel gebieden van de rij binnen één gebied van de kolom liggen.</translation>
    </message>
    <message>
        <source>In field &quot;{field}&quot; of &quot;{layer}&quot;, {count} rows hold a code that means &quot;none&quot; ({codes}): they have no region there.</source>
        <translation>In veld &quot;{field}&quot; van &quot;{layer}&quot; bevatten {count} rijen een code die &quot;geen&quot; betekent ({codes}): ze hebben daar geen gebied.</translation>
    </message>
    <message>
        <source>In the region of {region} in {share} % of the runs.</source>
        <translation>In {share} % van de herhalingen in het gebied van {region}.</translation>
    </message>
    <message>
        <source>In the same region; {share} % of the runs draw a border here.</source>
        <translation>In hetzelfde gebied; {share} % van de herhalingen trekt hier een grens.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In woorden</translation>
    </message>
    <message>
        <source>In {count} of {runs} runs the method finds no regions, so that no unit lies in its own.</source>
        <translation>In {count} van de {runs} herhalingen vindt de methode geen gebieden, zodat geen enkele eenheid in het hare ligt.</translation>
    </message>
    <message>
        <source>In {number} regions the domains agree {agreement} (0 not, 1 wholly).</source>
        <translation>Bij {number} gebieden komen de domeinen voor {agreement} overeen (0 niet, 1 helemaal).</translation>
    </message>
    <message>
        <source>In {number} regions the domains agree {agreement} (0 not, 1 wholly); random maps give {chance}, at most {high}.</source>
        <translation>Bij {number} gebieden komen de domeinen voor {agreement} overeen (0 niet, 1 helemaal); willekeurige kaarten geven {chance}, hoogstens {high}.</translation>
    </message>
    <message>
        <source>In {runs} runs {changed} of {units} units change region; {firm} of {borders} borders between neighbours are firm.</source>
        <translation>In {runs} keer wisselen {changed} van {units} eenheden van gebied; {firm} van {borders} grenzen tussen buren zijn vast.</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Opgenomen</translation>
    </message>
    <message>
        <source>Included by</source>
        <translation>Opgenomen door</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Maat</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Maten</translation>
    </message>
    <message>
        <source>Indices before and after</source>
        <translation>Maten voor en na</translation>
    </message>
    <message>
        <source>Insee, aires d&apos;attraction des villes; cores are chosen by population and jobs, so give your own</source>
        <translation>Insee, aires d&apos;attraction des villes; kernen zijn gekozen naar bevolking en banen, geef dus zelf kernen op</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Binnen</translation>
    </message>
    <message>
        <source>Intramax</source>
        <translation>Intramax</translation>
    </message>
    <message>
        <source>Intramax (a tree of regions)</source>
        <translation>Intramax (een boom van gebieden)</translation>
    </message>
    <message>
        <source>Intramax: number of regions</source>
        <translation>Intramax: aantal gebieden</translation>
    </message>
    <message>
        <source>Intramax: share that stays inside</source>
        <translation>Intramax: aandeel dat binnen blijft</translation>
    </message>
    <message>
        <source>Intramax: units that nothing leaves or nothing reaches</source>
        <translation>Intramax: eenheden waaruit niets vertrekt of waar niets aankomt</translation>
    </message>
    <message>
        <source>Intramax: where the tree is cut</source>
        <translation>Intramax: waar de boom wordt doorgesneden</translation>
    </message>
    <message>
        <source>Invalid geometries</source>
        <translation>Ongeldige geometrieën</translation>
    </message>
    <message>
        <source>Invalid geometry</source>
        <translation>Ongeldige geometrie</translation>
    </message>
    <message>
        <source>Is the layer fit for use?</source>
        <translation>Is de laag klaar voor gebruik?</translation>
    </message>
    <message>
        <source>Istat and Eurostat</source>
        <translation>Istat en Eurostat</translation>
    </message>
    <message>
        <source>It also covers bandwidths of {bandwidths} m.</source>
        <translation>Het omvat ook bandbreedtes van {bandwidths} m.</translation>
    </message>
    <message>
        <source>It also covers both models of flows: sizes only, and sizes and distance.</source>
        <translation>Het omvat ook beide stromenmodellen: alleen grootte, en grootte met afstand.</translation>
    </message>
    <message>
        <source>It changes least around it.</source>
        <translation>Eromheen verandert het minst.</translation>
    </message>
    <message>
        <source>It had no region, but one region lies all around it.</source>
        <translation>Ze had geen gebied, maar één gebied ligt er helemaal omheen.</translation>
    </message>
    <message>
        <source>It has flows with itself only, or with units that are left out too, so nothing links it to a region.</source>
        <translation>Ze heeft alleen stromen met zichzelf, of met eenheden die ook zijn weggelaten, dus niets verbindt haar met een gebied.</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Ze bevat</translation>
    </message>
    <message>
        <source>It is crossed as readily as people stay on one side: no barrier for flows.</source>
        <translation>Men steekt ze even gemakkelijk over als men aan één kant blijft: geen hindernis voor stromen.</translation>
    </message>
    <message>
        <source>It lay apart from its region, and no other region takes it.</source>
        <translation>Ze lag los van haar gebied en geen ander gebied neemt haar op.</translation>
    </message>
    <message>
        <source>It lay apart from its region.</source>
        <translation>Ze lag los van haar gebied.</translation>
    </message>
    <message>
        <source>It nests if</source>
        <translation>Het nest als</translation>
    </message>
    <message>
        <source>It was to leave its region, but no flow links it to another.</source>
        <translation>Ze moest haar gebied verlaten, maar geen stroom verbindt haar met een ander.</translation>
    </message>
    <message>
        <source>It was to leave its region, but would make the region it is linked with most less valid.</source>
        <translation>Ze moest haar gebied verlaten, maar zou het gebied waarmee ze het sterkst verbonden is, minder geldig maken.</translation>
    </message>
    <message>
        <source>Its region was taken apart, and it would make the region it is linked with most less valid.</source>
        <translation>Haar gebied werd uiteengenomen, en ze zou het gebied waarmee ze het sterkst verbonden is, minder geldig maken.</translation>
    </message>
    <message>
        <source>Its region was taken apart, and no flow links it to another.</source>
        <translation>Haar gebied werd uiteengenomen, en geen stroom verbindt haar met een ander.</translation>
    </message>
    <message>
        <source>Judge by these divisions</source>
        <translation>Toets aan deze indelingen</translation>
    </message>
    <message>
        <source>Judge by these numbers</source>
        <translation>Toets aan deze getallen</translation>
    </message>
    <message>
        <source>Judge every border between two units, not only the borders of the chosen map.</source>
        <translation>Elke grens tussen twee basiseenheden beoordelen, niet alleen de grenzen van de gekozen indeling.</translation>
    </message>
    <message>
        <source>Judged only on the part that &quot;{coarser}&quot; covers: {names}.</source>
        <translation>Alleen beoordeeld op het deel dat &quot;{coarser}&quot; bedekt: {names}.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Kept inside</source>
        <translation>Binnengehouden</translation>
    </message>
    <message>
        <source>Kilometres of border between regions; shorter means more compact or fewer regions.</source>
        <translation>Kilometer grens tussen gebieden; korter betekent compactere of minder gebieden.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Labour market areas</source>
        <translation>Arbeidsmarktgebieden</translation>
    </message>
    <message>
        <source>Labour market areas (self-contained areas)</source>
        <translation>Arbeidsmarktgebieden (zelfvoorzienende gebieden)</translation>
    </message>
    <message>
        <source>Labour market areas are made of the flows between units; the figures of the regions also count what goes to other places or comes from there.</source>
        <translation>Arbeidsmarktgebieden worden gemaakt uit de stromen tussen eenheden; de cijfers van de gebieden tellen ook wat naar andere plaatsen gaat of daarvandaan komt.</translation>
    </message>
    <message>
        <source>Labour market areas merges units until every area is large and self-contained enough. Intramax merges the two regions with relatively most flow between them, again and again: a tree, cut where you like. Threshold rings draws around each core the units of which a large share travels there; the rest stays outside. Communities finds groups that exchange more than chance would have them do; it needs the Python package igraph (on Debian and Ubuntu the package python3-igraph; else run python -m pip install igraph in the OSGeo4W Shell or terminal of QGIS).</source>
        <translation>Arbeidsmarktgebieden voegt eenheden samen tot elk gebied groot en zelfvoorzienend genoeg is. Intramax voegt telkens weer de twee gebieden samen waartussen relatief het meest stroomt: een boom, door te snijden waar u wilt. Drempelringen trekt rond elke kern de eenheden waarvan een groot aandeel erheen gaat; de rest blijft erbuiten. Gemeenschappen vindt groepen die meer uitwisselen dan toeval zou doen; daarvoor is het Python-pakket igraph nodig (op Debian en Ubuntu het pakket python3-igraph; voer anders python -m pip install igraph uit in de OSGeo4W Shell of de terminal van QGIS).</translation>
    </message>
    <message>
        <source>Labour market areas of Istat and Eurostat</source>
        <translation>Arbeidsmarktgebieden van Istat en Eurostat</translation>
    </message>
    <message>
        <source>Lambda: conformity beyond what one big parent gives</source>
        <translation>Lambda: conformiteit boven op wat één groot gebied oplevert</translation>
    </message>
    <message>
        <source>Landscapes</source>
        <translation>Landschappen</translation>
    </message>
    <message>
        <source>Largest jump</source>
        <translation>Grootste sprong</translation>
    </message>
    <message>
        <source>Last units</source>
        <translation>Laatste eenheden</translation>
    </message>
    <message>
        <source>Later date</source>
        <translation>Latere datum</translation>
    </message>
    <message>
        <source>Later flows</source>
        <translation>Latere stromen</translation>
    </message>
    <message>
        <source>Later flows that stay inside a region</source>
        <translation>Latere stromen die binnen een gebied blijven</translation>
    </message>
    <message>
        <source>Later regions</source>
        <translation>Latere gebieden</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Latere versie</translation>
    </message>
    <message>
        <source>Later version: region name</source>
        <translation>Latere versie: naam van het gebied</translation>
    </message>
    <message>
        <source>Later version: unit code</source>
        <translation>Latere versie: code van de basiseenheid</translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot; of the example &quot;{path}&quot; cannot be opened.</source>
        <translation>Laag &quot;{layer}&quot; van het voorbeeld &quot;{path}&quot; kan niet geopend worden.</translation>
    </message>
    <message>
        <source>Layers that are definitions</source>
        <translation>Lagen die definities zijn</translation>
    </message>
    <message>
        <source>Layers with their styles (GeoPackage)</source>
        <translation>Lagen met hun stijl (GeoPackage)</translation>
    </message>
    <message>
        <source>Least amount of a flow</source>
        <translation>Kleinste hoeveelheid van een stroom</translation>
    </message>
    <message>
        <source>Least amount that is drawn</source>
        <translation>Kleinste hoeveelheid die getekend wordt</translation>
    </message>
    <message>
        <source>Least self-contained region</source>
        <translation>Minst zelfvoorzienende gebied</translation>
    </message>
    <message>
        <source>Leave from here</source>
        <translation>Vertrekken hier</translation>
    </message>
    <message>
        <source>Leave home</source>
        <translation>Vertrekken</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Laat ze weg</translation>
    </message>
    <message>
        <source>Left empty, it is recognised by its name, else by what it holds.</source>
        <translation>Leeg: het wordt herkend aan zijn naam, anders aan zijn inhoud.</translation>
    </message>
    <message>
        <source>Left empty, it is recognised by its name.</source>
        <translation>Leeg gelaten wordt het aan zijn naam herkend.</translation>
    </message>
    <message>
        <source>Left out: {count} borders of at most {length} m.</source>
        <translation>Weggelaten: {count} grensstukken van hoogstens {length} m.</translation>
    </message>
    <message>
        <source>Left out: {count} of {total} polygons of &quot;{layer}&quot; have no region: {units}.</source>
        <translation>Weggelaten: {count} van de {total} polygonen van &quot;{layer}&quot; hebben geen gebied: {units}.</translation>
    </message>
    <message>
        <source>Left out: {count} of {total} units have a region in &quot;{has}&quot; but none in &quot;{lacks}&quot;: {units}.</source>
        <translation>Weggelaten: {count} van de {total} basiseenheden hebben wel een gebied in &quot;{has}&quot; maar niet in &quot;{lacks}&quot;: {units}.</translation>
    </message>
    <message>
        <source>Left out: {count} of {total} units have a region in neither &quot;{finer}&quot; nor &quot;{coarser}&quot;: {units}.</source>
        <translation>Weggelaten: {count} van de {total} basiseenheden hebben een gebied in &quot;{finer}&quot; noch in &quot;{coarser}&quot;: {units}.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>Length (km)</source>
        <translation>Lengte (km)</translation>
    </message>
    <message>
        <source>Length of borders (km)</source>
        <translation>Lengte van de grenzen (km)</translation>
    </message>
    <message>
        <source>Less than half stays inside</source>
        <translation>Minder dan de helft blijft binnen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Ligt in</translation>
    </message>
    <message>
        <source>Lies in several regions</source>
        <translation>Ligt in meerdere gebieden</translation>
    </message>
    <message>
        <source>Lies inside</source>
        <translation>Ligt in</translation>
    </message>
    <message>
        <source>Lies inside one region</source>
        <translation>Ligt in één gebied</translation>
    </message>
    <message>
        <source>Lies mainly in</source>
        <translation>Ligt vooral in</translation>
    </message>
    <message>
        <source>Like other starts</source>
        <translation>Gelijk aan andere startpunten</translation>
    </message>
    <message>
        <source>Like the one before</source>
        <translation>Gelijk aan de vorige</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lijnen</translation>
    </message>
    <message>
        <source>Links across water</source>
        <translation>Verbindingen over water</translation>
    </message>
    <message>
        <source>Links: first unit</source>
        <translation>Verbindingen: eerste basiseenheid</translation>
    </message>
    <message>
        <source>Links: second unit</source>
        <translation>Verbindingen: tweede basiseenheid</translation>
    </message>
    <message>
        <source>Load example</source>
        <translation>Voorbeeld laden</translation>
    </message>
    <message>
        <source>Looks for what is wrong with a region layer and says each in a sentence: invalid geometry, gaps, overlaps, slivers, polygons drawn twice, missing and unknown codes, units without region, and coordinate systems that do not fit. Regions in several parts, enclaves and thin parts are named too, but do not make the check fail.</source>
        <translation>Zoekt wat er niet klopt in een gebiedenlaag en zegt elk punt in een zin: ongeldige geometrie, gaten, overlappingen, splinters, dubbel getekende polygonen, ontbrekende en onbekende codes, basiseenheden zonder gebied, en coördinatensystemen die niet passen. Gebieden in meerdere delen, enclaves en smalle delen worden ook genoemd, maar hoeven niet hersteld te worden.</translation>
    </message>
    <message>
        <source>Luyten and Van Hecke, city regions in 2001; cores are built-up agglomerations, so give your own</source>
        <translation>Luyten en Van Hecke, stadsgewesten in 2001; kernen zijn bebouwde agglomeraties, geef dus zelf kernen op</translation>
    </message>
    <message>
        <source>Main partner</source>
        <translation>Voornaamste partner</translation>
    </message>
    <message>
        <source>Main partners</source>
        <translation>Belangrijkste partners</translation>
    </message>
    <message>
        <source>Makes a region layer from a table that says which unit belongs to which region, and says which rows do not fit. A table with the columns basisniveau, Name basisniveau, nieuweafgeleide, Name nieuweafgeleide is recognised.</source>
        <translation>Maakt een gebiedenlaag van een tabel die zegt welke basiseenheid bij welk gebied hoort, en zegt welke rijen niet passen. Een tabel met de kolommen basisniveau, Name basisniveau, nieuweafgeleide, Name nieuweafgeleide wordt herkend.</translation>
    </message>
    <message>
        <source>Map for paper (PDF)</source>
        <translation>Kaart voor op papier (PDF)</translation>
    </message>
    <message>
        <source>Map of {flows}</source>
        <translation>Kaart van {flows}</translation>
    </message>
    <message>
        <source>Map that is drawn at random</source>
        <translation>Kaart die willekeurig getekend wordt</translation>
    </message>
    <message>
        <source>Map that stays</source>
        <translation>Kaart die blijft</translation>
    </message>
    <message>
        <source>MapCurves of the first map (area)</source>
        <translation>MapCurves van de eerste kaart (oppervlak)</translation>
    </message>
    <message>
        <source>MapCurves of the first map (plain mean)</source>
        <translation>MapCurves van de eerste kaart (gewoon gemiddelde)</translation>
    </message>
    <message>
        <source>MapCurves of the first map (weighted mean)</source>
        <translation>MapCurves van de eerste kaart (gewogen gemiddelde)</translation>
    </message>
    <message>
        <source>MapCurves of the second map (area)</source>
        <translation>MapCurves van de tweede kaart (oppervlak)</translation>
    </message>
    <message>
        <source>MapCurves of the second map (plain mean)</source>
        <translation>MapCurves van de tweede kaart (gewoon gemiddelde)</translation>
    </message>
    <message>
        <source>MapCurves of the second map (weighted mean)</source>
        <translation>MapCurves van de tweede kaart (gewogen gemiddelde)</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Kaarten</translation>
    </message>
    <message>
        <source>Maps that are de facto the same level count once.</source>
        <translation>Kaarten die eigenlijk hetzelfde niveau zijn, tellen één keer.</translation>
    </message>
    <message>
        <source>May lie outside</source>
        <translation>Mag erbuiten liggen</translation>
    </message>
    <message>
        <source>Mean of all pairs of {domains}; random maps have regions of the same sizes</source>
        <translation>Gemiddelde van alle paren van {domains}; willekeurige kaarten hebben gebieden van dezelfde grootte</translation>
    </message>
    <message>
        <source>Mean of the random maps</source>
        <translation>Gemiddelde van de willekeurige kaarten</translation>
    </message>
    <message>
        <source>Mean vagueness by drawn borders only</source>
        <translation>Gemiddelde grensvaagheid, alleen naar getrokken grenzen</translation>
    </message>
    <message>
        <source>Mean vagueness by flows only</source>
        <translation>Gemiddelde grensvaagheid, alleen naar stromen</translation>
    </message>
    <message>
        <source>Mean vagueness by length</source>
        <translation>Gemiddelde grensvaagheid naar lengte</translation>
    </message>
    <message>
        <source>Mean vagueness by ties of units only</source>
        <translation>Gemiddelde grensvaagheid, alleen naar bindingen van basiseenheden</translation>
    </message>
    <message>
        <source>Mean vagueness of its borders (0 firm, 1 vague)</source>
        <translation>Gemiddelde grensvaagheid van zijn grenzen (0 is vast, 1 is vaag)</translation>
    </message>
    <message>
        <source>Mean vagueness, highest under other choices</source>
        <translation>Gemiddelde grensvaagheid, hoogste met andere keuzes</translation>
    </message>
    <message>
        <source>Mean vagueness, lowest under other choices</source>
        <translation>Gemiddelde grensvaagheid, laagste met andere keuzes</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemeten met</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Mergers</source>
        <translation>Fusies</translation>
    </message>
    <message>
        <source>Mergers of units</source>
        <translation>Fusies van eenheden</translation>
    </message>
    <message>
        <source>Mergers: date</source>
        <translation>Fusies: datum</translation>
    </message>
    <message>
        <source>Mergers: new code</source>
        <translation>Fusies: nieuwe code</translation>
    </message>
    <message>
        <source>Mergers: old code</source>
        <translation>Fusies: oude code</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Method and values of</source>
        <translation>Methode en waarden van</translation>
    </message>
    <message>
        <source>Method and values of &quot;{preset}&quot; were used, whatever else was given for them ({source}): {method}; {values}.</source>
        <translation>Methode en waarden van &quot;{preset}&quot; zijn gebruikt, wat er verder ook voor is opgegeven ({source}): {method}; {values}.</translation>
    </message>
    <message>
        <source>Metropolitan areas of the United States (25 %)</source>
        <translation>Grootstedelijke gebieden van de Verenigde Staten (25 %)</translation>
    </message>
    <message>
        <source>Missing or invalid geometry.</source>
        <translation>Ontbrekende of ongeldige geometrie.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemengd</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>Modulariteit</translation>
    </message>
    <message>
        <source>Modularity Q</source>
        <translation>Modulariteit Q</translation>
    </message>
    <message>
        <source>Modularity Q: what stays inside, beyond what the sizes let expect</source>
        <translation>Modulariteit Q: wat binnen blijft, bovenop wat de grootte laat verwachten</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>Meer vragen</translation>
    </message>
    <message>
        <source>More random maps give a finer answer and take longer; 999 is usual.</source>
        <translation>Meer toevalskaarten geven een fijner antwoord en duren langer; 999 is gebruikelijk.</translation>
    </message>
    <message>
        <source>More random maps make the answer finer and take longer; 999 is usual.</source>
        <translation>Meer willekeurige kaarten maken het antwoord fijner en duren langer; 999 is gewoon.</translation>
    </message>
    <message>
        <source>More random maps make the answer finer and take longer; each division needs its own.</source>
        <translation>Meer willekeurige kaarten maken het antwoord fijner en duren langer; elke indeling heeft eigen kaarten nodig.</translation>
    </message>
    <message>
        <source>Most alike</source>
        <translation>Lijkt het meest op</translation>
    </message>
    <message>
        <source>Most amounts of &quot;{flows}&quot; are no whole numbers. They are drawn anew as if they were counts of people; if they are not, the regions look firmer or weaker than they are.</source>
        <translation>De meeste aantallen van &quot;{flows}&quot; zijn geen gehele getallen. Ze worden opnieuw getrokken alsof het tellingen van mensen zijn; zijn ze dat niet, dan lijken de gebieden vaster of zwakker dan ze zijn.</translation>
    </message>
    <message>
        <source>Most draw it here</source>
        <translation>De meesten trekken hier een grens</translation>
    </message>
    <message>
        <source>Most like</source>
        <translation>Lijkt het meest op</translation>
    </message>
    <message>
        <source>Most runs draw it here</source>
        <translation>De meeste herhalingen trekken ze hier</translation>
    </message>
    <message>
        <source>Most ties with</source>
        <translation>Meeste bindingen met</translation>
    </message>
    <message>
        <source>Mostly to one region</source>
        <translation>Vooral aan één gebied</translation>
    </message>
    <message>
        <source>Mostly: in at least 75 %</source>
        <translation>Meestal: in minstens 75 %</translation>
    </message>
    <message>
        <source>Move a slider: the map follows at once, the tree is not computed again.</source>
        <translation>Verschuif een schuif: de kaart volgt meteen, de boom wordt niet opnieuw berekend.</translation>
    </message>
    <message>
        <source>Move units so that all are</source>
        <translation>Verplaats eenheden zodat alle het zijn</translation>
    </message>
    <message>
        <source>Moved to another region</source>
        <translation>Naar een ander gebied</translation>
    </message>
    <message>
        <source>Moved units</source>
        <translation>Verschoven basiseenheden</translation>
    </message>
    <message>
        <source>Moved, so that its region lies in one piece</source>
        <translation>Verplaatst, zodat haar gebied uit één stuk bestaat</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gemeenten</translation>
    </message>
    <message>
        <source>My own values</source>
        <translation>Mijn eigen waarden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name field</source>
        <translation>Naamveld</translation>
    </message>
    <message>
        <source>Nearly as much with {numbers} regions.</source>
        <translation>Bijna evenveel bij {numbers} gebieden.</translation>
    </message>
    <message>
        <source>Nearly whole</source>
        <translation>Bijna heel</translation>
    </message>
    <message>
        <source>Nearly: less than 5 % lies outside</source>
        <translation>Bijna: minder dan 5 % ligt erbuiten</translation>
    </message>
    <message>
        <source>Nest</source>
        <translation>Nest</translation>
    </message>
    <message>
        <source>Nest (number)</source>
        <translation>Nest (aantal)</translation>
    </message>
    <message>
        <source>Nested-doll conformity</source>
        <translation>Matroesjka-conformiteit</translation>
    </message>
    <message>
        <source>Nesting beyond the largest region (lambda)</source>
        <translation>Nesting bovenop het grootste gebied (lambda)</translation>
    </message>
    <message>
        <source>Nesting in {other} (K)</source>
        <translation>Nesteling in {other} (K)</translation>
    </message>
    <message>
        <source>Nesting in {other} beyond one big region (lambda)</source>
        <translation>Nesteling in {other}, meer dan één groot gebied geeft (lambda)</translation>
    </message>
    <message>
        <source>Nesting of many levels</source>
        <translation>Nesting van vele niveaus</translation>
    </message>
    <message>
        <source>Nesting of the earlier in the later map (K)</source>
        <translation>Nesteling van de vroegere in de latere kaart (K)</translation>
    </message>
    <message>
        <source>Nesting of the later in the earlier map (K)</source>
        <translation>Nesteling van de latere in de vroegere kaart (K)</translation>
    </message>
    <message>
        <source>Nesting of {count} maps</source>
        <translation>Nesting van {count} kaarten</translation>
    </message>
    <message>
        <source>Nesting: how much of the map that stays lies inside one region of the other</source>
        <translation>Nesting: hoeveel van de kaart die blijft, ligt binnen één gebied van de andere</translation>
    </message>
    <message>
        <source>Net arrivals</source>
        <translation>Saldo aankomsten</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>New border</source>
        <translation>Nieuwe grens</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nieuwe code</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ook in</translation>
    </message>
    <message>
        <source>No area has fewer residents who flow.</source>
        <translation>Geen gebied heeft minder vertrekkende inwoners.</translation>
    </message>
    <message>
        <source>No area in &quot;{flows}&quot; becomes as large and self-contained as asked. Give a smaller minimum or target size.</source>
        <translation>Geen enkel gebied in &quot;{flows}&quot; wordt zo groot en zelfvoorzienend als gevraagd. Geef een kleinere minimum- of streefgrootte.</translation>
    </message>
    <message>
        <source>No better than a random border</source>
        <translation>Niet beter dan een willekeurige grens</translation>
    </message>
    <message>
        <source>No better than chance, but it hardly could be: {share} % of the random borders are this border itself. {cross} crosses it, {mean} on average a random border between the same two regions.</source>
        <translation>Niet beter dan toeval, maar dat kon ook moeilijk: {share} % van de willekeurige grenzen is deze grens zelf. {cross} kruist ze, gemiddeld {mean} een willekeurige grens tussen dezelfde twee gebieden.</translation>
    </message>
    <message>
        <source>No better than chance: {cross} crosses this border, {mean} on average a random border between the same two regions; {count} of {draws} random borders do as well.</source>
        <translation>Niet beter dan toeval: {cross} steekt deze grens over, gemiddeld {mean} een willekeurige grens tussen dezelfde twee gebieden; {count} van {draws} willekeurige grenzen doen het even goed.</translation>
    </message>
    <message>
        <source>No better than chance: {cross} of what the sizes of the units let expect crosses this border, {mean} on average a random border between the same two regions; {count} of {draws} random borders do as well.</source>
        <translation>Niet beter dan toeval: {cross} van wat de grootte van de basiseenheden laat verwachten, steekt deze grens over, gemiddeld {mean} een willekeurige grens tussen dezelfde twee gebieden; {count} van {draws} willekeurige grenzen doen het even goed.</translation>
    </message>
    <message>
        <source>No border any more</source>
        <translation>Geen grens meer</translation>
    </message>
    <message>
        <source>No code of the units is a code of the regions: units and regions were compared by their places.</source>
        <translation>Geen enkele code van de basiseenheden is een code van de gebieden: basiseenheden en gebieden werden via hun ligging vergeleken.</translation>
    </message>
    <message>
        <source>No core found in &quot;{flows}&quot;: nowhere arrives or stays at least {size}, and at least as much as leaves or stays (at most {most} arrives). Choose a smaller size of cores, or give the cores.</source>
        <translation>Geen kern gevonden in &quot;{flows}&quot;: nergens komt toe of blijft minstens {size}, en minstens zoveel als er vertrekt of blijft (hoogstens {most} komt toe). Kies een kleinere omvang van kernen, of geef de kernen op.</translation>
    </message>
    <message>
        <source>No definition has a region called &quot;{region}&quot;. Give its name or code as one of the definitions has it, or a unit that surely belongs to it.</source>
        <translation>Geen enkele definitie heeft een gebied met de naam &quot;{region}&quot;. Geef de naam of code zoals een van de definities die heeft, of een eenheid die er zeker toe behoort.</translation>
    </message>
    <message>
        <source>No definition includes any of the units. Check the codes, or give a table of mergers.</source>
        <translation>Geen enkele definitie bevat een van de eenheden. Controleer de codes, of geef een tabel met fusies.</translation>
    </message>
    <message>
        <source>No definition includes it.</source>
        <translation>Geen enkele definitie neemt het op.</translation>
    </message>
    <message>
        <source>No definition is given. Choose a table of definitions, or layers.</source>
        <translation>Er is geen definitie gegeven. Kies een tabel met definities, of lagen.</translation>
    </message>
    <message>
        <source>No definition says anything about it.</source>
        <translation>Geen enkele definitie zegt er iets over.</translation>
    </message>
    <message>
        <source>No delineation is chosen. Choose at least one code field or polygon layer to compare with.</source>
        <translation>Er is geen indeling gekozen. Kies minstens één codeveld of polygonenlaag om mee te vergelijken.</translation>
    </message>
    <message>
        <source>No division of these units is registered. Add computed regions to the register first, or a code field.</source>
        <translation>Er is geen gebiedsindeling van deze eenheden geregistreerd. Zet eerst berekende gebieden of een codeveld in het register.</translation>
    </message>
    <message>
        <source>No feature of &quot;{layer}&quot; passes the filter. Check the filter.</source>
        <translation>Geen enkel object van &quot;{layer}&quot; voldoet aan het filter. Controleer het filter.</translation>
    </message>
    <message>
        <source>No features are selected in &quot;{layer}&quot;, but only selected ones are to be used. Select some, or switch off &quot;Selected features only&quot;.</source>
        <translation>In &quot;{layer}&quot; zijn geen objecten geselecteerd, terwijl alleen geselecteerde objecten gebruikt worden. Selecteer er enkele, of schakel &quot;Alleen geselecteerde objecten&quot; uit.</translation>
    </message>
    <message>
        <source>No field of &quot;{layer}&quot; identifies its units, so the flows cannot be placed. Choose the field with their codes.</source>
        <translation>Geen veld van &quot;{layer}&quot; duidt de basiseenheden aan, dus kunnen de stromen niet geplaatst worden. Kies het veld met hun codes.</translation>
    </message>
    <message>
        <source>No field of &quot;{layer}&quot; identifies its units, so the flows cannot be placed. Choose the unit code.</source>
        <translation>Geen veld van &quot;{layer}&quot; duidt de basiseenheden aan, zodat de stromen niet geplaatst kunnen worden. Kies de code van de basiseenheden.</translation>
    </message>
    <message>
        <source>No field of this layer looks like a code.</source>
        <translation>Geen enkel veld van deze laag lijkt een code te bevatten.</translation>
    </message>
    <message>
        <source>No flow links this unit to a region.</source>
        <translation>Geen enkele stroom verbindt deze eenheid met een gebied.</translation>
    </message>
    <message>
        <source>No flow links {unit} to a region.</source>
        <translation>Geen stroom verbindt {unit} met een gebied.</translation>
    </message>
    <message>
        <source>No flow reaches {threshold}: the map is empty. Choose a smaller least amount.</source>
        <translation>Geen stroom haalt {threshold}: de kaart is leeg. Kies een kleinere minimale hoeveelheid.</translation>
    </message>
    <message>
        <source>No flows with regions</source>
        <translation>Geen stromen met gebieden</translation>
    </message>
    <message>
        <source>No gravity model fits &quot;{flows}&quot;: the flows do not depend on distance in that way. Choose independence.</source>
        <translation>Er past geen zwaartekrachtmodel op &quot;{flows}&quot;: de stromen hangen niet op die manier van afstand af. Kies onafhankelijkheid.</translation>
    </message>
    <message>
        <source>No layer of units can be used. See the page Regions for what is wrong.</source>
        <translation>Geen enkele laag met basiseenheden is bruikbaar. Zie op de pagina Gebieden wat er mis is.</translation>
    </message>
    <message>
        <source>No merge joins all units: {count} regions stay apart, such as islands, and count among the regions. Links across water can be given.</source>
        <translation>Geen samenvoeging verbindt alle eenheden: {count} gebieden blijven apart, zoals eilanden, en tellen mee als gebied. Er kunnen verbindingen over water gegeven worden.</translation>
    </message>
    <message>
        <source>No parameter that can vary is called &quot;{name}&quot;. These can: {names}.</source>
        <translation>Geen parameter die kan variëren, heet &quot;{name}&quot;. Deze kunnen het: {names}.</translation>
    </message>
    <message>
        <source>No region code</source>
        <translation>Geen gebiedscode</translation>
    </message>
    <message>
        <source>No region of {finer} could be judged against {coarser}.</source>
        <translation>Geen enkel gebied van {finer} kon tegenover {coarser} beoordeeld worden.</translation>
    </message>
    <message>
        <source>No regions yet</source>
        <translation>Nog geen gebieden</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Nog geen resultaat</translation>
    </message>
    <message>
        <source>No row of &quot;{flows}&quot; has both ends among the units: {found} of its {count} codes are units. It has for instance {theirs}, the units {ours}. Check the code fields. If the flows are of another year, give a table of mergers.</source>
        <translation>Geen enkele rij van &quot;{flows}&quot; heeft beide uiteinden onder de eenheden: {found} van de {count} codes zijn eenheden. De tabel heeft bijvoorbeeld {theirs}, de eenheden {ours}. Controleer de codevelden. Zijn de stromen van een ander jaar, geef dan een tabel met fusies.</translation>
    </message>
    <message>
        <source>No row of &quot;{layer}&quot; names two units. Were the regions made of other units, or is the unit code another field?</source>
        <translation>Geen rij van &quot;{layer}&quot; noemt twee eenheden. Zijn de gebieden van andere eenheden gemaakt, of is de eenheidscode een ander veld?</translation>
    </message>
    <message>
        <source>No row of &quot;{links}&quot; names two units. Check its fields and the field that identifies the units.</source>
        <translation>Geen rij van &quot;{links}&quot; noemt twee basiseenheden. Kijk de velden na, en het veld dat de basiseenheden herkenbaar maakt.</translation>
    </message>
    <message>
        <source>No row of &quot;{table}&quot; fits a unit. Check the unit code fields: the table has for instance {theirs}, the units {ours}.</source>
        <translation>Geen enkele rij van &quot;{table}&quot; past bij een basiseenheid. Controleer de velden met de eenheidscode: in de tabel staat bijvoorbeeld {theirs}, bij de basiseenheden {ours}.</translation>
    </message>
    <message>
        <source>No row of &quot;{table}&quot; has a region: every region code of a known unit is empty or means &quot;none&quot;.</source>
        <translation>Geen enkele rij van &quot;{table}&quot; heeft een gebied: elke gebiedscode van een bekende basiseenheid is leeg of betekent &quot;geen&quot;.</translation>
    </message>
    <message>
        <source>No row of &quot;{table}&quot; names a unit: it has for instance {theirs}, the units {ours}. Check the fields, or give a table of mergers.</source>
        <translation>Geen enkele rij van &quot;{table}&quot; noemt een eenheid: ze heeft bijvoorbeeld {theirs}, de eenheden {ours}. Controleer de velden, of geef een tabel met fusies.</translation>
    </message>
    <message>
        <source>No run gives both of them a region.</source>
        <translation>Geen enkele herhaling geeft beide een gebied.</translation>
    </message>
    <message>
        <source>No two regions are neighbours, so there is no border to test. Is there one region only, or do the polygons not share edges?</source>
        <translation>Geen twee gebieden zijn buren; er is dus geen grens te toetsen. Is er maar één gebied, of delen de polygonen geen randen?</translation>
    </message>
    <message>
        <source>No two regions of the map to redraw touch each other. Links across water can be given.</source>
        <translation>Geen twee gebieden van de kaart die opnieuw getekend wordt, raken elkaar. Er kunnen verbindingen over water gegeven worden.</translation>
    </message>
    <message>
        <source>No two regions touch each other, so there is nothing to exchange. Links across water can be given.</source>
        <translation>Geen twee gebieden raken elkaar, dus valt er niets uit te wisselen. Verbindingen over water kunnen opgegeven worden.</translation>
    </message>
    <message>
        <source>No unit code in field &quot;{field}&quot; of &quot;{layer}&quot; occurs in field &quot;{other_field}&quot; of &quot;{other}&quot;.</source>
        <translation>Geen enkele eenheidscode in veld &quot;{field}&quot; van &quot;{layer}&quot; komt voor in veld &quot;{other_field}&quot; van &quot;{other}&quot;.</translation>
    </message>
    <message>
        <source>No unit has a region both in &quot;{before}&quot; and in &quot;{after}&quot;, or all that do count for nothing. Check the region fields and what is counted.</source>
        <translation>Geen enkele basiseenheid heeft zowel in &quot;{before}&quot; als in &quot;{after}&quot; een gebied, of die er een hebben tellen voor niets. Controleer de gebiedsvelden en wat geteld wordt.</translation>
    </message>
    <message>
        <source>No unit has a region in all divisions of the chain: {names}.</source>
        <translation>Geen eenheid heeft een gebied in alle indelingen van de keten: {names}.</translation>
    </message>
    <message>
        <source>No unit has a region, so there is nothing to judge.</source>
        <translation>Geen enkele eenheid heeft een gebied, dus valt er niets te beoordelen.</translation>
    </message>
    <message>
        <source>No unit has the code or name &quot;{unit}&quot;. Give it as the unit layer has it.</source>
        <translation>Geen enkele eenheid heeft de code of naam &quot;{unit}&quot;. Geef die zoals in de laag met eenheden.</translation>
    </message>
    <message>
        <source>No unit has {codes}.</source>
        <translation>Geen eenheid heeft {codes}.</translation>
    </message>
    <message>
        <source>No unit is in a core. Fill in the field of cores, or let the cores be found.</source>
        <translation>Geen enkele eenheid ligt in een kern. Vul het veld met kernen in, of laat de kernen zoeken.</translation>
    </message>
    <message>
        <source>No unit of &quot;{flows}&quot; has flows from and to other units, so there is nothing to make regions of. Check the fields of origin and destination.</source>
        <translation>Geen enkele eenheid van &quot;{flows}&quot; heeft stromen van en naar andere eenheden, dus er valt niets tot gebieden te maken. Controleer de velden van herkomst en bestemming.</translation>
    </message>
    <message>
        <source>No unit of the earlier date occurs at the later date. Check the unit fields, or give a table of mergers.</source>
        <translation>Geen enkele basiseenheid van de vroegere datum komt op de latere datum voor. Controleer de velden met eenheden, of geef een tabel met fusies.</translation>
    </message>
    <message>
        <source>Nobody else draws it here</source>
        <translation>Niemand anders trekt hier een grens</translation>
    </message>
    <message>
        <source>Nobody says anything about it</source>
        <translation>Niemand zegt er iets over</translation>
    </message>
    <message>
        <source>Nobody says anything here</source>
        <translation>Niemand zegt hier iets</translation>
    </message>
    <message>
        <source>None of the numbers of regions asked is possible in every domain: {ranges}. Ask for other numbers of at least 2, or leave a domain out.</source>
        <translation>Geen van de gevraagde aantallen gebieden is in elk domein mogelijk: {ranges}. Vraag andere aantallen van minstens 2, of laat een domein weg.</translation>
    </message>
    <message>
        <source>None of the {borders} borders can be tested.</source>
        <translation>Geen van de {borders} grensstukken kan getoetst worden.</translation>
    </message>
    <message>
        <source>None of the {count} delineations keeps more inside than random maps do.</source>
        <translation>Geen van de {count} gebiedsindelingen houdt meer binnen dan willekeurige kaarten.</translation>
    </message>
    <message>
        <source>None of these figures is corrected for chance, except the adjusted Rand index and lambda: finer maps score higher. Better than chance? compares with random maps.</source>
        <translation>Geen van deze cijfers is gecorrigeerd voor toeval, behalve de aangepaste Rand-index en lambda: fijnere kaarten scoren hoger. Beter dan toeval? vergelijkt met toevalskaarten.</translation>
    </message>
    <message>
        <source>None of these resolutions, the first and the last left out, gives 2 to {most} communities, which is four units in each on average. Try others.</source>
        <translation>Geen van deze resoluties, de eerste en de laatste niet meegeteld, geeft 2 tot {most} gemeenschappen, wat gemiddeld vier eenheden in elk is. Probeer andere.</translation>
    </message>
    <message>
        <source>None of {count} borders could be judged: nothing to compare with lies on both sides.</source>
        <translation>Geen van de {count} grensstukken kon beoordeeld worden: er ligt niets om mee te vergelijken aan beide kanten.</translation>
    </message>
    <message>
        <source>None of {count} borders has enough flows to say how permeable it is.</source>
        <translation>Geen van {count} grenzen heeft genoeg stromen om te zeggen hoe doorlaatbaar ze is.</translation>
    </message>
    <message>
        <source>None of {count} divisions nests completely in another.</source>
        <translation>Geen van {count} indelingen past helemaal in een andere.</translation>
    </message>
    <message>
        <source>None of {count} divisions nests completely in another. Much the same level: {same}.</source>
        <translation>Geen van {count} indelingen past helemaal in een andere. Ongeveer hetzelfde niveau: {same}.</translation>
    </message>
    <message>
        <source>None of {of} divisions draws this border here.</source>
        <translation>Geen van {of} indelingen trekt deze grens hier.</translation>
    </message>
    <message>
        <source>Not every domain can be divided in {numbers} regions; these numbers are left out.</source>
        <translation>Niet elk domein kan in {numbers} gebieden verdeeld worden; deze aantallen vallen weg.</translation>
    </message>
    <message>
        <source>Not judged, because they lie outside &quot;{coarser}&quot;: {names}.</source>
        <translation>Niet beoordeeld, want buiten &quot;{coarser}&quot;: {names}.</translation>
    </message>
    <message>
        <source>Not judged, because what is counted adds up to 0 there: {names}.</source>
        <translation>Niet beoordeeld, want wat geteld wordt, is daar samen 0: {names}.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Not known: the flows say nothing of those who stay</source>
        <translation>Niet bekend: de stromen zeggen niets over wie blijft</translation>
    </message>
    <message>
        <source>Not testable</source>
        <translation>Niet te toetsen</translation>
    </message>
    <message>
        <source>Not testable: &quot;{name}&quot; has one region only.</source>
        <translation>Niet te toetsen: &quot;{name}&quot; heeft maar één gebied.</translation>
    </message>
    <message>
        <source>Not testable: &quot;{name}&quot; has {count} units; at least {least} are needed, else there are too few random maps.</source>
        <translation>Niet te toetsen: &quot;{name}&quot; heeft {count} basiseenheden; minstens {least} zijn nodig, anders zijn er te weinig willekeurige kaarten.</translation>
    </message>
    <message>
        <source>Not testable: both regions together have {count} units, and at least {least} are needed.</source>
        <translation>Niet te toetsen: beide gebieden tellen samen {count} basiseenheden, en minstens {least} zijn nodig.</translation>
    </message>
    <message>
        <source>Not testable: no two regions of &quot;{name}&quot; touch each other. Links across water can be given.</source>
        <translation>Niet te toetsen: geen twee gebieden van &quot;{name}&quot; raken elkaar. Er kunnen verbindingen over water gegeven worden.</translation>
    </message>
    <message>
        <source>Not testable: nothing flows between the units of these two regions.</source>
        <translation>Niet te toetsen: er zijn geen stromen tussen de basiseenheden van deze twee gebieden.</translation>
    </message>
    <message>
        <source>Not testable: the two regions cannot be divided in another way with parts of these sizes.</source>
        <translation>Niet te toetsen: de twee gebieden kunnen niet anders verdeeld worden in delen van deze grootte.</translation>
    </message>
    <message>
        <source>Not testable: the two regions together are in several pieces. A link across water can join them.</source>
        <translation>Niet te toetsen: de twee gebieden liggen samen in verschillende stukken. Een verbinding over water kan ze samenbrengen.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder &quot;{folder}&quot; ({reason}). Choose another folder.</source>
        <translation>In de map &quot;{folder}&quot; kan niets geschreven worden ({reason}). Kies een andere map.</translation>
    </message>
    <message>
        <source>Nothing comes to this unit from another one or stays in it.</source>
        <translation>Er komt niets uit een andere eenheid naar deze en er blijft niets binnen.</translation>
    </message>
    <message>
        <source>Nothing could be tested against chance; the table says why.</source>
        <translation>Niets kon tegen toeval getoetst worden; de tabel zegt waarom.</translation>
    </message>
    <message>
        <source>Nothing goes from this unit to another one or stays in it.</source>
        <translation>Er gaat niets van deze eenheid naar een andere en er blijft niets binnen.</translation>
    </message>
    <message>
        <source>Nothing in &quot;{flows}&quot; goes from one place to another, so there is no line to draw.</source>
        <translation>Niets in &quot;{flows}&quot; gaat van de ene plaats naar de andere, dus er is geen lijn te tekenen.</translation>
    </message>
    <message>
        <source>Nothing in &quot;{flows}&quot; goes from one unit to another, so there are no regions to find. Check the fields of origin and destination.</source>
        <translation>Niets in &quot;{flows}&quot; gaat van de ene eenheid naar de andere, dus er zijn geen gebieden te vinden. Controleer de velden van herkomst en bestemming.</translation>
    </message>
    <message>
        <source>Nothing is known of this border.</source>
        <translation>Over deze grens is niets bekend.</translation>
    </message>
    <message>
        <source>Nothing joins the last {least} regions of the tree: no flow, or no border where regions must lie in one piece. {number} regions cannot be had; ask for {least} at least.</source>
        <translation>Niets verbindt de laatste {least} gebieden van de boom: geen stroom, of geen grens als gebieden uit een stuk moeten bestaan. {number} gebieden zijn niet mogelijk; vraag er minstens {least}.</translation>
    </message>
    <message>
        <source>Nothing moved from &quot;{before}&quot; to &quot;{after}&quot;: all {total} units stayed in their region.</source>
        <translation>Er verschoof niets van &quot;{before}&quot; naar &quot;{after}&quot;: alle {total} basiseenheden bleven in hun gebied.</translation>
    </message>
    <message>
        <source>Nothing tells the units of &quot;{layer}&quot; apart: choose the field with their codes.</source>
        <translation>Niets onderscheidt de basiseenheden van &quot;{layer}&quot;: kies het veld met hun codes.</translation>
    </message>
    <message>
        <source>Nothing tells whether {value} in &quot;{flows}&quot; has decimals or groups of thousands. It was read as {number}; if that is wrong, save the amounts without separators.</source>
        <translation>Niets zegt of {value} in &quot;{flows}&quot; decimalen heeft of groepen van duizend. Het is gelezen als {number}; klopt dat niet, bewaar de hoeveelheden dan zonder scheidingstekens.</translation>
    </message>
    <message>
        <source>Nothing to compare with here</source>
        <translation>Hier niets om mee te vergelijken</translation>
    </message>
    <message>
        <source>Nothing to compare with: choose at least one code field or polygon layer besides the reference.</source>
        <translation>Er is niets om mee te vergelijken: kies naast de referentie minstens één codeveld of polygonenlaag.</translation>
    </message>
    <message>
        <source>Nothing to judge by: give flows, other code fields or number fields.</source>
        <translation>Er is niets om aan te toetsen: geef stromen, andere codevelden of velden met getallen.</translation>
    </message>
    <message>
        <source>Number of communities there</source>
        <translation>Aantal gemeenschappen daar</translation>
    </message>
    <message>
        <source>Number of parents</source>
        <translation>Verdeeld over</translation>
    </message>
    <message>
        <source>Number of regions</source>
        <translation>Aantal gebieden</translation>
    </message>
    <message>
        <source>Number of regions at which domains agree most beyond chance</source>
        <translation>Aantal gebieden waarbij domeinen, boven toeval, het meest overeenkomen</translation>
    </message>
    <message>
        <source>Number of regions in each domain</source>
        <translation>Aantal gebieden in elk domein</translation>
    </message>
    <message>
        <source>Number of regions.</source>
        <translation>Aantal gebieden.</translation>
    </message>
    <message>
        <source>Number of runs</source>
        <translation>Aantal herhalingen</translation>
    </message>
    <message>
        <source>Number of units</source>
        <translation>Aantal basiseenheden</translation>
    </message>
    <message>
        <source>Number of units that belong to a region.</source>
        <translation>Aantal basiseenheden dat bij een gebied hoort.</translation>
    </message>
    <message>
        <source>Numbers above 0 with semicolons in between; above 1 more and smaller communities. Left empty: the usual ones.</source>
        <translation>Getallen boven 0 met puntkomma&apos;s ertussen; boven 1 meer en kleinere gemeenschappen. Leeg gelaten: de gebruikelijke.</translation>
    </message>
    <message>
        <source>Numbers above 0, at least three, with semicolons in between. Above 1 more and smaller communities, below 1 fewer and larger ones. Give them growing steps of the same ratio, so that neighbours can be compared.</source>
        <translation>Getallen boven 0, minstens drie, met puntkomma&apos;s ertussen. Boven 1 meer en kleinere gemeenschappen, onder 1 minder en grotere. Geef ze stappen in dezelfde verhouding, zodat opeenvolgende vergelijkbaar zijn.</translation>
    </message>
    <message>
        <source>Numbers of regions</source>
        <translation>Aantallen gebieden</translation>
    </message>
    <message>
        <source>Numbers of regions to try, for instance 2-60.</source>
        <translation>Te proberen aantallen gebieden, bijvoorbeeld 2-60.</translation>
    </message>
    <message>
        <source>Numbers per unit, best rates such as a share or a price: what share of their differences lies between regions?</source>
        <translation>Getallen per basiseenheid, liefst verhoudingen zoals een aandeel of een prijs: welk deel van hun verschillen ligt tussen gebieden?</translation>
    </message>
    <message>
        <source>Numbers whose differences between units a good division explains.</source>
        <translation>Getallen waarvan een goede gebiedsindeling de verschillen tussen eenheden verklaart.</translation>
    </message>
    <message>
        <source>Numeric field to count</source>
        <translation>Te tellen numeriek veld</translation>
    </message>
    <message>
        <source>Of all pairs of units, how many are together on both maps or apart on both, beyond what chance gives: 0 is chance, 1 is the same map. (Adjusted Rand)</source>
        <translation>Hoeveel van alle paren eenheden op beide kaarten samen of op beide apart liggen, bovenop wat het toeval geeft: 0 is toeval, 1 is dezelfde kaart. (Adjusted Rand)</translation>
    </message>
    <message>
        <source>Of all that begins in {region}, {supply} % stays inside; of all that ends there, {demand} % comes from inside. It exchanges most with {partner}: {share} % of what goes to and comes from other regions.</source>
        <translation>Van alles wat in {region} begint, blijft {supply} % binnen; van alles wat er eindigt, komt {demand} % van binnen. Het wisselt het meest uit met {partner}: {share} % van wat naar andere gebieden gaat en ervandaan komt.</translation>
    </message>
    <message>
        <source>Of all that begins in {region}, {supply} % stays inside; of all that ends there, {demand} % comes from inside. It exchanges nothing with other regions.</source>
        <translation>Van alles wat in {region} begint, blijft {supply} % binnen; van alles wat er eindigt, komt {demand} % van binnen. Het wisselt niets uit met andere gebieden.</translation>
    </message>
    <message>
        <source>Of those who live in a region, the share that works there; of those who work there, the share that lives there: the smaller of both, in the region where it is smallest.</source>
        <translation>Van wie in een gebied woont, het aandeel dat er werkt; van wie er werkt, het aandeel dat er woont: het kleinste van beide, in het gebied waar dat het kleinst is.</translation>
    </message>
    <message>
        <source>Of what goes from one unit to another, &quot;{division}&quot; keeps {share} % inside its {regions} regions. {misplaced} of {units} units are attached more strongly to another region.</source>
        <translation>Van wat van de ene eenheid naar de andere gaat, houdt &quot;{division}&quot; {share} % binnen haar {regions} gebieden. {misplaced} van {units} eenheden zijn sterker verbonden met een ander gebied.</translation>
    </message>
    <message>
        <source>Of what leaves this unit or stays in it, at most {share} % goes to one core; {threshold} % are needed.</source>
        <translation>Van wat deze eenheid verlaat of er blijft, gaat hoogstens {share} % naar één kern; {threshold} % is nodig.</translation>
    </message>
    <message>
        <source>Of {borders} borders, {tested} can be tested and {better} are better than chance: less crosses them than random borders between the same regions. Least crosses, against chance, between {low} and {high} ({share} % of the average).</source>
        <translation>Van {borders} grensstukken kunnen er {tested} getoetst worden en zijn er {better} beter dan toeval: er wordt minder overgestoken dan bij willekeurige grenzen tussen dezelfde gebieden. Het minst, tegenover toeval, tussen {low} en {high} ({share} % van het gemiddelde).</translation>
    </message>
    <message>
        <source>Of {count} divisions these nest completely: {pairs}.</source>
        <translation>Van {count} indelingen passen deze helemaal: {pairs}.</translation>
    </message>
    <message>
        <source>Of {count} divisions these nest completely: {pairs}. Much the same level: {same}.</source>
        <translation>Van {count} indelingen passen deze helemaal: {pairs}. Ongeveer hetzelfde niveau: {same}.</translation>
    </message>
    <message>
        <source>Office for National Statistics, areas of the census of 2011; its line between the two sizes is straight, here it is that of Istat</source>
        <translation>Office for National Statistics, gebieden van de volkstelling van 2011; daar is de lijn tussen de twee groottes recht, hier is het die van Istat</translation>
    </message>
    <message>
        <source>Office of Management and Budget, standards of 2020; there a county also joins if people of the core hold a quarter of its jobs</source>
        <translation>Office of Management and Budget, normen van 2020; daar hoort een county er ook bij als mensen uit de kern een kwart van haar banen innemen</translation>
    </message>
    <message>
        <source>Old and new codes of &quot;{table}&quot; are both field &quot;{field}&quot;. Choose two different fields.</source>
        <translation>Oude en nieuwe codes van &quot;{table}&quot; zijn allebei het veld &quot;{field}&quot;. Kies twee verschillende velden.</translation>
    </message>
    <message>
        <source>Old and new codes of units that merged</source>
        <translation>Oude en nieuwe codes van gefuseerde eenheden</translation>
    </message>
    <message>
        <source>Old and new codes of units that merged. Add such a table on the page Regions.</source>
        <translation>Oude en nieuwe codes van eenheden die fuseerden. Voeg zo&apos;n tabel toe op de pagina Gebieden.</translation>
    </message>
    <message>
        <source>Old code</source>
        <translation>Oude code</translation>
    </message>
    <message>
        <source>On Debian 13 or newer: sudo apt install python3-shapely python3-pandas python3-scipy. On older systems: python3 -m pip install --user --break-system-packages &quot;numpy&lt;2&quot; &quot;shapely&gt;=2&quot; &quot;pandas&gt;=2&quot; scipy. Then start QGIS again.</source>
        <translation>Op Debian 13 of nieuwer: sudo apt install python3-shapely python3-pandas python3-scipy. Op oudere systemen: python3 -m pip install --user --break-system-packages &quot;numpy&lt;2&quot; &quot;shapely&gt;=2&quot; &quot;pandas&gt;=2&quot; scipy. Start QGIS daarna opnieuw.</translation>
    </message>
    <message>
        <source>One feature per finding, with a sentence. Its size is in square metres for areas, else a number.</source>
        <translation>Eén object per bevinding, met een zin. De grootte is in vierkante meter voor oppervlakten, anders een aantal.</translation>
    </message>
    <message>
        <source>One kind of flow, or several at once: a basin in which people live, work and move house.</source>
        <translation>Eén soort stroom, of meerdere tegelijk: een gebied waarin mensen wonen, werken en verhuizen.</translation>
    </message>
    <message>
        <source>One line per flow: where it begins and ends, the amount, its rank among those that leave the same place, its share of all that begins there, the amount that goes the other way, and a sentence.</source>
        <translation>Eén lijn per stroom: waar hij begint en eindigt, de hoeveelheid, de rang onder wat uit dezelfde plaats vertrekt, het aandeel van alles wat daar begint, de hoeveelheid in de andere richting, en een zin.</translation>
    </message>
    <message>
        <source>One line per pair of neighbouring regions and kind of change: gained, lost or kept; length in metres.</source>
        <translation>Eén lijn per paar buurgebieden en soort verandering: gained (nieuw), lost (verdwenen) of kept (gebleven); lengte in meter.</translation>
    </message>
    <message>
        <source>One line per pair of neighbouring regions, with what crosses it, what crosses random borders, and a sentence.</source>
        <translation>Eén lijn per paar buurgebieden, met wat ze oversteekt, wat willekeurige grenzen oversteekt, en een zin.</translation>
    </message>
    <message>
        <source>One line per pair of neighbouring units: apart is the share of runs that draw a border between them, 1 firm; together is the rest; instability is 1 where half of them do, 0 where all agree. It can be laid beside the borders of any other division as evidence.</source>
        <translation>Eén lijn per paar naburige eenheden: apart is het aandeel van de herhalingen dat een grens ertussen trekt, 1 is vast; together is de rest; instability is 1 waar de helft dat doet, 0 waar alle het eens zijn. Ze kan als bewijs naast de grenzen van elke andere indeling gelegd worden.</translation>
    </message>
    <message>
        <source>One line per pair of neighbours, with who draws their border, what crosses it, how vague that makes it, and all of it in a sentence.</source>
        <translation>Eén lijn per paar buren, met wie hun grens trekt, wat ze oversteekt, hoe vaag ze daardoor is, en dat alles in een zin.</translation>
    </message>
    <message>
        <source>One point per unit or region, with the amount that stays inside and its share of all that begins there.</source>
        <translation>Eén punt per eenheid of gebied, met de hoeveelheid die binnen blijft en het aandeel daarvan in alles wat daar begint.</translation>
    </message>
    <message>
        <source>One polygon per definition, with which share of it is core and how much of the whole it takes.</source>
        <translation>Eén polygoon per definitie, met welk aandeel ervan kern is en hoeveel van het geheel ze inneemt.</translation>
    </message>
    <message>
        <source>One polygon per region, called after the unit in which most arrives: how many leave home (size) and arrive (jobs), what share of both stays inside, whether it lies in one piece.</source>
        <translation>Eén polygoon per gebied, genoemd naar de eenheid waar het meest aankomt: hoeveel er vertrekken (size) en aankomen (jobs), welk aandeel van beide binnen blijft, en of het uit één stuk bestaat.</translation>
    </message>
    <message>
        <source>One polygon per region, with the number and codes of its units and the sums of their numeric fields.</source>
        <translation>Eén polygoon per gebied, met het aantal en de codes van de basiseenheden en de sommen van hun numerieke velden.</translation>
    </message>
    <message>
        <source>One polygon per region: size (all that begins there), jobs (all that ends there), what stays inside, supply and demand self-containment, cohesion (of what stays inside, the share that goes to another unit), openness (what crosses the border per flow that stays inside), net balance, links, main partner, part of modularity, and a sentence.</source>
        <translation>Eén polygoon per gebied: grootte (alles wat daar begint), jobs (alles wat daar eindigt), wat binnen blijft, zelfvoorziening (supply en demand), samenhang (van wat binnen blijft, het aandeel dat naar een andere eenheid gaat), openheid (wat de grens oversteekt per stroom die binnen blijft), nettosaldo, verbindingen, belangrijkste partner, deel van de modulariteit, en een zin.</translation>
    </message>
    <message>
        <source>Only borders that are not better</source>
        <translation>Alleen grenzen die niet beter zijn</translation>
    </message>
    <message>
        <source>Only borders that few draw</source>
        <translation>Alleen grenzen die weinigen trekken</translation>
    </message>
    <message>
        <source>Only communities depend on chance: the same number gives the same regions.</source>
        <translation>Alleen gemeenschappen hangen van toeval af: hetzelfde getal geeft dezelfde gebieden.</translation>
    </message>
    <message>
        <source>Only core and fringe</source>
        <translation>Alleen kern en rand</translation>
    </message>
    <message>
        <source>Only for layers: a border further away than this gives no support.</source>
        <translation>Alleen voor lagen: een grens die verder ligt, geeft geen steun.</translation>
    </message>
    <message>
        <source>Only for layers: a border nearer than this gives full support.</source>
        <translation>Alleen voor lagen: een grens die dichterbij ligt, geeft volle steun.</translation>
    </message>
    <message>
        <source>Only neighbouring regions merge, so that every region lies in one piece, as those of the random maps do.</source>
        <translation>Alleen naburige gebieden gaan samen, zodat elk gebied uit één stuk bestaat, zoals die van de willekeurige kaarten.</translation>
    </message>
    <message>
        <source>Only one definition of {region} is given, so everything in it is core: {core} units.</source>
        <translation>Er is maar één definitie van {region} gegeven, dus alles daarin is kern: {core} eenheden.</translation>
    </message>
    <message>
        <source>Only regions that are torn apart</source>
        <translation>Alleen gebieden die uiteenvallen</translation>
    </message>
    <message>
        <source>Only regions that do not nest</source>
        <translation>Alleen gebieden die niet passen</translation>
    </message>
    <message>
        <source>Only the border between {a} and {b} has enough flows to say how permeable it is: flows cross it {value} times as readily as they stay on one side.</source>
        <translation>Alleen de grens tussen {a} en {b} heeft genoeg stromen om te zeggen hoe doorlaatbaar ze is: stromen kruisen haar {value} keer zo gemakkelijk als ze aan één kant blijven.</translation>
    </message>
    <message>
        <source>Only the last {count} regions are drawn; the cut into {cut} lies further left.</source>
        <translation>Alleen de laatste {count} gebieden zijn getekend; de snede in {cut} ligt verder naar links.</translation>
    </message>
    <message>
        <source>Only units that waver</source>
        <translation>Alleen eenheden die wankelen</translation>
    </message>
    <message>
        <source>Only used when a numeric field is counted. Empty values count as 0.</source>
        <translation>Alleen gebruikt als een numeriek veld geteld wordt. Lege waarden tellen als 0.</translation>
    </message>
    <message>
        <source>Only what makes the check fail</source>
        <translation>Alleen wat hersteld moet worden</translation>
    </message>
    <message>
        <source>Only {count} units have a region in both maps; at least {least} are needed, else there are too few random maps.</source>
        <translation>Slechts {count} basiseenheden hebben in beide kaarten een gebied; minstens {least} zijn nodig, anders zijn er te weinig willekeurige kaarten.</translation>
    </message>
    <message>
        <source>Only {found} of {count} codes of &quot;{flows}&quot; are units ({share} %). No unit has {codes}; the units have for instance {ours}. Are these other fields, another year or another country? A table of mergers can bring older codes to the units.</source>
        <translation>Slechts {found} van {count} codes van &quot;{flows}&quot; zijn eenheden ({share} %). Geen eenheid heeft {codes}; de eenheden hebben bijvoorbeeld {ours}. Zijn dit andere velden, een ander jaar of een ander land? Een tabel met fusies kan oudere codes naar de eenheden brengen.</translation>
    </message>
    <message>
        <source>Only {share} % of &quot;{flows}&quot; lies between the units. Are these flows of another year or country? A table of mergers can bring older codes to the units.</source>
        <translation>Slechts {share} % van &quot;{flows}&quot; ligt tussen de eenheden. Zijn dit stromen van een ander jaar of land? Een tabel met fusies kan oudere codes naar de eenheden brengen.</translation>
    </message>
    <message>
        <source>Only {share} % of the steps changed anything, so the random maps stay close to the real one and the test says little. Allow sizes to differ more.</source>
        <translation>Slechts {share} % van de stappen veranderde iets, dus blijven de toevalskaarten dicht bij de echte en zegt de toets weinig. Laat de grootten meer verschillen.</translation>
    </message>
    <message>
        <source>Only {share} % of {a} lies where {b} has regions too. There the V-measure is {v} (1 is the same, 0 nothing in common).</source>
        <translation>Slechts {share} % van {a} ligt waar ook {b} gebieden heeft. Daar is de V-maat {v} (1 is hetzelfde, 0 niets gemeen).</translation>
    </message>
    <message>
        <source>Open Terminal, type: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user &quot;shapely&gt;=2&quot; &quot;pandas&gt;=2&quot; scipy and start QGIS again.</source>
        <translation>Open Terminal, typ: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user &quot;shapely&gt;=2&quot; &quot;pandas&gt;=2&quot; scipy en start QGIS opnieuw.</translation>
    </message>
    <message>
        <source>Open the OSGeo4W Shell from the start menu, type: python -m pip install --user &quot;shapely&gt;=2&quot; &quot;pandas&gt;=2&quot; scipy and start QGIS again. If installing is not allowed on this computer, ask your IT department for these packages.</source>
        <translation>Open de OSGeo4W Shell via het startmenu, typ: python -m pip install --user &quot;shapely&gt;=2&quot; &quot;pandas&gt;=2&quot; scipy en start QGIS opnieuw. Is installeren op deze computer niet toegestaan, vraag deze pakketten dan aan bij de IT-dienst.</translation>
    </message>
    <message>
        <source>Openness: what crosses the border per flow that stays inside, median</source>
        <translation>Openheid: wat de grens oversteekt per stroom die binnen blijft, mediaan</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>Origin and destination of &quot;{flows}&quot; are both field &quot;{field}&quot;. Choose two different fields.</source>
        <translation>Herkomst en bestemming van &quot;{flows}&quot; zijn allebei veld &quot;{field}&quot;. Kies twee verschillende velden.</translation>
    </message>
    <message>
        <source>Other divisions of the later units: the table of changes says how far each version agrees with them.</source>
        <translation>Andere indelingen van de latere basiseenheden: de tabel met veranderingen zegt hoe ver elke versie ermee overeenkomt.</translation>
    </message>
    <message>
        <source>Other layers</source>
        <translation>Andere lagen</translation>
    </message>
    <message>
        <source>Other maps</source>
        <translation>Andere kaarten</translation>
    </message>
    <message>
        <source>Other starts</source>
        <translation>Andere startpunten</translation>
    </message>
    <message>
        <source>Other values that runs take by turns, for instance MIN_SIZE=500; MIN_SIZE=2000, TARGET_SIZE=20000.</source>
        <translation>Andere waarden die herhalingen om beurten nemen, bijvoorbeeld MIN_SIZE=500; MIN_SIZE=2000, TARGET_SIZE=20000.</translation>
    </message>
    <message>
        <source>Other values that the runs take by turns, beside those given above. For instance: MIN_SIZE=500; MIN_SIZE=2000, TARGET_SIZE=20000. Semicolons separate variations, commas the values of one; decimals have a point.</source>
        <translation>Andere waarden die de herhalingen om beurten nemen, naast die hierboven. Bijvoorbeeld: MIN_SIZE=500; MIN_SIZE=2000, TARGET_SIZE=20000. Puntkomma’s scheiden variaties, komma’s de waarden van één variatie; decimalen krijgen een punt.</translation>
    </message>
    <message>
        <source>Others have too few units, or no flows.</source>
        <translation>Andere hebben te weinig eenheden, of geen stromen.</translation>
    </message>
    <message>
        <source>Outlines of the definitions</source>
        <translation>Omtrekken van de definities</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Uitvoer</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Buiten</translation>
    </message>
    <message>
        <source>Outside the other map: not judged</source>
        <translation>Buiten de andere indeling: niet beoordeeld</translation>
    </message>
    <message>
        <source>Outside the other map: not judged.</source>
        <translation>Buiten de andere indeling: niet beoordeeld.</translation>
    </message>
    <message>
        <source>Outside: nobody includes it</source>
        <translation>Daarbuiten: niemand neemt ze op</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Overlap</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Overlappingen</translation>
    </message>
    <message>
        <source>Own values</source>
        <translation>Eigen waarden</translation>
    </message>
    <message>
        <source>Pairs better than chance</source>
        <translation>Paren beter dan toeval</translation>
    </message>
    <message>
        <source>Pairs in which every finer region lies inside one.</source>
        <translation>Paren waarin elk fijner gebied binnen één gebied ligt.</translation>
    </message>
    <message>
        <source>Pairs in which the division serves the domain.</source>
        <translation>Paren waarin de gebiedsindeling het domein dient.</translation>
    </message>
    <message>
        <source>Pairs of divisions</source>
        <translation>Paren van indelingen</translation>
    </message>
    <message>
        <source>Pairs of domains</source>
        <translation>Paren van domeinen</translation>
    </message>
    <message>
        <source>Pairs of maps</source>
        <translation>Paren van kaarten</translation>
    </message>
    <message>
        <source>Pairs of neighbouring regions.</source>
        <translation>Paren van aangrenzende gebieden.</translation>
    </message>
    <message>
        <source>Pairs of neighbouring regions. A border that moved counts as gone in one place and come in another.</source>
        <translation>Paren van buurgebieden. Een grens die verschoof, telt op de ene plaats als verdwenen en op de andere als nieuw.</translation>
    </message>
    <message>
        <source>Pairs of neighbouring units in different regions.</source>
        <translation>Paren buureenheden in verschillende gebieden.</translation>
    </message>
    <message>
        <source>Pairs of neighbours</source>
        <translation>Paren van buren</translation>
    </message>
    <message>
        <source>Pairs of neighbours with a border longer than 1 metre.</source>
        <translation>Paren van buren met een gemeenschappelijke grens van meer dan 1 meter.</translation>
    </message>
    <message>
        <source>Pairs of regions</source>
        <translation>Paren van gebieden</translation>
    </message>
    <message>
        <source>Pairs of units that stay together (adjusted Rand)</source>
        <translation>Paren van eenheden die samen blijven (aangepaste Rand)</translation>
    </message>
    <message>
        <source>Pairs that could be tested</source>
        <translation>Paren die getoetst konden worden</translation>
    </message>
    <message>
        <source>Pairs that nest completely</source>
        <translation>Paren die helemaal passen</translation>
    </message>
    <message>
        <source>Pairs that stay together (adjusted Rand, weighted)</source>
        <translation>Paren die samen blijven (aangepaste Rand, gewogen)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Part in the difference (bits)</source>
        <translation>Deel in het verschil (bits)</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Partners per region</source>
        <translation>Partners per gebied</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Samenwerkingsverbanden</translation>
    </message>
    <message>
        <source>Parts, gaps and overlaps thinner than this are called thin.</source>
        <translation>Delen, gaten en overlappingen smaller dan dit heten smal.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>In orde</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Pictures of figures need the Python package Matplotlib ({reason}). Leave the picture out, or install it.</source>
        <translation>Beelden van cijfers vragen het Python-pakket Matplotlib ({reason}). Laat het beeld weg, of installeer het.</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stukken</translation>
    </message>
    <message>
        <source>Pieces treated as slivers</source>
        <translation>Stukken als splinter behandeld</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Places that two regions claim.</source>
        <translation>Plekken die bij twee gebieden tegelijk horen.</translation>
    </message>
    <message>
        <source>Policy domain</source>
        <translation>Beleidsdomein</translation>
    </message>
    <message>
        <source>Polygon layers</source>
        <translation>Polygonenlagen</translation>
    </message>
    <message>
        <source>Polygon layers whose borders are measured. Features with the same code in a field named region or code are one region; features without such a code are left out.</source>
        <translation>Polygonenlagen waarvan de grenzen gemeten worden. Objecten met dezelfde code in een veld met de naam region of code zijn één gebied; objecten zonder zo&apos;n code worden weggelaten.</translation>
    </message>
    <message>
        <source>Polygon layers, each a definition. A unit counts as included if at least half of it is.</source>
        <translation>Polygonenlagen, elk een definitie. Een eenheid telt mee als minstens de helft ervan erin ligt.</translation>
    </message>
    <message>
        <source>Polygons of base units with a region code. It may be the same layer twice, with two code fields.</source>
        <translation>Polygonen van basiseenheden met een gebiedscode. Het mag twee keer dezelfde laag zijn, met twee codevelden.</translation>
    </message>
    <message>
        <source>Polygons whose borders are judged: regions, or base units with a region code.</source>
        <translation>Polygonen waarvan de grenzen beoordeeld worden: gebieden, of basiseenheden met een gebiedscode.</translation>
    </message>
    <message>
        <source>Polygons with a region code.</source>
        <translation>Polygonen met een gebiedscode.</translation>
    </message>
    <message>
        <source>Polygons, for instance municipalities, with region codes in their fields. Neighbours share edges.</source>
        <translation>Polygonen, bijvoorbeeld gemeenten, met gebiedscodes in hun velden. Buren delen randen.</translation>
    </message>
    <message>
        <source>Polygons, for instance municipalities.</source>
        <translation>Polygonen, bijvoorbeeld gemeenten.</translation>
    </message>
    <message>
        <source>Polygons: regions, or base units with a region code. It may be the same layer twice.</source>
        <translation>Polygonen: gebieden, of basiseenheden met een gebiedscode. Twee keer dezelfde laag mag.</translation>
    </message>
    <message>
        <source>Predicts</source>
        <translation>Voorspelt</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voorinstelling</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Aandachtspunten</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Kenmerken</translation>
    </message>
    <message>
        <source>Puts several divisions of the same units beside several kinds of evidence: flows of one or more domains, other divisions, numbers. For each pair it tells what share the division keeps inside its regions, and how much of that is more than random maps with regions of the same sizes keep. So that every policy finds its map.</source>
        <translation>Legt meerdere indelingen van dezelfde basiseenheden naast meerdere soorten bewijs: stromen van een of meer beleidsdomeinen, andere indelingen, getallen. Voor elk paar zegt het welk aandeel de indeling binnen haar gebieden houdt, en hoeveel daarvan meer is dan willekeurige kaarten met gebieden van dezelfde grootte. Zo vindt elk beleid zijn kaart.</translation>
    </message>
    <message>
        <source>Puts units together between which much flows: commuting, school, moving house, shopping. The result is a division like any other, to be compared with administrative ones. Several kinds of flows, with weights, give a combined basin of daily life. Units that cannot be placed are listed with the reason.</source>
        <translation>Voegt eenheden samen waartussen veel stroomt: pendel, school, verhuizen, winkelen. Het resultaat is een gebiedsindeling als een andere, om met bestuurlijke te vergelijken. Meerdere soorten stromen, met gewichten, geven een gecombineerd leefgebied. Eenheden die niet geplaatst kunnen worden, worden opgesomd met de reden.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Random borders keep the number of units on both sides.</source>
        <translation>Willekeurige grenzen behouden aan beide kanten het aantal basiseenheden.</translation>
    </message>
    <message>
        <source>Random borders keep the sizes of the two regions. The choice matters: with inhabitants other borders do well.</source>
        <translation>Willekeurige grenzen behouden de grootte van de twee gebieden. De keuze telt: met inwoners doen andere grenzen het goed.</translation>
    </message>
    <message>
        <source>Random borders keep the sum of field &quot;{field}&quot; on both sides.</source>
        <translation>Willekeurige grenzen behouden aan beide kanten de som van veld &quot;{field}&quot;.</translation>
    </message>
    <message>
        <source>Random borders per border, at most</source>
        <translation>Willekeurige grenzen per grens, hoogstens</translation>
    </message>
    <message>
        <source>Random borders were drawn with seed {seed}; the same seed gives the same answer.</source>
        <translation>Willekeurige grenzen werden getrokken met startgetal {seed}; hetzelfde startgetal geeft hetzelfde antwoord.</translation>
    </message>
    <message>
        <source>Random map</source>
        <translation>Toevalskaart</translation>
    </message>
    <message>
        <source>Random maps</source>
        <translation>Toevalskaarten</translation>
    </message>
    <message>
        <source>Random maps for each division</source>
        <translation>Toevalskaarten per indeling</translation>
    </message>
    <message>
        <source>Random maps give a conformity of {expected} where the real one has {observed}.</source>
        <translation>Toevalskaarten geven een conformiteit van {expected} waar de echte {observed} heeft.</translation>
    </message>
    <message>
        <source>Random maps per division</source>
        <translation>Willekeurige kaarten per indeling</translation>
    </message>
    <message>
        <source>Random maps per domain and number</source>
        <translation>Willekeurige kaarten per domein en aantal</translation>
    </message>
    <message>
        <source>Random maps were drawn with seed {seed}; the same seed gives the same answer.</source>
        <translation>Willekeurige kaarten zijn getrokken met zaad {seed}; hetzelfde zaad geeft hetzelfde antwoord.</translation>
    </message>
    <message>
        <source>Random maps, 19 in 20</source>
        <translation>Willekeurige kaarten, 19 op 20</translation>
    </message>
    <message>
        <source>Random regions have the sizes of the real ones; 0.05 lets each be 5 % larger or smaller.</source>
        <translation>Willekeurige gebieden hebben de grootte van de echte; met 0.05 mag elk 5 % groter of kleiner zijn.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank of scale: base units are 1; the larger the regions, the higher the level.</source>
        <translation>Schaalniveau: basiseenheden hebben 1; hoe groter de gebieden, hoe hoger het niveau.</translation>
    </message>
    <message>
        <source>Rather firm</source>
        <translation>Eerder vast</translation>
    </message>
    <message>
        <source>Rather vague</source>
        <translation>Eerder vaag</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhouding</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>Herkennen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentielaag</translation>
    </message>
    <message>
        <source>Reference regions</source>
        <translation>Referentieregio&apos;s</translation>
    </message>
    <message>
        <source>Reference: code</source>
        <translation>Referentielaag: code</translation>
    </message>
    <message>
        <source>Reference: unit code</source>
        <translation>Referentie: code van de basiseenheid</translation>
    </message>
    <message>
        <source>Regio</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Regio cannot load a package that it needs: {reason}. {advice}</source>
        <translation>Regio kan een pakket dat het nodig heeft niet laden: {reason}. {advice}</translation>
    </message>
    <message>
        <source>Regio cannot start yet</source>
        <translation>Regio kan nog niet starten</translation>
    </message>
    <message>
        <source>Regio needs pandas 2 or newer; this QGIS has an older one. {advice}</source>
        <translation>Regio heeft pandas 2 of nieuwer nodig; deze QGIS heeft een oudere versie. {advice}</translation>
    </message>
    <message>
        <source>Regio needs shapely 2 or newer; this QGIS has an older one. {advice}</source>
        <translation>Regio heeft shapely 2 of nieuwer nodig; deze QGIS heeft een oudere versie. {advice}</translation>
    </message>
    <message>
        <source>Regio needs {packages}, which this QGIS does not have. {advice}</source>
        <translation>Regio heeft {packages} nodig, wat in deze QGIS ontbreekt. {advice}</translation>
    </message>
    <message>
        <source>Regio: compare regionalisations</source>
        <translation>Regio: gebiedsindelingen vergelijken</translation>
    </message>
    <message>
        <source>Regio: picture of the tree</source>
        <translation>Regio: beeld van de boom</translation>
    </message>
    <message>
        <source>Regio: regions of the cut</source>
        <translation>Regio: gebieden van de snede</translation>
    </message>
    <message>
        <source>Regio: tree of regions</source>
        <translation>Regio: boom van gebieden</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Region code</source>
        <translation>Gebiedscode</translation>
    </message>
    <message>
        <source>Region in several parts</source>
        <translation>Gebied in meerdere delen</translation>
    </message>
    <message>
        <source>Region inside another</source>
        <translation>Gebied binnen een ander</translation>
    </message>
    <message>
        <source>Region layer</source>
        <translation>Gebiedenlaag</translation>
    </message>
    <message>
        <source>Region name</source>
        <translation>Naam van het gebied</translation>
    </message>
    <message>
        <source>Region there</source>
        <translation>Gebied daar</translation>
    </message>
    <message>
        <source>Region {region} has a hole of {area} that no region covers. If it is a lake or another territory, all is well.</source>
        <translation>Gebied {region} heeft een gat van {area} dat geen enkel gebied bedekt. Is het een meer of een ander grondgebied, dan is dat in orde.</translation>
    </message>
    <message>
        <source>Region {region} has {count} parts that do not touch. If that is not meant, check the codes.</source>
        <translation>Gebied {region} bestaat uit {count} delen die elkaar niet raken. Is dat niet de bedoeling, controleer dan de codes.</translation>
    </message>
    <message>
        <source>Region {region} holds no unit.</source>
        <translation>Gebied {region} bevat geen enkele basiseenheid.</translation>
    </message>
    <message>
        <source>Region {region} lies wholly inside {other}.</source>
        <translation>Gebied {region} ligt volledig binnen {other}.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Gebieden</translation>
    </message>
    <message>
        <source>Regions a unit is attached to, weighted mean</source>
        <translation>Gebieden waarmee een eenheid verbonden is, gewogen gemiddelde</translation>
    </message>
    <message>
        <source>Regions are matched by what they share, so that a new code alone is no change. Units that merged count for their successor if a table of mergers is given. With dates, QGIS&apos;s temporal controller plays the change.</source>
        <translation>Gebieden worden gekoppeld volgens wat ze delen, zodat een nieuwe code alleen geen verandering is. Eenheden die fuseerden tellen voor hun opvolger als een tabel van fusies gegeven is. Met datums speelt de tijdsbesturing van QGIS de verandering af.</translation>
    </message>
    <message>
        <source>Regions between which little flows.</source>
        <translation>Gebieden waartussen weinig stroomt.</translation>
    </message>
    <message>
        <source>Regions from a table</source>
        <translation>Gebieden uit een tabel</translation>
    </message>
    <message>
        <source>Regions in one piece</source>
        <translation>Gebieden uit één stuk</translation>
    </message>
    <message>
        <source>Regions inside one region</source>
        <translation>Gebieden binnen één gebied</translation>
    </message>
    <message>
        <source>Regions judged</source>
        <translation>Beoordeelde gebieden</translation>
    </message>
    <message>
        <source>Regions not judged</source>
        <translation>Niet-beoordeelde gebieden</translation>
    </message>
    <message>
        <source>Regions of &quot;{double}&quot; overlap each other in {count} polygons of &quot;{layer}&quot; ({units}): that territory counts twice. Run &quot;Check a regionalisation&quot; on &quot;{double}&quot;.</source>
        <translation>Gebieden van &quot;{double}&quot; overlappen elkaar in {count} polygonen van &quot;{layer}&quot; ({units}): dat grondgebied telt dubbel. Voer &quot;Gebiedsindeling controleren&quot; uit op &quot;{double}&quot;.</translation>
    </message>
    <message>
        <source>Regions of both dates</source>
        <translation>Gebieden van beide datums</translation>
    </message>
    <message>
        <source>Regions of one unit</source>
        <translation>Gebieden van één eenheid</translation>
    </message>
    <message>
        <source>Regions of the first division</source>
        <translation>Gebieden van de eerste indeling</translation>
    </message>
    <message>
        <source>Regions of the first map</source>
        <translation>Gebieden van de eerste kaart</translation>
    </message>
    <message>
        <source>Regions of the second division</source>
        <translation>Gebieden van de tweede indeling</translation>
    </message>
    <message>
        <source>Regions of the second division with their flows</source>
        <translation>Gebieden van de tweede indeling met hun stromen</translation>
    </message>
    <message>
        <source>Regions of the second map</source>
        <translation>Gebieden van de tweede kaart</translation>
    </message>
    <message>
        <source>Regions overlap</source>
        <translation>Gebieden overlappen</translation>
    </message>
    <message>
        <source>Regions that lie inside one region</source>
        <translation>Gebieden die in één gebied liggen</translation>
    </message>
    <message>
        <source>Regions that the counted flows give</source>
        <translation>Gebieden volgens de getelde stromen</translation>
    </message>
    <message>
        <source>Regions that the flows make.</source>
        <translation>Gebieden die de stromen vormen.</translation>
    </message>
    <message>
        <source>Regions whose self-containment is below 66.67 %</source>
        <translation>Gebieden met een zelfvoorziening onder 66,67 %</translation>
    </message>
    <message>
        <source>Regions whose self-containment is below 75 %</source>
        <translation>Gebieden met een zelfvoorziening onder 75 %</translation>
    </message>
    <message>
        <source>Regions with their flows</source>
        <translation>Gebieden met hun stromen</translation>
    </message>
    <message>
        <source>Regions with their vagueness</source>
        <translation>Gebieden met hun grensvaagheid</translation>
    </message>
    <message>
        <source>Regions: {count}. Inside: {share} %</source>
        <translation>Gebieden: {count}. Binnen: {share} %</translation>
    </message>
    <message>
        <source>Register these regions, to hold other divisions against them; they are kept in the project</source>
        <translation>Registreer deze gebieden om er andere gebiedsindelingen mee te vergelijken; ze blijven in het project bewaard</translation>
    </message>
    <message>
        <source>Registered divisions</source>
        <translation>Geregistreerde indelingen</translation>
    </message>
    <message>
        <source>Relevance of {count} maps</source>
        <translation>Relevantie van {count} kaarten</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Repaired copy</source>
        <translation>Herstelde kopie</translation>
    </message>
    <message>
        <source>Repeat everything with other bandwidths, the other model of flows, other weights and without each division in turn; every border gets its lowest and highest vagueness.</source>
        <translation>Alles herhalen met andere bandbreedtes, het andere stromenmodel, andere gewichten en telkens zonder één indeling; elke grens krijgt haar laagste en hoogste grensvaagheid.</translation>
    </message>
    <message>
        <source>Report with map and table (HTML)</source>
        <translation>Rapport met kaart en tabel (HTML)</translation>
    </message>
    <message>
        <source>Reports need the Python package Jinja2 ({reason}).</source>
        <translation>Rapporten hebben het Python-pakket Jinja2 nodig ({reason}).</translation>
    </message>
    <message>
        <source>Reproduce</source>
        <translation>Als code</translation>
    </message>
    <message>
        <source>Residents who flow; a smaller area is never accepted.</source>
        <translation>Bewoners in de stromen; een kleiner gebied wordt nooit aanvaard.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolutie</translation>
    </message>
    <message>
        <source>Resolution that holds best</source>
        <translation>Resolutie die het best standhoudt</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Resoluties</translation>
    </message>
    <message>
        <source>Resolutions of {flows}</source>
        <translation>Resoluties van {flows}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Results of this session</source>
        <translation>Resultaten van deze sessie</translation>
    </message>
    <message>
        <source>Rings: cores</source>
        <translation>Ringen: kernen</translation>
    </message>
    <message>
        <source>Rings: share that travels to the core</source>
        <translation>Ringen: aandeel dat naar de kern gaat</translation>
    </message>
    <message>
        <source>Rings: smallest core</source>
        <translation>Ringen: kleinste kern</translation>
    </message>
    <message>
        <source>River</source>
        <translation>Rivier</translation>
    </message>
    <message>
        <source>Row {row} ({region}) is invalid: {reason}. Repair it, or write a repaired copy.</source>
        <translation>Rij {row} ({region}) is ongeldig: {reason}. Herstel ze, of schrijf een herstelde kopie.</translation>
    </message>
    <message>
        <source>Row {row} has no geometry that can be used. Draw it, or delete the row.</source>
        <translation>Rij {row} heeft geen bruikbare geometrie. Teken ze, of verwijder de rij.</translation>
    </message>
    <message>
        <source>Row {row} has no region code. Fill it in, or leave the feature out.</source>
        <translation>Rij {row} heeft geen gebiedscode. Vul die in, of laat het object weg.</translation>
    </message>
    <message>
        <source>Row {row} has no unit code.</source>
        <translation>Rij {row} heeft geen eenheidscode.</translation>
    </message>
    <message>
        <source>Row {row} of &quot;{path}&quot; has more columns than the first row names; too much is {value}. A comma in a number does this where commas separate columns: save the table with semicolons, or with quotes around such values.</source>
        <translation>Rij {row} van &quot;{path}&quot; heeft meer kolommen dan de eerste rij noemt; te veel is {value}. Dat komt van een komma in een getal waar komma&apos;s kolommen scheiden: bewaar de tabel met puntkomma&apos;s, of met aanhalingstekens om zulke waarden.</translation>
    </message>
    <message>
        <source>Row {row} of &quot;{table}&quot; is as wide as the table, but holds values ({values}) instead of the names of its columns. Delete what stands above it, and put a row with names there.</source>
        <translation>Rij {row} van &quot;{table}&quot; is even breed als de tabel, maar bevat waarden ({values}) in plaats van de namen van de kolommen. Verwijder wat erboven staat en zet daar een rij met namen.</translation>
    </message>
    <message>
        <source>Row {row}: no unit has the code {code}.</source>
        <translation>Rij {row}: geen enkele basiseenheid heeft code {code}.</translation>
    </message>
    <message>
        <source>Row {row}: no unit has the code {code}. Nearest: {hint}.</source>
        <translation>Rij {row}: geen enkele basiseenheid heeft code {code}. Lijkt het meest op: {hint}.</translation>
    </message>
    <message>
        <source>Row {row}: unit {code} has no region ({none} means &quot;none&quot;).</source>
        <translation>Rij {row}: basiseenheid {code} heeft geen gebied ({none} betekent &quot;geen&quot;).</translation>
    </message>
    <message>
        <source>Row {row}: unit {code} has no region.</source>
        <translation>Rij {row}: basiseenheid {code} heeft geen gebied.</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Rijen van de tabel</translation>
    </message>
    <message>
        <source>Rows {a} and {b} ({codes}) have the same polygon. Delete one.</source>
        <translation>Rijen {a} en {b} ({codes}) hebben dezelfde polygoon. Verwijder er een.</translation>
    </message>
    <message>
        <source>Rows {row} and {next} of &quot;{table}&quot; could both hold the names of the columns. Delete the one that does not, and all rows above the names.</source>
        <translation>Rijen {row} en {next} van &quot;{table}&quot; kunnen allebei de namen van de kolommen bevatten. Verwijder de rij die dat niet doet, en alle rijen boven de namen.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Herhaling</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Herhalingen</translation>
    </message>
    <message>
        <source>Say which are not</source>
        <translation>Zeg welke dat niet zijn</translation>
    </message>
    <message>
        <source>Say which region of the ticked maps is meant, or give a unit inside under Advanced.</source>
        <translation>Zeg welk gebied van de aangevinkte kaarten bedoeld is, of geef onder Geavanceerd een eenheid erin.</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Schalen</translation>
    </message>
    <message>
        <source>Scales of {flows}</source>
        <translation>Schalen van {flows}</translation>
    </message>
    <message>
        <source>Scattered over many regions</source>
        <translation>Verspreid over vele gebieden</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Zee</translation>
    </message>
    <message>
        <source>Second division</source>
        <translation>Tweede indeling</translation>
    </message>
    <message>
        <source>Second division in another layer</source>
        <translation>Tweede indeling in een andere laag</translation>
    </message>
    <message>
        <source>Second division: name</source>
        <translation>Tweede indeling: naam</translation>
    </message>
    <message>
        <source>Second division: region code</source>
        <translation>Tweede indeling: gebiedscode</translation>
    </message>
    <message>
        <source>Second division: region code there</source>
        <translation>Tweede indeling: gebiedscode daarin</translation>
    </message>
    <message>
        <source>Second division: region name</source>
        <translation>Tweede indeling: gebiedsnaam</translation>
    </message>
    <message>
        <source>Second division: region name there</source>
        <translation>Tweede indeling: gebiedsnaam daarin</translation>
    </message>
    <message>
        <source>Second division: unit code</source>
        <translation>Tweede indeling: eenheidscode</translation>
    </message>
    <message>
        <source>Second layer: unit code</source>
        <translation>Tweede laag: eenheidscode</translation>
    </message>
    <message>
        <source>Second map</source>
        <translation>Tweede kaart</translation>
    </message>
    <message>
        <source>Second map inside the first (K)</source>
        <translation>Tweede kaart binnen de eerste (K)</translation>
    </message>
    <message>
        <source>Second map predicts the first (lambda)</source>
        <translation>Tweede kaart voorspelt de eerste (lambda)</translation>
    </message>
    <message>
        <source>Second map pure (homogeneity)</source>
        <translation>Tweede kaart zuiver (homogeniteit)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startgetal</translation>
    </message>
    <message>
        <source>Seed of chance</source>
        <translation>Startgetal van het toeval</translation>
    </message>
    <message>
        <source>Seed: {seed}.</source>
        <translation>Startgetal: {seed}.</translation>
    </message>
    <message>
        <source>Self-containment</source>
        <translation>Zelfvoorziening</translation>
    </message>
    <message>
        <source>Self-containment is a share of at most 1, but {minimum} and {target} are given. Write 0.75 for 75 %.</source>
        <translation>Zelfvoorziening is een aandeel van hoogstens 1, maar {minimum} en {target} zijn opgegeven. Schrijf 0,75 voor 75 %.</translation>
    </message>
    <message>
        <source>Self-containment is not computable: the flows say nothing of those who stay inside their own unit (no row has the same origin and destination).</source>
        <translation>Zelfvoorziening is niet te berekenen: de stromen zeggen niets over wie binnen de eigen eenheid blijft (geen enkele rij heeft dezelfde herkomst en bestemming).</translation>
    </message>
    <message>
        <source>Self-containment is not in the table: the flows say nothing of those who stay inside their own unit (no row has the same origin and destination).</source>
        <translation>Zelfvoorziening staat niet in de tabel: de stromen zeggen niets over wie binnen de eigen basiseenheid blijft (geen enkele rij heeft dezelfde herkomst en bestemming).</translation>
    </message>
    <message>
        <source>Self-containment of large areas</source>
        <translation>Zelfvoorziening van grote gebieden</translation>
    </message>
    <message>
        <source>Self-containment of small areas</source>
        <translation>Zelfvoorziening van kleine gebieden</translation>
    </message>
    <message>
        <source>Separate pieces</source>
        <translation>Losse stukken</translation>
    </message>
    <message>
        <source>Several at once: a combined basin</source>
        <translation>Meerdere tegelijk: een gecombineerd gebied</translation>
    </message>
    <message>
        <source>Several fields with amounts, each of them a domain, for instance work, school and moving house.</source>
        <translation>Verschillende velden met hoeveelheden, elk een domein, bijvoorbeeld werk, school en verhuizen.</translation>
    </message>
    <message>
        <source>Several kinds of flows are needed, for instance work and school. These flows are of one kind only.</source>
        <translation>Er zijn meerdere soorten stromen nodig, bijvoorbeeld werk en school. Deze stromen zijn van één soort.</translation>
    </message>
    <message>
        <source>Several people drew the same region. What all of them include is its core; what only some include is its fringe, the lighter the fewer. Municipalities that have merged since count for their successor if a table of mergers is given.</source>
        <translation>Verschillende mensen tekenden hetzelfde gebied. Wat ze allemaal opnemen is de kern; wat slechts sommigen opnemen is de rand, hoe lichter hoe minder. Gemeenten die sindsdien fuseerden tellen voor hun opvolger als een tabel van fusies gegeven is.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Share inside</source>
        <translation>Aandeel binnen</translation>
    </message>
    <message>
        <source>Share of a region that may lie outside</source>
        <translation>Aandeel van een gebied dat erbuiten mag liggen</translation>
    </message>
    <message>
        <source>Share of all flows inside regions (%)</source>
        <translation>Aandeel van alle stromen binnen gebieden (%)</translation>
    </message>
    <message>
        <source>Share of core and fringe that is disputed</source>
        <translation>Aandeel van kern en rand dat betwist is</translation>
    </message>
    <message>
        <source>Share of definitions that may disagree</source>
        <translation>Aandeel definities dat mag afwijken</translation>
    </message>
    <message>
        <source>Share of the borders that the map that stays draws too</source>
        <translation>Aandeel van de grenzen dat de kaart die blijft ook trekt</translation>
    </message>
    <message>
        <source>Share of the flows between units that crosses no border; each date with its own map and flows.</source>
        <translation>Aandeel van de stromen tussen basiseenheden dat geen grens oversteekt; elke datum met de eigen kaart en stromen.</translation>
    </message>
    <message>
        <source>Share of the flows between units that stays inside a region</source>
        <translation>Aandeel van de stromen tussen eenheden dat binnen een gebied blijft</translation>
    </message>
    <message>
        <source>Share of the flows that begins in a region</source>
        <translation>Aandeel van de stromen dat in een gebied begint</translation>
    </message>
    <message>
        <source>Share of the flows that begins in such units</source>
        <translation>Aandeel van de stromen dat in zulke eenheden begint</translation>
    </message>
    <message>
        <source>Share of the flows with both ends among the units</source>
        <translation>Aandeel van de stromen met beide uiteinden bij de eenheden</translation>
    </message>
    <message>
        <source>Share of the largest region</source>
        <translation>Aandeel van het grootste gebied</translation>
    </message>
    <message>
        <source>Share of the map that stays inside one region of the other</source>
        <translation>Aandeel van de kaart die blijft, dat binnen één gebied van de andere ligt</translation>
    </message>
    <message>
        <source>Share of the runs in which a unit lies in its region</source>
        <translation>Aandeel van de herhalingen waarin een eenheid in haar gebied ligt</translation>
    </message>
    <message>
        <source>Share of the runs that draw a border of the regions</source>
        <translation>Aandeel van de herhalingen dat een grens van de gebieden trekt</translation>
    </message>
    <message>
        <source>Share of what goes to another place that is drawn</source>
        <translation>Aandeel van wat naar een andere plaats gaat dat getekend wordt</translation>
    </message>
    <message>
        <source>Share of what goes to another unit that stays inside the region</source>
        <translation>Aandeel van wat naar een andere eenheid gaat en binnen het gebied blijft</translation>
    </message>
    <message>
        <source>Share of what is counted that has most of its later region for company: 1 if regions were only split.</source>
        <translation>Aandeel van wat geteld wordt dat het grootste deel van zijn latere gebied bij zich heeft: 1 als gebieden alleen gesplitst zijn.</translation>
    </message>
    <message>
        <source>Share of what is counted that lies in the region of {other} with most of its own.</source>
        <translation>Aandeel van wat geteld wordt dat in het gebied van {other} ligt waar het grootste deel van zijn eigen gebied ligt.</translation>
    </message>
    <message>
        <source>Share of what is counted that stayed with most of its earlier region: 1 if regions were only merged.</source>
        <translation>Aandeel van wat geteld wordt dat bij het grootste deel van zijn vroegere gebied bleef: 1 als gebieden alleen samengevoegd zijn.</translation>
    </message>
    <message>
        <source>Share of what leaves</source>
        <translation>Aandeel van wat vertrekt</translation>
    </message>
    <message>
        <source>Share that stays in its parent along the whole chain</source>
        <translation>Aandeel dat langs de hele keten in zijn moedergebied blijft</translation>
    </message>
    <message>
        <source>Show or hide the Regio panel</source>
        <translation>Het paneel Regio tonen of verbergen</translation>
    </message>
    <message>
        <source>Size and distance</source>
        <translation>Grootte en afstand</translation>
    </message>
    <message>
        <source>Size of a core</source>
        <translation>Grootte van een kern</translation>
    </message>
    <message>
        <source>Size of origin and destination</source>
        <translation>Grootte van herkomst en bestemming</translation>
    </message>
    <message>
        <source>Size of the largest region</source>
        <translation>Grootte van het grootste gebied</translation>
    </message>
    <message>
        <source>Size of the median region</source>
        <translation>Grootte van het mediane gebied</translation>
    </message>
    <message>
        <source>Size of the smallest region</source>
        <translation>Grootte van het kleinste gebied</translation>
    </message>
    <message>
        <source>Sizes and distance (doubly constrained)</source>
        <translation>Grootte en afstand (dubbel begrensd)</translation>
    </message>
    <message>
        <source>Sizes and self-containments must be numbers above 0, but they are {sizes} and {shares}. Correct them.</source>
        <translation>Groottes en zelfvoorzieningen moeten getallen boven 0 zijn, maar ze zijn {sizes} en {shares}. Verbeter ze.</translation>
    </message>
    <message>
        <source>Sizes may differ by</source>
        <translation>Groottes mogen verschillen</translation>
    </message>
    <message>
        <source>Sizes only (independence)</source>
        <translation>Alleen grootte (onafhankelijkheid)</translation>
    </message>
    <message>
        <source>Sliver</source>
        <translation>Splinter</translation>
    </message>
    <message>
        <source>Sliver width</source>
        <translation>Splinterbreedte</translation>
    </message>
    <message>
        <source>Sliver width (metres)</source>
        <translation>Splinterbreedte (meter)</translation>
    </message>
    <message>
        <source>Smaller flows are not drawn. 0: a round amount is suggested that at most 300 flows reach; the largest flow of every unit or region is drawn all the same, so that no part of the map stays empty.</source>
        <translation>Kleinere stromen worden niet getekend. 0: er wordt een rond getal voorgesteld dat hoogstens 300 stromen halen; de grootste stroom van elke eenheid of elk gebied wordt toch getekend, zodat geen deel van de kaart leeg blijft.</translation>
    </message>
    <message>
        <source>Smaller flows would hide the large ones.</source>
        <translation>Kleinere stromen zouden de grote verbergen.</translation>
    </message>
    <message>
        <source>Smallest flow</source>
        <translation>Kleinste stroom</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>Kleinste omvang</translation>
    </message>
    <message>
        <source>Socially constructed</source>
        <translation>Sociaal geconstrueerd</translation>
    </message>
    <message>
        <source>Some definitions are (nearly) the same, so that together they count double: {names}. Leave one of them out, or give them less weight.</source>
        <translation>Sommige definities zijn (bijna) gelijk en tellen samen dubbel: {names}. Laat er een weg, of geef ze minder gewicht.</translation>
    </message>
    <message>
        <source>Some definitions of &quot;{table}&quot; name only part of what has merged since ({units}); the merged unit counts as included.</source>
        <translation>Sommige definities van &quot;{table}&quot; noemen maar een deel van wat sindsdien gefuseerd is ({units}); de gefuseerde eenheid telt mee.</translation>
    </message>
    <message>
        <source>Some units of &quot;{flows}&quot; lie at the same place, so the distance between them is 0. Choose the exponential form.</source>
        <translation>Sommige eenheden van &quot;{flows}&quot; liggen op dezelfde plaats, dus de afstand ertussen is 0. Kies de exponentiële vorm.</translation>
    </message>
    <message>
        <source>Source: {layers}. Made with Regio, {date}.</source>
        <translation>Bron: {layers}. Gemaakt met Regio, {date}.</translation>
    </message>
    <message>
        <source>Spread of the random maps (standard deviation)</source>
        <translation>Spreiding van de willekeurige kaarten (standaardafwijking)</translation>
    </message>
    <message>
        <source>Stability of units</source>
        <translation>Stabiliteit van eenheden</translation>
    </message>
    <message>
        <source>Stay inside (of who leaves)</source>
        <translation>Blijven binnen (van wie vertrekt)</translation>
    </message>
    <message>
        <source>Stays in</source>
        <translation>Blijft in</translation>
    </message>
    <message>
        <source>Stays inside</source>
        <translation>Blijft binnen</translation>
    </message>
    <message>
        <source>Still to choose: {fields}.</source>
        <translation>Nog te kiezen: {fields}.</translation>
    </message>
    <message>
        <source>Strips thinner than this are taken for drawing differences.</source>
        <translation>Smallere stroken gelden als tekenverschil.</translation>
    </message>
    <message>
        <source>Supply self-containment, lowest region</source>
        <translation>Zelfvoorziening (supply), laagste gebied</translation>
    </message>
    <message>
        <source>Supply self-containment, median of the regions</source>
        <translation>Zelfvoorziening (supply), mediaan van de gebieden</translation>
    </message>
    <message>
        <source>Swap finer and coarser</source>
        <translation>Fijn en grof omwisselen</translation>
    </message>
    <message>
        <source>Swap finer and coarser; with one coarser map ticked</source>
        <translation>Fijn en grof omwisselen; met één grove indeling aangevinkt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Table as Excel workbook (XLSX)</source>
        <translation>Tabel als Excel-werkmap (XLSX)</translation>
    </message>
    <message>
        <source>Table as text (CSV)</source>
        <translation>Tabel als tekst (CSV)</translation>
    </message>
    <message>
        <source>Table of definitions</source>
        <translation>Tabel met definities</translation>
    </message>
    <message>
        <source>Table of the result</source>
        <translation>Tabel van het resultaat</translation>
    </message>
    <message>
        <source>Table: definition</source>
        <translation>Tabel: definitie</translation>
    </message>
    <message>
        <source>Table: region</source>
        <translation>Tabel: gebied</translation>
    </message>
    <message>
        <source>Table: region code</source>
        <translation>Tabel: gebiedscode</translation>
    </message>
    <message>
        <source>Table: region name</source>
        <translation>Tabel: gebiedsnaam</translation>
    </message>
    <message>
        <source>Table: unit code</source>
        <translation>Tabel: eenheidscode</translation>
    </message>
    <message>
        <source>Table: year of the codes</source>
        <translation>Tabel: jaar van de codes</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Take that field as units</source>
        <translation>Dat veld als eenheden nemen</translation>
    </message>
    <message>
        <source>Take the selected divisions out of the register; their layers stay</source>
        <translation>De gekozen indelingen uit het register halen; hun lagen blijven</translation>
    </message>
    <message>
        <source>Taking divisions, flows and ties together, the borders score {value} on average (0 firm, 1 vague). Firmest: {firm_a} and {firm_b} ({firm}); vaguest: {vague_a} and {vague_b} ({vague}).</source>
        <translation>Indelingen, stromen en bindingen samen geven de grenzen gemiddeld {value} (0 is vast, 1 is vaag). Het vastst: {firm_a} en {firm_b} ({firm}); het vaagst: {vague_a} en {vague_b} ({vague}).</translation>
    </message>
    <message>
        <source>Target size</source>
        <translation>Streefomvang</translation>
    </message>
    <message>
        <source>Tells for every border between two neighbouring regions whether less crosses it than crosses random borders. Those divide the same two regions in parts that hang together and have the same sizes. A good border of daily life is one that hardly any random border beats.</source>
        <translation>Zegt voor elke grens tussen twee buurgebieden of ze minder overgestoken wordt dan willekeurige grenzen. Die verdelen dezelfde twee gebieden in delen die aaneensluiten en even groot zijn. Een goede grens van het dagelijkse leven is er een die bijna geen willekeurige grens verbetert.</translation>
    </message>
    <message>
        <source>Tells for every border how many other divisions draw it too: 0 is firm (everyone draws it here), 1 is vague (nobody else does). Other divisions are further code fields of the same layer, or other polygon layers, which support a border by how near their own border runs. Flows, for instance between home and work, add what crosses the borders and which units are tied to the other side.</source>
        <translation>Zegt voor elke grens hoeveel andere indelingen ze ook trekken: 0 is vast (iedereen trekt ze hier), 1 is vaag (niemand anders doet dat). Andere indelingen zijn andere codevelden van dezelfde laag, of andere polygonenlagen, die een grens steunen naarmate hun eigen grens er dichter bij loopt. Stromen, bijvoorbeeld tussen woonplaats en werk, voegen toe wat de grenzen oversteekt en welke basiseenheden aan de andere kant gebonden zijn.</translation>
    </message>
    <message>
        <source>Tells for every region how much of the flows stays inside (supply and demand self-containment), how it hangs together and whom it exchanges most with, and for every unit how strongly it is attached to its own region and to others. Two divisions, for instance an administrative and a computed one, are judged on the same figures.</source>
        <translation>Zegt voor elk gebied hoeveel van de stromen binnen blijft (zelfvoorziening, supply en demand), hoe het samenhangt en met wie het het meest uitwisselt, en voor elke eenheid hoe sterk ze verbonden is met haar eigen gebied en met andere. Twee indelingen, bijvoorbeeld een bestuurlijke en een berekende, worden met dezelfde cijfers beoordeeld.</translation>
    </message>
    <message>
        <source>Tells for every region of a finer map whether it lies inside one region of a coarser map, which units break that, and how far the two maps nest as a whole. If both codes are fields of the same layer, units are counted and no polygon is cut; with two layers, polygons are laid over each other.</source>
        <translation>Zegt voor elk gebied van een fijne indeling of het in één gebied van een grove indeling ligt, welke basiseenheden dat verhinderen, en in hoeverre de twee indelingen als geheel in elkaar passen. Zijn beide codes velden van dezelfde laag, dan worden basiseenheden geteld en wordt geen polygoon versneden; bij twee lagen worden de polygonen over elkaar gelegd.</translation>
    </message>
    <message>
        <source>Tells how far two divisions of the same territory agree, as a whole and region by region: which regions the other map keeps whole and which it tears apart, and which region is the best match of each. If both codes are fields of the same layer no polygon is cut.</source>
        <translation>Zegt in hoever twee indelingen van hetzelfde grondgebied overeenkomen, als geheel en gebied per gebied: welke gebieden de andere kaart heel laat en welke ze uiteentrekt, en welk gebied de beste tegenhanger van elk is. Als beide codes velden van dezelfde laag zijn, wordt geen vlak gesneden.</translation>
    </message>
    <message>
        <source>Tells whether two divisions of the same units agree more than chance explains. One map stays as it is; the other is drawn again many times at random, with regions that hang together and have the same sizes. If hardly any random map agrees as well as the real one, the agreement is no accident.</source>
        <translation>Zegt of twee indelingen van dezelfde basiseenheden meer overeenkomen dan toeval verklaart. De ene kaart blijft zoals ze is; de andere wordt vele keren willekeurig opnieuw getekend, met gebieden die aaneensluiten en even groot zijn. Als bijna geen willekeurige kaart even goed overeenkomt als de echte, is de overeenkomst geen toeval.</translation>
    </message>
    <message>
        <source>The agreement against the number of regions, above the band that chance gives.</source>
        <translation>De overeenkomst tegen het aantal gebieden, boven de band die toeval geeft.</translation>
    </message>
    <message>
        <source>The algorithm {name} has no title.</source>
        <translation>Het algoritme {name} heeft geen titel.</translation>
    </message>
    <message>
        <source>The amounts of &quot;{flows}&quot; are those of field &quot;{field}&quot;; others could be meant too: {others}.</source>
        <translation>De aantallen van &quot;{flows}&quot; komen uit veld &quot;{field}&quot;; er kunnen ook andere bedoeld zijn: {others}.</translation>
    </message>
    <message>
        <source>The amounts of &quot;{flows}&quot; are written in two ways: {comma} with a decimal comma and {point} with a decimal point. Write all in one way.</source>
        <translation>De hoeveelheden van &quot;{flows}&quot; zijn op twee manieren geschreven: {comma} met een decimale komma en {point} met een decimale punt. Schrijf ze allemaal op één manier.</translation>
    </message>
    <message>
        <source>The amounts of &quot;{flows}&quot; were read with a decimal comma.</source>
        <translation>De hoeveelheden van &quot;{flows}&quot; zijn gelezen met een decimale komma.</translation>
    </message>
    <message>
        <source>The coarser regions, with how many finer ones belong to each and how many of these conform.</source>
        <translation>De grove gebieden, met hoeveel fijne gebieden bij elk horen en hoeveel daarvan conform zijn.</translation>
    </message>
    <message>
        <source>The code or name of a unit, for instance the central town. Where a definition has several regions, the one with this unit is taken.</source>
        <translation>De code of naam van een eenheid, bijvoorbeeld de centrale stad. Heeft een definitie meerdere gebieden, dan wordt het gebied met deze eenheid genomen.</translation>
    </message>
    <message>
        <source>The codes in field &quot;{field}&quot; of &quot;{layer}&quot; were stored as decimal numbers and were read as text.</source>
        <translation>De codes in veld &quot;{field}&quot; van &quot;{layer}&quot; waren als decimale getallen opgeslagen en werden als tekst gelezen.</translation>
    </message>
    <message>
        <source>The column with region codes.</source>
        <translation>De kolom met gebiedscodes.</translation>
    </message>
    <message>
        <source>The column with region names, if there is one.</source>
        <translation>De kolom met gebiedsnamen, als die er is.</translation>
    </message>
    <message>
        <source>The column with unit codes. Leave it empty for the four-column form.</source>
        <translation>De kolom met eenheidscodes. Laat leeg voor de tabelvorm met vier kolommen.</translation>
    </message>
    <message>
        <source>The command is on the clipboard. Paste it into the Python console of QGIS.</source>
        <translation>De opdracht staat op het klembord. Plak ze in de Python-console van QGIS.</translation>
    </message>
    <message>
        <source>The computation stopped without saying why. See the message log of QGIS.</source>
        <translation>De berekening stopte zonder een reden te geven. Zie de logboekmeldingen van QGIS.</translation>
    </message>
    <message>
        <source>The coordinates of &quot;{layer}&quot; do not fit its CRS {crs}. Check the CRS of the layer.</source>
        <translation>De coördinaten van &quot;{layer}&quot; passen niet bij het CRS {crs}. Controleer het CRS van de laag.</translation>
    </message>
    <message>
        <source>The coordinates of &quot;{layer}&quot; in row {row} do not fit its CRS {crs}. Check the CRS of the layer.</source>
        <translation>De coördinaten van &quot;{layer}&quot; in rij {row} passen niet bij het CRS {crs}. Controleer het CRS van de laag.</translation>
    </message>
    <message>
        <source>The data changed since this was computed.</source>
        <translation>De gegevens zijn gewijzigd na deze berekening.</translation>
    </message>
    <message>
        <source>The data of &quot;{layer}&quot; cannot be found. Repair the path of the layer.</source>
        <translation>De gegevens van &quot;{layer}&quot; zijn niet te vinden. Herstel het pad van de laag.</translation>
    </message>
    <message>
        <source>The delineation that keeps most inside beyond chance, for {count} of {total} kinds of evidence: {pairs}.</source>
        <translation>De gebiedsindeling die het meest binnenhoudt boven wat toeval geeft, voor {count} van {total} soorten bewijs: {pairs}.</translation>
    </message>
    <message>
        <source>The domains agree most, beyond chance, in {number} regions</source>
        <translation>De domeinen komen, boven toeval, het meest overeen bij {number} gebieden</translation>
    </message>
    <message>
        <source>The doubly constrained model is offered for at most {most} units with flows; here are {count}. Choose independence.</source>
        <translation>Het dubbel begrensde model wordt aangeboden voor hoogstens {most} eenheden met stromen; hier zijn er {count}. Kies onafhankelijkheid.</translation>
    </message>
    <message>
        <source>The doubly constrained model needs the places of the units. Choose independence.</source>
        <translation>Het dubbel begrensde model heeft de plaats van de basiseenheden nodig. Kies onafhankelijkheid.</translation>
    </message>
    <message>
        <source>The earlier date {before} does not lie before the later date {after}.</source>
        <translation>De vroegere datum {before} ligt niet voor de latere datum {after}.</translation>
    </message>
    <message>
        <source>The example could not be copied to &quot;{folder}&quot; ({reason}). Choose another folder.</source>
        <translation>Het voorbeeld kon niet naar &quot;{folder}&quot; gekopieerd worden ({reason}). Kies een andere map.</translation>
    </message>
    <message>
        <source>The field of the table of links with a unit&apos;s code.</source>
        <translation>Het veld van de tabel met verbindingen dat de code van een basiseenheid bevat.</translation>
    </message>
    <message>
        <source>The field that identifies the units of the reference, as the flows name them. Empty: recognised by its name.</source>
        <translation>Het veld dat de basiseenheden van de referentie aanduidt, zoals de stromen ze noemen. Leeg: herkend aan zijn naam.</translation>
    </message>
    <message>
        <source>The field that identifies the units. Left empty, it is recognised by its name.</source>
        <translation>Het veld dat de basiseenheden herkenbaar maakt. Leeg: het wordt aan zijn naam herkend.</translation>
    </message>
    <message>
        <source>The field that identifies the units; the same codes must be used at both dates. Empty: guessed.</source>
        <translation>Het veld dat de basiseenheden aanduidt; op beide datums moeten dezelfde codes gebruikt zijn. Leeg: geraden.</translation>
    </message>
    <message>
        <source>The field that says how much flows: numbers of at least 0.</source>
        <translation>Het veld dat zegt hoeveel er stroomt: getallen van minstens 0.</translation>
    </message>
    <message>
        <source>The field that says to which core a unit belongs, empty elsewhere. Left empty, cores are found by size.</source>
        <translation>Het veld dat zegt bij welke kern een eenheid hoort, elders leeg. Zonder veld worden kernen op grootte gevonden.</translation>
    </message>
    <message>
        <source>The field that tells kinds of flows apart, for instance the means of transport. Each kind is judged on its own.</source>
        <translation>Het veld dat soorten stromen onderscheidt, bijvoorbeeld het vervoermiddel. Elke soort wordt apart beoordeeld.</translation>
    </message>
    <message>
        <source>The field that tells the definitions apart.</source>
        <translation>Het veld dat de definities onderscheidt.</translation>
    </message>
    <message>
        <source>The field with the code after the merger.</source>
        <translation>Het veld met de code van na de fusie.</translation>
    </message>
    <message>
        <source>The field with the code before the merger.</source>
        <translation>Het veld met de code van voor de fusie.</translation>
    </message>
    <message>
        <source>The field with the code of the unit where a flow begins.</source>
        <translation>Het veld met de code van de eenheid waar een stroom begint.</translation>
    </message>
    <message>
        <source>The field with the code of the unit where a flow ends.</source>
        <translation>Het veld met de code van de eenheid waar een stroom eindigt.</translation>
    </message>
    <message>
        <source>The field with the code that the table uses.</source>
        <translation>Het veld met de code die de tabel gebruikt.</translation>
    </message>
    <message>
        <source>The field with the codes of the regions.</source>
        <translation>Het veld met de codes van de gebieden.</translation>
    </message>
    <message>
        <source>The field with the codes of the units.</source>
        <translation>Het veld met de codes van de eenheden.</translation>
    </message>
    <message>
        <source>The field with the date of the merger, as year-month-day.</source>
        <translation>Het veld met de datum van de fusie, als jaar-maand-dag.</translation>
    </message>
    <message>
        <source>The field with the names of the regions.</source>
        <translation>Het veld met de namen van de gebieden.</translation>
    </message>
    <message>
        <source>The field with the names of the regions. Empty: guessed.</source>
        <translation>Het veld met de namen van de gebieden. Leeg: geraden.</translation>
    </message>
    <message>
        <source>The field with the names of the regions. Left empty, it is recognised.</source>
        <translation>Het veld met de namen van de gebieden. Leeg: het wordt herkend.</translation>
    </message>
    <message>
        <source>The field with the names of the units. Left empty, it is recognised.</source>
        <translation>Het veld met de namen van de eenheden. Leeg gelaten wordt het herkend.</translation>
    </message>
    <message>
        <source>The field with the region code in {layer}. Features that share a code are one region. Codes are read as text.</source>
        <translation>Het veld met de gebiedscode in {layer}. Objecten met dezelfde code zijn één gebied. Codes worden als tekst gelezen.</translation>
    </message>
    <message>
        <source>The field with the region code of the other map. Exchanged, the two maps can give another answer.</source>
        <translation>Het veld met de gebiedscode van de andere kaart. Omgewisseld kunnen de twee kaarten een ander antwoord geven.</translation>
    </message>
    <message>
        <source>The field with the year or another period, where a table holds several. Left empty, all rows are taken.</source>
        <translation>Het veld met het jaar of een andere periode, als een tabel er verscheidene bevat. Leeg: alle rijen worden genomen.</translation>
    </message>
    <message>
        <source>The field with the year or date whose codes a row uses. Needed where a unit kept its code though others joined it.</source>
        <translation>Het veld met het jaar of de datum van de codes in een rij. Nodig waar een eenheid haar code hield hoewel andere erbij kwamen.</translation>
    </message>
    <message>
        <source>The fields of &quot;{flows}&quot; were recognised by what they hold: origin {origin}, destination {destination}, amount {amount}.</source>
        <translation>De velden van &quot;{flows}&quot; zijn herkend aan hun inhoud: herkomst {origin}, bestemming {destination}, hoeveelheid {amount}.</translation>
    </message>
    <message>
        <source>The fields of the units with a region code, one for each division.</source>
        <translation>De velden van de eenheden met een gebiedscode, één voor elke indeling.</translation>
    </message>
    <message>
        <source>The filter {filter} for &quot;{layer}&quot; cannot be understood: {reason}</source>
        <translation>Het filter {filter} voor &quot;{layer}&quot; is niet te begrijpen: {reason}</translation>
    </message>
    <message>
        <source>The finer regions with their parent, the share inside it and what lies outside. exit_weight is a number of units, an area in square metres or a sum of the field, as you chose.</source>
        <translation>De fijne gebieden met hun bovenliggende gebied, het aandeel daarbinnen en wat erbuiten ligt. exit_weight is een aantal basiseenheden, een oppervlakte in vierkante meter of een som van het veld, naargelang de keuze.</translation>
    </message>
    <message>
        <source>The first row of &quot;{flows}&quot; holds values ({values}) instead of the names of its columns, and would be lost. Add a row with names above it.</source>
        <translation>De eerste rij van &quot;{flows}&quot; bevat waarden ({values}) in plaats van de namen van de kolommen, en zou verloren gaan. Voeg er een rij met namen boven.</translation>
    </message>
    <message>
        <source>The first row of &quot;{table}&quot; stands above the names of the columns and was left out: {texts}.</source>
        <translation>De eerste rij van &quot;{table}&quot; staat boven de namen van de kolommen en is weggelaten: {texts}.</translation>
    </message>
    <message>
        <source>The first {count} rows of &quot;{table}&quot; stand above the names of the columns and were left out: {texts}.</source>
        <translation>De eerste {count} rijen van &quot;{table}&quot; staan boven de namen van de kolommen en zijn weggelaten: {texts}.</translation>
    </message>
    <message>
        <source>The flows say nothing of those who stay inside their own unit, so shares are of those who leave it: they are too large, and so are the rings.</source>
        <translation>De stromen zeggen niets over wie in de eigen eenheid blijft, dus de aandelen gelden voor wie haar verlaat: ze zijn te groot, en de ringen ook.</translation>
    </message>
    <message>
        <source>The interval covers: the weights of the evidence as given and each doubled in turn; all {count} divisions and each left out in turn.</source>
        <translation>Het interval omvat: de gewichten van het bewijs zoals opgegeven en elk om beurten verdubbeld; alle {count} indelingen en elk om beurten weggelaten.</translation>
    </message>
    <message>
        <source>The interval rests on one model of flows only, because the other does not fit:</source>
        <translation>Het interval steunt op één stromenmodel, omdat het andere niet past:</translation>
    </message>
    <message>
        <source>The largest flow of a place</source>
        <translation>De grootste stroom van een plaats</translation>
    </message>
    <message>
        <source>The largest flows of every place, as curves that grow thinner towards where they go; the wider, the more. Circles stand for what stays where it is. Small flows are left out, so that the picture can be read. The units lie pale below.</source>
        <translation>De grootste stromen van elke plaats, als bochten die dunner worden naar waar ze heen gaan; hoe breder, hoe meer. Cirkels staan voor wat ter plaatse blijft. Kleine stromen vallen weg, zodat het beeld leesbaar blijft. De eenheden liggen bleek eronder.</translation>
    </message>
    <message>
        <source>The largest flows that leave every unit or region. 1 shows where each of them mainly looks.</source>
        <translation>De grootste stromen die uit elke eenheid of elk gebied vertrekken. 1 toont waar elk van hen vooral naar kijkt.</translation>
    </message>
    <message>
        <source>The largest jump is the merge that brings most flow inside a region at once.</source>
        <translation>De grootste sprong is de samenvoeging die in één keer de meeste stroom binnen een gebied brengt.</translation>
    </message>
    <message>
        <source>The last row of &quot;{table}&quot; belongs to no row of the table and was left out: {texts}.</source>
        <translation>De laatste rij van &quot;{table}&quot; hoort niet bij de tabel en is weggelaten: {texts}.</translation>
    </message>
    <message>
        <source>The last {count} rows of &quot;{table}&quot; belong to no row of the table and were left out: {texts}.</source>
        <translation>De laatste {count} rijen van &quot;{table}&quot; horen niet bij de tabel en zijn weggelaten: {texts}.</translation>
    </message>
    <message>
        <source>The layer for &quot;{parameter}&quot; cannot be loaded. Choose another layer or check the path.</source>
        <translation>De laag voor &quot;{parameter}&quot; kan niet geladen worden. Kies een andere laag of controleer het pad.</translation>
    </message>
    <message>
        <source>The layer of &quot;{entry}&quot; is not in the project any more. Remove the entry, or add the layer again.</source>
        <translation>De laag van &quot;{entry}&quot; zit niet meer in het project. Haal de indeling weg, of voeg de laag opnieuw toe.</translation>
    </message>
    <message>
        <source>The layer of &quot;{result}&quot; is not in the project any more. Compute it again.</source>
        <translation>De laag van &quot;{result}&quot; zit niet meer in het project. Bereken het resultaat opnieuw.</translation>
    </message>
    <message>
        <source>The layer with repaired geometry and all its fields; only with Write a repaired copy.</source>
        <translation>De laag met herstelde geometrie en al haar velden; alleen met Een herstelde kopie schrijven.</translation>
    </message>
    <message>
        <source>The least amount must be at least 0; it is {threshold}.</source>
        <translation>De kleinste hoeveelheid moet minstens 0 zijn; ze is {threshold}.</translation>
    </message>
    <message>
        <source>The least permeable border lies between {least_a} and {least_b}: flows cross it {least} times as readily as they stay on one side. The most permeable one lies between {most_a} and {most_b}: {most} times. 1 would be a border that nobody notices. {known} of {count} borders have enough flows to tell.</source>
        <translation>De minst doorlaatbare grens ligt tussen {least_a} en {least_b}: stromen gaan er {least} keer zo vlot over als ze aan één kant blijven. De meest doorlaatbare ligt tussen {most_a} en {most_b}: {most} keer. 1 zou een grens zijn die niemand merkt. {known} van {count} grenzen hebben genoeg stromen om het te zeggen.</translation>
    </message>
    <message>
        <source>The map that stays has one region only, so every random map fits it equally well.</source>
        <translation>De kaart die blijft, heeft maar één gebied; elke willekeurige kaart past er dus even goed op.</translation>
    </message>
    <message>
        <source>The map to draw at random has one region only, so there is nothing to draw.</source>
        <translation>De kaart die willekeurig getrokken moet worden heeft maar één gebied, dus valt er niets te trekken.</translation>
    </message>
    <message>
        <source>The map to redraw has no border between its regions, so borders cannot be compared.</source>
        <translation>De kaart die opnieuw getekend wordt, heeft geen grens tussen haar gebieden; grenzen kunnen dus niet vergeleken worden.</translation>
    </message>
    <message>
        <source>The map to redraw has one region only, so there is nothing to redraw.</source>
        <translation>De kaart die opnieuw getekend wordt, heeft maar één gebied; er is dus niets te tekenen.</translation>
    </message>
    <message>
        <source>The matrix &quot;{flows}&quot; is not square: {rows} rows and {columns} columns. Rows without a column: {missing}. Columns without a row: {lonely}. Add what is missing, take out what is no destination, or give the flows as rows.</source>
        <translation>De matrix &quot;{flows}&quot; is niet vierkant: {rows} rijen en {columns} kolommen. Rijen zonder kolom: {missing}. Kolommen zonder rij: {lonely}. Vul aan wat ontbreekt, haal weg wat geen bestemming is, of geef de stromen als rijen.</translation>
    </message>
    <message>
        <source>The mean goodness of fit of its regions, each counting the same; 1 is perfect.</source>
        <translation>De gemiddelde overeenkomst van haar gebieden, elk even zwaar; 1 is volmaakt.</translation>
    </message>
    <message>
        <source>The mean goodness of fit of its regions, large ones counting more; 1 is perfect.</source>
        <translation>De gemiddelde overeenkomst van haar gebieden, grote tellen zwaarder; 1 is volmaakt.</translation>
    </message>
    <message>
        <source>The method divides by what leaves and what arrives; left out, such units are listed as without region.</source>
        <translation>De methode deelt door wat vertrekt en wat aankomt; weggelaten eenheden worden opgesomd als zonder gebied.</translation>
    </message>
    <message>
        <source>The minimum self-containment ({minimum}) is above the target ({target}). Give a minimum that is at most the target.</source>
        <translation>De minimale zelfvoorziening ({minimum}) ligt boven de streefwaarde ({target}). Geef een minimum dat hoogstens gelijk is aan de streefwaarde.</translation>
    </message>
    <message>
        <source>The minimum size ({minimum}) is above the target size ({target}). Give a minimum that is at most the target.</source>
        <translation>De minimumgrootte ({minimum}) ligt boven de streefgrootte ({target}). Geef een minimum dat hoogstens gelijk is aan de streefwaarde.</translation>
    </message>
    <message>
        <source>The model that flows are compared with. It knows how much leaves and arrives everywhere; the second also how flows fall with distance.</source>
        <translation>Het model waarmee de stromen vergeleken worden. Het weet hoeveel overal vertrekt en aankomt; het tweede ook hoe stromen afnemen met de afstand.</translation>
    </message>
    <message>
        <source>The name or code of the region that is meant. Where a definition has several regions and none of that name, the one that has most in common with it is taken, and the log says so.</source>
        <translation>De naam of code van het gebied dat bedoeld is. Heeft een definitie meerdere gebieden en geen met die naam, dan wordt het gebied genomen dat er het meest mee gemeen heeft; het logboek zegt dat.</translation>
    </message>
    <message>
        <source>The name used in the verdict. Empty: the date, else the layer.</source>
        <translation>De naam in het oordeel. Leeg: de datum, anders de laag.</translation>
    </message>
    <message>
        <source>The name used in the verdict. Empty: the layer, or the code field where both are one layer.</source>
        <translation>De naam in het oordeel. Leeg: de laag, of het codeveld als beide dezelfde laag zijn.</translation>
    </message>
    <message>
        <source>The noise distance ({noise} m) must be at least 0 and smaller than the bandwidth ({bandwidth} m).</source>
        <translation>De tekenruis ({noise} m) moet minstens 0 zijn en kleiner dan de bandbreedte ({bandwidth} m).</translation>
    </message>
    <message>
        <source>The number of flows per place must be at least 1; it is {top}.</source>
        <translation>Het aantal stromen per plaats moet minstens 1 zijn; het is {top}.</translation>
    </message>
    <message>
        <source>The number of regions can only be {most} here, not {number}.</source>
        <translation>Het aantal gebieden kan hier alleen {most} zijn, niet {number}.</translation>
    </message>
    <message>
        <source>The one region of {finer} lies inside one region of {coarser}.</source>
        <translation>Het enige gebied van {finer} ligt in één gebied van {coarser}.</translation>
    </message>
    <message>
        <source>The other way</source>
        <translation>De andere kant op</translation>
    </message>
    <message>
        <source>The output &quot;{name}&quot; cannot be made. Choose another place.</source>
        <translation>De uitvoer &quot;{name}&quot; kan niet gemaakt worden. Kies een andere plaats.</translation>
    </message>
    <message>
        <source>The output &quot;{name}&quot; could not be written: {reason}</source>
        <translation>De uitvoer &quot;{name}&quot; kon niet geschreven worden: {reason}</translation>
    </message>
    <message>
        <source>The output &quot;{path}&quot; would replace the layer &quot;{layer}&quot;, which is read. Choose another name.</source>
        <translation>De uitvoer &quot;{path}&quot; zou de laag &quot;{layer}&quot; vervangen, die gelezen wordt. Kies een andere naam.</translation>
    </message>
    <message>
        <source>The output of &quot;How firm are functional regions?&quot; for the same units. The share of runs that put both sides of a border in one region then stands for the ties of the units along it (M).</source>
        <translation>De uitvoer van &quot;Hoe vast zijn functionele gebieden?&quot; voor dezelfde eenheden. Het aandeel van de herhalingen dat beide kanten van een grens in één gebied legt, staat dan voor de banden van de eenheden erlangs (M).</translation>
    </message>
    <message>
        <source>The outputs {first} and {second} cannot both be written to &quot;{path}&quot;. Choose two names.</source>
        <translation>De uitvoer {first} en de uitvoer {second} kunnen niet allebei naar &quot;{path}&quot; geschreven worden. Kies twee namen.</translation>
    </message>
    <message>
        <source>The picture &quot;{path}&quot; cannot be read ({reason}).</source>
        <translation>De afbeelding &quot;{path}&quot; kan niet gelezen worden ({reason}).</translation>
    </message>
    <message>
        <source>The picture &quot;{path}&quot; could not be written ({reason}). Close it in other programs, or choose another place.</source>
        <translation>Het beeld &quot;{path}&quot; kon niet geschreven worden ({reason}). Sluit het in andere programma’s, of kies een andere plaats.</translation>
    </message>
    <message>
        <source>The polygons of the two layers are made of the same edges: whole polygons were compared and none was cut.</source>
        <translation>De polygonen van beide lagen bestaan uit dezelfde lijnstukken: er werden hele polygonen vergeleken en er werd niets versneden.</translation>
    </message>
    <message>
        <source>The project has no polygon layer yet. Add one, or take a file.</source>
        <translation>Het project heeft nog geen polygonenlaag. Voeg er een toe, of neem een bestand.</translation>
    </message>
    <message>
        <source>The project has no table yet. Take a file: CSV, Excel, GeoPackage and others.</source>
        <translation>Het project heeft nog geen tabel. Neem een bestand: CSV, Excel, GeoPackage en andere.</translation>
    </message>
    <message>
        <source>The reference field is also listed as a division; for its own borders it does not count.</source>
        <translation>Het referentieveld staat ook bij de indelingen; voor zijn eigen grenzen telt het niet mee.</translation>
    </message>
    <message>
        <source>The regions did not settle within {steps} steps; from then on units were set aside at once. Choose a smaller target size.</source>
        <translation>De gebieden kwamen niet tot rust binnen {steps} stappen; vanaf dan werden eenheden meteen opzijgezet. Kies een kleinere streefgrootte.</translation>
    </message>
    <message>
        <source>The regions get no vagueness: only borders between units were judged.</source>
        <translation>De gebieden krijgen geen grensvaagheid: alleen grenzen tussen basiseenheden zijn beoordeeld.</translation>
    </message>
    <message>
        <source>The regions of both versions with the dates between which they are valid, for the temporal controller.</source>
        <translation>De gebieden van beide versies met de datums waartussen ze gelden, voor de tijdsbesturing.</translation>
    </message>
    <message>
        <source>The regions of the reference with the mean vagueness of their borders by length.</source>
        <translation>De gebieden van de referentie met de gemiddelde grensvaagheid van hun grenzen naar lengte.</translation>
    </message>
    <message>
        <source>The regions of {domains} agree most beyond chance where there are {number}: {agreement}, by chance {chance}.</source>
        <translation>De gebieden van {domains} komen het meest boven toeval overeen als er {number} zijn: {agreement}, bij toeval {chance}.</translation>
    </message>
    <message>
        <source>The resolution must be a number above 0, not {resolution}. 1 is usual; a larger one gives more and smaller regions.</source>
        <translation>De resolutie moet een getal boven 0 zijn, niet {resolution}. 1 is gebruikelijk; een grotere geeft meer en kleinere gebieden.</translation>
    </message>
    <message>
        <source>The resolution says how large communities are, and every choice gives an answer. One that hardly changes when the resolution does, and that is found from any start, tells something of the flows rather than of the choice.</source>
        <translation>De resolutie zegt hoe groot gemeenschappen zijn, en elke keuze geeft een antwoord. Een antwoord dat amper verandert als de resolutie verandert en dat vanaf elk startpunt wordt gevonden, zegt iets over de stromen en niet over de keuze.</translation>
    </message>
    <message>
        <source>The rule &quot;{rule}&quot; is unknown. Choose one of {rules}.</source>
        <translation>De regel &quot;{rule}&quot; is onbekend. Kies een van {rules}.</translation>
    </message>
    <message>
        <source>The runs were made with seed {seed}; the same seed gives the same answer.</source>
        <translation>De herhalingen zijn gemaakt met startgetal {seed}; hetzelfde startgetal geeft hetzelfde antwoord.</translation>
    </message>
    <message>
        <source>The same as a share of all there is to know: 0 the same, 1 nothing in common.</source>
        <translation>Hetzelfde als aandeel van alles wat te weten valt: 0 hetzelfde, 1 niets gemeen.</translation>
    </message>
    <message>
        <source>The same flows with both maps: what the new borders alone did.</source>
        <translation>Dezelfde stromen met beide kaarten: wat alleen de nieuwe grenzen deden.</translation>
    </message>
    <message>
        <source>The same for pairs of whole units, as published; only where what is counted are whole numbers.</source>
        <translation>Hetzelfde voor paren van hele eenheden, zoals gepubliceerd; enkel waar gehele getallen geteld worden.</translation>
    </message>
    <message>
        <source>The same for the second division.</source>
        <translation>Hetzelfde voor de tweede indeling.</translation>
    </message>
    <message>
        <source>The same number gives the same random maps, so that others can repeat the answer.</source>
        <translation>Hetzelfde getal geeft dezelfde willekeurige kaarten, zodat anderen het antwoord kunnen herhalen.</translation>
    </message>
    <message>
        <source>The same number gives the same runs, so that others can repeat the answer.</source>
        <translation>Hetzelfde getal geeft dezelfde herhalingen, zodat anderen het antwoord kunnen nadoen.</translation>
    </message>
    <message>
        <source>The same number gives the same starts, so that others can repeat the answer.</source>
        <translation>Hetzelfde getal geeft dezelfde startpunten, zodat anderen het antwoord kunnen herhalen.</translation>
    </message>
    <message>
        <source>The same seed gives the same margin of chance around the flows.</source>
        <translation>Hetzelfde startgetal geeft dezelfde toevalsmarge rond de stromen.</translation>
    </message>
    <message>
        <source>The same seed gives the same random maps, and so the same answer.</source>
        <translation>Hetzelfde startgetal geeft dezelfde toevalskaarten, en dus hetzelfde antwoord.</translation>
    </message>
    <message>
        <source>The same seed gives the same regions.</source>
        <translation>Hetzelfde startgetal geeft dezelfde gebieden.</translation>
    </message>
    <message>
        <source>The same the other way round: low if the second map is the coarser one. (Containment K)</source>
        <translation>Hetzelfde omgekeerd: laag als de tweede kaart de grovere is. (Containment K)</translation>
    </message>
    <message>
        <source>The scales to look at, for instance 2-60, or 5;10;20-40. Left empty: from 2 on in growing steps, as long as a region has four units on average.</source>
        <translation>De schalen om te bekijken, bijvoorbeeld 2-60, of 5;10;20-40. Leeg: vanaf 2 in groeiende stappen, zolang een gebied gemiddeld vier eenheden heeft.</translation>
    </message>
    <message>
        <source>The second largest</source>
        <translation>De op één na grootste</translation>
    </message>
    <message>
        <source>The share of all that flows between units, or stays in one, that does not leave its region.</source>
        <translation>Het aandeel van alles wat tussen eenheden stroomt of er blijft, dat zijn gebied niet verlaat.</translation>
    </message>
    <message>
        <source>The share of all that is counted that lies in its region&apos;s own parent; 1 is a perfect nest.</source>
        <translation>Het aandeel van alles wat geteld wordt dat in het moedergebied van zijn gebied ligt; 1 past volmaakt.</translation>
    </message>
    <message>
        <source>The share of all that was counted that lies in the region&apos;s main region of the second map. (Containment K)</source>
        <translation>Het deel van al wat geteld werd dat in het voornaamste gebied van de tweede kaart ligt. (Containment K)</translation>
    </message>
    <message>
        <source>The share of all that was counted that lies in the region&apos;s own parent. 100 % means a perfect nest. (Conformity K)</source>
        <translation>Het aandeel van alles wat geteld werd dat in het eigen bovenliggende gebied ligt. 100 % betekent dat alles in elkaar past. (Conformiteit K)</translation>
    </message>
    <message>
        <source>The share of random maps that do as well or better. Below 5 % is taken for more than chance. (p-value)</source>
        <translation>Het deel van de toevalskaarten dat het even goed of beter doet. Onder 5 % geldt als meer dan toeval. (p-waarde)</translation>
    </message>
    <message>
        <source>The share that must stay inside an area of the smallest size.</source>
        <translation>Het aandeel dat binnen een gebied van de kleinste grootte moet blijven.</translation>
    </message>
    <message>
        <source>The share that must stay inside, both of those who leave home and of those who arrive. For large areas.</source>
        <translation>Het aandeel dat binnen moet blijven, zowel van wie vertrekt als van wie aankomt. Voor grote gebieden.</translation>
    </message>
    <message>
        <source>The strips along a border must be at least 1 unit deep; {depth} was asked.</source>
        <translation>De stroken langs een grens moeten minstens 1 eenheid diep zijn; gevraagd werd {depth}.</translation>
    </message>
    <message>
        <source>The style of &quot;{path}&quot; could not be saved in it: {reason}. The disk may be full.</source>
        <translation>De stijl van &quot;{path}&quot; kon er niet in opgeslagen worden: {reason}. Misschien is de schijf vol.</translation>
    </message>
    <message>
        <source>The table &quot;{path}&quot; cannot be opened. Save it as CSV, XLSX or ODS, with the column names in the first row.</source>
        <translation>De tabel &quot;{path}&quot; kan niet geopend worden. Sla ze op als CSV, XLSX of ODS, met de kolomnamen in de eerste rij.</translation>
    </message>
    <message>
        <source>The table &quot;{path}&quot; cannot be read ({reason}).</source>
        <translation>De tabel &quot;{path}&quot; kan niet gelezen worden ({reason}).</translation>
    </message>
    <message>
        <source>The table in colours: divisions that keep most beyond chance on top.</source>
        <translation>De tabel in kleur: de indelingen die het meest boven toeval binnenhouden bovenaan.</translation>
    </message>
    <message>
        <source>The table is no tree of regions: the columns &quot;{columns}&quot; are missing. Choose the table of the tree that Functional regions wrote.</source>
        <translation>De tabel is geen boom van gebieden: de kolommen &quot;{columns}&quot; ontbreken. Kies de tabel van de boom die Functionele gebieden schreef.</translation>
    </message>
    <message>
        <source>The table is no whole tree of regions: rows are missing or were changed. Compute the regions again.</source>
        <translation>De tabel is geen volledige boom van gebieden: er ontbreken rijen of er zijn rijen gewijzigd. Bereken de gebieden opnieuw.</translation>
    </message>
    <message>
        <source>The table of mergers has no row with an old and a new code. Check which fields hold them.</source>
        <translation>De tabel met fusies heeft geen rij met een oude en een nieuwe code. Controleer in welke velden ze staan.</translation>
    </message>
    <message>
        <source>The third largest, or further</source>
        <translation>De derde, of verder</translation>
    </message>
    <message>
        <source>The threshold must be above 0 and at most 100 %, not {threshold} %. 15 % is usual.</source>
        <translation>De drempel moet boven 0 en hoogstens 100 % zijn, niet {threshold} %. 15 % is gebruikelijk.</translation>
    </message>
    <message>
        <source>The tolerance is {tolerance}; it must be a share between 0 and 1.</source>
        <translation>De tolerantie is {tolerance}; het moet een aandeel tussen 0 en 1 zijn.</translation>
    </message>
    <message>
        <source>The tolerance of sizes is {tolerance}; it must be a share of at least 0 and below 1.</source>
        <translation>De tolerantie van de grootten is {tolerance}; het moet een aandeel van minstens 0 en minder dan 1 zijn.</translation>
    </message>
    <message>
        <source>The totals of &quot;{flows}&quot; were left out: {names}.</source>
        <translation>De totalen van &quot;{flows}&quot; zijn weggelaten: {names}.</translation>
    </message>
    <message>
        <source>The tree cannot be cut elsewhere: {reason}</source>
        <translation>De boom kan niet elders doorgesneden worden: {reason}</translation>
    </message>
    <message>
        <source>The tree has between {least} and {most} regions, not {number}. Choose a number in between.</source>
        <translation>De boom heeft tussen {least} en {most} gebieden, niet {number}. Kies een aantal daartussen.</translation>
    </message>
    <message>
        <source>The tree of Intramax as a picture, with the line where it was cut; not for other methods.</source>
        <translation>De boom van Intramax als beeld, met de lijn waar hij werd doorgesneden; niet voor andere methoden.</translation>
    </message>
    <message>
        <source>The two layers are not the same units, so units cannot be counted: area was used instead.</source>
        <translation>De twee lagen hebben niet dezelfde basiseenheden, die dus niet geteld kunnen worden: in plaats daarvan werd de oppervlakte gebruikt.</translation>
    </message>
    <message>
        <source>The two maps have nothing in common: no unit with a weight has a region in both.</source>
        <translation>De twee kaarten hebben niets gemeen: geen basiseenheid met een gewicht heeft in beide een gebied.</translation>
    </message>
    <message>
        <source>The unit in row {row} has no code.</source>
        <translation>De basiseenheid in rij {row} heeft geen code.</translation>
    </message>
    <message>
        <source>The units along it are tied to both sides, but more to their own.</source>
        <translation>De basiseenheden erlangs zijn aan beide kanten gebonden, maar meer aan hun eigen kant.</translation>
    </message>
    <message>
        <source>The units along it are tied to their own side.</source>
        <translation>De basiseenheden erlangs zijn aan hun eigen kant gebonden.</translation>
    </message>
    <message>
        <source>The units are others than when this was computed. Compute again to cut the tree elsewhere.</source>
        <translation>De basiseenheden zijn andere dan toen dit berekend werd. Bereken opnieuw om de boom elders door te snijden.</translation>
    </message>
    <message>
        <source>The units get no ties: that needs flows, and borders between regions.</source>
        <translation>De basiseenheden krijgen geen bindingen: daarvoor zijn stromen nodig, en grenzen tussen gebieden.</translation>
    </message>
    <message>
        <source>The units or pieces that lie outside their region&apos;s parent.</source>
        <translation>De basiseenheden of stukken die buiten het bovenliggende gebied van hun gebied liggen.</translation>
    </message>
    <message>
        <source>The units that have another region than before, or a region at one date only.</source>
        <translation>De basiseenheden die een ander gebied hebben dan vroeger, of alleen op één datum een gebied.</translation>
    </message>
    <message>
        <source>The units that leave their region&apos;s parent on a step of the chain, the heaviest first.</source>
        <translation>De eenheden die op een stap van de keten het moedergebied van hun gebied verlaten, de zwaarste eerst.</translation>
    </message>
    <message>
        <source>The units with how many definitions include them (count) of how many (of), the share (degree) and the part: core, fringe, outside, or unjudged where no definition says anything.</source>
        <translation>De eenheden met hoeveel definities ze opnemen (count) van hoeveel (of), het aandeel (degree) en het deel (part): core is kern, fringe is rand, outside is erbuiten, unjudged waar geen definitie iets zegt.</translation>
    </message>
    <message>
        <source>The units with how strongly flows tie them to their own region and to others. Needs flows.</source>
        <translation>De basiseenheden met hoe sterk stromen ze aan hun eigen gebied en aan andere binden. Daarvoor zijn stromen nodig.</translation>
    </message>
    <message>
        <source>The units with the code and name of their region, and their numeric fields.</source>
        <translation>De basiseenheden met de code en de naam van hun gebied, en hun numerieke velden.</translation>
    </message>
    <message>
        <source>The units with the share of runs in which they lie in their region, the region they lie in most often, and the other one they lie in at times. A region of a run is the one it shares most with, if that is mutual; where two regions merge the smaller one counts as gone. For labour market areas order_share tells how far that hangs on the order in which units are placed that fit nowhere at first: the share of random orders that agree.</source>
        <translation>De eenheden met het aandeel van de herhalingen waarin ze in hun gebied liggen, het gebied waarin ze meestal liggen, en het andere waarin ze soms liggen. Een gebied van een herhaling is dat waarmee het het meest deelt, als dat wederzijds is; waar twee gebieden samengaan, telt het kleinere als verdwenen. Voor arbeidsmarktgebieden zegt order_share hoeveel daarvan afhangt van de volgorde waarin eenheden geplaatst worden die eerst nergens passen: het aandeel van de willekeurige volgordes dat hetzelfde geeft.</translation>
    </message>
    <message>
        <source>The units with their attachment to their own region and to the strongest other one, the confusion index (0: clear, 1: two regions alike), the number of regions they are attached to, and whether they are misplaced.</source>
        <translation>De eenheden met hun band met het eigen gebied en met het sterkste andere, de verwarringsindex (0: duidelijk, 1: twee gebieden gelijk), het aantal gebieden waarmee ze verbonden zijn, en of ze misplaatst zijn.</translation>
    </message>
    <message>
        <source>The units with their community at the resolution that holds best.</source>
        <translation>De eenheden met hun gemeenschap bij de resolutie die het best standhoudt.</translation>
    </message>
    <message>
        <source>The units with their region by all domains together, by their weights, where the domains agree most.</source>
        <translation>De eenheden met hun gebied volgens alle domeinen samen, naar hun gewichten, waar de domeinen het meest overeenkomen.</translation>
    </message>
    <message>
        <source>The units with their region, and the share of what leaves them that stays in it or goes to its core.</source>
        <translation>De eenheden met hun gebied, en het aandeel van wat eruit vertrekt dat erin blijft of naar de kern gaat.</translation>
    </message>
    <message>
        <source>The variation &quot;{part}&quot; cannot be read. Write for instance: MIN_SIZE=500; MIN_SIZE=2000, TARGET_SIZE=20000</source>
        <translation>De variatie &quot;{part}&quot; kan niet gelezen worden. Schrijf bijvoorbeeld: MIN_SIZE=500; MIN_SIZE=2000, TARGET_SIZE=20000</translation>
    </message>
    <message>
        <source>The variation &quot;{part}&quot; must be a whole number of at least 1.</source>
        <translation>De variatie &quot;{part}&quot; moet een geheel getal van minstens 1 zijn.</translation>
    </message>
    <message>
        <source>The weight &quot;{part}&quot; cannot be read. Write for instance: police=2;tourism=0.5</source>
        <translation>Het gewicht &quot;{part}&quot; is niet leesbaar. Schrijf bijvoorbeeld: politie=2;toerisme=0.5</translation>
    </message>
    <message>
        <source>The weight of &quot;{name}&quot; is {weight}; it must be a number of at least 0.</source>
        <translation>Het gewicht van &quot;{name}&quot; is {weight}; het moet een getal van minstens 0 zijn.</translation>
    </message>
    <message>
        <source>The weight of &quot;{name}&quot; is {weight}; weights must be above 0.</source>
        <translation>Het gewicht van &quot;{name}&quot; is {weight}; gewichten moeten groter dan 0 zijn.</translation>
    </message>
    <message>
        <source>The weight of component {name} is {weight}; it must be at least 0.</source>
        <translation>Het gewicht van onderdeel {name} is {weight}; het moet minstens 0 zijn.</translation>
    </message>
    <message>
        <source>The {count} definitions of {region} have no core in common; what only some of them include: {fringe} units. Do they all mean the same region?</source>
        <translation>De {count} definities van {region} hebben geen kern gemeen; wat maar enkele opnemen: {fringe} eenheden. Bedoelen ze allemaal hetzelfde gebied?</translation>
    </message>
    <message>
        <source>Their modularity</source>
        <translation>Hun modulariteit</translation>
    </message>
    <message>
        <source>There are {count} more problems; the output Problems, if you ask for it, lists them all.</source>
        <translation>Er zijn nog {count} problemen; de uitvoer Problemen, als die gevraagd wordt, noemt ze allemaal.</translation>
    </message>
    <message>
        <source>There is no component &quot;{name}&quot;: D stands for divisions, F for flows, M for membership.</source>
        <translation>Er is geen onderdeel &quot;{name}&quot;: D staat voor indelingen, F voor stromen, M voor bindingen.</translation>
    </message>
    <message>
        <source>There is no picture, because no random map could be drawn.</source>
        <translation>Er is geen beeld, omdat er geen enkele toevalskaart getrokken kon worden.</translation>
    </message>
    <message>
        <source>There is no picture, because the Python package Matplotlib is missing.</source>
        <translation>Er is geen afbeelding, omdat het Python-pakket Matplotlib ontbreekt.</translation>
    </message>
    <message>
        <source>There is no table &quot;{path}&quot;. Check the path.</source>
        <translation>Er is geen tabel &quot;{path}&quot;. Controleer het pad.</translation>
    </message>
    <message>
        <source>There is nothing to draw in &quot;{result}&quot;: its layers are empty.</source>
        <translation>Er is niets te tekenen in &quot;{result}&quot;: de lagen zijn leeg.</translation>
    </message>
    <message>
        <source>These are no codes of the chosen units, but the field &quot;{field}&quot; of &quot;{layer}&quot; has them.</source>
        <translation>Dit zijn geen codes van de gekozen eenheden, maar het veld &quot;{field}&quot; van &quot;{layer}&quot; heeft ze wel.</translation>
    </message>
    <message>
        <source>These definitions include none of the units, so nothing can be core: {names}.</source>
        <translation>Deze definities bevatten geen enkele van de eenheden, zodat niets kern kan zijn: {names}.</translation>
    </message>
    <message>
        <source>These definitions say nothing about part of the units, which there count less: {names}.</source>
        <translation>Deze definities zeggen niets over een deel van de eenheden en tellen daar niet mee: {names}.</translation>
    </message>
    <message>
        <source>These divisions are nearly the same: {names}. Together they have {share} % of the votes, so they decide as if they were independent. Leave some out, or give them less weight.</source>
        <translation>Deze indelingen zijn bijna gelijk: {names}. Samen hebben ze {share} % van de stemmen, zodat ze beslissen alsof ze onafhankelijk waren. Laat er enkele weg, of geef ze minder gewicht.</translation>
    </message>
    <message>
        <source>These lie in another region</source>
        <translation>Deze liggen in een ander gebied</translation>
    </message>
    <message>
        <source>This QGIS cannot read the Parquet file &quot;{path}&quot;: its GDAL has no Parquet driver and its Python no pyarrow. Install pyarrow (python3 -m pip install --user pyarrow; on Windows in the OSGeo4W Shell: python -m pip install --user pyarrow), or save the table as CSV or GeoPackage.</source>
        <translation>Deze QGIS kan het Parquet-bestand &quot;{path}&quot; niet lezen: zijn GDAL heeft geen Parquet-driver en zijn Python geen pyarrow. Installeer pyarrow (python3 -m pip install --user pyarrow; op Windows in de OSGeo4W Shell: python -m pip install --user pyarrow), of bewaar de tabel als CSV of GeoPackage.</translation>
    </message>
    <message>
        <source>This could not be computed</source>
        <translation>Dit kon niet berekend worden</translation>
    </message>
    <message>
        <source>This map is drawn anew by chance: as many regions of about the same size, each in one piece.</source>
        <translation>Deze kaart wordt willekeurig opnieuw getekend: evenveel gebieden van ongeveer dezelfde grootte, elk uit één stuk.</translation>
    </message>
    <message>
        <source>This question looks at one kind of flows. Choose one under Kind, or all added up.</source>
        <translation>Deze vraag bekijkt één soort stromen. Kies er een onder Soort, of alle samen opgeteld.</translation>
    </message>
    <message>
        <source>This version of Regio cannot answer this yet: {algorithm} is missing.</source>
        <translation>Deze versie van Regio kan dit nog niet beantwoorden: {algorithm} ontbreekt.</translation>
    </message>
    <message>
        <source>Threshold rings</source>
        <translation>Drempelringen</translation>
    </message>
    <message>
        <source>Threshold rings (a core and who travels to it)</source>
        <translation>Drempelringen (een kern en wie erheen gaat)</translation>
    </message>
    <message>
        <source>Tick one or more in the list, and untick what you do not want.</source>
        <translation>Vink er een of meer aan in de lijst, en vink uit wat niet nodig is.</translation>
    </message>
    <message>
        <source>Tick the fields that divide the map into regions.</source>
        <translation>Vink de velden aan die de kaart in gebieden verdelen.</translation>
    </message>
    <message>
        <source>Tick two or more maps.</source>
        <translation>Vink twee of meer kaarten aan.</translation>
    </message>
    <message>
        <source>Tick what to compare with.</source>
        <translation>Vink aan waarmee vergeleken moet worden.</translation>
    </message>
    <message>
        <source>Tied to one region</source>
        <translation>Aan één gebied gebonden</translation>
    </message>
    <message>
        <source>Ties with its own region</source>
        <translation>Bindingen met het eigen gebied</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>To one more than to others</source>
        <translation>Aan één meer dan aan andere</translation>
    </message>
    <message>
        <source>To two alike</source>
        <translation>Evenveel aan twee</translation>
    </message>
    <message>
        <source>To two nearly alike</source>
        <translation>Bijna evenveel aan twee</translation>
    </message>
    <message>
        <source>To which region do flows tie the units?</source>
        <translation>Aan welk gebied binden stromen de basiseenheden?</translation>
    </message>
    <message>
        <source>Too little flows here to judge by.</source>
        <translation>Te weinig stromen hier om te oordelen.</translation>
    </message>
    <message>
        <source>Too small a share of those who live here goes to any core.</source>
        <translation>Van wie hier woont, gaat een te klein aandeel naar eender welke kern.</translation>
    </message>
    <message>
        <source>Torn apart</source>
        <translation>Uiteengetrokken</translation>
    </message>
    <message>
        <source>Torn: in less than half</source>
        <translation>Verscheurd: in minder dan de helft</translation>
    </message>
    <message>
        <source>Travel to work areas of the United Kingdom</source>
        <translation>Woon-werkgebieden van het Verenigd Koninkrijk (travel to work areas)</translation>
    </message>
    <message>
        <source>Treated as slivers: {count} pieces, together {area} and {share} % of what was counted. They make no region non-conforming, but they do count in the shares and overall figures.</source>
        <translation>Als splinter behandeld: {count} stukken, samen {area} en {share} % van wat geteld werd. Ze maken geen gebied niet-conform, maar tellen wel mee in de aandelen en de totaalcijfers.</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Boom</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Two dates</source>
        <translation>Twee datums</translation>
    </message>
    <message>
        <source>Two divisions are needed to compare. Add another one on the page Regions.</source>
        <translation>Om te vergelijken zijn twee indelingen nodig. Voeg er nog een toe op het tabblad Gebieden.</translation>
    </message>
    <message>
        <source>Two divisions of the same units are needed: two code fields of one layer.</source>
        <translation>Er zijn twee gebiedsindelingen van dezelfde eenheden nodig: twee codevelden van één laag.</translation>
    </message>
    <message>
        <source>Two maps agree as far as knowing where a place lies on one of them tells where it lies on the other. A region is mixed if it holds pieces of many regions of the other map: 0 is one piece, 1 is as mixed as the whole map. The table of all indices says of each what it means, by area, by what was counted and by units.</source>
        <translation>Twee kaarten komen overeen voor zover men van een plek weet waar ze op de ene ligt als men weet waar ze op de andere ligt. Een gebied is gemengd als het stukken van veel gebieden van de andere kaart bevat: 0 is één stuk, 1 is zo gemengd als de hele kaart. De tabel van alle maten zegt van elke maat wat ze betekent, naar oppervlakte, naar wat geteld werd en naar eenheden.</translation>
    </message>
    <message>
        <source>Two maps always agree somewhat, because regions are connected and few. So the second map is drawn anew many times by chance, with as many regions of about the same size, each in one piece. Only if hardly any of these random maps agrees as well as the real one, the agreement says something. The same seed gives the same answer.</source>
        <translation>Twee kaarten komen altijd wat overeen, omdat gebieden samenhangen en met weinig zijn. Daarom wordt de tweede kaart vele keren willekeurig opnieuw getekend, met evenveel gebieden van ongeveer dezelfde grootte, elk uit één stuk. Alleen als bijna geen van die toevalskaarten zo goed overeenkomt als de echte, zegt de overeenkomst iets. Hetzelfde startgetal geeft hetzelfde antwoord.</translation>
    </message>
    <message>
        <source>Two polygons near {x}, {y} cannot be laid over each other. Run &quot;Check a regionalisation&quot; on both layers.</source>
        <translation>Twee polygonen bij {x}, {y} kunnen niet over elkaar gelegd worden. Voer &quot;Gebiedsindeling controleren&quot; uit op beide lagen.</translation>
    </message>
    <message>
        <source>Two regions of &quot;{coarser}&quot; hold equally much of {names}; the larger one was taken for the parent.</source>
        <translation>Twee gebieden van &quot;{coarser}&quot; bevatten evenveel van {names}; het grootste geldt als bovenliggend gebied.</translation>
    </message>
    <message>
        <source>Two resolutions in a row</source>
        <translation>Twee opeenvolgende resoluties</translation>
    </message>
    <message>
        <source>Two second divisions are given: a field of the units and another layer. Leave one of them empty.</source>
        <translation>Er zijn twee tweede indelingen gegeven: een veld van de eenheden en een andere laag. Laat een van beide leeg.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Unit without region or region without unit</source>
        <translation>Basiseenheid zonder gebied of gebied zonder basiseenheid</translation>
    </message>
    <message>
        <source>Unit {code} does not occur in &quot;{table}&quot;.</source>
        <translation>Basiseenheid {code} komt niet voor in &quot;{table}&quot;.</translation>
    </message>
    <message>
        <source>Unit {unit} belongs to no region of this layer.</source>
        <translation>Basiseenheid {unit} hoort bij geen enkel gebied van deze laag.</translation>
    </message>
    <message>
        <source>Unit {unit} lies in no region. Give it a region or check its border.</source>
        <translation>Basiseenheid {unit} ligt in geen enkel gebied. Geef ze een gebied of controleer de grens.</translation>
    </message>
    <message>
        <source>United Kingdom, travel to work</source>
        <translation>Verenigd Koninkrijk, woon-werk</translation>
    </message>
    <message>
        <source>United States (25 %)</source>
        <translation>Verenigde Staten (25 %)</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Basiseenheden</translation>
    </message>
    <message>
        <source>Units and where they belong</source>
        <translation>Eenheden en waar ze thuishoren</translation>
    </message>
    <message>
        <source>Units are merged until every area is large and self-contained enough.</source>
        <translation>Eenheden worden samengevoegd tot elk gebied groot en zelfvoorzienend genoeg is.</translation>
    </message>
    <message>
        <source>Units are merged until this share of all flows stays inside regions.</source>
        <translation>Eenheden worden samengevoegd tot dit aandeel van alle stromen binnen gebieden blijft.</translation>
    </message>
    <message>
        <source>Units attached more strongly to another region</source>
        <translation>Eenheden die sterker verbonden zijn met een ander gebied</translation>
    </message>
    <message>
        <source>Units cannot be counted against another layer: area is used for {labels}.</source>
        <translation>Basiseenheden kunnen niet geteld worden tegenover een andere laag: voor {labels} telt de oppervlakte.</translation>
    </message>
    <message>
        <source>Units counts base units and needs both region codes on the same units; where only polygons are given, area is used instead and the log says so. A numeric field can be inhabitants or jobs.</source>
        <translation>De keuze Basiseenheden telt die basiseenheden en vereist beide gebiedscodes op dezelfde eenheden; zijn er alleen polygonen, dan wordt de oppervlakte gebruikt en meldt het logboek dat. Een numeriek veld kan inwoners of banen zijn.</translation>
    </message>
    <message>
        <source>Units in a region</source>
        <translation>Basiseenheden in een gebied</translation>
    </message>
    <message>
        <source>Units in another region than at first, on average.</source>
        <translation>Eenheden in een ander gebied dan eerst, gemiddeld.</translation>
    </message>
    <message>
        <source>Units in another region, mean of the runs</source>
        <translation>Eenheden in een ander gebied, gemiddelde van de herhalingen</translation>
    </message>
    <message>
        <source>Units in the core</source>
        <translation>Eenheden in de kern</translation>
    </message>
    <message>
        <source>Units in the fringe</source>
        <translation>Eenheden in de rand</translation>
    </message>
    <message>
        <source>Units moved so that regions lie in one piece</source>
        <translation>Eenheden verplaatst zodat gebieden uit één stuk bestaan</translation>
    </message>
    <message>
        <source>Units that break the chain</source>
        <translation>Eenheden die de keten breken</translation>
    </message>
    <message>
        <source>Units that changed</source>
        <translation>Eenheden die wisselden</translation>
    </message>
    <message>
        <source>Units that every definition includes.</source>
        <translation>Eenheden die elke afbakening opneemt.</translation>
    </message>
    <message>
        <source>Units that exchange more with another region than with their own.</source>
        <translation>Eenheden die meer uitwisselen met een ander gebied dan met hun eigen.</translation>
    </message>
    <message>
        <source>Units that exchange much belong together. The table says of every region what share of those who leave from there also arrive there (supply), and what share of those who arrive also left from there (demand); self-containment is the smaller of both. Those who stay in their own unit count as staying inside. A region in several pieces is not connected on the map.</source>
        <translation>Eenheden die veel uitwisselen, horen samen. De tabel zegt van elk gebied welk aandeel van wie er vertrekt er ook aankomt (supply), en welk aandeel van wie er aankomt er ook vertrok (demand); zelfvoorziening is het kleinste van beide. Wie in de eigen eenheid blijft, telt als wie binnen blijft. Een gebied in meerdere stukken hangt op de kaart niet samen.</translation>
    </message>
    <message>
        <source>Units that fit nowhere wait in a reserve list until the end. The R package LabourMarketAreas 3.4 goes through that list in an order that depends on how units are numbered, and scores some areas from pieces that were not added up: renumber the units and part of them lie elsewhere (Belgium: 18 %). Clean keeps the order that was meant, so that numbers do not matter. Choose the other rule only to repeat published results unit by unit.</source>
        <translation>Eenheden die nergens passen, wachten tot het einde in een reservelijst. Het R-pakket LabourMarketAreas 3.4 doorloopt die lijst in een volgorde die afhangt van de nummering van de eenheden, en beoordeelt sommige gebieden op stukken die niet opgeteld waren: nummer de eenheden anders en een deel ligt elders (België: 18 %). Schoon houdt de bedoelde volgorde aan, zodat nummers er niet toe doen. Kies de andere regel alleen om gepubliceerde resultaten eenheid voor eenheid te herhalen.</translation>
    </message>
    <message>
        <source>Units that lean elsewhere</source>
        <translation>Eenheden die elders naartoe neigen</translation>
    </message>
    <message>
        <source>Units that leave in more than 5 % of the runs.</source>
        <translation>Eenheden die in meer dan 5 % van de herhalingen weggaan.</translation>
    </message>
    <message>
        <source>Units that lie in another region than before.</source>
        <translation>Eenheden die in een ander gebied liggen dan voorheen.</translation>
    </message>
    <message>
        <source>Units that moved</source>
        <translation>Eenheden die verhuisden</translation>
    </message>
    <message>
        <source>Units that moved to another region</source>
        <translation>Basiseenheden die naar een ander gebied gingen</translation>
    </message>
    <message>
        <source>Units that no flow links to a region.</source>
        <translation>Eenheden die door geen stroom met een gebied verbonden zijn.</translation>
    </message>
    <message>
        <source>Units that some definitions include.</source>
        <translation>Eenheden die sommige afbakeningen opnemen.</translation>
    </message>
    <message>
        <source>Units were matched by their codes in field &quot;{field}&quot; of &quot;{layer}&quot; and field &quot;{other_field}&quot; of &quot;{other}&quot;; no polygon was cut.</source>
        <translation>De basiseenheden werden gekoppeld via hun codes in veld &quot;{field}&quot; van &quot;{layer}&quot; en veld &quot;{other_field}&quot; van &quot;{other}&quot;; er werd geen polygoon versneden.</translation>
    </message>
    <message>
        <source>Units whose usual region is not the same in 95 % of the runs</source>
        <translation>Eenheden waarvan het gewone gebied niet in 95 % van de herhalingen hetzelfde is</translation>
    </message>
    <message>
        <source>Units with divisions are needed: register the units of the layer too, as level 1.</source>
        <translation>Er zijn eenheden met gebiedsindelingen nodig: registreer ook de eenheden van de laag, als niveau 1.</translation>
    </message>
    <message>
        <source>Units with functional region</source>
        <translation>Eenheden met functioneel gebied</translation>
    </message>
    <message>
        <source>Units with more ties to the other side</source>
        <translation>Basiseenheden met meer bindingen met de andere kant</translation>
    </message>
    <message>
        <source>Units with region</source>
        <translation>Basiseenheden met gebied</translation>
    </message>
    <message>
        <source>Units with their ties</source>
        <translation>Basiseenheden met hun bindingen</translation>
    </message>
    <message>
        <source>Units without region</source>
        <translation>Basiseenheden zonder gebied</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Onbekende code</translation>
    </message>
    <message>
        <source>Used in sentences and in the picture. Empty: the field&apos;s name.</source>
        <translation>Gebruikt in zinnen en in de afbeelding. Leeg: de naam van het veld.</translation>
    </message>
    <message>
        <source>V-measure</source>
        <translation>V-maat</translation>
    </message>
    <message>
        <source>Vague</source>
        <translation>Vaag</translation>
    </message>
    <message>
        <source>Vagueness</source>
        <translation>Vaagheid</translation>
    </message>
    <message>
        <source>Vagueness {value} (0 firm, 1 vague).</source>
        <translation>Grensvaagheid {value} (0 is vast, 1 is vaag).</translation>
    </message>
    <message>
        <source>Vagueness {value} (0 firm, 1 vague); between {low} and {high} under other choices.</source>
        <translation>Grensvaagheid {value} (0 is vast, 1 is vaag); met andere keuzes tussen {low} en {high}.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Valid since</source>
        <translation>Geldig sinds</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Geldigheid</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Value of the real map</source>
        <translation>Waarde van de echte kaart</translation>
    </message>
    <message>
        <source>Values as they are set under Parameters.</source>
        <translation>Waarden zoals ingesteld onder Parameters.</translation>
    </message>
    <message>
        <source>Values of the random maps</source>
        <translation>Waarden van de willekeurige kaarten</translation>
    </message>
    <message>
        <source>Variation of information (bits)</source>
        <translation>Variatie van informatie (bits)</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Variations of the parameters</source>
        <translation>Variaties van de parameters</translation>
    </message>
    <message>
        <source>Verdict in one sentence</source>
        <translation>Oordeel in één zin</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In de wachtrij</translation>
    </message>
    <message>
        <source>Was there and still is</source>
        <translation>Was er en is er nog</translation>
    </message>
    <message>
        <source>Wavering: in at least half</source>
        <translation>Wankel: in minstens de helft</translation>
    </message>
    <message>
        <source>Weight of the units</source>
        <translation>Gewicht van de basiseenheden</translation>
    </message>
    <message>
        <source>Weights in the outputs are areas in square metres.</source>
        <translation>De gewichten in de uitvoer zijn oppervlakten in vierkante meter.</translation>
    </message>
    <message>
        <source>Weights in the outputs are numbers of units.</source>
        <translation>De gewichten in de uitvoer zijn aantallen basiseenheden.</translation>
    </message>
    <message>
        <source>Weights in the outputs are sums of the field &quot;{field}&quot;.</source>
        <translation>De gewichten in de uitvoer zijn sommen van het veld &quot;{field}&quot;.</translation>
    </message>
    <message>
        <source>Weights of domains are given ({names}), but nothing tells domains apart. Choose the field of the domain or several amounts, or leave the weights empty.</source>
        <translation>Er zijn gewichten van domeinen opgegeven ({names}), maar niets onderscheidt de domeinen. Kies het veld van het domein of meerdere aantallen, of laat de gewichten leeg.</translation>
    </message>
    <message>
        <source>Weights of the definitions</source>
        <translation>Gewichten van de definities</translation>
    </message>
    <message>
        <source>Weights of the divisions</source>
        <translation>Gewichten van de indelingen</translation>
    </message>
    <message>
        <source>Weights of the domains</source>
        <translation>Gewichten van de domeinen</translation>
    </message>
    <message>
        <source>Weights of the evidence</source>
        <translation>Gewichten van het bewijs</translation>
    </message>
    <message>
        <source>Weights were given for definitions that are not there: {names}.</source>
        <translation>Er zijn gewichten gegeven voor definities die er niet zijn: {names}.</translation>
    </message>
    <message>
        <source>What changed between two dates?</source>
        <translation>Wat veranderde er tussen twee datums?</translation>
    </message>
    <message>
        <source>What conforms</source>
        <translation>Wat past</translation>
    </message>
    <message>
        <source>What crosses a border, in % of what crosses random borders between the same two regions; the {count} lowest</source>
        <translation>Wat een grens oversteekt, in % van wat willekeurige grenzen tussen dezelfde twee gebieden oversteekt; de {count} laagste</translation>
    </message>
    <message>
        <source>What crosses here cannot be compared with what stays.</source>
        <translation>Wat hier oversteekt, kan niet vergeleken worden met wat blijft.</translation>
    </message>
    <message>
        <source>What crosses the border</source>
        <translation>Wat de grens oversteekt</translation>
    </message>
    <message>
        <source>What crosses, against what the sizes of the units let expect</source>
        <translation>Wat oversteekt, tegenover wat de grootte van de basiseenheden laat verwachten</translation>
    </message>
    <message>
        <source>What do the flows say of a division?</source>
        <translation>Wat zeggen de stromen over een gebiedsindeling?</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Wat vergeleken wordt</translation>
    </message>
    <message>
        <source>What is core, what is fringe?</source>
        <translation>Wat is kern, wat is rand?</translation>
    </message>
    <message>
        <source>What is counted adds up to 0 in all that the definitions include. Choose another weight.</source>
        <translation>Wat geteld wordt is samen 0 in alles wat de definities omvatten. Kies een ander gewicht.</translation>
    </message>
    <message>
        <source>What is counted adds up to 0 in the core. Choose another weight.</source>
        <translation>Wat geteld wordt, is in de kern samen 0. Kies een ander gewicht.</translation>
    </message>
    <message>
        <source>What is counted adds up to 0 where &quot;{a}&quot; and &quot;{b}&quot; overlap. Choose another weight.</source>
        <translation>Wat geteld wordt is samen 0 waar &quot;{a}&quot; en &quot;{b}&quot; overlappen. Kies een ander gewicht.</translation>
    </message>
    <message>
        <source>What is counted adds up to 0 where &quot;{finer}&quot; and &quot;{coarser}&quot; overlap. Choose another weight.</source>
        <translation>Wat geteld wordt, is samen 0 waar &quot;{finer}&quot; en &quot;{coarser}&quot; overlappen. Kies een ander gewicht.</translation>
    </message>
    <message>
        <source>What is counted in &quot;{layer}&quot; must be numbers of at least 0. It is not for {count} units: {units}.</source>
        <translation>De getelde waarden in &quot;{layer}&quot; moeten getallen van minstens 0 zijn. Bij {count} basiseenheden is dat niet zo: {units}.</translation>
    </message>
    <message>
        <source>What is counted must be numbers of at least 0, and some of them above 0. Check the weight.</source>
        <translation>De getelde waarden moeten getallen van minstens 0 zijn, waarvan enkele groter dan 0. Controleer het gewicht.</translation>
    </message>
    <message>
        <source>What is drawn, of all that goes elsewhere.</source>
        <translation>Wat getekend is, van alles wat elders heen gaat.</translation>
    </message>
    <message>
        <source>What lies in slivers</source>
        <translation>Wat in splinters ligt</translation>
    </message>
    <message>
        <source>What moved?</source>
        <translation>Wat verschoof?</translation>
    </message>
    <message>
        <source>What one map leaves open about the other, both ways; 0 is the same division.</source>
        <translation>Wat de ene kaart over de andere openlaat, in beide richtingen; 0 is dezelfde indeling.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Wat blijft</translation>
    </message>
    <message>
        <source>What stays in a unit counts for its own region</source>
        <translation>Wat in een eenheid blijft, telt voor het eigen gebied</translation>
    </message>
    <message>
        <source>What stays inside</source>
        <translation>Wat binnen blijft</translation>
    </message>
    <message>
        <source>What stays inside (the largest circle is {amount})</source>
        <translation>Wat binnen blijft (de grootste cirkel is {amount})</translation>
    </message>
    <message>
        <source>What the coarser map is called</source>
        <translation>Hoe de grove indeling heet</translation>
    </message>
    <message>
        <source>What the divisions are called</source>
        <translation>Hoe de indelingen heten</translation>
    </message>
    <message>
        <source>What the earlier version is called</source>
        <translation>Hoe de vroegere versie heet</translation>
    </message>
    <message>
        <source>What the fields are called</source>
        <translation>Hoe de velden heten</translation>
    </message>
    <message>
        <source>What the finer map is called</source>
        <translation>Hoe de fijne indeling heet</translation>
    </message>
    <message>
        <source>What the first division is called</source>
        <translation>Hoe de eerste indeling heet</translation>
    </message>
    <message>
        <source>What the flows across a border are held against: what the sizes, or sizes and distance, let expect.</source>
        <translation>Waarmee de stromen over een grens vergeleken worden: wat de groottes, of groottes en afstand, laten verwachten.</translation>
    </message>
    <message>
        <source>What the later version is called</source>
        <translation>Hoe de latere versie heet</translation>
    </message>
    <message>
        <source>What the map drawn at random is called</source>
        <translation>Hoe de willekeurig getekende kaart heet</translation>
    </message>
    <message>
        <source>What the map that stays is called</source>
        <translation>Hoe de kaart die blijft, heet</translation>
    </message>
    <message>
        <source>What the second division is called</source>
        <translation>Hoe de tweede indeling heet</translation>
    </message>
    <message>
        <source>What the size of a region is</source>
        <translation>Wat de grootte van een gebied is</translation>
    </message>
    <message>
        <source>What the size of regions is made of must be numbers of at least 0, and some of them above 0.</source>
        <translation>Wat de grootte van gebieden bepaalt, moeten getallen van minstens 0 zijn, waarvan sommige boven 0.</translation>
    </message>
    <message>
        <source>What these units count for</source>
        <translation>Waarvoor deze basiseenheden tellen</translation>
    </message>
    <message>
        <source>What to count</source>
        <translation>Wat geteld wordt</translation>
    </message>
    <message>
        <source>What to do with units that lie apart from the rest of their region.</source>
        <translation>Wat er gebeurt met eenheden die los liggen van de rest van hun gebied.</translation>
    </message>
    <message>
        <source>What was counted in the units that moved.</source>
        <translation>Wat geteld werd in de eenheden die verhuisden.</translation>
    </message>
    <message>
        <source>What would flow without borders</source>
        <translation>Wat zou stromen zonder grenzen</translation>
    </message>
    <message>
        <source>When a region conforms.</source>
        <translation>Wanneer een gebied conform is.</translation>
    </message>
    <message>
        <source>When polygons are laid over each other, pieces thinner than this are taken for drawing differences: they never make a region non-conforming. The log says how much was treated so.</source>
        <translation>Als polygonen over elkaar gelegd worden, gelden smallere stukken als tekenverschil: ze maken een gebied nooit niet-conform. Het logboek meldt hoeveel zo behandeld werd.</translation>
    </message>
    <message>
        <source>Where cores are to be found: units in which at least so many arrive.</source>
        <translation>Waar kernen gezocht worden: eenheden waar er minstens zoveel aankomen.</translation>
    </message>
    <message>
        <source>Where do the flows go?</source>
        <translation>Waar gaan de stromen heen?</translation>
    </message>
    <message>
        <source>Where do the two divisions agree?</source>
        <translation>Waar komen de twee indelingen overeen?</translation>
    </message>
    <message>
        <source>Where do the units belong?</source>
        <translation>Waar horen de eenheden thuis?</translation>
    </message>
    <message>
        <source>Where fewer than this are expected to cross, flows are noise and do not count.</source>
        <translation>Waar minder dan dit verwacht wordt over te steken, zijn stromen ruis en tellen ze niet mee.</translation>
    </message>
    <message>
        <source>Where the domains agree most beyond chance.</source>
        <translation>Waar de domeinen het meest boven het toeval uit overeenkomen.</translation>
    </message>
    <message>
        <source>Where the tree is cut at a number of regions.</source>
        <translation>Waar de boom bij een aantal gebieden wordt doorgesneden.</translation>
    </message>
    <message>
        <source>Where the tree is cut at a share: regions merge as long as at most this share of all flows stays inside them.</source>
        <translation>Waar de boom bij een aandeel wordt doorgesneden: gebieden gaan samen zolang hoogstens dit aandeel van alle stromen erbinnen blijft.</translation>
    </message>
    <message>
        <source>Where the tree is cut at first. With the sliders below the answer you can cut it anew.</source>
        <translation>Waar de boom eerst doorgesneden wordt. Met de schuiven onder het antwoord kunt u elders snijden.</translation>
    </message>
    <message>
        <source>Whether &quot;{fixed}&quot; and &quot;{resampled}&quot; agree more than by chance cannot be tested.</source>
        <translation>Of &quot;{fixed}&quot; en &quot;{resampled}&quot; meer overeenkomen dan door toeval, kan niet getoetst worden.</translation>
    </message>
    <message>
        <source>Whether a resolution holds can be told only from the ones before and after it; give at least three, for instance 0.7;1;1.4.</source>
        <translation>Of een resolutie standhoudt, blijkt alleen uit die ervoor en erna; geef er minstens drie op, bijvoorbeeld 0.7;1;1.4.</translation>
    </message>
    <message>
        <source>Whether cores are found by their size, or a division of the units says which are cores.</source>
        <translation>Of kernen volgens hun grootte gevonden worden, of een gebiedsindeling zegt welke eenheden kernen zijn.</translation>
    </message>
    <message>
        <source>Whether flows within a unit count. Without them regions become larger.</source>
        <translation>Of stromen binnen een eenheid meetellen. Zonder worden de gebieden groter.</translation>
    </message>
    <message>
        <source>Which borders</source>
        <translation>Welke grenzen</translation>
    </message>
    <message>
        <source>Which borders are better than chance?</source>
        <translation>Welke grenzen zijn beter dan toeval?</translation>
    </message>
    <message>
        <source>Which borders came and went?</source>
        <translation>Welke grenzen kwamen erbij en verdwenen?</translation>
    </message>
    <message>
        <source>Which division nests in which?</source>
        <translation>Welke indeling past in welke?</translation>
    </message>
    <message>
        <source>Which map serves which policy?</source>
        <translation>Welke kaart dient welk beleid?</translation>
    </message>
    <message>
        <source>Which map suits which policy?</source>
        <translation>Welke kaart past bij welk beleid?</translation>
    </message>
    <message>
        <source>Which period to take, for instance 2021; several are separated by semicolons. Empty: the latest.</source>
        <translation>Welke periode te nemen, bijvoorbeeld 2021; verscheidene worden gescheiden door puntkomma&apos;s. Leeg: de laatste.</translation>
    </message>
    <message>
        <source>Which region</source>
        <translation>Welk gebied</translation>
    </message>
    <message>
        <source>Which regions do the flows make?</source>
        <translation>Welke gebieden vormen de stromen?</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>Welke tabel</translation>
    </message>
    <message>
        <source>Who draws borders</source>
        <translation>Wie grenzen trekt</translation>
    </message>
    <message>
        <source>Who draws it</source>
        <translation>Wie trekt ze</translation>
    </message>
    <message>
        <source>Who goes where? A map of flows</source>
        <translation>Wie gaat waarheen? Een kaart van stromen</translation>
    </message>
    <message>
        <source>Who includes it</source>
        <translation>Wie neemt ze op</translation>
    </message>
    <message>
        <source>Who includes what</source>
        <translation>Wie neemt wat op</translation>
    </message>
    <message>
        <source>Who may draw a border: {names}.</source>
        <translation>Wie een grens kan trekken: {names}.</translation>
    </message>
    <message>
        <source>Who stays where they are binds a unit to itself: without them fewer and larger communities are found.</source>
        <translation>Wie ter plaatse blijft, bindt een eenheid aan zichzelf: zonder hen worden minder en grotere gemeenschappen gevonden.</translation>
    </message>
    <message>
        <source>Who uses which method and values; a choice here takes the place of the method and values below.</source>
        <translation>Wie welke methode en waarden gebruikt; een keuze hier komt in de plaats van de methode en de waarden hieronder.</translation>
    </message>
    <message>
        <source>Whole in the other map</source>
        <translation>Heel in de andere kaart</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>With 19 the band of chance is one that a random map leaves upwards once in 20 times. More make it finer.</source>
        <translation>Met 19 is de band van het toeval er een waar een willekeurige kaart één keer op 20 boven uitkomt. Meer maakt ze fijner.</translation>
    </message>
    <message>
        <source>With all borders between units, the reference field counts as a division too if it is listed.</source>
        <translation>Bij alle grenzen tussen basiseenheden telt het referentieveld ook als indeling, als het in de lijst staat.</translation>
    </message>
    <message>
        <source>With flows, borders that few people cross count as firmer. Add flows on the page Regions.</source>
        <translation>Met stromen tellen grenzen die weinig mensen oversteken als scherper. Voeg stromen toe op de pagina Gebieden.</translation>
    </message>
    <message>
        <source>With it, flows between regions are drawn, from and to the unit of each region where most arrives.</source>
        <translation>Hiermee worden stromen tussen gebieden getekend, van en naar de eenheid van elk gebied waar het meest aankomt.</translation>
    </message>
    <message>
        <source>With its own</source>
        <translation>Met het eigen gebied</translation>
    </message>
    <message>
        <source>With that one</source>
        <translation>Met dat gebied</translation>
    </message>
    <message>
        <source>With unions a region conforms too if it consists of several coarser regions, each of them whole.</source>
        <translation>Met unies past een gebied ook als het uit verscheidene grovere gebieden bestaat, elk daarvan heel.</translation>
    </message>
    <message>
        <source>With {draws} random borders and {tested} tests at once a single border cannot come out as better than chance. Draw at least {wanted}.</source>
        <translation>Met {draws} willekeurige grenzen en {tested} toetsen tegelijk kan één enkele grens niet beter dan toeval uitkomen. Trek er minstens {wanted}.</translation>
    </message>
    <message>
        <source>With {numbers} regions no random maps could be drawn, so there is nothing to compare the agreement with.</source>
        <translation>Bij {numbers} gebieden konden geen willekeurige kaarten getekend worden, dus valt de overeenkomst daar met niets te vergelijken.</translation>
    </message>
    <message>
        <source>With {numbers} regions the random maps stay close to the real ones, because hardly any others have regions of the same sizes; chance looks higher there than it is.</source>
        <translation>Bij {numbers} gebieden blijven de willekeurige kaarten dicht bij de echte, omdat er nauwelijks andere zijn met gebieden van dezelfde grootte; het toeval lijkt daar hoger dan het is.</translation>
    </message>
    <message>
        <source>Without region</source>
        <translation>Zonder gebied</translation>
    </message>
    <message>
        <source>Without region.</source>
        <translation>Zonder gebied.</translation>
    </message>
    <message>
        <source>Without region: {units}. The reason for the first of them: {reason}</source>
        <translation>Zonder gebied: {units}. De reden bij de eerste: {reason}</translation>
    </message>
    <message>
        <source>Without region: {units}. {reason}</source>
        <translation>Zonder gebied: {units}. {reason}</translation>
    </message>
    <message>
        <source>Worse than chance: more crosses it than random borders</source>
        <translation>Slechter dan toeval: meer overgestoken dan willekeurige grenzen</translation>
    </message>
    <message>
        <source>Worse than chance: {cross} crosses this border, only {mean} on average a random border between the same two regions; {count} of {draws} random borders do as well.</source>
        <translation>Slechter dan toeval: {cross} steekt deze grens over, gemiddeld maar {mean} een willekeurige grens tussen dezelfde twee gebieden; {count} van {draws} willekeurige grenzen doen het even goed.</translation>
    </message>
    <message>
        <source>Worse than chance: {cross} of what the sizes of the units let expect crosses this border, only {mean} on average a random border between the same two regions; {count} of {draws} random borders do as well.</source>
        <translation>Slechter dan toeval: {cross} van wat de grootte van de basiseenheden laat verwachten, steekt deze grens over, gemiddeld maar {mean} een willekeurige grens tussen dezelfde twee gebieden; {count} van {draws} willekeurige grenzen doen het even goed.</translation>
    </message>
    <message>
        <source>Write a repaired copy</source>
        <translation>Een herstelde kopie schrijven</translation>
    </message>
    <message>
        <source>Writes the layer with its invalid geometries repaired. The layer itself is never changed.</source>
        <translation>Schrijft de laag met herstelde geometrie weg. De laag zelf wordt nooit gewijzigd.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Opgeslagen: {path}</translation>
    </message>
    <message>
        <source>Year-month-day, or only the year. It goes into the results for QGIS&apos;s temporal controller.</source>
        <translation>Jaar-maand-dag, of alleen het jaar. De datum komt in de resultaten voor de tijdsbesturing van QGIS.</translation>
    </message>
    <message>
        <source>Zero margins are either &quot;exclude&quot; or &quot;one&quot;, not &quot;{zero}&quot;.</source>
        <translation>Voor eenheden zonder vertrek of aankomst is &quot;exclude&quot; of &quot;one&quot; mogelijk, niet &quot;{zero}&quot;.</translation>
    </message>
    <message>
        <source>a region lies inside one coarser region</source>
        <translation>een gebied binnen één grover gebied ligt</translation>
    </message>
    <message>
        <source>agree with</source>
        <translation>overeen met</translation>
    </message>
    <message>
        <source>agreement (V)</source>
        <translation>overeenkomst (V)</translation>
    </message>
    <message>
        <source>agreement beyond chance</source>
        <translation>overeenkomst bovenop het toeval</translation>
    </message>
    <message>
        <source>agreement of the two maps</source>
        <translation>gelijkenis van de indelingen</translation>
    </message>
    <message>
        <source>agreement there</source>
        <translation>overeenkomst daar</translation>
    </message>
    <message>
        <source>and</source>
        <translation>en</translation>
    </message>
    <message>
        <source>are listed</source>
        <translation>worden opgesomd</translation>
    </message>
    <message>
        <source>area</source>
        <translation>oppervlakte</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>zoals opgegeven</translation>
    </message>
    <message>
        <source>as the R package LabourMarketAreas 3.4</source>
        <translation>zoals het R-pakket LabourMarketAreas 3.4</translation>
    </message>
    <message>
        <source>at the largest jump</source>
        <translation>bij de grootste sprong</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>hoort bij</translation>
    </message>
    <message>
        <source>better than chance</source>
        <translation>beter dan toeval</translation>
    </message>
    <message>
        <source>borders</source>
        <translation>grensstukken</translation>
    </message>
    <message>
        <source>borders gone</source>
        <translation>verdwenen grenzen</translation>
    </message>
    <message>
        <source>borders kept</source>
        <translation>behouden grenzen</translation>
    </message>
    <message>
        <source>borders that coincide</source>
        <translation>grenzen die samenvallen</translation>
    </message>
    <message>
        <source>both alike</source>
        <translation>beide gelijk</translation>
    </message>
    <message>
        <source>but lies in</source>
        <translation>maar ligt in</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>door toeval</translation>
    </message>
    <message>
        <source>by number of regions</source>
        <translation>op aantal gebieden</translation>
    </message>
    <message>
        <source>by share inside</source>
        <translation>op aandeel binnen</translation>
    </message>
    <message>
        <source>can be tested</source>
        <translation>toetsbaar</translation>
    </message>
    <message>
        <source>care</source>
        <translation>zorg</translation>
    </message>
    <message>
        <source>chance of as good a random map</source>
        <translation>kans op een even goede toevalskaart</translation>
    </message>
    <message>
        <source>coarser</source>
        <translation>grover</translation>
    </message>
    <message>
        <source>combined basin</source>
        <translation>gecombineerd gebied</translation>
    </message>
    <message>
        <source>communities there</source>
        <translation>gemeenschappen daar</translation>
    </message>
    <message>
        <source>cooperation</source>
        <translation>samenwerking</translation>
    </message>
    <message>
        <source>core</source>
        <translation>kern</translation>
    </message>
    <message>
        <source>difference in bits</source>
        <translation>verschil in bits</translation>
    </message>
    <message>
        <source>does not depend on the order of units</source>
        <translation>hangt niet af van de volgorde van eenheden</translation>
    </message>
    <message>
        <source>drawn by everyone</source>
        <translation>door iedereen getrokken</translation>
    </message>
    <message>
        <source>drawn by nobody</source>
        <translation>door niemand getrokken</translation>
    </message>
    <message>
        <source>elsewhere in a run</source>
        <translation>elders in een herhaling</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>bevindingen</translation>
    </message>
    <message>
        <source>finer</source>
        <translation>fijner</translation>
    </message>
    <message>
        <source>firm borders</source>
        <translation>vaste grenzen</translation>
    </message>
    <message>
        <source>flows drawn</source>
        <translation>stromen getekend</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gevonden</translation>
    </message>
    <message>
        <source>found by size</source>
        <translation>op grootte gevonden</translation>
    </message>
    <message>
        <source>from the division {label}</source>
        <translation>uit de indeling {label}</translation>
    </message>
    <message>
        <source>functional regions</source>
        <translation>functionele gebieden</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>gaten</translation>
    </message>
    <message>
        <source>go to a neighbour</source>
        <translation>gaan naar een buur</translation>
    </message>
    <message>
        <source>government</source>
        <translation>bestuur</translation>
    </message>
    <message>
        <source>housing</source>
        <translation>wonen</translation>
    </message>
    <message>
        <source>how well it predicts the coarser map</source>
        <translation>voorspelt de grove indeling</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identiteit</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>binnen</translation>
    </message>
    <message>
        <source>inside the parents</source>
        <translation>in bovenliggend gebied</translation>
    </message>
    <message>
        <source>invalid geometries</source>
        <translation>ongeldige geometrieën</translation>
    </message>
    <message>
        <source>invalid shapes</source>
        <translation>ongeldige vormen</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>landschap</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>niveaus</translation>
    </message>
    <message>
        <source>lie inside one region</source>
        <translation>liggen in één gebied</translation>
    </message>
    <message>
        <source>lies in</source>
        <translation>ligt in</translation>
    </message>
    <message>
        <source>may lie apart</source>
        <translation>mogen los liggen</translation>
    </message>
    <message>
        <source>mean vagueness</source>
        <translation>gemiddelde vaagheid</translation>
    </message>
    <message>
        <source>mobility</source>
        <translation>mobiliteit</translation>
    </message>
    <message>
        <source>modularity</source>
        <translation>modulariteit</translation>
    </message>
    <message>
        <source>moved with them</source>
        <translation>mee verhuisd</translation>
    </message>
    <message>
        <source>new border</source>
        <translation>nieuwe grens</translation>
    </message>
    <message>
        <source>new borders</source>
        <translation>nieuwe grenzen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>no border any more</source>
        <translation>geen grens meer</translation>
    </message>
    <message>
        <source>no region</source>
        <translation>geen gebied</translation>
    </message>
    <message>
        <source>nobody draws it here</source>
        <translation>niemand trekt hier een grens</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>of</source>
        <translation>van</translation>
    </message>
    <message>
        <source>of all that anyone includes</source>
        <translation>van alles wat iemand opneemt</translation>
    </message>
    <message>
        <source>of it is core</source>
        <translation>ervan is kern</translation>
    </message>
    <message>
        <source>of the first map lies inside one region of the second</source>
        <translation>van de eerste kaart ligt binnen één gebied van de tweede</translation>
    </message>
    <message>
        <source>of the flows between units stay inside a region</source>
        <translation>van de stromen tussen eenheden blijft binnen een gebied</translation>
    </message>
    <message>
        <source>of the region is fringe</source>
        <translation>van het gebied is rand</translation>
    </message>
    <message>
        <source>of the second map lies inside one region of the first</source>
        <translation>van de tweede kaart ligt binnen één gebied van de eerste</translation>
    </message>
    <message>
        <source>of them stay inside</source>
        <translation>van hen blijven binnen</translation>
    </message>
    <message>
        <source>of those who arrive come from inside</source>
        <translation>van wie aankomt, komt van binnen</translation>
    </message>
    <message>
        <source>of those who live here go to the core</source>
        <translation>van wie hier woont, gaat naar de kern</translation>
    </message>
    <message>
        <source>of those who live here stay in the region</source>
        <translation>van wie hier woont, blijft in het gebied</translation>
    </message>
    <message>
        <source>of what chance leaves open</source>
        <translation>van wat toeval openlaat</translation>
    </message>
    <message>
        <source>of what moves is drawn</source>
        <translation>van wat beweegt is getekend</translation>
    </message>
    <message>
        <source>of what was counted breaks the chain</source>
        <translation>van wat geteld werd breekt de keten</translation>
    </message>
    <message>
        <source>of which from here</source>
        <translation>waarvan van hier</translation>
    </message>
    <message>
        <source>of which stay</source>
        <translation>waarvan blijven</translation>
    </message>
    <message>
        <source>or is the exact union of several</source>
        <translation>of precies uit meerdere gehele bestaat</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>buiten</translation>
    </message>
    <message>
        <source>overlaps</source>
        <translation>overlappingen</translation>
    </message>
    <message>
        <source>pairs tested</source>
        <translation>paren getoetst</translation>
    </message>
    <message>
        <source>pairs that nest</source>
        <translation>paren die nesten</translation>
    </message>
    <message>
        <source>pieces that do not touch</source>
        <translation>stukken die elkaar niet raken</translation>
    </message>
    <message>
        <source>prediction (lambda)</source>
        <translation>voorspelling (lambda)</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>gebieden</translation>
    </message>
    <message>
        <source>regions kept whole</source>
        <translation>gebieden die heel blijven</translation>
    </message>
    <message>
        <source>regions: the best scale</source>
        <translation>gebieden: de beste schaal</translation>
    </message>
    <message>
        <source>residents in the flows</source>
        <translation>bewoners in de stromen</translation>
    </message>
    <message>
        <source>resolution that holds best</source>
        <translation>resolutie die het best standhoudt</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>ring</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>veiligheid</translation>
    </message>
    <message>
        <source>share inside (K)</source>
        <translation>deel binnenin (K)</translation>
    </message>
    <message>
        <source>smallest flow drawn</source>
        <translation>kleinste getekende stroom</translation>
    </message>
    <message>
        <source>steps above the average random map</source>
        <translation>stappen boven de gemiddelde toevalskaart</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>voorgesteld</translation>
    </message>
    <message>
        <source>the base units</source>
        <translation>de basiseenheden</translation>
    </message>
    <message>
        <source>the export failed</source>
        <translation>het exporteren is mislukt</translation>
    </message>
    <message>
        <source>the layer of the coarser regions</source>
        <translation>de laag met de grove gebieden</translation>
    </message>
    <message>
        <source>the layer of the earlier date</source>
        <translation>de laag van de vroegere datum</translation>
    </message>
    <message>
        <source>the layer of the finer regions</source>
        <translation>de laag met de fijne gebieden</translation>
    </message>
    <message>
        <source>the layer of the first division</source>
        <translation>de laag van de eerste indeling</translation>
    </message>
    <message>
        <source>the layer of the later date</source>
        <translation>de laag van de latere datum</translation>
    </message>
    <message>
        <source>the layer of the second division</source>
        <translation>de laag van de tweede indeling</translation>
    </message>
    <message>
        <source>the real map: {value}</source>
        <translation>de echte kaart: {value}</translation>
    </message>
    <message>
        <source>the reference layer</source>
        <translation>de referentielaag</translation>
    </message>
    <message>
        <source>the region</source>
        <translation>het gebied</translation>
    </message>
    <message>
        <source>the region layer</source>
        <translation>de gebiedenlaag</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>hetzelfde</translation>
    </message>
    <message>
        <source>tourism</source>
        <translation>toerisme</translation>
    </message>
    <message>
        <source>units</source>
        <translation>basiseenheden</translation>
    </message>
    <message>
        <source>units change region</source>
        <translation>eenheden wisselen van gebied</translation>
    </message>
    <message>
        <source>units in the core</source>
        <translation>eenheden in de kern</translation>
    </message>
    <message>
        <source>units in the fringe</source>
        <translation>eenheden in de rand</translation>
    </message>
    <message>
        <source>units lean elsewhere</source>
        <translation>eenheden neigen elders</translation>
    </message>
    <message>
        <source>units moved</source>
        <translation>eenheden verhuisd</translation>
    </message>
    <message>
        <source>units without region</source>
        <translation>eenheden zonder gebied</translation>
    </message>
    <message>
        <source>was there and still is</source>
        <translation>was er en is er nog</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>afval</translation>
    </message>
    <message>
        <source>work</source>
        <translation>werk</translation>
    </message>
    <message>
        <source>year-month-day, may be empty</source>
        <translation>jaar-maand-dag, mag leeg</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{amount} go from {origin} to {destination}: {share} % of all that begins in {origin}. The other way: {back}.</source>
        <translation>{amount} gaan van {origin} naar {destination}: {share} % van alles wat in {origin} begint. In de andere richting: {back}.</translation>
    </message>
    <message>
        <source>{amount} stay inside {place}: {share} % of all that begins there.</source>
        <translation>{amount} blijven binnen {place}: {share} % van alles wat daar begint.</translation>
    </message>
    <message>
        <source>{a} and {b} agree in part (V-measure {v}; 1 is the same, 0 nothing in common).</source>
        <translation>{a} en {b} komen deels overeen (V-maat {v}; 1 is hetzelfde, 0 niets gemeen).</translation>
    </message>
    <message>
        <source>{a} and {b} agree largely (V-measure {v}; 1 is the same, 0 nothing in common).</source>
        <translation>{a} en {b} komen grotendeels overeen (V-maat {v}; 1 is hetzelfde, 0 niets gemeen).</translation>
    </message>
    <message>
        <source>{a} and {b} agree little (V-measure {v}; 1 is the same, 0 nothing in common).</source>
        <translation>{a} en {b} komen weinig overeen (V-maat {v}; 1 is hetzelfde, 0 niets gemeen).</translation>
    </message>
    <message>
        <source>{a} and {b} are the same division.</source>
        <translation>{a} en {b} zijn dezelfde indeling.</translation>
    </message>
    <message>
        <source>{a} and {b} overlap by a hairline: rounding, which does no harm.</source>
        <translation>{a} en {b} overlappen elkaar haarfijn: een afronding, die geen kwaad kan.</translation>
    </message>
    <message>
        <source>{a} and {b} overlap by {area} in a thin strip. Snap their borders to each other.</source>
        <translation>{a} en {b} overlappen elkaar in een smalle strook van {area}. Laat hun grenzen op elkaar aansluiten.</translation>
    </message>
    <message>
        <source>{a} and {b} overlap by {area}. Decide where it belongs and cut it from the other.</source>
        <translation>{a} en {b} overlappen elkaar over {area}. Beslis waar dat stuk bij hoort en knip het uit het andere gebied.</translation>
    </message>
    <message>
        <source>{a} nests perfectly in {b}: it is the same division, cut finer (V-measure {v}).</source>
        <translation>{a} past volmaakt in {b}: het is dezelfde indeling, fijner verdeeld (V-maat {v}).</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <translation>{before} naar {after}</translation>
    </message>
    <message>
        <source>{b} nests perfectly in {a}: it is the same division, cut finer (V-measure {v}).</source>
        <translation>{b} past volmaakt in {a}: het is dezelfde indeling, fijner verdeeld (V-maat {v}).</translation>
    </message>
    <message>
        <source>{changed} of {units} units change region; {firm} of {borders} borders between neighbours are firm</source>
        <translation>{changed} van {units} eenheden wisselen van gebied; {firm} van {borders} grenzen tussen buren zijn vast</translation>
    </message>
    <message>
        <source>{conforming} of {total} regions of {finer} lie inside one of {coarser}.</source>
        <translation>{conforming} van {total} gebieden van {finer} liggen binnen één van {coarser}.</translation>
    </message>
    <message>
        <source>{conforming} of {total} regions of {finer} lie inside one region of {coarser}</source>
        <translation>{conforming} van de {total} gebieden van {finer} liggen in één gebied van {coarser}</translation>
    </message>
    <message>
        <source>{conforming} of {total} regions of {finer} lie inside one region of {coarser}; 1 does not: {names}.</source>
        <translation>{conforming} van de {total} gebieden van {finer} liggen in één gebied van {coarser}; 1 niet: {names}.</translation>
    </message>
    <message>
        <source>{conforming} of {total} regions of {finer} lie inside one region of {coarser}; {broken} do not: {names}.</source>
        <translation>{conforming} van de {total} gebieden van {finer} liggen in één gebied van {coarser}; {broken} niet: {names}.</translation>
    </message>
    <message>
        <source>{conforming} of {total} {finer} lie inside one of the {coarser}; 1 does not</source>
        <translation>{conforming} van de {total} {finer} liggen in één van de {coarser}; 1 niet</translation>
    </message>
    <message>
        <source>{conforming} of {total} {finer} lie inside one of the {coarser}; {broken} do not</source>
        <translation>{conforming} van de {total} {finer} liggen in één van de {coarser}; {broken} niet</translation>
    </message>
    <message>
        <source>{conforming} of {total}: {title}</source>
        <translation>{conforming} van {total}: {title}</translation>
    </message>
    <message>
        <source>{count} borders lie where no delineation has regions on both sides.</source>
        <translation>{count} grensstukken liggen waar geen enkele indeling aan beide kanten gebieden heeft.</translation>
    </message>
    <message>
        <source>{count} borders, {length} km</source>
        <translation>{count} grensstukken, {length} km</translation>
    </message>
    <message>
        <source>{count} cells of &quot;{flows}&quot; are empty; nothing flows there.</source>
        <translation>{count} cellen van &quot;{flows}&quot; zijn leeg; daar stroomt niets.</translation>
    </message>
    <message>
        <source>{count} codes belong to several units ({codes}); the flows of &quot;{flows}&quot; go to the first unit with the code.</source>
        <translation>{count} codes horen bij verschillende eenheden ({codes}); de stromen van &quot;{flows}&quot; gaan naar de eerste eenheid met de code.</translation>
    </message>
    <message>
        <source>{count} codes of &quot;{flows}&quot; are no unit: {codes}. What goes there or comes from there counts as external.</source>
        <translation>{count} codes van &quot;{flows}&quot; zijn geen eenheid: {codes}. Wat daarheen gaat of daarvandaan komt, telt als extern.</translation>
    </message>
    <message>
        <source>{count} codes of &quot;{flows}&quot; differ from a unit only by zeros at the front ({code} for {unit}): a program may have taken them for numbers. They were read as the units.</source>
        <translation>{count} codes van &quot;{flows}&quot; verschillen alleen door nullen vooraan van een eenheid ({code} voor {unit}): een programma heeft ze misschien voor getallen aangezien. Ze zijn als de eenheden gelezen.</translation>
    </message>
    <message>
        <source>{count} codes of &quot;{flows}&quot; lack zeros at the front, or have some too many ({codes}); they are read as the units.</source>
        <translation>{count} codes van &quot;{flows}&quot; missen nullen vooraan, of hebben er te veel ({codes}); ze worden als de eenheden gelezen.</translation>
    </message>
    <message>
        <source>{count} codes of &quot;{flows}&quot; stand for several units after the table of mergers ({codes}); their flows cannot be divided.</source>
        <translation>{count} codes van &quot;{flows}&quot; staan volgens de tabel met fusies voor verschillende eenheden ({codes}); hun stromen kunnen niet verdeeld worden.</translation>
    </message>
    <message>
        <source>{count} codes of &quot;{flows}&quot; were brought to the units by the table of mergers.</source>
        <translation>{count} codes van &quot;{flows}&quot; zijn met de tabel met fusies naar de eenheden gebracht.</translation>
    </message>
    <message>
        <source>{count} cores were made of others, in pieces that are not connected on the map: each piece is a core of its own.</source>
        <translation>{count} kernen kwamen erbij, omdat stukken van een kern op de kaart niet verbonden zijn: elk stuk is een eigen kern.</translation>
    </message>
    <message>
        <source>{count} earlier units became part of another unit, by the table of mergers.</source>
        <translation>{count} vroegere basiseenheden werden volgens de tabel met fusies deel van een andere.</translation>
    </message>
    <message>
        <source>{count} flows begin or end in a unit without polygon; they are not drawn.</source>
        <translation>{count} stromen beginnen of eindigen in een eenheid zonder polygoon; ze worden niet getekend.</translation>
    </message>
    <message>
        <source>{count} later units got parts of earlier units of several regions: {units}. What moved there is not known, so they are left out.</source>
        <translation>{count} latere basiseenheden kregen delen van vroegere eenheden uit verschillende gebieden: {units}. Wat daar verschoof, is niet bekend; ze zijn weggelaten.</translation>
    </message>
    <message>
        <source>{count} lines show {share} % of all that goes from one place to another. The largest flow goes from {origin} to {destination}: {amount}.</source>
        <translation>{count} lijnen tonen {share} % van alles wat van de ene plaats naar de andere gaat. De grootste stroom gaat van {origin} naar {destination}: {amount}.</translation>
    </message>
    <message>
        <source>{count} more findings are in the output Findings.</source>
        <translation>Nog {count} bevindingen staan in de uitvoer Bevindingen.</translation>
    </message>
    <message>
        <source>{count} more pieces lie apart from their region.</source>
        <translation>Nog {count} stukken liggen los van hun gebied.</translation>
    </message>
    <message>
        <source>{count} more problems are in the output Problems.</source>
        <translation>Nog {count} aandachtspunten staan in de uitvoer Aandachtspunten.</translation>
    </message>
    <message>
        <source>{count} more rows of &quot;{table}&quot; or units do not fit.</source>
        <translation>{count} verdere rijen van &quot;{table}&quot; of eenheden passen niet.</translation>
    </message>
    <message>
        <source>{count} of the {coarser}</source>
        <translation>{count} van de {coarser}</translation>
    </message>
    <message>
        <source>{count} of {draws} random maps agree as well (p = {p}); on average they give {mean}</source>
        <translation>{count} van {draws} willekeurige kaarten komen even goed overeen (p = {p}); gemiddeld geven ze {mean}</translation>
    </message>
    <message>
        <source>{count} of {of} definitions include it: {names}.</source>
        <translation>{count} van {of} definities nemen het op: {names}.</translation>
    </message>
    <message>
        <source>{count} of {tested} borders can hardly come out as better than chance: between regions of these sizes few other borders are possible, and at least {share} % of the random ones are the real one.</source>
        <translation>{count} van {tested} grenzen kunnen moeilijk beter dan toeval uitkomen: tussen gebieden van deze grootten zijn weinig andere grenzen mogelijk, en minstens {share} % van de willekeurige is de echte.</translation>
    </message>
    <message>
        <source>{count} of {total} units of &quot;{layer}&quot; have no counterpart in &quot;{other}&quot;: {units}. They are left out; a table of mergers may help.</source>
        <translation>{count} van {total} basiseenheden van &quot;{layer}&quot; hebben geen tegenhanger in &quot;{other}&quot;: {units}. Ze zijn weggelaten; een tabel met fusies kan helpen.</translation>
    </message>
    <message>
        <source>{count} pairs of cores are one, since at least {threshold} % of one goes to the other: {pairs}.</source>
        <translation>{count} paren kernen vormen er één, omdat minstens {threshold} % van de ene naar de andere gaat: {pairs}.</translation>
    </message>
    <message>
        <source>{count} polygons of &quot;{layer}&quot; ({units}) could only be laid over the other layer after a repair in a copy.</source>
        <translation>{count} polygonen van &quot;{layer}&quot; ({units}) konden pas na herstel in een kopie over de andere laag gelegd worden.</translation>
    </message>
    <message>
        <source>{count} regions</source>
        <translation>{count} gebieden</translation>
    </message>
    <message>
        <source>{count} regions are new: {regions}.</source>
        <translation>{count} gebieden zijn nieuw: {regions}.</translation>
    </message>
    <message>
        <source>{count} regions at resolution {resolution}; other starts agree {firm} with them (1 is the same).</source>
        <translation>{count} gebieden bij resolutie {resolution}; andere startpunten stemmen er {firm} mee overeen (1 is hetzelfde).</translation>
    </message>
    <message>
        <source>{count} regions at resolution {resolution}; they agree {agreement} with those at {before}, and other starts {firm} with them (1 is the same).</source>
        <translation>{count} gebieden bij resolutie {resolution}; ze stemmen {agreement} overeen met die bij {before}, en andere startpunten {firm} met hen (1 is hetzelfde).</translation>
    </message>
    <message>
        <source>{count} regions have another code at the later date, but hold mostly the same units and count as the same region: {regions}.</source>
        <translation>{count} gebieden hebben op de latere datum een andere code, maar bevatten grotendeels dezelfde basiseenheden en gelden als hetzelfde gebied: {regions}.</translation>
    </message>
    <message>
        <source>{count} regions keep {share} % of all flows inside</source>
        <translation>{count} gebieden houden {share} % van alle stromen binnen</translation>
    </message>
    <message>
        <source>{count} regions keep {share} % of the flows between units inside</source>
        <translation>{count} gebieden houden {share} % van de stromen tussen eenheden binnen</translation>
    </message>
    <message>
        <source>{count} regions lie in several pieces</source>
        <translation>{count} gebieden liggen in meerdere stukken</translation>
    </message>
    <message>
        <source>{count} regions lie in several pieces; each piece was linked to the largest one of its region, so that random maps may use that link too.</source>
        <translation>{count} gebieden liggen in verscheidene stukken; elk stuk werd met het grootste van zijn gebied verbonden, zodat toevalskaarten die verbinding ook kunnen gebruiken.</translation>
    </message>
    <message>
        <source>{count} regions no longer exist: {regions}.</source>
        <translation>{count} gebieden bestaan niet meer: {regions}.</translation>
    </message>
    <message>
        <source>{count} regions that no flow links to others are not drawn.</source>
        <translation>{count} gebieden die door geen stroom met andere verbonden zijn, zijn niet getekend.</translation>
    </message>
    <message>
        <source>{count} rows of &quot;{flows}&quot; have no amount (rows {rows}); they were left out.</source>
        <translation>{count} rijen van &quot;{flows}&quot; hebben geen hoeveelheid (rijen {rows}); ze zijn weggelaten.</translation>
    </message>
    <message>
        <source>{count} rows of &quot;{table}&quot; have a code of another year; the table of mergers brought them to the units.</source>
        <translation>{count} rijen van &quot;{table}&quot; hebben een code van een ander jaar; de tabel met fusies bracht ze naar de eenheden.</translation>
    </message>
    <message>
        <source>{count} rows of &quot;{table}&quot; have no definition or no unit; they were left out.</source>
        <translation>{count} rijen van &quot;{table}&quot; hebben geen definitie of geen eenheid; ze zijn weggelaten.</translation>
    </message>
    <message>
        <source>{count} rows of &quot;{table}&quot; name no unit of the map and were left out: {codes}. Codes of another year need a table of mergers.</source>
        <translation>{count} rijen van &quot;{table}&quot; noemen geen eenheid van de kaart en zijn weggelaten: {codes}. Codes van een ander jaar vragen een tabel met fusies.</translation>
    </message>
    <message>
        <source>{count} rows of &quot;{table}&quot; repeat another row.</source>
        <translation>{count} rijen van &quot;{table}&quot; herhalen een andere rij.</translation>
    </message>
    <message>
        <source>{count} rows of the matrix &quot;{flows}&quot; have no code (rows {rows}); they were left out.</source>
        <translation>{count} rijen van de matrix &quot;{flows}&quot; hebben geen code (rijen {rows}); ze zijn weggelaten.</translation>
    </message>
    <message>
        <source>{count} runs; firm: the same in at least 95 % of them</source>
        <translation>{count} herhalingen; vast: hetzelfde in minstens 95 % ervan</translation>
    </message>
    <message>
        <source>{count} units along it have more ties with the other side than with their own.</source>
        <translation>{count} basiseenheden erlangs hebben meer bindingen met de andere kant dan met hun eigen kant.</translation>
    </message>
    <message>
        <source>{count} units have no flows in &quot;{flows}&quot;, while some of its codes are no units. Are these flows of another year? A table of mergers can bring older codes to the units.</source>
        <translation>{count} eenheden hebben geen stromen in &quot;{flows}&quot;, terwijl sommige codes daarin geen eenheden zijn. Zijn dit stromen van een ander jaar? Een tabel met fusies kan oudere codes naar de eenheden omzetten.</translation>
    </message>
    <message>
        <source>{count} units have no region</source>
        <translation>{count} eenheden hebben geen gebied</translation>
    </message>
    <message>
        <source>{count} units have no region in one of the maps; they are left out. They are {share} % of what is counted.</source>
        <translation>{count} basiseenheden hebben in een van de kaarten geen gebied; ze tellen niet mee. Ze zijn {share} % van wat geteld wordt.</translation>
    </message>
    <message>
        <source>{count} units have no region; {share} % of the flows begin or end there and are not on the map.</source>
        <translation>{count} eenheden hebben geen gebied; {share} % van de stromen begint of eindigt daar en staat niet op de kaart.</translation>
    </message>
    <message>
        <source>{count} units lay apart from their region and went to the neighbouring region they are linked with most: {units}.</source>
        <translation>{count} eenheden lagen los van hun gebied en gingen naar het naburige gebied waarmee ze het sterkst verbonden zijn: {units}.</translation>
    </message>
    <message>
        <source>{count} units lie apart from their region and no neighbour can take them ({units}); they stay in it. A link between units, for instance for a bridge or a ferry, would connect them.</source>
        <translation>{count} eenheden liggen los van hun gebied en geen buur kan ze opnemen ({units}); ze blijven erin. Een link tussen eenheden, bijvoorbeeld voor een brug of een veer, zou ze verbinden.</translation>
    </message>
    <message>
        <source>{count} units lie outside all of them</source>
        <translation>{count} eenheden liggen erbuiten</translation>
    </message>
    <message>
        <source>{count} units of &quot;{layer}&quot; are on several rows, for instance {unit} on rows {rows}; each counts as one unit.</source>
        <translation>{count} basiseenheden van &quot;{layer}&quot; staan op meerdere rijen, bijvoorbeeld {unit} op rijen {rows}; elk telt als één basiseenheid.</translation>
    </message>
    <message>
        <source>{count} units of &quot;{layer}&quot; have no code in field &quot;{field}&quot; (rows {rows}), so no flow finds them.</source>
        <translation>{count} eenheden van &quot;{layer}&quot; hebben geen code in veld &quot;{field}&quot; (rijen {rows}), dus geen enkele stroom vindt ze.</translation>
    </message>
    <message>
        <source>{count} units of &quot;{layer}&quot; have no row with their code in &quot;{other}&quot;: {units}.</source>
        <translation>{count} basiseenheden van &quot;{layer}&quot; hebben geen rij met hun code in &quot;{other}&quot;: {units}.</translation>
    </message>
    <message>
        <source>{count} units of which enough goes to a core were left out, since they are not connected with it on the map: {units}.</source>
        <translation>{count} eenheden waarvan genoeg naar een kern gaat, zijn weggelaten omdat ze er op de kaart niet mee verbonden zijn: {units}.</translation>
    </message>
    <message>
        <source>{count} units of which too little goes to a core were taken in, since one region surrounds them: {units}.</source>
        <translation>{count} eenheden waarvan te weinig naar een kern gaat, zijn opgenomen omdat één gebied ze omringt: {units}.</translation>
    </message>
    <message>
        <source>{count} units were moved so that regions lie in one piece</source>
        <translation>{count} eenheden werden verplaatst zodat gebieden uit één stuk bestaan</translation>
    </message>
    <message>
        <source>{count} units were set aside on the way, because no region stays as valid with them; they joined the region they are linked with most.</source>
        <translation>{count} eenheden werden onderweg opzijgezet omdat geen gebied met hen even geldig blijft; ze kwamen bij het gebied waarmee ze het sterkst verbonden zijn.</translation>
    </message>
    <message>
        <source>{count} units where much arrives are no cores, since more goes from there to a larger core than stays: {units}.</source>
        <translation>{count} eenheden waar veel toekomt zijn geen kern, omdat er meer naar een grotere kern gaat dan er blijft: {units}.</translation>
    </message>
    <message>
        <source>{count} units with flows of &quot;{flows}&quot; have no polygon, so their distances are unknown. Choose independence, or mend the polygons.</source>
        <translation>{count} eenheden met stromen van &quot;{flows}&quot; hebben geen polygoon, dus hun afstanden zijn onbekend. Kies onafhankelijkheid, of herstel de polygonen.</translation>
    </message>
    <message>
        <source>{delineation} keeps {share} % of {evidence} inside its regions; random maps keep {chance} % on average (p = {p}).</source>
        <translation>{delineation} houdt {share} % van {evidence} binnen zijn gebieden; willekeurige kaarten houden gemiddeld {chance} % binnen (p = {p}).</translation>
    </message>
    <message>
        <source>{delineation} keeps {share} % of {evidence} inside its regions; whether that is more than chance is not testable.</source>
        <translation>{delineation} houdt {share} % van {evidence} binnen zijn gebieden; of dat meer is dan toeval, is niet te toetsen.</translation>
    </message>
    <message>
        <source>{delineation} tells {share} % of {evidence}; random maps tell {chance} % on average (p = {p}).</source>
        <translation>{delineation} zegt {share} % van {evidence}; willekeurige kaarten zeggen gemiddeld {chance} % (p = {p}).</translation>
    </message>
    <message>
        <source>{delineation} tells {share} % of {evidence}; whether that is more than chance is not testable.</source>
        <translation>{delineation} zegt {share} % van {evidence}; of dat meer is dan toeval, is niet te toetsen.</translation>
    </message>
    <message>
        <source>{evidence} cannot be judged: nothing varies or flows where {delineation} has regions.</source>
        <translation>{evidence} kan niet beoordeeld worden: waar {delineation} gebieden heeft, varieert of stroomt niets.</translation>
    </message>
    <message>
        <source>{evidence} is {delineation} itself, so it is no evidence for it.</source>
        <translation>{evidence} is {delineation} zelf, en dus geen bewijs ervoor.</translation>
    </message>
    <message>
        <source>{finer} held against {coarser}.</source>
        <translation>{finer} vergeleken met {coarser}.</translation>
    </message>
    <message>
        <source>{finer} in {coarser}</source>
        <translation>{finer} in {coarser}</translation>
    </message>
    <message>
        <source>{first} and {second}: agreement</source>
        <translation>{first} en {second}: overeenkomst</translation>
    </message>
    <message>
        <source>{first} and {second}: chance?</source>
        <translation>{first} en {second}: toeval?</translation>
    </message>
    <message>
        <source>{first} stays as it is; {second} is drawn anew by chance. Seed: {seed}.</source>
        <translation>{first} blijft zoals ze is; {second} wordt willekeurig opnieuw getekend. Startgetal: {seed}.</translation>
    </message>
    <message>
        <source>{flows} across the borders of {label}. Seed: {seed}.</source>
        <translation>{flows} over de grenzen van {label}. Startgetal: {seed}.</translation>
    </message>
    <message>
        <source>{found} of {count} codes in the first rows of &quot;{flows}&quot; are units ({share} %).</source>
        <translation>{found} van {count} codes in de eerste rijen van &quot;{flows}&quot; zijn eenheden ({share} %).</translation>
    </message>
    <message>
        <source>{group}  ✕</source>
        <translation>{group}  ✕</translation>
    </message>
    <message>
        <source>{label}
Tick to show it on the map.</source>
        <translation>{label}
Vink aan om de indeling op de kaart te tonen.</translation>
    </message>
    <message>
        <source>{label} is finer than {finer}. Did you mean it the other way round?</source>
        <translation>{label} is fijner dan {finer}. Moet het andersom?</translation>
    </message>
    <message>
        <source>{label}: name</source>
        <translation>{label}: naam</translation>
    </message>
    <message>
        <source>{layer}: code</source>
        <translation>{layer}: code</translation>
    </message>
    <message>
        <source>{percent} % of the runs put both sides in one region.</source>
        <translation>{percent} % van de herhalingen legt beide kanten in één gebied.</translation>
    </message>
    <message>
        <source>{region} exchanges most with {partner}: {share} % of what goes to and comes from other regions.</source>
        <translation>{region} wisselt het meest uit met {partner}: {share} % van wat naar andere gebieden gaat en ervandaan komt.</translation>
    </message>
    <message>
        <source>{region} exchanges nothing with other regions.</source>
        <translation>{region} wisselt niets uit met andere gebieden.</translation>
    </message>
    <message>
        <source>{share} % of the codes in the first rows are units.</source>
        <translation>{share} % van de codes in de eerste rijen zijn basiseenheden.</translation>
    </message>
    <message>
        <source>{share} % of the differences in {evidence} lie between the regions of {delineation}; whether that is more than chance is not testable.</source>
        <translation>{share} % van de verschillen in {evidence} ligt tussen de gebieden van {delineation}; of dat meer is dan toeval, is niet te toetsen.</translation>
    </message>
    <message>
        <source>{share} % of the differences in {evidence} lie between the regions of {delineation}; with random maps {chance} % on average (p = {p}).</source>
        <translation>{share} % van de verschillen in {evidence} ligt tussen de gebieden van {delineation}; met willekeurige kaarten gemiddeld {chance} % (p = {p}).</translation>
    </message>
    <message>
        <source>{share} % of the flows go to or come from places that are no unit</source>
        <translation>{share} % van de stromen gaat naar of komt van plaatsen die geen eenheid zijn</translation>
    </message>
    <message>
        <source>{share} % of what is counted has no region in some level of the chain and is left out there.</source>
        <translation>{share} % van wat geteld wordt heeft geen gebied in een niveau van de keten en is daar weggelaten.</translation>
    </message>
    <message>
        <source>{single} of {total} {regions} keep to one of the {coarser}; 1 unit is in none.</source>
        <translation>{single} van de {total} {regions} blijven binnen één van de {coarser}; 1 basiseenheid zit in geen enkel.</translation>
    </message>
    <message>
        <source>{single} of {total} {regions} keep to one of the {coarser}; {unplaced} units are in none.</source>
        <translation>{single} van de {total} {regions} blijven binnen één van de {coarser}; {unplaced} basiseenheden zitten in geen enkel.</translation>
    </message>
    <message>
        <source>{support} of {of} divisions draw this border here: {names}.</source>
        <translation>{support} van {of} indelingen trekken deze grens hier: {names}.</translation>
    </message>
    <message>
        <source>{table}: period</source>
        <translation>{table}: periode</translation>
    </message>
    <message>
        <source>{units}: in the region of {region}, but apart from it; other regions or units without region lie in between, or water that a link between units would bridge.</source>
        <translation>{units}: in het gebied van {region}, maar er los van; er liggen andere gebieden of eenheden zonder gebied tussen, of water dat een link tussen eenheden zou overbruggen.</translation>
    </message>
    <message>
        <source>{units}: in the region of {region}, but no way over the map leads there. A link between units, for instance for a bridge or a ferry, would connect them.</source>
        <translation>{units}: in het gebied van {region}, maar over de kaart leidt geen weg daarheen. Een link tussen eenheden, bijvoorbeeld voor een brug of een veer, zou ze verbinden.</translation>
    </message>
    <message>
        <source>{unit} (in {region})</source>
        <translation>{unit} (in {region})</translation>
    </message>
    <message>
        <source>{unit} has flows with its own region {region} only.</source>
        <translation>{unit} heeft alleen stromen met het eigen gebied {region}.</translation>
    </message>
    <message>
        <source>{unit} has no region. It is attached most to {other}: {share} %.</source>
        <translation>{unit} heeft geen gebied. Het is het sterkst verbonden met {other}: {share} %.</translation>
    </message>
    <message>
        <source>{unit} is a region by itself. Of its flows with other units, most are with {other}: {share} %.</source>
        <translation>{unit} is op zichzelf een gebied. Van de stromen met andere eenheden zijn de meeste met {other}: {share} %.</translation>
    </message>
    <message>
        <source>{unit} is attached more strongly to {other} ({share} %) than to its own region {region} ({own} %).</source>
        <translation>{unit} is sterker verbonden met {other} ({share} %) dan met het eigen gebied {region} ({own} %).</translation>
    </message>
    <message>
        <source>{unit} is attached to its own region {region} ({own} %); next comes {other} ({share} %).</source>
        <translation>{unit} is verbonden met het eigen gebied {region} ({own} %); daarna komt {other} ({share} %).</translation>
    </message>
</context>
</TS>
