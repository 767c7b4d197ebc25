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
        <source>&quot;{entry}&quot; cannot be compared with itself. Choose another coarser map.</source>
        <translation>&quot;{entry}&quot; lässt sich nicht mit sich selbst vergleichen. Wählen Sie eine andere grobe Gliederung.</translation>
    </message>
    <message>
        <source>&quot;{finer}&quot; and &quot;{coarser}&quot; have no territory in common. Check that both have region codes, lie in the same part of the world and have the right CRS.</source>
        <translation>&quot;{finer}&quot; und &quot;{coarser}&quot; haben kein gemeinsames Territorium. Prüfen Sie, ob beide Gebietscodes haben, im selben Teil der Welt liegen und das richtige KBS haben.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; cannot be read: its source is missing or broken. Repair the source or choose another layer.</source>
        <translation>&quot;{layer}&quot; lässt sich nicht lesen: Die Quelle fehlt oder ist beschädigt. Reparieren Sie die Quelle oder wählen Sie einen anderen Layer.</translation>
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
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>0 if everyone draws every border here, 1 if nobody does; long borders count more.</source>
        <translation>0, wenn alle jede Grenze hier ziehen, 1, wenn niemand es tut; lange Grenzen zählen mehr.</translation>
    </message>
    <message>
        <source>0 if the two maps have nothing to do with each other, 1 if they are the same. A fine map that nests perfectly still scores below 1, because it is finer. (V-measure)</source>
        <translation>0, wenn die beiden Gliederungen nichts miteinander zu tun haben, 1, wenn sie gleich sind. Eine feine Gliederung, die perfekt passt, bleibt unter 1, weil sie feiner ist. (V-Maß)</translation>
    </message>
    <message>
        <source>1 border, {length} km</source>
        <translation>1 Grenzabschnitt, {length} km</translation>
    </message>
    <message>
        <source>1 if no region of the finer map is split over several coarser ones. (Completeness)</source>
        <translation>1, wenn kein Gebiet der feinen Gliederung auf mehrere grobe verteilt ist. (Vollständigkeit)</translation>
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
        <source>A code of the units. If it holds region codes, codes are compared; else the units&apos; places.</source>
        <translation>Ein Code der Grundeinheiten. Enthält er Gebietscodes, werden Codes verglichen; sonst die Lage der Grundeinheiten.</translation>
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
        <source>A table of the rows that do not fit and the units without region, with a sentence each.</source>
        <translation>Eine Tabelle der Zeilen, die nicht passen, und der Grundeinheiten ohne Gebiet, jeweils mit einem Satz.</translation>
    </message>
    <message>
        <source>A thin gap of {area} lies between {regions}. Snap their borders to each other.</source>
        <translation>Zwischen {regions} liegt eine schmale Lücke von {area}. Lassen Sie die Grenzen aneinander einrasten.</translation>
    </message>
    <message>
        <source>A unit may be in several regions</source>
        <translation>Eine Grundeinheit darf in mehreren Gebieten sein</translation>
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
        <source>All borders between units</source>
        <translation>Alle Grenzen zwischen Grundeinheiten</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
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
        <source>Also borders inside regions</source>
        <translation>Auch Grenzen im Inneren</translation>
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
        <source>Base units</source>
        <translation>Grundeinheiten</translation>
    </message>
    <message>
        <source>Base units: code</source>
        <translation>Grundeinheiten: Code</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Borders between regions of the reference</source>
        <translation>Grenzen zwischen Gebieten des Referenzlayers</translation>
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
        <source>Borders that every division draws here.</source>
        <translation>Grenzen, die jede Gliederung hier zieht.</translation>
    </message>
    <message>
        <source>Borders that everyone draws</source>
        <translation>Grenzabschnitte, die alle ziehen</translation>
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
        <source>Borders: {count}; drawn by everyone: {full}, by nobody else: {zero}. Mean vagueness by length: {vagueness} (0 firm, 1 vague).</source>
        <translation>Grenzen: {count}; von allen gezogen: {full}, von niemand sonst: {zero}. Mittlere Unschärfe nach Länge: {vagueness} (0 fest, 1 unscharf).</translation>
    </message>
    <message>
        <source>Borders: {count}; drawn by everyone: {full}, by nobody: {zero}. Mean vagueness by length: {vagueness} (0 firm, 1 vague).</source>
        <translation>Grenzen: {count}; von allen gezogen: {full}, von niemandem: {zero}. Mittlere Unschärfe nach Länge: {vagueness} (0 fest, 1 unscharf).</translation>
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
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
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
        <source>Choose at least one coarser map to compare with.</source>
        <translation>Wählen Sie mindestens eine grobe Gliederung zum Vergleichen.</translation>
    </message>
    <message>
        <source>Choose at least one other division that may support the borders.</source>
        <translation>Wählen Sie mindestens eine andere Gliederung, die die Grenzen stützen kann.</translation>
    </message>
    <message>
        <source>Choose one or more</source>
        <translation>Eine oder mehrere wählen</translation>
    </message>
    <message>
        <source>Choose the columns of &quot;{table}&quot; with the unit codes and the region codes. Its columns are: {columns}.</source>
        <translation>Wählen Sie die Spalten von &quot;{table}&quot; mit den Einheitscodes und den Gebietscodes. Die Spalten sind: {columns}.</translation>
    </message>
    <message>
        <source>Click a bar to list what it counts.</source>
        <translation>Klicken Sie auf einen Balken, um zu zeigen, was er zählt.</translation>
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
        <source>Code fields of the layers</source>
        <translation>Codefelder der Layer</translation>
    </message>
    <message>
        <source>Code fields of the reference layer, each a division of the same units.</source>
        <translation>Codefelder des Referenzlayers, jedes eine Gliederung derselben Grundeinheiten.</translation>
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
        <source>Count</source>
        <translation>Zählen</translation>
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
        <source>Definitions of a land people name</source>
        <translation>Abgrenzungen einer Gegend im Volksmund</translation>
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
        <source>Do regions nest?</source>
        <translation>Passen die Gebiete ineinander?</translation>
    </message>
    <message>
        <source>Do {finer} lie inside one of the {coarser}?</source>
        <translation>Liegen {finer} in nur einem Gebiet von {coarser}?</translation>
    </message>
    <message>
        <source>Does every region lie inside one?</source>
        <translation>Liegt jedes Gebiet in einem einzigen?</translation>
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
        <source>Few draw it here</source>
        <translation>Wenige ziehen hier eine Grenze</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{layer}&quot; holds no region code: every value is empty or means &quot;none&quot;.</source>
        <translation>Feld &quot;{field}&quot; von &quot;{layer}&quot; enthält keinen Gebietscode: Jeder Wert ist leer oder bedeutet &quot;keines&quot;.</translation>
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
        <source>Files with polygons: GeoPackage, Shapefile, GeoJSON and others.</source>
        <translation>Dateien mit Polygonen: GeoPackage, Shapefile, GeoJSON und andere.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
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
        <source>For instance: Housing markets=zone;Zones=police. The code field of each layer to compare with; a layer that is named several times is compared once for each field. Empty: guessed.</source>
        <translation>Zum Beispiel: Wohnungsmärkte=zone;Zonen=polizei. Das Codefeld jedes Layers zum Vergleichen; ein mehrfach genannter Layer wird für jedes Feld einmal verglichen. Leer: vermutet.</translation>
    </message>
    <message>
        <source>For instance: pol_zone=Police zones;tour=Tourism. Names used in the list of who draws a border.</source>
        <translation>Zum Beispiel: pol_zone=Polizeizonen;tour=Tourismus. Namen für die Liste derer, die eine Grenze ziehen.</translation>
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
        <source>Guessed: {count} regions without names, {kind}, level {level}. Correct it below if need be.</source>
        <translation>Vermutet: {count} Gebiete ohne Namen, {kind}, Ebene {level}. Korrigieren Sie es bei Bedarf unten.</translation>
    </message>
    <message>
        <source>Guessed: {count} regions, names in {field}, {kind}, level {level}. Correct it below if need be.</source>
        <translation>Vermutet: {count} Gebiete, Namen in {field}, {kind}, Ebene {level}. Korrigieren Sie es bei Bedarf unten.</translation>
    </message>
    <message>
        <source>Here will be the answer in one sentence, the figures behind it, and a table linked with the map. Choose what to compare on the page Compare.</source>
        <translation>Hier erscheinen die Antwort in einem Satz, die Zahlen dahinter und eine mit der Karte verbundene Tabelle. Wählen Sie auf der Seite Vergleichen, was verglichen werden soll.</translation>
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
        <source>How firm are the borders?</source>
        <translation>Wie fest sind die Grenzen?</translation>
    </message>
    <message>
        <source>How much better the finer map predicts the coarser region than always naming the largest one: 0 is no better, 1 is perfect. (Lambda, Goodman and Kruskal)</source>
        <translation>Wie viel besser die feine Gliederung das grobe Gebiet vorhersagt, als immer das größte zu nennen: 0 ist nicht besser, 1 ist perfekt. (Lambda, Goodman und Kruskal)</translation>
    </message>
    <message>
        <source>How much of a region may lie outside its parent while it still conforms. Automatic: 0.1 %, but nothing where units are counted.</source>
        <translation>Wie viel eines Gebiets außerhalb seines übergeordneten Gebiets liegen darf und es trotzdem konform bleibt. Automatisch: 0,1 %, aber nichts, wenn Grundeinheiten gezählt werden.</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Wie dies berechnet wurde</translation>
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
        <source>In field &quot;{field}&quot; of &quot;{layer}&quot;, {count} rows hold a code that means &quot;none&quot; ({codes}): they have no region there.</source>
        <translation>In Feld &quot;{field}&quot; von &quot;{layer}&quot; enthalten {count} Zeilen einen Code, der &quot;keines&quot; bedeutet ({codes}): Sie haben dort kein Gebiet.</translation>
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
        <source>Judge every border between two units, not only the borders of the chosen map.</source>
        <translation>Jede Grenze zwischen zwei Grundeinheiten beurteilen, nicht nur die Grenzen der gewählten Gliederung.</translation>
    </message>
    <message>
        <source>Judged only on the part that &quot;{coarser}&quot; covers: {names}.</source>
        <translation>Nur auf dem Teil beurteilt, den &quot;{coarser}&quot; abdeckt: {names}.</translation>
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
        <source>Layer &quot;{layer}&quot; of the example &quot;{path}&quot; cannot be opened.</source>
        <translation>Layer &quot;{layer}&quot; des Beispiels &quot;{path}&quot; lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Layers with their styles (GeoPackage)</source>
        <translation>Layer mit ihren Stilen (GeoPackage)</translation>
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
        <source>May lie outside</source>
        <translation>Darf außerhalb liegen</translation>
    </message>
    <message>
        <source>Mean vagueness by length</source>
        <translation>Mittlere Unschärfe nach Länge</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Missing or invalid geometry.</source>
        <translation>Fehlende oder ungültige Geometrie.</translation>
    </message>
    <message>
        <source>Most draw it here</source>
        <translation>Die meisten ziehen hier eine Grenze</translation>
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
        <source>Nearly: less than 5 % lies outside</source>
        <translation>Fast: weniger als 5 % liegen außerhalb</translation>
    </message>
    <message>
        <source>Nested-doll conformity</source>
        <translation>Matroschka-Konformität</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Auch in</translation>
    </message>
    <message>
        <source>No code of the units is a code of the regions: units and regions were compared by their places.</source>
        <translation>Kein Code der Grundeinheiten ist ein Code der Gebiete: Grundeinheiten und Gebiete wurden nach ihrer Lage verglichen.</translation>
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
        <source>No field of this layer looks like a code.</source>
        <translation>Kein Feld dieses Layers sieht nach einem Code aus.</translation>
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
        <source>No row of &quot;{table}&quot; fits a unit. Check the unit code fields: the table has for instance {theirs}, the units {ours}.</source>
        <translation>Keine Zeile von &quot;{table}&quot; passt zu einer Grundeinheit. Prüfen Sie die Felder mit dem Einheitscode: In der Tabelle steht zum Beispiel {theirs}, bei den Grundeinheiten {ours}.</translation>
    </message>
    <message>
        <source>No row of &quot;{table}&quot; has a region: every region code of a known unit is empty or means &quot;none&quot;.</source>
        <translation>Keine Zeile von &quot;{table}&quot; hat ein Gebiet: Jeder Gebietscode einer bekannten Grundeinheit ist leer oder bedeutet &quot;keines&quot;.</translation>
    </message>
    <message>
        <source>No unit code in field &quot;{field}&quot; of &quot;{layer}&quot; occurs in field &quot;{other_field}&quot; of &quot;{other}&quot;.</source>
        <translation>Kein Einheitscode in Feld &quot;{field}&quot; von &quot;{layer}&quot; kommt in Feld &quot;{other_field}&quot; von &quot;{other}&quot; vor.</translation>
    </message>
    <message>
        <source>Nobody else draws it here</source>
        <translation>Niemand sonst zieht hier eine Grenze</translation>
    </message>
    <message>
        <source>None of {count} borders could be judged: nothing to compare with lies on both sides.</source>
        <translation>Keiner der {count} Grenzabschnitte ließ sich beurteilen: Auf beiden Seiten liegt nichts zum Vergleichen.</translation>
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
        <source>Nothing can be written in the folder &quot;{folder}&quot; ({reason}). Choose another folder.</source>
        <translation>Im Ordner &quot;{folder}&quot; lässt sich nichts schreiben ({reason}). Wählen Sie einen anderen Ordner.</translation>
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
        <source>Number of parents</source>
        <translation>Verteilt auf</translation>
    </message>
    <message>
        <source>Numeric field to count</source>
        <translation>Zu zählendes numerisches Feld</translation>
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
        <source>One line per pair of neighbours, with who draws their border and how vague it is.</source>
        <translation>Eine Linie je Nachbarpaar, mit denen, die die Grenze ziehen, und ihrer Unschärfe.</translation>
    </message>
    <message>
        <source>One polygon per region, with the number and codes of its units and the sums of their numeric fields.</source>
        <translation>Ein Polygon je Gebiet, mit Anzahl und Codes seiner Grundeinheiten und den Summen ihrer numerischen Felder.</translation>
    </message>
    <message>
        <source>Only borders that few draw</source>
        <translation>Nur Grenzen, die wenige ziehen</translation>
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
        <source>Only regions that do not nest</source>
        <translation>Nur Gebiete, die nicht passen</translation>
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
        <source>Open Terminal, type: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user &quot;shapely&gt;=2&quot; &quot;pandas&gt;=2&quot; scipy and start QGIS again.</source>
        <translation>Öffnen Sie Terminal, geben Sie ein: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user &quot;shapely&gt;=2&quot; &quot;pandas&gt;=2&quot; scipy und starten Sie QGIS neu.</translation>
    </message>
    <message>
        <source>Open the OSGeo4W Shell from the start menu, type: python -m pip install --user &quot;shapely&gt;=2&quot; &quot;pandas&gt;=2&quot; scipy and start QGIS again. If installing is not allowed on this computer, ask your IT department for these packages.</source>
        <translation>Öffnen Sie die OSGeo4W Shell im Startmenü, geben Sie ein: python -m pip install --user &quot;shapely&gt;=2&quot; &quot;pandas&gt;=2&quot; scipy und starten Sie QGIS neu. Ist Installieren auf diesem Rechner nicht erlaubt, bitten Sie Ihre IT-Abteilung um diese Pakete.</translation>
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
        <source>Overlaps</source>
        <translation>Überlappungen</translation>
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
        <source>Parameters</source>
        <translation>Parameter</translation>
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
        <source>Polygons whose borders are judged: regions, or base units with a region code.</source>
        <translation>Polygone, deren Grenzen beurteilt werden: Gebiete oder Grundeinheiten mit einem Gebietscode.</translation>
    </message>
    <message>
        <source>Polygons with a region code.</source>
        <translation>Polygone mit einem Gebietscode.</translation>
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
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Rank of scale: base units are 1; the larger the regions, the higher the level.</source>
        <translation>Maßstabsebene: Grundeinheiten haben 1; je größer die Gebiete, desto höher die Ebene.</translation>
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
        <source>Regions from a table</source>
        <translation>Gebiete aus einer Tabelle</translation>
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
        <source>Regions overlap</source>
        <translation>Gebiete überlappen sich</translation>
    </message>
    <message>
        <source>Regions that lie inside one region</source>
        <translation>Gebiete, die in einem einzigen Gebiet liegen</translation>
    </message>
    <message>
        <source>Registered divisions</source>
        <translation>Registrierte Gliederungen</translation>
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
        <source>Sea</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Share of a region that may lie outside</source>
        <translation>Anteil eines Gebiets, der außerhalb liegen darf</translation>
    </message>
    <message>
        <source>Show or hide the Regio panel</source>
        <translation>Das Bedienfeld Regio ein- oder ausblenden</translation>
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
        <source>Source: {layers}. Made with Regio, {date}.</source>
        <translation>Quelle: {layers}. Erstellt mit Regio, {date}.</translation>
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
        <source>Table of the result</source>
        <translation>Tabelle des Ergebnisses</translation>
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
        <source>Take the selected divisions out of the register; their layers stay</source>
        <translation>Die gewählten Gliederungen aus dem Register nehmen; ihre Layer bleiben</translation>
    </message>
    <message>
        <source>Tells for every border how many other divisions draw it too: 0 is firm (everyone draws it here), 1 is vague (nobody else does). Other divisions are further code fields of the same layer, or other polygon layers, which support a border by how near their own border runs.</source>
        <translation>Sagt für jede Grenze, wie viele andere Gliederungen sie auch ziehen: 0 ist fest (alle ziehen sie hier), 1 ist unscharf (niemand sonst). Andere Gliederungen sind weitere Codefelder desselben Layers oder andere Polygonlayer, die eine Grenze je nachdem stützen, wie nah ihre eigene verläuft.</translation>
    </message>
    <message>
        <source>Tells for every region of a finer map whether it lies inside one region of a coarser map, which units break that, and how far the two maps nest as a whole. If both codes are fields of the same layer, units are counted and no polygon is cut; with two layers, polygons are laid over each other.</source>
        <translation>Sagt für jedes Gebiet einer feinen Gliederung, ob es in einem einzigen Gebiet einer groben Gliederung liegt, welche Grundeinheiten das verhindern und wie weit die beiden Gliederungen insgesamt ineinanderpassen. Sind beide Codes Felder desselben Layers, werden Grundeinheiten gezählt und kein Polygon zerschnitten; bei zwei Layern werden die Polygone übereinandergelegt.</translation>
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
        <source>The example could not be copied to &quot;{folder}&quot; ({reason}). Choose another folder.</source>
        <translation>Das Beispiel ließ sich nicht nach &quot;{folder}&quot; kopieren ({reason}). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The field with the code that the table uses.</source>
        <translation>Das Feld mit dem Code, den die Tabelle verwendet.</translation>
    </message>
    <message>
        <source>The field with the region code in {layer}. Features that share a code are one region. Codes are read as text.</source>
        <translation>Das Feld mit dem Gebietscode in {layer}. Objekte mit demselben Code sind ein Gebiet. Codes werden als Text gelesen.</translation>
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
        <source>The polygons of the two layers are made of the same edges: whole polygons were compared and none was cut.</source>
        <translation>Die Polygone beider Layer bestehen aus denselben Kanten: Es wurden ganze Polygone verglichen und keines zerschnitten.</translation>
    </message>
    <message>
        <source>The project has no polygon layer yet. Add one, or take a file.</source>
        <translation>Das Projekt hat noch keinen Polygonlayer. Fügen Sie einen hinzu oder nehmen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The reference field is also listed as a division; for its own borders it does not count.</source>
        <translation>Das Referenzfeld ist auch als Gliederung aufgeführt; für seine eigenen Grenzen zählt es nicht.</translation>
    </message>
    <message>
        <source>The share of all that was counted that lies in the region&apos;s own parent. 100 % means a perfect nest. (Conformity K)</source>
        <translation>Der Anteil alles Gezählten, der im übergeordneten Gebiet liegt. 100 % bedeutet, dass alles ineinanderpasst. (Konformität K)</translation>
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
        <source>The tolerance is {tolerance}; it must be a share between 0 and 1.</source>
        <translation>Die Toleranz ist {tolerance}; sie muss ein Anteil zwischen 0 und 1 sein.</translation>
    </message>
    <message>
        <source>The two layers are not the same units, so units cannot be counted: area was used instead.</source>
        <translation>Die beiden Layer haben nicht dieselben Grundeinheiten, daher lassen sie sich nicht zählen: Stattdessen wurde die Fläche verwendet.</translation>
    </message>
    <message>
        <source>The unit in row {row} has no code.</source>
        <translation>Die Grundeinheit in Zeile {row} hat keinen Code.</translation>
    </message>
    <message>
        <source>The units or pieces that lie outside their region&apos;s parent.</source>
        <translation>Die Grundeinheiten oder Stücke, die außerhalb des übergeordneten Gebiets ihres Gebiets liegen.</translation>
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
        <source>There are {count} more problems; the output Problems, if you ask for it, lists them all.</source>
        <translation>Es gibt {count} weitere Probleme; die Ausgabe Probleme, falls verlangt, nennt sie alle.</translation>
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
        <source>These lie in another region</source>
        <translation>Diese liegen in einem anderen Gebiet</translation>
    </message>
    <message>
        <source>This could not be computed</source>
        <translation>Das ließ sich nicht berechnen</translation>
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
        <source>Tick what to compare with.</source>
        <translation>Haken Sie an, womit verglichen werden soll.</translation>
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
        <source>Two divisions are needed to compare. Add another one on the page Regions.</source>
        <translation>Zum Vergleichen sind zwei Gliederungen nötig. Fügen Sie auf der Seite Gebiete eine weitere hinzu.</translation>
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
        <source>Units were matched by their codes in field &quot;{field}&quot; of &quot;{layer}&quot; and field &quot;{other_field}&quot; of &quot;{other}&quot;; no polygon was cut.</source>
        <translation>Die Grundeinheiten wurden über ihre Codes in Feld &quot;{field}&quot; von &quot;{layer}&quot; und Feld &quot;{other_field}&quot; von &quot;{other}&quot; zugeordnet; kein Polygon wurde zerschnitten.</translation>
    </message>
    <message>
        <source>Units with region</source>
        <translation>Grundeinheiten mit Gebiet</translation>
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
        <source>V-measure</source>
        <translation>V-Maß</translation>
    </message>
    <message>
        <source>Vagueness</source>
        <translation>Unschärfe</translation>
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
        <source>Weights of the divisions</source>
        <translation>Gewichte der Gliederungen</translation>
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
        <source>What the coarser map is called</source>
        <translation>Wie die grobe Gliederung heißt</translation>
    </message>
    <message>
        <source>What the divisions are called</source>
        <translation>Wie die Gliederungen heißen</translation>
    </message>
    <message>
        <source>What the finer map is called</source>
        <translation>Wie die feine Gliederung heißt</translation>
    </message>
    <message>
        <source>What to count</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>When polygons are laid over each other, pieces thinner than this are taken for drawing differences: they never make a region non-conforming. The log says how much was treated so.</source>
        <translation>Werden Polygone übereinandergelegt, gelten schmalere Stücke als Zeichenunterschied: Sie machen ein Gebiet nie nicht konform. Das Protokoll sagt, wie viel so behandelt wurde.</translation>
    </message>
    <message>
        <source>Which borders</source>
        <translation>Welche Grenzen</translation>
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
        <source>Who may draw a border: {names}.</source>
        <translation>Wer eine Grenze ziehen kann: {names}.</translation>
    </message>
    <message>
        <source>With all borders between units, the reference field counts as a division too if it is listed.</source>
        <translation>Bei allen Grenzen zwischen Grundeinheiten zählt auch das Referenzfeld als Gliederung, wenn es aufgeführt ist.</translation>
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
        <source>borders</source>
        <translation>Grenzabschnitte</translation>
    </message>
    <message>
        <source>but lies in</source>
        <translation>liegt aber in</translation>
    </message>
    <message>
        <source>care</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>cooperation</source>
        <translation>Zusammenarbeit</translation>
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
        <source>nobody draws it here</source>
        <translation>niemand zieht hier eine Grenze</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>overlaps</source>
        <translation>Überlappungen</translation>
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
        <source>the export failed</source>
        <translation>der Export ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the layer of the coarser regions</source>
        <translation>dem Layer der groben Gebiete</translation>
    </message>
    <message>
        <source>the layer of the finer regions</source>
        <translation>dem Layer der feinen Gebiete</translation>
    </message>
    <message>
        <source>the reference layer</source>
        <translation>dem Referenzlayer</translation>
    </message>
    <message>
        <source>the region layer</source>
        <translation>dem Gebietslayer</translation>
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
        <source>waste</source>
        <translation>Abfall</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
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
        <source>{count} polygons of &quot;{layer}&quot; ({units}) could only be laid over the other layer after a repair in a copy.</source>
        <translation>{count} Polygone von &quot;{layer}&quot; ({units}) ließen sich erst nach einer Reparatur in einer Kopie über den anderen Layer legen.</translation>
    </message>
    <message>
        <source>{count} rows of &quot;{table}&quot; repeat another row.</source>
        <translation>{count} Zeilen von &quot;{table}&quot; wiederholen eine andere Zeile.</translation>
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
        <source>{finer} held against {coarser}.</source>
        <translation>{finer} im Vergleich mit {coarser}.</translation>
    </message>
    <message>
        <source>{finer} in {coarser}</source>
        <translation>{finer} in {coarser}</translation>
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
        <source>{single} of {total} {regions} keep to one of the {coarser}; 1 unit is in none.</source>
        <translation>{single} von {total} {regions} bleiben in nur einem Gebiet von {coarser}; 1 Grundeinheit ist in keinem.</translation>
    </message>
    <message>
        <source>{single} of {total} {regions} keep to one of the {coarser}; {unplaced} units are in none.</source>
        <translation>{single} von {total} {regions} bleiben in nur einem Gebiet von {coarser}; {unplaced} Grundeinheiten sind in keinem.</translation>
    </message>
    <message>
        <source>{unit} (in {region})</source>
        <translation>{unit} (in {region})</translation>
    </message>
</context>
</TS>
