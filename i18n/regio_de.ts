<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Regio</name>
    <message>
        <source>&quot;{coarser}&quot; has one region only, so lambda says nothing here.</source>
        <translation>&quot;{coarser}&quot; hat nur ein Gebiet, daher sagt Lambda hier nichts.</translation>
    </message>
    <message>
        <source>&quot;{date}&quot; is no date. Write year-month-day, for instance 2025-01-01, or only the year.</source>
        <translation>„{date}“ ist kein Datum. Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2025-01-01, oder nur das Jahr.</translation>
    </message>
    <message>
        <source>&quot;{division}&quot; keeps {share} % of the flows between units inside its {regions} regions. {misplaced} of {units} units are attached more strongly to another region.</source>
        <translation>„{division}“ hält {share} % der Ströme zwischen Einheiten innerhalb ihrer {regions} Regionen. {misplaced} von {units} Einheiten sind stärker mit einer anderen Region verbunden.</translation>
    </message>
    <message>
        <source>&quot;{entry}&quot; cannot be compared with itself. Choose another coarser map.</source>
        <translation>&quot;{entry}&quot; lässt sich nicht mit sich selbst vergleichen. Wählen Sie eine andere grobe Gliederung.</translation>
    </message>
    <message>
        <source>&quot;{finer}&quot; and &quot;{coarser}&quot; have no territory in common. Check that both have region codes, lie in the same part of the world and have the right CRS.</source>
        <translation>&quot;{finer}&quot; und &quot;{coarser}&quot; haben kein gemeinsames Territorium. Prüfen Sie, ob beide Gebietscodes haben, im selben Teil der Welt liegen und das richtige KBS haben.</translation>
    </message>
    <message>
        <source>&quot;{first}&quot; keeps {one} % of the flows inside its {n} regions, &quot;{second}&quot; {two} % inside its {m}. With the sizes of the regions allowed for, &quot;{better}&quot; keeps more. {x} and {y} units are attached more strongly to another region.</source>
        <translation>&quot;{first}&quot; hält {one} % der Ströme innerhalb ihrer {n} Gebiete, &quot;{second}&quot; {two} % innerhalb ihrer {m}. Berücksichtigt man die Größe der Gebiete, hält &quot;{better}&quot; mehr. {x} und {y} Einheiten sind stärker mit einem anderen Gebiet verbunden.</translation>
    </message>
    <message>
        <source>&quot;{first}&quot; keeps {one} % of the flows inside its {n} regions, &quot;{second}&quot; {two} % inside its {m}. {x} and {y} units are attached more strongly to another region.</source>
        <translation>&quot;{first}&quot; hält {one} % der Ströme innerhalb ihrer {n} Gebiete, &quot;{second}&quot; {two} % innerhalb ihrer {m}. {x} und {y} Einheiten sind stärker mit einem anderen Gebiet verbunden.</translation>
    </message>
    <message>
        <source>&quot;{fixed}&quot; and &quot;{resampled}&quot; agree more than chance explains</source>
        <translation>&quot;{fixed}&quot; und &quot;{resampled}&quot; stimmen besser überein, als Zufall erklärt</translation>
    </message>
    <message>
        <source>&quot;{fixed}&quot; and &quot;{resampled}&quot; agree more than chance explains: {observed}, against {mean} on average for random maps with regions of the same sizes; {count} of {draws} random maps agree as well.</source>
        <translation>&quot;{fixed}&quot; und &quot;{resampled}&quot; stimmen besser überein, als Zufall erklärt: {observed}, gegenüber durchschnittlich {mean} bei Zufallskarten mit gleich großen Gebieten; {count} von {draws} Zufallskarten stimmen ebenso gut überein.</translation>
    </message>
    <message>
        <source>&quot;{fixed}&quot; and &quot;{resampled}&quot; do not agree more than chance explains</source>
        <translation>&quot;{fixed}&quot; und &quot;{resampled}&quot; stimmen nicht besser überein, als Zufall erklärt</translation>
    </message>
    <message>
        <source>&quot;{fixed}&quot; and &quot;{resampled}&quot; do not agree more than chance explains: {observed}, against {mean} on average for random maps with regions of the same sizes; {count} of {draws} random maps agree as well.</source>
        <translation>&quot;{fixed}&quot; und &quot;{resampled}&quot; stimmen nicht besser überein, als Zufall erklärt: {observed}, gegenüber durchschnittlich {mean} bei Zufallskarten mit gleich großen Gebieten; {count} von {draws} Zufallskarten stimmen ebenso gut überein.</translation>
    </message>
    <message>
        <source>&quot;{flows}&quot; has a row for every flow: from {origin} to {destination}, as many as {amount} says.</source>
        <translation>&quot;{flows}&quot; hat eine Zeile für jeden Strom: von {origin} nach {destination}, so viel wie {amount} sagt.</translation>
    </message>
    <message>
        <source>&quot;{flows}&quot; holds no flow between different units, so no model can be fitted.</source>
        <translation>&quot;{flows}&quot; enthält keinen Strom zwischen verschiedenen Einheiten, also lässt sich kein Modell anpassen.</translation>
    </message>
    <message>
        <source>&quot;{flows}&quot; holds pairs of units several times, or without amount: {rows} rows became {pairs} flows.</source>
        <translation>&quot;{flows}&quot; enthält Paare von Einheiten mehrfach oder ohne Menge: Aus {rows} Zeilen wurden {pairs} Ströme.</translation>
    </message>
    <message>
        <source>&quot;{flows}&quot; holds {count} periods ({periods}); the latest was taken: {period}.</source>
        <translation>&quot;{flows}&quot; enthält {count} Zeiträume ({periods}); der letzte wurde genommen: {period}.</translation>
    </message>
    <message>
        <source>&quot;{flows}&quot; is a square matrix, in which no field can tell domains or periods apart ({fields}). Leave these fields empty, or give the flows as rows.</source>
        <translation>&quot;{flows}&quot; ist eine quadratische Matrix, in der kein Feld Bereiche oder Zeiträume unterscheiden kann ({fields}). Lassen Sie diese Felder leer, oder geben Sie die Ströme als Zeilen an.</translation>
    </message>
    <message>
        <source>&quot;{flows}&quot; is a square matrix: rows are origins (codes in {origin}), columns are destinations.</source>
        <translation>&quot;{flows}&quot; ist eine quadratische Matrix: Zeilen sind Herkunft (Codes in {origin}), Spalten Ziel.</translation>
    </message>
    <message>
        <source>&quot;{flows}&quot; is no square matrix: no column holds codes that are also names of columns. Its first columns are: {fields}. The column with the codes of the origins comes first, the other columns are called by the codes.</source>
        <translation>&quot;{flows}&quot; ist keine quadratische Matrix: Keine Spalte enthält Codes, die auch Spaltennamen sind. Die ersten Spalten sind: {fields}. Zuerst kommt die Spalte mit den Codes der Herkunft, die anderen Spalten heißen nach den Codes.</translation>
    </message>
    <message>
        <source>&quot;{flows}&quot; was left out.</source>
        <translation>„{flows}“ wurde weggelassen.</translation>
    </message>
    <message>
        <source>&quot;{flows}&quot; was read as a square matrix of {count} codes: rows are origins, columns are destinations.</source>
        <translation>&quot;{flows}&quot; wurde als quadratische Matrix von {count} Codes gelesen: Zeilen sind Herkunft, Spalten Ziel.</translation>
    </message>
    <message>
        <source>&quot;{label}&quot; is on the page Regions now. Other divisions can be held against it.</source>
        <translation>„{label}“ steht jetzt auf der Seite Regionen. Andere Gliederungen können daran gemessen werden.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; cannot be read: its source is missing or broken. Repair the source or choose another layer.</source>
        <translation>&quot;{layer}&quot; lässt sich nicht lesen: Die Quelle fehlt oder ist beschädigt. Reparieren Sie die Quelle oder wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; cuts {count} units ({units}): a unit counts as included if at least half of it is.</source>
        <translation>&quot;{layer}&quot; schneidet {count} Einheiten ({units}): Eine Einheit gilt als eingeschlossen, wenn mindestens die Hälfte darin liegt.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no CRS, while &quot;{other}&quot; has {crs}. Set the CRS of the layer (right-click it, Layer CRS) and run again.</source>
        <translation>&quot;{layer}&quot; hat kein KBS, während &quot;{other}&quot; {crs} hat. Setzen Sie das KBS des Layers (Rechtsklick, Layer-KBS) und starten Sie erneut.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no CRS. Set it (right-click it, Layer CRS).</source>
        <translation>&quot;{layer}&quot; hat kein KBS. Setzen Sie es (Rechtsklick, Layer-KBS).</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no CRS; its coordinates are taken to be metres.</source>
        <translation>&quot;{layer}&quot; hat kein KBS; die Koordinaten gelten als Meter.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no border between two regions.</source>
        <translation>&quot;{layer}&quot; hat keine Grenze zwischen zwei Gebieten.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no common borders longer than 1 m: its polygons do not share edges, or all have the same code. Run &quot;Check a regionalisation&quot; on it.</source>
        <translation>&quot;{layer}&quot; hat keine gemeinsamen Grenzen länger als 1 m: Die Polygone teilen keine Kanten oder haben alle denselben Code. Führen Sie &quot;Gliederung prüfen&quot; dafür aus.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no counterpart of {region}, so it is left out.</source>
        <translation>&quot;{layer}&quot; hat kein Gegenstück zu {region} und wurde weggelassen.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no features. Choose another layer or check its filter.</source>
        <translation>&quot;{layer}&quot; hat keine Objekte. Wählen Sie einen anderen Layer oder prüfen Sie den Filter.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no field &quot;{field}&quot; any more. Choose another field for &quot;{entry}&quot;.</source>
        <translation>&quot;{layer}&quot; hat kein Feld &quot;{field}&quot; mehr. Wählen Sie ein anderes Feld für &quot;{entry}&quot;.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no field &quot;{field}&quot;. Choose the borders that &quot;How firm are functional regions?&quot; wrote.</source>
        <translation>&quot;{layer}&quot; hat kein Feld &quot;{field}&quot;. Wählen Sie die Grenzen, die „Wie fest sind funktionale Gebiete?“ geschrieben hat.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no field &quot;{field}&quot;. Did you mean &quot;{close}&quot;? Its fields are: {fields}.</source>
        <translation>&quot;{layer}&quot; hat kein Feld &quot;{field}&quot;. Ist &quot;{close}&quot; gemeint? Die Felder sind: {fields}.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no field &quot;{field}&quot;. Its fields are: {fields}.</source>
        <translation>&quot;{layer}&quot; hat kein Feld &quot;{field}&quot;. Die Felder sind: {fields}.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no field named region or code: every polygon was taken for a region.</source>
        <translation>&quot;{layer}&quot; hat kein Feld namens region oder code: Jedes Polygon gilt als Gebiet.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no geometry, so its pieces cannot be drawn.</source>
        <translation>&quot;{layer}&quot; hat keine Geometrie, daher lassen sich die Stücke nicht zeichnen.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no polygons. Choose a polygon layer.</source>
        <translation>&quot;{layer}&quot; hat keine Polygone. Wählen Sie einen Polygonlayer.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has one region only, so how far the other map predicts it says nothing.</source>
        <translation>&quot;{layer}&quot; hat nur ein Gebiet; wie gut die andere Karte es vorhersagt, sagt daher nichts.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has {count} curved polygons (rows {rows}); their curves were replaced by short straight lines.</source>
        <translation>&quot;{layer}&quot; hat {count} Polygone mit Kurven (Zeilen {rows}); die Kurven wurden durch kurze gerade Linien ersetzt.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has {count} features without geometry (rows {rows}); their flows count, but they are on no map and have no neighbours.</source>
        <translation>„{layer}“ hat {count} Objekte ohne Geometrie (Zeilen {rows}); ihre Ströme zählen, aber sie sind auf keiner Karte und haben keine Nachbarn.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has {count} features without geometry (rows {rows}); they are left out.</source>
        <translation>&quot;{layer}&quot; hat {count} Objekte ohne Geometrie (Zeilen {rows}); sie werden weggelassen.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has {count} geometries that enclose no area (rows {rows}); they are left out. Draw them again.</source>
        <translation>&quot;{layer}&quot; hat {count} Geometrien, die keine Fläche umschließen (Zeilen {rows}); sie werden weggelassen. Zeichnen Sie sie neu.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has {count} invalid geometries (rows {rows}); they were repaired in a copy.</source>
        <translation>&quot;{layer}&quot; hat {count} ungültige Geometrien (Zeilen {rows}); sie wurden in einer Kopie repariert.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; is fit for use; nothing was found.</source>
        <translation>&quot;{layer}&quot; ist brauchbar; es wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; is fit for use; {count} remarks.</source>
        <translation>&quot;{layer}&quot; ist brauchbar; {count} Anmerkungen.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; is in {crs} and &quot;{other}&quot; in {other_crs}: it was transformed.</source>
        <translation>&quot;{layer}&quot; ist in {crs} und &quot;{other}&quot; in {other_crs}: Der Layer wurde transformiert.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; is in {crs} and &quot;{units}&quot; in {units_crs}. Save one of them in the CRS of the other.</source>
        <translation>&quot;{layer}&quot; ist in {crs} und &quot;{units}&quot; in {units_crs}. Speichern Sie einen davon im KBS des anderen.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; is in {crs}, which is not in metres: lengths and areas are measured in an equal-area CRS instead.</source>
        <translation>&quot;{layer}&quot; ist in {crs}, das nicht in Metern ist: Längen und Flächen werden in einem flächentreuen KBS gemessen.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; is not a polygon layer. Choose one with areas.</source>
        <translation>&quot;{layer}&quot; ist kein Polygonlayer. Wählen Sie einen mit Flächen.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; is not fit for use yet: {failed} of {count} findings need mending.</source>
        <translation>&quot;{layer}&quot; ist noch nicht brauchbar: {failed} von {count} Befunden müssen behoben werden.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; names {count} codes that are no units ({codes}); these borders are left out.</source>
        <translation>&quot;{layer}&quot; nennt {count} Codes, die keine Einheiten sind ({codes}); diese Grenzen entfallen.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot;: field &quot;{field}&quot; was taken for the region code.</source>
        <translation>&quot;{layer}&quot;: Feld &quot;{field}&quot; wurde als Gebietscode genommen.</translation>
    </message>
    <message>
        <source>&quot;{links}&quot; has one field only; links need two unit codes per row.</source>
        <translation>&quot;{links}&quot; hat nur ein Feld; Verbindungen brauchen zwei Codes von Einheiten pro Zeile.</translation>
    </message>
    <message>
        <source>&quot;{links}&quot; names {count} codes that are no units ({codes}); these rows are left out.</source>
        <translation>&quot;{links}&quot; nennt {count} Codes, die keine Einheiten sind ({codes}); diese Zeilen zählen nicht.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be drawn at random, so it is not compared with chance.</source>
        <translation>&quot;{name}&quot; lässt sich nicht zufällig zeichnen und wird daher nicht mit dem Zufall verglichen.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; changes nothing with the chosen method. These do: {names}.</source>
        <translation>„{name}“ ändert bei der gewählten Methode nichts. Diese schon: {names}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; covers {share} % of the map. Only that part is judged; flows from it to elsewhere count as leaving.</source>
        <translation>„{name}“ deckt {share} % der Karte ab. Nur dieser Teil wird beurteilt; Ströme nach anderswo zählen als hinausgehend.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has regions on both sides of {share} % of the length of the borders; elsewhere it does not count.</source>
        <translation>„{name}“ hat Gebiete auf beiden Seiten von {share} % der Länge der Grenzen; anderswo zählt sie nicht.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has two different weights. Leave one of them out.</source>
        <translation>„{name}“ hat zwei verschiedene Gewichte. Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is there twice. Choose each field once, or give them different names.</source>
        <translation>„{name}“ kommt zweimal vor. Wählen Sie jedes Feld einmal, oder geben Sie verschiedene Namen.</translation>
    </message>
    <message>
        <source>&quot;{part}&quot; cannot be read. Write name=value, with semicolons between.</source>
        <translation>&quot;{part}&quot; ist nicht lesbar. Schreiben Sie name=wert, mit Semikolons dazwischen.</translation>
    </message>
    <message>
        <source>&quot;{part}&quot; is no number of regions. Write numbers of at least 2, for instance 2-60 or 5;10;20-40.</source>
        <translation>&quot;{part}&quot; ist keine Zahl von Gebieten. Schreiben Sie Zahlen von mindestens 2, zum Beispiel 2-60 oder 5;10;20-40.</translation>
    </message>
    <message>
        <source>&quot;{part}&quot; is no resolution. Write numbers above 0 with semicolons in between, for instance 0.5;0.7;1;1.4;2.</source>
        <translation>&quot;{part}&quot; ist keine Auflösung. Schreiben Sie Zahlen über 0 mit Semikolons dazwischen, zum Beispiel 0.5;0.7;1;1.4;2.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be read ({reason}).</source>
        <translation>&quot;{path}&quot; kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; could not be copied as text into &quot;{folder}&quot;: {reason}. Save it as CSV and choose that file.</source>
        <translation>„{path}“ konnte nicht als Text nach „{folder}“ kopiert werden: {reason}. Speichern Sie es als CSV und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; could not be written ({reason}). Close it in other programs, or choose another place.</source>
        <translation>&quot;{path}&quot; konnte nicht geschrieben werden ({reason}). Schließen Sie die Datei in anderen Programmen oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; could not be written: {reason}</source>
        <translation>&quot;{path}&quot; konnte nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; could not be written: {reason}. The disk may be full. What was there before is unchanged.</source>
        <translation>&quot;{path}&quot; konnte nicht geschrieben werden: {reason}. Vielleicht ist der Datenträger voll. Was vorher dort war, ist unverändert.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; has {count} rows, too many to show: the GDAL of this QGIS has no Parquet driver. Give the path of the file to an algorithm of Regio, which reads it, or save the table as GeoPackage.</source>
        <translation>&quot;{path}&quot; hat {count} Zeilen, zu viele zum Anzeigen: Das GDAL dieses QGIS hat keinen Parquet-Treiber. Geben Sie den Pfad der Datei einem Algorithmus von Regio, der sie liest, oder speichern Sie die Tabelle als GeoPackage.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; holds no polygon layer that can be read. Choose another file.</source>
        <translation>&quot;{path}&quot; enthält keinen lesbaren Polygonlayer. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is in use or protected ({reason}). Close it in other programs, or choose another name. It is unchanged.</source>
        <translation>&quot;{path}&quot; ist in Gebrauch oder geschützt ({reason}). Schließen Sie die Datei in anderen Programmen oder wählen Sie einen anderen Namen. Sie ist unverändert.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is open in another program that has not finished writing. Close it there, or choose another name. It is unchanged.</source>
        <translation>&quot;{path}&quot; ist in einem anderen Programm offen, das noch schreibt. Schließen Sie die Datei dort oder wählen Sie einen anderen Namen. Sie ist unverändert.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; must end in .csv, .xlsx, .ods or .gpkg.</source>
        <translation>&quot;{path}&quot; muss auf .csv, .xlsx, .ods oder .gpkg enden.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; must end in .png, .jpg, .pdf or .svg.</source>
        <translation>&quot;{path}&quot; muss auf .png, .jpg, .pdf oder .svg enden.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no date. Write it as 2025-01-01, or leave it empty.</source>
        <translation>„{text}“ ist kein Datum. Schreiben Sie es als 2025-01-01 oder lassen Sie es leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>(Nearly) every run draws a border here</source>
        <translation>(Fast) jeder Durchlauf zieht hier eine Grenze</translation>
    </message>
    <message>
        <source>(Nearly) no run draws a border here</source>
        <translation>(Fast) kein Durchlauf zieht hier eine Grenze</translation>
    </message>
    <message>
        <source>0 % if all definitions are the same; 100 % if there is no unit on which all agree.</source>
        <translation>0 %, wenn alle Abgrenzungen gleich sind; 100 %, wenn es keine Einheit gibt, in der alle übereinstimmen.</translation>
    </message>
    <message>
        <source>0 if everyone draws every border here, 1 if nobody does; long borders count more.</source>
        <translation>0, wenn alle jede Grenze hier ziehen, 1, wenn niemand es tut; lange Grenzen zählen mehr.</translation>
    </message>
    <message>
        <source>0 if the two maps have nothing to do with each other, 1 if they are the same. (V-measure)</source>
        <translation>0, wenn die beiden Karten nichts miteinander zu tun haben, 1, wenn sie dieselben sind. (V-Maß)</translation>
    </message>
    <message>
        <source>0 if the two maps have nothing to do with each other, 1 if they are the same. A fine map that nests perfectly still scores below 1, because it is finer. (V-measure)</source>
        <translation>0, wenn die beiden Gliederungen nichts miteinander zu tun haben, 1, wenn sie gleich sind. Eine feine Gliederung, die perfekt passt, bleibt unter 1, weil sie feiner ist. (V-Maß)</translation>
    </message>
    <message>
        <source>0: knowing the region tells nothing about that of {other}; 1: it tells all.</source>
        <translation>0: Das Gebiet zu kennen sagt nichts über das von {other}; 1: es sagt alles.</translation>
    </message>
    <message>
        <source>0: nothing is compared with chance. 99 gives a good impression; only for code fields of the units.</source>
        <translation>0: Nichts wird mit dem Zufall verglichen. 99 gibt einen guten Eindruck; nur für Codefelder der Einheiten.</translation>
    </message>
    <message>
        <source>0: the core is what all definitions include, the fringe what any of them does. 0.1: the core is what at least 90 % include, the fringe what more than 10 % do.</source>
        <translation>0: Der Kern ist, was alle Definitionen einschließen, der Rand, was mindestens eine einschließt. 0,1: Der Kern ist, was mindestens 90 % einschließen, der Rand, was mehr als 10 % einschließen.</translation>
    </message>
    <message>
        <source>0: unrelated to {other}; 1: the same map.</source>
        <translation>0: ohne Bezug zu {other}; 1: dieselbe Karte.</translation>
    </message>
    <message>
        <source>1 border, {length} km</source>
        <translation>1 Grenzabschnitt, {length} km</translation>
    </message>
    <message>
        <source>1 if all domains make the same regions, 0 if none alike.</source>
        <translation>1, wenn alle Bereiche dieselben Regionen bilden, 0, wenn nichts gleicht.</translation>
    </message>
    <message>
        <source>1 if both maps are the same division, 0 if one tells nothing about the other.</source>
        <translation>1, wenn beide Karten dieselbe Gliederung sind, 0, wenn die eine nichts über die andere sagt.</translation>
    </message>
    <message>
        <source>1 if no region of the finer map is split over several coarser ones. (Completeness)</source>
        <translation>1, wenn kein Gebiet der feinen Gliederung auf mehrere grobe verteilt ist. (Vollständigkeit)</translation>
    </message>
    <message>
        <source>1 if no region of the first map is split over several regions of the second.</source>
        <translation>1, wenn kein Gebiet der ersten Karte auf mehrere Gebiete der zweiten verteilt ist.</translation>
    </message>
    <message>
        <source>1 if no region of the second map mixes several regions of the first.</source>
        <translation>1, wenn kein Gebiet der zweiten Karte mehrere Gebiete der ersten mischt.</translation>
    </message>
    <message>
        <source>1 region keeps {share} % of all flows inside</source>
        <translation>1 Region hält {share} % aller Ströme im Inneren</translation>
    </message>
    <message>
        <source>1 region keeps {share} % of the flows between units inside</source>
        <translation>1 Region hält {share} % der Ströme zwischen Einheiten im Inneren</translation>
    </message>
    <message>
        <source>1 region lies in several pieces</source>
        <translation>1 Gebiet liegt in mehreren Teilen</translation>
    </message>
    <message>
        <source>1 unit has no region</source>
        <translation>1 Einheit hat kein Gebiet</translation>
    </message>
    <message>
        <source>1 unit lies outside all of them</source>
        <translation>1 Einheit liegt außerhalb aller</translation>
    </message>
    <message>
        <source>1 unit was moved so that regions lie in one piece</source>
        <translation>1 Einheit wurde verschoben, damit Gebiete in einem Stück liegen</translation>
    </message>
    <message>
        <source>1: nothing changed. The earlier map compared with itself gives 1.</source>
        <translation>1: Nichts hat sich geändert. Die frühere Karte mit sich selbst verglichen ergibt 1.</translation>
    </message>
    <message>
        <source>200 runs tell shares to within 3 to 7 %. Every run takes as long as finding the regions once.</source>
        <translation>200 Durchläufe geben Anteile auf 3 bis 7 % genau an. Jeder dauert so lange, wie die Gebiete einmal zu suchen.</translation>
    </message>
    <message>
        <source>A border further away than this gives no support.</source>
        <translation>Eine weiter entfernte Grenze stützt nicht.</translation>
    </message>
    <message>
        <source>A border nearer than this gives full support.</source>
        <translation>Eine nähere Grenze stützt voll.</translation>
    </message>
    <message>
        <source>A border of the regions; {share} % of the runs draw it.</source>
        <translation>Eine Grenze der Gebiete; {share} % der Durchläufe ziehen sie.</translation>
    </message>
    <message>
        <source>A chain needs at least two divisions, the finest first.</source>
        <translation>Eine Kette braucht mindestens zwei Gliederungen, die feinste zuerst.</translation>
    </message>
    <message>
        <source>A code of the units. If it holds region codes, codes are compared; else the units&apos; places.</source>
        <translation>Ein Code der Grundeinheiten. Enthält er Gebietscodes, werden Codes verglichen; sonst die Lage der Grundeinheiten.</translation>
    </message>
    <message>
        <source>A core, and around it the units of which a large share travels there.</source>
        <translation>Ein Kern und ringsum die Einheiten, von denen ein großer Teil dorthin fährt.</translation>
    </message>
    <message>
        <source>A division and a domain held against chance.</source>
        <translation>Eine Einteilung und ein Bereich, mit dem Zufall verglichen.</translation>
    </message>
    <message>
        <source>A division that fits the flows keeps most of them inside its regions, and every unit exchanges most with its own region. With a second division, both are judged on the same figures.</source>
        <translation>Eine Gliederung, die zu den Strömen passt, hält die meisten in ihren Regionen, und jede Einheit tauscht am meisten mit der eigenen aus. Mit einer zweiten Gliederung werden beide nach denselben Zahlen beurteilt.</translation>
    </message>
    <message>
        <source>A field is given for the layer &quot;{layer}&quot;, but that is none of the chosen layers: {layers}.</source>
        <translation>Für den Layer &quot;{layer}&quot; ist ein Feld angegeben, aber er ist keiner der gewählten Layer: {layers}.</translation>
    </message>
    <message>
        <source>A field with the regions of another division of the same units, to compare with.</source>
        <translation>Ein Feld mit den Gebieten einer anderen Gliederung derselben Einheiten, zum Vergleich.</translation>
    </message>
    <message>
        <source>A full arrow: all regions lie inside one region of the map above. A broken one: so many do.</source>
        <translation>Ein voller Pfeil: Alle Gebiete liegen jeweils in einem einzigen Gebiet der Karte darüber. Ein unterbrochener: so viele davon.</translation>
    </message>
    <message>
        <source>A gap of {area} lies between {regions}. Draw the missing region or extend one, unless it is a lake or another territory.</source>
        <translation>Zwischen {regions} liegt eine Lücke von {area}. Zeichnen Sie das fehlende Gebiet oder erweitern Sie eines, außer es ist ein See oder ein anderes Territorium.</translation>
    </message>
    <message>
        <source>A hairline gap lies between {regions}: rounding, which does no harm.</source>
        <translation>Zwischen {regions} liegt eine haarfeine Lücke: eine Rundung, die nicht schadet.</translation>
    </message>
    <message>
        <source>A layer of the second division is asked for, but no second division is chosen.</source>
        <translation>Eine Ebene der zweiten Gliederung wird verlangt, aber keine zweite Gliederung ist gewählt.</translation>
    </message>
    <message>
        <source>A layer or table with a row per unit and the code of its region, for instance the units that were given a functional region.</source>
        <translation>Eine Ebene oder Tabelle mit einer Zeile je Einheit und dem Code ihres Gebiets, zum Beispiel die Einheiten, die ein funktionales Gebiet bekamen.</translation>
    </message>
    <message>
        <source>A number such as inhabitants, for divisions and numbers as evidence. Empty: every unit counts 1.</source>
        <translation>Eine Zahl wie Einwohner, für Gliederungen und Zahlen als Belege. Leer: Jede Einheit zählt 1.</translation>
    </message>
    <message>
        <source>A numeric field</source>
        <translation>Ein numerisches Feld</translation>
    </message>
    <message>
        <source>A numeric field is to be counted, but none is chosen. Choose a field.</source>
        <translation>Ein numerisches Feld soll gezählt werden, aber keines ist gewählt. Wählen Sie ein Feld.</translation>
    </message>
    <message>
        <source>A part of region {region} is thinner than {width} m: perhaps a drawing error.</source>
        <translation>Ein Teil von Gebiet {region} ist schmaler als {width} m: vielleicht ein Zeichenfehler.</translation>
    </message>
    <message>
        <source>A period of &quot;{flows}&quot; is given ({period}), but not the field that tells its periods apart. Choose this field, or leave the period empty.</source>
        <translation>Ein Zeitraum von „{flows}“ ist angegeben ({period}), aber nicht das Feld, das die Zeiträume unterscheidet. Wählen Sie dieses Feld, oder lassen Sie den Zeitraum leer.</translation>
    </message>
    <message>
        <source>A picture of the share of conforming regions for each pair.</source>
        <translation>Ein Bild des Anteils konformer Gebiete für jedes Paar.</translation>
    </message>
    <message>
        <source>A picture of who nests in whom, the finest at the bottom.</source>
        <translation>Ein Bild davon, wer in wen passt, die feinste unten.</translation>
    </message>
    <message>
        <source>A place for a repaired copy is given, but &quot;Write a repaired copy&quot; is off: it is not written.</source>
        <translation>Ein Ort für eine reparierte Kopie ist angegeben, aber &quot;Eine reparierte Kopie schreiben&quot; ist aus: Sie wird nicht geschrieben.</translation>
    </message>
    <message>
        <source>A region by itself</source>
        <translation>Für sich ein Gebiet</translation>
    </message>
    <message>
        <source>A region conforms if all of it lies inside one region of the coarser map, its parent. Units that lie elsewhere are listed as Outside and hatched on the map: moving just these would make the region conform. When polygons are laid over each other, strips thinner than the sliver width are taken for drawing differences.</source>
        <translation>Ein Gebiet ist konform, wenn es ganz in einem Gebiet der groben Gliederung liegt, seinem übergeordneten Gebiet. Grundeinheiten, die anderswo liegen, stehen unter Außerhalb und sind auf der Karte schraffiert: Würden nur diese verschoben, wäre das Gebiet konform. Werden Polygone übereinandergelegt, gelten Streifen schmaler als die Splitterbreite als Zeichenunterschied.</translation>
    </message>
    <message>
        <source>A region of which at most this share lies outside its parent still conforms. Empty: 0.001, but 0 where units are counted.</source>
        <translation>Ein Gebiet, von dem höchstens dieser Anteil außerhalb seines übergeordneten Gebiets liegt, bleibt konform. Leer: 0,001, aber 0, wenn Grundeinheiten gezählt werden.</translation>
    </message>
    <message>
        <source>A repaired copy is to be written, but not where. Choose a place for it, or switch it off.</source>
        <translation>Eine reparierte Kopie soll geschrieben werden, aber der Ort fehlt. Wählen Sie einen Ort oder schalten Sie sie aus.</translation>
    </message>
    <message>
        <source>A row for every origin and destination</source>
        <translation>Eine Zeile für jede Herkunft und jedes Ziel</translation>
    </message>
    <message>
        <source>A shapefile keeps only 10 characters of a field&apos;s name and 254 of a text. A GeoPackage keeps everything, and the style.</source>
        <translation>Ein Shapefile behält nur 10 Zeichen eines Feldnamens und 254 eines Textes. Ein GeoPackage behält alles, auch den Stil.</translation>
    </message>
    <message>
        <source>A square matrix</source>
        <translation>Eine quadratische Matrix</translation>
    </message>
    <message>
        <source>A square matrix has the codes of the origins in its first column and those of the destinations as names of the other columns. Its totals are left out.</source>
        <translation>Eine quadratische Matrix hat die Codes der Herkunft in der ersten Spalte und die der Ziele als Namen der anderen Spalten. Summen werden weggelassen.</translation>
    </message>
    <message>
        <source>A square matrix: a row for every origin, a column for every destination.</source>
        <translation>Eine quadratische Matrix: eine Zeile je Quelle, eine Spalte je Ziel.</translation>
    </message>
    <message>
        <source>A table of QGIS, or a CSV, XLSX or ODS file. Codes are read as text.</source>
        <translation>Eine Tabelle von QGIS oder eine CSV-, XLSX- oder ODS-Datei. Codes werden als Text gelesen.</translation>
    </message>
    <message>
        <source>A table of all pairs of regions that share territory, with what they share (counted as in the regions).</source>
        <translation>Eine Tabelle aller Paare von Gebieten, die Territorium teilen, mit dem, was sie teilen (gezählt wie bei den Gebieten).</translation>
    </message>
    <message>
        <source>A table of every figure with its meaning: as counted, and by number of units, area and field side by side.</source>
        <translation>Eine Tabelle mit jeder Kennzahl und ihrer Bedeutung: wie gezählt, und nebeneinander nach Zahl der Einheiten, Fläche und Feld.</translation>
    </message>
    <message>
        <source>A table of figures at both dates, with what each means.</source>
        <translation>Eine Tabelle mit Zahlen an beiden Daten und was jede bedeutet.</translation>
    </message>
    <message>
        <source>A table of the regions in colours: what crosses each border, against the average of random borders.</source>
        <translation>Eine Tabelle der Gebiete in Farben: was jede Grenze überquert, gemessen am Durchschnitt zufälliger Grenzen.</translation>
    </message>
    <message>
        <source>A table of the rows that do not fit and the units without region, with a sentence each.</source>
        <translation>Eine Tabelle der Zeilen, die nicht passen, und der Grundeinheiten ohne Gebiet, jeweils mit einem Satz.</translation>
    </message>
    <message>
        <source>A table of the tree of Intramax: a row for each unit, then one for each merge of two nodes.</source>
        <translation>Eine Tabelle des Baums von Intramax: eine Zeile je Einheit, dann eine je Zusammenfügung zweier Knoten.</translation>
    </message>
    <message>
        <source>A table of the units that were moved so that regions lie in one piece.</source>
        <translation>Eine Tabelle der Einheiten, die verschoben wurden, damit Gebiete in einem Stück liegen.</translation>
    </message>
    <message>
        <source>A table of the units without region, and why.</source>
        <translation>Eine Tabelle der Einheiten ohne Gebiet, und warum.</translation>
    </message>
    <message>
        <source>A table with a row for each ordered pair: how many regions conform, conformity K, lambda, and chance.</source>
        <translation>Eine Tabelle mit einer Zeile für jedes geordnete Paar: wie viele Gebiete konform sind, Konformität K, Lambda und der Zufall.</translation>
    </message>
    <message>
        <source>A table with a row for every definition and unit of core and fringe: whether it is included.</source>
        <translation>Eine Tabelle mit einer Zeile je Definition und Einheit von Kern und Rand: ob sie eingeschlossen ist.</translation>
    </message>
    <message>
        <source>A table with a row for every definition and unit that it includes. Codes are read as text.</source>
        <translation>Eine Tabelle mit einer Zeile je Definition und eingeschlossener Einheit. Codes werden als Text gelesen.</translation>
    </message>
    <message>
        <source>A table with a row for every origin and destination, for instance who lives where and works where, or a square matrix with a row for every origin and a column for every destination. CSV, Parquet, XLSX, ODS, GeoPackage and tables of databases will do. Codes that are no unit count as external; the log names them.</source>
        <translation>Eine Tabelle mit einer Zeile für jede Herkunft und jedes Ziel, zum Beispiel wer wo wohnt und wo arbeitet, oder eine quadratische Matrix mit einer Zeile für jede Herkunft und einer Spalte für jedes Ziel. CSV, Parquet, XLSX, ODS, GeoPackage und Tabellen von Datenbanken eignen sich. Codes, die keine Einheit sind, zählen als extern; das Protokoll nennt sie.</translation>
    </message>
    <message>
        <source>A table with a row for every unit that got another code: the old code, the new code and the date. With it, codes of other years are brought to the units; a merged unit brings all its parts.</source>
        <translation>Eine Tabelle mit einer Zeile je Einheit, die einen anderen Code bekam: alter Code, neuer Code und Datum. Damit werden Codes anderer Jahre zu den Einheiten gebracht; eine fusionierte Einheit bringt alle ihre Teile mit.</translation>
    </message>
    <message>
        <source>A table with a row per division and kind of evidence: the share kept inside, what random maps keep, how far beyond chance (0 as chance, 1 all there is), the rank, and all of it in a sentence.</source>
        <translation>Eine Tabelle mit einer Zeile je Gliederung und Art von Beleg: der Anteil innen, der der Zufallskarten, wie weit über dem Zufall (0 wie Zufall, 1 alles), der Rang, und alles in einem Satz.</translation>
    </message>
    <message>
        <source>A table with a row per figure; with a second division also its value, the difference and which is better.</source>
        <translation>Eine Tabelle mit einer Zeile je Kennzahl; bei einer zweiten Gliederung auch deren Wert, der Unterschied und welche besser ist.</translation>
    </message>
    <message>
        <source>A table with a row per number of regions: the mean agreement of all pairs of domains (V-measure, 0 not, 1 wholly), what random maps with regions of the same sizes give, and how far beyond it (excess: 0 as chance, 1 the most there can be).</source>
        <translation>Eine Tabelle mit einer Zeile je Zahl von Gebieten: die mittlere Übereinstimmung aller Paare von Bereichen (V-Maß, 0 gar nicht, 1 ganz), was Zufallskarten mit gleich großen Gebieten ergeben, und wie weit sie darüber liegt (excess: 0 wie Zufall, 1 das Höchste, was möglich ist).</translation>
    </message>
    <message>
        <source>A table with a row per resolution: the number of regions, their modularity, how alike they are to those of the resolution before (agreement: 0 as by chance, 1 the same) and to those of other starts (firm).</source>
        <translation>Eine Tabelle mit einer Zeile je Auflösung: die Zahl der Regionen, ihre Modularität, wie ähnlich sie denen der vorigen Auflösung sind (agreement: 0 wie bei Zufall, 1 gleich) und denen anderer Starts (firm).</translation>
    </message>
    <message>
        <source>A table with a row per run: how many regions it has, and how many units lie in another region.</source>
        <translation>Eine Tabelle mit einer Zeile je Durchlauf: wie viele Gebiete er hat und wie viele Einheiten in einem anderen Gebiet liegen.</translation>
    </message>
    <message>
        <source>A table with the agreement of every two domains at every number of regions.</source>
        <translation>Eine Tabelle mit der Übereinstimmung von je zwei Bereichen bei jeder Zahl von Gebieten.</translation>
    </message>
    <message>
        <source>A table with the number that each random map gives.</source>
        <translation>Eine Tabelle mit der Zahl, die jede Zufallskarte ergibt.</translation>
    </message>
    <message>
        <source>A table with the regions that every region exchanges most with, in both directions.</source>
        <translation>Eine Tabelle der Gebiete, mit denen jedes Gebiet am meisten austauscht, in beide Richtungen.</translation>
    </message>
    <message>
        <source>A table with two unit codes per row: units that count as neighbours although they share no edge.</source>
        <translation>Eine Tabelle mit zwei Codes von Einheiten pro Zeile: Einheiten, die als Nachbarn gelten, obwohl sie keine Kante teilen.</translation>
    </message>
    <message>
        <source>A test stops early where the answer is clear; 999 is usual.</source>
        <translation>Eine Prüfung hört früher auf, wo die Antwort klar ist; 999 ist üblich.</translation>
    </message>
    <message>
        <source>A thin gap of {area} lies between {regions}. Snap their borders to each other.</source>
        <translation>Zwischen {regions} liegt eine schmale Lücke von {area}. Lassen Sie die Grenzen aneinander einrasten.</translation>
    </message>
    <message>
        <source>A tree: the two regions with relatively most flow between them merge, again and again.</source>
        <translation>Ein Baum: immer wieder verschmelzen die zwei Regionen mit verhältnismäßig den meisten Strömen.</translation>
    </message>
    <message>
        <source>A unit belongs to a core if at least this share of those who live there travels to it. 0.15 is usual.</source>
        <translation>Eine Einheit gehört zu einem Kern, wenn mindestens dieser Anteil derer, die dort wohnen, dorthin geht. 0,15 ist üblich.</translation>
    </message>
    <message>
        <source>A unit belongs to a core if at least this share of what leaves it goes there.</source>
        <translation>Eine Einheit gehört zu einem Kern, wenn mindestens dieser Anteil dessen, was sie verlässt, dorthin geht.</translation>
    </message>
    <message>
        <source>A unit in which at least so much arrives is a core.</source>
        <translation>Eine Einheit, in der mindestens so viel ankommt, ist ein Kern.</translation>
    </message>
    <message>
        <source>A unit inside</source>
        <translation>Eine Einheit darin</translation>
    </message>
    <message>
        <source>A unit may be in several regions</source>
        <translation>Eine Grundeinheit darf in mehreren Gebieten sein</translation>
    </message>
    <message>
        <source>A unit of its own that no flow links to a region.</source>
        <translation>Eine einzelne Einheit, die kein Strom mit einer Region verbindet.</translation>
    </message>
    <message>
        <source>A unit of its own that would make the region it is linked with most less valid.</source>
        <translation>Eine einzelne Einheit, die die Region, mit der sie am stärksten verbunden ist, weniger gültig machen würde.</translation>
    </message>
    <message>
        <source>A unit that surely belongs to it</source>
        <translation>Eine Einheit, die sicher dazugehört</translation>
    </message>
    <message>
        <source>A weight is given for &quot;{name}&quot;, but no domain is called so. The domains are: {domains}.</source>
        <translation>Für &quot;{name}&quot; ist ein Gewicht angegeben, aber kein Bereich heißt so. Die Bereiche sind: {domains}.</translation>
    </message>
    <message>
        <source>A weight is given for &quot;{name}&quot;, which is not among the divisions.</source>
        <translation>Für &quot;{name}&quot; ist ein Gewicht angegeben, das nicht unter den Gliederungen ist.</translation>
    </message>
    <message>
        <source>About half draw it here</source>
        <translation>Etwa die Hälfte zieht hier eine Grenze</translation>
    </message>
    <message>
        <source>Above 1 gives more and smaller regions, below 1 fewer and larger ones.</source>
        <translation>Über 1 ergibt mehr und kleinere Regionen, unter 1 weniger und größere.</translation>
    </message>
    <message>
        <source>Above 1 more and smaller communities, below 1 fewer and larger ones.</source>
        <translation>Über 1 mehr und kleinere Gemeinschaften, unter 1 weniger und größere.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n division(s)</source>
        <translation>
            <numerusform>%n Gliederung hinzufügen</numerusform>
            <numerusform>%n Gliederungen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a table of flows: who goes from which unit to which unit, and how many.</source>
        <translation>Fügen Sie eine Tabelle der Ströme hinzu: wer von welcher Einheit zu welcher geht, und wie viele.</translation>
    </message>
    <message>
        <source>Add a table of mergers</source>
        <translation>Tabelle mit Zusammenlegungen hinzufügen</translation>
    </message>
    <message>
        <source>Add flows</source>
        <translation>Ströme hinzufügen</translation>
    </message>
    <message>
        <source>Add flows from a table or a file</source>
        <translation>Ströme aus einer Tabelle oder Datei hinzufügen</translation>
    </message>
    <message>
        <source>Add from a file</source>
        <translation>Aus einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>Add from a project layer</source>
        <translation>Aus einem Projektlayer hinzufügen</translation>
    </message>
    <message>
        <source>Add regions on the page Regions first.</source>
        <translation>Fügen Sie zuerst auf der Seite Gebiete Gebiete hinzu.</translation>
    </message>
    <message>
        <source>Add the maps you want to compare: a layer of regions, or a layer of municipalities with a code for the region each belongs to. Or try it first with the example: a small province with a dozen divisions.</source>
        <translation>Fügen Sie die zu vergleichenden Gliederungen hinzu: einen Layer mit Gebieten, oder einen Layer mit Gemeinden und einem Code für das Gebiet, zu dem jede gehört. Oder probieren Sie es zuerst mit dem Beispiel: einer kleinen Provinz mit einem Dutzend Gliederungen.</translation>
    </message>
    <message>
        <source>Add the units on the page Regions first, for instance a layer of municipalities; or load the example.</source>
        <translation>Fügen Sie zuerst auf der Seite Regionen die Einheiten hinzu, etwa eine Ebene der Gemeinden; oder laden Sie das Beispiel.</translation>
    </message>
    <message>
        <source>Add to regions</source>
        <translation>Zu Regionen hinzufügen</translation>
    </message>
    <message>
        <source>Administrative</source>
        <translation>Administrativ</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegenüber</translation>
    </message>
    <message>
        <source>Against what is expected, a border that runs between large towns is not blamed for their size.</source>
        <translation>Gemessen am Erwarteten wird einer Grenze zwischen großen Städten deren Größe nicht angelastet.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Agreement (V-measure)</source>
        <translation>Übereinstimmung (V-Maß)</translation>
    </message>
    <message>
        <source>Agreement beyond that of random maps: 0 is no more than they have, 100 % the most there can be.</source>
        <translation>Übereinstimmung über die von Zufallskarten hinaus: 0 ist nicht mehr als deren, 100 % das Höchste, was möglich ist.</translation>
    </message>
    <message>
        <source>Agreement both ways (V-measure)</source>
        <translation>Übereinstimmung in beiden Richtungen (V-Maß)</translation>
    </message>
    <message>
        <source>Agreement by scale</source>
        <translation>Übereinstimmung nach Maßstab</translation>
    </message>
    <message>
        <source>Agreement of both dates (V-measure)</source>
        <translation>Übereinstimmung beider Daten (V-Maß)</translation>
    </message>
    <message>
        <source>Agreement of both dates (adjusted Rand)</source>
        <translation>Übereinstimmung beider Daten (angepasster Rand-Index)</translation>
    </message>
    <message>
        <source>Agreement of pairs</source>
        <translation>Übereinstimmung der Paare</translation>
    </message>
    <message>
        <source>Agreement of two divisions</source>
        <translation>Übereinstimmung zweier Gliederungen</translation>
    </message>
    <message>
        <source>Agreement there (V-measure)</source>
        <translation>Übereinstimmung dort (V-Maß)</translation>
    </message>
    <message>
        <source>Agreement with {other} (V-measure)</source>
        <translation>Übereinstimmung mit {other} (V-Maß)</translation>
    </message>
    <message>
        <source>All added up</source>
        <translation>Alle zusammengezählt</translation>
    </message>
    <message>
        <source>All amounts in &quot;{flows}&quot; are 0 or empty, so nothing flows. Choose another amount field.</source>
        <translation>Alle Mengen in &quot;{flows}&quot; sind 0 oder leer, also strömt nichts. Wählen Sie ein anderes Mengenfeld.</translation>
    </message>
    <message>
        <source>All amounts of &quot;{flows}&quot; add up to {total}, too little to draw them anew: they must be counts, for instance of people. Choose another amount field, or scale it.</source>
        <translation>Alle Mengen von &quot;{flows}&quot; ergeben zusammen {total}, zu wenig, um sie neu zu ziehen: Es müssen Zählungen sein, zum Beispiel von Menschen. Wählen Sie ein anderes Mengenfeld, oder skalieren Sie es.</translation>
    </message>
    <message>
        <source>All amounts of &quot;{flows}&quot; were multiplied by {factor}.</source>
        <translation>Alle Mengen in &quot;{flows}&quot; wurden mit {factor} multipliziert.</translation>
    </message>
    <message>
        <source>All borders between units</source>
        <translation>Alle Grenzen zwischen Grundeinheiten</translation>
    </message>
    <message>
        <source>All domains have weight 0, so nothing flows. Give at least one of them a weight above 0.</source>
        <translation>Alle Bereiche haben das Gewicht 0, also strömt nichts. Geben Sie mindestens einem ein Gewicht über 0.</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Kennzahlen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All indices</source>
        <translation>Alle Maße</translation>
    </message>
    <message>
        <source>All kinds are compared. How much each counts in the combined basin; 0 leaves it out:</source>
        <translation>Alle Arten werden verglichen. Wie viel jede im kombinierten Gebiet zählt; 0 lässt sie weg:</translation>
    </message>
    <message>
        <source>All weights of the components are 0, so nothing counts. Give at least one of D, F and M a weight.</source>
        <translation>Alle Gewichte der Komponenten sind 0, also zählt nichts. Geben Sie mindestens einer von D, F und M ein Gewicht.</translation>
    </message>
    <message>
        <source>All {count} definitions of {region} agree: {core} units, no fringe.</source>
        <translation>Alle {count} Definitionen von {region} stimmen überein: {core} Einheiten, kein Rand.</translation>
    </message>
    <message>
        <source>All {count} definitions of {region} include its core ({core}: {names}). Its fringe, which only some include, counts {fringe} more. {vagueness} % of the whole is disputed.</source>
        <translation>Alle {count} Definitionen von {region} schließen den Kern ein ({core}: {names}). Der Rand, den nur einige einschließen, zählt {fringe} weitere. {vagueness} % des Ganzen sind umstritten.</translation>
    </message>
    <message>
        <source>All {of} definitions include it.</source>
        <translation>Alle {of} Definitionen schließen es ein.</translation>
    </message>
    <message>
        <source>All {total} regions of {finer} lie inside one region of {coarser}.</source>
        <translation>Alle {total} Gebiete von {finer} liegen jeweils in einem einzigen Gebiet von {coarser}.</translation>
    </message>
    <message>
        <source>All {total} {finer} lie inside one of the {coarser}</source>
        <translation>Alle {total} {finer} liegen in nur einem Gebiet von {coarser}</translation>
    </message>
    <message>
        <source>Alpha is {alpha}; it must be at least 0 and below 0.5.</source>
        <translation>Alpha ist {alpha}; es muss mindestens 0 und kleiner als 0,5 sein.</translation>
    </message>
    <message>
        <source>Also borders inside regions</source>
        <translation>Auch Grenzen im Inneren</translation>
    </message>
    <message>
        <source>Also draw what at least this share of the definitions includes.</source>
        <translation>Auch zeichnen, was mindestens dieser Anteil der Abgrenzungen einschließt.</translation>
    </message>
    <message>
        <source>Also on maps</source>
        <translation>Auch auf Karten</translation>
    </message>
    <message>
        <source>Also unions of whole regions</source>
        <translation>Auch Vereinigungen ganzer Gebiete</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Mengen</translation>
    </message>
    <message>
        <source>Amounts of flows must be multiplied by a number above 0.</source>
        <translation>Mengen von Strömen müssen mit einer Zahl über 0 multipliziert werden.</translation>
    </message>
    <message>
        <source>An area of the smallest size must keep at least this share inside.</source>
        <translation>Ein Gebiet der kleinsten Größe muss mindestens diesen Anteil innen halten.</translation>
    </message>
    <message>
        <source>An area of the target size must keep at least this share inside.</source>
        <translation>Ein Gebiet der Zielgröße muss mindestens diesen Anteil innen halten.</translation>
    </message>
    <message>
        <source>An expression that picks rows, for tables that hold several divisions.</source>
        <translation>Ein Ausdruck, der Zeilen auswählt, für Tabellen mit mehreren Gliederungen.</translation>
    </message>
    <message>
        <source>Another division of the same units, judged on the same figures.</source>
        <translation>Eine andere Gliederung derselben Einheiten, nach denselben Zahlen beurteilt.</translation>
    </message>
    <message>
        <source>Apart from the rest of its region</source>
        <translation>Abseits des Rests ihres Gebiets</translation>
    </message>
    <message>
        <source>Apart in</source>
        <translation>Getrennt in</translation>
    </message>
    <message>
        <source>Are the data sound?</source>
        <translation>Sind die Daten in Ordnung?</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Areas between the two sizes need a share between the two shares.</source>
        <translation>Gebiete zwischen den beiden Größen brauchen einen Anteil zwischen den beiden Anteilen.</translation>
    </message>
    <message>
        <source>Areas: least self-containment</source>
        <translation>Gebiete: geringste Geschlossenheit</translation>
    </message>
    <message>
        <source>Areas: rule</source>
        <translation>Gebiete: Regel</translation>
    </message>
    <message>
        <source>Areas: self-containment of the smallest</source>
        <translation>Gebiete: Geschlossenheit der kleinsten</translation>
    </message>
    <message>
        <source>Areas: size from which the least self-containment is enough</source>
        <translation>Gebiete: Größe, ab der die geringste Geschlossenheit genügt</translation>
    </message>
    <message>
        <source>Areas: smallest size</source>
        <translation>Gebiete: kleinste Größe</translation>
    </message>
    <message>
        <source>Arrive here</source>
        <translation>Kommen hier an</translation>
    </message>
    <message>
        <source>As many regions of equal size would be divided as unevenly as these; few if some are very large.</source>
        <translation>So viele gleich große Gebiete wären ebenso ungleich verteilt wie diese; wenige, wenn einige sehr groß sind.</translation>
    </message>
    <message>
        <source>As the R package LabourMarketAreas 3.4</source>
        <translation>Wie das R-Paket LabourMarketAreas 3.4</translation>
    </message>
    <message>
        <source>At a number of regions</source>
        <translation>Bei einer Anzahl von Gebieten</translation>
    </message>
    <message>
        <source>At a share that stays inside</source>
        <translation>Bei einem Anteil, der innen bleibt</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At least 50 %</source>
        <translation>Mindestens 50 %</translation>
    </message>
    <message>
        <source>At least 66.67 %</source>
        <translation>Mindestens 66,67 %</translation>
    </message>
    <message>
        <source>At least 75 % stays inside, in both directions</source>
        <translation>Mindestens 75 % bleiben innerhalb, in beide Richtungen</translation>
    </message>
    <message>
        <source>At least one random map must be drawn; {draws} were asked.</source>
        <translation>Mindestens eine Zufallskarte muss gezeichnet werden; verlangt wurden {draws}.</translation>
    </message>
    <message>
        <source>At least one run is needed; {count} were asked.</source>
        <translation>Mindestens ein Durchlauf ist nötig; {count} wurden verlangt.</translation>
    </message>
    <message>
        <source>At least two divisions are needed to see which nests in which.</source>
        <translation>Mindestens zwei Gliederungen sind nötig, um zu sehen, welche in welche passt.</translation>
    </message>
    <message>
        <source>At least {least} random borders are needed; {count} were asked.</source>
        <translation>Mindestens {least} zufällige Grenzen sind nötig; verlangt wurden {count}.</translation>
    </message>
    <message>
        <source>At least {least} random maps are needed; {count} were asked.</source>
        <translation>Mindestens {least} Zufallskarten sind nötig; verlangt wurden {count}.</translation>
    </message>
    <message>
        <source>At least {share} % of the {count} definitions of {region} include its core ({core}: {names}). Its fringe, which fewer include, counts {fringe} more. {vagueness} % of the whole is disputed.</source>
        <translation>Mindestens {share} % der {count} Definitionen von {region} schließen den Kern ein ({core}: {names}). Der Rand, den weniger einschließen, zählt {fringe} weitere. {vagueness} % des Ganzen sind umstritten.</translation>
    </message>
    <message>
        <source>At no number of regions do the regions of {domains} agree more with each other than random maps do.</source>
        <translation>Bei keiner Anzahl stimmen die Gebiete von {domains} besser miteinander überein als Zufallskarten.</translation>
    </message>
    <message>
        <source>At no scale do the domains agree more than chance lets them</source>
        <translation>In keinem Maßstab stimmen die Bereiche besser überein, als Zufall erklärt</translation>
    </message>
    <message>
        <source>At which resolution do communities hold?</source>
        <translation>Bei welcher Auflösung halten Gemeinschaften?</translation>
    </message>
    <message>
        <source>At which scale do domains agree?</source>
        <translation>In welchem Maßstab stimmen Bereiche überein?</translation>
    </message>
    <message>
        <source>At {count} edges polygons lie on each other, so no border is found there. Run &quot;Check a regionalisation&quot; on the layer.</source>
        <translation>An {count} Kanten liegen Polygone aufeinander, daher wird dort keine Grenze gefunden. Führen Sie &quot;Gliederung prüfen&quot; für den Layer aus.</translation>
    </message>
    <message>
        <source>Attached more strongly to another region</source>
        <translation>Stärker mit einem anderen Gebiet verbunden</translation>
    </message>
    <message>
        <source>Attached to its own region</source>
        <translation>Mit der eigenen Region verbunden</translation>
    </message>
    <message>
        <source>Attached to its own region for at least 75 %</source>
        <translation>Zu mindestens 75 % mit dem eigenen Gebiet verbunden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Bandwidth (metres)</source>
        <translation>Reichweite (Meter)</translation>
    </message>
    <message>
        <source>Bars for what the random maps give, and a line where the real map lies.</source>
        <translation>Balken für das, was die Zufallskarten ergeben, und eine Linie, wo die echte Karte liegt.</translation>
    </message>
    <message>
        <source>Base units</source>
        <translation>Grundeinheiten</translation>
    </message>
    <message>
        <source>Base units: code</source>
        <translation>Grundeinheiten: Code</translation>
    </message>
    <message>
        <source>Base units: name</source>
        <translation>Basiseinheiten: Name</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before the largest jump</source>
        <translation>Vor dem größten Sprung</translation>
    </message>
    <message>
        <source>Before: {before}. After: {after}.</source>
        <translation>Vorher: {before}. Nachher: {after}.</translation>
    </message>
    <message>
        <source>Belgium, city regions (15 %)</source>
        <translation>Belgien, Stadtregionen (15 %)</translation>
    </message>
    <message>
        <source>Besides, the region of {count} units depends on the order in which those are placed that fit nowhere at first: their order_share is below 0.95.</source>
        <translation>Außerdem hängt das Gebiet von {count} Einheiten an der Reihenfolge, in der die untergebracht werden, die zunächst nirgends passen: Ihr order_share liegt unter 0,95.</translation>
    </message>
    <message>
        <source>Best match of the first map&apos;s regions (Jaccard)</source>
        <translation>Bestes Gegenstück der Gebiete der ersten Karte (Jaccard)</translation>
    </message>
    <message>
        <source>Best match of the second map&apos;s regions (Jaccard)</source>
        <translation>Bestes Gegenstück der Gebiete der zweiten Karte (Jaccard)</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Better than chance: less crosses it than random borders</source>
        <translation>Besser als Zufall: weniger überquert als zufällige Grenzen</translation>
    </message>
    <message>
        <source>Better than chance: {cross} crosses this border, {mean} on average a random border between the same two regions; {count} of {draws} random borders do as well.</source>
        <translation>Besser als Zufall: {cross} überquert diese Grenze, durchschnittlich {mean} eine zufällige Grenze zwischen denselben zwei Gebieten; {count} von {draws} zufälligen Grenzen sind ebenso gut.</translation>
    </message>
    <message>
        <source>Better than chance: {cross} of what the sizes of the units let expect crosses this border, {mean} on average a random border between the same two regions; {count} of {draws} random borders do as well.</source>
        <translation>Besser als Zufall: {cross} dessen, was die Größe der Einheiten erwarten lässt, überquert diese Grenze, durchschnittlich {mean} eine zufällige Grenze zwischen denselben zwei Gebieten; {count} von {draws} zufälligen Grenzen sind ebenso gut.</translation>
    </message>
    <message>
        <source>Better than chance?</source>
        <translation>Besser als Zufall?</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>Between units, or between the regions of a division of the same units.</source>
        <translation>Zwischen Einheiten, oder zwischen den Regionen einer Gliederung derselben Einheiten.</translation>
    </message>
    <message>
        <source>Beyond chance</source>
        <translation>Über den Zufall hinaus</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Borders between regions</source>
        <translation>Grenzen zwischen Gebieten</translation>
    </message>
    <message>
        <source>Borders between regions of the reference</source>
        <translation>Grenzen zwischen Gebieten des Referenzlayers</translation>
    </message>
    <message>
        <source>Borders between two regions</source>
        <translation>Grenzen zwischen zwei Gebieten</translation>
    </message>
    <message>
        <source>Borders between units that (nearly) all runs draw.</source>
        <translation>Grenzen zwischen Einheiten, die (fast) alle Läufe ziehen.</translation>
    </message>
    <message>
        <source>Borders longer than 1 metre</source>
        <translation>Grenzabschnitte länger als 1 Meter</translation>
    </message>
    <message>
        <source>Borders of</source>
        <translation>Grenzen von</translation>
    </message>
    <message>
        <source>Borders of all units</source>
        <translation>Grenzen aller Grundeinheiten</translation>
    </message>
    <message>
        <source>Borders of regions that 95 % of the runs draw, as pairs of units</source>
        <translation>Grenzen von Gebieten, die 95 % der Durchläufe ziehen, als Paare von Einheiten</translation>
    </message>
    <message>
        <source>Borders of regions, as pairs of units</source>
        <translation>Grenzen von Gebieten, als Paare von Einheiten</translation>
    </message>
    <message>
        <source>Borders of {label}</source>
        <translation>Grenzen von {label}</translation>
    </message>
    <message>
        <source>Borders of {label}: chance?</source>
        <translation>Grenzen von {label}: Zufall?</translation>
    </message>
    <message>
        <source>Borders that are better than chance</source>
        <translation>Grenzen, die besser sind als Zufall</translation>
    </message>
    <message>
        <source>Borders that are there at both dates.</source>
        <translation>Grenzen, die es zu beiden Zeitpunkten gibt.</translation>
    </message>
    <message>
        <source>Borders that are there now and were not before.</source>
        <translation>Grenzen, die es jetzt gibt und zuvor nicht gab.</translation>
    </message>
    <message>
        <source>Borders that came</source>
        <translation>Grenzen, die hinzukamen</translation>
    </message>
    <message>
        <source>Borders that came, went or stayed</source>
        <translation>Grenzen, die hinzukamen, verschwanden oder blieben</translation>
    </message>
    <message>
        <source>Borders that can be tested</source>
        <translation>Grenzen, die sich prüfen lassen</translation>
    </message>
    <message>
        <source>Borders that every division draws here.</source>
        <translation>Grenzen, die jede Gliederung hier zieht.</translation>
    </message>
    <message>
        <source>Borders that everyone draws</source>
        <translation>Grenzabschnitte, die alle ziehen</translation>
    </message>
    <message>
        <source>Borders that everyone draws: {full}; that nobody else draws: {zero}; with too few flows to judge: {few}.</source>
        <translation>Grenzen, die alle ziehen: {full}; die niemand sonst zieht: {zero}; mit zu wenig Strömen zum Beurteilen: {few}.</translation>
    </message>
    <message>
        <source>Borders that no other division draws.</source>
        <translation>Grenzen, die keine andere Gliederung zieht.</translation>
    </message>
    <message>
        <source>Borders that nobody draws</source>
        <translation>Grenzabschnitte, die niemand zieht</translation>
    </message>
    <message>
        <source>Borders that stayed</source>
        <translation>Grenzen, die blieben</translation>
    </message>
    <message>
        <source>Borders that went</source>
        <translation>Grenzen, die verschwanden</translation>
    </message>
    <message>
        <source>Borders that were there and are not any more.</source>
        <translation>Grenzen, die es gab und nicht mehr gibt.</translation>
    </message>
    <message>
        <source>Borders with too few flows to judge by</source>
        <translation>Grenzen mit zu wenig Strömen zum Beurteilen</translation>
    </message>
    <message>
        <source>Borders: how much of the random map&apos;s borders the map that stays draws too</source>
        <translation>Grenzen: wie viel der Grenzen der Zufallskarte auch die bleibende Karte zieht</translation>
    </message>
    <message>
        <source>Borders: {count}; drawn by everyone: {full}, by nobody else: {zero}. Mean vagueness by length: {vagueness} (0 firm, 1 vague).</source>
        <translation>Grenzen: {count}; von allen gezogen: {full}, von niemand sonst: {zero}. Mittlere Unschärfe nach Länge: {vagueness} (0 fest, 1 unscharf).</translation>
    </message>
    <message>
        <source>Borders: {count}; drawn by everyone: {full}, by nobody: {zero}. Mean vagueness by length: {vagueness} (0 firm, 1 vague).</source>
        <translation>Grenzen: {count}; von allen gezogen: {full}, von niemandem: {zero}. Mittlere Unschärfe nach Länge: {vagueness} (0 fest, 1 unscharf).</translation>
    </message>
    <message>
        <source>Both divisions are field &quot;{field}&quot;. Choose another field for the second one, or leave it empty.</source>
        <translation>Beide Gliederungen sind Feld &quot;{field}&quot;. Wählen Sie für die zweite ein anderes Feld, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>Both maps are field &quot;{field}&quot;. Choose two different fields.</source>
        <translation>Beide Karten sind das Feld &quot;{field}&quot;. Wählen Sie zwei verschiedene Felder.</translation>
    </message>
    <message>
        <source>Boundary vagueness</source>
        <translation>Grenzunschärfe</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>Abweichende Teile</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Nach Fläche</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Durch Zufall</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>Nach Feld</translation>
    </message>
    <message>
        <source>By units</source>
        <translation>Nach Einheiten</translation>
    </message>
    <message>
        <source>Can be tested</source>
        <translation>Lässt sich prüfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Chain of levels</source>
        <translation>Kette der Ebenen</translation>
    </message>
    <message>
        <source>Chance of agreeing as well (p-value)</source>
        <translation>Wahrscheinlichkeit, ebenso gut übereinzustimmen (p-Wert)</translation>
    </message>
    <message>
        <source>Chance of error</source>
        <translation>Irrtumsrisiko</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Change of every index</source>
        <translation>Änderung jeder Kennzahl</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check a regionalisation</source>
        <translation>Gliederung prüfen</translation>
    </message>
    <message>
        <source>Check of {label}</source>
        <translation>Prüfung von {label}</translation>
    </message>
    <message>
        <source>Check the layer of the selected division for errors</source>
        <translation>Den Layer der gewählten Gliederung auf Fehler prüfen</translation>
    </message>
    <message>
        <source>Choose a layer of the project, or a file.</source>
        <translation>Wählen Sie einen Layer des Projekts oder eine Datei.</translation>
    </message>
    <message>
        <source>Choose a table above, or a file: CSV, Excel, GeoPackage and others.</source>
        <translation>Wählen Sie oben eine Tabelle oder eine Datei: CSV, Excel, GeoPackage und andere.</translation>
    </message>
    <message>
        <source>Choose a table of definitions, or tick maps. A table is added on the page Regions.</source>
        <translation>Wählen Sie eine Tabelle mit Abgrenzungen oder haken Sie Karten an. Eine Tabelle fügen Sie auf der Seite Regionen hinzu.</translation>
    </message>
    <message>
        <source>Choose a table of flows: borders are judged by what crosses them.</source>
        <translation>Wählen Sie eine Tabelle mit Strömen: Grenzen werden danach beurteilt, was sie überquert.</translation>
    </message>
    <message>
        <source>Choose a table of flows: who goes from which unit to which unit, and how many.</source>
        <translation>Wählen Sie eine Tabelle von Strömen: von welcher Einheit zu welcher Einheit, und wie viele.</translation>
    </message>
    <message>
        <source>Choose a table of the project, or a file.</source>
        <translation>Wählen Sie eine Tabelle des Projekts oder eine Datei.</translation>
    </message>
    <message>
        <source>Choose at least one coarser map to compare with.</source>
        <translation>Wählen Sie mindestens eine grobe Gliederung zum Vergleichen.</translation>
    </message>
    <message>
        <source>Choose at least one delineation to judge.</source>
        <translation>Wählen Sie mindestens eine Gliederung zum Beurteilen.</translation>
    </message>
    <message>
        <source>Choose at least one other division that may support the borders.</source>
        <translation>Wählen Sie mindestens eine andere Gliederung, die die Grenzen stützen kann.</translation>
    </message>
    <message>
        <source>Choose flows, other maps or figures: what the maps are to keep inside.</source>
        <translation>Wählen Sie Ströme, andere Karten oder Zahlen: was die Karten innen halten sollen.</translation>
    </message>
    <message>
        <source>Choose one or more</source>
        <translation>Eine oder mehrere wählen</translation>
    </message>
    <message>
        <source>Choose the code field of &quot;{layer}&quot; under &quot;{parameter}&quot;.</source>
        <translation>Wählen Sie das Codefeld von &quot;{layer}&quot; unter &quot;{parameter}&quot;.</translation>
    </message>
    <message>
        <source>Choose the columns of &quot;{table}&quot; with the unit codes and the region codes. Its columns are: {columns}.</source>
        <translation>Wählen Sie die Spalten von &quot;{table}&quot; mit den Einheitscodes und den Gebietscodes. Die Spalten sind: {columns}.</translation>
    </message>
    <message>
        <source>Choose the field that identifies the units of &quot;{layer}&quot;, so that flows find them.</source>
        <translation>Wählen Sie das Feld, das die Einheiten von &quot;{layer}&quot; kennzeichnet, damit Ströme sie finden.</translation>
    </message>
    <message>
        <source>Choose the fields of &quot;{flows}&quot; with the origin, the destination and the amount. Its fields are: {fields}.</source>
        <translation>Wählen Sie die Felder von &quot;{flows}&quot; mit Herkunft, Ziel und Menge. Die Felder sind: {fields}.</translation>
    </message>
    <message>
        <source>Choose the fields of &quot;{table}&quot; with the definition and the unit code. Its fields are: {fields}.</source>
        <translation>Wählen Sie die Felder von &quot;{table}&quot; mit der Definition und dem Einheitencode. Die Felder sind: {fields}.</translation>
    </message>
    <message>
        <source>Choose the fields of &quot;{table}&quot; with the old and the new codes. Its fields are: {fields}.</source>
        <translation>Wählen Sie die Felder von &quot;{table}&quot; mit den alten und den neuen Codes. Die Felder sind: {fields}.</translation>
    </message>
    <message>
        <source>Choose the fields of &quot;{table}&quot; with the unit codes and the region codes. Its fields are: {fields}.</source>
        <translation>Wählen Sie die Felder von &quot;{table}&quot; mit den Codes der Einheiten und der Gebiete. Die Felder sind: {fields}.</translation>
    </message>
    <message>
        <source>Choose the numeric field that says how large a region is, or count units.</source>
        <translation>Wählen Sie das Zahlenfeld, das sagt, wie groß ein Gebiet ist, oder zählen Sie Einheiten.</translation>
    </message>
    <message>
        <source>Choose the numeric field to count, or count units or area.</source>
        <translation>Wählen Sie das Zahlenfeld, das gezählt wird, oder zählen Sie Einheiten oder Fläche.</translation>
    </message>
    <message>
        <source>City regions of Belgium (15 %)</source>
        <translation>Stadtregionen Belgiens (15 %)</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Sauber</translation>
    </message>
    <message>
        <source>Click a bar to list what it counts.</source>
        <translation>Klicken Sie auf einen Balken, um zu zeigen, was er zählt.</translation>
    </message>
    <message>
        <source>Coarser</source>
        <translation>Gröber</translation>
    </message>
    <message>
        <source>Coarser layer: unit code</source>
        <translation>Grober Layer: Einheitscode</translation>
    </message>
    <message>
        <source>Coarser maps</source>
        <translation>Grobe Gliederungen</translation>
    </message>
    <message>
        <source>Coarser regions</source>
        <translation>Grobe Gebiete</translation>
    </message>
    <message>
        <source>Coarser regions: name</source>
        <translation>Grobe Gebiete: Name</translation>
    </message>
    <message>
        <source>Code field</source>
        <translation>Codefeld</translation>
    </message>
    <message>
        <source>Code fields</source>
        <translation>Codefelder</translation>
    </message>
    <message>
        <source>Code fields of the layers</source>
        <translation>Codefelder der Layer</translation>
    </message>
    <message>
        <source>Code fields of the reference layer, each a division of the same units.</source>
        <translation>Codefelder des Referenzlayers, jedes eine Gliederung derselben Grundeinheiten.</translation>
    </message>
    <message>
        <source>Code fields separated by semicolons, the finest first: they are judged as one chain of nested dolls.</source>
        <translation>Codefelder, durch Semikolons getrennt, das feinste zuerst: Sie werden als eine einzige Kette von Matroschkas beurteilt.</translation>
    </message>
    <message>
        <source>Code of a unit that surely belongs to the region: it finds the region where names differ.</source>
        <translation>Code einer Einheit, die sicher zur Region gehört: Sie findet die Region, wo Namen sich unterscheiden.</translation>
    </message>
    <message>
        <source>Code or name of the region on the ticked maps. Empty: the region that fits best.</source>
        <translation>Code oder Name der Region auf den angehakten Karten. Leer: die Region, die am besten passt.</translation>
    </message>
    <message>
        <source>Code {code} in row {row} does not occur among the units.</source>
        <translation>Code {code} in Zeile {row} kommt bei den Grundeinheiten nicht vor.</translation>
    </message>
    <message>
        <source>Code {code} in row {row} does not occur among the units. Nearest: {hint}.</source>
        <translation>Code {code} in Zeile {row} kommt bei den Grundeinheiten nicht vor. Am ähnlichsten: {hint}.</translation>
    </message>
    <message>
        <source>Code {code} is on {count} rows ({rows}) that lie apart. If they are two regions, correct one code; if they are one, make it one feature with several parts.</source>
        <translation>Code {code} steht in {count} Zeilen ({rows}), die auseinander liegen. Sind es zwei Gebiete, korrigieren Sie einen Code; ist es eines, machen Sie daraus ein Objekt mit mehreren Teilen.</translation>
    </message>
    <message>
        <source>Code {code} is on {count} rows ({rows}) that touch; they count as one region. Dissolve them if you like.</source>
        <translation>Code {code} steht in {count} Zeilen ({rows}), die sich berühren; sie gelten als ein Gebiet. Lösen Sie sie bei Bedarf auf.</translation>
    </message>
    <message>
        <source>Codes for &quot;none&quot;</source>
        <translation>Codes für &quot;keines&quot;</translation>
    </message>
    <message>
        <source>Codes that mean &quot;none&quot;</source>
        <translation>Codes, die &quot;keines&quot; bedeuten</translation>
    </message>
    <message>
        <source>Codes that mean a unit has no region, separated by semicolons; * stands for anything.</source>
        <translation>Codes, die bedeuten, dass eine Grundeinheit kein Gebiet hat, durch Semikolons getrennt; * steht für Beliebiges.</translation>
    </message>
    <message>
        <source>Codes, separated by semicolons, that are no region but mean that a unit has none, for instance Geen IGS. A star at the end stands for anything. Empty values always mean none.</source>
        <translation>Codes, durch Semikolons getrennt, die kein Gebiet sind, sondern bedeuten, dass eine Grundeinheit keines hat, zum Beispiel Geen IGS. Ein Stern am Ende steht für Beliebiges. Leere Werte bedeuten immer keines.</translation>
    </message>
    <message>
        <source>Cohesion</source>
        <translation>Zusammenhalt</translation>
    </message>
    <message>
        <source>Cohesion: of what stays inside, share that goes to another unit, median</source>
        <translation>Zusammenhalt: von dem, was innerhalb bleibt, Anteil zu einer anderen Einheit, Median</translation>
    </message>
    <message>
        <source>Combined basins</source>
        <translation>Gemeinsame Lebensräume</translation>
    </message>
    <message>
        <source>Combined basins where domains agree most</source>
        <translation>Gemeinsame Lebensräume, wo Bereiche am besten übereinstimmen</translation>
    </message>
    <message>
        <source>Come from inside (of who arrives)</source>
        <translation>Kommen von innerhalb (der Ankommenden)</translation>
    </message>
    <message>
        <source>Comes from there</source>
        <translation>Kommt von dort</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Gemeinschaften</translation>
    </message>
    <message>
        <source>Communities (Leiden)</source>
        <translation>Gemeinschaften (Leiden)</translation>
    </message>
    <message>
        <source>Communities by resolution</source>
        <translation>Gemeinschaften nach Auflösung</translation>
    </message>
    <message>
        <source>Communities hold best at resolution {resolution}: {count} regions, that agree {before} with those at {lower}, {after} with those at {upper} and {firm} with those from other starts (1 is the same).</source>
        <translation>Gemeinschaften halten am besten bei der Auflösung {resolution}: {count} Regionen, die zu {before} mit denen bei {lower} übereinstimmen, zu {after} mit denen bei {upper} und zu {firm} mit denen anderer Starts (1 heißt gleich).</translation>
    </message>
    <message>
        <source>Communities need the package igraph, which this QGIS does not have. On Debian and Ubuntu: sudo apt install python3-igraph. On other systems: python3 -m pip install --user igraph. Then start QGIS again, or choose another method.</source>
        <translation>Gemeinschaften brauchen das Paket igraph, das diesem QGIS fehlt. Unter Debian und Ubuntu: sudo apt install python3-igraph. Auf anderen Systemen: python3 -m pip install --user igraph. Starten Sie QGIS danach neu, oder wählen Sie eine andere Methode.</translation>
    </message>
    <message>
        <source>Communities need the package igraph, which this QGIS does not have. Open Terminal, type: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user igraph and start QGIS again, or choose another method.</source>
        <translation>Gemeinschaften brauchen das Paket igraph, das diesem QGIS fehlt. Öffnen Sie Terminal, tippen Sie: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user igraph und starten Sie QGIS neu, oder wählen Sie eine andere Methode.</translation>
    </message>
    <message>
        <source>Communities need the package igraph, which this QGIS does not have. Open the OSGeo4W Shell from the start menu, type: python -m pip install igraph and start QGIS again, or choose another method.</source>
        <translation>Gemeinschaften brauchen das Paket igraph, das diesem QGIS fehlt. Öffnen Sie die OSGeo4W Shell im Startmenü, tippen Sie: python -m pip install igraph und starten Sie QGIS neu, oder wählen Sie eine andere Methode.</translation>
    </message>
    <message>
        <source>Communities: count what stays in a unit</source>
        <translation>Gemeinschaften: zählen, was in einer Einheit bleibt</translation>
    </message>
    <message>
        <source>Communities: resolution</source>
        <translation>Gemeinschaften: Auflösung</translation>
    </message>
    <message>
        <source>Commuting and moving</source>
        <translation>Pendeln und Umziehen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare both with these code fields</source>
        <translation>Beide mit diesen Codefeldern vergleichen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Compare with other divisions</source>
        <translation>Mit anderen Gliederungen vergleichen</translation>
    </message>
    <message>
        <source>Compare with these code fields</source>
        <translation>Mit diesen Codefeldern vergleichen</translation>
    </message>
    <message>
        <source>Compare with these layers</source>
        <translation>Mit diesen Layern vergleichen</translation>
    </message>
    <message>
        <source>Compares two versions of a regionalisation: which units moved to another region, which borders came, went or stayed, and how every index changed. Merged units are followed through a table of mergers. With dates, the results work with QGIS&apos;s temporal controller.</source>
        <translation>Vergleicht zwei Fassungen einer Gliederung: welche Einheiten in ein anderes Gebiet wechselten, welche Grenzen hinzukamen, verschwanden oder blieben, und wie sich jede Kennzahl änderte. Fusionierte Einheiten werden über eine Tabelle der Fusionen verfolgt. Mit Daten arbeiten die Ergebnisse mit der Zeitsteuerung von QGIS.</translation>
    </message>
    <message>
        <source>Completeness: 1 if the finer map nests perfectly</source>
        <translation>Vollständigkeit: 1, wenn die feine Gliederung perfekt passt</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Wird berechnet</translation>
    </message>
    <message>
        <source>Conformity K: share inside the parents</source>
        <translation>Konformität K: Anteil im übergeordneten Gebiet</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>Confusion of the units, weighted mean (0 clear, 1 not)</source>
        <translation>Unklarheit der Einheiten, gewichtetes Mittel (0 klar, 1 nicht)</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Koordinatensystem</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s). Paste them into a spreadsheet.</source>
        <translation>
            <numerusform>%n Zeile kopiert. Fügen Sie sie in eine Tabellenkalkulation ein.</numerusform>
            <numerusform>%n Zeilen kopiert. Fügen Sie sie in eine Tabellenkalkulation ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command that computes this result again, for the Python console</source>
        <translation>Den Befehl kopieren, der dieses Ergebnis neu berechnet, für die Python-Konsole</translation>
    </message>
    <message>
        <source>Copy the table as shown</source>
        <translation>Die Tabelle wie angezeigt kopieren</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Core and fringe</source>
        <translation>Kern und Rand</translation>
    </message>
    <message>
        <source>Core and fringe: {name}</source>
        <translation>Kern und Rand: {name}</translation>
    </message>
    <message>
        <source>Core is what at least {core} % of the definitions include, fringe what more than {fringe} % do.</source>
        <translation>Kern ist, was mindestens {core} % der Definitionen einschließen, Rand, was mehr als {fringe} % einschließen.</translation>
    </message>
    <message>
        <source>Core: (nearly) all include it</source>
        <translation>Kern: (fast) alle schließen es ein</translation>
    </message>
    <message>
        <source>Core: everyone includes it</source>
        <translation>Kern: alle schließen sie ein</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Count those who stay in their unit</source>
        <translation>Jene mitzählen, die in ihrer Einheit bleiben</translation>
    </message>
    <message>
        <source>Count what is missing as 1</source>
        <translation>Was fehlt, als 1 zählen</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Counted outside</source>
        <translation>Gezählt außerhalb</translation>
    </message>
    <message>
        <source>Covers part of the map: {filled} of {rows} rows ({share} %) have a region.</source>
        <translation>Deckt einen Teil der Karte ab: {filled} von {rows} Zeilen ({share} %) haben ein Gebiet.</translation>
    </message>
    <message>
        <source>Crosses</source>
        <translation>Kreuzt</translation>
    </message>
    <message>
        <source>Crosses by chance</source>
        <translation>Kreuzt zufällig</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Cut where the next merge would bring most flow inside a region at once.</source>
        <translation>Schneiden, wo die nächste Vereinigung auf einmal am meisten Strom in eine Region bringt.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Abgrenzung</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Abgrenzungen</translation>
    </message>
    <message>
        <source>Definitions from: {names}.</source>
        <translation>Abgrenzungen aus: {names}.</translation>
    </message>
    <message>
        <source>Definitions of a land people name</source>
        <translation>Abgrenzungen einer Gegend im Volksmund</translation>
    </message>
    <message>
        <source>Definitions of a region</source>
        <translation>Abgrenzungen einer Region</translation>
    </message>
    <message>
        <source>Demand self-containment, lowest region</source>
        <translation>Selbstversorgung (Nachfrage), niedrigstes Gebiet</translation>
    </message>
    <message>
        <source>Demand self-containment, median of the regions</source>
        <translation>Selbstversorgung (Nachfrage), Median der Gebiete</translation>
    </message>
    <message>
        <source>Depth of the strips (units)</source>
        <translation>Tiefe der Streifen (Einheiten)</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Diagram of nesting</source>
        <translation>Schema der Verschachtelung</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Dijkstra, Poelman and Veneri, OECD; cores are cities with a dense centre of 50,000 residents, so give your own; enclaves join and exclaves leave only if units are moved so that regions lie in one piece</source>
        <translation>Dijkstra, Poelman und Veneri, OECD; Kerne sind Städte mit einem dichten Zentrum von 50.000 Einwohnern, geben Sie sie daher als Feld an; Enklaven kommen nur hinzu und Exklaven fallen nur weg, wenn Einheiten verschoben werden, damit Regionen zusammenhängen</translation>
    </message>
    <message>
        <source>Disagreement as a share (variation of information)</source>
        <translation>Abweichung als Anteil (Variation der Information)</translation>
    </message>
    <message>
        <source>Disagreement in bits (variation of information)</source>
        <translation>Abweichung in Bits (Variation der Information)</translation>
    </message>
    <message>
        <source>Distance from the mean, in spreads (z)</source>
        <translation>Abstand vom Mittel, in Streuungen (z)</translation>
    </message>
    <message>
        <source>Divides the units by each kind of flows on its own (work, school, shopping, moving house), in few regions and in many, and tells at which number of regions these divisions are most alike, beyond what chance gives. There policy domains interlock: a basin of that size serves several of them. The combined basin of all domains is mapped at that scale.</source>
        <translation>Teilt die Einheiten nach jeder Art von Strömen für sich (Arbeit, Schule, Einkauf, Umzug), in wenige Gebiete und in viele, und sagt, bei welcher Zahl von Gebieten sich diese Gliederungen am meisten gleichen, über den Zufall hinaus. Dort greifen Politikbereiche ineinander: Ein Lebensraum dieser Größe dient mehreren. Der gemeinsame Lebensraum aller Bereiche wird in diesem Maßstab kartiert.</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Divisions</source>
        <translation>Gliederungen</translation>
    </message>
    <message>
        <source>Divisions and evidence</source>
        <translation>Gliederungen und Belege</translation>
    </message>
    <message>
        <source>Divisions as polygons of their own, which are laid over the others.</source>
        <translation>Gliederungen mit eigenen Polygonen, die über die anderen gelegt werden.</translation>
    </message>
    <message>
        <source>Divisions to judge</source>
        <translation>Zu beurteilende Gliederungen</translation>
    </message>
    <message>
        <source>Do not look</source>
        <translation>Nicht prüfen</translation>
    </message>
    <message>
        <source>Do regions nest?</source>
        <translation>Passen die Gebiete ineinander?</translation>
    </message>
    <message>
        <source>Do {finer} lie inside one of the {coarser}?</source>
        <translation>Liegen {finer} in nur einem Gebiet von {coarser}?</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>Does every region lie inside one?</source>
        <translation>Liegt jedes Gebiet in einem einzigen?</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Domains can be compared only if there are several; here is one. Choose the field that tells kinds of flows apart, or several fields with amounts.</source>
        <translation>Bereiche lassen sich nur vergleichen, wenn es mehrere gibt; hier ist es einer. Wählen Sie das Feld, das Arten von Strömen unterscheidet, oder mehrere Felder mit Mengen.</translation>
    </message>
    <message>
        <source>Draw flows anew</source>
        <translation>Ströme neu ziehen</translation>
    </message>
    <message>
        <source>Drawing noise</source>
        <translation>Zeichentoleranz</translation>
    </message>
    <message>
        <source>Drawing noise (metres)</source>
        <translation>Zeichentoleranz (Meter)</translation>
    </message>
    <message>
        <source>Drawn at random was &quot;{resampled}&quot;, {draws} times, with seed {seed}; the same seed gives the same answer.</source>
        <translation>Zufällig gezeichnet wurde &quot;{resampled}&quot;, {draws}-mal, mit Startzahl {seed}; dieselbe Startzahl gibt dieselbe Antwort.</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Gezogen von</translation>
    </message>
    <message>
        <source>Drawn by nobody else</source>
        <translation>Von niemandem sonst gezogen</translation>
    </message>
    <message>
        <source>Drawn twice</source>
        <translation>Doppelt gezeichnet</translation>
    </message>
    <message>
        <source>Drawn with seed {seed}; the same seed gives the same regions.</source>
        <translation>Mit der Startzahl {seed} gezogen; dieselbe Startzahl gibt dieselben Regionen.</translation>
    </message>
    <message>
        <source>Draws the largest flows that leave every unit or region as curved lines that grow thinner towards where they end, and what stays inside as circles. Small flows are left out, so that the map can be read.</source>
        <translation>Zeichnet die größten Ströme, die von jeder Einheit oder jedem Gebiet ausgehen, als gebogene Linien, die zu ihrem Ende hin dünner werden, und was innerhalb bleibt, als Kreise. Kleine Ströme werden weggelassen, damit die Karte lesbar bleibt.</translation>
    </message>
    <message>
        <source>EU and OECD (15 %)</source>
        <translation>EU und OECD (15 %)</translation>
    </message>
    <message>
        <source>Each border is held against the other divisions: how many of them draw a border here too? A firm border is thin and dark on the map, a vague one wide and blurred. Divisions given as polygons of their own support a border by how near their own border runs; the bandwidth says from which distance that support ends.</source>
        <translation>Jede Grenze wird mit den anderen Gliederungen verglichen: Wie viele davon ziehen hier auch eine Grenze? Eine feste Grenze ist auf der Karte dünn und dunkel, eine unscharfe breit und verschwommen. Gliederungen mit eigenen Polygonen stützen eine Grenze je nachdem, wie nah ihre eigene verläuft; die Reichweite sagt, ab welcher Entfernung diese Stütze endet.</translation>
    </message>
    <message>
        <source>Each domain (work, school, moving house ...) makes its own regions. At a scale where these agree more than chance lets expect, one set of regions serves all of them: policy domains interlock there.</source>
        <translation>Jeder Bereich (Arbeit, Schule, Umzug ...) bildet eigene Regionen. In einem Maßstab, in dem diese mehr übereinstimmen, als der Zufall erwarten lässt, dient ein Satz von Regionen allen: Dort greifen Politikbereiche ineinander.</translation>
    </message>
    <message>
        <source>Each finding is a place to look at; click it to go there. Regions in several parts, regions inside another and thin parts are often right, so they are named but do not make the check fail.</source>
        <translation>Jeder Befund ist eine Stelle zum Ansehen; ein Klick führt dorthin. Gebiete in mehreren Teilen, Gebiete in einem anderen und schmale Teile sind oft richtig: Sie werden genannt, lassen die Prüfung aber nicht scheitern.</translation>
    </message>
    <message>
        <source>Each is a number that is 1 if the maps fit entirely. Nesting is the usual choice.</source>
        <translation>Jedes ist eine Zahl, die 1 ist, wenn die Karten ganz zueinander passen. Verschachtelung ist die übliche Wahl.</translation>
    </message>
    <message>
        <source>Each region with how mixed it is in terms of the other map (inhomogeneity: 0 is whole), what that adds to the disagreement (information, in bits), and its best match.</source>
        <translation>Jedes Gebiet mit der Angabe, wie gemischt es im Hinblick auf die andere Karte ist (Inhomogenität: 0 ist ganz), was das zur Abweichung beiträgt (Information, in Bits), und seinem besten Gegenstück.</translation>
    </message>
    <message>
        <source>Earlier date</source>
        <translation>Früheres Datum</translation>
    </message>
    <message>
        <source>Earlier flows</source>
        <translation>Frühere Ströme</translation>
    </message>
    <message>
        <source>Earlier flows that stay inside a region</source>
        <translation>Frühere Ströme, die in einem Gebiet bleiben</translation>
    </message>
    <message>
        <source>Earlier regions</source>
        <translation>Frühere Gebiete</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Frühere Fassung</translation>
    </message>
    <message>
        <source>Earlier version: region name</source>
        <translation>Frühere Fassung: Name des Gebiets</translation>
    </message>
    <message>
        <source>Earlier version: unit code</source>
        <translation>Frühere Fassung: Code der Einheit</translation>
    </message>
    <message>
        <source>Effective number of regions</source>
        <translation>Effektive Anzahl der Gebiete</translation>
    </message>
    <message>
        <source>Else in</source>
        <translation>Sonst in</translation>
    </message>
    <message>
        <source>Else mostly in that of {other}.</source>
        <translation>Sonst meist in dem von {other}.</translation>
    </message>
    <message>
        <source>Else with</source>
        <translation>Sonst mit</translation>
    </message>
    <message>
        <source>Empty: guessed.</source>
        <translation>Leer: vermutet.</translation>
    </message>
    <message>
        <source>Enough goes to a core, but this unit is not connected with it on the map.</source>
        <translation>Es geht genug in einen Kern, aber diese Einheit ist auf der Karte nicht mit ihm verbunden.</translation>
    </message>
    <message>
        <source>Every amount is drawn from a Poisson distribution around what was counted, external flows too; so amounts must be counts, for instance of people. Without it only the seed and the variations below differ.</source>
        <translation>Jede Menge wird aus einer Poisson-Verteilung um das Gezählte gezogen, auch externe Ströme; Mengen müssen also Zählungen sein, zum Beispiel von Menschen. Sonst unterscheiden sich nur die Startzahl und die Varianten unten.</translation>
    </message>
    <message>
        <source>Every definition has several regions. Give the name or code of the one that is meant, or a unit that surely belongs to it.</source>
        <translation>Jede Definition hat mehrere Regionen. Geben Sie Name oder Code der gemeinten an, oder eine Einheit, die sicher dazugehört.</translation>
    </message>
    <message>
        <source>Every domain counts with its weight, however large it is ({parts}); amounts are shares of their domain, times the mean of the totals.</source>
        <translation>Jeder Bereich zählt mit seinem Gewicht, so groß er auch ist ({parts}); Mengen sind Anteile ihres Bereichs, mal dem Mittel der Summen.</translation>
    </message>
    <message>
        <source>Every flow of &quot;{flows}&quot; begins or ends in one and the same unit, so the effect of distance cannot be told from the size of that unit. Choose independence.</source>
        <translation>Jeder Strom von &quot;{flows}&quot; beginnt oder endet in ein und derselben Einheit, daher lässt sich die Wirkung der Entfernung nicht von der Größe dieser Einheit trennen. Wählen Sie Unabhängigkeit.</translation>
    </message>
    <message>
        <source>Every map is held against every other: how many of its regions lie inside one region of the other? The diagram shows who nests in whom; two maps that nest both ways are the same level. Some pairs nest by chance, because the coarser map has few and large regions: Beyond chance takes that off.</source>
        <translation>Jede Karte wird mit jeder anderen verglichen: Wie viele ihrer Regionen liegen in einer Region der anderen? Das Schema zeigt, wer in wen passt; zwei Karten, die in beide Richtungen passen, sind dieselbe Ebene. Manche Paare passen zufällig, weil die gröbere Karte wenige große Regionen hat: Über den Zufall hinaus zieht das ab.</translation>
    </message>
    <message>
        <source>Every random map gives the same value: the regions cannot be drawn in another way. Is each one an island, or one unit?</source>
        <translation>Jede Zufallskarte ergibt denselben Wert: Die Gebiete lassen sich nicht anders zeichnen. Ist jedes eine Insel oder eine einzige Einheit?</translation>
    </message>
    <message>
        <source>Every random map is {steps} exchanges between two neighbouring regions away from a common starting map, and that one as many from the real map.</source>
        <translation>Jede Zufallskarte ist {steps} Tausche zwischen zwei benachbarten Regionen von einer gemeinsamen Ausgangskarte entfernt, und diese ebenso viele von der echten Karte.</translation>
    </message>
    <message>
        <source>Every row has a region.</source>
        <translation>Jede Zeile hat ein Gebiet.</translation>
    </message>
    <message>
        <source>Everyone draws it here</source>
        <translation>Alle ziehen hier eine Grenze</translation>
    </message>
    <message>
        <source>Everything that was noticed.</source>
        <translation>Alles, was auffiel.</translation>
    </message>
    <message>
        <source>Example province</source>
        <translation>Beispielprovinz</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>External: {share} % of &quot;{flows}&quot; goes to or comes from places that are no units.</source>
        <translation>Extern: {share} % von &quot;{flows}&quot; geht zu Orten oder kommt von Orten, die keine Einheit sind.</translation>
    </message>
    <message>
        <source>Few draw it here</source>
        <translation>Wenige ziehen hier eine Grenze</translation>
    </message>
    <message>
        <source>Fewer and larger regions keep more inside by themselves; modularity makes up for that only in part. To be sure, compare with random maps.</source>
        <translation>Weniger und größere Gebiete halten von selbst mehr innerhalb; die Modularität gleicht das nur zum Teil aus. Vergleichen Sie zur Sicherheit mit Zufallskarten.</translation>
    </message>
    <message>
        <source>Fewer flows cross them than other cuts of the two regions.</source>
        <translation>Weniger Ströme kreuzen sie als andere Schnitte der beiden Regionen.</translation>
    </message>
    <message>
        <source>Fewest expected flows</source>
        <translation>Mindestens erwartete Ströme</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; holds several periods ({periods}). Choose one, or all are added up.</source>
        <translation>Feld &quot;{field}&quot; enthält mehrere Zeiträume ({periods}). Wählen Sie einen, sonst werden alle addiert.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; is given as the amount of &quot;{flows}&quot;, but not among the several amounts that are given too. Leave one of both empty.</source>
        <translation>Das Feld „{field}“ ist als Menge von „{flows}“ angegeben, steht aber nicht unter den mehreren Mengen, die auch angegeben sind. Lassen Sie eines von beiden leer.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{flows}&quot; has no period {period}. It has: {periods}.</source>
        <translation>Feld &quot;{field}&quot; von &quot;{flows}&quot; hat keinen Zeitraum {period}. Es hat: {periods}.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{flows}&quot; holds {count} kinds of flows ({kinds}), and they were added up. To take one of them, filter the table, or choose this field as the domain.</source>
        <translation>Das Feld „{field}“ von „{flows}“ enthält {count} Arten von Strömen ({kinds}), und sie wurden addiert. Um eine davon zu nehmen, filtern Sie die Tabelle, oder wählen Sie dieses Feld als Bereich.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{flows}&quot; holds {count} periods ({periods}), and their flows were added up. Choose it as field of periods to take one of them.</source>
        <translation>Feld &quot;{field}&quot; von &quot;{flows}&quot; enthält {count} Zeiträume ({periods}), und ihre Ströme wurden addiert. Wählen Sie es als Feld der Zeiträume, um einen davon zu nehmen.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{flows}&quot; is empty everywhere. Choose the field that tells the kinds of flows apart.</source>
        <translation>Feld &quot;{field}&quot; von &quot;{flows}&quot; ist überall leer. Wählen Sie das Feld, das die Arten von Strömen unterscheidet.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{flows}&quot; is empty in {count} rows ({rows}); they were left out.</source>
        <translation>Feld &quot;{field}&quot; von &quot;{flows}&quot; ist in {count} Zeilen leer ({rows}); sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{flows}&quot; is given both as a code and as an amount. Choose two different fields.</source>
        <translation>Das Feld „{field}“ von „{flows}“ ist sowohl als Code als auch als Menge angegeben. Wählen Sie zwei verschiedene Felder.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{layer}&quot; holds no region code: every value is empty or means &quot;none&quot;.</source>
        <translation>Feld &quot;{field}&quot; von &quot;{layer}&quot; enthält keinen Gebietscode: Jeder Wert ist leer oder bedeutet &quot;keines&quot;.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{layer}&quot; is empty in {count} rows ({rows}); these units are left out there.</source>
        <translation>Feld „{field}“ von „{layer}“ ist in {count} Zeilen leer ({rows}); diese Einheiten bleiben dort außer Betracht.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{layer}&quot; is empty in {count} rows ({rows}); they count as 0.</source>
        <translation>Feld &quot;{field}&quot; von &quot;{layer}&quot; ist in {count} Zeilen leer ({rows}); sie zählen als 0.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{layer}&quot; must hold numbers of at least 0; in row {row} it holds {value}.</source>
        <translation>Feld &quot;{field}&quot; von &quot;{layer}&quot; muss Zahlen von mindestens 0 enthalten; in Zeile {row} steht {value}.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{layer}&quot; must hold numbers; in row {row} it holds {value}.</source>
        <translation>Feld „{field}“ von „{layer}“ muss Zahlen enthalten; in Zeile {row} steht {value}.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{layer}&quot; tells only whether a unit is in a core ({values}), not in which. Fill in the code of its core for every unit of a core, and leave the others empty.</source>
        <translation>Das Feld „{field}“ von „{layer}“ sagt nur, ob eine Einheit in einem Kern liegt ({values}), nicht in welchem. Tragen Sie für jede Einheit eines Kerns dessen Code ein, und lassen Sie die anderen leer.</translation>
    </message>
    <message>
        <source>Field that identifies the units of the finer layer. Empty: guessed.</source>
        <translation>Feld, das die Grundeinheiten des feinen Layers bezeichnet. Leer: vermutet.</translation>
    </message>
    <message>
        <source>Field with the names of the coarser regions.</source>
        <translation>Feld mit den Namen der groben Gebiete.</translation>
    </message>
    <message>
        <source>Field with the names of the finer regions, for labels and sentences.</source>
        <translation>Feld mit den Namen der feinen Gebiete, für Beschriftungen und Sätze.</translation>
    </message>
    <message>
        <source>Field with the names of the units, for the list of what breaks the rule. Empty: guessed.</source>
        <translation>Feld mit den Namen der Grundeinheiten, für die Liste dessen, was nicht passt. Leer: vermutet.</translation>
    </message>
    <message>
        <source>Field with the names of the units. Empty: guessed.</source>
        <translation>Feld mit den Namen der Einheiten. Leer: erraten.</translation>
    </message>
    <message>
        <source>Fields with region codes, each a division of the units.</source>
        <translation>Felder mit Gebietscodes, jedes eine Gliederung der Einheiten.</translation>
    </message>
    <message>
        <source>Fields with region codes: what share of such a map does one know if one knows the region?</source>
        <translation>Felder mit Gebietscodes: Welchen Anteil einer solchen Karte kennt man, wenn man das Gebiet kennt?</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Figures of the whole</source>
        <translation>Kennzahlen des Ganzen</translation>
    </message>
    <message>
        <source>Figures of units</source>
        <translation>Zahlen der Einheiten</translation>
    </message>
    <message>
        <source>Figures of {label}</source>
        <translation>Zahlen: {label}</translation>
    </message>
    <message>
        <source>Figures side by side</source>
        <translation>Zahlen nebeneinander</translation>
    </message>
    <message>
        <source>Files with polygons: GeoPackage, Shapefile, GeoJSON and others.</source>
        <translation>Dateien mit Polygonen: GeoPackage, Shapefile, GeoJSON und andere.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Find the units that leave the path from the finest to the coarsest map: one map per level.</source>
        <translation>Die Einheiten finden, die den Weg von der feinsten zur gröbsten Karte verlassen: eine Karte je Ebene.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Finds communities in flows (the Leiden method) at several resolutions, from a few large regions to many small ones, and tells which of them hold: a division that hardly changes at the next resolution, and that is found from any start, is no accident of the number that was chosen. The units are mapped at that resolution. Divisions with fewer than four units in a region on average are not judged: they are all alike. Needs the Python package igraph.</source>
        <translation>Sucht Gemeinschaften in Strömen (Leiden-Verfahren) bei mehreren Auflösungen, von wenigen großen Regionen bis zu vielen kleinen, und sagt, welche halten: Eine Einteilung, die sich bei der nächsten Auflösung kaum ändert und die von jedem Start aus gefunden wird, ist kein Zufall der gewählten Zahl. Die Einheiten werden bei dieser Auflösung kartiert. Einteilungen mit im Mittel weniger als vier Einheiten je Region werden nicht beurteilt: Sie sind sich alle ähnlich. Braucht das Python-Paket igraph.</translation>
    </message>
    <message>
        <source>Finds the functional regions again and again, on flows as they might have been counted at another time, and with other parameters if you like. What comes out the same nearly always is firm; where the runs differ, a border is vague and a unit belongs to two regions.</source>
        <translation>Sucht die funktionalen Gebiete immer wieder neu, mit Strömen, wie sie zu einer anderen Zeit gezählt worden sein könnten, und auf Wunsch mit anderen Parametern. Was fast immer gleich herauskommt, ist fest; wo die Durchläufe abweichen, ist eine Grenze vage, und eine Einheit gehört zu zwei Gebieten.</translation>
    </message>
    <message>
        <source>Finer</source>
        <translation>Feiner</translation>
    </message>
    <message>
        <source>Finer layer: unit code</source>
        <translation>Feiner Layer: Einheitscode</translation>
    </message>
    <message>
        <source>Finer layer: unit name</source>
        <translation>Feiner Layer: Einheitsname</translation>
    </message>
    <message>
        <source>Finer map</source>
        <translation>Feine Gliederung</translation>
    </message>
    <message>
        <source>Finer regions</source>
        <translation>Feine Gebiete</translation>
    </message>
    <message>
        <source>Finer regions: name</source>
        <translation>Feine Gebiete: Name</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Firm: in its region in at least 95 % of the runs</source>
        <translation>Fest: in mindestens 95 % der Durchläufe in ihrem Gebiet</translation>
    </message>
    <message>
        <source>Firmness of basins</source>
        <translation>Festigkeit der Räume</translation>
    </message>
    <message>
        <source>Firmness of borders</source>
        <translation>Festigkeit der Grenzen</translation>
    </message>
    <message>
        <source>First division</source>
        <translation>Erste Gliederung</translation>
    </message>
    <message>
        <source>First division: name</source>
        <translation>Erste Gliederung: Name</translation>
    </message>
    <message>
        <source>First layer: unit code</source>
        <translation>Erster Layer: Einheitscode</translation>
    </message>
    <message>
        <source>First layer: unit name</source>
        <translation>Erster Layer: Einheitsname</translation>
    </message>
    <message>
        <source>First map</source>
        <translation>Erste Karte</translation>
    </message>
    <message>
        <source>First map inside the second (K)</source>
        <translation>Erste Karte innerhalb der zweiten (K)</translation>
    </message>
    <message>
        <source>First map kept whole (completeness)</source>
        <translation>Erste Karte bleibt ganz (Vollständigkeit)</translation>
    </message>
    <message>
        <source>First map predicts the second (lambda)</source>
        <translation>Erste Karte sagt die zweite vorher (Lambda)</translation>
    </message>
    <message>
        <source>First map: {first}. Second map: {second}.</source>
        <translation>Erste Karte: {first}. Zweite Karte: {second}.</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>First rows of the flows</source>
        <translation>Erste Zeilen der Ströme</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Ströme</translation>
    </message>
    <message>
        <source>Flows (the widest line is {amount})</source>
        <translation>Ströme (die breiteste Linie ist {amount})</translation>
    </message>
    <message>
        <source>Flows after</source>
        <translation>Ströme nachher</translation>
    </message>
    <message>
        <source>Flows and method</source>
        <translation>Ströme und Methode</translation>
    </message>
    <message>
        <source>Flows are a count of one year, and would be a little different in another. Here they are drawn anew many times by chance, and regions are made each time: a border that all runs draw is firm, a unit that wanders is not sure.</source>
        <translation>Ströme sind die Zählung eines Jahres und wären in einem anderen etwas anders. Hier werden sie viele Male durch Zufall neu gezogen und jedes Mal Regionen gebildet: Eine Grenze, die alle Läufe ziehen, ist fest; eine Einheit, die wandert, ist nicht sicher.</translation>
    </message>
    <message>
        <source>Flows are counted between strips of units on both sides; 1 takes only the units that touch the border.</source>
        <translation>Ströme werden zwischen Streifen von Einheiten auf beiden Seiten gezählt; 1 nimmt nur die Einheiten, die die Grenze berühren.</translation>
    </message>
    <message>
        <source>Flows are needed. Add a table of flows on the page Regions.</source>
        <translation>Es braucht Ströme. Fügen Sie auf der Seite Regionen eine Tabelle mit Strömen hinzu.</translation>
    </message>
    <message>
        <source>Flows before</source>
        <translation>Ströme vorher</translation>
    </message>
    <message>
        <source>Flows between units</source>
        <translation>Ströme zwischen Einheiten</translation>
    </message>
    <message>
        <source>Flows cross it {percent} % as readily as they stay on one side.</source>
        <translation>Ströme überqueren sie {percent} % so leicht, wie sie auf einer Seite bleiben.</translation>
    </message>
    <message>
        <source>Flows do not know the map: a region may lie in several pieces. If units are moved, what lies apart goes to the neighbouring region it is linked with most, and the output Moved units lists it. Intramax then merges neighbours only, so that nothing needs moving; of threshold rings, units with one region all around them join it and units apart from their core leave it. Islands count as neighbours where the table of links says so.</source>
        <translation>Ströme kennen die Karte nicht: Ein Gebiet kann in mehreren Teilen liegen. Werden Einheiten verschoben, geht, was abseits liegt, an das Nachbargebiet, mit dem es am stärksten verbunden ist, und die Ausgabe Verschobene Einheiten führt es auf. Intramax fügt dann nur Nachbarn zusammen, sodass nichts zu verschieben ist; bei Schwellenringen kommen Einheiten, die von einem einzigen Gebiet umgeben sind, zu ihm, und Einheiten abseits ihres Kerns fallen heraus. Inseln gelten als Nachbarn, wo die Tabelle der Verbindungen es sagt.</translation>
    </message>
    <message>
        <source>Flows expected by</source>
        <translation>Ströme erwartet nach</translation>
    </message>
    <message>
        <source>Flows judge borders between regions only: a single unit has nothing that stays on one side. Of these borders only the divisions say something.</source>
        <translation>Ströme beurteilen nur Grenzen zwischen Gebieten: Eine einzelne Einheit hat nichts, was auf einer Seite bleibt. Über diese Grenzen sagen nur die Gliederungen etwas.</translation>
    </message>
    <message>
        <source>Flows need units: register the units of the layer too, as level 1.</source>
        <translation>Ströme brauchen Einheiten: Tragen Sie auch die Einheiten des Layers ein, als Ebene 1.</translation>
    </message>
    <message>
        <source>Flows of less than {threshold} are not drawn, except the largest of every place.</source>
        <translation>Ströme von weniger als {threshold} werden nicht gezeichnet, außer dem größten jedes Ortes.</translation>
    </message>
    <message>
        <source>Flows of less than {threshold} are not drawn.</source>
        <translation>Ströme von weniger als {threshold} werden nicht gezeichnet.</translation>
    </message>
    <message>
        <source>Flows per place</source>
        <translation>Ströme je Ort</translation>
    </message>
    <message>
        <source>Flows per unit or region</source>
        <translation>Ströme je Einheit oder Gebiet</translation>
    </message>
    <message>
        <source>Flows smaller than this are left out; Regio suggests what keeps the picture legible.</source>
        <translation>Kleinere Ströme entfallen; Regio schlägt vor, was das Bild lesbar hält.</translation>
    </message>
    <message>
        <source>Flows that are drawn as a line.</source>
        <translation>Ströme, die als Linie gezeichnet sind.</translation>
    </message>
    <message>
        <source>Flows that stay inside a region</source>
        <translation>Ströme, die in einem Gebiet bleiben</translation>
    </message>
    <message>
        <source>Flows, definitions or mergers</source>
        <translation>Ströme, Abgrenzungen oder Zusammenschlüsse</translation>
    </message>
    <message>
        <source>Flows: amount</source>
        <translation>Ströme: Menge</translation>
    </message>
    <message>
        <source>Flows: destination</source>
        <translation>Ströme: Ziel</translation>
    </message>
    <message>
        <source>Flows: domain</source>
        <translation>Ströme: Bereich</translation>
    </message>
    <message>
        <source>Flows: field of periods</source>
        <translation>Ströme: Feld der Zeiträume</translation>
    </message>
    <message>
        <source>Flows: form of the table</source>
        <translation>Ströme: Form der Tabelle</translation>
    </message>
    <message>
        <source>Flows: multiply amounts by</source>
        <translation>Ströme: Mengen multiplizieren mit</translation>
    </message>
    <message>
        <source>Flows: origin</source>
        <translation>Ströme: Herkunft</translation>
    </message>
    <message>
        <source>Flows: period</source>
        <translation>Ströme: Zeitraum</translation>
    </message>
    <message>
        <source>Flows: several amounts</source>
        <translation>Ströme: mehrere Mengen</translation>
    </message>
    <message>
        <source>Follow every unit from the finest to the coarsest map: the share that somewhere leaves the path its region takes. 0 % is a perfect set of nested dolls. (D-path)</source>
        <translation>Folgen Sie jeder Einheit von der feinsten zur gröbsten Karte: der Anteil, der irgendwo den Weg seiner Region verlässt. 0 % ist ein perfekter Satz Matroschkas. (D-path)</translation>
    </message>
    <message>
        <source>Follow the chain of levels</source>
        <translation>Der Kette der Ebenen folgen</translation>
    </message>
    <message>
        <source>For a region that everybody draws differently: which units do all definitions include (the core), which only some (the fringe), and how much of the whole is disputed? Definitions come from a table, from polygon layers, or both.</source>
        <translation>Für eine Region, die jeder anders zeichnet: Welche Einheiten schließen alle Definitionen ein (der Kern), welche nur einige (der Rand), und wie viel des Ganzen ist umstritten? Definitionen kommen aus einer Tabelle, aus Polygonlayern oder aus beidem.</translation>
    </message>
    <message>
        <source>For amounts in another unit, for instance 1000 where they are given in thousands.</source>
        <translation>Für Mengen in einer anderen Maßeinheit, zum Beispiel 1000, wenn sie in Tausend angegeben sind.</translation>
    </message>
    <message>
        <source>For at least half</source>
        <translation>Zu mindestens der Hälfte</translation>
    </message>
    <message>
        <source>For definitions that have several regions each: the field with the region of the unit.</source>
        <translation>Für Definitionen mit je mehreren Regionen: das Feld mit der Region der Einheit.</translation>
    </message>
    <message>
        <source>For each division and each domain: what share of the flows, or of the differences between units, does it keep inside its regions or explain? Large regions keep more by themselves; so each division is held against random maps with as many regions of about the same size. The darker in the chart, the better the division serves.</source>
        <translation>Für jede Einteilung und jeden Bereich: Welchen Anteil der Ströme oder der Unterschiede zwischen Einheiten hält sie in ihren Regionen oder erklärt sie? Große Regionen halten von selbst mehr; darum wird jede Einteilung mit Zufallskarten mit ebenso vielen Regionen etwa gleicher Größe verglichen. Je dunkler im Diagramm, desto besser dient sie.</translation>
    </message>
    <message>
        <source>For every border, the two regions beside it are taken together and cut in two by chance, many times, into parts of about the same size. A border is better than chance if hardly any other cut has so little that crosses it. The chance of error counts that many borders were tested at once.</source>
        <translation>Für jede Grenze werden die beiden Regionen daneben zusammengenommen und viele Male zufällig in zwei etwa gleich große Teile geschnitten. Eine Grenze ist besser als Zufall, wenn kaum ein anderer Schnitt so wenig gekreuzt wird. Das Irrtumsrisiko berücksichtigt, dass viele Grenzen zugleich geprüft wurden.</translation>
    </message>
    <message>
        <source>For instance 2025-01-01. With dates, QGIS&apos;s temporal controller plays the change.</source>
        <translation>Zum Beispiel 2025-01-01. Mit Daten spielt die Zeitsteuerung von QGIS die Änderung ab.</translation>
    </message>
    <message>
        <source>For instance: Housing markets=zone. The code field of each layer; empty: a field named region or code.</source>
        <translation>Zum Beispiel: Wohnungsmärkte=zone. Das Codefeld jedes Layers; leer: ein Feld namens region oder code.</translation>
    </message>
    <message>
        <source>For instance: Housing markets=zone;Zones=police. The code field of each layer to compare with; a layer that is named several times is compared once for each field. Empty: guessed.</source>
        <translation>Zum Beispiel: Wohnungsmärkte=zone;Zonen=polizei. Das Codefeld jedes Layers zum Vergleichen; ein mehrfach genannter Layer wird für jedes Feld einmal verglichen. Leer: vermutet.</translation>
    </message>
    <message>
        <source>For instance: Tourism=region;Zones=name. Where a layer has several regions: the field with their names or codes. A layer that is not named is one region as a whole.</source>
        <translation>Zum Beispiel: Tourismus=region;Zonen=name. Wo ein Layer mehrere Regionen hat: das Feld mit ihren Namen oder Codes. Ein nicht genannter Layer ist als Ganzes eine Region.</translation>
    </message>
    <message>
        <source>For instance: pol_zone=Police zones;tour=Tourism.</source>
        <translation>Zum Beispiel: pol_zone=Polizeizonen;tour=Tourismus.</translation>
    </message>
    <message>
        <source>For instance: pol_zone=Police zones;tour=Tourism. Names for the table and the picture.</source>
        <translation>Zum Beispiel: pol_zone=Polizeizonen;tour=Tourismus. Namen für die Tabelle und das Bild.</translation>
    </message>
    <message>
        <source>For instance: pol_zone=Police zones;tour=Tourism. Names used in the list of who draws a border.</source>
        <translation>Zum Beispiel: pol_zone=Polizeizonen;tour=Tourismus. Namen für die Liste derer, die eine Grenze ziehen.</translation>
    </message>
    <message>
        <source>For instance: police=2;tourism=0.5. A definition that is not named counts 1.</source>
        <translation>Zum Beispiel: polizei=2;tourismus=0.5. Eine nicht genannte Definition zählt 1.</translation>
    </message>
    <message>
        <source>For instance: police=2;tourism=0.5. A division that is not named counts 1.</source>
        <translation>Zum Beispiel: polizei=2;tourismus=0.5. Eine nicht genannte Gliederung zählt 1.</translation>
    </message>
    <message>
        <source>For instance: prov=Provinces;basin=Commuting basins. Names for the sentences and tables.</source>
        <translation>Zum Beispiel: prov=Provinzen;becken=Pendlerräume. Namen für die Sätze und Tabellen.</translation>
    </message>
    <message>
        <source>For instance: work=2;school=1. How much each kind of flow counts in a combined basin, whatever its size. A kind that is not named counts 1, or what a star says (work=1;*=0); one with 0 is left out.</source>
        <translation>Zum Beispiel: arbeit=2;schule=1. Wie viel jede Art von Strom in einem gemeinsamen Raum zählt, gleich wie groß sie ist. Eine Art, die nicht genannt ist, zählt 1 oder was ein Stern sagt (arbeit=1;*=0); eine mit 0 fällt weg.</translation>
    </message>
    <message>
        <source>For less than half, but to no other region more</source>
        <translation>Zu weniger als der Hälfte, aber mit keinem anderen Gebiet stärker</translation>
    </message>
    <message>
        <source>Forget this result; its layers stay on the map</source>
        <translation>Dieses Ergebnis vergessen; seine Layer bleiben auf der Karte</translation>
    </message>
    <message>
        <source>France, Insee (15 %)</source>
        <translation>Frankreich, Insee (15 %)</translation>
    </message>
    <message>
        <source>Franconi, D&apos;Aló and Ichim, Istat; the usual values of the R package LabourMarketAreas</source>
        <translation>Franconi, D&apos;Aló und Ichim, Istat; die üblichen Werte des R-Pakets LabourMarketAreas</translation>
    </message>
    <message>
        <source>Fringe: at least a quarter include it</source>
        <translation>Rand: mindestens ein Viertel schließt es ein</translation>
    </message>
    <message>
        <source>Fringe: at least half include it</source>
        <translation>Rand: mindestens die Hälfte schließt es ein</translation>
    </message>
    <message>
        <source>Fringe: at least three in four include it</source>
        <translation>Rand: mindestens drei von vier schließen es ein</translation>
    </message>
    <message>
        <source>Fringe: fewer include it</source>
        <translation>Rand: weniger schließen es ein</translation>
    </message>
    <message>
        <source>Fringe: some include it</source>
        <translation>Rand: einige schließen sie ein</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From &quot;{before}&quot; to &quot;{after}&quot;, {count} of {total} units moved to another region ({share} % of what is counted). Borders between regions: {gained} came, {lost} went, {kept} stayed.</source>
        <translation>Von „{before}“ zu „{after}“ wechselten {count} von {total} Einheiten in ein anderes Gebiet ({share} % dessen, was gezählt wird). Grenzen zwischen Gebieten: {gained} kamen hinzu, {lost} verschwanden, {kept} blieben.</translation>
    </message>
    <message>
        <source>From &quot;{before}&quot; to &quot;{after}&quot;, {count} of {total} units moved to another region ({share} % of what is counted); {alone} more units have a region at one of the dates only. Borders between regions: {gained} came, {lost} went, {kept} stayed.</source>
        <translation>Von „{before}“ zu „{after}“ wechselten {count} von {total} Einheiten in eine andere Region ({share} % des Gezählten); {alone} weitere Einheiten haben nur zu einem der Zeitpunkte eine Region. Grenzen zwischen Regionen: {gained} kamen hinzu, {lost} verschwanden, {kept} blieben.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>From a project layer</source>
        <translation>Aus einem Projektlayer</translation>
    </message>
    <message>
        <source>From a table</source>
        <translation>Aus einer Tabelle</translation>
    </message>
    <message>
        <source>From this size on, less is asked.</source>
        <translation>Ab dieser Größe wird weniger verlangt.</translation>
    </message>
    <message>
        <source>Functional</source>
        <translation>Funktional</translation>
    </message>
    <message>
        <source>Functional areas of French cities (15 %)</source>
        <translation>Funktionale Gebiete französischer Städte (15 %)</translation>
    </message>
    <message>
        <source>Functional regions</source>
        <translation>Funktionale Gebiete</translation>
    </message>
    <message>
        <source>Functional regions from flows</source>
        <translation>Funktionale Gebiete aus Strömen</translation>
    </message>
    <message>
        <source>Functional regions: which regions do flows make?</source>
        <translation>Funktionale Regionen: Welche Regionen bilden die Ströme?</translation>
    </message>
    <message>
        <source>Functional urban areas of the EU and the OECD (15 %)</source>
        <translation>Funktionale Stadtgebiete der EU und der OECD (15 %)</translation>
    </message>
    <message>
        <source>Further questions about the same flows</source>
        <translation>Weitere Fragen zu denselben Strömen</translation>
    </message>
    <message>
        <source>Gap between regions</source>
        <translation>Lücke zwischen Gebieten</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Give at least one resolution, for instance 1.</source>
        <translation>Geben Sie mindestens eine Auflösung an, zum Beispiel 1.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Goes there</source>
        <translation>Geht dorthin</translation>
    </message>
    <message>
        <source>Goes to the core</source>
        <translation>Geht zum Kern</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Groups of units that exchange more than chance would have them do.</source>
        <translation>Gruppen von Einheiten, die mehr austauschen, als der Zufall gäbe.</translation>
    </message>
    <message>
        <source>Guessed by the names of the fields. Correct it if need be.</source>
        <translation>Anhand der Feldnamen geraten. Korrigieren Sie es bei Bedarf.</translation>
    </message>
    <message>
        <source>Guessed: {count} regions without names, {kind}, level {level}. Correct it below if need be.</source>
        <translation>Vermutet: {count} Gebiete ohne Namen, {kind}, Ebene {level}. Korrigieren Sie es bei Bedarf unten.</translation>
    </message>
    <message>
        <source>Guessed: {count} regions, names in {field}, {kind}, level {level}. Correct it below if need be.</source>
        <translation>Vermutet: {count} Gebiete, Namen in {field}, {kind}, Ebene {level}. Korrigieren Sie es bei Bedarf unten.</translation>
    </message>
    <message>
        <source>Had no region before</source>
        <translation>Hatte früher kein Gebiet</translation>
    </message>
    <message>
        <source>Hardly anything flows across it.</source>
        <translation>Kaum etwas strömt über sie.</translation>
    </message>
    <message>
        <source>Has no region any more</source>
        <translation>Hat kein Gebiet mehr</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Farbtabelle</translation>
    </message>
    <message>
        <source>Here will be the answer in one sentence, the figures behind it, and a table linked with the map. Choose what to compare on the page Compare.</source>
        <translation>Hier erscheinen die Antwort in einem Satz, die Zahlen dahinter und eine mit der Karte verbundene Tabelle. Wählen Sie auf der Seite Vergleichen, was verglichen werden soll.</translation>
    </message>
    <message>
        <source>Hide the settings</source>
        <translation>Einstellungen ausblenden</translation>
    </message>
    <message>
        <source>Holds best</source>
        <translation>Hält am besten</translation>
    </message>
    <message>
        <source>Holds each of several divisions against each other one: how many of its regions lie inside one region of the other, which divisions are much the same level, and which order of levels follows. A chain can be judged as a whole, with the units that break it.</source>
        <translation>Hält jede von mehreren Einteilungen gegen jede andere: wie viele ihrer Regionen in einer Region der anderen liegen, welche Einteilungen etwa dieselbe Ebene sind, und welche Ordnung der Ebenen daraus folgt. Eine Kette kann als Ganzes beurteilt werden, mit den Einheiten, die sie brechen.</translation>
    </message>
    <message>
        <source>Holes between regions.</source>
        <translation>Löcher zwischen Gebieten.</translation>
    </message>
    <message>
        <source>Homogeneity</source>
        <translation>Homogenität</translation>
    </message>
    <message>
        <source>Homogeneous</source>
        <translation>Homogen</translation>
    </message>
    <message>
        <source>How alike divisions are and how many regions they have, against the resolution.</source>
        <translation>Wie ähnlich Einteilungen sind und wie viele Regionen sie haben, gegen die Auflösung.</translation>
    </message>
    <message>
        <source>How alike divisions are is corrected for chance: 0 as random divisions of these sizes, 1 the same.</source>
        <translation>Wie ähnlich Einteilungen sind, ist um den Zufall bereinigt: 0 wie zufällige Einteilungen dieser Größen, 1 gleich.</translation>
    </message>
    <message>
        <source>How do many levels nest?</source>
        <translation>Wie fügen sich viele Ebenen ineinander?</translation>
    </message>
    <message>
        <source>How far each region is the same as the most similar one of the other map; 1 is identical.</source>
        <translation>Wie weit jedes Gebiet dem ähnlichsten der anderen Karte gleicht; 1 ist identisch.</translation>
    </message>
    <message>
        <source>How far it depends on choices</source>
        <translation>Wie sehr es von Annahmen abhängt</translation>
    </message>
    <message>
        <source>How far that is beyond chance (0 to 1)</source>
        <translation>Wie weit sie über dem Zufall liegt (0 bis 1)</translation>
    </message>
    <message>
        <source>How far what was found lies above the average, in standard deviations of the random maps. (z)</source>
        <translation>Wie weit das Gefundene über dem Mittel liegt, in Standardabweichungen der Zufallskarten. (z)</translation>
    </message>
    <message>
        <source>How firm are functional regions?</source>
        <translation>Wie fest sind funktionale Gebiete?</translation>
    </message>
    <message>
        <source>How firm are the borders of the regions?</source>
        <translation>Wie fest sind die Grenzen der Gebiete?</translation>
    </message>
    <message>
        <source>How firm are the borders, all evidence together?</source>
        <translation>Wie fest sind die Grenzen, alle Belege zusammen?</translation>
    </message>
    <message>
        <source>How firm are the borders?</source>
        <translation>Wie fest sind die Grenzen?</translation>
    </message>
    <message>
        <source>How firm is every region&apos;s border?</source>
        <translation>Wie fest ist die Grenze jedes Gebiets?</translation>
    </message>
    <message>
        <source>How firmly do units belong to their region?</source>
        <translation>Wie fest gehören Einheiten zu ihrem Gebiet?</translation>
    </message>
    <message>
        <source>How many codes are units cannot be told from the first rows.</source>
        <translation>Aus den ersten Zeilen geht nicht hervor, wie viele Codes Einheiten sind.</translation>
    </message>
    <message>
        <source>How many flows of every place are drawn, the largest first.</source>
        <translation>Wie viele Ströme jedes Ortes gezeichnet werden, die größten zuerst.</translation>
    </message>
    <message>
        <source>How many of the regions it exchanges most with are listed for every region.</source>
        <translation>Wie viele der Gebiete, mit denen es am meisten austauscht, für jedes Gebiet aufgeführt werden.</translation>
    </message>
    <message>
        <source>How many partners of every region are listed.</source>
        <translation>Wie viele Partner jeder Region aufgelistet werden.</translation>
    </message>
    <message>
        <source>How many random maps say what agreement chance gives.</source>
        <translation>Wie viele Zufallskarten sagen, welche Übereinstimmung der Zufall ergibt.</translation>
    </message>
    <message>
        <source>How many random maps tell what nests by chance; 0 leaves chance out and is much faster.</source>
        <translation>Wie viele Zufallskarten sagen, was zufällig passt; 0 lässt den Zufall weg und ist viel schneller.</translation>
    </message>
    <message>
        <source>How many regions there are to be.</source>
        <translation>Wie viele Regionen es werden sollen.</translation>
    </message>
    <message>
        <source>How many units and how many borders are firm, and how many are not.</source>
        <translation>Wie viele Einheiten und wie viele Grenzen fest sind, und wie viele nicht.</translation>
    </message>
    <message>
        <source>How much better than always naming the largest region: 0 no better, 1 perfect.</source>
        <translation>Wie viel besser, als immer das größte Gebiet zu nennen: 0 nicht besser, 1 perfekt.</translation>
    </message>
    <message>
        <source>How much better the finer map predicts the coarser region than always naming the largest one: 0 is no better, 1 is perfect. (Lambda, Goodman and Kruskal)</source>
        <translation>Wie viel besser die feine Gliederung das grobe Gebiet vorhersagt, als immer das größte zu nennen: 0 ist nicht besser, 1 ist perfekt. (Lambda, Goodman und Kruskal)</translation>
    </message>
    <message>
        <source>How much do two maps agree?</source>
        <translation>Wie sehr stimmen zwei Karten überein?</translation>
    </message>
    <message>
        <source>How much each kind counts, whatever its size:</source>
        <translation>Wie viel jede Art zählt, wie groß sie auch ist:</translation>
    </message>
    <message>
        <source>How much each kind of evidence counts: D drawn borders, F flows across, M ties of the units along the border. What is not known somewhere is left out there, and listed.</source>
        <translation>Wie viel jede Art von Beleg zählt: D gezogene Grenzen, F Ströme darüber, M Bindungen der Einheiten entlang der Grenze. Was irgendwo nicht bekannt ist, wird dort weggelassen und genannt.</translation>
    </message>
    <message>
        <source>How much more stays inside than chance would keep there: 0 is chance, above 0.3 is a clear structure.</source>
        <translation>Wie viel mehr innen bleibt, als der Zufall dort hielte: 0 ist Zufall, über 0,3 eine deutliche Struktur.</translation>
    </message>
    <message>
        <source>How much more stays inside than sizes lead one to expect.</source>
        <translation>Wie viel mehr innen bleibt, als die Größen erwarten lassen.</translation>
    </message>
    <message>
        <source>How much of a region may lie outside its parent while it still conforms. Automatic: 0.1 %, but nothing where units are counted.</source>
        <translation>Wie viel eines Gebiets außerhalb seines übergeordneten Gebiets liegen darf und es trotzdem konform bleibt. Automatisch: 0,1 %, aber nichts, wenn Grundeinheiten gezählt werden.</translation>
    </message>
    <message>
        <source>How much of all that is counted lies in the largest region: 0 to 1.</source>
        <translation>Wie viel von allem, was gezählt wird, im größten Gebiet liegt: 0 bis 1.</translation>
    </message>
    <message>
        <source>How much one map leaves unknown about the other: 0 if nothing changed.</source>
        <translation>Wie viel eine Karte über die andere offenlässt: 0, wenn sich nichts geändert hat.</translation>
    </message>
    <message>
        <source>How much sizes may differ (share)</source>
        <translation>Wie weit Größen abweichen dürfen (Anteil)</translation>
    </message>
    <message>
        <source>How much stays inside the regions?</source>
        <translation>Wie viel bleibt innerhalb der Gebiete?</translation>
    </message>
    <message>
        <source>How much the maps do not tell about each other: 0 is the same map. (Variation of information)</source>
        <translation>Wie viel die Karten nicht übereinander sagen: 0 ist dieselbe Karte. (Variation of information)</translation>
    </message>
    <message>
        <source>How much the size of a random region may differ from the size of the region it stands for.</source>
        <translation>Wie sehr die Größe einer Zufallsregion von der Region abweichen darf, für die sie steht.</translation>
    </message>
    <message>
        <source>How often borders are drawn when regions are made again and again: an answer of the page Functional.</source>
        <translation>Wie oft Grenzen gezogen werden, wenn Regionen immer wieder gebildet werden: eine Antwort der Seite Funktional.</translation>
    </message>
    <message>
        <source>How often flows are drawn anew and regions made; 200 is usual.</source>
        <translation>Wie oft Ströme neu gezogen und Regionen gebildet werden; 200 ist üblich.</translation>
    </message>
    <message>
        <source>How often what is together on one map is together on the other; 1 is always, 0 is as often as by chance.</source>
        <translation>Wie oft das, was auf der einen Karte zusammen liegt, auch auf der anderen zusammen liegt; 1 ist immer, 0 so oft wie durch Zufall.</translation>
    </message>
    <message>
        <source>How strongly a unit is attached to regions is told by its flows with other units. With this option those who stay in the unit count too, which ties every unit to its own region.</source>
        <translation>Wie stark eine Einheit mit Gebieten verbunden ist, zeigen ihre Ströme mit anderen Einheiten. Mit dieser Option zählen auch die, die in der Einheit bleiben, was jede Einheit an ihr eigenes Gebiet bindet.</translation>
    </message>
    <message>
        <source>How sure are these regions?</source>
        <translation>Wie sicher sind diese Regionen?</translation>
    </message>
    <message>
        <source>How sure: {title}</source>
        <translation>Wie sicher: {title}</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Wie dies berechnet wurde</translation>
    </message>
    <message>
        <source>How units that fit nowhere at first are attached. In the R package it depends on how units are numbered.</source>
        <translation>Wie Einheiten angeschlossen werden, die zunächst nirgends passen. Im R-Paket hängt das von ihrer Nummerierung ab.</translation>
    </message>
    <message>
        <source>How well do regions fit the flows?</source>
        <translation>Wie gut passen Gebiete zu den Strömen?</translation>
    </message>
    <message>
        <source>How well its regions are matched by whole regions of the other, as the program sabre counts; 1 is perfect.</source>
        <translation>Wie gut ihre Gebiete ganzen Gebieten der anderen entsprechen, wie das Programm sabre zählt; 1 ist perfekt.</translation>
    </message>
    <message>
        <source>How well random maps of the same number and sizes agree, on average.</source>
        <translation>Wie gut Zufallskarten mit gleicher Anzahl und gleichen Größen im Mittel übereinstimmen.</translation>
    </message>
    <message>
        <source>How well the two maps agree.</source>
        <translation>Wie gut die beiden Karten übereinstimmen.</translation>
    </message>
    <message>
        <source>If both layers have the same unit codes, they are compared by code and no polygon is cut.</source>
        <translation>Haben beide Layer dieselben Einheitscodes, wird nach Code verglichen und kein Polygon zerschnitten.</translation>
    </message>
    <message>
        <source>If given: every unit must have a region of this layer, and every region must hold a unit.</source>
        <translation>Falls angegeben: Jede Grundeinheit muss ein Gebiet dieses Layers haben, und jedes Gebiet muss eine Grundeinheit enthalten.</translation>
    </message>
    <message>
        <source>If not, a unit in two regions stops the run with a sentence that names the rows.</source>
        <translation>Wenn nicht, hält eine Grundeinheit in zwei Gebieten den Lauf mit einem Satz an, der die Zeilen nennt.</translation>
    </message>
    <message>
        <source>In &quot;{division}&quot;, {count} units are a region by themselves ({units}): their flows with other units say nothing of their own region.</source>
        <translation>In &quot;{division}&quot; bilden {count} Einheiten für sich ein Gebiet ({units}): Ihre Ströme mit anderen Einheiten sagen nichts über ihr eigenes Gebiet.</translation>
    </message>
    <message>
        <source>In &quot;{division}&quot;, {count} units are attached more strongly to another region: {units}.</source>
        <translation>In &quot;{division}&quot; sind {count} Einheiten stärker mit einem anderen Gebiet verbunden: {units}.</translation>
    </message>
    <message>
        <source>In &quot;{division}&quot;, {count} units have no region ({units}); what leaves or reaches them stays inside no region.</source>
        <translation>In „{division}“ haben {count} Einheiten keine Region ({units}); was von ihnen ausgeht oder bei ihnen ankommt, bleibt in keiner Region.</translation>
    </message>
    <message>
        <source>In &quot;{flows}&quot; an origin or destination is empty {count} times; what goes there or comes from there counts as external.</source>
        <translation>In &quot;{flows}&quot; ist eine Herkunft oder ein Ziel {count}-mal leer; was dorthin geht oder von dort kommt, zählt als extern.</translation>
    </message>
    <message>
        <source>In &quot;{flows}&quot; no unit has flows both to and from units, so there is nothing to merge. Check which fields are origin and destination.</source>
        <translation>In „{flows}“ hat keine Einheit Ströme sowohl zu als auch von Einheiten, es gibt also nichts zu verschmelzen. Prüfen Sie, welche Felder Herkunft und Ziel sind.</translation>
    </message>
    <message>
        <source>In &quot;{flows}&quot; the amount in row {row} is {value}, which is too large to be true. Correct it, or filter it out.</source>
        <translation>In &quot;{flows}&quot; ist die Menge in Zeile {row} {value}; das ist zu groß, um wahr zu sein. Berichtigen Sie sie, oder filtern Sie sie heraus.</translation>
    </message>
    <message>
        <source>In &quot;{flows}&quot; the amount in row {row} is {value}; amounts must be numbers of at least 0. {count} rows are wrong: {rows}. Correct them, or filter them out.</source>
        <translation>In &quot;{flows}&quot; ist die Menge in Zeile {row} {value}; Mengen müssen Zahlen von mindestens 0 sein. {count} Zeilen sind falsch: {rows}. Berichtigen Sie sie oder filtern Sie sie heraus.</translation>
    </message>
    <message>
        <source>In &quot;{flows}&quot; the amount in row {row}, column {column} is {value}, which is too large to be true. Correct it.</source>
        <translation>In „{flows}“ ist die Menge in Zeile {row}, Spalte {column} {value}: zu groß, um wahr zu sein. Korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>In &quot;{flows}&quot; the amount in row {row}, column {column} is {value}; amounts must be numbers of at least 0. {count} cells are wrong. Correct them.</source>
        <translation>In &quot;{flows}&quot; ist die Menge in Zeile {row}, Spalte {column} {value}; Mengen müssen Zahlen von mindestens 0 sein. {count} Zellen sind falsch. Berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>In &quot;{layer}&quot; the counterpart of {region} is {found}: it has most in common with it.</source>
        <translation>In &quot;{layer}&quot; ist {found} das Gegenstück zu {region}: Es hat am meisten mit ihr gemeinsam.</translation>
    </message>
    <message>
        <source>In &quot;{layer}&quot; the unit that surely belongs to the region has none, so it is left out.</source>
        <translation>In &quot;{layer}&quot; hat die Einheit, die sicher zur Region gehört, keine; diese Definition wurde weggelassen.</translation>
    </message>
    <message>
        <source>In &quot;{layer}&quot;, unit {unit} (field &quot;{unit_field}&quot;) is on rows {rows} with different regions in field &quot;{field}&quot;: {regions}. {count} units are. Correct the codes, or choose another unit field.</source>
        <translation>In &quot;{layer}&quot; steht Grundeinheit {unit} (Feld &quot;{unit_field}&quot;) in den Zeilen {rows} mit verschiedenen Gebieten in Feld &quot;{field}&quot;: {regions}. Das betrifft {count} Grundeinheiten. Korrigieren Sie die Codes oder wählen Sie ein anderes Einheitsfeld.</translation>
    </message>
    <message>
        <source>In &quot;{layer}&quot;, unit {unit} (field &quot;{unit_field}&quot;) is on rows {rows} with different regions in field &quot;{field}&quot;: {regions}. {count} units are; every row counts on its own.</source>
        <translation>In &quot;{layer}&quot; steht Grundeinheit {unit} (Feld &quot;{unit_field}&quot;) in den Zeilen {rows} mit verschiedenen Gebieten in Feld &quot;{field}&quot;: {regions}. Das betrifft {count} Grundeinheiten; jede Zeile zählt für sich.</translation>
    </message>
    <message>
        <source>In &quot;{layer}&quot;, {count} units belong to more than one region (rows {rows}). Keep one region per unit, or use a calculation that allows overlaps.</source>
        <translation>In &quot;{layer}&quot; gehören {count} Grundeinheiten zu mehr als einem Gebiet (Zeilen {rows}). Behalten Sie ein Gebiet je Grundeinheit oder verwenden Sie eine Berechnung, die Überlappungen zulässt.</translation>
    </message>
    <message>
        <source>In &quot;{table}&quot;, region {region} has several names: {names} (rows {rows}); the first is used. {count} regions have.</source>
        <translation>In &quot;{table}&quot; hat Gebiet {region} mehrere Namen: {names} (Zeilen {rows}); der erste wird verwendet. Das betrifft {count} Gebiete.</translation>
    </message>
    <message>
        <source>In &quot;{table}&quot;, unit {unit} is in several regions: {regions} (rows {rows}). So it is with {count} units. If the table holds several divisions, pick the rows of one of them; else correct the table, or allow overlapping regions.</source>
        <translation>In „{table}“ liegt die Einheit {unit} in mehreren Gebieten: {regions} (Zeilen {rows}). Das gilt für {count} Einheiten. Enthält die Tabelle mehrere Gliederungen, wählen Sie die Zeilen einer davon; sonst verbessern Sie die Tabelle, oder erlauben Sie überlappende Gebiete.</translation>
    </message>
    <message>
        <source>In &quot;{table}&quot;, {count} units are in several regions.</source>
        <translation>In &quot;{table}&quot; sind {count} Grundeinheiten in mehreren Gebieten.</translation>
    </message>
    <message>
        <source>In &quot;{table}&quot;, {count} units have a code that means &quot;none&quot; ({codes}): they get no region.</source>
        <translation>In &quot;{table}&quot; haben {count} Grundeinheiten einen Code, der &quot;keines&quot; bedeutet ({codes}): Sie erhalten kein Gebiet.</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Dazwischen</translation>
    </message>
    <message>
        <source>In brackets: how many units. Bold: the units that the regions are called after.</source>
        <translation>In Klammern: wie viele Einheiten. Fett: die Einheiten, nach denen die Gebiete heißen.</translation>
    </message>
    <message>
        <source>In each cell the share kept inside and, in brackets, what random maps keep. Green: more than chance; brown: less.</source>
        <translation>In jeder Zelle der Anteil, der innen bleibt, und in Klammern, was Zufallskarten halten. Grün: mehr als Zufall; braun: weniger.</translation>
    </message>
    <message>
        <source>In each cell: how many regions of the row lie inside one region of the column.</source>
        <translation>In jeder Zelle: wie viele Gebiete der Zeile in einem einzigen Gebiet der Spalte liegen.</translation>
    </message>
    <message>
        <source>In field &quot;{field}&quot; of &quot;{layer}&quot;, {count} rows hold a code that means &quot;none&quot; ({codes}): they have no region there.</source>
        <translation>In Feld &quot;{field}&quot; von &quot;{layer}&quot; enthalten {count} Zeilen einen Code, der &quot;keines&quot; bedeutet ({codes}): Sie haben dort kein Gebiet.</translation>
    </message>
    <message>
        <source>In the region of {region} in {share} % of the runs.</source>
        <translation>In {share} % der Durchläufe im Gebiet von {region}.</translation>
    </message>
    <message>
        <source>In the same region; {share} % of the runs draw a border here.</source>
        <translation>Im selben Gebiet; {share} % der Durchläufe ziehen hier eine Grenze.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>In {count} of {runs} runs the method finds no regions, so that no unit lies in its own.</source>
        <translation>In {count} von {runs} Durchläufen findet die Methode keine Regionen, sodass keine Einheit in der ihren liegt.</translation>
    </message>
    <message>
        <source>In {number} regions the domains agree {agreement} (0 not, 1 wholly).</source>
        <translation>Bei {number} Gebieten stimmen die Bereiche zu {agreement} überein (0 gar nicht, 1 ganz).</translation>
    </message>
    <message>
        <source>In {number} regions the domains agree {agreement} (0 not, 1 wholly); random maps give {chance}, at most {high}.</source>
        <translation>Bei {number} Gebieten stimmen die Bereiche zu {agreement} überein (0 gar nicht, 1 ganz); Zufallskarten ergeben {chance}, höchstens {high}.</translation>
    </message>
    <message>
        <source>In {runs} runs {changed} of {units} units change region; {firm} of {borders} borders between neighbours are firm.</source>
        <translation>In {runs} Läufen wechseln {changed} von {units} Einheiten die Region; {firm} von {borders} Grenzen zwischen Nachbarn sind fest.</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Eingeschlossen</translation>
    </message>
    <message>
        <source>Included by</source>
        <translation>Eingeschlossen von</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Indices before and after</source>
        <translation>Maße vorher und nachher</translation>
    </message>
    <message>
        <source>Insee, aires d&apos;attraction des villes; cores are chosen by population and jobs, so give your own</source>
        <translation>Insee, aires d&apos;attraction des villes; Kerne sind nach Bevölkerung und Arbeitsplätzen gewählt, geben Sie sie daher als Feld an</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Innerhalb</translation>
    </message>
    <message>
        <source>Intramax</source>
        <translation>Intramax</translation>
    </message>
    <message>
        <source>Intramax (a tree of regions)</source>
        <translation>Intramax (ein Baum von Gebieten)</translation>
    </message>
    <message>
        <source>Intramax: number of regions</source>
        <translation>Intramax: Anzahl der Gebiete</translation>
    </message>
    <message>
        <source>Intramax: share that stays inside</source>
        <translation>Intramax: Anteil, der innen bleibt</translation>
    </message>
    <message>
        <source>Intramax: units that nothing leaves or nothing reaches</source>
        <translation>Intramax: Einheiten, aus denen nichts abgeht oder in denen nichts ankommt</translation>
    </message>
    <message>
        <source>Intramax: where the tree is cut</source>
        <translation>Intramax: wo der Baum geschnitten wird</translation>
    </message>
    <message>
        <source>Invalid geometries</source>
        <translation>Ungültige Geometrien</translation>
    </message>
    <message>
        <source>Invalid geometry</source>
        <translation>Ungültige Geometrie</translation>
    </message>
    <message>
        <source>Is the layer fit for use?</source>
        <translation>Ist der Layer brauchbar?</translation>
    </message>
    <message>
        <source>Istat and Eurostat</source>
        <translation>Istat und Eurostat</translation>
    </message>
    <message>
        <source>It also covers bandwidths of {bandwidths} m.</source>
        <translation>Es umfasst auch Reichweiten von {bandwidths} m.</translation>
    </message>
    <message>
        <source>It also covers both models of flows: sizes only, and sizes and distance.</source>
        <translation>Es umfasst auch beide Strommodelle: nur Größen, und Größen mit Entfernung.</translation>
    </message>
    <message>
        <source>It changes least around it.</source>
        <translation>Um sie herum ändert sich am wenigsten.</translation>
    </message>
    <message>
        <source>It had no region, but one region lies all around it.</source>
        <translation>Sie hatte kein Gebiet, doch ein einziges Gebiet liegt rings um sie.</translation>
    </message>
    <message>
        <source>It has flows with itself only, or with units that are left out too, so nothing links it to a region.</source>
        <translation>Sie hat nur Ströme mit sich selbst oder mit Einheiten, die auch weggelassen sind; nichts verbindet sie mit einer Region.</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Sie enthält</translation>
    </message>
    <message>
        <source>It is crossed as readily as people stay on one side: no barrier for flows.</source>
        <translation>Man überquert sie so leicht, wie man auf einer Seite bleibt: kein Hindernis für Ströme.</translation>
    </message>
    <message>
        <source>It lay apart from its region, and no other region takes it.</source>
        <translation>Sie lag abseits ihres Gebiets, und kein anderes nimmt sie auf.</translation>
    </message>
    <message>
        <source>It lay apart from its region.</source>
        <translation>Sie lag abseits ihres Gebiets.</translation>
    </message>
    <message>
        <source>It nests if</source>
        <translation>Sie passt, wenn</translation>
    </message>
    <message>
        <source>It was to leave its region, but no flow links it to another.</source>
        <translation>Sie sollte ihre Region verlassen, aber kein Strom verbindet sie mit einer anderen.</translation>
    </message>
    <message>
        <source>It was to leave its region, but would make the region it is linked with most less valid.</source>
        <translation>Sie sollte ihre Region verlassen, würde aber die Region, mit der sie am stärksten verbunden ist, weniger gültig machen.</translation>
    </message>
    <message>
        <source>Its region was taken apart, and it would make the region it is linked with most less valid.</source>
        <translation>Ihre Region wurde zerlegt, und sie würde die Region, mit der sie am stärksten verbunden ist, weniger gültig machen.</translation>
    </message>
    <message>
        <source>Its region was taken apart, and no flow links it to another.</source>
        <translation>Ihre Region wurde zerlegt, und kein Strom verbindet sie mit einer anderen.</translation>
    </message>
    <message>
        <source>Judge by these divisions</source>
        <translation>An diesen Gliederungen messen</translation>
    </message>
    <message>
        <source>Judge by these numbers</source>
        <translation>An diesen Zahlen messen</translation>
    </message>
    <message>
        <source>Judge every border between two units, not only the borders of the chosen map.</source>
        <translation>Jede Grenze zwischen zwei Grundeinheiten beurteilen, nicht nur die Grenzen der gewählten Gliederung.</translation>
    </message>
    <message>
        <source>Judged only on the part that &quot;{coarser}&quot; covers: {names}.</source>
        <translation>Nur auf dem Teil beurteilt, den &quot;{coarser}&quot; abdeckt: {names}.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kept inside</source>
        <translation>Innen gehalten</translation>
    </message>
    <message>
        <source>Kilometres of border between regions; shorter means more compact or fewer regions.</source>
        <translation>Kilometer Grenze zwischen Gebieten; kürzer heißt kompaktere oder weniger Gebiete.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Labour market areas</source>
        <translation>Arbeitsmarktregionen</translation>
    </message>
    <message>
        <source>Labour market areas (self-contained areas)</source>
        <translation>Arbeitsmarktregionen (in sich geschlossene Gebiete)</translation>
    </message>
    <message>
        <source>Labour market areas are made of the flows between units; the figures of the regions also count what goes to other places or comes from there.</source>
        <translation>Arbeitsmarktregionen entstehen aus den Strömen zwischen Einheiten; die Zahlen der Gebiete zählen auch, was an andere Orte geht oder von dort kommt.</translation>
    </message>
    <message>
        <source>Labour market areas merges units until every area is large and self-contained enough. Intramax merges the two regions with relatively most flow between them, again and again: a tree, cut where you like. Threshold rings draws around each core the units of which a large share travels there; the rest stays outside. Communities finds groups that exchange more than chance would have them do; it needs the Python package igraph (on Debian and Ubuntu the package python3-igraph; else run python -m pip install igraph in the OSGeo4W Shell or terminal of QGIS).</source>
        <translation>Arbeitsmarktregionen fügt Einheiten zusammen, bis jedes Gebiet groß und in sich geschlossen genug ist. Intramax fügt immer wieder die zwei Gebiete zusammen, zwischen denen verhältnismäßig am meisten fließt: ein Baum, geschnitten, wo Sie wollen. Schwellenringe zieht um jeden Kern die Einheiten, von denen ein großer Anteil dorthin geht; der Rest bleibt außerhalb. Gemeinschaften findet Gruppen, die mehr austauschen, als der Zufall erwarten ließe; dafür wird das Python-Paket igraph gebraucht (unter Debian und Ubuntu das Paket python3-igraph; sonst python -m pip install igraph in der OSGeo4W Shell oder im Terminal von QGIS ausführen).</translation>
    </message>
    <message>
        <source>Labour market areas of Istat and Eurostat</source>
        <translation>Arbeitsmarktregionen von Istat und Eurostat</translation>
    </message>
    <message>
        <source>Lambda: conformity beyond what one big parent gives</source>
        <translation>Lambda: Konformität über das hinaus, was ein großes Gebiet ergibt</translation>
    </message>
    <message>
        <source>Landscapes</source>
        <translation>Landschaften</translation>
    </message>
    <message>
        <source>Largest jump</source>
        <translation>Größter Sprung</translation>
    </message>
    <message>
        <source>Last units</source>
        <translation>Letzte Einheiten</translation>
    </message>
    <message>
        <source>Later date</source>
        <translation>Späteres Datum</translation>
    </message>
    <message>
        <source>Later flows</source>
        <translation>Spätere Ströme</translation>
    </message>
    <message>
        <source>Later flows that stay inside a region</source>
        <translation>Spätere Ströme, die in einem Gebiet bleiben</translation>
    </message>
    <message>
        <source>Later regions</source>
        <translation>Spätere Gebiete</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Spätere Fassung</translation>
    </message>
    <message>
        <source>Later version: region name</source>
        <translation>Spätere Fassung: Name des Gebiets</translation>
    </message>
    <message>
        <source>Later version: unit code</source>
        <translation>Spätere Fassung: Code der Einheit</translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot; of the example &quot;{path}&quot; cannot be opened.</source>
        <translation>Layer &quot;{layer}&quot; des Beispiels &quot;{path}&quot; lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Layers that are definitions</source>
        <translation>Layer, die Definitionen sind</translation>
    </message>
    <message>
        <source>Layers with their styles (GeoPackage)</source>
        <translation>Layer mit ihren Stilen (GeoPackage)</translation>
    </message>
    <message>
        <source>Least amount of a flow</source>
        <translation>Kleinste Menge eines Stroms</translation>
    </message>
    <message>
        <source>Least amount that is drawn</source>
        <translation>Kleinste Menge, die gezeichnet wird</translation>
    </message>
    <message>
        <source>Least self-contained region</source>
        <translation>Am wenigsten eigenständiges Gebiet</translation>
    </message>
    <message>
        <source>Leave from here</source>
        <translation>Gehen von hier aus</translation>
    </message>
    <message>
        <source>Leave home</source>
        <translation>Brechen auf</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Left empty, it is recognised by its name, else by what it holds.</source>
        <translation>Leer: Es wird an seinem Namen erkannt, sonst an seinem Inhalt.</translation>
    </message>
    <message>
        <source>Left empty, it is recognised by its name.</source>
        <translation>Bleibt es leer, wird es am Namen erkannt.</translation>
    </message>
    <message>
        <source>Left out: {count} borders of at most {length} m.</source>
        <translation>Weggelassen: {count} Grenzabschnitte von höchstens {length} m.</translation>
    </message>
    <message>
        <source>Left out: {count} of {total} polygons of &quot;{layer}&quot; have no region: {units}.</source>
        <translation>Weggelassen: {count} von {total} Polygonen von &quot;{layer}&quot; haben kein Gebiet: {units}.</translation>
    </message>
    <message>
        <source>Left out: {count} of {total} units have a region in &quot;{has}&quot; but none in &quot;{lacks}&quot;: {units}.</source>
        <translation>Weggelassen: {count} von {total} Grundeinheiten haben ein Gebiet in &quot;{has}&quot;, aber keines in &quot;{lacks}&quot;: {units}.</translation>
    </message>
    <message>
        <source>Left out: {count} of {total} units have a region in neither &quot;{finer}&quot; nor &quot;{coarser}&quot;: {units}.</source>
        <translation>Weggelassen: {count} von {total} Grundeinheiten haben weder in &quot;{finer}&quot; noch in &quot;{coarser}&quot; ein Gebiet: {units}.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Length (km)</source>
        <translation>Länge (km)</translation>
    </message>
    <message>
        <source>Length of borders (km)</source>
        <translation>Länge der Grenzen (km)</translation>
    </message>
    <message>
        <source>Less than half stays inside</source>
        <translation>Weniger als die Hälfte bleibt innerhalb</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>Lies in several regions</source>
        <translation>Liegt in mehreren Gebieten</translation>
    </message>
    <message>
        <source>Lies inside</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>Lies inside one region</source>
        <translation>Liegt in einem einzigen Gebiet</translation>
    </message>
    <message>
        <source>Lies mainly in</source>
        <translation>Liegt vor allem in</translation>
    </message>
    <message>
        <source>Like other starts</source>
        <translation>Gleich anderen Starts</translation>
    </message>
    <message>
        <source>Like the one before</source>
        <translation>Gleich der vorigen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Links across water</source>
        <translation>Verbindungen über Wasser</translation>
    </message>
    <message>
        <source>Links: first unit</source>
        <translation>Verbindungen: erste Einheit</translation>
    </message>
    <message>
        <source>Links: second unit</source>
        <translation>Verbindungen: zweite Einheit</translation>
    </message>
    <message>
        <source>Load example</source>
        <translation>Beispiel laden</translation>
    </message>
    <message>
        <source>Looks for what is wrong with a region layer and says each in a sentence: invalid geometry, gaps, overlaps, slivers, polygons drawn twice, missing and unknown codes, units without region, and coordinate systems that do not fit. Regions in several parts, enclaves and thin parts are named too, but do not make the check fail.</source>
        <translation>Sucht, was in einem Gebietslayer nicht stimmt, und sagt es jeweils in einem Satz: ungültige Geometrie, Lücken, Überlappungen, Splitter, doppelt gezeichnete Polygone, fehlende und unbekannte Codes, Grundeinheiten ohne Gebiet und Koordinatensysteme, die nicht passen. Gebiete in mehreren Teilen, Enklaven und schmale Teile werden auch genannt, lassen die Prüfung aber nicht scheitern.</translation>
    </message>
    <message>
        <source>Luyten and Van Hecke, city regions in 2001; cores are built-up agglomerations, so give your own</source>
        <translation>Luyten und Van Hecke, Stadtregionen 2001; Kerne sind bebaute Agglomerationen, geben Sie sie daher als Feld an</translation>
    </message>
    <message>
        <source>Main partner</source>
        <translation>Wichtigster Partner</translation>
    </message>
    <message>
        <source>Main partners</source>
        <translation>Wichtigste Partner</translation>
    </message>
    <message>
        <source>Makes a region layer from a table that says which unit belongs to which region, and says which rows do not fit. A table with the columns basisniveau, Name basisniveau, nieuweafgeleide, Name nieuweafgeleide is recognised.</source>
        <translation>Macht einen Gebietslayer aus einer Tabelle, die sagt, welche Grundeinheit zu welchem Gebiet gehört, und sagt, welche Zeilen nicht passen. Eine Tabelle mit den Spalten basisniveau, Name basisniveau, nieuweafgeleide, Name nieuweafgeleide wird erkannt.</translation>
    </message>
    <message>
        <source>Map for paper (PDF)</source>
        <translation>Karte für Papier (PDF)</translation>
    </message>
    <message>
        <source>Map of {flows}</source>
        <translation>Karte: {flows}</translation>
    </message>
    <message>
        <source>Map that is drawn at random</source>
        <translation>Karte, die zufällig gezeichnet wird</translation>
    </message>
    <message>
        <source>Map that stays</source>
        <translation>Karte, die bleibt</translation>
    </message>
    <message>
        <source>MapCurves of the first map (area)</source>
        <translation>MapCurves der ersten Karte (Fläche)</translation>
    </message>
    <message>
        <source>MapCurves of the first map (plain mean)</source>
        <translation>MapCurves der ersten Karte (einfaches Mittel)</translation>
    </message>
    <message>
        <source>MapCurves of the first map (weighted mean)</source>
        <translation>MapCurves der ersten Karte (gewichtetes Mittel)</translation>
    </message>
    <message>
        <source>MapCurves of the second map (area)</source>
        <translation>MapCurves der zweiten Karte (Fläche)</translation>
    </message>
    <message>
        <source>MapCurves of the second map (plain mean)</source>
        <translation>MapCurves der zweiten Karte (einfaches Mittel)</translation>
    </message>
    <message>
        <source>MapCurves of the second map (weighted mean)</source>
        <translation>MapCurves der zweiten Karte (gewichtetes Mittel)</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Maps that are de facto the same level count once.</source>
        <translation>Karten, die eigentlich dieselbe Ebene sind, zählen einmal.</translation>
    </message>
    <message>
        <source>May lie outside</source>
        <translation>Darf außerhalb liegen</translation>
    </message>
    <message>
        <source>Mean of all pairs of {domains}; random maps have regions of the same sizes</source>
        <translation>Mittel aller Paare von {domains}; Zufallskarten haben gleich große Gebiete</translation>
    </message>
    <message>
        <source>Mean of the random maps</source>
        <translation>Mittel der Zufallskarten</translation>
    </message>
    <message>
        <source>Mean vagueness by drawn borders only</source>
        <translation>Mittlere Unschärfe nur nach gezogenen Grenzen</translation>
    </message>
    <message>
        <source>Mean vagueness by flows only</source>
        <translation>Mittlere Unschärfe nur nach Strömen</translation>
    </message>
    <message>
        <source>Mean vagueness by length</source>
        <translation>Mittlere Unschärfe nach Länge</translation>
    </message>
    <message>
        <source>Mean vagueness by ties of units only</source>
        <translation>Mittlere Unschärfe nur nach Bindungen der Einheiten</translation>
    </message>
    <message>
        <source>Mean vagueness of its borders (0 firm, 1 vague)</source>
        <translation>Mittlere Unschärfe seiner Grenzen (0 fest, 1 unscharf)</translation>
    </message>
    <message>
        <source>Mean vagueness, highest under other choices</source>
        <translation>Mittlere Unschärfe, höchste bei anderen Annahmen</translation>
    </message>
    <message>
        <source>Mean vagueness, lowest under other choices</source>
        <translation>Mittlere Unschärfe, niedrigste bei anderen Annahmen</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen mit</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Mergers</source>
        <translation>Zusammenschlüsse</translation>
    </message>
    <message>
        <source>Mergers of units</source>
        <translation>Zusammenschlüsse von Einheiten</translation>
    </message>
    <message>
        <source>Mergers: date</source>
        <translation>Fusionen: Datum</translation>
    </message>
    <message>
        <source>Mergers: new code</source>
        <translation>Fusionen: neuer Code</translation>
    </message>
    <message>
        <source>Mergers: old code</source>
        <translation>Fusionen: alter Code</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Method and values of</source>
        <translation>Methode und Werte von</translation>
    </message>
    <message>
        <source>Method and values of &quot;{preset}&quot; were used, whatever else was given for them ({source}): {method}; {values}.</source>
        <translation>Methode und Werte von „{preset}“ wurden benutzt, was auch immer sonst dafür angegeben war ({source}): {method}; {values}.</translation>
    </message>
    <message>
        <source>Metropolitan areas of the United States (25 %)</source>
        <translation>Metropolregionen der Vereinigten Staaten (25 %)</translation>
    </message>
    <message>
        <source>Missing or invalid geometry.</source>
        <translation>Fehlende oder ungültige Geometrie.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>Modularität</translation>
    </message>
    <message>
        <source>Modularity Q</source>
        <translation>Modularität Q</translation>
    </message>
    <message>
        <source>Modularity Q: what stays inside, beyond what the sizes let expect</source>
        <translation>Modularität Q: was innerhalb bleibt, über das hinaus, was die Größe erwarten lässt</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>Weitere Fragen</translation>
    </message>
    <message>
        <source>More random maps give a finer answer and take longer; 999 is usual.</source>
        <translation>Mehr Zufallskarten geben eine feinere Antwort und dauern länger; 999 ist üblich.</translation>
    </message>
    <message>
        <source>More random maps make the answer finer and take longer; 999 is usual.</source>
        <translation>Mehr Zufallskarten machen die Antwort feiner und dauern länger; 999 ist üblich.</translation>
    </message>
    <message>
        <source>More random maps make the answer finer and take longer; each division needs its own.</source>
        <translation>Mehr Zufallskarten machen die Antwort feiner und dauern länger; jede Gliederung braucht eigene.</translation>
    </message>
    <message>
        <source>Most alike</source>
        <translation>Am ähnlichsten</translation>
    </message>
    <message>
        <source>Most amounts of &quot;{flows}&quot; are no whole numbers. They are drawn anew as if they were counts of people; if they are not, the regions look firmer or weaker than they are.</source>
        <translation>Die meisten Mengen von &quot;{flows}&quot; sind keine ganzen Zahlen. Sie werden neu gezogen, als wären sie Zählungen von Menschen; sind sie es nicht, sehen die Gebiete fester oder schwächer aus, als sie sind.</translation>
    </message>
    <message>
        <source>Most draw it here</source>
        <translation>Die meisten ziehen hier eine Grenze</translation>
    </message>
    <message>
        <source>Most like</source>
        <translation>Am ähnlichsten</translation>
    </message>
    <message>
        <source>Most runs draw it here</source>
        <translation>Die meisten Durchläufe ziehen sie hier</translation>
    </message>
    <message>
        <source>Most ties with</source>
        <translation>Meiste Bindungen mit</translation>
    </message>
    <message>
        <source>Mostly to one region</source>
        <translation>Vor allem an ein Gebiet</translation>
    </message>
    <message>
        <source>Mostly: in at least 75 %</source>
        <translation>Meist: in mindestens 75 %</translation>
    </message>
    <message>
        <source>Move a slider: the map follows at once, the tree is not computed again.</source>
        <translation>Schieben Sie einen Regler: Die Karte folgt sofort, der Baum wird nicht neu berechnet.</translation>
    </message>
    <message>
        <source>Move units so that all are</source>
        <translation>Einheiten verschieben, sodass alle es sind</translation>
    </message>
    <message>
        <source>Moved to another region</source>
        <translation>In ein anderes Gebiet gewechselt</translation>
    </message>
    <message>
        <source>Moved units</source>
        <translation>Verschobene Einheiten</translation>
    </message>
    <message>
        <source>Moved, so that its region lies in one piece</source>
        <translation>Verschoben, damit ihr Gebiet in einem Stück liegt</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gemeinden</translation>
    </message>
    <message>
        <source>My own values</source>
        <translation>Meine eigenen Werte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name field</source>
        <translation>Namensfeld</translation>
    </message>
    <message>
        <source>Nearly as much with {numbers} regions.</source>
        <translation>Fast ebenso viel bei {numbers} Gebieten.</translation>
    </message>
    <message>
        <source>Nearly whole</source>
        <translation>Fast ganz</translation>
    </message>
    <message>
        <source>Nearly: less than 5 % lies outside</source>
        <translation>Fast: weniger als 5 % liegen außerhalb</translation>
    </message>
    <message>
        <source>Nest</source>
        <translation>Passt hinein</translation>
    </message>
    <message>
        <source>Nest (number)</source>
        <translation>Passt hinein (Anzahl)</translation>
    </message>
    <message>
        <source>Nested-doll conformity</source>
        <translation>Matroschka-Konformität</translation>
    </message>
    <message>
        <source>Nesting beyond the largest region (lambda)</source>
        <translation>Verschachtelung über das größte Gebiet hinaus (Lambda)</translation>
    </message>
    <message>
        <source>Nesting in {other} (K)</source>
        <translation>Verschachtelung in {other} (K)</translation>
    </message>
    <message>
        <source>Nesting in {other} beyond one big region (lambda)</source>
        <translation>Verschachtelung in {other} über ein großes Gebiet hinaus (Lambda)</translation>
    </message>
    <message>
        <source>Nesting of many levels</source>
        <translation>Verschachtelung vieler Ebenen</translation>
    </message>
    <message>
        <source>Nesting of the earlier in the later map (K)</source>
        <translation>Verschachtelung der früheren in der späteren Karte (K)</translation>
    </message>
    <message>
        <source>Nesting of the later in the earlier map (K)</source>
        <translation>Verschachtelung der späteren in der früheren Karte (K)</translation>
    </message>
    <message>
        <source>Nesting of {count} maps</source>
        <translation>Verschachtelung von {count} Karten</translation>
    </message>
    <message>
        <source>Nesting: how much of the map that stays lies inside one region of the other</source>
        <translation>Verschachtelung: wie viel der bleibenden Karte in einem Gebiet der anderen liegt</translation>
    </message>
    <message>
        <source>Net arrivals</source>
        <translation>Ankünfte netto</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New border</source>
        <translation>Neue Grenze</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Auch in</translation>
    </message>
    <message>
        <source>No area has fewer residents who flow.</source>
        <translation>Kein Gebiet hat weniger Einwohner, die sich bewegen.</translation>
    </message>
    <message>
        <source>No area in &quot;{flows}&quot; becomes as large and self-contained as asked. Give a smaller minimum or target size.</source>
        <translation>Kein Gebiet in „{flows}“ wird so groß und selbstversorgt wie verlangt. Geben Sie eine kleinere Mindest- oder Zielgröße an.</translation>
    </message>
    <message>
        <source>No better than a random border</source>
        <translation>Nicht besser als eine zufällige Grenze</translation>
    </message>
    <message>
        <source>No better than chance, but it hardly could be: {share} % of the random borders are this border itself. {cross} crosses it, {mean} on average a random border between the same two regions.</source>
        <translation>Nicht besser als der Zufall, aber das war auch kaum möglich: {share} % der Zufallsgrenzen sind diese Grenze selbst. {cross} queren sie, im Mittel {mean} eine Zufallsgrenze zwischen denselben zwei Regionen.</translation>
    </message>
    <message>
        <source>No better than chance: {cross} crosses this border, {mean} on average a random border between the same two regions; {count} of {draws} random borders do as well.</source>
        <translation>Nicht besser als Zufall: {cross} überquert diese Grenze, durchschnittlich {mean} eine zufällige Grenze zwischen denselben zwei Gebieten; {count} von {draws} zufälligen Grenzen sind ebenso gut.</translation>
    </message>
    <message>
        <source>No better than chance: {cross} of what the sizes of the units let expect crosses this border, {mean} on average a random border between the same two regions; {count} of {draws} random borders do as well.</source>
        <translation>Nicht besser als Zufall: {cross} dessen, was die Größe der Einheiten erwarten lässt, überquert diese Grenze, durchschnittlich {mean} eine zufällige Grenze zwischen denselben zwei Gebieten; {count} von {draws} zufälligen Grenzen sind ebenso gut.</translation>
    </message>
    <message>
        <source>No border any more</source>
        <translation>Keine Grenze mehr</translation>
    </message>
    <message>
        <source>No code of the units is a code of the regions: units and regions were compared by their places.</source>
        <translation>Kein Code der Grundeinheiten ist ein Code der Gebiete: Grundeinheiten und Gebiete wurden nach ihrer Lage verglichen.</translation>
    </message>
    <message>
        <source>No core found in &quot;{flows}&quot;: nowhere arrives or stays at least {size}, and at least as much as leaves or stays (at most {most} arrives). Choose a smaller size of cores, or give the cores.</source>
        <translation>Kein Kern gefunden in &quot;{flows}&quot;: Nirgends kommt an oder bleibt mindestens {size}, und mindestens so viel, wie weggeht oder bleibt (höchstens {most} kommt an). Wählen Sie eine kleinere Größe der Kerne, oder geben Sie die Kerne an.</translation>
    </message>
    <message>
        <source>No definition has a region called &quot;{region}&quot;. Give its name or code as one of the definitions has it, or a unit that surely belongs to it.</source>
        <translation>Keine Definition hat eine Region namens &quot;{region}&quot;. Geben Sie Name oder Code so an, wie eine der Definitionen sie führt, oder eine Einheit, die sicher dazugehört.</translation>
    </message>
    <message>
        <source>No definition includes any of the units. Check the codes, or give a table of mergers.</source>
        <translation>Keine Definition enthält eine der Einheiten. Prüfen Sie die Codes, oder geben Sie eine Tabelle der Fusionen an.</translation>
    </message>
    <message>
        <source>No definition includes it.</source>
        <translation>Keine Definition schließt es ein.</translation>
    </message>
    <message>
        <source>No definition is given. Choose a table of definitions, or layers.</source>
        <translation>Es ist keine Definition angegeben. Wählen Sie eine Tabelle mit Definitionen oder Layer.</translation>
    </message>
    <message>
        <source>No definition says anything about it.</source>
        <translation>Keine Definition sagt etwas darüber.</translation>
    </message>
    <message>
        <source>No delineation is chosen. Choose at least one code field or polygon layer to compare with.</source>
        <translation>Es ist keine Gliederung gewählt. Wählen Sie mindestens ein Codefeld oder einen Polygonlayer zum Vergleichen.</translation>
    </message>
    <message>
        <source>No division of these units is registered. Add computed regions to the register first, or a code field.</source>
        <translation>Keine Gliederung dieser Einheiten ist registriert. Fügen Sie zuerst berechnete Regionen oder ein Codefeld hinzu.</translation>
    </message>
    <message>
        <source>No feature of &quot;{layer}&quot; passes the filter. Check the filter.</source>
        <translation>Kein Objekt von &quot;{layer}&quot; erfüllt den Filter. Prüfen Sie den Filter.</translation>
    </message>
    <message>
        <source>No features are selected in &quot;{layer}&quot;, but only selected ones are to be used. Select some, or switch off &quot;Selected features only&quot;.</source>
        <translation>In &quot;{layer}&quot; sind keine Objekte gewählt, obwohl nur gewählte verwendet werden sollen. Wählen Sie welche oder schalten Sie &quot;Nur gewählte Objekte&quot; aus.</translation>
    </message>
    <message>
        <source>No field of &quot;{layer}&quot; identifies its units, so the flows cannot be placed. Choose the field with their codes.</source>
        <translation>Kein Feld von „{layer}“ bezeichnet die Einheiten, daher lassen sich die Ströme nicht zuordnen. Wählen Sie das Feld mit ihren Codes.</translation>
    </message>
    <message>
        <source>No field of &quot;{layer}&quot; identifies its units, so the flows cannot be placed. Choose the unit code.</source>
        <translation>Kein Feld von „{layer}“ kennzeichnet seine Einheiten, daher lassen sich die Ströme nicht zuordnen. Wählen Sie den Code der Einheiten.</translation>
    </message>
    <message>
        <source>No field of this layer looks like a code.</source>
        <translation>Kein Feld dieses Layers sieht nach einem Code aus.</translation>
    </message>
    <message>
        <source>No flow links this unit to a region.</source>
        <translation>Kein Strom verbindet diese Einheit mit einer Region.</translation>
    </message>
    <message>
        <source>No flow links {unit} to a region.</source>
        <translation>Kein Strom verbindet {unit} mit einem Gebiet.</translation>
    </message>
    <message>
        <source>No flow reaches {threshold}: the map is empty. Choose a smaller least amount.</source>
        <translation>Kein Strom erreicht {threshold}: Die Karte ist leer. Wählen Sie eine kleinere Mindestmenge.</translation>
    </message>
    <message>
        <source>No flows with regions</source>
        <translation>Keine Ströme mit Gebieten</translation>
    </message>
    <message>
        <source>No gravity model fits &quot;{flows}&quot;: the flows do not depend on distance in that way. Choose independence.</source>
        <translation>Kein Gravitationsmodell passt zu &quot;{flows}&quot;: Die Ströme hängen nicht auf diese Weise von der Entfernung ab. Wählen Sie Unabhängigkeit.</translation>
    </message>
    <message>
        <source>No layer of units can be used. See the page Regions for what is wrong.</source>
        <translation>Keine Ebene von Einheiten ist brauchbar. Auf der Seite Regionen steht, was nicht stimmt.</translation>
    </message>
    <message>
        <source>No merge joins all units: {count} regions stay apart, such as islands, and count among the regions. Links across water can be given.</source>
        <translation>Keine Zusammenlegung verbindet alle Einheiten: {count} Gebiete bleiben für sich, etwa Inseln, und zählen als Gebiete. Verbindungen über Wasser können angegeben werden.</translation>
    </message>
    <message>
        <source>No parameter that can vary is called &quot;{name}&quot;. These can: {names}.</source>
        <translation>Kein Parameter, der variieren kann, heißt &quot;{name}&quot;. Möglich sind: {names}.</translation>
    </message>
    <message>
        <source>No region code</source>
        <translation>Kein Gebietscode</translation>
    </message>
    <message>
        <source>No region of {finer} could be judged against {coarser}.</source>
        <translation>Kein Gebiet von {finer} konnte gegenüber {coarser} beurteilt werden.</translation>
    </message>
    <message>
        <source>No regions yet</source>
        <translation>Noch keine Gebiete</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Noch kein Ergebnis</translation>
    </message>
    <message>
        <source>No row of &quot;{flows}&quot; has both ends among the units: {found} of its {count} codes are units. It has for instance {theirs}, the units {ours}. Check the code fields. If the flows are of another year, give a table of mergers.</source>
        <translation>Keine Zeile von &quot;{flows}&quot; hat beide Enden unter den Einheiten: {found} von {count} Codes sind Einheiten. Die Tabelle hat zum Beispiel {theirs}, die Einheiten {ours}. Prüfen Sie die Codefelder. Wenn die Ströme aus einem anderen Jahr sind, geben Sie eine Tabelle der Fusionen an.</translation>
    </message>
    <message>
        <source>No row of &quot;{layer}&quot; names two units. Were the regions made of other units, or is the unit code another field?</source>
        <translation>Keine Zeile von &quot;{layer}&quot; nennt zwei Einheiten. Sind die Gebiete aus anderen Einheiten gemacht, oder steht der Einheitencode in einem anderen Feld?</translation>
    </message>
    <message>
        <source>No row of &quot;{links}&quot; names two units. Check its fields and the field that identifies the units.</source>
        <translation>Keine Zeile von &quot;{links}&quot; nennt zwei Einheiten. Prüfen Sie die Felder und das Feld, das die Einheiten kennzeichnet.</translation>
    </message>
    <message>
        <source>No row of &quot;{table}&quot; fits a unit. Check the unit code fields: the table has for instance {theirs}, the units {ours}.</source>
        <translation>Keine Zeile von &quot;{table}&quot; passt zu einer Grundeinheit. Prüfen Sie die Felder mit dem Einheitscode: In der Tabelle steht zum Beispiel {theirs}, bei den Grundeinheiten {ours}.</translation>
    </message>
    <message>
        <source>No row of &quot;{table}&quot; has a region: every region code of a known unit is empty or means &quot;none&quot;.</source>
        <translation>Keine Zeile von &quot;{table}&quot; hat ein Gebiet: Jeder Gebietscode einer bekannten Grundeinheit ist leer oder bedeutet &quot;keines&quot;.</translation>
    </message>
    <message>
        <source>No row of &quot;{table}&quot; names a unit: it has for instance {theirs}, the units {ours}. Check the fields, or give a table of mergers.</source>
        <translation>Keine Zeile von &quot;{table}&quot; nennt eine Einheit: Sie hat zum Beispiel {theirs}, die Einheiten {ours}. Prüfen Sie die Felder, oder geben Sie eine Tabelle der Fusionen an.</translation>
    </message>
    <message>
        <source>No run gives both of them a region.</source>
        <translation>Kein Durchlauf gibt beiden ein Gebiet.</translation>
    </message>
    <message>
        <source>No two regions are neighbours, so there is no border to test. Is there one region only, or do the polygons not share edges?</source>
        <translation>Keine zwei Gebiete sind Nachbarn; es gibt also keine Grenze zu prüfen. Gibt es nur ein Gebiet, oder teilen die Polygone keine Kanten?</translation>
    </message>
    <message>
        <source>No two regions of the map to redraw touch each other. Links across water can be given.</source>
        <translation>Keine zwei Gebiete der neu zu zeichnenden Karte berühren sich. Verbindungen über Wasser können angegeben werden.</translation>
    </message>
    <message>
        <source>No two regions touch each other, so there is nothing to exchange. Links across water can be given.</source>
        <translation>Keine zwei Gebiete berühren sich, also gibt es nichts zu tauschen. Verbindungen über Wasser können angegeben werden.</translation>
    </message>
    <message>
        <source>No unit code in field &quot;{field}&quot; of &quot;{layer}&quot; occurs in field &quot;{other_field}&quot; of &quot;{other}&quot;.</source>
        <translation>Kein Einheitscode in Feld &quot;{field}&quot; von &quot;{layer}&quot; kommt in Feld &quot;{other_field}&quot; von &quot;{other}&quot; vor.</translation>
    </message>
    <message>
        <source>No unit has a region both in &quot;{before}&quot; and in &quot;{after}&quot;, or all that do count for nothing. Check the region fields and what is counted.</source>
        <translation>Keine Einheit hat sowohl in „{before}“ als auch in „{after}“ ein Gebiet, oder die es haben, zählen nichts. Prüfen Sie die Gebietsfelder und was gezählt wird.</translation>
    </message>
    <message>
        <source>No unit has a region in all divisions of the chain: {names}.</source>
        <translation>Keine Einheit hat ein Gebiet in allen Gliederungen der Kette: {names}.</translation>
    </message>
    <message>
        <source>No unit has a region, so there is nothing to judge.</source>
        <translation>Keine Einheit hat ein Gebiet, also gibt es nichts zu beurteilen.</translation>
    </message>
    <message>
        <source>No unit has the code or name &quot;{unit}&quot;. Give it as the unit layer has it.</source>
        <translation>Keine Einheit hat den Code oder Namen &quot;{unit}&quot;. Geben Sie ihn so an, wie er im Layer der Einheiten steht.</translation>
    </message>
    <message>
        <source>No unit has {codes}.</source>
        <translation>Keine Einheit hat {codes}.</translation>
    </message>
    <message>
        <source>No unit is in a core. Fill in the field of cores, or let the cores be found.</source>
        <translation>Keine Einheit liegt in einem Kern. Füllen Sie das Feld der Kerne aus, oder lassen Sie die Kerne suchen.</translation>
    </message>
    <message>
        <source>No unit of &quot;{flows}&quot; has flows from and to other units, so there is nothing to make regions of. Check the fields of origin and destination.</source>
        <translation>Keine Einheit von „{flows}“ hat Ströme von und zu anderen Einheiten, daher lassen sich keine Regionen bilden. Prüfen Sie die Felder für Herkunft und Ziel.</translation>
    </message>
    <message>
        <source>No unit of the earlier date occurs at the later date. Check the unit fields, or give a table of mergers.</source>
        <translation>Keine Einheit des früheren Datums kommt am späteren vor. Prüfen Sie die Einheitenfelder, oder geben Sie eine Tabelle der Fusionen an.</translation>
    </message>
    <message>
        <source>Nobody else draws it here</source>
        <translation>Niemand sonst zieht hier eine Grenze</translation>
    </message>
    <message>
        <source>Nobody says anything about it</source>
        <translation>Niemand sagt etwas darüber</translation>
    </message>
    <message>
        <source>Nobody says anything here</source>
        <translation>Niemand sagt hier etwas</translation>
    </message>
    <message>
        <source>None of the numbers of regions asked is possible in every domain: {ranges}. Ask for other numbers of at least 2, or leave a domain out.</source>
        <translation>Keine der verlangten Anzahlen von Regionen ist in jedem Bereich möglich: {ranges}. Verlangen Sie andere Anzahlen von mindestens 2, oder lassen Sie einen Bereich weg.</translation>
    </message>
    <message>
        <source>None of the {borders} borders can be tested.</source>
        <translation>Keine der {borders} Grenzen lässt sich prüfen.</translation>
    </message>
    <message>
        <source>None of the {count} delineations keeps more inside than random maps do.</source>
        <translation>Keine der {count} Gliederungen hält mehr innen als Zufallskarten.</translation>
    </message>
    <message>
        <source>None of these figures is corrected for chance, except the adjusted Rand index and lambda: finer maps score higher. Better than chance? compares with random maps.</source>
        <translation>Keine dieser Kennzahlen ist um den Zufall bereinigt, außer dem angepassten Rand-Index und Lambda: Feinere Karten erreichen mehr. Besser als Zufall? vergleicht mit Zufallskarten.</translation>
    </message>
    <message>
        <source>None of these resolutions, the first and the last left out, gives 2 to {most} communities, which is four units in each on average. Try others.</source>
        <translation>Keine dieser Auflösungen, die erste und die letzte ausgenommen, gibt 2 bis {most} Gemeinschaften, das sind vier Einheiten in jeder im Mittel. Versuchen Sie andere.</translation>
    </message>
    <message>
        <source>None of {count} borders could be judged: nothing to compare with lies on both sides.</source>
        <translation>Keiner der {count} Grenzabschnitte ließ sich beurteilen: Auf beiden Seiten liegt nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>None of {count} borders has enough flows to say how permeable it is.</source>
        <translation>Keine von {count} Grenzen hat genug Ströme, um zu sagen, wie durchlässig sie ist.</translation>
    </message>
    <message>
        <source>None of {count} divisions nests completely in another.</source>
        <translation>Keine von {count} Gliederungen passt ganz in eine andere.</translation>
    </message>
    <message>
        <source>None of {count} divisions nests completely in another. Much the same level: {same}.</source>
        <translation>Keine von {count} Gliederungen passt ganz in eine andere. Etwa dieselbe Ebene: {same}.</translation>
    </message>
    <message>
        <source>None of {of} divisions draws this border here.</source>
        <translation>Keine von {of} Gliederungen zieht diese Grenze hier.</translation>
    </message>
    <message>
        <source>Not every domain can be divided in {numbers} regions; these numbers are left out.</source>
        <translation>Nicht jeder Bereich lässt sich in {numbers} Gebiete teilen; diese Zahlen entfallen.</translation>
    </message>
    <message>
        <source>Not judged, because they lie outside &quot;{coarser}&quot;: {names}.</source>
        <translation>Nicht beurteilt, weil außerhalb von &quot;{coarser}&quot;: {names}.</translation>
    </message>
    <message>
        <source>Not judged, because what is counted adds up to 0 there: {names}.</source>
        <translation>Nicht beurteilt, weil das Gezählte dort zusammen 0 ist: {names}.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not known: the flows say nothing of those who stay</source>
        <translation>Nicht bekannt: Die Ströme sagen nichts über die, die bleiben</translation>
    </message>
    <message>
        <source>Not testable</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Not testable: &quot;{name}&quot; has one region only.</source>
        <translation>Nicht prüfbar: „{name}“ hat nur ein Gebiet.</translation>
    </message>
    <message>
        <source>Not testable: &quot;{name}&quot; has {count} units; at least {least} are needed, else there are too few random maps.</source>
        <translation>Nicht prüfbar: „{name}“ hat {count} Einheiten; mindestens {least} sind nötig, sonst gibt es zu wenige Zufallskarten.</translation>
    </message>
    <message>
        <source>Not testable: both regions together have {count} units, and at least {least} are needed.</source>
        <translation>Nicht prüfbar: Beide Gebiete haben zusammen {count} Einheiten, und mindestens {least} sind nötig.</translation>
    </message>
    <message>
        <source>Not testable: no two regions of &quot;{name}&quot; touch each other. Links across water can be given.</source>
        <translation>Nicht prüfbar: Keine zwei Gebiete von „{name}“ berühren sich. Verbindungen über Wasser können angegeben werden.</translation>
    </message>
    <message>
        <source>Not testable: nothing flows between the units of these two regions.</source>
        <translation>Nicht prüfbar: Zwischen den Einheiten dieser beiden Gebiete fließt nichts.</translation>
    </message>
    <message>
        <source>Not testable: the two regions cannot be divided in another way with parts of these sizes.</source>
        <translation>Nicht prüfbar: Die beiden Gebiete lassen sich nicht anders in Teile dieser Größe zerlegen.</translation>
    </message>
    <message>
        <source>Not testable: the two regions together are in several pieces. A link across water can join them.</source>
        <translation>Nicht prüfbar: Die beiden Gebiete liegen zusammen in mehreren Stücken. Eine Verbindung über Wasser kann sie zusammenbringen.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder &quot;{folder}&quot; ({reason}). Choose another folder.</source>
        <translation>Im Ordner &quot;{folder}&quot; lässt sich nichts schreiben ({reason}). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Nothing comes to this unit from another one or stays in it.</source>
        <translation>Nichts kommt aus einer anderen Einheit in diese oder bleibt in ihr.</translation>
    </message>
    <message>
        <source>Nothing could be tested against chance; the table says why.</source>
        <translation>Nichts konnte gegen den Zufall geprüft werden; die Tabelle sagt, warum.</translation>
    </message>
    <message>
        <source>Nothing goes from this unit to another one or stays in it.</source>
        <translation>Nichts geht von dieser Einheit zu einer anderen oder bleibt in ihr.</translation>
    </message>
    <message>
        <source>Nothing in &quot;{flows}&quot; goes from one place to another, so there is no line to draw.</source>
        <translation>Nichts in &quot;{flows}&quot; geht von einem Ort zu einem anderen, also gibt es keine Linie zu zeichnen.</translation>
    </message>
    <message>
        <source>Nothing in &quot;{flows}&quot; goes from one unit to another, so there are no regions to find. Check the fields of origin and destination.</source>
        <translation>Nichts in &quot;{flows}&quot; geht von einer Einheit in eine andere, also sind keine Regionen zu finden. Prüfen Sie die Felder von Herkunft und Ziel.</translation>
    </message>
    <message>
        <source>Nothing is known of this border.</source>
        <translation>Über diese Grenze ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Nothing joins the last {least} regions of the tree: no flow, or no border where regions must lie in one piece. {number} regions cannot be had; ask for {least} at least.</source>
        <translation>Nichts verbindet die letzten {least} Regionen des Baums: kein Strom, oder keine Grenze, wenn Regionen zusammenhängen müssen. {number} Regionen sind nicht möglich; verlangen Sie mindestens {least}.</translation>
    </message>
    <message>
        <source>Nothing moved from &quot;{before}&quot; to &quot;{after}&quot;: all {total} units stayed in their region.</source>
        <translation>Von „{before}“ zu „{after}“ hat sich nichts verschoben: Alle {total} Einheiten blieben in ihrem Gebiet.</translation>
    </message>
    <message>
        <source>Nothing tells the units of &quot;{layer}&quot; apart: choose the field with their codes.</source>
        <translation>Nichts unterscheidet die Einheiten von „{layer}“: Wählen Sie das Feld mit ihren Codes.</translation>
    </message>
    <message>
        <source>Nothing tells whether {value} in &quot;{flows}&quot; has decimals or groups of thousands. It was read as {number}; if that is wrong, save the amounts without separators.</source>
        <translation>Nichts verrät, ob {value} in &quot;{flows}&quot; Dezimalstellen oder Tausendergruppen hat. Gelesen wurde {number}; wenn das falsch ist, speichern Sie die Mengen ohne Trennzeichen.</translation>
    </message>
    <message>
        <source>Nothing to compare with here</source>
        <translation>Hier nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>Nothing to compare with: choose at least one code field or polygon layer besides the reference.</source>
        <translation>Nichts zum Vergleichen: Wählen Sie neben der Referenz mindestens ein Codefeld oder einen Polygonlayer.</translation>
    </message>
    <message>
        <source>Nothing to judge by: give flows, other code fields or number fields.</source>
        <translation>Nichts, woran gemessen werden kann: Geben Sie Ströme, andere Codefelder oder Zahlenfelder an.</translation>
    </message>
    <message>
        <source>Number of communities there</source>
        <translation>Zahl der Gemeinschaften dort</translation>
    </message>
    <message>
        <source>Number of parents</source>
        <translation>Verteilt auf</translation>
    </message>
    <message>
        <source>Number of regions</source>
        <translation>Zahl der Gebiete</translation>
    </message>
    <message>
        <source>Number of regions at which domains agree most beyond chance</source>
        <translation>Zahl der Gebiete, bei der Bereiche über den Zufall hinaus am besten übereinstimmen</translation>
    </message>
    <message>
        <source>Number of regions in each domain</source>
        <translation>Zahl der Gebiete in jedem Bereich</translation>
    </message>
    <message>
        <source>Number of regions.</source>
        <translation>Anzahl der Gebiete.</translation>
    </message>
    <message>
        <source>Number of runs</source>
        <translation>Anzahl der Durchläufe</translation>
    </message>
    <message>
        <source>Number of units</source>
        <translation>Zahl der Einheiten</translation>
    </message>
    <message>
        <source>Number of units that belong to a region.</source>
        <translation>Anzahl der Einheiten, die zu einem Gebiet gehören.</translation>
    </message>
    <message>
        <source>Numbers above 0 with semicolons in between; above 1 more and smaller communities. Left empty: the usual ones.</source>
        <translation>Zahlen über 0 mit Semikolons dazwischen; über 1 mehr und kleinere Gemeinschaften. Leer gelassen: die üblichen.</translation>
    </message>
    <message>
        <source>Numbers above 0, at least three, with semicolons in between. Above 1 more and smaller communities, below 1 fewer and larger ones. Give them growing steps of the same ratio, so that neighbours can be compared.</source>
        <translation>Zahlen über 0, mindestens drei, mit Semikolons dazwischen. Über 1 mehr und kleinere Gemeinschaften, unter 1 weniger und größere. Nehmen Sie Schritte im gleichen Verhältnis, damit aufeinanderfolgende vergleichbar sind.</translation>
    </message>
    <message>
        <source>Numbers of regions</source>
        <translation>Zahlen von Gebieten</translation>
    </message>
    <message>
        <source>Numbers of regions to try, for instance 2-60.</source>
        <translation>Zu versuchende Anzahlen von Regionen, etwa 2-60.</translation>
    </message>
    <message>
        <source>Numbers per unit, best rates such as a share or a price: what share of their differences lies between regions?</source>
        <translation>Zahlen je Einheit, am besten Verhältnisse wie ein Anteil oder ein Preis: Welcher Anteil ihrer Unterschiede liegt zwischen Gebieten?</translation>
    </message>
    <message>
        <source>Numbers whose differences between units a good division explains.</source>
        <translation>Zahlen, deren Unterschiede zwischen Einheiten eine gute Einteilung erklärt.</translation>
    </message>
    <message>
        <source>Numeric field to count</source>
        <translation>Zu zählendes numerisches Feld</translation>
    </message>
    <message>
        <source>Of all pairs of units, how many are together on both maps or apart on both, beyond what chance gives: 0 is chance, 1 is the same map. (Adjusted Rand)</source>
        <translation>Wie viele aller Paare von Einheiten auf beiden Karten zusammen oder auf beiden getrennt liegen, über den Zufall hinaus: 0 ist Zufall, 1 dieselbe Karte. (Adjusted Rand)</translation>
    </message>
    <message>
        <source>Of all that begins in {region}, {supply} % stays inside; of all that ends there, {demand} % comes from inside. It exchanges most with {partner}: {share} % of what goes to and comes from other regions.</source>
        <translation>Von allem, was in {region} beginnt, bleiben {supply} % innerhalb; von allem, was dort endet, kommen {demand} % von innen. Am meisten tauscht es mit {partner} aus: {share} % dessen, was zu anderen Gebieten geht und von dort kommt.</translation>
    </message>
    <message>
        <source>Of all that begins in {region}, {supply} % stays inside; of all that ends there, {demand} % comes from inside. It exchanges nothing with other regions.</source>
        <translation>Von allem, was in {region} beginnt, bleiben {supply} % innerhalb; von allem, was dort endet, kommen {demand} % von innen. Es tauscht nichts mit anderen Gebieten aus.</translation>
    </message>
    <message>
        <source>Of those who live in a region, the share that works there; of those who work there, the share that lives there: the smaller of both, in the region where it is smallest.</source>
        <translation>Von denen, die in einem Gebiet wohnen, der Anteil, der dort arbeitet; von denen, die dort arbeiten, der Anteil, der dort wohnt: der kleinere von beiden, im Gebiet, wo er am kleinsten ist.</translation>
    </message>
    <message>
        <source>Of what goes from one unit to another, &quot;{division}&quot; keeps {share} % inside its {regions} regions. {misplaced} of {units} units are attached more strongly to another region.</source>
        <translation>Von dem, was von einer Einheit zu einer anderen geht, hält &quot;{division}&quot; {share} % innerhalb ihrer {regions} Gebiete. {misplaced} von {units} Einheiten sind stärker mit einem anderen Gebiet verbunden.</translation>
    </message>
    <message>
        <source>Of what leaves this unit or stays in it, at most {share} % goes to one core; {threshold} % are needed.</source>
        <translation>Von dem, was diese Einheit verlässt oder in ihr bleibt, geht höchstens {share} % in einen Kern; nötig sind {threshold} %.</translation>
    </message>
    <message>
        <source>Of {borders} borders, {tested} can be tested and {better} are better than chance: less crosses them than random borders between the same regions. Least crosses, against chance, between {low} and {high} ({share} % of the average).</source>
        <translation>Von {borders} Grenzen lassen sich {tested} prüfen, und {better} sind besser als Zufall: Sie werden weniger überquert als zufällige Grenzen zwischen denselben Gebieten. Am wenigsten, gemessen am Zufall, zwischen {low} und {high} ({share} % des Durchschnitts).</translation>
    </message>
    <message>
        <source>Of {count} divisions these nest completely: {pairs}.</source>
        <translation>Von {count} Gliederungen passen diese ganz ineinander: {pairs}.</translation>
    </message>
    <message>
        <source>Of {count} divisions these nest completely: {pairs}. Much the same level: {same}.</source>
        <translation>Von {count} Gliederungen passen diese ganz ineinander: {pairs}. Etwa dieselbe Ebene: {same}.</translation>
    </message>
    <message>
        <source>Office for National Statistics, areas of the census of 2011; its line between the two sizes is straight, here it is that of Istat</source>
        <translation>Office for National Statistics, Gebiete der Volkszählung 2011; dort ist die Linie zwischen den beiden Größen gerade, hier ist es die von Istat</translation>
    </message>
    <message>
        <source>Office of Management and Budget, standards of 2020; there a county also joins if people of the core hold a quarter of its jobs</source>
        <translation>Office of Management and Budget, Standards von 2020; dort gehört ein County auch dazu, wenn Menschen aus dem Kern ein Viertel seiner Arbeitsplätze innehaben</translation>
    </message>
    <message>
        <source>Old and new codes of &quot;{table}&quot; are both field &quot;{field}&quot;. Choose two different fields.</source>
        <translation>Alte und neue Codes von &quot;{table}&quot; sind beide das Feld &quot;{field}&quot;. Wählen Sie zwei verschiedene Felder.</translation>
    </message>
    <message>
        <source>Old and new codes of units that merged</source>
        <translation>Alte und neue Codes zusammengelegter Einheiten</translation>
    </message>
    <message>
        <source>Old and new codes of units that merged. Add such a table on the page Regions.</source>
        <translation>Alte und neue Codes zusammengeschlossener Einheiten. Fügen Sie eine solche Tabelle auf der Seite Regionen hinzu.</translation>
    </message>
    <message>
        <source>Old code</source>
        <translation>Alter Code</translation>
    </message>
    <message>
        <source>On Debian 13 or newer: sudo apt install python3-shapely python3-pandas python3-scipy. On older systems: python3 -m pip install --user --break-system-packages &quot;numpy&lt;2&quot; &quot;shapely&gt;=2&quot; &quot;pandas&gt;=2&quot; scipy. Then start QGIS again.</source>
        <translation>Unter Debian 13 oder neuer: sudo apt install python3-shapely python3-pandas python3-scipy. Auf älteren Systemen: python3 -m pip install --user --break-system-packages &quot;numpy&lt;2&quot; &quot;shapely&gt;=2&quot; &quot;pandas&gt;=2&quot; scipy. Starten Sie QGIS danach neu.</translation>
    </message>
    <message>
        <source>One feature per finding, with a sentence. Its size is in square metres for areas, else a number.</source>
        <translation>Ein Objekt je Befund, mit einem Satz. Die Größe ist bei Flächen in Quadratmetern, sonst eine Anzahl.</translation>
    </message>
    <message>
        <source>One kind of flow, or several at once: a basin in which people live, work and move house.</source>
        <translation>Eine Art von Strömen, oder mehrere zugleich: ein Raum, in dem man lebt, arbeitet und umzieht.</translation>
    </message>
    <message>
        <source>One line per flow: where it begins and ends, the amount, its rank among those that leave the same place, its share of all that begins there, the amount that goes the other way, and a sentence.</source>
        <translation>Eine Linie je Strom: wo er beginnt und endet, die Menge, sein Rang unter denen, die vom selben Ort ausgehen, sein Anteil an allem, was dort beginnt, die Menge in der Gegenrichtung und ein Satz.</translation>
    </message>
    <message>
        <source>One line per pair of neighbouring regions and kind of change: gained, lost or kept; length in metres.</source>
        <translation>Eine Linie je Paar benachbarter Gebiete und Art der Änderung: gained (neu), lost (verschwunden) oder kept (geblieben); Länge in Metern.</translation>
    </message>
    <message>
        <source>One line per pair of neighbouring regions, with what crosses it, what crosses random borders, and a sentence.</source>
        <translation>Eine Linie je Paar von Nachbargebieten, mit dem, was sie überquert, was zufällige Grenzen überquert, und einem Satz.</translation>
    </message>
    <message>
        <source>One line per pair of neighbouring units: apart is the share of runs that draw a border between them, 1 firm; together is the rest; instability is 1 where half of them do, 0 where all agree. It can be laid beside the borders of any other division as evidence.</source>
        <translation>Eine Linie je Paar benachbarter Einheiten: apart ist der Anteil der Durchläufe, die dazwischen eine Grenze ziehen, 1 fest; together ist der Rest; instability ist 1, wo die Hälfte es tut, 0, wo alle einig sind. Sie kann als Beleg neben die Grenzen jeder anderen Gliederung gelegt werden.</translation>
    </message>
    <message>
        <source>One line per pair of neighbours, with who draws their border, what crosses it, how vague that makes it, and all of it in a sentence.</source>
        <translation>Eine Linie je Nachbarpaar: wer ihre Grenze zieht, was sie überquert, wie unscharf sie dadurch ist, und all das in einem Satz.</translation>
    </message>
    <message>
        <source>One point per unit or region, with the amount that stays inside and its share of all that begins there.</source>
        <translation>Ein Punkt je Einheit oder Gebiet, mit der Menge, die innerhalb bleibt, und ihrem Anteil an allem, was dort beginnt.</translation>
    </message>
    <message>
        <source>One polygon per definition, with which share of it is core and how much of the whole it takes.</source>
        <translation>Ein Polygon je Definition, mit dem Anteil, der Kern ist, und wie viel des Ganzen es einnimmt.</translation>
    </message>
    <message>
        <source>One polygon per region, called after the unit in which most arrives: how many leave home (size) and arrive (jobs), what share of both stays inside, whether it lies in one piece.</source>
        <translation>Ein Polygon je Gebiet, benannt nach der Einheit, in der am meisten ankommt: wie viele losgehen (size) und ankommen (jobs), welcher Anteil von beiden innen bleibt und ob es in einem Stück liegt.</translation>
    </message>
    <message>
        <source>One polygon per region, with the number and codes of its units and the sums of their numeric fields.</source>
        <translation>Ein Polygon je Gebiet, mit Anzahl und Codes seiner Grundeinheiten und den Summen ihrer numerischen Felder.</translation>
    </message>
    <message>
        <source>One polygon per region: size (all that begins there), jobs (all that ends there), what stays inside, supply and demand self-containment, cohesion (of what stays inside, the share that goes to another unit), openness (what crosses the border per flow that stays inside), net balance, links, main partner, part of modularity, and a sentence.</source>
        <translation>Ein Polygon je Gebiet: Größe (alles, was dort beginnt), Arbeitsplätze (alles, was dort endet), was innerhalb bleibt, Selbstversorgung (Angebot und Nachfrage), Zusammenhalt (von dem, was innerhalb bleibt, der Anteil zu einer anderen Einheit), Offenheit (was die Grenze überquert je Strom, der innerhalb bleibt), Saldo, Verbindungen, wichtigster Partner, Teil der Modularität und ein Satz.</translation>
    </message>
    <message>
        <source>Only borders that are not better</source>
        <translation>Nur Grenzen, die nicht besser sind</translation>
    </message>
    <message>
        <source>Only borders that few draw</source>
        <translation>Nur Grenzen, die wenige ziehen</translation>
    </message>
    <message>
        <source>Only communities depend on chance: the same number gives the same regions.</source>
        <translation>Nur Gemeinschaften hängen vom Zufall ab: Dieselbe Zahl ergibt dieselben Gebiete.</translation>
    </message>
    <message>
        <source>Only core and fringe</source>
        <translation>Nur Kern und Rand</translation>
    </message>
    <message>
        <source>Only for layers: a border further away than this gives no support.</source>
        <translation>Nur für Layer: Eine weiter entfernte Grenze stützt nicht.</translation>
    </message>
    <message>
        <source>Only for layers: a border nearer than this gives full support.</source>
        <translation>Nur für Layer: Eine nähere Grenze stützt voll.</translation>
    </message>
    <message>
        <source>Only neighbouring regions merge, so that every region lies in one piece, as those of the random maps do.</source>
        <translation>Nur benachbarte Gebiete gehen zusammen, sodass jedes Gebiet zusammenhängt, wie die der Zufallskarten.</translation>
    </message>
    <message>
        <source>Only one definition of {region} is given, so everything in it is core: {core} units.</source>
        <translation>Es gibt nur eine Definition von {region}, also ist alles darin Kern: {core} Einheiten.</translation>
    </message>
    <message>
        <source>Only regions that are torn apart</source>
        <translation>Nur zerrissene Regionen</translation>
    </message>
    <message>
        <source>Only regions that do not nest</source>
        <translation>Nur Gebiete, die nicht passen</translation>
    </message>
    <message>
        <source>Only the border between {a} and {b} has enough flows to say how permeable it is: flows cross it {value} times as readily as they stay on one side.</source>
        <translation>Nur die Grenze zwischen {a} und {b} hat genug Ströme, um zu sagen, wie durchlässig sie ist: Ströme queren sie {value}-mal so leicht, wie sie auf einer Seite bleiben.</translation>
    </message>
    <message>
        <source>Only the last {count} regions are drawn; the cut into {cut} lies further left.</source>
        <translation>Nur die letzten {count} Gebiete sind gezeichnet; der Schnitt in {cut} liegt weiter links.</translation>
    </message>
    <message>
        <source>Only units that waver</source>
        <translation>Nur Einheiten, die schwanken</translation>
    </message>
    <message>
        <source>Only used when a numeric field is counted. Empty values count as 0.</source>
        <translation>Nur verwendet, wenn ein numerisches Feld gezählt wird. Leere Werte zählen als 0.</translation>
    </message>
    <message>
        <source>Only what makes the check fail</source>
        <translation>Nur was behoben werden muss</translation>
    </message>
    <message>
        <source>Only {count} units have a region in both maps; at least {least} are needed, else there are too few random maps.</source>
        <translation>Nur {count} Einheiten haben in beiden Karten ein Gebiet; mindestens {least} sind nötig, sonst gibt es zu wenige Zufallskarten.</translation>
    </message>
    <message>
        <source>Only {found} of {count} codes of &quot;{flows}&quot; are units ({share} %). No unit has {codes}; the units have for instance {ours}. Are these other fields, another year or another country? A table of mergers can bring older codes to the units.</source>
        <translation>Nur {found} von {count} Codes in &quot;{flows}&quot; sind Einheiten ({share} %). Keine Einheit hat {codes}; die Einheiten haben zum Beispiel {ours}. Sind das andere Felder, ein anderes Jahr oder ein anderes Land? Eine Tabelle der Fusionen kann ältere Codes zu den Einheiten bringen.</translation>
    </message>
    <message>
        <source>Only {share} % of &quot;{flows}&quot; lies between the units. Are these flows of another year or country? A table of mergers can bring older codes to the units.</source>
        <translation>Nur {share} % von &quot;{flows}&quot; liegt zwischen den Einheiten. Sind das Ströme eines anderen Jahres oder Landes? Eine Tabelle der Fusionen kann ältere Codes zu den Einheiten bringen.</translation>
    </message>
    <message>
        <source>Only {share} % of the steps changed anything, so the random maps stay close to the real one and the test says little. Allow sizes to differ more.</source>
        <translation>Nur {share} % der Schritte haben etwas verändert; die Zufallskarten bleiben daher nah an der echten und der Test sagt wenig. Lassen Sie die Größen stärker abweichen.</translation>
    </message>
    <message>
        <source>Only {share} % of {a} lies where {b} has regions too. There the V-measure is {v} (1 is the same, 0 nothing in common).</source>
        <translation>Nur {share} % von {a} liegen dort, wo auch {b} Regionen hat. Dort ist das V-Maß {v} (1 ist gleich, 0 nichts gemeinsam).</translation>
    </message>
    <message>
        <source>Open Terminal, type: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user &quot;shapely&gt;=2&quot; &quot;pandas&gt;=2&quot; scipy and start QGIS again.</source>
        <translation>Öffnen Sie Terminal, geben Sie ein: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user &quot;shapely&gt;=2&quot; &quot;pandas&gt;=2&quot; scipy und starten Sie QGIS neu.</translation>
    </message>
    <message>
        <source>Open the OSGeo4W Shell from the start menu, type: python -m pip install --user &quot;shapely&gt;=2&quot; &quot;pandas&gt;=2&quot; scipy and start QGIS again. If installing is not allowed on this computer, ask your IT department for these packages.</source>
        <translation>Öffnen Sie die OSGeo4W Shell im Startmenü, geben Sie ein: python -m pip install --user &quot;shapely&gt;=2&quot; &quot;pandas&gt;=2&quot; scipy und starten Sie QGIS neu. Ist Installieren auf diesem Rechner nicht erlaubt, bitten Sie Ihre IT-Abteilung um diese Pakete.</translation>
    </message>
    <message>
        <source>Openness: what crosses the border per flow that stays inside, median</source>
        <translation>Offenheit: was die Grenze überquert je Strom, der innerhalb bleibt, Median</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Origin and destination of &quot;{flows}&quot; are both field &quot;{field}&quot;. Choose two different fields.</source>
        <translation>Herkunft und Ziel von &quot;{flows}&quot; sind beide das Feld &quot;{field}&quot;. Wählen Sie zwei verschiedene Felder.</translation>
    </message>
    <message>
        <source>Other divisions of the later units: the table of changes says how far each version agrees with them.</source>
        <translation>Andere Gliederungen der späteren Einheiten: Die Tabelle der Änderungen sagt, wie weit jede Fassung damit übereinstimmt.</translation>
    </message>
    <message>
        <source>Other layers</source>
        <translation>Andere Layer</translation>
    </message>
    <message>
        <source>Other maps</source>
        <translation>Andere Karten</translation>
    </message>
    <message>
        <source>Other starts</source>
        <translation>Andere Starts</translation>
    </message>
    <message>
        <source>Other values that runs take by turns, for instance MIN_SIZE=500; MIN_SIZE=2000, TARGET_SIZE=20000.</source>
        <translation>Andere Werte, die Läufe abwechselnd nehmen, etwa MIN_SIZE=500; MIN_SIZE=2000, TARGET_SIZE=20000.</translation>
    </message>
    <message>
        <source>Other values that the runs take by turns, beside those given above. For instance: MIN_SIZE=500; MIN_SIZE=2000, TARGET_SIZE=20000. Semicolons separate variations, commas the values of one; decimals have a point.</source>
        <translation>Andere Werte, die die Durchläufe reihum nehmen, neben den oben angegebenen. Zum Beispiel: MIN_SIZE=500; MIN_SIZE=2000, TARGET_SIZE=20000. Strichpunkte trennen Varianten, Kommas die Werte einer Variante; Dezimalstellen haben einen Punkt.</translation>
    </message>
    <message>
        <source>Others have too few units, or no flows.</source>
        <translation>Andere haben zu wenige Einheiten oder keine Ströme.</translation>
    </message>
    <message>
        <source>Outlines of the definitions</source>
        <translation>Umrisse der Definitionen</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außerhalb</translation>
    </message>
    <message>
        <source>Outside the other map: not judged</source>
        <translation>Außerhalb der anderen Gliederung: nicht beurteilt</translation>
    </message>
    <message>
        <source>Outside the other map: not judged.</source>
        <translation>Außerhalb der anderen Gliederung: nicht beurteilt.</translation>
    </message>
    <message>
        <source>Outside: nobody includes it</source>
        <translation>Außerhalb: niemand schließt sie ein</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Überlappungen</translation>
    </message>
    <message>
        <source>Own values</source>
        <translation>Eigene Werte</translation>
    </message>
    <message>
        <source>Pairs better than chance</source>
        <translation>Paare besser als Zufall</translation>
    </message>
    <message>
        <source>Pairs in which every finer region lies inside one.</source>
        <translation>Paare, in denen jede feinere Region in einer liegt.</translation>
    </message>
    <message>
        <source>Pairs in which the division serves the domain.</source>
        <translation>Paare, in denen die Einteilung dem Bereich dient.</translation>
    </message>
    <message>
        <source>Pairs of divisions</source>
        <translation>Paare von Gliederungen</translation>
    </message>
    <message>
        <source>Pairs of domains</source>
        <translation>Paare von Bereichen</translation>
    </message>
    <message>
        <source>Pairs of maps</source>
        <translation>Kartenpaare</translation>
    </message>
    <message>
        <source>Pairs of neighbouring regions.</source>
        <translation>Paare benachbarter Regionen.</translation>
    </message>
    <message>
        <source>Pairs of neighbouring regions. A border that moved counts as gone in one place and come in another.</source>
        <translation>Paare benachbarter Gebiete. Eine verschobene Grenze zählt an einer Stelle als verschwunden und an einer anderen als neu.</translation>
    </message>
    <message>
        <source>Pairs of neighbouring units in different regions.</source>
        <translation>Paare benachbarter Einheiten in verschiedenen Regionen.</translation>
    </message>
    <message>
        <source>Pairs of neighbours</source>
        <translation>Nachbarpaare</translation>
    </message>
    <message>
        <source>Pairs of neighbours with a border longer than 1 metre.</source>
        <translation>Paare von Nachbarn mit mehr als 1 Meter gemeinsamer Grenze.</translation>
    </message>
    <message>
        <source>Pairs of regions</source>
        <translation>Gebietspaare</translation>
    </message>
    <message>
        <source>Pairs of units that stay together (adjusted Rand)</source>
        <translation>Paare von Einheiten, die zusammenbleiben (angepasster Rand-Index)</translation>
    </message>
    <message>
        <source>Pairs that could be tested</source>
        <translation>Paare, die geprüft werden konnten</translation>
    </message>
    <message>
        <source>Pairs that nest completely</source>
        <translation>Paare, die ganz ineinanderpassen</translation>
    </message>
    <message>
        <source>Pairs that stay together (adjusted Rand, weighted)</source>
        <translation>Paare, die zusammenbleiben (angepasster Rand-Index, gewichtet)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Part in the difference (bits)</source>
        <translation>Anteil am Unterschied (Bit)</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partners per region</source>
        <translation>Partner je Gebiet</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Kooperationen</translation>
    </message>
    <message>
        <source>Parts, gaps and overlaps thinner than this are called thin.</source>
        <translation>Teile, Lücken und Überlappungen schmaler als dies heißen schmal.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pictures of figures need the Python package Matplotlib ({reason}). Leave the picture out, or install it.</source>
        <translation>Bilder von Zahlen brauchen das Python-Paket Matplotlib ({reason}). Lassen Sie das Bild weg, oder installieren Sie es.</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Pieces treated as slivers</source>
        <translation>Als Splitter behandelte Stücke</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Places that two regions claim.</source>
        <translation>Stellen, die zu zwei Gebieten zugleich gehören.</translation>
    </message>
    <message>
        <source>Policy domain</source>
        <translation>Politikbereich</translation>
    </message>
    <message>
        <source>Polygon layers</source>
        <translation>Polygonlayer</translation>
    </message>
    <message>
        <source>Polygon layers whose borders are measured. Features with the same code in a field named region or code are one region; features without such a code are left out.</source>
        <translation>Polygonlayer, deren Grenzen gemessen werden. Objekte mit demselben Code in einem Feld namens region oder code sind ein Gebiet; Objekte ohne solchen Code werden weggelassen.</translation>
    </message>
    <message>
        <source>Polygon layers, each a definition. A unit counts as included if at least half of it is.</source>
        <translation>Polygonlayer, jeder eine Definition. Eine Einheit gilt als eingeschlossen, wenn mindestens die Hälfte darin liegt.</translation>
    </message>
    <message>
        <source>Polygons of base units with a region code. It may be the same layer twice, with two code fields.</source>
        <translation>Polygone von Basiseinheiten mit einem Gebietscode. Es kann zweimal derselbe Layer sein, mit zwei Codefeldern.</translation>
    </message>
    <message>
        <source>Polygons whose borders are judged: regions, or base units with a region code.</source>
        <translation>Polygone, deren Grenzen beurteilt werden: Gebiete oder Grundeinheiten mit einem Gebietscode.</translation>
    </message>
    <message>
        <source>Polygons with a region code.</source>
        <translation>Polygone mit einem Gebietscode.</translation>
    </message>
    <message>
        <source>Polygons, for instance municipalities, with region codes in their fields. Neighbours share edges.</source>
        <translation>Polygone, zum Beispiel Gemeinden, mit Gebietscodes in ihren Feldern. Nachbarn teilen Kanten.</translation>
    </message>
    <message>
        <source>Polygons, for instance municipalities.</source>
        <translation>Polygone, zum Beispiel Gemeinden.</translation>
    </message>
    <message>
        <source>Polygons: regions, or base units with a region code. It may be the same layer twice.</source>
        <translation>Polygone: Gebiete oder Grundeinheiten mit einem Gebietscode. Es darf zweimal derselbe Layer sein.</translation>
    </message>
    <message>
        <source>Predicts</source>
        <translation>Sagt voraus</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Puts several divisions of the same units beside several kinds of evidence: flows of one or more domains, other divisions, numbers. For each pair it tells what share the division keeps inside its regions, and how much of that is more than random maps with regions of the same sizes keep. So that every policy finds its map.</source>
        <translation>Stellt mehrere Gliederungen derselben Einheiten neben mehrere Arten von Belegen: Ströme eines oder mehrerer Bereiche, andere Gliederungen, Zahlen. Für jedes Paar sagt es, welchen Anteil die Gliederung in ihren Gebieten hält und wie viel davon mehr ist als bei Zufallskarten mit gleich großen Gebieten. So findet jede Politik ihre Karte.</translation>
    </message>
    <message>
        <source>Puts units together between which much flows: commuting, school, moving house, shopping. The result is a division like any other, to be compared with administrative ones. Several kinds of flows, with weights, give a combined basin of daily life. Units that cannot be placed are listed with the reason.</source>
        <translation>Fügt Einheiten zusammen, zwischen denen viel fließt: Pendeln, Schule, Umzüge, Einkaufen. Das Ergebnis ist eine Einteilung wie jede andere, mit Verwaltungsgrenzen zu vergleichen. Mehrere Arten von Strömen, mit Gewichten, ergeben einen gemeinsamen Lebensraum. Einheiten, die nicht zugeordnet werden können, werden mit dem Grund aufgeführt.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Random borders keep the number of units on both sides.</source>
        <translation>Zufällige Grenzen behalten auf beiden Seiten die Zahl der Einheiten bei.</translation>
    </message>
    <message>
        <source>Random borders keep the sizes of the two regions. The choice matters: with inhabitants other borders do well.</source>
        <translation>Zufällige Grenzen behalten die Größe der beiden Gebiete bei. Die Wahl zählt: Mit Einwohnern schneiden andere Grenzen gut ab.</translation>
    </message>
    <message>
        <source>Random borders keep the sum of field &quot;{field}&quot; on both sides.</source>
        <translation>Zufällige Grenzen behalten auf beiden Seiten die Summe des Feldes &quot;{field}&quot; bei.</translation>
    </message>
    <message>
        <source>Random borders per border, at most</source>
        <translation>Zufällige Grenzen je Grenze, höchstens</translation>
    </message>
    <message>
        <source>Random borders were drawn with seed {seed}; the same seed gives the same answer.</source>
        <translation>Zufällige Grenzen wurden mit Startzahl {seed} gezogen; dieselbe Startzahl gibt dieselbe Antwort.</translation>
    </message>
    <message>
        <source>Random map</source>
        <translation>Zufallskarte</translation>
    </message>
    <message>
        <source>Random maps</source>
        <translation>Zufallskarten</translation>
    </message>
    <message>
        <source>Random maps for each division</source>
        <translation>Zufallskarten je Gliederung</translation>
    </message>
    <message>
        <source>Random maps give a conformity of {expected} where the real one has {observed}.</source>
        <translation>Zufallskarten ergeben eine Konformität von {expected}, wo die echte {observed} hat.</translation>
    </message>
    <message>
        <source>Random maps per division</source>
        <translation>Zufallskarten je Gliederung</translation>
    </message>
    <message>
        <source>Random maps per domain and number</source>
        <translation>Zufallskarten je Bereich und Zahl</translation>
    </message>
    <message>
        <source>Random maps were drawn with seed {seed}; the same seed gives the same answer.</source>
        <translation>Zufallskarten wurden mit Startwert {seed} gezogen; derselbe Startwert ergibt dieselbe Antwort.</translation>
    </message>
    <message>
        <source>Random maps, 19 in 20</source>
        <translation>Zufallskarten, 19 von 20</translation>
    </message>
    <message>
        <source>Random regions have the sizes of the real ones; 0.05 lets each be 5 % larger or smaller.</source>
        <translation>Zufällige Gebiete haben die Größe der echten; mit 0.05 darf jedes 5 % größer oder kleiner sein.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank of scale: base units are 1; the larger the regions, the higher the level.</source>
        <translation>Maßstabsebene: Grundeinheiten haben 1; je größer die Gebiete, desto höher die Ebene.</translation>
    </message>
    <message>
        <source>Rather firm</source>
        <translation>Eher fest</translation>
    </message>
    <message>
        <source>Rather vague</source>
        <translation>Eher unscharf</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenzlayer</translation>
    </message>
    <message>
        <source>Reference regions</source>
        <translation>Referenzregionen</translation>
    </message>
    <message>
        <source>Reference: code</source>
        <translation>Referenzlayer: Code</translation>
    </message>
    <message>
        <source>Reference: unit code</source>
        <translation>Referenz: Code der Einheit</translation>
    </message>
    <message>
        <source>Regio</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Regio cannot load a package that it needs: {reason}. {advice}</source>
        <translation>Regio kann ein benötigtes Paket nicht laden: {reason}. {advice}</translation>
    </message>
    <message>
        <source>Regio cannot start yet</source>
        <translation>Regio kann noch nicht starten</translation>
    </message>
    <message>
        <source>Regio needs pandas 2 or newer; this QGIS has an older one. {advice}</source>
        <translation>Regio benötigt pandas 2 oder neuer; dieses QGIS hat eine ältere Version. {advice}</translation>
    </message>
    <message>
        <source>Regio needs shapely 2 or newer; this QGIS has an older one. {advice}</source>
        <translation>Regio benötigt shapely 2 oder neuer; dieses QGIS hat eine ältere Version. {advice}</translation>
    </message>
    <message>
        <source>Regio needs {packages}, which this QGIS does not have. {advice}</source>
        <translation>Regio benötigt {packages}, was in diesem QGIS fehlt. {advice}</translation>
    </message>
    <message>
        <source>Regio: compare regionalisations</source>
        <translation>Regio: Gliederungen vergleichen</translation>
    </message>
    <message>
        <source>Regio: picture of the tree</source>
        <translation>Regio: Bild des Baums</translation>
    </message>
    <message>
        <source>Regio: regions of the cut</source>
        <translation>Regio: Regionen des Schnitts</translation>
    </message>
    <message>
        <source>Regio: tree of regions</source>
        <translation>Regio: Baum der Regionen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Region code</source>
        <translation>Gebietscode</translation>
    </message>
    <message>
        <source>Region in several parts</source>
        <translation>Gebiet in mehreren Teilen</translation>
    </message>
    <message>
        <source>Region inside another</source>
        <translation>Gebiet in einem anderen</translation>
    </message>
    <message>
        <source>Region layer</source>
        <translation>Gebietslayer</translation>
    </message>
    <message>
        <source>Region name</source>
        <translation>Name des Gebiets</translation>
    </message>
    <message>
        <source>Region there</source>
        <translation>Region dort</translation>
    </message>
    <message>
        <source>Region {region} has a hole of {area} that no region covers. If it is a lake or another territory, all is well.</source>
        <translation>Gebiet {region} hat ein Loch von {area}, das kein Gebiet abdeckt. Ist es ein See oder ein anderes Territorium, ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Region {region} has {count} parts that do not touch. If that is not meant, check the codes.</source>
        <translation>Gebiet {region} hat {count} Teile, die sich nicht berühren. Ist das nicht gewollt, prüfen Sie die Codes.</translation>
    </message>
    <message>
        <source>Region {region} holds no unit.</source>
        <translation>Gebiet {region} enthält keine Grundeinheit.</translation>
    </message>
    <message>
        <source>Region {region} lies wholly inside {other}.</source>
        <translation>Gebiet {region} liegt vollständig in {other}.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Regions a unit is attached to, weighted mean</source>
        <translation>Gebiete, mit denen eine Einheit verbunden ist, gewichtetes Mittel</translation>
    </message>
    <message>
        <source>Regions are matched by what they share, so that a new code alone is no change. Units that merged count for their successor if a table of mergers is given. With dates, QGIS&apos;s temporal controller plays the change.</source>
        <translation>Regionen werden nach dem zugeordnet, was sie teilen; ein neuer Code allein ist keine Änderung. Zusammengeschlossene Einheiten zählen für ihre Nachfolgerin, wenn eine Tabelle der Zusammenschlüsse gegeben ist. Mit Daten spielt die Zeitsteuerung von QGIS die Änderung ab.</translation>
    </message>
    <message>
        <source>Regions between which little flows.</source>
        <translation>Regionen, zwischen denen wenig fließt.</translation>
    </message>
    <message>
        <source>Regions from a table</source>
        <translation>Gebiete aus einer Tabelle</translation>
    </message>
    <message>
        <source>Regions in one piece</source>
        <translation>Zusammenhängende Gebiete</translation>
    </message>
    <message>
        <source>Regions inside one region</source>
        <translation>Gebiete in einem einzigen Gebiet</translation>
    </message>
    <message>
        <source>Regions judged</source>
        <translation>Beurteilte Gebiete</translation>
    </message>
    <message>
        <source>Regions not judged</source>
        <translation>Nicht beurteilte Gebiete</translation>
    </message>
    <message>
        <source>Regions of &quot;{double}&quot; overlap each other in {count} polygons of &quot;{layer}&quot; ({units}): that territory counts twice. Run &quot;Check a regionalisation&quot; on &quot;{double}&quot;.</source>
        <translation>Gebiete von &quot;{double}&quot; überlappen sich in {count} Polygonen von &quot;{layer}&quot; ({units}): Dieses Territorium zählt doppelt. Führen Sie &quot;Gliederung prüfen&quot; für &quot;{double}&quot; aus.</translation>
    </message>
    <message>
        <source>Regions of both dates</source>
        <translation>Gebiete beider Daten</translation>
    </message>
    <message>
        <source>Regions of one unit</source>
        <translation>Gebiete aus einer Einheit</translation>
    </message>
    <message>
        <source>Regions of the first division</source>
        <translation>Gebiete der ersten Gliederung</translation>
    </message>
    <message>
        <source>Regions of the first map</source>
        <translation>Regionen der ersten Karte</translation>
    </message>
    <message>
        <source>Regions of the second division</source>
        <translation>Gebiete der zweiten Gliederung</translation>
    </message>
    <message>
        <source>Regions of the second division with their flows</source>
        <translation>Gebiete der zweiten Gliederung mit ihren Strömen</translation>
    </message>
    <message>
        <source>Regions of the second map</source>
        <translation>Regionen der zweiten Karte</translation>
    </message>
    <message>
        <source>Regions overlap</source>
        <translation>Gebiete überlappen sich</translation>
    </message>
    <message>
        <source>Regions that lie inside one region</source>
        <translation>Gebiete, die in einem einzigen Gebiet liegen</translation>
    </message>
    <message>
        <source>Regions that the counted flows give</source>
        <translation>Gebiete nach den gezählten Strömen</translation>
    </message>
    <message>
        <source>Regions that the flows make.</source>
        <translation>Regionen, die die Ströme bilden.</translation>
    </message>
    <message>
        <source>Regions whose self-containment is below 66.67 %</source>
        <translation>Gebiete mit einer Selbstversorgung unter 66,67 %</translation>
    </message>
    <message>
        <source>Regions whose self-containment is below 75 %</source>
        <translation>Gebiete mit einer Selbstversorgung unter 75 %</translation>
    </message>
    <message>
        <source>Regions with their flows</source>
        <translation>Gebiete mit ihren Strömen</translation>
    </message>
    <message>
        <source>Regions with their vagueness</source>
        <translation>Gebiete mit ihrer Unschärfe</translation>
    </message>
    <message>
        <source>Regions: {count}. Inside: {share} %</source>
        <translation>Gebiete: {count}. Innerhalb: {share} %</translation>
    </message>
    <message>
        <source>Register these regions, to hold other divisions against them; they are kept in the project</source>
        <translation>Diese Regionen registrieren, um andere Gliederungen daran zu messen; sie bleiben im Projekt</translation>
    </message>
    <message>
        <source>Registered divisions</source>
        <translation>Registrierte Gliederungen</translation>
    </message>
    <message>
        <source>Relevance of {count} maps</source>
        <translation>Relevanz von {count} Karten</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Repaired copy</source>
        <translation>Reparierte Kopie</translation>
    </message>
    <message>
        <source>Repeat everything with other bandwidths, the other model of flows, other weights and without each division in turn; every border gets its lowest and highest vagueness.</source>
        <translation>Alles mit anderen Reichweiten, dem anderen Strommodell, anderen Gewichten und reihum ohne je eine Gliederung wiederholen; jede Grenze bekommt ihre niedrigste und höchste Unschärfe.</translation>
    </message>
    <message>
        <source>Report with map and table (HTML)</source>
        <translation>Bericht mit Karte und Tabelle (HTML)</translation>
    </message>
    <message>
        <source>Reports need the Python package Jinja2 ({reason}).</source>
        <translation>Berichte benötigen das Python-Paket Jinja2 ({reason}).</translation>
    </message>
    <message>
        <source>Reproduce</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Residents who flow; a smaller area is never accepted.</source>
        <translation>Bewohner in den Strömen; ein kleineres Gebiet wird nie angenommen.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Resolution that holds best</source>
        <translation>Auflösung, die am besten hält</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Auflösungen</translation>
    </message>
    <message>
        <source>Resolutions of {flows}</source>
        <translation>Auflösungen von {flows}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Results of this session</source>
        <translation>Ergebnisse dieser Sitzung</translation>
    </message>
    <message>
        <source>Rings: cores</source>
        <translation>Ringe: Kerne</translation>
    </message>
    <message>
        <source>Rings: share that travels to the core</source>
        <translation>Ringe: Anteil, der zum Kern geht</translation>
    </message>
    <message>
        <source>Rings: smallest core</source>
        <translation>Ringe: kleinster Kern</translation>
    </message>
    <message>
        <source>River</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>Row {row} ({region}) is invalid: {reason}. Repair it, or write a repaired copy.</source>
        <translation>Zeile {row} ({region}) ist ungültig: {reason}. Reparieren Sie sie oder schreiben Sie eine reparierte Kopie.</translation>
    </message>
    <message>
        <source>Row {row} has no geometry that can be used. Draw it, or delete the row.</source>
        <translation>Zeile {row} hat keine brauchbare Geometrie. Zeichnen Sie sie oder löschen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Row {row} has no region code. Fill it in, or leave the feature out.</source>
        <translation>Zeile {row} hat keinen Gebietscode. Füllen Sie ihn aus oder lassen Sie das Objekt weg.</translation>
    </message>
    <message>
        <source>Row {row} has no unit code.</source>
        <translation>Zeile {row} hat keinen Einheitscode.</translation>
    </message>
    <message>
        <source>Row {row} of &quot;{path}&quot; has more columns than the first row names; too much is {value}. A comma in a number does this where commas separate columns: save the table with semicolons, or with quotes around such values.</source>
        <translation>Zeile {row} von &quot;{path}&quot; hat mehr Spalten, als die erste Zeile nennt; zu viel ist {value}. Das macht ein Komma in einer Zahl, wo Kommas Spalten trennen: Speichern Sie die Tabelle mit Semikolons oder mit Anführungszeichen um solche Werte.</translation>
    </message>
    <message>
        <source>Row {row} of &quot;{table}&quot; is as wide as the table, but holds values ({values}) instead of the names of its columns. Delete what stands above it, and put a row with names there.</source>
        <translation>Zeile {row} von &quot;{table}&quot; ist so breit wie die Tabelle, enthält aber Werte ({values}) statt der Namen der Spalten. Löschen Sie, was darüber steht, und setzen Sie dort eine Zeile mit Namen ein.</translation>
    </message>
    <message>
        <source>Row {row}: no unit has the code {code}.</source>
        <translation>Zeile {row}: Keine Grundeinheit hat den Code {code}.</translation>
    </message>
    <message>
        <source>Row {row}: no unit has the code {code}. Nearest: {hint}.</source>
        <translation>Zeile {row}: Keine Grundeinheit hat den Code {code}. Am ähnlichsten: {hint}.</translation>
    </message>
    <message>
        <source>Row {row}: unit {code} has no region ({none} means &quot;none&quot;).</source>
        <translation>Zeile {row}: Grundeinheit {code} hat kein Gebiet ({none} bedeutet &quot;keines&quot;).</translation>
    </message>
    <message>
        <source>Row {row}: unit {code} has no region.</source>
        <translation>Zeile {row}: Grundeinheit {code} hat kein Gebiet.</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Rows {a} and {b} ({codes}) have the same polygon. Delete one.</source>
        <translation>Zeilen {a} und {b} ({codes}) haben dasselbe Polygon. Löschen Sie eine.</translation>
    </message>
    <message>
        <source>Rows {row} and {next} of &quot;{table}&quot; could both hold the names of the columns. Delete the one that does not, and all rows above the names.</source>
        <translation>Die Zeilen {row} und {next} von &quot;{table}&quot; könnten beide die Namen der Spalten enthalten. Löschen Sie die, die sie nicht enthält, und alle Zeilen über den Namen.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>Say which are not</source>
        <translation>Sagen, welche es nicht sind</translation>
    </message>
    <message>
        <source>Say which region of the ticked maps is meant, or give a unit inside under Advanced.</source>
        <translation>Sagen Sie, welche Region der angehakten Karten gemeint ist, oder geben Sie unter Erweitert eine Einheit darin an.</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Maßstäbe</translation>
    </message>
    <message>
        <source>Scales of {flows}</source>
        <translation>Maßstäbe: {flows}</translation>
    </message>
    <message>
        <source>Scattered over many regions</source>
        <translation>Über viele Gebiete verstreut</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Second division</source>
        <translation>Zweite Gliederung</translation>
    </message>
    <message>
        <source>Second division in another layer</source>
        <translation>Zweite Gliederung in einer anderen Ebene</translation>
    </message>
    <message>
        <source>Second division: name</source>
        <translation>Zweite Gliederung: Name</translation>
    </message>
    <message>
        <source>Second division: region code</source>
        <translation>Zweite Gliederung: Gebietscode</translation>
    </message>
    <message>
        <source>Second division: region code there</source>
        <translation>Zweite Gliederung: Gebietscode darin</translation>
    </message>
    <message>
        <source>Second division: region name</source>
        <translation>Zweite Gliederung: Gebietsname</translation>
    </message>
    <message>
        <source>Second division: region name there</source>
        <translation>Zweite Gliederung: Gebietsname darin</translation>
    </message>
    <message>
        <source>Second division: unit code</source>
        <translation>Zweite Gliederung: Code der Einheit</translation>
    </message>
    <message>
        <source>Second layer: unit code</source>
        <translation>Zweiter Layer: Einheitscode</translation>
    </message>
    <message>
        <source>Second map</source>
        <translation>Zweite Karte</translation>
    </message>
    <message>
        <source>Second map inside the first (K)</source>
        <translation>Zweite Karte innerhalb der ersten (K)</translation>
    </message>
    <message>
        <source>Second map predicts the first (lambda)</source>
        <translation>Zweite Karte sagt die erste vorher (Lambda)</translation>
    </message>
    <message>
        <source>Second map pure (homogeneity)</source>
        <translation>Zweite Karte rein (Homogenität)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startzahl</translation>
    </message>
    <message>
        <source>Seed of chance</source>
        <translation>Startzahl des Zufalls</translation>
    </message>
    <message>
        <source>Seed: {seed}.</source>
        <translation>Startwert: {seed}.</translation>
    </message>
    <message>
        <source>Self-containment</source>
        <translation>Eigenanteil</translation>
    </message>
    <message>
        <source>Self-containment is a share of at most 1, but {minimum} and {target} are given. Write 0.75 for 75 %.</source>
        <translation>Die Selbstversorgung ist ein Anteil von höchstens 1, angegeben sind aber {minimum} und {target}. Schreiben Sie 0,75 für 75 %.</translation>
    </message>
    <message>
        <source>Self-containment is not computable: the flows say nothing of those who stay inside their own unit (no row has the same origin and destination).</source>
        <translation>Die Selbstversorgung ist nicht berechenbar: Die Ströme sagen nichts über jene, die in ihrer eigenen Einheit bleiben (keine Zeile hat gleiche Herkunft und gleiches Ziel).</translation>
    </message>
    <message>
        <source>Self-containment is not in the table: the flows say nothing of those who stay inside their own unit (no row has the same origin and destination).</source>
        <translation>Die Selbstversorgung steht nicht in der Tabelle: Die Ströme sagen nichts über jene, die in ihrer Einheit bleiben (keine Zeile hat gleiche Herkunft und gleiches Ziel).</translation>
    </message>
    <message>
        <source>Self-containment of large areas</source>
        <translation>Eigenanteil großer Gebiete</translation>
    </message>
    <message>
        <source>Self-containment of small areas</source>
        <translation>Eigenanteil kleiner Gebiete</translation>
    </message>
    <message>
        <source>Separate pieces</source>
        <translation>Getrennte Teile</translation>
    </message>
    <message>
        <source>Several at once: a combined basin</source>
        <translation>Mehrere zugleich: ein kombinierter Raum</translation>
    </message>
    <message>
        <source>Several fields with amounts, each of them a domain, for instance work, school and moving house.</source>
        <translation>Mehrere Felder mit Mengen, jedes ein Bereich, zum Beispiel Arbeit, Schule und Umzug.</translation>
    </message>
    <message>
        <source>Several kinds of flows are needed, for instance work and school. These flows are of one kind only.</source>
        <translation>Mehrere Arten von Strömen sind nötig, etwa Arbeit und Schule. Diese Ströme sind von nur einer Art.</translation>
    </message>
    <message>
        <source>Several people drew the same region. What all of them include is its core; what only some include is its fringe, the lighter the fewer. Municipalities that have merged since count for their successor if a table of mergers is given.</source>
        <translation>Mehrere Leute haben dieselbe Region gezeichnet. Was alle einschließen, ist ihr Kern; was nur einige einschließen, ihr Rand, je heller, desto weniger. Seither fusionierte Gemeinden zählen für ihre Nachfolgerin, wenn eine Tabelle der Zusammenschlüsse gegeben ist.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share inside</source>
        <translation>Anteil innerhalb</translation>
    </message>
    <message>
        <source>Share of a region that may lie outside</source>
        <translation>Anteil eines Gebiets, der außerhalb liegen darf</translation>
    </message>
    <message>
        <source>Share of all flows inside regions (%)</source>
        <translation>Anteil aller Ströme innerhalb von Gebieten (%)</translation>
    </message>
    <message>
        <source>Share of core and fringe that is disputed</source>
        <translation>Umstrittener Anteil von Kern und Rand</translation>
    </message>
    <message>
        <source>Share of definitions that may disagree</source>
        <translation>Anteil der Definitionen, die abweichen dürfen</translation>
    </message>
    <message>
        <source>Share of the borders that the map that stays draws too</source>
        <translation>Anteil der Grenzen, den auch die bleibende Karte zieht</translation>
    </message>
    <message>
        <source>Share of the flows between units that crosses no border; each date with its own map and flows.</source>
        <translation>Anteil der Ströme zwischen Einheiten, der keine Grenze überquert; jedes Datum mit eigener Karte und eigenen Strömen.</translation>
    </message>
    <message>
        <source>Share of the flows between units that stays inside a region</source>
        <translation>Anteil der Ströme zwischen Einheiten, der innerhalb einer Region bleibt</translation>
    </message>
    <message>
        <source>Share of the flows that begins in a region</source>
        <translation>Anteil der Ströme, der in einem Gebiet beginnt</translation>
    </message>
    <message>
        <source>Share of the flows that begins in such units</source>
        <translation>Anteil der Ströme, der in solchen Einheiten beginnt</translation>
    </message>
    <message>
        <source>Share of the flows with both ends among the units</source>
        <translation>Anteil der Ströme, deren beide Enden unter den Einheiten sind</translation>
    </message>
    <message>
        <source>Share of the largest region</source>
        <translation>Anteil des größten Gebiets</translation>
    </message>
    <message>
        <source>Share of the map that stays inside one region of the other</source>
        <translation>Anteil der bleibenden Karte, der in einem Gebiet der anderen liegt</translation>
    </message>
    <message>
        <source>Share of the runs in which a unit lies in its region</source>
        <translation>Anteil der Durchläufe, in denen eine Einheit in ihrem Gebiet liegt</translation>
    </message>
    <message>
        <source>Share of the runs that draw a border of the regions</source>
        <translation>Anteil der Durchläufe, die eine Grenze der Gebiete ziehen</translation>
    </message>
    <message>
        <source>Share of what goes to another place that is drawn</source>
        <translation>Gezeichneter Anteil dessen, was zu einem anderen Ort geht</translation>
    </message>
    <message>
        <source>Share of what goes to another unit that stays inside the region</source>
        <translation>Anteil dessen, was zu einer anderen Einheit geht und im Gebiet bleibt</translation>
    </message>
    <message>
        <source>Share of what is counted that has most of its later region for company: 1 if regions were only split.</source>
        <translation>Anteil dessen, was gezählt wird, der den größten Teil seines späteren Gebiets bei sich hat: 1, wenn Gebiete nur geteilt wurden.</translation>
    </message>
    <message>
        <source>Share of what is counted that lies in the region of {other} with most of its own.</source>
        <translation>Anteil dessen, was gezählt wird, der in jenem Gebiet von {other} liegt, das den größten Teil des eigenen enthält.</translation>
    </message>
    <message>
        <source>Share of what is counted that stayed with most of its earlier region: 1 if regions were only merged.</source>
        <translation>Anteil dessen, was gezählt wird, der beim größten Teil seines früheren Gebiets blieb: 1, wenn Gebiete nur zusammengelegt wurden.</translation>
    </message>
    <message>
        <source>Share of what leaves</source>
        <translation>Anteil dessen, was weggeht</translation>
    </message>
    <message>
        <source>Share that stays in its parent along the whole chain</source>
        <translation>Anteil, der entlang der ganzen Kette in seinem übergeordneten Gebiet bleibt</translation>
    </message>
    <message>
        <source>Show or hide the Regio panel</source>
        <translation>Das Bedienfeld Regio ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Size and distance</source>
        <translation>Größe und Entfernung</translation>
    </message>
    <message>
        <source>Size of a core</source>
        <translation>Größe eines Kerns</translation>
    </message>
    <message>
        <source>Size of origin and destination</source>
        <translation>Größe von Herkunft und Ziel</translation>
    </message>
    <message>
        <source>Size of the largest region</source>
        <translation>Größe des größten Gebiets</translation>
    </message>
    <message>
        <source>Size of the median region</source>
        <translation>Größe des mittleren Gebiets (Median)</translation>
    </message>
    <message>
        <source>Size of the smallest region</source>
        <translation>Größe des kleinsten Gebiets</translation>
    </message>
    <message>
        <source>Sizes and distance (doubly constrained)</source>
        <translation>Größen und Entfernung (doppelt beschränkt)</translation>
    </message>
    <message>
        <source>Sizes and self-containments must be numbers above 0, but they are {sizes} and {shares}. Correct them.</source>
        <translation>Größen und Selbstversorgungen müssen Zahlen über 0 sein, sind aber {sizes} und {shares}. Berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>Sizes may differ by</source>
        <translation>Größen dürfen abweichen um</translation>
    </message>
    <message>
        <source>Sizes only (independence)</source>
        <translation>Nur Größen (Unabhängigkeit)</translation>
    </message>
    <message>
        <source>Sliver</source>
        <translation>Splitter</translation>
    </message>
    <message>
        <source>Sliver width</source>
        <translation>Splitterbreite</translation>
    </message>
    <message>
        <source>Sliver width (metres)</source>
        <translation>Splitterbreite (Meter)</translation>
    </message>
    <message>
        <source>Smaller flows are not drawn. 0: a round amount is suggested that at most 300 flows reach; the largest flow of every unit or region is drawn all the same, so that no part of the map stays empty.</source>
        <translation>Kleinere Ströme werden nicht gezeichnet. 0: Es wird eine runde Menge vorgeschlagen, die höchstens 300 Ströme erreichen; der größte Strom jeder Einheit oder jedes Gebiets wird trotzdem gezeichnet, damit kein Teil der Karte leer bleibt.</translation>
    </message>
    <message>
        <source>Smaller flows would hide the large ones.</source>
        <translation>Kleinere Ströme würden die großen verdecken.</translation>
    </message>
    <message>
        <source>Smallest flow</source>
        <translation>Kleinster Strom</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>Kleinste Größe</translation>
    </message>
    <message>
        <source>Socially constructed</source>
        <translation>Sozial konstruiert</translation>
    </message>
    <message>
        <source>Some definitions are (nearly) the same, so that together they count double: {names}. Leave one of them out, or give them less weight.</source>
        <translation>Einige Definitionen sind (fast) gleich und zählen zusammen doppelt: {names}. Lassen Sie eine davon weg, oder geben Sie ihnen weniger Gewicht.</translation>
    </message>
    <message>
        <source>Some definitions of &quot;{table}&quot; name only part of what has merged since ({units}); the merged unit counts as included.</source>
        <translation>Einige Definitionen von &quot;{table}&quot; nennen nur einen Teil dessen, was seither fusioniert ist ({units}); die fusionierte Einheit gilt als eingeschlossen.</translation>
    </message>
    <message>
        <source>Some units of &quot;{flows}&quot; lie at the same place, so the distance between them is 0. Choose the exponential form.</source>
        <translation>Einige Einheiten von &quot;{flows}&quot; liegen am selben Ort, also ist die Entfernung zwischen ihnen 0. Wählen Sie die exponentielle Form.</translation>
    </message>
    <message>
        <source>Source: {layers}. Made with Regio, {date}.</source>
        <translation>Quelle: {layers}. Erstellt mit Regio, {date}.</translation>
    </message>
    <message>
        <source>Spread of the random maps (standard deviation)</source>
        <translation>Streuung der Zufallskarten (Standardabweichung)</translation>
    </message>
    <message>
        <source>Stability of units</source>
        <translation>Stabilität der Einheiten</translation>
    </message>
    <message>
        <source>Stay inside (of who leaves)</source>
        <translation>Bleiben innerhalb (der Aufbrechenden)</translation>
    </message>
    <message>
        <source>Stays in</source>
        <translation>Bleibt in</translation>
    </message>
    <message>
        <source>Stays inside</source>
        <translation>Bleibt innen</translation>
    </message>
    <message>
        <source>Still to choose: {fields}.</source>
        <translation>Noch zu wählen: {fields}.</translation>
    </message>
    <message>
        <source>Strips thinner than this are taken for drawing differences.</source>
        <translation>Schmalere Streifen gelten als Zeichenunterschied.</translation>
    </message>
    <message>
        <source>Supply self-containment, lowest region</source>
        <translation>Selbstversorgung (Angebot), niedrigstes Gebiet</translation>
    </message>
    <message>
        <source>Supply self-containment, median of the regions</source>
        <translation>Selbstversorgung (Angebot), Median der Gebiete</translation>
    </message>
    <message>
        <source>Swap finer and coarser</source>
        <translation>Fein und grob tauschen</translation>
    </message>
    <message>
        <source>Swap finer and coarser; with one coarser map ticked</source>
        <translation>Fein und grob tauschen; mit einer angehakten groben Gliederung</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table as Excel workbook (XLSX)</source>
        <translation>Tabelle als Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>Table as text (CSV)</source>
        <translation>Tabelle als Text (CSV)</translation>
    </message>
    <message>
        <source>Table of definitions</source>
        <translation>Tabelle der Definitionen</translation>
    </message>
    <message>
        <source>Table of the result</source>
        <translation>Tabelle des Ergebnisses</translation>
    </message>
    <message>
        <source>Table: definition</source>
        <translation>Tabelle: Definition</translation>
    </message>
    <message>
        <source>Table: region</source>
        <translation>Tabelle: Region</translation>
    </message>
    <message>
        <source>Table: region code</source>
        <translation>Tabelle: Gebietscode</translation>
    </message>
    <message>
        <source>Table: region name</source>
        <translation>Tabelle: Gebietsname</translation>
    </message>
    <message>
        <source>Table: unit code</source>
        <translation>Tabelle: Einheitscode</translation>
    </message>
    <message>
        <source>Table: year of the codes</source>
        <translation>Tabelle: Jahr der Codes</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Take that field as units</source>
        <translation>Dieses Feld als Einheiten nehmen</translation>
    </message>
    <message>
        <source>Take the selected divisions out of the register; their layers stay</source>
        <translation>Die gewählten Gliederungen aus dem Register nehmen; ihre Layer bleiben</translation>
    </message>
    <message>
        <source>Taking divisions, flows and ties together, the borders score {value} on average (0 firm, 1 vague). Firmest: {firm_a} and {firm_b} ({firm}); vaguest: {vague_a} and {vague_b} ({vague}).</source>
        <translation>Gliederungen, Ströme und Bindungen zusammen geben den Grenzen im Mittel {value} (0 fest, 1 unscharf). Am festesten: {firm_a} und {firm_b} ({firm}); am unschärfsten: {vague_a} und {vague_b} ({vague}).</translation>
    </message>
    <message>
        <source>Target size</source>
        <translation>Zielgröße</translation>
    </message>
    <message>
        <source>Tells for every border between two neighbouring regions whether less crosses it than crosses random borders. Those divide the same two regions in parts that hang together and have the same sizes. A good border of daily life is one that hardly any random border beats.</source>
        <translation>Sagt für jede Grenze zwischen zwei Nachbargebieten, ob sie weniger überquert wird als zufällige Grenzen. Diese zerlegen dieselben zwei Gebiete in zusammenhängende, gleich große Teile. Eine gute Grenze des Alltags ist eine, die kaum eine zufällige Grenze übertrifft.</translation>
    </message>
    <message>
        <source>Tells for every border how many other divisions draw it too: 0 is firm (everyone draws it here), 1 is vague (nobody else does). Other divisions are further code fields of the same layer, or other polygon layers, which support a border by how near their own border runs. Flows, for instance between home and work, add what crosses the borders and which units are tied to the other side.</source>
        <translation>Sagt für jede Grenze, wie viele andere Gliederungen sie auch ziehen: 0 ist fest (alle ziehen sie hier), 1 ist unscharf (niemand sonst). Andere Gliederungen sind weitere Codefelder desselben Layers oder andere Polygonlayer, die eine Grenze je nachdem stützen, wie nah ihre eigene verläuft. Ströme, etwa zwischen Wohnort und Arbeit, ergänzen, was die Grenzen überquert und welche Einheiten an die andere Seite gebunden sind.</translation>
    </message>
    <message>
        <source>Tells for every region how much of the flows stays inside (supply and demand self-containment), how it hangs together and whom it exchanges most with, and for every unit how strongly it is attached to its own region and to others. Two divisions, for instance an administrative and a computed one, are judged on the same figures.</source>
        <translation>Sagt für jedes Gebiet, wie viel der Ströme innerhalb bleibt (Selbstversorgung, Angebot und Nachfrage), wie es zusammenhält und mit wem es am meisten austauscht, und für jede Einheit, wie stark sie mit ihrem eigenen Gebiet und mit anderen verbunden ist. Zwei Gliederungen, zum Beispiel eine administrative und eine berechnete, werden an denselben Kennzahlen gemessen.</translation>
    </message>
    <message>
        <source>Tells for every region of a finer map whether it lies inside one region of a coarser map, which units break that, and how far the two maps nest as a whole. If both codes are fields of the same layer, units are counted and no polygon is cut; with two layers, polygons are laid over each other.</source>
        <translation>Sagt für jedes Gebiet einer feinen Gliederung, ob es in einem einzigen Gebiet einer groben Gliederung liegt, welche Grundeinheiten das verhindern und wie weit die beiden Gliederungen insgesamt ineinanderpassen. Sind beide Codes Felder desselben Layers, werden Grundeinheiten gezählt und kein Polygon zerschnitten; bei zwei Layern werden die Polygone übereinandergelegt.</translation>
    </message>
    <message>
        <source>Tells how far two divisions of the same territory agree, as a whole and region by region: which regions the other map keeps whole and which it tears apart, and which region is the best match of each. If both codes are fields of the same layer no polygon is cut.</source>
        <translation>Sagt, wie weit zwei Gliederungen desselben Territoriums übereinstimmen, als Ganzes und Gebiet für Gebiet: welche Gebiete die andere Karte ganz lässt und welche sie zerreißt, und welches Gebiet jeweils das beste Gegenstück ist. Sind beide Codes Felder desselben Layers, wird kein Polygon zerschnitten.</translation>
    </message>
    <message>
        <source>Tells whether two divisions of the same units agree more than chance explains. One map stays as it is; the other is drawn again many times at random, with regions that hang together and have the same sizes. If hardly any random map agrees as well as the real one, the agreement is no accident.</source>
        <translation>Sagt, ob zwei Gliederungen derselben Einheiten besser übereinstimmen, als Zufall erklärt. Eine Karte bleibt, wie sie ist; die andere wird viele Male zufällig neu gezeichnet, mit zusammenhängenden, gleich großen Gebieten. Stimmt kaum eine Zufallskarte so gut überein wie die echte, ist die Übereinstimmung kein Zufall.</translation>
    </message>
    <message>
        <source>The agreement against the number of regions, above the band that chance gives.</source>
        <translation>Die Übereinstimmung gegen die Zahl der Gebiete, über dem Band, das der Zufall ergibt.</translation>
    </message>
    <message>
        <source>The algorithm {name} has no title.</source>
        <translation>Der Algorithmus {name} hat keinen Titel.</translation>
    </message>
    <message>
        <source>The amounts of &quot;{flows}&quot; are those of field &quot;{field}&quot;; others could be meant too: {others}.</source>
        <translation>Die Mengen von „{flows}“ stammen aus dem Feld „{field}“; auch andere könnten gemeint sein: {others}.</translation>
    </message>
    <message>
        <source>The amounts of &quot;{flows}&quot; are written in two ways: {comma} with a decimal comma and {point} with a decimal point. Write all in one way.</source>
        <translation>Die Mengen in &quot;{flows}&quot; sind auf zwei Arten geschrieben: {comma} mit Dezimalkomma und {point} mit Dezimalpunkt. Schreiben Sie alle auf eine Art.</translation>
    </message>
    <message>
        <source>The amounts of &quot;{flows}&quot; were read with a decimal comma.</source>
        <translation>Die Mengen in &quot;{flows}&quot; wurden mit Dezimalkomma gelesen.</translation>
    </message>
    <message>
        <source>The coarser regions, with how many finer ones belong to each and how many of these conform.</source>
        <translation>Die groben Gebiete, mit der Zahl der feinen Gebiete, die zu jedem gehören, und wie viele davon konform sind.</translation>
    </message>
    <message>
        <source>The code or name of a unit, for instance the central town. Where a definition has several regions, the one with this unit is taken.</source>
        <translation>Code oder Name einer Einheit, zum Beispiel der zentralen Stadt. Hat eine Definition mehrere Regionen, so wird die mit dieser Einheit genommen.</translation>
    </message>
    <message>
        <source>The codes in field &quot;{field}&quot; of &quot;{layer}&quot; were stored as decimal numbers and were read as text.</source>
        <translation>Die Codes in Feld &quot;{field}&quot; von &quot;{layer}&quot; waren als Dezimalzahlen gespeichert und wurden als Text gelesen.</translation>
    </message>
    <message>
        <source>The column with region codes.</source>
        <translation>Die Spalte mit Gebietscodes.</translation>
    </message>
    <message>
        <source>The column with region names, if there is one.</source>
        <translation>Die Spalte mit Gebietsnamen, falls vorhanden.</translation>
    </message>
    <message>
        <source>The column with unit codes. Leave it empty for the four-column form.</source>
        <translation>Die Spalte mit Einheitscodes. Für die Form mit vier Spalten leer lassen.</translation>
    </message>
    <message>
        <source>The command is on the clipboard. Paste it into the Python console of QGIS.</source>
        <translation>Der Befehl ist in der Zwischenablage. Fügen Sie ihn in die Python-Konsole von QGIS ein.</translation>
    </message>
    <message>
        <source>The computation stopped without saying why. See the message log of QGIS.</source>
        <translation>Die Berechnung brach ab, ohne einen Grund zu nennen. Siehe das Protokoll von QGIS.</translation>
    </message>
    <message>
        <source>The coordinates of &quot;{layer}&quot; do not fit its CRS {crs}. Check the CRS of the layer.</source>
        <translation>Die Koordinaten von &quot;{layer}&quot; passen nicht zum KBS {crs}. Prüfen Sie das KBS des Layers.</translation>
    </message>
    <message>
        <source>The coordinates of &quot;{layer}&quot; in row {row} do not fit its CRS {crs}. Check the CRS of the layer.</source>
        <translation>Die Koordinaten von &quot;{layer}&quot; in Zeile {row} passen nicht zum KBS {crs}. Prüfen Sie das KBS des Layers.</translation>
    </message>
    <message>
        <source>The data changed since this was computed.</source>
        <translation>Die Daten haben sich seit dieser Berechnung geändert.</translation>
    </message>
    <message>
        <source>The data of &quot;{layer}&quot; cannot be found. Repair the path of the layer.</source>
        <translation>Die Daten von &quot;{layer}&quot; sind nicht zu finden. Reparieren Sie den Pfad des Layers.</translation>
    </message>
    <message>
        <source>The delineation that keeps most inside beyond chance, for {count} of {total} kinds of evidence: {pairs}.</source>
        <translation>Die Gliederung, die über den Zufall hinaus am meisten innen hält, für {count} von {total} Arten von Belegen: {pairs}.</translation>
    </message>
    <message>
        <source>The domains agree most, beyond chance, in {number} regions</source>
        <translation>Die Bereiche stimmen, über den Zufall hinaus, bei {number} Gebieten am besten überein</translation>
    </message>
    <message>
        <source>The doubly constrained model is offered for at most {most} units with flows; here are {count}. Choose independence.</source>
        <translation>Das doppelt beschränkte Modell wird für höchstens {most} Einheiten mit Strömen angeboten; hier sind es {count}. Wählen Sie Unabhängigkeit.</translation>
    </message>
    <message>
        <source>The doubly constrained model needs the places of the units. Choose independence.</source>
        <translation>Das doppelt beschränkte Modell braucht die Orte der Einheiten. Wählen Sie Unabhängigkeit.</translation>
    </message>
    <message>
        <source>The earlier date {before} does not lie before the later date {after}.</source>
        <translation>Das frühere Datum {before} liegt nicht vor dem späteren {after}.</translation>
    </message>
    <message>
        <source>The example could not be copied to &quot;{folder}&quot; ({reason}). Choose another folder.</source>
        <translation>Das Beispiel ließ sich nicht nach &quot;{folder}&quot; kopieren ({reason}). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The field of the table of links with a unit&apos;s code.</source>
        <translation>Das Feld der Verbindungstabelle mit dem Code einer Einheit.</translation>
    </message>
    <message>
        <source>The field that identifies the units of the reference, as the flows name them. Empty: recognised by its name.</source>
        <translation>Das Feld, das die Einheiten der Referenz kennzeichnet, wie die Ströme sie nennen. Leer: am Namen erkannt.</translation>
    </message>
    <message>
        <source>The field that identifies the units. Left empty, it is recognised by its name.</source>
        <translation>Das Feld, das die Einheiten kennzeichnet. Leer: Es wird an seinem Namen erkannt.</translation>
    </message>
    <message>
        <source>The field that identifies the units; the same codes must be used at both dates. Empty: guessed.</source>
        <translation>Das Feld, das die Einheiten bezeichnet; an beiden Daten müssen dieselben Codes gelten. Leer: geraten.</translation>
    </message>
    <message>
        <source>The field that says how much flows: numbers of at least 0.</source>
        <translation>Das Feld, das sagt, wie viel strömt: Zahlen von mindestens 0.</translation>
    </message>
    <message>
        <source>The field that says to which core a unit belongs, empty elsewhere. Left empty, cores are found by size.</source>
        <translation>Das Feld, das sagt, zu welchem Kern eine Einheit gehört, sonst leer. Ohne Feld werden Kerne nach der Größe gefunden.</translation>
    </message>
    <message>
        <source>The field that tells kinds of flows apart, for instance the means of transport. Each kind is judged on its own.</source>
        <translation>Das Feld, das Arten von Strömen unterscheidet, zum Beispiel das Verkehrsmittel. Jede Art wird für sich beurteilt.</translation>
    </message>
    <message>
        <source>The field that tells the definitions apart.</source>
        <translation>Das Feld, das die Definitionen unterscheidet.</translation>
    </message>
    <message>
        <source>The field with the code after the merger.</source>
        <translation>Das Feld mit dem Code nach der Fusion.</translation>
    </message>
    <message>
        <source>The field with the code before the merger.</source>
        <translation>Das Feld mit dem Code vor der Fusion.</translation>
    </message>
    <message>
        <source>The field with the code of the unit where a flow begins.</source>
        <translation>Das Feld mit dem Code der Einheit, in der ein Strom beginnt.</translation>
    </message>
    <message>
        <source>The field with the code of the unit where a flow ends.</source>
        <translation>Das Feld mit dem Code der Einheit, in der ein Strom endet.</translation>
    </message>
    <message>
        <source>The field with the code that the table uses.</source>
        <translation>Das Feld mit dem Code, den die Tabelle verwendet.</translation>
    </message>
    <message>
        <source>The field with the codes of the regions.</source>
        <translation>Das Feld mit den Codes der Gebiete.</translation>
    </message>
    <message>
        <source>The field with the codes of the units.</source>
        <translation>Das Feld mit den Codes der Einheiten.</translation>
    </message>
    <message>
        <source>The field with the date of the merger, as year-month-day.</source>
        <translation>Das Feld mit dem Datum der Fusion als Jahr-Monat-Tag.</translation>
    </message>
    <message>
        <source>The field with the names of the regions.</source>
        <translation>Das Feld mit den Namen der Gebiete.</translation>
    </message>
    <message>
        <source>The field with the names of the regions. Empty: guessed.</source>
        <translation>Das Feld mit den Namen der Gebiete. Leer: geraten.</translation>
    </message>
    <message>
        <source>The field with the names of the regions. Left empty, it is recognised.</source>
        <translation>Das Feld mit den Namen der Gebiete. Leer: Es wird erkannt.</translation>
    </message>
    <message>
        <source>The field with the names of the units. Left empty, it is recognised.</source>
        <translation>Das Feld mit den Namen der Einheiten. Bleibt es leer, wird es erkannt.</translation>
    </message>
    <message>
        <source>The field with the region code in {layer}. Features that share a code are one region. Codes are read as text.</source>
        <translation>Das Feld mit dem Gebietscode in {layer}. Objekte mit demselben Code sind ein Gebiet. Codes werden als Text gelesen.</translation>
    </message>
    <message>
        <source>The field with the region code of the other map. Exchanged, the two maps can give another answer.</source>
        <translation>Das Feld mit dem Gebietscode der anderen Karte. Vertauscht können die beiden Karten eine andere Antwort geben.</translation>
    </message>
    <message>
        <source>The field with the year or another period, where a table holds several. Left empty, all rows are taken.</source>
        <translation>Das Feld mit dem Jahr oder einem anderen Zeitraum, wenn eine Tabelle mehrere enthält. Leer: Alle Zeilen werden genommen.</translation>
    </message>
    <message>
        <source>The field with the year or date whose codes a row uses. Needed where a unit kept its code though others joined it.</source>
        <translation>Das Feld mit dem Jahr oder Datum der Codes einer Zeile. Nötig, wo eine Einheit ihren Code behielt, obwohl andere hinzukamen.</translation>
    </message>
    <message>
        <source>The fields of &quot;{flows}&quot; were recognised by what they hold: origin {origin}, destination {destination}, amount {amount}.</source>
        <translation>Die Felder von &quot;{flows}&quot; wurden an ihrem Inhalt erkannt: Herkunft {origin}, Ziel {destination}, Menge {amount}.</translation>
    </message>
    <message>
        <source>The fields of the units with a region code, one for each division.</source>
        <translation>Die Felder der Einheiten mit einem Gebietscode, eines je Gliederung.</translation>
    </message>
    <message>
        <source>The filter {filter} for &quot;{layer}&quot; cannot be understood: {reason}</source>
        <translation>Der Filter {filter} für &quot;{layer}&quot; ist nicht verständlich: {reason}</translation>
    </message>
    <message>
        <source>The finer regions with their parent, the share inside it and what lies outside. exit_weight is a number of units, an area in square metres or a sum of the field, as you chose.</source>
        <translation>Die feinen Gebiete mit ihrem übergeordneten Gebiet, dem Anteil darin und dem, was außerhalb liegt. exit_weight ist eine Anzahl Grundeinheiten, eine Fläche in Quadratmetern oder eine Summe des Felds, je nach Wahl.</translation>
    </message>
    <message>
        <source>The first row of &quot;{flows}&quot; holds values ({values}) instead of the names of its columns, and would be lost. Add a row with names above it.</source>
        <translation>Die erste Zeile von „{flows}“ enthält Werte ({values}) statt der Namen der Spalten und ginge verloren. Fügen Sie darüber eine Zeile mit Namen ein.</translation>
    </message>
    <message>
        <source>The first row of &quot;{table}&quot; stands above the names of the columns and was left out: {texts}.</source>
        <translation>Die erste Zeile von &quot;{table}&quot; steht über den Namen der Spalten und wurde weggelassen: {texts}.</translation>
    </message>
    <message>
        <source>The first {count} rows of &quot;{table}&quot; stand above the names of the columns and were left out: {texts}.</source>
        <translation>Die ersten {count} Zeilen von &quot;{table}&quot; stehen über den Namen der Spalten und wurden weggelassen: {texts}.</translation>
    </message>
    <message>
        <source>The flows say nothing of those who stay inside their own unit, so shares are of those who leave it: they are too large, and so are the rings.</source>
        <translation>Die Ströme sagen nichts über jene, die in ihrer Einheit bleiben; die Anteile gelten also für jene, die sie verlassen: Sie sind zu groß, und die Ringe auch.</translation>
    </message>
    <message>
        <source>The interval covers: the weights of the evidence as given and each doubled in turn; all {count} divisions and each left out in turn.</source>
        <translation>Das Intervall umfasst: die Gewichte der Belege wie angegeben und jedes reihum verdoppelt; alle {count} Gliederungen und jede reihum weggelassen.</translation>
    </message>
    <message>
        <source>The interval rests on one model of flows only, because the other does not fit:</source>
        <translation>Das Intervall beruht nur auf einem Strommodell, weil das andere nicht passt:</translation>
    </message>
    <message>
        <source>The largest flow of a place</source>
        <translation>Der größte Strom eines Ortes</translation>
    </message>
    <message>
        <source>The largest flows of every place, as curves that grow thinner towards where they go; the wider, the more. Circles stand for what stays where it is. Small flows are left out, so that the picture can be read. The units lie pale below.</source>
        <translation>Die größten Ströme jedes Ortes, als Bögen, die zum Ziel hin dünner werden; je breiter, desto mehr. Kreise stehen für das, was bleibt. Kleine Ströme entfallen, damit das Bild lesbar bleibt. Die Einheiten liegen blass darunter.</translation>
    </message>
    <message>
        <source>The largest flows that leave every unit or region. 1 shows where each of them mainly looks.</source>
        <translation>Die größten Ströme, die von jeder Einheit oder jedem Gebiet ausgehen. 1 zeigt, wohin jede vor allem blickt.</translation>
    </message>
    <message>
        <source>The largest jump is the merge that brings most flow inside a region at once.</source>
        <translation>Der größte Sprung ist die Zusammenfügung, die auf einmal am meisten Strom in ein Gebiet bringt.</translation>
    </message>
    <message>
        <source>The last row of &quot;{table}&quot; belongs to no row of the table and was left out: {texts}.</source>
        <translation>Die letzte Zeile von &quot;{table}&quot; gehört nicht zur Tabelle und wurde weggelassen: {texts}.</translation>
    </message>
    <message>
        <source>The last {count} rows of &quot;{table}&quot; belong to no row of the table and were left out: {texts}.</source>
        <translation>Die letzten {count} Zeilen von &quot;{table}&quot; gehören nicht zur Tabelle und wurden weggelassen: {texts}.</translation>
    </message>
    <message>
        <source>The layer for &quot;{parameter}&quot; cannot be loaded. Choose another layer or check the path.</source>
        <translation>Der Layer für &quot;{parameter}&quot; lässt sich nicht laden. Wählen Sie einen anderen Layer oder prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>The layer of &quot;{entry}&quot; is not in the project any more. Remove the entry, or add the layer again.</source>
        <translation>Der Layer von &quot;{entry}&quot; ist nicht mehr im Projekt. Entfernen Sie die Gliederung oder fügen Sie den Layer wieder hinzu.</translation>
    </message>
    <message>
        <source>The layer of &quot;{result}&quot; is not in the project any more. Compute it again.</source>
        <translation>Der Layer von &quot;{result}&quot; ist nicht mehr im Projekt. Berechnen Sie das Ergebnis neu.</translation>
    </message>
    <message>
        <source>The layer with repaired geometry and all its fields; only with Write a repaired copy.</source>
        <translation>Der Layer mit reparierter Geometrie und allen Feldern; nur mit Eine reparierte Kopie schreiben.</translation>
    </message>
    <message>
        <source>The least amount must be at least 0; it is {threshold}.</source>
        <translation>Die kleinste Menge muss mindestens 0 sein; sie ist {threshold}.</translation>
    </message>
    <message>
        <source>The least permeable border lies between {least_a} and {least_b}: flows cross it {least} times as readily as they stay on one side. The most permeable one lies between {most_a} and {most_b}: {most} times. 1 would be a border that nobody notices. {known} of {count} borders have enough flows to tell.</source>
        <translation>Die am wenigsten durchlässige Grenze liegt zwischen {least_a} und {least_b}: Ströme überqueren sie {least}-mal so leicht, wie sie auf einer Seite bleiben. Die durchlässigste liegt zwischen {most_a} und {most_b}: {most}-mal. 1 wäre eine Grenze, die niemand bemerkt. {known} von {count} Grenzen haben genug Ströme, um es zu sagen.</translation>
    </message>
    <message>
        <source>The map that stays has one region only, so every random map fits it equally well.</source>
        <translation>Die bleibende Karte hat nur ein Gebiet; jede Zufallskarte passt also gleich gut dazu.</translation>
    </message>
    <message>
        <source>The map to draw at random has one region only, so there is nothing to draw.</source>
        <translation>Die zufällig zu zeichnende Karte hat nur ein Gebiet; es gibt also nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>The map to redraw has no border between its regions, so borders cannot be compared.</source>
        <translation>Die neu zu zeichnende Karte hat keine Grenze zwischen ihren Gebieten; Grenzen lassen sich also nicht vergleichen.</translation>
    </message>
    <message>
        <source>The map to redraw has one region only, so there is nothing to redraw.</source>
        <translation>Die neu zu zeichnende Karte hat nur ein Gebiet; es gibt also nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>The matrix &quot;{flows}&quot; is not square: {rows} rows and {columns} columns. Rows without a column: {missing}. Columns without a row: {lonely}. Add what is missing, take out what is no destination, or give the flows as rows.</source>
        <translation>Die Matrix &quot;{flows}&quot; ist nicht quadratisch: {rows} Zeilen und {columns} Spalten. Zeilen ohne Spalte: {missing}. Spalten ohne Zeile: {lonely}. Ergänzen Sie, was fehlt, nehmen Sie heraus, was kein Ziel ist, oder geben Sie die Ströme als Zeilen an.</translation>
    </message>
    <message>
        <source>The mean goodness of fit of its regions, each counting the same; 1 is perfect.</source>
        <translation>Die mittlere Anpassungsgüte ihrer Gebiete, jedes zählt gleich viel; 1 ist perfekt.</translation>
    </message>
    <message>
        <source>The mean goodness of fit of its regions, large ones counting more; 1 is perfect.</source>
        <translation>Die mittlere Anpassungsgüte ihrer Gebiete, große zählen mehr; 1 ist perfekt.</translation>
    </message>
    <message>
        <source>The method divides by what leaves and what arrives; left out, such units are listed as without region.</source>
        <translation>Die Methode teilt durch das, was abgeht und ankommt; weggelassene Einheiten werden als ohne Gebiet aufgeführt.</translation>
    </message>
    <message>
        <source>The minimum self-containment ({minimum}) is above the target ({target}). Give a minimum that is at most the target.</source>
        <translation>Die Mindest-Selbstversorgung ({minimum}) liegt über dem Ziel ({target}). Geben Sie ein Minimum an, das höchstens dem Ziel entspricht.</translation>
    </message>
    <message>
        <source>The minimum size ({minimum}) is above the target size ({target}). Give a minimum that is at most the target.</source>
        <translation>Die Mindestgröße ({minimum}) liegt über der Zielgröße ({target}). Geben Sie ein Minimum an, das höchstens dem Ziel entspricht.</translation>
    </message>
    <message>
        <source>The model that flows are compared with. It knows how much leaves and arrives everywhere; the second also how flows fall with distance.</source>
        <translation>Das Modell, mit dem die Ströme verglichen werden. Es weiß, wie viel überall abgeht und ankommt; das zweite auch, wie Ströme mit der Entfernung abnehmen.</translation>
    </message>
    <message>
        <source>The name or code of the region that is meant. Where a definition has several regions and none of that name, the one that has most in common with it is taken, and the log says so.</source>
        <translation>Name oder Code der gemeinten Region. Hat eine Definition mehrere Regionen und keine dieses Namens, so wird die genommen, die am meisten mit ihr gemeinsam hat; das Protokoll sagt es.</translation>
    </message>
    <message>
        <source>The name used in the verdict. Empty: the date, else the layer.</source>
        <translation>Der Name im Urteil. Leer: das Datum, sonst der Layer.</translation>
    </message>
    <message>
        <source>The name used in the verdict. Empty: the layer, or the code field where both are one layer.</source>
        <translation>Der Name im Urteil. Leer: der Layer oder das Codefeld, wenn beide ein Layer sind.</translation>
    </message>
    <message>
        <source>The noise distance ({noise} m) must be at least 0 and smaller than the bandwidth ({bandwidth} m).</source>
        <translation>Die Zeichentoleranz ({noise} m) muss mindestens 0 und kleiner als die Reichweite ({bandwidth} m) sein.</translation>
    </message>
    <message>
        <source>The number of flows per place must be at least 1; it is {top}.</source>
        <translation>Die Zahl der Ströme je Ort muss mindestens 1 sein; sie ist {top}.</translation>
    </message>
    <message>
        <source>The number of regions can only be {most} here, not {number}.</source>
        <translation>Die Anzahl der Regionen kann hier nur {most} sein, nicht {number}.</translation>
    </message>
    <message>
        <source>The one region of {finer} lies inside one region of {coarser}.</source>
        <translation>Das einzige Gebiet von {finer} liegt in einem einzigen Gebiet von {coarser}.</translation>
    </message>
    <message>
        <source>The other way</source>
        <translation>In Gegenrichtung</translation>
    </message>
    <message>
        <source>The output &quot;{name}&quot; cannot be made. Choose another place.</source>
        <translation>Die Ausgabe &quot;{name}&quot; lässt sich nicht anlegen. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The output &quot;{name}&quot; could not be written: {reason}</source>
        <translation>Die Ausgabe &quot;{name}&quot; konnte nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>The output &quot;{path}&quot; would replace the layer &quot;{layer}&quot;, which is read. Choose another name.</source>
        <translation>Die Ausgabe &quot;{path}&quot; würde den Layer &quot;{layer}&quot; ersetzen, der gelesen wird. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The output of &quot;How firm are functional regions?&quot; for the same units. The share of runs that put both sides of a border in one region then stands for the ties of the units along it (M).</source>
        <translation>Das Ergebnis von „Wie fest sind funktionale Gebiete?“ für dieselben Einheiten. Der Anteil der Durchläufe, die beide Seiten einer Grenze in ein Gebiet legen, steht dann für die Bindungen der Einheiten an ihr (M).</translation>
    </message>
    <message>
        <source>The outputs {first} and {second} cannot both be written to &quot;{path}&quot;. Choose two names.</source>
        <translation>Die Ausgaben {first} und {second} lassen sich nicht beide nach &quot;{path}&quot; schreiben. Wählen Sie zwei Namen.</translation>
    </message>
    <message>
        <source>The picture &quot;{path}&quot; cannot be read ({reason}).</source>
        <translation>Das Bild &quot;{path}&quot; lässt sich nicht lesen ({reason}).</translation>
    </message>
    <message>
        <source>The picture &quot;{path}&quot; could not be written ({reason}). Close it in other programs, or choose another place.</source>
        <translation>Das Bild „{path}“ konnte nicht geschrieben werden ({reason}). Schließen Sie es in anderen Programmen, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The polygons of the two layers are made of the same edges: whole polygons were compared and none was cut.</source>
        <translation>Die Polygone beider Layer bestehen aus denselben Kanten: Es wurden ganze Polygone verglichen und keines zerschnitten.</translation>
    </message>
    <message>
        <source>The project has no polygon layer yet. Add one, or take a file.</source>
        <translation>Das Projekt hat noch keinen Polygonlayer. Fügen Sie einen hinzu oder nehmen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The project has no table yet. Take a file: CSV, Excel, GeoPackage and others.</source>
        <translation>Das Projekt hat noch keine Tabelle. Nehmen Sie eine Datei: CSV, Excel, GeoPackage und andere.</translation>
    </message>
    <message>
        <source>The reference field is also listed as a division; for its own borders it does not count.</source>
        <translation>Das Referenzfeld ist auch als Gliederung aufgeführt; für seine eigenen Grenzen zählt es nicht.</translation>
    </message>
    <message>
        <source>The regions did not settle within {steps} steps; from then on units were set aside at once. Choose a smaller target size.</source>
        <translation>Die Regionen kamen in {steps} Schritten nicht zur Ruhe; danach wurden Einheiten sofort beiseitegelegt. Wählen Sie eine kleinere Zielgröße.</translation>
    </message>
    <message>
        <source>The regions get no vagueness: only borders between units were judged.</source>
        <translation>Die Gebiete bekommen keine Unschärfe: Nur Grenzen zwischen Einheiten wurden beurteilt.</translation>
    </message>
    <message>
        <source>The regions of both versions with the dates between which they are valid, for the temporal controller.</source>
        <translation>Die Gebiete beider Fassungen mit den Daten, zwischen denen sie gelten, für die Zeitsteuerung.</translation>
    </message>
    <message>
        <source>The regions of the reference with the mean vagueness of their borders by length.</source>
        <translation>Die Gebiete der Referenz mit der mittleren Unschärfe ihrer Grenzen nach Länge.</translation>
    </message>
    <message>
        <source>The regions of {domains} agree most beyond chance where there are {number}: {agreement}, by chance {chance}.</source>
        <translation>Die Regionen von {domains} stimmen bei {number} am meisten über Zufall hinaus überein: {agreement}, zufällig {chance}.</translation>
    </message>
    <message>
        <source>The resolution must be a number above 0, not {resolution}. 1 is usual; a larger one gives more and smaller regions.</source>
        <translation>Die Auflösung muss eine Zahl über 0 sein, nicht {resolution}. Üblich ist 1; eine größere gibt mehr und kleinere Regionen.</translation>
    </message>
    <message>
        <source>The resolution says how large communities are, and every choice gives an answer. One that hardly changes when the resolution does, and that is found from any start, tells something of the flows rather than of the choice.</source>
        <translation>Die Auflösung sagt, wie groß Gemeinschaften sind, und jede Wahl gibt eine Antwort. Eine, die sich mit der Auflösung kaum ändert und die von jedem Start aus gefunden wird, sagt etwas über die Ströme und nicht über die Wahl.</translation>
    </message>
    <message>
        <source>The rule &quot;{rule}&quot; is unknown. Choose one of {rules}.</source>
        <translation>Die Regel „{rule}“ ist unbekannt. Wählen Sie eine von {rules}.</translation>
    </message>
    <message>
        <source>The runs were made with seed {seed}; the same seed gives the same answer.</source>
        <translation>Die Durchläufe wurden mit Startzahl {seed} gemacht; dieselbe Startzahl gibt dieselbe Antwort.</translation>
    </message>
    <message>
        <source>The same as a share of all there is to know: 0 the same, 1 nothing in common.</source>
        <translation>Dasselbe als Anteil an allem, was es zu wissen gibt: 0 gleich, 1 nichts gemeinsam.</translation>
    </message>
    <message>
        <source>The same flows with both maps: what the new borders alone did.</source>
        <translation>Dieselben Ströme mit beiden Karten: was allein die neuen Grenzen bewirkten.</translation>
    </message>
    <message>
        <source>The same for pairs of whole units, as published; only where what is counted are whole numbers.</source>
        <translation>Dasselbe für Paare ganzer Einheiten, wie veröffentlicht; nur wo ganze Zahlen gezählt werden.</translation>
    </message>
    <message>
        <source>The same for the second division.</source>
        <translation>Dasselbe für die zweite Gliederung.</translation>
    </message>
    <message>
        <source>The same number gives the same random maps, so that others can repeat the answer.</source>
        <translation>Dieselbe Zahl ergibt dieselben Zufallskarten, damit andere die Antwort wiederholen können.</translation>
    </message>
    <message>
        <source>The same number gives the same runs, so that others can repeat the answer.</source>
        <translation>Dieselbe Zahl gibt dieselben Durchläufe, sodass andere die Antwort wiederholen können.</translation>
    </message>
    <message>
        <source>The same number gives the same starts, so that others can repeat the answer.</source>
        <translation>Dieselbe Zahl gibt dieselben Starts, damit andere die Antwort wiederholen können.</translation>
    </message>
    <message>
        <source>The same seed gives the same margin of chance around the flows.</source>
        <translation>Derselbe Startwert gibt dieselbe Zufallsspanne um die Ströme.</translation>
    </message>
    <message>
        <source>The same seed gives the same random maps, and so the same answer.</source>
        <translation>Dieselbe Startzahl gibt dieselben Zufallskarten und damit dieselbe Antwort.</translation>
    </message>
    <message>
        <source>The same seed gives the same regions.</source>
        <translation>Derselbe Startwert ergibt dieselben Regionen.</translation>
    </message>
    <message>
        <source>The same the other way round: low if the second map is the coarser one. (Containment K)</source>
        <translation>Dasselbe umgekehrt: niedrig, wenn die zweite Karte die gröbere ist. (Containment K)</translation>
    </message>
    <message>
        <source>The scales to look at, for instance 2-60, or 5;10;20-40. Left empty: from 2 on in growing steps, as long as a region has four units on average.</source>
        <translation>Die Maßstäbe, die betrachtet werden, zum Beispiel 2-60, oder 5;10;20-40. Leer: ab 2 in wachsenden Schritten, solange ein Gebiet im Mittel vier Einheiten hat.</translation>
    </message>
    <message>
        <source>The second largest</source>
        <translation>Der zweitgrößte</translation>
    </message>
    <message>
        <source>The share of all that flows between units, or stays in one, that does not leave its region.</source>
        <translation>Der Anteil an allem, was zwischen Einheiten fließt oder in einer bleibt, der seine Region nicht verlässt.</translation>
    </message>
    <message>
        <source>The share of all that is counted that lies in its region&apos;s own parent; 1 is a perfect nest.</source>
        <translation>Der Anteil alles Gezählten, der im übergeordneten Gebiet des eigenen Gebiets liegt; 1 passt perfekt ineinander.</translation>
    </message>
    <message>
        <source>The share of all that was counted that lies in the region&apos;s main region of the second map. (Containment K)</source>
        <translation>Der Anteil alles Gezählten, der in der Hauptregion der zweiten Karte liegt. (Containment K)</translation>
    </message>
    <message>
        <source>The share of all that was counted that lies in the region&apos;s own parent. 100 % means a perfect nest. (Conformity K)</source>
        <translation>Der Anteil alles Gezählten, der im übergeordneten Gebiet liegt. 100 % bedeutet, dass alles ineinanderpasst. (Konformität K)</translation>
    </message>
    <message>
        <source>The share of random maps that do as well or better. Below 5 % is taken for more than chance. (p-value)</source>
        <translation>Der Anteil der Zufallskarten, die ebenso gut oder besser sind. Unter 5 % gilt als mehr als Zufall. (p-Wert)</translation>
    </message>
    <message>
        <source>The share that must stay inside an area of the smallest size.</source>
        <translation>Der Anteil, der in einem Gebiet der kleinsten Größe bleiben muss.</translation>
    </message>
    <message>
        <source>The share that must stay inside, both of those who leave home and of those who arrive. For large areas.</source>
        <translation>Der Anteil, der innen bleiben muss, von denen, die losgehen, wie von denen, die ankommen. Für große Gebiete.</translation>
    </message>
    <message>
        <source>The strips along a border must be at least 1 unit deep; {depth} was asked.</source>
        <translation>Die Streifen entlang einer Grenze müssen mindestens 1 Einheit tief sein; verlangt wurde {depth}.</translation>
    </message>
    <message>
        <source>The style of &quot;{path}&quot; could not be saved in it: {reason}. The disk may be full.</source>
        <translation>Der Stil von &quot;{path}&quot; konnte nicht darin gespeichert werden: {reason}. Vielleicht ist der Datenträger voll.</translation>
    </message>
    <message>
        <source>The table &quot;{path}&quot; cannot be opened. Save it as CSV, XLSX or ODS, with the column names in the first row.</source>
        <translation>Die Tabelle &quot;{path}&quot; lässt sich nicht öffnen. Speichern Sie sie als CSV, XLSX oder ODS, mit den Spaltennamen in der ersten Zeile.</translation>
    </message>
    <message>
        <source>The table &quot;{path}&quot; cannot be read ({reason}).</source>
        <translation>Die Tabelle &quot;{path}&quot; lässt sich nicht lesen ({reason}).</translation>
    </message>
    <message>
        <source>The table in colours: divisions that keep most beyond chance on top.</source>
        <translation>Die Tabelle in Farben: oben die Gliederungen, die am meisten über den Zufall hinaus halten.</translation>
    </message>
    <message>
        <source>The table is no tree of regions: the columns &quot;{columns}&quot; are missing. Choose the table of the tree that Functional regions wrote.</source>
        <translation>Die Tabelle ist kein Baum von Gebieten: Die Spalten „{columns}“ fehlen. Wählen Sie die Tabelle des Baums, die Funktionale Gebiete geschrieben hat.</translation>
    </message>
    <message>
        <source>The table is no whole tree of regions: rows are missing or were changed. Compute the regions again.</source>
        <translation>Die Tabelle ist kein vollständiger Baum von Gebieten: Zeilen fehlen oder wurden geändert. Berechnen Sie die Gebiete neu.</translation>
    </message>
    <message>
        <source>The table of mergers has no row with an old and a new code. Check which fields hold them.</source>
        <translation>Die Tabelle der Fusionen hat keine Zeile mit altem und neuem Code. Prüfen Sie, in welchen Feldern sie stehen.</translation>
    </message>
    <message>
        <source>The third largest, or further</source>
        <translation>Der drittgrößte oder weitere</translation>
    </message>
    <message>
        <source>The threshold must be above 0 and at most 100 %, not {threshold} %. 15 % is usual.</source>
        <translation>Der Schwellenwert muss über 0 und höchstens 100 % sein, nicht {threshold} %. Üblich sind 15 %.</translation>
    </message>
    <message>
        <source>The tolerance is {tolerance}; it must be a share between 0 and 1.</source>
        <translation>Die Toleranz ist {tolerance}; sie muss ein Anteil zwischen 0 und 1 sein.</translation>
    </message>
    <message>
        <source>The tolerance of sizes is {tolerance}; it must be a share of at least 0 and below 1.</source>
        <translation>Die Toleranz der Größen ist {tolerance}; sie muss ein Anteil von mindestens 0 und kleiner als 1 sein.</translation>
    </message>
    <message>
        <source>The totals of &quot;{flows}&quot; were left out: {names}.</source>
        <translation>Die Summen in &quot;{flows}&quot; wurden weggelassen: {names}.</translation>
    </message>
    <message>
        <source>The tree cannot be cut elsewhere: {reason}</source>
        <translation>Der Baum kann nicht anders geschnitten werden: {reason}</translation>
    </message>
    <message>
        <source>The tree has between {least} and {most} regions, not {number}. Choose a number in between.</source>
        <translation>Der Baum hat zwischen {least} und {most} Gebiete, nicht {number}. Wählen Sie eine Zahl dazwischen.</translation>
    </message>
    <message>
        <source>The tree of Intramax as a picture, with the line where it was cut; not for other methods.</source>
        <translation>Der Baum von Intramax als Bild, mit der Linie, wo er geschnitten wurde; nicht für andere Methoden.</translation>
    </message>
    <message>
        <source>The two layers are not the same units, so units cannot be counted: area was used instead.</source>
        <translation>Die beiden Layer haben nicht dieselben Grundeinheiten, daher lassen sie sich nicht zählen: Stattdessen wurde die Fläche verwendet.</translation>
    </message>
    <message>
        <source>The two maps have nothing in common: no unit with a weight has a region in both.</source>
        <translation>Die beiden Karten haben nichts gemeinsam: Keine Einheit mit einem Gewicht hat in beiden ein Gebiet.</translation>
    </message>
    <message>
        <source>The unit in row {row} has no code.</source>
        <translation>Die Grundeinheit in Zeile {row} hat keinen Code.</translation>
    </message>
    <message>
        <source>The units along it are tied to both sides, but more to their own.</source>
        <translation>Die Einheiten entlang ihr sind an beide Seiten gebunden, aber mehr an die eigene.</translation>
    </message>
    <message>
        <source>The units along it are tied to their own side.</source>
        <translation>Die Einheiten entlang ihr sind an ihre eigene Seite gebunden.</translation>
    </message>
    <message>
        <source>The units are others than when this was computed. Compute again to cut the tree elsewhere.</source>
        <translation>Die Einheiten sind andere als bei der Berechnung. Berechnen Sie neu, um den Baum an anderer Stelle zu schneiden.</translation>
    </message>
    <message>
        <source>The units get no ties: that needs flows, and borders between regions.</source>
        <translation>Die Einheiten bekommen keine Bindungen: Dazu braucht es Ströme und Grenzen zwischen Gebieten.</translation>
    </message>
    <message>
        <source>The units or pieces that lie outside their region&apos;s parent.</source>
        <translation>Die Grundeinheiten oder Stücke, die außerhalb des übergeordneten Gebiets ihres Gebiets liegen.</translation>
    </message>
    <message>
        <source>The units that have another region than before, or a region at one date only.</source>
        <translation>Die Einheiten, die ein anderes Gebiet haben als früher, oder nur an einem Datum eines.</translation>
    </message>
    <message>
        <source>The units that leave their region&apos;s parent on a step of the chain, the heaviest first.</source>
        <translation>Die Einheiten, die bei einem Schritt der Kette das übergeordnete Gebiet ihres Gebiets verlassen, die schwersten zuerst.</translation>
    </message>
    <message>
        <source>The units with how many definitions include them (count) of how many (of), the share (degree) and the part: core, fringe, outside, or unjudged where no definition says anything.</source>
        <translation>Die Einheiten mit der Zahl der Definitionen, die sie einschließen (count), von wie vielen (of), dem Anteil (degree) und dem Teil (part): core für Kern, fringe für Rand, outside für außerhalb, unjudged, wo keine Definition etwas sagt.</translation>
    </message>
    <message>
        <source>The units with how strongly flows tie them to their own region and to others. Needs flows.</source>
        <translation>Die Einheiten und wie stark Ströme sie an ihr eigenes Gebiet und an andere binden. Braucht Ströme.</translation>
    </message>
    <message>
        <source>The units with the code and name of their region, and their numeric fields.</source>
        <translation>Die Grundeinheiten mit Code und Name ihres Gebiets, und ihren numerischen Feldern.</translation>
    </message>
    <message>
        <source>The units with the share of runs in which they lie in their region, the region they lie in most often, and the other one they lie in at times. A region of a run is the one it shares most with, if that is mutual; where two regions merge the smaller one counts as gone. For labour market areas order_share tells how far that hangs on the order in which units are placed that fit nowhere at first: the share of random orders that agree.</source>
        <translation>Die Einheiten mit dem Anteil der Durchläufe, in denen sie in ihrem Gebiet liegen, dem Gebiet, in dem sie meist liegen, und dem anderen, in dem sie manchmal liegen. Ein Gebiet eines Durchlaufs gilt als das, mit dem es am meisten teilt, wenn das gegenseitig ist; wo zwei Gebiete zusammengehen, gilt das kleinere als verschwunden. Bei Arbeitsmarktgebieten sagt order_share, wie viel davon an der Reihenfolge hängt, in der Einheiten untergebracht werden, die zunächst nirgends passen: der Anteil der zufälligen Reihenfolgen, die dasselbe ergeben.</translation>
    </message>
    <message>
        <source>The units with their attachment to their own region and to the strongest other one, the confusion index (0: clear, 1: two regions alike), the number of regions they are attached to, and whether they are misplaced.</source>
        <translation>Die Einheiten mit ihrer Bindung an das eigene Gebiet und an das stärkste andere, dem Unklarheitsindex (0: klar, 1: zwei Gebiete gleich), der Zahl der Gebiete, mit denen sie verbunden sind, und ob sie falsch zugeordnet sind.</translation>
    </message>
    <message>
        <source>The units with their community at the resolution that holds best.</source>
        <translation>Die Einheiten mit ihrer Gemeinschaft bei der Auflösung, die am besten hält.</translation>
    </message>
    <message>
        <source>The units with their region by all domains together, by their weights, where the domains agree most.</source>
        <translation>Die Einheiten mit ihrem Gebiet nach allen Bereichen zusammen, nach ihren Gewichten, wo die Bereiche am besten übereinstimmen.</translation>
    </message>
    <message>
        <source>The units with their region, and the share of what leaves them that stays in it or goes to its core.</source>
        <translation>Die Einheiten mit ihrem Gebiet und der Anteil dessen, was von ihnen abgeht, der in ihm bleibt oder zu seinem Kern geht.</translation>
    </message>
    <message>
        <source>The variation &quot;{part}&quot; cannot be read. Write for instance: MIN_SIZE=500; MIN_SIZE=2000, TARGET_SIZE=20000</source>
        <translation>Die Variante &quot;{part}&quot; ist nicht lesbar. Schreiben Sie zum Beispiel: MIN_SIZE=500; MIN_SIZE=2000, TARGET_SIZE=20000</translation>
    </message>
    <message>
        <source>The variation &quot;{part}&quot; must be a whole number of at least 1.</source>
        <translation>Die Variation „{part}“ muss eine ganze Zahl von mindestens 1 sein.</translation>
    </message>
    <message>
        <source>The weight &quot;{part}&quot; cannot be read. Write for instance: police=2;tourism=0.5</source>
        <translation>Das Gewicht &quot;{part}&quot; ist nicht lesbar. Schreiben Sie zum Beispiel: polizei=2;tourismus=0.5</translation>
    </message>
    <message>
        <source>The weight of &quot;{name}&quot; is {weight}; it must be a number of at least 0.</source>
        <translation>Das Gewicht von &quot;{name}&quot; ist {weight}; es muss eine Zahl von mindestens 0 sein.</translation>
    </message>
    <message>
        <source>The weight of &quot;{name}&quot; is {weight}; weights must be above 0.</source>
        <translation>Das Gewicht von &quot;{name}&quot; ist {weight}; Gewichte müssen größer als 0 sein.</translation>
    </message>
    <message>
        <source>The weight of component {name} is {weight}; it must be at least 0.</source>
        <translation>Das Gewicht der Komponente {name} ist {weight}; es muss mindestens 0 sein.</translation>
    </message>
    <message>
        <source>The {count} definitions of {region} have no core in common; what only some of them include: {fringe} units. Do they all mean the same region?</source>
        <translation>Die {count} Definitionen von {region} haben keinen gemeinsamen Kern; was nur einige einschließen: {fringe} Einheiten. Meinen sie alle dieselbe Region?</translation>
    </message>
    <message>
        <source>Their modularity</source>
        <translation>Ihre Modularität</translation>
    </message>
    <message>
        <source>There are {count} more problems; the output Problems, if you ask for it, lists them all.</source>
        <translation>Es gibt {count} weitere Probleme; die Ausgabe Probleme, falls verlangt, nennt sie alle.</translation>
    </message>
    <message>
        <source>There is no component &quot;{name}&quot;: D stands for divisions, F for flows, M for membership.</source>
        <translation>Es gibt keine Komponente „{name}“: D steht für Gliederungen, F für Ströme, M für Bindungen.</translation>
    </message>
    <message>
        <source>There is no picture, because no random map could be drawn.</source>
        <translation>Es gibt kein Bild, weil keine Zufallskarte gezogen werden konnte.</translation>
    </message>
    <message>
        <source>There is no picture, because the Python package Matplotlib is missing.</source>
        <translation>Es gibt kein Bild, weil das Python-Paket Matplotlib fehlt.</translation>
    </message>
    <message>
        <source>There is no table &quot;{path}&quot;. Check the path.</source>
        <translation>Es gibt keine Tabelle &quot;{path}&quot;. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>There is nothing to draw in &quot;{result}&quot;: its layers are empty.</source>
        <translation>In &quot;{result}&quot; gibt es nichts zu zeichnen: Die Layer sind leer.</translation>
    </message>
    <message>
        <source>These are no codes of the chosen units, but the field &quot;{field}&quot; of &quot;{layer}&quot; has them.</source>
        <translation>Das sind keine Codes der gewählten Einheiten, aber das Feld &quot;{field}&quot; von &quot;{layer}&quot; enthält sie.</translation>
    </message>
    <message>
        <source>These definitions include none of the units, so nothing can be core: {names}.</source>
        <translation>Diese Definitionen enthalten keine der Einheiten, daher kann nichts Kern sein: {names}.</translation>
    </message>
    <message>
        <source>These definitions say nothing about part of the units, which there count less: {names}.</source>
        <translation>Diese Definitionen sagen nichts über einen Teil der Einheiten und zählen dort nicht mit: {names}.</translation>
    </message>
    <message>
        <source>These divisions are nearly the same: {names}. Together they have {share} % of the votes, so they decide as if they were independent. Leave some out, or give them less weight.</source>
        <translation>Diese Gliederungen sind fast gleich: {names}. Zusammen haben sie {share} % der Stimmen und entscheiden so, als wären sie unabhängig. Lassen Sie einige weg, oder geben Sie ihnen weniger Gewicht.</translation>
    </message>
    <message>
        <source>These lie in another region</source>
        <translation>Diese liegen in einem anderen Gebiet</translation>
    </message>
    <message>
        <source>This QGIS cannot read the Parquet file &quot;{path}&quot;: its GDAL has no Parquet driver and its Python no pyarrow. Install pyarrow (python3 -m pip install --user pyarrow; on Windows in the OSGeo4W Shell: python -m pip install --user pyarrow), or save the table as CSV or GeoPackage.</source>
        <translation>Dieses QGIS kann die Parquet-Datei &quot;{path}&quot; nicht lesen: Sein GDAL hat keinen Parquet-Treiber und sein Python kein pyarrow. Installieren Sie pyarrow (python3 -m pip install --user pyarrow; unter Windows in der OSGeo4W Shell: python -m pip install --user pyarrow), oder speichern Sie die Tabelle als CSV oder GeoPackage.</translation>
    </message>
    <message>
        <source>This could not be computed</source>
        <translation>Das ließ sich nicht berechnen</translation>
    </message>
    <message>
        <source>This map is drawn anew by chance: as many regions of about the same size, each in one piece.</source>
        <translation>Diese Karte wird zufällig neu gezeichnet: ebenso viele Regionen etwa gleicher Größe, jede aus einem Stück.</translation>
    </message>
    <message>
        <source>This question looks at one kind of flows. Choose one under Kind, or all added up.</source>
        <translation>Diese Frage betrachtet eine Art von Strömen. Wählen Sie eine unter Art, oder alle zusammengezählt.</translation>
    </message>
    <message>
        <source>This version of Regio cannot answer this yet: {algorithm} is missing.</source>
        <translation>Diese Version von Regio kann das noch nicht beantworten: {algorithm} fehlt.</translation>
    </message>
    <message>
        <source>Threshold rings</source>
        <translation>Schwellenringe</translation>
    </message>
    <message>
        <source>Threshold rings (a core and who travels to it)</source>
        <translation>Schwellenringe (ein Kern und wer dorthin pendelt)</translation>
    </message>
    <message>
        <source>Tick one or more in the list, and untick what you do not want.</source>
        <translation>Haken Sie in der Liste eine oder mehrere an, und nehmen Sie weg, was nicht nötig ist.</translation>
    </message>
    <message>
        <source>Tick the fields that divide the map into regions.</source>
        <translation>Haken Sie die Felder an, die die Karte in Gebiete teilen.</translation>
    </message>
    <message>
        <source>Tick two or more maps.</source>
        <translation>Haken Sie zwei oder mehr Karten an.</translation>
    </message>
    <message>
        <source>Tick what to compare with.</source>
        <translation>Haken Sie an, womit verglichen werden soll.</translation>
    </message>
    <message>
        <source>Tied to one region</source>
        <translation>An ein Gebiet gebunden</translation>
    </message>
    <message>
        <source>Ties with its own region</source>
        <translation>Bindungen mit dem eigenen Gebiet</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>To one more than to others</source>
        <translation>An eines mehr als an andere</translation>
    </message>
    <message>
        <source>To two alike</source>
        <translation>Gleich an zwei</translation>
    </message>
    <message>
        <source>To two nearly alike</source>
        <translation>Fast gleich an zwei</translation>
    </message>
    <message>
        <source>To which region do flows tie the units?</source>
        <translation>An welches Gebiet binden Ströme die Einheiten?</translation>
    </message>
    <message>
        <source>Too little flows here to judge by.</source>
        <translation>Zu wenig Ströme hier zum Beurteilen.</translation>
    </message>
    <message>
        <source>Too small a share of those who live here goes to any core.</source>
        <translation>Von denen, die hier wohnen, geht ein zu kleiner Anteil zu irgendeinem Kern.</translation>
    </message>
    <message>
        <source>Torn apart</source>
        <translation>Zerrissen</translation>
    </message>
    <message>
        <source>Torn: in less than half</source>
        <translation>Zerrissen: in weniger als der Hälfte</translation>
    </message>
    <message>
        <source>Travel to work areas of the United Kingdom</source>
        <translation>Pendelgebiete des Vereinigten Königreichs (travel to work areas)</translation>
    </message>
    <message>
        <source>Treated as slivers: {count} pieces, together {area} and {share} % of what was counted. They make no region non-conforming, but they do count in the shares and overall figures.</source>
        <translation>Als Splitter behandelt: {count} Stücke, zusammen {area} und {share} % des Gezählten. Sie machen kein Gebiet nicht konform, zählen aber in den Anteilen und Gesamtzahlen mit.</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Two dates</source>
        <translation>Zwei Daten</translation>
    </message>
    <message>
        <source>Two divisions are needed to compare. Add another one on the page Regions.</source>
        <translation>Zum Vergleichen sind zwei Gliederungen nötig. Fügen Sie auf der Seite Gebiete eine weitere hinzu.</translation>
    </message>
    <message>
        <source>Two divisions of the same units are needed: two code fields of one layer.</source>
        <translation>Es braucht zwei Einteilungen derselben Einheiten: zwei Codefelder eines Layers.</translation>
    </message>
    <message>
        <source>Two maps agree as far as knowing where a place lies on one of them tells where it lies on the other. A region is mixed if it holds pieces of many regions of the other map: 0 is one piece, 1 is as mixed as the whole map. The table of all indices says of each what it means, by area, by what was counted and by units.</source>
        <translation>Zwei Karten stimmen überein, soweit man von einem Ort weiß, wo er auf der einen liegt, wenn man weiß, wo er auf der anderen liegt. Eine Region ist gemischt, wenn sie Stücke vieler Regionen der anderen Karte enthält: 0 ist ein Stück, 1 ist so gemischt wie die ganze Karte. Die Tabelle aller Maße sagt von jedem, was es bedeutet, nach Fläche, nach dem Gezählten und nach Einheiten.</translation>
    </message>
    <message>
        <source>Two maps always agree somewhat, because regions are connected and few. So the second map is drawn anew many times by chance, with as many regions of about the same size, each in one piece. Only if hardly any of these random maps agrees as well as the real one, the agreement says something. The same seed gives the same answer.</source>
        <translation>Zwei Karten stimmen immer etwas überein, weil Regionen zusammenhängen und wenige sind. Darum wird die zweite Karte viele Male zufällig neu gezeichnet, mit ebenso vielen Regionen etwa gleicher Größe, jede aus einem Stück. Nur wenn kaum eine dieser Zufallskarten so gut übereinstimmt wie die echte, sagt die Übereinstimmung etwas. Dieselbe Startzahl gibt dieselbe Antwort.</translation>
    </message>
    <message>
        <source>Two polygons near {x}, {y} cannot be laid over each other. Run &quot;Check a regionalisation&quot; on both layers.</source>
        <translation>Zwei Polygone bei {x}, {y} lassen sich nicht übereinanderlegen. Führen Sie &quot;Gliederung prüfen&quot; für beide Layer aus.</translation>
    </message>
    <message>
        <source>Two regions of &quot;{coarser}&quot; hold equally much of {names}; the larger one was taken for the parent.</source>
        <translation>Zwei Gebiete von &quot;{coarser}&quot; enthalten gleich viel von {names}; das größere gilt als übergeordnetes Gebiet.</translation>
    </message>
    <message>
        <source>Two resolutions in a row</source>
        <translation>Zwei Auflösungen nacheinander</translation>
    </message>
    <message>
        <source>Two second divisions are given: a field of the units and another layer. Leave one of them empty.</source>
        <translation>Zwei zweite Gliederungen sind angegeben: ein Feld der Einheiten und eine andere Ebene. Lassen Sie eine davon leer.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit without region or region without unit</source>
        <translation>Grundeinheit ohne Gebiet oder Gebiet ohne Grundeinheit</translation>
    </message>
    <message>
        <source>Unit {code} does not occur in &quot;{table}&quot;.</source>
        <translation>Grundeinheit {code} kommt in &quot;{table}&quot; nicht vor.</translation>
    </message>
    <message>
        <source>Unit {unit} belongs to no region of this layer.</source>
        <translation>Grundeinheit {unit} gehört zu keinem Gebiet dieses Layers.</translation>
    </message>
    <message>
        <source>Unit {unit} lies in no region. Give it a region or check its border.</source>
        <translation>Grundeinheit {unit} liegt in keinem Gebiet. Geben Sie ihr ein Gebiet oder prüfen Sie ihre Grenze.</translation>
    </message>
    <message>
        <source>United Kingdom, travel to work</source>
        <translation>Vereinigtes Königreich, Pendeln</translation>
    </message>
    <message>
        <source>United States (25 %)</source>
        <translation>Vereinigte Staaten (25 %)</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Grundeinheiten</translation>
    </message>
    <message>
        <source>Units and where they belong</source>
        <translation>Einheiten und wohin sie gehören</translation>
    </message>
    <message>
        <source>Units are merged until every area is large and self-contained enough.</source>
        <translation>Einheiten werden zusammengelegt, bis jede Region groß und eigenständig genug ist.</translation>
    </message>
    <message>
        <source>Units are merged until this share of all flows stays inside regions.</source>
        <translation>Einheiten werden vereinigt, bis dieser Anteil aller Ströme in den Regionen bleibt.</translation>
    </message>
    <message>
        <source>Units attached more strongly to another region</source>
        <translation>Einheiten, die stärker mit einem anderen Gebiet verbunden sind</translation>
    </message>
    <message>
        <source>Units cannot be counted against another layer: area is used for {labels}.</source>
        <translation>Einheiten können gegenüber einem anderen Layer nicht gezählt werden: für {labels} gilt die Fläche.</translation>
    </message>
    <message>
        <source>Units counts base units and needs both region codes on the same units; where only polygons are given, area is used instead and the log says so. A numeric field can be inhabitants or jobs.</source>
        <translation>Grundeinheiten zählt die Einheiten und braucht beide Gebietscodes auf denselben Einheiten; gibt es nur Polygone, wird die Fläche verwendet, und das Protokoll sagt es. Ein numerisches Feld kann Einwohner oder Arbeitsplätze enthalten.</translation>
    </message>
    <message>
        <source>Units in a region</source>
        <translation>Einheiten in einem Gebiet</translation>
    </message>
    <message>
        <source>Units in another region than at first, on average.</source>
        <translation>Einheiten in einer anderen Region als zuerst, im Mittel.</translation>
    </message>
    <message>
        <source>Units in another region, mean of the runs</source>
        <translation>Einheiten in einem anderen Gebiet, Mittel der Durchläufe</translation>
    </message>
    <message>
        <source>Units in the core</source>
        <translation>Einheiten im Kern</translation>
    </message>
    <message>
        <source>Units in the fringe</source>
        <translation>Einheiten im Rand</translation>
    </message>
    <message>
        <source>Units moved so that regions lie in one piece</source>
        <translation>Einheiten, verschoben, damit Gebiete in einem Stück liegen</translation>
    </message>
    <message>
        <source>Units that break the chain</source>
        <translation>Einheiten, die die Kette brechen</translation>
    </message>
    <message>
        <source>Units that changed</source>
        <translation>Einheiten, die wechselten</translation>
    </message>
    <message>
        <source>Units that every definition includes.</source>
        <translation>Einheiten, die jede Abgrenzung einschließt.</translation>
    </message>
    <message>
        <source>Units that exchange more with another region than with their own.</source>
        <translation>Einheiten, die mit einer anderen Region mehr austauschen als mit der eigenen.</translation>
    </message>
    <message>
        <source>Units that exchange much belong together. The table says of every region what share of those who leave from there also arrive there (supply), and what share of those who arrive also left from there (demand); self-containment is the smaller of both. Those who stay in their own unit count as staying inside. A region in several pieces is not connected on the map.</source>
        <translation>Einheiten, die viel austauschen, gehören zusammen. Die Tabelle sagt für jede Region, welcher Anteil derer, die dort aufbrechen, auch dort ankommt (Angebot), und welcher Anteil derer, die ankommen, auch dort aufgebrochen ist (Nachfrage); der Eigenanteil ist der kleinere von beiden. Wer in der eigenen Einheit bleibt, zählt als innen bleibend. Eine Region in mehreren Teilen hängt auf der Karte nicht zusammen.</translation>
    </message>
    <message>
        <source>Units that fit nowhere wait in a reserve list until the end. The R package LabourMarketAreas 3.4 goes through that list in an order that depends on how units are numbered, and scores some areas from pieces that were not added up: renumber the units and part of them lie elsewhere (Belgium: 18 %). Clean keeps the order that was meant, so that numbers do not matter. Choose the other rule only to repeat published results unit by unit.</source>
        <translation>Einheiten, die nirgends passen, warten bis zuletzt in einer Reserveliste. Das R-Paket LabourMarketAreas 3.4 geht diese Liste in einer Reihenfolge durch, die davon abhängt, wie die Einheiten nummeriert sind, und bewertet manche Gebiete nach Teilen, die nicht addiert wurden: Nummerieren Sie neu, und ein Teil liegt anderswo (Belgien: 18 %). Sauber behält die gemeinte Reihenfolge, sodass Nummern keine Rolle spielen. Wählen Sie die andere Regel nur, um veröffentlichte Ergebnisse Einheit für Einheit zu wiederholen.</translation>
    </message>
    <message>
        <source>Units that lean elsewhere</source>
        <translation>Einheiten, die anderswohin neigen</translation>
    </message>
    <message>
        <source>Units that leave in more than 5 % of the runs.</source>
        <translation>Einheiten, die in mehr als 5 % der Läufe weggehen.</translation>
    </message>
    <message>
        <source>Units that lie in another region than before.</source>
        <translation>Einheiten, die in einer anderen Region liegen als zuvor.</translation>
    </message>
    <message>
        <source>Units that moved</source>
        <translation>Gewechselte Einheiten</translation>
    </message>
    <message>
        <source>Units that moved to another region</source>
        <translation>Einheiten, die in ein anderes Gebiet wechselten</translation>
    </message>
    <message>
        <source>Units that no flow links to a region.</source>
        <translation>Einheiten, die kein Strom mit einer Region verbindet.</translation>
    </message>
    <message>
        <source>Units that some definitions include.</source>
        <translation>Einheiten, die einige Abgrenzungen einschließen.</translation>
    </message>
    <message>
        <source>Units were matched by their codes in field &quot;{field}&quot; of &quot;{layer}&quot; and field &quot;{other_field}&quot; of &quot;{other}&quot;; no polygon was cut.</source>
        <translation>Die Grundeinheiten wurden über ihre Codes in Feld &quot;{field}&quot; von &quot;{layer}&quot; und Feld &quot;{other_field}&quot; von &quot;{other}&quot; zugeordnet; kein Polygon wurde zerschnitten.</translation>
    </message>
    <message>
        <source>Units whose usual region is not the same in 95 % of the runs</source>
        <translation>Einheiten, deren übliches Gebiet nicht in 95 % der Durchläufe dasselbe ist</translation>
    </message>
    <message>
        <source>Units with divisions are needed: register the units of the layer too, as level 1.</source>
        <translation>Es braucht Einheiten mit Einteilungen: Tragen Sie auch die Einheiten des Layers ein, als Ebene 1.</translation>
    </message>
    <message>
        <source>Units with functional region</source>
        <translation>Einheiten mit funktionalem Gebiet</translation>
    </message>
    <message>
        <source>Units with more ties to the other side</source>
        <translation>Einheiten mit mehr Bindungen zur anderen Seite</translation>
    </message>
    <message>
        <source>Units with region</source>
        <translation>Grundeinheiten mit Gebiet</translation>
    </message>
    <message>
        <source>Units with their ties</source>
        <translation>Einheiten mit ihren Bindungen</translation>
    </message>
    <message>
        <source>Units without region</source>
        <translation>Grundeinheiten ohne Gebiet</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Unbekannter Code</translation>
    </message>
    <message>
        <source>Used in sentences and in the picture. Empty: the field&apos;s name.</source>
        <translation>In Sätzen und im Bild verwendet. Leer: der Name des Feldes.</translation>
    </message>
    <message>
        <source>V-measure</source>
        <translation>V-Maß</translation>
    </message>
    <message>
        <source>Vague</source>
        <translation>Unscharf</translation>
    </message>
    <message>
        <source>Vagueness</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>Vagueness {value} (0 firm, 1 vague).</source>
        <translation>Unschärfe {value} (0 fest, 1 unscharf).</translation>
    </message>
    <message>
        <source>Vagueness {value} (0 firm, 1 vague); between {low} and {high} under other choices.</source>
        <translation>Unschärfe {value} (0 fest, 1 unscharf); bei anderen Annahmen zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid since</source>
        <translation>Gültig seit</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of the real map</source>
        <translation>Wert der echten Karte</translation>
    </message>
    <message>
        <source>Values as they are set under Parameters.</source>
        <translation>Werte wie unter Parameter eingestellt.</translation>
    </message>
    <message>
        <source>Values of the random maps</source>
        <translation>Werte der Zufallskarten</translation>
    </message>
    <message>
        <source>Variation of information (bits)</source>
        <translation>Variation der Information (Bits)</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Variations of the parameters</source>
        <translation>Varianten der Parameter</translation>
    </message>
    <message>
        <source>Verdict in one sentence</source>
        <translation>Urteil in einem Satz</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Was there and still is</source>
        <translation>War da und ist noch da</translation>
    </message>
    <message>
        <source>Wavering: in at least half</source>
        <translation>Schwankend: in mindestens der Hälfte</translation>
    </message>
    <message>
        <source>Weight of the units</source>
        <translation>Gewicht der Einheiten</translation>
    </message>
    <message>
        <source>Weights in the outputs are areas in square metres.</source>
        <translation>Die Gewichte in den Ausgaben sind Flächen in Quadratmetern.</translation>
    </message>
    <message>
        <source>Weights in the outputs are numbers of units.</source>
        <translation>Die Gewichte in den Ausgaben sind Anzahlen von Grundeinheiten.</translation>
    </message>
    <message>
        <source>Weights in the outputs are sums of the field &quot;{field}&quot;.</source>
        <translation>Die Gewichte in den Ausgaben sind Summen des Felds &quot;{field}&quot;.</translation>
    </message>
    <message>
        <source>Weights of domains are given ({names}), but nothing tells domains apart. Choose the field of the domain or several amounts, or leave the weights empty.</source>
        <translation>Gewichte von Bereichen sind angegeben ({names}), aber nichts unterscheidet die Bereiche. Wählen Sie das Feld des Bereichs oder mehrere Mengen, oder lassen Sie die Gewichte leer.</translation>
    </message>
    <message>
        <source>Weights of the definitions</source>
        <translation>Gewichte der Definitionen</translation>
    </message>
    <message>
        <source>Weights of the divisions</source>
        <translation>Gewichte der Gliederungen</translation>
    </message>
    <message>
        <source>Weights of the domains</source>
        <translation>Gewichte der Bereiche</translation>
    </message>
    <message>
        <source>Weights of the evidence</source>
        <translation>Gewichte der Belege</translation>
    </message>
    <message>
        <source>Weights were given for definitions that are not there: {names}.</source>
        <translation>Es wurden Gewichte für Definitionen angegeben, die es nicht gibt: {names}.</translation>
    </message>
    <message>
        <source>What changed between two dates?</source>
        <translation>Was hat sich zwischen zwei Zeitpunkten geändert?</translation>
    </message>
    <message>
        <source>What conforms</source>
        <translation>Was konform ist</translation>
    </message>
    <message>
        <source>What crosses a border, in % of what crosses random borders between the same two regions; the {count} lowest</source>
        <translation>Was eine Grenze überquert, in % dessen, was zufällige Grenzen zwischen denselben zwei Gebieten überquert; die {count} niedrigsten</translation>
    </message>
    <message>
        <source>What crosses here cannot be compared with what stays.</source>
        <translation>Was hier überquert, lässt sich nicht mit dem vergleichen, was bleibt.</translation>
    </message>
    <message>
        <source>What crosses the border</source>
        <translation>Was die Grenze überquert</translation>
    </message>
    <message>
        <source>What crosses, against what the sizes of the units let expect</source>
        <translation>Was überquert, gemessen an dem, was die Größe der Einheiten erwarten lässt</translation>
    </message>
    <message>
        <source>What do the flows say of a division?</source>
        <translation>Was sagen die Ströme über eine Gliederung?</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>What is core, what is fringe?</source>
        <translation>Was ist Kern, was ist Rand?</translation>
    </message>
    <message>
        <source>What is counted adds up to 0 in all that the definitions include. Choose another weight.</source>
        <translation>Das Gezählte ergibt 0 in allem, was die Definitionen umfassen. Wählen Sie ein anderes Gewicht.</translation>
    </message>
    <message>
        <source>What is counted adds up to 0 in the core. Choose another weight.</source>
        <translation>Was gezählt wird, ergibt im Kern 0. Wählen Sie ein anderes Gewicht.</translation>
    </message>
    <message>
        <source>What is counted adds up to 0 where &quot;{a}&quot; and &quot;{b}&quot; overlap. Choose another weight.</source>
        <translation>Was gezählt wird, ist zusammen 0, wo &quot;{a}&quot; und &quot;{b}&quot; sich überlappen. Wählen Sie ein anderes Gewicht.</translation>
    </message>
    <message>
        <source>What is counted adds up to 0 where &quot;{finer}&quot; and &quot;{coarser}&quot; overlap. Choose another weight.</source>
        <translation>Was gezählt wird, ist zusammen 0, wo &quot;{finer}&quot; und &quot;{coarser}&quot; sich überlappen. Wählen Sie ein anderes Gewicht.</translation>
    </message>
    <message>
        <source>What is counted in &quot;{layer}&quot; must be numbers of at least 0. It is not for {count} units: {units}.</source>
        <translation>Die gezählten Werte in &quot;{layer}&quot; müssen Zahlen von mindestens 0 sein. Bei {count} Grundeinheiten ist das nicht so: {units}.</translation>
    </message>
    <message>
        <source>What is counted must be numbers of at least 0, and some of them above 0. Check the weight.</source>
        <translation>Die gezählten Werte müssen Zahlen von mindestens 0 sein, einige davon größer als 0. Prüfen Sie das Gewicht.</translation>
    </message>
    <message>
        <source>What is drawn, of all that goes elsewhere.</source>
        <translation>Was gezeichnet ist, von allem, was anderswohin geht.</translation>
    </message>
    <message>
        <source>What lies in slivers</source>
        <translation>Was in Splittern liegt</translation>
    </message>
    <message>
        <source>What moved?</source>
        <translation>Was hat sich verschoben?</translation>
    </message>
    <message>
        <source>What one map leaves open about the other, both ways; 0 is the same division.</source>
        <translation>Was die eine Karte über die andere offenlässt, in beiden Richtungen; 0 ist dieselbe Gliederung.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>What stays in a unit counts for its own region</source>
        <translation>Was in einer Einheit bleibt, zählt für ihr eigenes Gebiet</translation>
    </message>
    <message>
        <source>What stays inside</source>
        <translation>Was innerhalb bleibt</translation>
    </message>
    <message>
        <source>What stays inside (the largest circle is {amount})</source>
        <translation>Was innerhalb bleibt (der größte Kreis ist {amount})</translation>
    </message>
    <message>
        <source>What the coarser map is called</source>
        <translation>Wie die grobe Gliederung heißt</translation>
    </message>
    <message>
        <source>What the divisions are called</source>
        <translation>Wie die Gliederungen heißen</translation>
    </message>
    <message>
        <source>What the earlier version is called</source>
        <translation>Wie die frühere Fassung heißt</translation>
    </message>
    <message>
        <source>What the fields are called</source>
        <translation>Wie die Felder heißen</translation>
    </message>
    <message>
        <source>What the finer map is called</source>
        <translation>Wie die feine Gliederung heißt</translation>
    </message>
    <message>
        <source>What the first division is called</source>
        <translation>Wie die erste Gliederung heißt</translation>
    </message>
    <message>
        <source>What the flows across a border are held against: what the sizes, or sizes and distance, let expect.</source>
        <translation>Womit die Ströme über eine Grenze verglichen werden: was die Größen, oder Größen und Entfernung, erwarten lassen.</translation>
    </message>
    <message>
        <source>What the later version is called</source>
        <translation>Wie die spätere Fassung heißt</translation>
    </message>
    <message>
        <source>What the map drawn at random is called</source>
        <translation>Wie die zufällig gezeichnete Karte heißt</translation>
    </message>
    <message>
        <source>What the map that stays is called</source>
        <translation>Wie die bleibende Karte heißt</translation>
    </message>
    <message>
        <source>What the second division is called</source>
        <translation>Wie die zweite Gliederung heißt</translation>
    </message>
    <message>
        <source>What the size of a region is</source>
        <translation>Was die Größe eines Gebiets ist</translation>
    </message>
    <message>
        <source>What the size of regions is made of must be numbers of at least 0, and some of them above 0.</source>
        <translation>Was die Größe der Gebiete bestimmt, müssen Zahlen von mindestens 0 sein, einige davon größer als 0.</translation>
    </message>
    <message>
        <source>What these units count for</source>
        <translation>Was diese Einheiten zählen</translation>
    </message>
    <message>
        <source>What to count</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>What to do with units that lie apart from the rest of their region.</source>
        <translation>Was mit Einheiten geschieht, die getrennt vom Rest ihrer Region liegen.</translation>
    </message>
    <message>
        <source>What was counted in the units that moved.</source>
        <translation>Was in den gewechselten Einheiten gezählt wurde.</translation>
    </message>
    <message>
        <source>What would flow without borders</source>
        <translation>Was ohne Grenzen strömen würde</translation>
    </message>
    <message>
        <source>When a region conforms.</source>
        <translation>Wann eine Region konform ist.</translation>
    </message>
    <message>
        <source>When polygons are laid over each other, pieces thinner than this are taken for drawing differences: they never make a region non-conforming. The log says how much was treated so.</source>
        <translation>Werden Polygone übereinandergelegt, gelten schmalere Stücke als Zeichenunterschied: Sie machen ein Gebiet nie nicht konform. Das Protokoll sagt, wie viel so behandelt wurde.</translation>
    </message>
    <message>
        <source>Where cores are to be found: units in which at least so many arrive.</source>
        <translation>Wo Kerne zu finden sind: Einheiten, in denen mindestens so viele ankommen.</translation>
    </message>
    <message>
        <source>Where do the flows go?</source>
        <translation>Wohin gehen die Ströme?</translation>
    </message>
    <message>
        <source>Where do the two divisions agree?</source>
        <translation>Wo stimmen die beiden Gliederungen überein?</translation>
    </message>
    <message>
        <source>Where do the units belong?</source>
        <translation>Wohin gehören die Einheiten?</translation>
    </message>
    <message>
        <source>Where fewer than this are expected to cross, flows are noise and do not count.</source>
        <translation>Wo weniger als das zu erwarten ist, sind Ströme Rauschen und zählen nicht.</translation>
    </message>
    <message>
        <source>Where the domains agree most beyond chance.</source>
        <translation>Wo die Bereiche am meisten über den Zufall hinaus übereinstimmen.</translation>
    </message>
    <message>
        <source>Where the tree is cut at a number of regions.</source>
        <translation>Wo der Baum bei einer Anzahl von Gebieten geschnitten wird.</translation>
    </message>
    <message>
        <source>Where the tree is cut at a share: regions merge as long as at most this share of all flows stays inside them.</source>
        <translation>Wo der Baum bei einem Anteil geschnitten wird: Gebiete werden zusammengefügt, solange höchstens dieser Anteil aller Ströme in ihnen bleibt.</translation>
    </message>
    <message>
        <source>Where the tree is cut at first. With the sliders below the answer you can cut it anew.</source>
        <translation>Wo der Baum zuerst geschnitten wird. Mit den Reglern unter der Antwort schneiden Sie ihn neu.</translation>
    </message>
    <message>
        <source>Whether &quot;{fixed}&quot; and &quot;{resampled}&quot; agree more than by chance cannot be tested.</source>
        <translation>Ob &quot;{fixed}&quot; und &quot;{resampled}&quot; besser als zufällig übereinstimmen, lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Whether a resolution holds can be told only from the ones before and after it; give at least three, for instance 0.7;1;1.4.</source>
        <translation>Ob eine Auflösung hält, zeigt sich nur an denen davor und danach; geben Sie mindestens drei an, zum Beispiel 0.7;1;1.4.</translation>
    </message>
    <message>
        <source>Whether cores are found by their size, or a division of the units says which are cores.</source>
        <translation>Ob Kerne nach ihrer Größe gefunden werden oder eine Einteilung der Einheiten sagt, welche Kerne sind.</translation>
    </message>
    <message>
        <source>Whether flows within a unit count. Without them regions become larger.</source>
        <translation>Ob Ströme innerhalb einer Einheit zählen. Ohne sie werden die Regionen größer.</translation>
    </message>
    <message>
        <source>Which borders</source>
        <translation>Welche Grenzen</translation>
    </message>
    <message>
        <source>Which borders are better than chance?</source>
        <translation>Welche Grenzen sind besser als Zufall?</translation>
    </message>
    <message>
        <source>Which borders came and went?</source>
        <translation>Welche Grenzen kamen und gingen?</translation>
    </message>
    <message>
        <source>Which division nests in which?</source>
        <translation>Welche Einteilung passt in welche?</translation>
    </message>
    <message>
        <source>Which map serves which policy?</source>
        <translation>Welche Karte dient welcher Politik?</translation>
    </message>
    <message>
        <source>Which map suits which policy?</source>
        <translation>Welche Karte passt zu welcher Politik?</translation>
    </message>
    <message>
        <source>Which period to take, for instance 2021; several are separated by semicolons. Empty: the latest.</source>
        <translation>Welcher Zeitraum genommen wird, zum Beispiel 2021; mehrere werden durch Semikolons getrennt. Leer: der letzte.</translation>
    </message>
    <message>
        <source>Which region</source>
        <translation>Welche Region</translation>
    </message>
    <message>
        <source>Which regions do the flows make?</source>
        <translation>Welche Regionen bilden die Ströme?</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>Welche Tabelle</translation>
    </message>
    <message>
        <source>Who draws borders</source>
        <translation>Wer Grenzen zieht</translation>
    </message>
    <message>
        <source>Who draws it</source>
        <translation>Wer sie zieht</translation>
    </message>
    <message>
        <source>Who goes where? A map of flows</source>
        <translation>Wer geht wohin? Eine Karte der Ströme</translation>
    </message>
    <message>
        <source>Who includes it</source>
        <translation>Wer sie einschließt</translation>
    </message>
    <message>
        <source>Who includes what</source>
        <translation>Wer was einschließt</translation>
    </message>
    <message>
        <source>Who may draw a border: {names}.</source>
        <translation>Wer eine Grenze ziehen kann: {names}.</translation>
    </message>
    <message>
        <source>Who stays where they are binds a unit to itself: without them fewer and larger communities are found.</source>
        <translation>Wer bleibt, wo er ist, bindet eine Einheit an sich selbst: Ohne sie findet man weniger und größere Gemeinschaften.</translation>
    </message>
    <message>
        <source>Who uses which method and values; a choice here takes the place of the method and values below.</source>
        <translation>Wer welche Methode und Werte verwendet; eine Wahl hier tritt an die Stelle der Methode und der Werte darunter.</translation>
    </message>
    <message>
        <source>Whole in the other map</source>
        <translation>Ganz in der anderen Karte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>With 19 the band of chance is one that a random map leaves upwards once in 20 times. More make it finer.</source>
        <translation>Mit 19 ist das Band des Zufalls eines, das eine Zufallskarte einmal in 20 Fällen nach oben verlässt. Mehr machen es feiner.</translation>
    </message>
    <message>
        <source>With all borders between units, the reference field counts as a division too if it is listed.</source>
        <translation>Bei allen Grenzen zwischen Grundeinheiten zählt auch das Referenzfeld als Gliederung, wenn es aufgeführt ist.</translation>
    </message>
    <message>
        <source>With flows, borders that few people cross count as firmer. Add flows on the page Regions.</source>
        <translation>Mit Strömen zählen Grenzen, die wenige überqueren, als fester. Fügen Sie Ströme auf der Seite Regionen hinzu.</translation>
    </message>
    <message>
        <source>With it, flows between regions are drawn, from and to the unit of each region where most arrives.</source>
        <translation>Damit werden Ströme zwischen Gebieten gezeichnet, von und zu der Einheit jedes Gebiets, in der am meisten ankommt.</translation>
    </message>
    <message>
        <source>With its own</source>
        <translation>Mit der eigenen</translation>
    </message>
    <message>
        <source>With that one</source>
        <translation>Mit dieser</translation>
    </message>
    <message>
        <source>With unions a region conforms too if it consists of several coarser regions, each of them whole.</source>
        <translation>Mit Vereinigungen ist ein Gebiet auch konform, wenn es aus mehreren gröberen Gebieten besteht, jedes davon ganz.</translation>
    </message>
    <message>
        <source>With {draws} random borders and {tested} tests at once a single border cannot come out as better than chance. Draw at least {wanted}.</source>
        <translation>Mit {draws} Zufallsgrenzen und {tested} Tests zugleich kann eine einzelne Grenze nicht besser als der Zufall herauskommen. Ziehen Sie mindestens {wanted}.</translation>
    </message>
    <message>
        <source>With {numbers} regions no random maps could be drawn, so there is nothing to compare the agreement with.</source>
        <translation>Bei {numbers} Gebieten ließen sich keine Zufallskarten zeichnen, also gibt es nichts, womit die Übereinstimmung zu vergleichen wäre.</translation>
    </message>
    <message>
        <source>With {numbers} regions the random maps stay close to the real ones, because hardly any others have regions of the same sizes; chance looks higher there than it is.</source>
        <translation>Bei {numbers} Gebieten bleiben die Zufallskarten nahe an den echten, weil kaum andere gleich große Gebiete haben; der Zufall sieht dort größer aus, als er ist.</translation>
    </message>
    <message>
        <source>Without region</source>
        <translation>Ohne Gebiet</translation>
    </message>
    <message>
        <source>Without region.</source>
        <translation>Ohne Gebiet.</translation>
    </message>
    <message>
        <source>Without region: {units}. The reason for the first of them: {reason}</source>
        <translation>Ohne Gebiet: {units}. Der Grund bei der ersten: {reason}</translation>
    </message>
    <message>
        <source>Without region: {units}. {reason}</source>
        <translation>Ohne Gebiet: {units}. {reason}</translation>
    </message>
    <message>
        <source>Worse than chance: more crosses it than random borders</source>
        <translation>Schlechter als Zufall: mehr überquert als zufällige Grenzen</translation>
    </message>
    <message>
        <source>Worse than chance: {cross} crosses this border, only {mean} on average a random border between the same two regions; {count} of {draws} random borders do as well.</source>
        <translation>Schlechter als Zufall: {cross} überquert diese Grenze, durchschnittlich nur {mean} eine zufällige Grenze zwischen denselben zwei Gebieten; {count} von {draws} zufälligen Grenzen sind ebenso gut.</translation>
    </message>
    <message>
        <source>Worse than chance: {cross} of what the sizes of the units let expect crosses this border, only {mean} on average a random border between the same two regions; {count} of {draws} random borders do as well.</source>
        <translation>Schlechter als Zufall: {cross} dessen, was die Größe der Einheiten erwarten lässt, überquert diese Grenze, durchschnittlich nur {mean} eine zufällige Grenze zwischen denselben zwei Gebieten; {count} von {draws} zufälligen Grenzen sind ebenso gut.</translation>
    </message>
    <message>
        <source>Write a repaired copy</source>
        <translation>Eine reparierte Kopie schreiben</translation>
    </message>
    <message>
        <source>Writes the layer with its invalid geometries repaired. The layer itself is never changed.</source>
        <translation>Schreibt den Layer mit reparierten Geometrien. Der Layer selbst wird nie geändert.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>Year-month-day, or only the year. It goes into the results for QGIS&apos;s temporal controller.</source>
        <translation>Jahr-Monat-Tag, oder nur das Jahr. Es kommt in die Ergebnisse für die Zeitsteuerung von QGIS.</translation>
    </message>
    <message>
        <source>Zero margins are either &quot;exclude&quot; or &quot;one&quot;, not &quot;{zero}&quot;.</source>
        <translation>Für Einheiten ohne Abgang oder Zugang gibt es „exclude“ oder „one“, nicht „{zero}“.</translation>
    </message>
    <message>
        <source>a region lies inside one coarser region</source>
        <translation>eine Region in einer gröberen Region liegt</translation>
    </message>
    <message>
        <source>agree with</source>
        <translation>überein mit</translation>
    </message>
    <message>
        <source>agreement (V)</source>
        <translation>Übereinstimmung (V)</translation>
    </message>
    <message>
        <source>agreement beyond chance</source>
        <translation>Übereinstimmung über den Zufall hinaus</translation>
    </message>
    <message>
        <source>agreement of the two maps</source>
        <translation>Übereinstimmung der Gliederungen</translation>
    </message>
    <message>
        <source>agreement there</source>
        <translation>Übereinstimmung dort</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>are listed</source>
        <translation>werden aufgelistet</translation>
    </message>
    <message>
        <source>area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>as the R package LabourMarketAreas 3.4</source>
        <translation>wie das R-Paket LabourMarketAreas 3.4</translation>
    </message>
    <message>
        <source>at the largest jump</source>
        <translation>beim größten Sprung</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>gehört zu</translation>
    </message>
    <message>
        <source>better than chance</source>
        <translation>besser als Zufall</translation>
    </message>
    <message>
        <source>borders</source>
        <translation>Grenzabschnitte</translation>
    </message>
    <message>
        <source>borders gone</source>
        <translation>verschwundene Grenzen</translation>
    </message>
    <message>
        <source>borders kept</source>
        <translation>behaltene Grenzen</translation>
    </message>
    <message>
        <source>borders that coincide</source>
        <translation>zusammenfallende Grenzen</translation>
    </message>
    <message>
        <source>both alike</source>
        <translation>beide gleich</translation>
    </message>
    <message>
        <source>but lies in</source>
        <translation>liegt aber in</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>durch Zufall</translation>
    </message>
    <message>
        <source>by number of regions</source>
        <translation>nach Anzahl der Regionen</translation>
    </message>
    <message>
        <source>by share inside</source>
        <translation>nach Anteil innerhalb</translation>
    </message>
    <message>
        <source>can be tested</source>
        <translation>prüfbar</translation>
    </message>
    <message>
        <source>care</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>chance of as good a random map</source>
        <translation>Chance auf eine ebenso gute Zufallskarte</translation>
    </message>
    <message>
        <source>coarser</source>
        <translation>gröber</translation>
    </message>
    <message>
        <source>combined basin</source>
        <translation>kombinierter Raum</translation>
    </message>
    <message>
        <source>communities there</source>
        <translation>Gemeinschaften dort</translation>
    </message>
    <message>
        <source>cooperation</source>
        <translation>Zusammenarbeit</translation>
    </message>
    <message>
        <source>core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>difference in bits</source>
        <translation>Unterschied in Bit</translation>
    </message>
    <message>
        <source>does not depend on the order of units</source>
        <translation>hängt nicht von der Reihenfolge der Einheiten ab</translation>
    </message>
    <message>
        <source>drawn by everyone</source>
        <translation>von allen gezogen</translation>
    </message>
    <message>
        <source>drawn by nobody</source>
        <translation>von niemandem gezogen</translation>
    </message>
    <message>
        <source>elsewhere in a run</source>
        <translation>anderswo in einem Lauf</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>finer</source>
        <translation>feiner</translation>
    </message>
    <message>
        <source>firm borders</source>
        <translation>feste Grenzen</translation>
    </message>
    <message>
        <source>flows drawn</source>
        <translation>gezeichnete Ströme</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>found by size</source>
        <translation>nach Größe gefunden</translation>
    </message>
    <message>
        <source>from the division {label}</source>
        <translation>aus der Einteilung {label}</translation>
    </message>
    <message>
        <source>functional regions</source>
        <translation>funktionale Regionen</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>go to a neighbour</source>
        <translation>gehen an einen Nachbarn</translation>
    </message>
    <message>
        <source>government</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>housing</source>
        <translation>Wohnen</translation>
    </message>
    <message>
        <source>how well it predicts the coarser map</source>
        <translation>sagt die grobe Gliederung voraus</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>innen</translation>
    </message>
    <message>
        <source>inside the parents</source>
        <translation>im übergeordneten Gebiet</translation>
    </message>
    <message>
        <source>invalid geometries</source>
        <translation>ungültige Geometrien</translation>
    </message>
    <message>
        <source>invalid shapes</source>
        <translation>ungültige Formen</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>Landschaft</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>lie inside one region</source>
        <translation>liegen in einem einzigen Gebiet</translation>
    </message>
    <message>
        <source>lies in</source>
        <translation>liegen in</translation>
    </message>
    <message>
        <source>may lie apart</source>
        <translation>dürfen getrennt liegen</translation>
    </message>
    <message>
        <source>mean vagueness</source>
        <translation>mittlere Unschärfe</translation>
    </message>
    <message>
        <source>mobility</source>
        <translation>Mobilität</translation>
    </message>
    <message>
        <source>modularity</source>
        <translation>Modularität</translation>
    </message>
    <message>
        <source>moved with them</source>
        <translation>mit ihnen gewechselt</translation>
    </message>
    <message>
        <source>new border</source>
        <translation>neue Grenze</translation>
    </message>
    <message>
        <source>new borders</source>
        <translation>neue Grenzen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no border any more</source>
        <translation>keine Grenze mehr</translation>
    </message>
    <message>
        <source>no region</source>
        <translation>kein Gebiet</translation>
    </message>
    <message>
        <source>nobody draws it here</source>
        <translation>niemand zieht hier eine Grenze</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>of all that anyone includes</source>
        <translation>von allem, was irgendwer einschließt</translation>
    </message>
    <message>
        <source>of it is core</source>
        <translation>davon ist Kern</translation>
    </message>
    <message>
        <source>of the first map lies inside one region of the second</source>
        <translation>der ersten Karte liegt in einer Region der zweiten</translation>
    </message>
    <message>
        <source>of the flows between units stay inside a region</source>
        <translation>der Ströme zwischen Einheiten bleiben in einer Region</translation>
    </message>
    <message>
        <source>of the region is fringe</source>
        <translation>der Region ist Rand</translation>
    </message>
    <message>
        <source>of the second map lies inside one region of the first</source>
        <translation>der zweiten Karte liegt in einer Region der ersten</translation>
    </message>
    <message>
        <source>of them stay inside</source>
        <translation>von ihnen bleiben innen</translation>
    </message>
    <message>
        <source>of those who arrive come from inside</source>
        <translation>derer, die ankommen, kommen von innen</translation>
    </message>
    <message>
        <source>of those who live here go to the core</source>
        <translation>derer, die hier wohnen, gehen zum Kern</translation>
    </message>
    <message>
        <source>of those who live here stay in the region</source>
        <translation>derer, die hier wohnen, bleiben im Gebiet</translation>
    </message>
    <message>
        <source>of what chance leaves open</source>
        <translation>dessen, was der Zufall offen lässt</translation>
    </message>
    <message>
        <source>of what moves is drawn</source>
        <translation>dessen, was sich bewegt, ist gezeichnet</translation>
    </message>
    <message>
        <source>of what was counted breaks the chain</source>
        <translation>des Gezählten bricht die Kette</translation>
    </message>
    <message>
        <source>of which from here</source>
        <translation>davon von hier</translation>
    </message>
    <message>
        <source>of which stay</source>
        <translation>davon bleiben</translation>
    </message>
    <message>
        <source>or is the exact union of several</source>
        <translation>oder genau aus mehreren besteht</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>außen</translation>
    </message>
    <message>
        <source>overlaps</source>
        <translation>Überlappungen</translation>
    </message>
    <message>
        <source>pairs tested</source>
        <translation>geprüfte Paare</translation>
    </message>
    <message>
        <source>pairs that nest</source>
        <translation>Paare, die ineinander passen</translation>
    </message>
    <message>
        <source>pieces that do not touch</source>
        <translation>Teile, die sich nicht berühren</translation>
    </message>
    <message>
        <source>prediction (lambda)</source>
        <translation>Vorhersage (Lambda)</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>regions kept whole</source>
        <translation>ganz gebliebene Gebiete</translation>
    </message>
    <message>
        <source>regions: the best scale</source>
        <translation>Regionen: der beste Maßstab</translation>
    </message>
    <message>
        <source>residents in the flows</source>
        <translation>Bewohner in den Strömen</translation>
    </message>
    <message>
        <source>resolution that holds best</source>
        <translation>Auflösung, die am besten hält</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>share inside (K)</source>
        <translation>Anteil innen (K)</translation>
    </message>
    <message>
        <source>smallest flow drawn</source>
        <translation>kleinster gezeichneter Strom</translation>
    </message>
    <message>
        <source>steps above the average random map</source>
        <translation>Schritte über der mittleren Zufallskarte</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>the base units</source>
        <translation>den Grundeinheiten</translation>
    </message>
    <message>
        <source>the export failed</source>
        <translation>der Export ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the layer of the coarser regions</source>
        <translation>dem Layer der groben Gebiete</translation>
    </message>
    <message>
        <source>the layer of the earlier date</source>
        <translation>der Layer des früheren Datums</translation>
    </message>
    <message>
        <source>the layer of the finer regions</source>
        <translation>dem Layer der feinen Gebiete</translation>
    </message>
    <message>
        <source>the layer of the first division</source>
        <translation>dem Layer der ersten Gliederung</translation>
    </message>
    <message>
        <source>the layer of the later date</source>
        <translation>der Layer des späteren Datums</translation>
    </message>
    <message>
        <source>the layer of the second division</source>
        <translation>dem Layer der zweiten Gliederung</translation>
    </message>
    <message>
        <source>the real map: {value}</source>
        <translation>die echte Karte: {value}</translation>
    </message>
    <message>
        <source>the reference layer</source>
        <translation>dem Referenzlayer</translation>
    </message>
    <message>
        <source>the region</source>
        <translation>der Region</translation>
    </message>
    <message>
        <source>the region layer</source>
        <translation>dem Gebietslayer</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>tourism</source>
        <translation>Tourismus</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Grundeinheiten</translation>
    </message>
    <message>
        <source>units change region</source>
        <translation>Einheiten wechseln die Region</translation>
    </message>
    <message>
        <source>units in the core</source>
        <translation>Einheiten im Kern</translation>
    </message>
    <message>
        <source>units in the fringe</source>
        <translation>Einheiten im Rand</translation>
    </message>
    <message>
        <source>units lean elsewhere</source>
        <translation>Einheiten neigen anderswohin</translation>
    </message>
    <message>
        <source>units moved</source>
        <translation>Einheiten gewechselt</translation>
    </message>
    <message>
        <source>units without region</source>
        <translation>Einheiten ohne Region</translation>
    </message>
    <message>
        <source>was there and still is</source>
        <translation>war da und ist noch da</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>Abfall</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>year-month-day, may be empty</source>
        <translation>Jahr-Monat-Tag, darf leer sein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{amount} go from {origin} to {destination}: {share} % of all that begins in {origin}. The other way: {back}.</source>
        <translation>{amount} gehen von {origin} nach {destination}: {share} % von allem, was in {origin} beginnt. In der Gegenrichtung: {back}.</translation>
    </message>
    <message>
        <source>{amount} stay inside {place}: {share} % of all that begins there.</source>
        <translation>{amount} bleiben innerhalb von {place}: {share} % von allem, was dort beginnt.</translation>
    </message>
    <message>
        <source>{a} and {b} agree in part (V-measure {v}; 1 is the same, 0 nothing in common).</source>
        <translation>{a} und {b} stimmen teilweise überein (V-Maß {v}; 1 ist gleich, 0 nichts gemeinsam).</translation>
    </message>
    <message>
        <source>{a} and {b} agree largely (V-measure {v}; 1 is the same, 0 nothing in common).</source>
        <translation>{a} und {b} stimmen weitgehend überein (V-Maß {v}; 1 ist gleich, 0 nichts gemeinsam).</translation>
    </message>
    <message>
        <source>{a} and {b} agree little (V-measure {v}; 1 is the same, 0 nothing in common).</source>
        <translation>{a} und {b} stimmen wenig überein (V-Maß {v}; 1 ist gleich, 0 nichts gemeinsam).</translation>
    </message>
    <message>
        <source>{a} and {b} are the same division.</source>
        <translation>{a} und {b} sind dieselbe Gliederung.</translation>
    </message>
    <message>
        <source>{a} and {b} overlap by a hairline: rounding, which does no harm.</source>
        <translation>{a} und {b} überlappen sich haarfein: eine Rundung, die nicht schadet.</translation>
    </message>
    <message>
        <source>{a} and {b} overlap by {area} in a thin strip. Snap their borders to each other.</source>
        <translation>{a} und {b} überlappen sich in einem schmalen Streifen von {area}. Lassen Sie die Grenzen aneinander einrasten.</translation>
    </message>
    <message>
        <source>{a} and {b} overlap by {area}. Decide where it belongs and cut it from the other.</source>
        <translation>{a} und {b} überlappen sich auf {area}. Entscheiden Sie, wohin die Fläche gehört, und schneiden Sie sie aus dem anderen Gebiet.</translation>
    </message>
    <message>
        <source>{a} nests perfectly in {b}: it is the same division, cut finer (V-measure {v}).</source>
        <translation>{a} passt perfekt in {b}: Es ist dieselbe Gliederung, feiner unterteilt (V-Maß {v}).</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <translation>{before} zu {after}</translation>
    </message>
    <message>
        <source>{b} nests perfectly in {a}: it is the same division, cut finer (V-measure {v}).</source>
        <translation>{b} passt perfekt in {a}: Es ist dieselbe Gliederung, feiner unterteilt (V-Maß {v}).</translation>
    </message>
    <message>
        <source>{changed} of {units} units change region; {firm} of {borders} borders between neighbours are firm</source>
        <translation>{changed} von {units} Einheiten wechseln die Region; {firm} von {borders} Grenzen zwischen Nachbarn sind fest</translation>
    </message>
    <message>
        <source>{conforming} of {total} regions of {finer} lie inside one of {coarser}.</source>
        <translation>{conforming} von {total} Gebieten von {finer} liegen in einem einzigen Gebiet von {coarser}.</translation>
    </message>
    <message>
        <source>{conforming} of {total} regions of {finer} lie inside one region of {coarser}</source>
        <translation>{conforming} von {total} Gebieten von {finer} liegen in einem einzigen Gebiet von {coarser}</translation>
    </message>
    <message>
        <source>{conforming} of {total} regions of {finer} lie inside one region of {coarser}; 1 does not: {names}.</source>
        <translation>{conforming} von {total} Gebieten von {finer} liegen in einem einzigen Gebiet von {coarser}; 1 nicht: {names}.</translation>
    </message>
    <message>
        <source>{conforming} of {total} regions of {finer} lie inside one region of {coarser}; {broken} do not: {names}.</source>
        <translation>{conforming} von {total} Gebieten von {finer} liegen in einem einzigen Gebiet von {coarser}; {broken} nicht: {names}.</translation>
    </message>
    <message>
        <source>{conforming} of {total} {finer} lie inside one of the {coarser}; 1 does not</source>
        <translation>{conforming} von {total} {finer} liegen in nur einem Gebiet von {coarser}; 1 nicht</translation>
    </message>
    <message>
        <source>{conforming} of {total} {finer} lie inside one of the {coarser}; {broken} do not</source>
        <translation>{conforming} von {total} {finer} liegen in nur einem Gebiet von {coarser}; {broken} nicht</translation>
    </message>
    <message>
        <source>{conforming} of {total}: {title}</source>
        <translation>{conforming} von {total}: {title}</translation>
    </message>
    <message>
        <source>{count} borders lie where no delineation has regions on both sides.</source>
        <translation>{count} Grenzabschnitte liegen, wo keine Gliederung auf beiden Seiten Gebiete hat.</translation>
    </message>
    <message>
        <source>{count} borders, {length} km</source>
        <translation>{count} Grenzabschnitte, {length} km</translation>
    </message>
    <message>
        <source>{count} cells of &quot;{flows}&quot; are empty; nothing flows there.</source>
        <translation>{count} Zellen von &quot;{flows}&quot; sind leer; dort strömt nichts.</translation>
    </message>
    <message>
        <source>{count} codes belong to several units ({codes}); the flows of &quot;{flows}&quot; go to the first unit with the code.</source>
        <translation>{count} Codes gehören zu mehreren Einheiten ({codes}); die Ströme von &quot;{flows}&quot; gehen an die erste Einheit mit dem Code.</translation>
    </message>
    <message>
        <source>{count} codes of &quot;{flows}&quot; are no unit: {codes}. What goes there or comes from there counts as external.</source>
        <translation>{count} Codes von &quot;{flows}&quot; sind keine Einheit: {codes}. Was dorthin geht oder von dort kommt, zählt als extern.</translation>
    </message>
    <message>
        <source>{count} codes of &quot;{flows}&quot; differ from a unit only by zeros at the front ({code} for {unit}): a program may have taken them for numbers. They were read as the units.</source>
        <translation>{count} Codes in &quot;{flows}&quot; unterscheiden sich von einer Einheit nur durch Nullen am Anfang ({code} für {unit}): Ein Programm hat sie vielleicht für Zahlen gehalten. Sie wurden als die Einheiten gelesen.</translation>
    </message>
    <message>
        <source>{count} codes of &quot;{flows}&quot; lack zeros at the front, or have some too many ({codes}); they are read as the units.</source>
        <translation>{count} Codes in &quot;{flows}&quot; fehlen Nullen am Anfang, oder sie haben zu viele ({codes}); sie werden als die Einheiten gelesen.</translation>
    </message>
    <message>
        <source>{count} codes of &quot;{flows}&quot; stand for several units after the table of mergers ({codes}); their flows cannot be divided.</source>
        <translation>{count} Codes von &quot;{flows}&quot; stehen laut der Tabelle der Fusionen für mehrere Einheiten ({codes}); ihre Ströme lassen sich nicht aufteilen.</translation>
    </message>
    <message>
        <source>{count} codes of &quot;{flows}&quot; were brought to the units by the table of mergers.</source>
        <translation>{count} Codes von &quot;{flows}&quot; wurden mit der Tabelle der Fusionen zu den Einheiten gebracht.</translation>
    </message>
    <message>
        <source>{count} cores were made of others, in pieces that are not connected on the map: each piece is a core of its own.</source>
        <translation>{count} Kerne kamen hinzu, weil Stücke eines Kerns auf der Karte nicht verbunden sind: Jedes Stück ist ein eigener Kern.</translation>
    </message>
    <message>
        <source>{count} earlier units became part of another unit, by the table of mergers.</source>
        <translation>{count} frühere Einheiten wurden laut der Tabelle der Fusionen Teil einer anderen.</translation>
    </message>
    <message>
        <source>{count} flows begin or end in a unit without polygon; they are not drawn.</source>
        <translation>{count} Ströme beginnen oder enden in einer Einheit ohne Polygon; sie werden nicht gezeichnet.</translation>
    </message>
    <message>
        <source>{count} later units got parts of earlier units of several regions: {units}. What moved there is not known, so they are left out.</source>
        <translation>{count} spätere Einheiten bekamen Teile früherer Einheiten aus mehreren Gebieten: {units}. Was dort wechselte, ist nicht bekannt; sie bleiben außer Betracht.</translation>
    </message>
    <message>
        <source>{count} lines show {share} % of all that goes from one place to another. The largest flow goes from {origin} to {destination}: {amount}.</source>
        <translation>{count} Linien zeigen {share} % von allem, was von einem Ort zu einem anderen geht. Der größte Strom geht von {origin} nach {destination}: {amount}.</translation>
    </message>
    <message>
        <source>{count} more findings are in the output Findings.</source>
        <translation>{count} weitere Befunde stehen in der Ausgabe Befunde.</translation>
    </message>
    <message>
        <source>{count} more pieces lie apart from their region.</source>
        <translation>{count} weitere Teile liegen abseits ihres Gebiets.</translation>
    </message>
    <message>
        <source>{count} more problems are in the output Problems.</source>
        <translation>{count} weitere Probleme stehen in der Ausgabe Probleme.</translation>
    </message>
    <message>
        <source>{count} more rows of &quot;{table}&quot; or units do not fit.</source>
        <translation>{count} weitere Zeilen von &quot;{table}&quot; oder Einheiten passen nicht.</translation>
    </message>
    <message>
        <source>{count} of the {coarser}</source>
        <translation>{count} Gebiete von {coarser}</translation>
    </message>
    <message>
        <source>{count} of {draws} random maps agree as well (p = {p}); on average they give {mean}</source>
        <translation>{count} von {draws} Zufallskarten stimmen ebenso gut überein (p = {p}); im Durchschnitt ergeben sie {mean}</translation>
    </message>
    <message>
        <source>{count} of {of} definitions include it: {names}.</source>
        <translation>{count} von {of} Definitionen schließen es ein: {names}.</translation>
    </message>
    <message>
        <source>{count} of {tested} borders can hardly come out as better than chance: between regions of these sizes few other borders are possible, and at least {share} % of the random ones are the real one.</source>
        <translation>{count} von {tested} Grenzen können kaum besser als der Zufall herauskommen: zwischen Regionen dieser Größen sind wenige andere Grenzen möglich, und mindestens {share} % der zufälligen sind die echte.</translation>
    </message>
    <message>
        <source>{count} of {total} units of &quot;{layer}&quot; have no counterpart in &quot;{other}&quot;: {units}. They are left out; a table of mergers may help.</source>
        <translation>{count} von {total} Einheiten von „{layer}“ haben kein Gegenstück in „{other}“: {units}. Sie bleiben außer Betracht; eine Tabelle der Fusionen kann helfen.</translation>
    </message>
    <message>
        <source>{count} pairs of cores are one, since at least {threshold} % of one goes to the other: {pairs}.</source>
        <translation>{count} Paare von Kernen sind einer, weil mindestens {threshold} % des einen in den anderen gehen: {pairs}.</translation>
    </message>
    <message>
        <source>{count} polygons of &quot;{layer}&quot; ({units}) could only be laid over the other layer after a repair in a copy.</source>
        <translation>{count} Polygone von &quot;{layer}&quot; ({units}) ließen sich erst nach einer Reparatur in einer Kopie über den anderen Layer legen.</translation>
    </message>
    <message>
        <source>{count} regions</source>
        <translation>{count} Gebiete</translation>
    </message>
    <message>
        <source>{count} regions are new: {regions}.</source>
        <translation>{count} Gebiete sind neu: {regions}.</translation>
    </message>
    <message>
        <source>{count} regions at resolution {resolution}; other starts agree {firm} with them (1 is the same).</source>
        <translation>{count} Regionen bei der Auflösung {resolution}; andere Starts stimmen zu {firm} mit ihnen überein (1 heißt gleich).</translation>
    </message>
    <message>
        <source>{count} regions at resolution {resolution}; they agree {agreement} with those at {before}, and other starts {firm} with them (1 is the same).</source>
        <translation>{count} Regionen bei der Auflösung {resolution}; sie stimmen zu {agreement} mit denen bei {before} überein, andere Starts zu {firm} mit ihnen (1 heißt gleich).</translation>
    </message>
    <message>
        <source>{count} regions have another code at the later date, but hold mostly the same units and count as the same region: {regions}.</source>
        <translation>{count} Gebiete haben am späteren Datum einen anderen Code, enthalten aber größtenteils dieselben Einheiten und gelten als dasselbe Gebiet: {regions}.</translation>
    </message>
    <message>
        <source>{count} regions keep {share} % of all flows inside</source>
        <translation>{count} Gebiete halten {share} % aller Ströme innen</translation>
    </message>
    <message>
        <source>{count} regions keep {share} % of the flows between units inside</source>
        <translation>{count} Gebiete halten {share} % der Ströme zwischen Einheiten innen</translation>
    </message>
    <message>
        <source>{count} regions lie in several pieces</source>
        <translation>{count} Gebiete liegen in mehreren Teilen</translation>
    </message>
    <message>
        <source>{count} regions lie in several pieces; each piece was linked to the largest one of its region, so that random maps may use that link too.</source>
        <translation>{count} Gebiete liegen in mehreren Stücken; jedes Stück wurde mit dem größten seines Gebiets verbunden, sodass auch Zufallskarten diese Verbindung nutzen können.</translation>
    </message>
    <message>
        <source>{count} regions no longer exist: {regions}.</source>
        <translation>{count} Gebiete gibt es nicht mehr: {regions}.</translation>
    </message>
    <message>
        <source>{count} regions that no flow links to others are not drawn.</source>
        <translation>{count} Gebiete, die kein Strom mit anderen verbindet, sind nicht gezeichnet.</translation>
    </message>
    <message>
        <source>{count} rows of &quot;{flows}&quot; have no amount (rows {rows}); they were left out.</source>
        <translation>{count} Zeilen von &quot;{flows}&quot; haben keine Menge (Zeilen {rows}); sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>{count} rows of &quot;{table}&quot; have a code of another year; the table of mergers brought them to the units.</source>
        <translation>{count} Zeilen von &quot;{table}&quot; haben einen Code eines anderen Jahres; die Tabelle der Fusionen brachte sie zu den Einheiten.</translation>
    </message>
    <message>
        <source>{count} rows of &quot;{table}&quot; have no definition or no unit; they were left out.</source>
        <translation>{count} Zeilen von &quot;{table}&quot; haben keine Definition oder keine Einheit; sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>{count} rows of &quot;{table}&quot; name no unit of the map and were left out: {codes}. Codes of another year need a table of mergers.</source>
        <translation>{count} Zeilen von &quot;{table}&quot; nennen keine Einheit der Karte und wurden weggelassen: {codes}. Codes eines anderen Jahres brauchen eine Tabelle der Fusionen.</translation>
    </message>
    <message>
        <source>{count} rows of &quot;{table}&quot; repeat another row.</source>
        <translation>{count} Zeilen von &quot;{table}&quot; wiederholen eine andere Zeile.</translation>
    </message>
    <message>
        <source>{count} rows of the matrix &quot;{flows}&quot; have no code (rows {rows}); they were left out.</source>
        <translation>{count} Zeilen der Matrix &quot;{flows}&quot; haben keinen Code (Zeilen {rows}); sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>{count} runs; firm: the same in at least 95 % of them</source>
        <translation>{count} Durchläufe; fest: gleich in mindestens 95 % davon</translation>
    </message>
    <message>
        <source>{count} units along it have more ties with the other side than with their own.</source>
        <translation>{count} Einheiten entlang ihr haben mehr Bindungen mit der anderen Seite als mit der eigenen.</translation>
    </message>
    <message>
        <source>{count} units have no flows in &quot;{flows}&quot;, while some of its codes are no units. Are these flows of another year? A table of mergers can bring older codes to the units.</source>
        <translation>{count} Einheiten haben in „{flows}“ keine Ströme, während manche Codes dort keine Einheiten sind. Sind es Ströme eines anderen Jahres? Eine Tabelle der Fusionen kann ältere Codes auf die Einheiten bringen.</translation>
    </message>
    <message>
        <source>{count} units have no region</source>
        <translation>{count} Einheiten haben kein Gebiet</translation>
    </message>
    <message>
        <source>{count} units have no region in one of the maps; they are left out. They are {share} % of what is counted.</source>
        <translation>{count} Einheiten haben in einer der Karten kein Gebiet; sie zählen nicht mit. Sie sind {share} % dessen, was gezählt wird.</translation>
    </message>
    <message>
        <source>{count} units have no region; {share} % of the flows begin or end there and are not on the map.</source>
        <translation>{count} Einheiten haben kein Gebiet; {share} % der Ströme beginnen oder enden dort und stehen nicht auf der Karte.</translation>
    </message>
    <message>
        <source>{count} units lay apart from their region and went to the neighbouring region they are linked with most: {units}.</source>
        <translation>{count} Einheiten lagen getrennt von ihrer Region und gingen an die Nachbarregion, mit der sie am stärksten verbunden sind: {units}.</translation>
    </message>
    <message>
        <source>{count} units lie apart from their region and no neighbour can take them ({units}); they stay in it. A link between units, for instance for a bridge or a ferry, would connect them.</source>
        <translation>{count} Einheiten liegen getrennt von ihrer Region und kein Nachbar kann sie aufnehmen ({units}); sie bleiben in ihr. Eine Verknüpfung von Einheiten, zum Beispiel für eine Brücke oder Fähre, würde sie verbinden.</translation>
    </message>
    <message>
        <source>{count} units lie outside all of them</source>
        <translation>{count} Einheiten liegen außerhalb aller</translation>
    </message>
    <message>
        <source>{count} units of &quot;{layer}&quot; are on several rows, for instance {unit} on rows {rows}; each counts as one unit.</source>
        <translation>{count} Grundeinheiten von &quot;{layer}&quot; stehen in mehreren Zeilen, zum Beispiel {unit} in den Zeilen {rows}; jede zählt als eine Grundeinheit.</translation>
    </message>
    <message>
        <source>{count} units of &quot;{layer}&quot; have no code in field &quot;{field}&quot; (rows {rows}), so no flow finds them.</source>
        <translation>{count} Einheiten von „{layer}“ haben keinen Code im Feld „{field}“ (Zeilen {rows}); kein Strom findet sie.</translation>
    </message>
    <message>
        <source>{count} units of &quot;{layer}&quot; have no row with their code in &quot;{other}&quot;: {units}.</source>
        <translation>{count} Grundeinheiten von &quot;{layer}&quot; haben keine Zeile mit ihrem Code in &quot;{other}&quot;: {units}.</translation>
    </message>
    <message>
        <source>{count} units of which enough goes to a core were left out, since they are not connected with it on the map: {units}.</source>
        <translation>{count} Einheiten, von denen genug in einen Kern geht, wurden weggelassen, weil sie auf der Karte nicht mit ihm verbunden sind: {units}.</translation>
    </message>
    <message>
        <source>{count} units of which too little goes to a core were taken in, since one region surrounds them: {units}.</source>
        <translation>{count} Einheiten, von denen zu wenig in einen Kern geht, wurden aufgenommen, weil eine einzige Region sie umgibt: {units}.</translation>
    </message>
    <message>
        <source>{count} units were moved so that regions lie in one piece</source>
        <translation>{count} Einheiten wurden verschoben, damit Gebiete in einem Stück liegen</translation>
    </message>
    <message>
        <source>{count} units were set aside on the way, because no region stays as valid with them; they joined the region they are linked with most.</source>
        <translation>{count} Einheiten wurden unterwegs beiseitegelegt, weil keine Region mit ihnen so gültig bleibt; sie kamen zu der Region, mit der sie am stärksten verbunden sind.</translation>
    </message>
    <message>
        <source>{count} units where much arrives are no cores, since more goes from there to a larger core than stays: {units}.</source>
        <translation>{count} Einheiten, in denen viel ankommt, sind keine Kerne, weil mehr in einen größeren Kern geht, als bleibt: {units}.</translation>
    </message>
    <message>
        <source>{count} units with flows of &quot;{flows}&quot; have no polygon, so their distances are unknown. Choose independence, or mend the polygons.</source>
        <translation>{count} Einheiten mit Strömen von &quot;{flows}&quot; haben kein Polygon, daher sind ihre Entfernungen unbekannt. Wählen Sie Unabhängigkeit, oder reparieren Sie die Polygone.</translation>
    </message>
    <message>
        <source>{delineation} keeps {share} % of {evidence} inside its regions; random maps keep {chance} % on average (p = {p}).</source>
        <translation>{delineation} hält {share} % von {evidence} in seinen Gebieten; Zufallskarten halten im Mittel {chance} % (p = {p}).</translation>
    </message>
    <message>
        <source>{delineation} keeps {share} % of {evidence} inside its regions; whether that is more than chance is not testable.</source>
        <translation>{delineation} hält {share} % von {evidence} in seinen Gebieten; ob das mehr als Zufall ist, lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>{delineation} tells {share} % of {evidence}; random maps tell {chance} % on average (p = {p}).</source>
        <translation>{delineation} sagt {share} % von {evidence}; Zufallskarten sagen im Mittel {chance} % (p = {p}).</translation>
    </message>
    <message>
        <source>{delineation} tells {share} % of {evidence}; whether that is more than chance is not testable.</source>
        <translation>{delineation} sagt {share} % von {evidence}; ob das mehr als Zufall ist, lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>{evidence} cannot be judged: nothing varies or flows where {delineation} has regions.</source>
        <translation>{evidence} lässt sich nicht beurteilen: Wo {delineation} Gebiete hat, variiert oder strömt nichts.</translation>
    </message>
    <message>
        <source>{evidence} is {delineation} itself, so it is no evidence for it.</source>
        <translation>{evidence} ist {delineation} selbst und daher kein Beleg dafür.</translation>
    </message>
    <message>
        <source>{finer} held against {coarser}.</source>
        <translation>{finer} im Vergleich mit {coarser}.</translation>
    </message>
    <message>
        <source>{finer} in {coarser}</source>
        <translation>{finer} in {coarser}</translation>
    </message>
    <message>
        <source>{first} and {second}: agreement</source>
        <translation>{first} und {second}: Übereinstimmung</translation>
    </message>
    <message>
        <source>{first} and {second}: chance?</source>
        <translation>{first} und {second}: Zufall?</translation>
    </message>
    <message>
        <source>{first} stays as it is; {second} is drawn anew by chance. Seed: {seed}.</source>
        <translation>{first} bleibt, wie sie ist; {second} wird zufällig neu gezeichnet. Startzahl: {seed}.</translation>
    </message>
    <message>
        <source>{flows} across the borders of {label}. Seed: {seed}.</source>
        <translation>{flows} über die Grenzen von {label}. Startzahl: {seed}.</translation>
    </message>
    <message>
        <source>{found} of {count} codes in the first rows of &quot;{flows}&quot; are units ({share} %).</source>
        <translation>{found} von {count} Codes in den ersten Zeilen von &quot;{flows}&quot; sind Einheiten ({share} %).</translation>
    </message>
    <message>
        <source>{group}  ✕</source>
        <translation>{group}  ✕</translation>
    </message>
    <message>
        <source>{label}
Tick to show it on the map.</source>
        <translation>{label}
Zum Anzeigen auf der Karte anhaken.</translation>
    </message>
    <message>
        <source>{label} is finer than {finer}. Did you mean it the other way round?</source>
        <translation>{label} ist feiner als {finer}. Soll es umgekehrt sein?</translation>
    </message>
    <message>
        <source>{label}: name</source>
        <translation>{label}: Name</translation>
    </message>
    <message>
        <source>{layer}: code</source>
        <translation>{layer}: Code</translation>
    </message>
    <message>
        <source>{percent} % of the runs put both sides in one region.</source>
        <translation>{percent} % der Durchläufe legen beide Seiten in ein Gebiet.</translation>
    </message>
    <message>
        <source>{region} exchanges most with {partner}: {share} % of what goes to and comes from other regions.</source>
        <translation>{region} tauscht am meisten mit {partner} aus: {share} % dessen, was zu anderen Gebieten geht und von dort kommt.</translation>
    </message>
    <message>
        <source>{region} exchanges nothing with other regions.</source>
        <translation>{region} tauscht nichts mit anderen Gebieten aus.</translation>
    </message>
    <message>
        <source>{share} % of the codes in the first rows are units.</source>
        <translation>{share} % der Codes in den ersten Zeilen sind Einheiten.</translation>
    </message>
    <message>
        <source>{share} % of the differences in {evidence} lie between the regions of {delineation}; whether that is more than chance is not testable.</source>
        <translation>{share} % der Unterschiede in {evidence} liegen zwischen den Gebieten von {delineation}; ob das mehr als Zufall ist, lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>{share} % of the differences in {evidence} lie between the regions of {delineation}; with random maps {chance} % on average (p = {p}).</source>
        <translation>{share} % der Unterschiede in {evidence} liegen zwischen den Gebieten von {delineation}; bei Zufallskarten im Mittel {chance} % (p = {p}).</translation>
    </message>
    <message>
        <source>{share} % of the flows go to or come from places that are no unit</source>
        <translation>{share} % der Ströme gehen zu oder kommen von Orten, die keine Einheit sind</translation>
    </message>
    <message>
        <source>{share} % of what is counted has no region in some level of the chain and is left out there.</source>
        <translation>{share} % des Gezählten hat auf einer Ebene der Kette keine Region und bleibt dort weg.</translation>
    </message>
    <message>
        <source>{single} of {total} {regions} keep to one of the {coarser}; 1 unit is in none.</source>
        <translation>{single} von {total} {regions} bleiben in nur einem Gebiet von {coarser}; 1 Grundeinheit ist in keinem.</translation>
    </message>
    <message>
        <source>{single} of {total} {regions} keep to one of the {coarser}; {unplaced} units are in none.</source>
        <translation>{single} von {total} {regions} bleiben in nur einem Gebiet von {coarser}; {unplaced} Grundeinheiten sind in keinem.</translation>
    </message>
    <message>
        <source>{support} of {of} divisions draw this border here: {names}.</source>
        <translation>{support} von {of} Gliederungen ziehen diese Grenze hier: {names}.</translation>
    </message>
    <message>
        <source>{table}: period</source>
        <translation>{table}: Zeitraum</translation>
    </message>
    <message>
        <source>{units}: in the region of {region}, but apart from it; other regions or units without region lie in between, or water that a link between units would bridge.</source>
        <translation>{units}: in der Region von {region}, aber getrennt von ihr; dazwischen liegen andere Regionen, Einheiten ohne Region oder Wasser, das eine Verknüpfung von Einheiten überbrücken würde.</translation>
    </message>
    <message>
        <source>{units}: in the region of {region}, but no way over the map leads there. A link between units, for instance for a bridge or a ferry, would connect them.</source>
        <translation>{units}: in der Region von {region}, aber über die Karte führt kein Weg dorthin. Eine Verknüpfung von Einheiten, zum Beispiel für eine Brücke oder Fähre, würde sie verbinden.</translation>
    </message>
    <message>
        <source>{unit} (in {region})</source>
        <translation>{unit} (in {region})</translation>
    </message>
    <message>
        <source>{unit} has flows with its own region {region} only.</source>
        <translation>{unit} hat nur Ströme mit dem eigenen Gebiet {region}.</translation>
    </message>
    <message>
        <source>{unit} has no region. It is attached most to {other}: {share} %.</source>
        <translation>{unit} hat kein Gebiet. Am stärksten verbunden ist es mit {other}: {share} %.</translation>
    </message>
    <message>
        <source>{unit} is a region by itself. Of its flows with other units, most are with {other}: {share} %.</source>
        <translation>{unit} ist für sich ein Gebiet. Von den Strömen mit anderen Einheiten sind die meisten mit {other}: {share} %.</translation>
    </message>
    <message>
        <source>{unit} is attached more strongly to {other} ({share} %) than to its own region {region} ({own} %).</source>
        <translation>{unit} ist stärker mit {other} verbunden ({share} %) als mit dem eigenen Gebiet {region} ({own} %).</translation>
    </message>
    <message>
        <source>{unit} is attached to its own region {region} ({own} %); next comes {other} ({share} %).</source>
        <translation>{unit} ist mit dem eigenen Gebiet {region} verbunden ({own} %); danach kommt {other} ({share} %).</translation>
    </message>
</context>
</TS>
