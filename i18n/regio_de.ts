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
        <source>&quot;{entry}&quot; cannot be compared with itself. Choose another coarser map.</source>
        <translation>&quot;{entry}&quot; lässt sich nicht mit sich selbst vergleichen. Wählen Sie eine andere grobe Gliederung.</translation>
    </message>
    <message>
        <source>&quot;{finer}&quot; and &quot;{coarser}&quot; have no territory in common. Check that both have region codes, lie in the same part of the world and have the right CRS.</source>
        <translation>&quot;{finer}&quot; und &quot;{coarser}&quot; haben kein gemeinsames Territorium. Prüfen Sie, ob beide Gebietscodes haben, im selben Teil der Welt liegen und das richtige KBS haben.</translation>
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
        <source>&quot;{flows}&quot; holds no flow between different units, so no model can be fitted.</source>
        <translation>&quot;{flows}&quot; enthält keinen Strom zwischen verschiedenen Einheiten, also lässt sich kein Modell anpassen.</translation>
    </message>
    <message>
        <source>&quot;{flows}&quot; holds pairs of units several times, or without amount: {rows} rows became {pairs} flows.</source>
        <translation>&quot;{flows}&quot; enthält Paare von Einheiten mehrfach oder ohne Menge: Aus {rows} Zeilen wurden {pairs} Ströme.</translation>
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
        <source>&quot;{name}&quot; covers {share} % of the map. Only that part is judged; flows from it to elsewhere count as leaving.</source>
        <translation>„{name}“ deckt {share} % der Karte ab. Nur dieser Teil wird beurteilt; Ströme nach anderswo zählen als hinausgehend.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has regions on both sides of {share} % of the length of the borders; elsewhere it does not count.</source>
        <translation>„{name}“ hat Gebiete auf beiden Seiten von {share} % der Länge der Grenzen; anderswo zählt sie nicht.</translation>
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
        <source>1: nothing changed. The earlier map compared with itself gives 1.</source>
        <translation>1: Nichts hat sich geändert. Die frühere Karte mit sich selbst verglichen ergibt 1.</translation>
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
        <source>A chain needs at least two divisions, the finest first.</source>
        <translation>Eine Kette braucht mindestens zwei Gliederungen, die feinste zuerst.</translation>
    </message>
    <message>
        <source>A code of the units. If it holds region codes, codes are compared; else the units&apos; places.</source>
        <translation>Ein Code der Grundeinheiten. Enthält er Gebietscodes, werden Codes verglichen; sonst die Lage der Grundeinheiten.</translation>
    </message>
    <message>
        <source>A division and a domain held against chance.</source>
        <translation>Eine Einteilung und ein Bereich, mit dem Zufall verglichen.</translation>
    </message>
    <message>
        <source>A field is given for the layer &quot;{layer}&quot;, but that is none of the chosen layers: {layers}.</source>
        <translation>Für den Layer &quot;{layer}&quot; ist ein Feld angegeben, aber er ist keiner der gewählten Layer: {layers}.</translation>
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
        <source>A shapefile keeps only 10 characters of a field&apos;s name and 254 of a text. A GeoPackage keeps everything, and the style.</source>
        <translation>Ein Shapefile behält nur 10 Zeichen eines Feldnamens und 254 eines Textes. Ein GeoPackage behält alles, auch den Stil.</translation>
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
        <source>A table with a row for every origin and destination, for instance who lives where and works where. Codes that are no unit count as external; the log names them.</source>
        <translation>Eine Tabelle mit einer Zeile für jede Herkunft und jedes Ziel, zum Beispiel wer wo wohnt und wo arbeitet. Codes, die keine Einheit sind, zählen als extern; das Protokoll nennt sie.</translation>
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
        <source>A table with the number that each random map gives.</source>
        <translation>Eine Tabelle mit der Zahl, die jede Zufallskarte ergibt.</translation>
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
        <source>A unit inside</source>
        <translation>Eine Einheit darin</translation>
    </message>
    <message>
        <source>A unit may be in several regions</source>
        <translation>Eine Grundeinheit darf in mehreren Gebieten sein</translation>
    </message>
    <message>
        <source>A unit that surely belongs to it</source>
        <translation>Eine Einheit, die sicher dazugehört</translation>
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
        <source>Against what is expected, a border that runs between large towns is not blamed for their size.</source>
        <translation>Gemessen am Erwarteten wird einer Grenze zwischen großen Städten deren Größe nicht angelastet.</translation>
    </message>
    <message>
        <source>Agreement (V-measure)</source>
        <translation>Übereinstimmung (V-Maß)</translation>
    </message>
    <message>
        <source>Agreement both ways (V-measure)</source>
        <translation>Übereinstimmung in beiden Richtungen (V-Maß)</translation>
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
        <source>Agreement of two divisions</source>
        <translation>Übereinstimmung zweier Gliederungen</translation>
    </message>
    <message>
        <source>Agreement with {other} (V-measure)</source>
        <translation>Übereinstimmung mit {other} (V-Maß)</translation>
    </message>
    <message>
        <source>All amounts in &quot;{flows}&quot; are 0 or empty, so nothing flows. Choose another amount field.</source>
        <translation>Alle Mengen in &quot;{flows}&quot; sind 0 oder leer, also strömt nichts. Wählen Sie ein anderes Mengenfeld.</translation>
    </message>
    <message>
        <source>All borders between units</source>
        <translation>Alle Grenzen zwischen Grundeinheiten</translation>
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
        <source>Amounts</source>
        <translation>Mengen</translation>
    </message>
    <message>
        <source>An expression that picks rows, for tables that hold several divisions.</source>
        <translation>Ein Ausdruck, der Zeilen auswählt, für Tabellen mit mehreren Gliederungen.</translation>
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
        <source>As many regions of equal size would be divided as unevenly as these; few if some are very large.</source>
        <translation>So viele gleich große Gebiete wären ebenso ungleich verteilt wie diese; wenige, wenn einige sehr groß sind.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At least one random map must be drawn; {draws} were asked.</source>
        <translation>Mindestens eine Zufallskarte muss gezeichnet werden; verlangt wurden {draws}.</translation>
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
        <source>At {count} edges polygons lie on each other, so no border is found there. Run &quot;Check a regionalisation&quot; on the layer.</source>
        <translation>An {count} Kanten liegen Polygone aufeinander, daher wird dort keine Grenze gefunden. Führen Sie &quot;Gliederung prüfen&quot; für den Layer aus.</translation>
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
        <source>Before: {before}. After: {after}.</source>
        <translation>Vorher: {before}. Nachher: {after}.</translation>
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
        <source>Choose a table of definitions, or tick maps. A table is added on the page Regions.</source>
        <translation>Wählen Sie eine Tabelle mit Abgrenzungen oder haken Sie Karten an. Eine Tabelle fügen Sie auf der Seite Regionen hinzu.</translation>
    </message>
    <message>
        <source>Choose a table of flows: borders are judged by what crosses them.</source>
        <translation>Wählen Sie eine Tabelle mit Strömen: Grenzen werden danach beurteilt, was sie überquert.</translation>
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
        <source>Choose the numeric field that says how large a region is, or count units.</source>
        <translation>Wählen Sie das Zahlenfeld, das sagt, wie groß ein Gebiet ist, oder zählen Sie Einheiten.</translation>
    </message>
    <message>
        <source>Choose the numeric field to count, or count units or area.</source>
        <translation>Wählen Sie das Zahlenfeld, das gezählt wird, oder zählen Sie Einheiten oder Fläche.</translation>
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
        <source>Count</source>
        <translation>Zählen</translation>
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
        <source>Each border is held against the other divisions: how many of them draw a border here too? A firm border is thin and dark on the map, a vague one wide and blurred. Divisions given as polygons of their own support a border by how near their own border runs; the bandwidth says from which distance that support ends.</source>
        <translation>Jede Grenze wird mit den anderen Gliederungen verglichen: Wie viele davon ziehen hier auch eine Grenze? Eine feste Grenze ist auf der Karte dünn und dunkel, eine unscharfe breit und verschwommen. Gliederungen mit eigenen Polygonen stützen eine Grenze je nachdem, wie nah ihre eigene verläuft; die Reichweite sagt, ab welcher Entfernung diese Stütze endet.</translation>
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
        <source>Empty: guessed.</source>
        <translation>Leer: vermutet.</translation>
    </message>
    <message>
        <source>Every definition has several regions. Give the name or code of the one that is meant, or a unit that surely belongs to it.</source>
        <translation>Jede Definition hat mehrere Regionen. Geben Sie Name oder Code der gemeinten an, oder eine Einheit, die sicher dazugehört.</translation>
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
        <source>Fewer flows cross them than other cuts of the two regions.</source>
        <translation>Weniger Ströme kreuzen sie als andere Schnitte der beiden Regionen.</translation>
    </message>
    <message>
        <source>Fewest expected flows</source>
        <translation>Mindestens erwartete Ströme</translation>
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
        <source>Figures of units</source>
        <translation>Zahlen der Einheiten</translation>
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
        <source>Flows</source>
        <translation>Ströme</translation>
    </message>
    <message>
        <source>Flows after</source>
        <translation>Ströme nachher</translation>
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
        <source>Flows: origin</source>
        <translation>Ströme: Herkunft</translation>
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
        <source>Forget this result; its layers stay on the map</source>
        <translation>Dieses Ergebnis vergessen; seine Layer bleiben auf der Karte</translation>
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
        <source>Functional</source>
        <translation>Funktional</translation>
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
        <source>Gone</source>
        <translation>Verschwunden</translation>
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
        <source>How far what was found lies above the average, in standard deviations of the random maps. (z)</source>
        <translation>Wie weit das Gefundene über dem Mittel liegt, in Standardabweichungen der Zufallskarten. (z)</translation>
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
        <source>How many random maps tell what nests by chance; 0 leaves chance out and is much faster.</source>
        <translation>Wie viele Zufallskarten sagen, was zufällig passt; 0 lässt den Zufall weg und ist viel schneller.</translation>
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
        <source>How much each kind of evidence counts: D drawn borders, F flows across, M ties of the units along the border. What is not known somewhere is left out there, and listed.</source>
        <translation>Wie viel jede Art von Beleg zählt: D gezogene Grenzen, F Ströme darüber, M Bindungen der Einheiten entlang der Grenze. Was irgendwo nicht bekannt ist, wird dort weggelassen und genannt.</translation>
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
        <source>How much the maps do not tell about each other: 0 is the same map. (Variation of information)</source>
        <translation>Wie viel die Karten nicht übereinander sagen: 0 ist dieselbe Karte. (Variation of information)</translation>
    </message>
    <message>
        <source>How much the size of a random region may differ from the size of the region it stands for.</source>
        <translation>Wie sehr die Größe einer Zufallsregion von der Region abweichen darf, für die sie steht.</translation>
    </message>
    <message>
        <source>How often what is together on one map is together on the other; 1 is always, 0 is as often as by chance.</source>
        <translation>Wie oft das, was auf der einen Karte zusammen liegt, auch auf der anderen zusammen liegt; 1 ist immer, 0 so oft wie durch Zufall.</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Wie dies berechnet wurde</translation>
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
        <source>In &quot;{flows}&quot; an origin or destination is empty {count} times; what goes there or comes from there counts as external.</source>
        <translation>In &quot;{flows}&quot; ist eine Herkunft oder ein Ziel {count}-mal leer; was dorthin geht oder von dort kommt, zählt als extern.</translation>
    </message>
    <message>
        <source>In &quot;{flows}&quot; the amount in row {row} is {value}; amounts must be numbers of at least 0. {count} rows are wrong: {rows}. Correct them, or filter them out.</source>
        <translation>In &quot;{flows}&quot; ist die Menge in Zeile {row} {value}; Mengen müssen Zahlen von mindestens 0 sein. {count} Zeilen sind falsch: {rows}. Berichtigen Sie sie oder filtern Sie sie heraus.</translation>
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
        <source>In words</source>
        <translation>In Worten</translation>
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
        <source>Inside</source>
        <translation>Innerhalb</translation>
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
        <source>It also covers bandwidths of {bandwidths} m.</source>
        <translation>Es umfasst auch Reichweiten von {bandwidths} m.</translation>
    </message>
    <message>
        <source>It also covers both models of flows: sizes only, and sizes and distance.</source>
        <translation>Es umfasst auch beide Strommodelle: nur Größen, und Größen mit Entfernung.</translation>
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
        <source>It nests if</source>
        <translation>Sie passt, wenn</translation>
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
        <source>Lambda: conformity beyond what one big parent gives</source>
        <translation>Lambda: Konformität über das hinaus, was ein großes Gebiet ergibt</translation>
    </message>
    <message>
        <source>Landscapes</source>
        <translation>Landschaften</translation>
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
        <source>Least self-contained region</source>
        <translation>Am wenigsten eigenständiges Gebiet</translation>
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
        <source>Makes a region layer from a table that says which unit belongs to which region, and says which rows do not fit. A table with the columns basisniveau, Name basisniveau, nieuweafgeleide, Name nieuweafgeleide is recognised.</source>
        <translation>Macht einen Gebietslayer aus einer Tabelle, die sagt, welche Grundeinheit zu welchem Gebiet gehört, und sagt, welche Zeilen nicht passen. Eine Tabelle mit den Spalten basisniveau, Name basisniveau, nieuweafgeleide, Name nieuweafgeleide wird erkannt.</translation>
    </message>
    <message>
        <source>Map for paper (PDF)</source>
        <translation>Karte für Papier (PDF)</translation>
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
        <source>Missing or invalid geometry.</source>
        <translation>Fehlende oder ungültige Geometrie.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
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
        <source>Most draw it here</source>
        <translation>Die meisten ziehen hier eine Grenze</translation>
    </message>
    <message>
        <source>Most like</source>
        <translation>Am ähnlichsten</translation>
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
        <source>Moved to another region</source>
        <translation>In ein anderes Gebiet gewechselt</translation>
    </message>
    <message>
        <source>Moved units</source>
        <translation>Verschobene Einheiten</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gemeinden</translation>
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
        <source>No gravity model fits &quot;{flows}&quot;: the flows do not depend on distance in that way. Choose independence.</source>
        <translation>Kein Gravitationsmodell passt zu &quot;{flows}&quot;: Die Ströme hängen nicht auf diese Weise von der Entfernung ab. Wählen Sie Unabhängigkeit.</translation>
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
        <source>No row of &quot;{flows}&quot; has both ends among the units. Check the code fields, or give a table of mergers.</source>
        <translation>Keine Zeile von &quot;{flows}&quot; hat beide Enden unter den Einheiten. Prüfen Sie die Codefelder, oder geben Sie eine Tabelle der Fusionen an.</translation>
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
        <source>No unit has the code or name &quot;{unit}&quot;. Give it as the unit layer has it.</source>
        <translation>Keine Einheit hat den Code oder Namen &quot;{unit}&quot;. Geben Sie ihn so an, wie er im Layer der Einheiten steht.</translation>
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
        <source>Nothing could be tested against chance; the table says why.</source>
        <translation>Nichts konnte gegen den Zufall geprüft werden; die Tabelle sagt, warum.</translation>
    </message>
    <message>
        <source>Nothing is known of this border.</source>
        <translation>Über diese Grenze ist nichts bekannt.</translation>
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
        <source>Number of parents</source>
        <translation>Verteilt auf</translation>
    </message>
    <message>
        <source>Number of regions.</source>
        <translation>Anzahl der Gebiete.</translation>
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
        <source>Of those who live in a region, the share that works there; of those who work there, the share that lives there: the smaller of both, in the region where it is smallest.</source>
        <translation>Von denen, die in einem Gebiet wohnen, der Anteil, der dort arbeitet; von denen, die dort arbeiten, der Anteil, der dort wohnt: der kleinere von beiden, im Gebiet, wo er am kleinsten ist.</translation>
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
        <source>Old and new codes of &quot;{table}&quot; are both field &quot;{field}&quot;. Choose two different fields.</source>
        <translation>Alte und neue Codes von &quot;{table}&quot; sind beide das Feld &quot;{field}&quot;. Wählen Sie zwei verschiedene Felder.</translation>
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
        <source>One line per pair of neighbouring regions and kind of change: gained, lost or kept; length in metres.</source>
        <translation>Eine Linie je Paar benachbarter Gebiete und Art der Änderung: gained (neu), lost (verschwunden) oder kept (geblieben); Länge in Metern.</translation>
    </message>
    <message>
        <source>One line per pair of neighbouring regions, with what crosses it, what crosses random borders, and a sentence.</source>
        <translation>Eine Linie je Paar von Nachbargebieten, mit dem, was sie überquert, was zufällige Grenzen überquert, und einem Satz.</translation>
    </message>
    <message>
        <source>One line per pair of neighbours, with who draws their border, what crosses it, how vague that makes it, and all of it in a sentence.</source>
        <translation>Eine Linie je Nachbarpaar: wer ihre Grenze zieht, was sie überquert, wie unscharf sie dadurch ist, und all das in einem Satz.</translation>
    </message>
    <message>
        <source>One polygon per definition, with which share of it is core and how much of the whole it takes.</source>
        <translation>Ein Polygon je Definition, mit dem Anteil, der Kern ist, und wie viel des Ganzen es einnimmt.</translation>
    </message>
    <message>
        <source>One polygon per region, with the number and codes of its units and the sums of their numeric fields.</source>
        <translation>Ein Polygon je Gebiet, mit Anzahl und Codes seiner Grundeinheiten und den Summen ihrer numerischen Felder.</translation>
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
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pictures of figures need the Python package Matplotlib ({reason}). Leave the picture out, or install it.</source>
        <translation>Bilder von Zahlen brauchen das Python-Paket Matplotlib ({reason}). Lassen Sie das Bild weg, oder installieren Sie es.</translation>
    </message>
    <message>
        <source>Pieces treated as slivers</source>
        <translation>Als Splitter behandelte Stücke</translation>
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
        <source>Random maps were drawn with seed {seed}; the same seed gives the same answer.</source>
        <translation>Zufallskarten wurden mit Startwert {seed} gezogen; derselbe Startwert ergibt dieselbe Antwort.</translation>
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
        <source>Regions are matched by what they share, so that a new code alone is no change. Units that merged count for their successor if a table of mergers is given. With dates, QGIS&apos;s temporal controller plays the change.</source>
        <translation>Regionen werden nach dem zugeordnet, was sie teilen; ein neuer Code allein ist keine Änderung. Zusammengeschlossene Einheiten zählen für ihre Nachfolgerin, wenn eine Tabelle der Zusammenschlüsse gegeben ist. Mit Daten spielt die Zeitsteuerung von QGIS die Änderung ab.</translation>
    </message>
    <message>
        <source>Regions from a table</source>
        <translation>Gebiete aus einer Tabelle</translation>
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
        <source>Regions with their vagueness</source>
        <translation>Gebiete mit ihrer Unschärfe</translation>
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
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Results of this session</source>
        <translation>Ergebnisse dieser Sitzung</translation>
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
        <source>Say which region of the ticked maps is meant, or give a unit inside under Advanced.</source>
        <translation>Sagen Sie, welche Region der angehakten Karten gemeint ist, oder geben Sie unter Erweitert eine Einheit darin an.</translation>
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
        <source>Second division: name</source>
        <translation>Zweite Gliederung: Name</translation>
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
        <source>Self-containment is not computable: the flows say nothing of those who stay inside their own unit (no row has the same origin and destination).</source>
        <translation>Die Selbstversorgung ist nicht berechenbar: Die Ströme sagen nichts über jene, die in ihrer eigenen Einheit bleiben (keine Zeile hat gleiche Herkunft und gleiches Ziel).</translation>
    </message>
    <message>
        <source>Self-containment is not in the table: the flows say nothing of those who stay inside their own unit (no row has the same origin and destination).</source>
        <translation>Die Selbstversorgung steht nicht in der Tabelle: Die Ströme sagen nichts über jene, die in ihrer Einheit bleiben (keine Zeile hat gleiche Herkunft und gleiches Ziel).</translation>
    </message>
    <message>
        <source>Several fields with amounts, each of them a domain, for instance work, school and moving house.</source>
        <translation>Mehrere Felder mit Mengen, jedes ein Bereich, zum Beispiel Arbeit, Schule und Umzug.</translation>
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
        <source>Share of a region that may lie outside</source>
        <translation>Anteil eines Gebiets, der außerhalb liegen darf</translation>
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
        <source>Share of the largest region</source>
        <translation>Anteil des größten Gebiets</translation>
    </message>
    <message>
        <source>Share of the map that stays inside one region of the other</source>
        <translation>Anteil der bleibenden Karte, der in einem Gebiet der anderen liegt</translation>
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
        <source>Size of origin and destination</source>
        <translation>Größe von Herkunft und Ziel</translation>
    </message>
    <message>
        <source>Sizes and distance (doubly constrained)</source>
        <translation>Größen und Entfernung (doppelt beschränkt)</translation>
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
        <source>Still to choose: {fields}.</source>
        <translation>Noch zu wählen: {fields}.</translation>
    </message>
    <message>
        <source>Strips thinner than this are taken for drawing differences.</source>
        <translation>Schmalere Streifen gelten als Zeichenunterschied.</translation>
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
        <source>Take the selected divisions out of the register; their layers stay</source>
        <translation>Die gewählten Gliederungen aus dem Register nehmen; ihre Layer bleiben</translation>
    </message>
    <message>
        <source>Taking divisions, flows and ties together, the borders score {value} on average (0 firm, 1 vague). Firmest: {firm_a} and {firm_b} ({firm}); vaguest: {vague_a} and {vague_b} ({vague}).</source>
        <translation>Gliederungen, Ströme und Bindungen zusammen geben den Grenzen im Mittel {value} (0 fest, 1 unscharf). Am festesten: {firm_a} und {firm_b} ({firm}); am unschärfsten: {vague_a} und {vague_b} ({vague}).</translation>
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
        <source>The algorithm {name} has no title.</source>
        <translation>Der Algorithmus {name} hat keinen Titel.</translation>
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
        <source>The field with the codes of the units.</source>
        <translation>Das Feld mit den Codes der Einheiten.</translation>
    </message>
    <message>
        <source>The field with the date of the merger, as year-month-day.</source>
        <translation>Das Feld mit dem Datum der Fusion als Jahr-Monat-Tag.</translation>
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
        <source>The field with the region code in {layer}. Features that share a code are one region. Codes are read as text.</source>
        <translation>Das Feld mit dem Gebietscode in {layer}. Objekte mit demselben Code sind ein Gebiet. Codes werden als Text gelesen.</translation>
    </message>
    <message>
        <source>The field with the region code of the other map. Exchanged, the two maps can give another answer.</source>
        <translation>Das Feld mit dem Gebietscode der anderen Karte. Vertauscht können die beiden Karten eine andere Antwort geben.</translation>
    </message>
    <message>
        <source>The field with the year or date whose codes a row uses. Needed where a unit kept its code though others joined it.</source>
        <translation>Das Feld mit dem Jahr oder Datum der Codes einer Zeile. Nötig, wo eine Einheit ihren Code behielt, obwohl andere hinzukamen.</translation>
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
        <source>The interval covers: the weights of the evidence as given and each doubled in turn; all {count} divisions and each left out in turn.</source>
        <translation>Das Intervall umfasst: die Gewichte der Belege wie angegeben und jedes reihum verdoppelt; alle {count} Gliederungen und jede reihum weggelassen.</translation>
    </message>
    <message>
        <source>The interval rests on one model of flows only, because the other does not fit:</source>
        <translation>Das Intervall beruht nur auf einem Strommodell, weil das andere nicht passt:</translation>
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
        <source>The mean goodness of fit of its regions, each counting the same; 1 is perfect.</source>
        <translation>Die mittlere Anpassungsgüte ihrer Gebiete, jedes zählt gleich viel; 1 ist perfekt.</translation>
    </message>
    <message>
        <source>The mean goodness of fit of its regions, large ones counting more; 1 is perfect.</source>
        <translation>Die mittlere Anpassungsgüte ihrer Gebiete, große zählen mehr; 1 ist perfekt.</translation>
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
        <source>The one region of {finer} lies inside one region of {coarser}.</source>
        <translation>Das einzige Gebiet von {finer} liegt in einem einzigen Gebiet von {coarser}.</translation>
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
        <source>The same number gives the same random maps, so that others can repeat the answer.</source>
        <translation>Dieselbe Zahl ergibt dieselben Zufallskarten, damit andere die Antwort wiederholen können.</translation>
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
        <source>The same the other way round: low if the second map is the coarser one. (Containment K)</source>
        <translation>Dasselbe umgekehrt: niedrig, wenn die zweite Karte die gröbere ist. (Containment K)</translation>
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
        <source>The table of mergers has no row with an old and a new code. Check which fields hold them.</source>
        <translation>Die Tabelle der Fusionen hat keine Zeile mit altem und neuem Code. Prüfen Sie, in welchen Feldern sie stehen.</translation>
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
        <source>The weight &quot;{part}&quot; cannot be read. Write for instance: police=2;tourism=0.5</source>
        <translation>Das Gewicht &quot;{part}&quot; ist nicht lesbar. Schreiben Sie zum Beispiel: polizei=2;tourismus=0.5</translation>
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
        <source>This could not be computed</source>
        <translation>Das ließ sich nicht berechnen</translation>
    </message>
    <message>
        <source>This map is drawn anew by chance: as many regions of about the same size, each in one piece.</source>
        <translation>Diese Karte wird zufällig neu gezeichnet: ebenso viele Regionen etwa gleicher Größe, jede aus einem Stück.</translation>
    </message>
    <message>
        <source>This version of Regio cannot answer this yet: {algorithm} is missing.</source>
        <translation>Diese Version von Regio kann das noch nicht beantworten: {algorithm} fehlt.</translation>
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
        <source>Torn apart</source>
        <translation>Zerrissen</translation>
    </message>
    <message>
        <source>Treated as slivers: {count} pieces, together {area} and {share} % of what was counted. They make no region non-conforming, but they do count in the shares and overall figures.</source>
        <translation>Als Splitter behandelt: {count} Stücke, zusammen {area} und {share} % des Gezählten. Sie machen kein Gebiet nicht konform, zählen aber in den Anteilen und Gesamtzahlen mit.</translation>
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
        <source>Units</source>
        <translation>Grundeinheiten</translation>
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
        <source>Units in the core</source>
        <translation>Einheiten im Kern</translation>
    </message>
    <message>
        <source>Units in the fringe</source>
        <translation>Einheiten im Rand</translation>
    </message>
    <message>
        <source>Units that break the chain</source>
        <translation>Einheiten, die die Kette brechen</translation>
    </message>
    <message>
        <source>Units that every definition includes.</source>
        <translation>Einheiten, die jede Abgrenzung einschließt.</translation>
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
        <source>Units that some definitions include.</source>
        <translation>Einheiten, die einige Abgrenzungen einschließen.</translation>
    </message>
    <message>
        <source>Units were matched by their codes in field &quot;{field}&quot; of &quot;{layer}&quot; and field &quot;{other_field}&quot; of &quot;{other}&quot;; no polygon was cut.</source>
        <translation>Die Grundeinheiten wurden über ihre Codes in Feld &quot;{field}&quot; von &quot;{layer}&quot; und Feld &quot;{other_field}&quot; von &quot;{other}&quot; zugeordnet; kein Polygon wurde zerschnitten.</translation>
    </message>
    <message>
        <source>Units with divisions are needed: register the units of the layer too, as level 1.</source>
        <translation>Es braucht Einheiten mit Einteilungen: Tragen Sie auch die Einheiten des Layers ein, als Ebene 1.</translation>
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
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of the real map</source>
        <translation>Wert der echten Karte</translation>
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
        <source>Weights of the definitions</source>
        <translation>Gewichte der Definitionen</translation>
    </message>
    <message>
        <source>Weights of the divisions</source>
        <translation>Gewichte der Gliederungen</translation>
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
        <source>Where do the two divisions agree?</source>
        <translation>Wo stimmen die beiden Gliederungen überein?</translation>
    </message>
    <message>
        <source>Where fewer than this are expected to cross, flows are noise and do not count.</source>
        <translation>Wo weniger als das zu erwarten ist, sind Ströme Rauschen und zählen nicht.</translation>
    </message>
    <message>
        <source>Whether &quot;{fixed}&quot; and &quot;{resampled}&quot; agree more than by chance cannot be tested.</source>
        <translation>Ob &quot;{fixed}&quot; und &quot;{resampled}&quot; besser als zufällig übereinstimmen, lässt sich nicht prüfen.</translation>
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
        <source>Which region</source>
        <translation>Welche Region</translation>
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
        <source>Whole in the other map</source>
        <translation>Ganz in der anderen Karte</translation>
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
        <source>With unions a region conforms too if it consists of several coarser regions, each of them whole.</source>
        <translation>Mit Vereinigungen ist ein Gebiet auch konform, wenn es aus mehreren gröberen Gebieten besteht, jedes davon ganz.</translation>
    </message>
    <message>
        <source>With {draws} random borders and {tested} tests at once a single border cannot come out as better than chance. Draw at least {wanted}.</source>
        <translation>Mit {draws} Zufallsgrenzen und {tested} Tests zugleich kann eine einzelne Grenze nicht besser als der Zufall herauskommen. Ziehen Sie mindestens {wanted}.</translation>
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
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>area</source>
        <translation>Fläche</translation>
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
        <source>but lies in</source>
        <translation>liegt aber in</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>durch Zufall</translation>
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
        <source>cooperation</source>
        <translation>Zusammenarbeit</translation>
    </message>
    <message>
        <source>difference in bits</source>
        <translation>Unterschied in Bit</translation>
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
        <source>findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>finer</source>
        <translation>feiner</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>Lücken</translation>
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
        <source>mean vagueness</source>
        <translation>mittlere Unschärfe</translation>
    </message>
    <message>
        <source>mobility</source>
        <translation>Mobilität</translation>
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
        <source>of the region is fringe</source>
        <translation>der Region ist Rand</translation>
    </message>
    <message>
        <source>of the second map lies inside one region of the first</source>
        <translation>der zweiten Karte liegt in einer Region der ersten</translation>
    </message>
    <message>
        <source>of what was counted breaks the chain</source>
        <translation>des Gezählten bricht die Kette</translation>
    </message>
    <message>
        <source>or is the exact union of several</source>
        <translation>oder genau aus mehreren besteht</translation>
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
        <source>prediction (lambda)</source>
        <translation>Vorhersage (Lambda)</translation>
    </message>
    <message>
        <source>regions kept whole</source>
        <translation>ganz gebliebene Gebiete</translation>
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
        <source>steps above the average random map</source>
        <translation>Schritte über der mittleren Zufallskarte</translation>
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
        <source>units in the core</source>
        <translation>Einheiten im Kern</translation>
    </message>
    <message>
        <source>units in the fringe</source>
        <translation>Einheiten im Rand</translation>
    </message>
    <message>
        <source>units moved</source>
        <translation>Einheiten gewechselt</translation>
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
        <source>{count} codes belong to several units ({codes}); the flows of &quot;{flows}&quot; go to the first unit with the code.</source>
        <translation>{count} Codes gehören zu mehreren Einheiten ({codes}); die Ströme von &quot;{flows}&quot; gehen an die erste Einheit mit dem Code.</translation>
    </message>
    <message>
        <source>{count} codes of &quot;{flows}&quot; are no unit: {codes}. What goes there or comes from there counts as external.</source>
        <translation>{count} Codes von &quot;{flows}&quot; sind keine Einheit: {codes}. Was dorthin geht oder von dort kommt, zählt als extern.</translation>
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
        <source>{count} earlier units became part of another unit, by the table of mergers.</source>
        <translation>{count} frühere Einheiten wurden laut der Tabelle der Fusionen Teil einer anderen.</translation>
    </message>
    <message>
        <source>{count} later units got parts of earlier units of several regions: {units}. What moved there is not known, so they are left out.</source>
        <translation>{count} spätere Einheiten bekamen Teile früherer Einheiten aus mehreren Gebieten: {units}. Was dort wechselte, ist nicht bekannt; sie bleiben außer Betracht.</translation>
    </message>
    <message>
        <source>{count} more findings are in the output Findings.</source>
        <translation>{count} weitere Befunde stehen in der Ausgabe Befunde.</translation>
    </message>
    <message>
        <source>{count} more problems are in the output Problems.</source>
        <translation>{count} weitere Probleme stehen in der Ausgabe Probleme.</translation>
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
        <source>{count} polygons of &quot;{layer}&quot; ({units}) could only be laid over the other layer after a repair in a copy.</source>
        <translation>{count} Polygone von &quot;{layer}&quot; ({units}) ließen sich erst nach einer Reparatur in einer Kopie über den anderen Layer legen.</translation>
    </message>
    <message>
        <source>{count} regions are new: {regions}.</source>
        <translation>{count} Gebiete sind neu: {regions}.</translation>
    </message>
    <message>
        <source>{count} regions have another code at the later date, but hold mostly the same units and count as the same region: {regions}.</source>
        <translation>{count} Gebiete haben am späteren Datum einen anderen Code, enthalten aber größtenteils dieselben Einheiten und gelten als dasselbe Gebiet: {regions}.</translation>
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
        <source>{count} units along it have more ties with the other side than with their own.</source>
        <translation>{count} Einheiten entlang ihr haben mehr Bindungen mit der anderen Seite als mit der eigenen.</translation>
    </message>
    <message>
        <source>{count} units have no region in one of the maps; they are left out. They are {share} % of what is counted.</source>
        <translation>{count} Einheiten haben in einer der Karten kein Gebiet; sie zählen nicht mit. Sie sind {share} % dessen, was gezählt wird.</translation>
    </message>
    <message>
        <source>{count} units of &quot;{layer}&quot; are on several rows, for instance {unit} on rows {rows}; each counts as one unit.</source>
        <translation>{count} Grundeinheiten von &quot;{layer}&quot; stehen in mehreren Zeilen, zum Beispiel {unit} in den Zeilen {rows}; jede zählt als eine Grundeinheit.</translation>
    </message>
    <message>
        <source>{count} units of &quot;{layer}&quot; have no row with their code in &quot;{other}&quot;: {units}.</source>
        <translation>{count} Grundeinheiten von &quot;{layer}&quot; haben keine Zeile mit ihrem Code in &quot;{other}&quot;: {units}.</translation>
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
        <source>{layer}: code</source>
        <translation>{layer}: Code</translation>
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
        <source>{unit} (in {region})</source>
        <translation>{unit} (in {region})</translation>
    </message>
</context>
</TS>
