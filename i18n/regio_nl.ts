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
        <source>&quot;{entry}&quot; cannot be compared with itself. Choose another coarser map.</source>
        <translation>&quot;{entry}&quot; kan niet met zichzelf vergeleken worden. Kies een andere grove indeling.</translation>
    </message>
    <message>
        <source>&quot;{finer}&quot; and &quot;{coarser}&quot; have no territory in common. Check that both have region codes, lie in the same part of the world and have the right CRS.</source>
        <translation>&quot;{finer}&quot; en &quot;{coarser}&quot; hebben geen grondgebied gemeen. Controleer of beide gebiedscodes hebben, in hetzelfde deel van de wereld liggen en het juiste CRS hebben.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; cannot be read: its source is missing or broken. Repair the source or choose another layer.</source>
        <translation>&quot;{layer}&quot; kan niet gelezen worden: de bron ontbreekt of is beschadigd. Herstel de bron of kies een andere laag.</translation>
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
        <source>&quot;{layer}&quot; has no features. Choose another layer or check its filter.</source>
        <translation>&quot;{layer}&quot; heeft geen objecten. Kies een andere laag of controleer het filter.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no field &quot;{field}&quot; any more. Choose another field for &quot;{entry}&quot;.</source>
        <translation>&quot;{layer}&quot; heeft geen veld &quot;{field}&quot; meer. Kies een ander veld voor &quot;{entry}&quot;.</translation>
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
        <source>&quot;{layer}&quot; has {count} curved polygons (rows {rows}); their curves were replaced by short straight lines.</source>
        <translation>&quot;{layer}&quot; heeft {count} polygonen met gebogen lijnen (rijen {rows}); de bogen werden vervangen door korte rechte lijnen.</translation>
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
        <source>&quot;{layer}&quot;: field &quot;{field}&quot; was taken for the region code.</source>
        <translation>&quot;{layer}&quot;: veld &quot;{field}&quot; werd als gebiedscode genomen.</translation>
    </message>
    <message>
        <source>&quot;{part}&quot; cannot be read. Write name=value, with semicolons between.</source>
        <translation>&quot;{part}&quot; is niet leesbaar. Schrijf naam=waarde, met puntkomma&apos;s ertussen.</translation>
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
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n opmerking</numerusform>
            <numerusform>%n opmerkingen</numerusform>
        </translation>
    </message>
    <message>
        <source>0 if everyone draws every border here, 1 if nobody does; long borders count more.</source>
        <translation>0 als iedereen elke grens hier trekt, 1 als niemand dat doet; lange grenzen tellen zwaarder.</translation>
    </message>
    <message>
        <source>0 if the two maps have nothing to do with each other, 1 if they are the same. A fine map that nests perfectly still scores below 1, because it is finer. (V-measure)</source>
        <translation>0 als de twee indelingen niets met elkaar te maken hebben, 1 als ze gelijk zijn. Een fijne indeling die perfect past, haalt toch minder dan 1, omdat ze fijner is. (V-maat)</translation>
    </message>
    <message>
        <source>1 border, {length} km</source>
        <translation>1 grensstuk, {length} km</translation>
    </message>
    <message>
        <source>1 if no region of the finer map is split over several coarser ones. (Completeness)</source>
        <translation>1 als geen enkel gebied van de fijne indeling over meerdere grove gebieden verdeeld is. (Volledigheid)</translation>
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
        <source>A code of the units. If it holds region codes, codes are compared; else the units&apos; places.</source>
        <translation>Een code van de basiseenheden. Bevat het veld gebiedscodes, dan worden codes vergeleken; anders de ligging van de basiseenheden.</translation>
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
        <source>A place for a repaired copy is given, but &quot;Write a repaired copy&quot; is off: it is not written.</source>
        <translation>Er is een plaats opgegeven voor een herstelde kopie, maar &quot;Een herstelde kopie schrijven&quot; staat uit: ze wordt niet geschreven.</translation>
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
        <source>A shapefile keeps only 10 characters of a field&apos;s name and 254 of a text. A GeoPackage keeps everything, and the style.</source>
        <translation>Een shapefile bewaart maar 10 tekens van een veldnaam en 254 van een tekst. Een GeoPackage bewaart alles, ook de stijl.</translation>
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
        <source>A table of the rows that do not fit and the units without region, with a sentence each.</source>
        <translation>Een tabel van de rijen die niet passen en de basiseenheden zonder gebied, elk met een zin.</translation>
    </message>
    <message>
        <source>A thin gap of {area} lies between {regions}. Snap their borders to each other.</source>
        <translation>Tussen {regions} ligt een smal gat van {area}. Laat hun grenzen op elkaar aansluiten.</translation>
    </message>
    <message>
        <source>A unit may be in several regions</source>
        <translation>Een basiseenheid mag in meerdere gebieden zitten</translation>
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
        <source>Administrative</source>
        <translation>Bestuurlijk</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Geavanceerd</translation>
    </message>
    <message>
        <source>All borders between units</source>
        <translation>Alle grenzen tussen basiseenheden</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
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
        <source>Also borders inside regions</source>
        <translation>Ook grenzen binnen gebieden</translation>
    </message>
    <message>
        <source>An expression that picks rows, for tables that hold several divisions.</source>
        <translation>Een expressie die rijen kiest, voor tabellen met meerdere indelingen.</translation>
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
        <source>At {count} edges polygons lie on each other, so no border is found there. Run &quot;Check a regionalisation&quot; on the layer.</source>
        <translation>Bij {count} lijnstukken liggen polygonen op elkaar, zodat daar geen grens gevonden wordt. Voer &quot;Gebiedsindeling controleren&quot; uit op de laag.</translation>
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
        <source>Base units</source>
        <translation>Basiseenheden</translation>
    </message>
    <message>
        <source>Base units: code</source>
        <translation>Basiseenheden: code</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Tussen</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Borders between regions of the reference</source>
        <translation>Grenzen tussen gebieden van de referentielaag</translation>
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
        <source>Borders of {label}</source>
        <translation>Grenzen van {label}</translation>
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
        <source>Borders that no other division draws.</source>
        <translation>Grenzen die geen enkele andere indeling trekt.</translation>
    </message>
    <message>
        <source>Borders that nobody draws</source>
        <translation>Grensstukken die niemand trekt</translation>
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
        <source>Boundary vagueness</source>
        <translation>Grensvaagheid</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>Afwijkende delen</translation>
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
        <source>Choose at least one coarser map to compare with.</source>
        <translation>Kies minstens één grove indeling om mee te vergelijken.</translation>
    </message>
    <message>
        <source>Choose at least one other division that may support the borders.</source>
        <translation>Kies minstens één andere indeling die de grenzen kan steunen.</translation>
    </message>
    <message>
        <source>Choose one or more</source>
        <translation>Kies een of meer</translation>
    </message>
    <message>
        <source>Choose the columns of &quot;{table}&quot; with the unit codes and the region codes. Its columns are: {columns}.</source>
        <translation>Kies de kolommen van &quot;{table}&quot; met de eenheidscodes en de gebiedscodes. De kolommen zijn: {columns}.</translation>
    </message>
    <message>
        <source>Click a bar to list what it counts.</source>
        <translation>Klik op een balk om te tonen wat erin geteld is.</translation>
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
        <source>Code fields of the layers</source>
        <translation>Codevelden van de lagen</translation>
    </message>
    <message>
        <source>Code fields of the reference layer, each a division of the same units.</source>
        <translation>Codevelden van de referentielaag, elk een indeling van dezelfde basiseenheden.</translation>
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
        <source>Commuting and moving</source>
        <translation>Pendelen en verhuizen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergelijken met</translation>
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
        <source>Completeness: 1 if the finer map nests perfectly</source>
        <translation>Volledigheid: 1 als de fijne indeling perfect past</translation>
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
        <source>Count</source>
        <translation>Tellen</translation>
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
        <source>Definitions of a land people name</source>
        <translation>Afbakeningen van een streek in de volksmond</translation>
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
        <source>Do regions nest?</source>
        <translation>Passen de gebieden in elkaar?</translation>
    </message>
    <message>
        <source>Do {finer} lie inside one of the {coarser}?</source>
        <translation>Liggen {finer} in één van de {coarser}?</translation>
    </message>
    <message>
        <source>Does every region lie inside one?</source>
        <translation>Ligt elk gebied in één gebied?</translation>
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
        <source>Each border is held against the other divisions: how many of them draw a border here too? A firm border is thin and dark on the map, a vague one wide and blurred. Divisions given as polygons of their own support a border by how near their own border runs; the bandwidth says from which distance that support ends.</source>
        <translation>Elke grens wordt naast de andere indelingen gelegd: hoeveel daarvan trekken hier ook een grens? Een vaste grens is dun en donker op de kaart, een vage breed en wazig. Indelingen met eigen polygonen steunen een grens naarmate hun eigen grens er dichter bij loopt; de bandbreedte zegt vanaf welke afstand die steun ophoudt.</translation>
    </message>
    <message>
        <source>Each finding is a place to look at; click it to go there. Regions in several parts, regions inside another and thin parts are often right, so they are named but do not make the check fail.</source>
        <translation>Elke bevinding is een plek om te bekijken; klik erop om ernaartoe te gaan. Gebieden in meerdere delen, gebieden binnen een ander gebied en smalle delen zijn vaak juist: ze worden genoemd, maar hoeven niet hersteld te worden.</translation>
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
        <source>Few draw it here</source>
        <translation>Weinigen trekken hier een grens</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{layer}&quot; holds no region code: every value is empty or means &quot;none&quot;.</source>
        <translation>Veld &quot;{field}&quot; van &quot;{layer}&quot; bevat geen gebiedscode: elke waarde is leeg of betekent &quot;geen&quot;.</translation>
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
        <source>Files with polygons: GeoPackage, Shapefile, GeoJSON and others.</source>
        <translation>Bestanden met polygonen: GeoPackage, Shapefile, GeoJSON en andere.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
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
        <source>For instance: Housing markets=zone;Zones=police. The code field of each layer to compare with; a layer that is named several times is compared once for each field. Empty: guessed.</source>
        <translation>Bijvoorbeeld: Woningmarkten=zone;Zones=politie. Het codeveld van elke laag om mee te vergelijken; een laag die meermaals genoemd wordt, wordt voor elk veld één keer vergeleken. Leeg: geraden.</translation>
    </message>
    <message>
        <source>For instance: pol_zone=Police zones;tour=Tourism. Names used in the list of who draws a border.</source>
        <translation>Bijvoorbeeld: pol_zone=Politiezones;toer=Toerisme. Namen voor de lijst van wie een grens trekt.</translation>
    </message>
    <message>
        <source>For instance: police=2;tourism=0.5. A division that is not named counts 1.</source>
        <translation>Bijvoorbeeld: politie=2;toerisme=0.5. Een indeling die niet genoemd wordt, telt 1.</translation>
    </message>
    <message>
        <source>Forget this result; its layers stay on the map</source>
        <translation>Dit resultaat wissen; de lagen blijven op de kaart</translation>
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
        <source>Functional</source>
        <translation>Functioneel</translation>
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
        <source>Guessed: {count} regions without names, {kind}, level {level}. Correct it below if need be.</source>
        <translation>Geraden: {count} gebieden zonder namen, {kind}, schaalniveau {level}. Pas dit hieronder aan waar nodig.</translation>
    </message>
    <message>
        <source>Guessed: {count} regions, names in {field}, {kind}, level {level}. Correct it below if need be.</source>
        <translation>Geraden: {count} gebieden, namen in {field}, {kind}, schaalniveau {level}. Pas dit hieronder aan waar nodig.</translation>
    </message>
    <message>
        <source>Here will be the answer in one sentence, the figures behind it, and a table linked with the map. Choose what to compare on the page Compare.</source>
        <translation>Hier komt het antwoord in één zin, met de cijfers erachter en een tabel die aan de kaart gekoppeld is. Kies op het tabblad Vergelijken wat vergeleken moet worden.</translation>
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
        <source>How firm are the borders?</source>
        <translation>Hoe vast liggen de grenzen?</translation>
    </message>
    <message>
        <source>How much better the finer map predicts the coarser region than always naming the largest one: 0 is no better, 1 is perfect. (Lambda, Goodman and Kruskal)</source>
        <translation>Hoeveel beter de fijne indeling het grove gebied voorspelt dan altijd het grootste noemen: 0 is niet beter, 1 is perfect. (Lambda, Goodman en Kruskal)</translation>
    </message>
    <message>
        <source>How much of a region may lie outside its parent while it still conforms. Automatic: 0.1 %, but nothing where units are counted.</source>
        <translation>Hoeveel van een gebied buiten zijn bovenliggende gebied mag liggen terwijl het nog conform is. Automatisch: 0,1 %, maar niets als basiseenheden geteld worden.</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Hoe dit berekend werd</translation>
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
        <source>In field &quot;{field}&quot; of &quot;{layer}&quot;, {count} rows hold a code that means &quot;none&quot; ({codes}): they have no region there.</source>
        <translation>In veld &quot;{field}&quot; van &quot;{layer}&quot; bevatten {count} rijen een code die &quot;geen&quot; betekent ({codes}): ze hebben daar geen gebied.</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Binnen</translation>
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
        <source>Judge every border between two units, not only the borders of the chosen map.</source>
        <translation>Elke grens tussen twee basiseenheden beoordelen, niet alleen de grenzen van de gekozen indeling.</translation>
    </message>
    <message>
        <source>Judged only on the part that &quot;{coarser}&quot; covers: {names}.</source>
        <translation>Alleen beoordeeld op het deel dat &quot;{coarser}&quot; bedekt: {names}.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
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
        <source>Layer &quot;{layer}&quot; of the example &quot;{path}&quot; cannot be opened.</source>
        <translation>Laag &quot;{layer}&quot; van het voorbeeld &quot;{path}&quot; kan niet geopend worden.</translation>
    </message>
    <message>
        <source>Layers with their styles (GeoPackage)</source>
        <translation>Lagen met hun stijl (GeoPackage)</translation>
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
        <source>Load example</source>
        <translation>Voorbeeld laden</translation>
    </message>
    <message>
        <source>Looks for what is wrong with a region layer and says each in a sentence: invalid geometry, gaps, overlaps, slivers, polygons drawn twice, missing and unknown codes, units without region, and coordinate systems that do not fit. Regions in several parts, enclaves and thin parts are named too, but do not make the check fail.</source>
        <translation>Zoekt wat er niet klopt in een gebiedenlaag en zegt elk punt in een zin: ongeldige geometrie, gaten, overlappingen, splinters, dubbel getekende polygonen, ontbrekende en onbekende codes, basiseenheden zonder gebied, en coördinatensystemen die niet passen. Gebieden in meerdere delen, enclaves en smalle delen worden ook genoemd, maar hoeven niet hersteld te worden.</translation>
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
        <source>May lie outside</source>
        <translation>Mag erbuiten liggen</translation>
    </message>
    <message>
        <source>Mean vagueness by length</source>
        <translation>Gemiddelde grensvaagheid naar lengte</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Missing or invalid geometry.</source>
        <translation>Ontbrekende of ongeldige geometrie.</translation>
    </message>
    <message>
        <source>Most draw it here</source>
        <translation>De meesten trekken hier een grens</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gemeenten</translation>
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
        <source>Nearly: less than 5 % lies outside</source>
        <translation>Bijna: minder dan 5 % ligt erbuiten</translation>
    </message>
    <message>
        <source>Nested-doll conformity</source>
        <translation>Matroesjka-conformiteit</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ook in</translation>
    </message>
    <message>
        <source>No code of the units is a code of the regions: units and regions were compared by their places.</source>
        <translation>Geen enkele code van de basiseenheden is een code van de gebieden: basiseenheden en gebieden werden via hun ligging vergeleken.</translation>
    </message>
    <message>
        <source>No delineation is chosen. Choose at least one code field or polygon layer to compare with.</source>
        <translation>Er is geen indeling gekozen. Kies minstens één codeveld of polygonenlaag om mee te vergelijken.</translation>
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
        <source>No field of this layer looks like a code.</source>
        <translation>Geen enkel veld van deze laag lijkt een code te bevatten.</translation>
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
        <source>No row of &quot;{table}&quot; fits a unit. Check the unit code fields: the table has for instance {theirs}, the units {ours}.</source>
        <translation>Geen enkele rij van &quot;{table}&quot; past bij een basiseenheid. Controleer de velden met de eenheidscode: in de tabel staat bijvoorbeeld {theirs}, bij de basiseenheden {ours}.</translation>
    </message>
    <message>
        <source>No row of &quot;{table}&quot; has a region: every region code of a known unit is empty or means &quot;none&quot;.</source>
        <translation>Geen enkele rij van &quot;{table}&quot; heeft een gebied: elke gebiedscode van een bekende basiseenheid is leeg of betekent &quot;geen&quot;.</translation>
    </message>
    <message>
        <source>No unit code in field &quot;{field}&quot; of &quot;{layer}&quot; occurs in field &quot;{other_field}&quot; of &quot;{other}&quot;.</source>
        <translation>Geen enkele eenheidscode in veld &quot;{field}&quot; van &quot;{layer}&quot; komt voor in veld &quot;{other_field}&quot; van &quot;{other}&quot;.</translation>
    </message>
    <message>
        <source>Nobody else draws it here</source>
        <translation>Niemand anders trekt hier een grens</translation>
    </message>
    <message>
        <source>None of {count} borders could be judged: nothing to compare with lies on both sides.</source>
        <translation>Geen van de {count} grensstukken kon beoordeeld worden: er ligt niets om mee te vergelijken aan beide kanten.</translation>
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
        <source>Nothing can be written in the folder &quot;{folder}&quot; ({reason}). Choose another folder.</source>
        <translation>In de map &quot;{folder}&quot; kan niets geschreven worden ({reason}). Kies een andere map.</translation>
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
        <source>Number of parents</source>
        <translation>Verdeeld over</translation>
    </message>
    <message>
        <source>Numeric field to count</source>
        <translation>Te tellen numeriek veld</translation>
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
        <source>One line per pair of neighbours, with who draws their border and how vague it is.</source>
        <translation>Eén lijn per paar buren, met wie hun grens trekt en hoe vaag ze is.</translation>
    </message>
    <message>
        <source>One polygon per region, with the number and codes of its units and the sums of their numeric fields.</source>
        <translation>Eén polygoon per gebied, met het aantal en de codes van de basiseenheden en de sommen van hun numerieke velden.</translation>
    </message>
    <message>
        <source>Only borders that few draw</source>
        <translation>Alleen grenzen die weinigen trekken</translation>
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
        <source>Only regions that do not nest</source>
        <translation>Alleen gebieden die niet passen</translation>
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
        <source>Open Terminal, type: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user &quot;shapely&gt;=2&quot; &quot;pandas&gt;=2&quot; scipy and start QGIS again.</source>
        <translation>Open Terminal, typ: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user &quot;shapely&gt;=2&quot; &quot;pandas&gt;=2&quot; scipy en start QGIS opnieuw.</translation>
    </message>
    <message>
        <source>Open the OSGeo4W Shell from the start menu, type: python -m pip install --user &quot;shapely&gt;=2&quot; &quot;pandas&gt;=2&quot; scipy and start QGIS again. If installing is not allowed on this computer, ask your IT department for these packages.</source>
        <translation>Open de OSGeo4W Shell via het startmenu, typ: python -m pip install --user &quot;shapely&gt;=2&quot; &quot;pandas&gt;=2&quot; scipy en start QGIS opnieuw. Is installeren op deze computer niet toegestaan, vraag deze pakketten dan aan bij de IT-dienst.</translation>
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
        <source>Overlaps</source>
        <translation>Overlappingen</translation>
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
        <source>Parameters</source>
        <translation>Parameters</translation>
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
        <source>Pieces treated as slivers</source>
        <translation>Stukken als splinter behandeld</translation>
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
        <source>Polygons whose borders are judged: regions, or base units with a region code.</source>
        <translation>Polygonen waarvan de grenzen beoordeeld worden: gebieden, of basiseenheden met een gebiedscode.</translation>
    </message>
    <message>
        <source>Polygons with a region code.</source>
        <translation>Polygonen met een gebiedscode.</translation>
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
        <source>Problems</source>
        <translation>Aandachtspunten</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Kenmerken</translation>
    </message>
    <message>
        <source>Rank of scale: base units are 1; the larger the regions, the higher the level.</source>
        <translation>Schaalniveau: basiseenheden hebben 1; hoe groter de gebieden, hoe hoger het niveau.</translation>
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
        <source>Regions from a table</source>
        <translation>Gebieden uit een tabel</translation>
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
        <source>Regions overlap</source>
        <translation>Gebieden overlappen</translation>
    </message>
    <message>
        <source>Regions that lie inside one region</source>
        <translation>Gebieden die in één gebied liggen</translation>
    </message>
    <message>
        <source>Registered divisions</source>
        <translation>Geregistreerde indelingen</translation>
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
        <source>Report with map and table (HTML)</source>
        <translation>Rapport met kaart en tabel (HTML)</translation>
    </message>
    <message>
        <source>Reports need the Python package Jinja2 ({reason}).</source>
        <translation>Rapporten hebben het Python-pakket Jinja2 nodig ({reason}).</translation>
    </message>
    <message>
        <source>Reproduce</source>
        <translation>Herhalen</translation>
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
        <source>Sea</source>
        <translation>Zee</translation>
    </message>
    <message>
        <source>Share of a region that may lie outside</source>
        <translation>Aandeel van een gebied dat erbuiten mag liggen</translation>
    </message>
    <message>
        <source>Show or hide the Regio panel</source>
        <translation>Het paneel Regio tonen of verbergen</translation>
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
        <source>Socially constructed</source>
        <translation>Sociaal geconstrueerd</translation>
    </message>
    <message>
        <source>Source: {layers}. Made with Regio, {date}.</source>
        <translation>Bron: {layers}. Gemaakt met Regio, {date}.</translation>
    </message>
    <message>
        <source>Strips thinner than this are taken for drawing differences.</source>
        <translation>Smallere stroken gelden als tekenverschil.</translation>
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
        <source>Table of the result</source>
        <translation>Tabel van het resultaat</translation>
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
        <source>Take the selected divisions out of the register; their layers stay</source>
        <translation>De gekozen indelingen uit het register halen; hun lagen blijven</translation>
    </message>
    <message>
        <source>Tells for every border how many other divisions draw it too: 0 is firm (everyone draws it here), 1 is vague (nobody else does). Other divisions are further code fields of the same layer, or other polygon layers, which support a border by how near their own border runs.</source>
        <translation>Zegt voor elke grens hoeveel andere indelingen ze ook trekken: 0 is vast (iedereen trekt ze hier), 1 is vaag (niemand anders doet dat). Andere indelingen zijn andere codevelden van dezelfde laag, of andere polygonenlagen, die een grens steunen naarmate hun eigen grens er dichter bij loopt.</translation>
    </message>
    <message>
        <source>Tells for every region of a finer map whether it lies inside one region of a coarser map, which units break that, and how far the two maps nest as a whole. If both codes are fields of the same layer, units are counted and no polygon is cut; with two layers, polygons are laid over each other.</source>
        <translation>Zegt voor elk gebied van een fijne indeling of het in één gebied van een grove indeling ligt, welke basiseenheden dat verhinderen, en in hoeverre de twee indelingen als geheel in elkaar passen. Zijn beide codes velden van dezelfde laag, dan worden basiseenheden geteld en wordt geen polygoon versneden; bij twee lagen worden de polygonen over elkaar gelegd.</translation>
    </message>
    <message>
        <source>The algorithm {name} has no title.</source>
        <translation>Het algoritme {name} heeft geen titel.</translation>
    </message>
    <message>
        <source>The coarser regions, with how many finer ones belong to each and how many of these conform.</source>
        <translation>De grove gebieden, met hoeveel fijne gebieden bij elk horen en hoeveel daarvan conform zijn.</translation>
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
        <source>The example could not be copied to &quot;{folder}&quot; ({reason}). Choose another folder.</source>
        <translation>Het voorbeeld kon niet naar &quot;{folder}&quot; gekopieerd worden ({reason}). Kies een andere map.</translation>
    </message>
    <message>
        <source>The field with the code that the table uses.</source>
        <translation>Het veld met de code die de tabel gebruikt.</translation>
    </message>
    <message>
        <source>The field with the region code in {layer}. Features that share a code are one region. Codes are read as text.</source>
        <translation>Het veld met de gebiedscode in {layer}. Objecten met dezelfde code zijn één gebied. Codes worden als tekst gelezen.</translation>
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
        <source>The name used in the verdict. Empty: the layer, or the code field where both are one layer.</source>
        <translation>De naam in het oordeel. Leeg: de laag, of het codeveld als beide dezelfde laag zijn.</translation>
    </message>
    <message>
        <source>The noise distance ({noise} m) must be at least 0 and smaller than the bandwidth ({bandwidth} m).</source>
        <translation>De tekenruis ({noise} m) moet minstens 0 zijn en kleiner dan de bandbreedte ({bandwidth} m).</translation>
    </message>
    <message>
        <source>The one region of {finer} lies inside one region of {coarser}.</source>
        <translation>Het enige gebied van {finer} ligt in één gebied van {coarser}.</translation>
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
        <source>The outputs {first} and {second} cannot both be written to &quot;{path}&quot;. Choose two names.</source>
        <translation>De uitvoer {first} en de uitvoer {second} kunnen niet allebei naar &quot;{path}&quot; geschreven worden. Kies twee namen.</translation>
    </message>
    <message>
        <source>The picture &quot;{path}&quot; cannot be read ({reason}).</source>
        <translation>De afbeelding &quot;{path}&quot; kan niet gelezen worden ({reason}).</translation>
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
        <source>The reference field is also listed as a division; for its own borders it does not count.</source>
        <translation>Het referentieveld staat ook bij de indelingen; voor zijn eigen grenzen telt het niet mee.</translation>
    </message>
    <message>
        <source>The share of all that was counted that lies in the region&apos;s own parent. 100 % means a perfect nest. (Conformity K)</source>
        <translation>Het aandeel van alles wat geteld werd dat in het eigen bovenliggende gebied ligt. 100 % betekent dat alles in elkaar past. (Conformiteit K)</translation>
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
        <source>The tolerance is {tolerance}; it must be a share between 0 and 1.</source>
        <translation>De tolerantie is {tolerance}; het moet een aandeel tussen 0 en 1 zijn.</translation>
    </message>
    <message>
        <source>The two layers are not the same units, so units cannot be counted: area was used instead.</source>
        <translation>De twee lagen hebben niet dezelfde basiseenheden, die dus niet geteld kunnen worden: in plaats daarvan werd de oppervlakte gebruikt.</translation>
    </message>
    <message>
        <source>The unit in row {row} has no code.</source>
        <translation>De basiseenheid in rij {row} heeft geen code.</translation>
    </message>
    <message>
        <source>The units or pieces that lie outside their region&apos;s parent.</source>
        <translation>De basiseenheden of stukken die buiten het bovenliggende gebied van hun gebied liggen.</translation>
    </message>
    <message>
        <source>The units with the code and name of their region, and their numeric fields.</source>
        <translation>De basiseenheden met de code en de naam van hun gebied, en hun numerieke velden.</translation>
    </message>
    <message>
        <source>The weight &quot;{part}&quot; cannot be read. Write for instance: police=2;tourism=0.5</source>
        <translation>Het gewicht &quot;{part}&quot; is niet leesbaar. Schrijf bijvoorbeeld: politie=2;toerisme=0.5</translation>
    </message>
    <message>
        <source>The weight of &quot;{name}&quot; is {weight}; weights must be above 0.</source>
        <translation>Het gewicht van &quot;{name}&quot; is {weight}; gewichten moeten groter dan 0 zijn.</translation>
    </message>
    <message>
        <source>There are {count} more problems; the output Problems, if you ask for it, lists them all.</source>
        <translation>Er zijn nog {count} problemen; de uitvoer Problemen, als die gevraagd wordt, noemt ze allemaal.</translation>
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
        <source>These lie in another region</source>
        <translation>Deze liggen in een ander gebied</translation>
    </message>
    <message>
        <source>This could not be computed</source>
        <translation>Dit kon niet berekend worden</translation>
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
        <source>Tick what to compare with.</source>
        <translation>Vink aan waarmee vergeleken moet worden.</translation>
    </message>
    <message>
        <source>Treated as slivers: {count} pieces, together {area} and {share} % of what was counted. They make no region non-conforming, but they do count in the shares and overall figures.</source>
        <translation>Als splinter behandeld: {count} stukken, samen {area} en {share} % van wat geteld werd. Ze maken geen gebied niet-conform, maar tellen wel mee in de aandelen en de totaalcijfers.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Two divisions are needed to compare. Add another one on the page Regions.</source>
        <translation>Om te vergelijken zijn twee indelingen nodig. Voeg er nog een toe op het tabblad Gebieden.</translation>
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
        <source>Units</source>
        <translation>Basiseenheden</translation>
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
        <source>Units were matched by their codes in field &quot;{field}&quot; of &quot;{layer}&quot; and field &quot;{other_field}&quot; of &quot;{other}&quot;; no polygon was cut.</source>
        <translation>De basiseenheden werden gekoppeld via hun codes in veld &quot;{field}&quot; van &quot;{layer}&quot; en veld &quot;{other_field}&quot; van &quot;{other}&quot;; er werd geen polygoon versneden.</translation>
    </message>
    <message>
        <source>Units with region</source>
        <translation>Basiseenheden met gebied</translation>
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
        <source>V-measure</source>
        <translation>V-maat</translation>
    </message>
    <message>
        <source>Vagueness</source>
        <translation>Vaagheid</translation>
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
        <source>Weights of the divisions</source>
        <translation>Gewichten van de indelingen</translation>
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
        <source>What lies in slivers</source>
        <translation>Wat in splinters ligt</translation>
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
        <source>What the finer map is called</source>
        <translation>Hoe de fijne indeling heet</translation>
    </message>
    <message>
        <source>What to count</source>
        <translation>Wat geteld wordt</translation>
    </message>
    <message>
        <source>When polygons are laid over each other, pieces thinner than this are taken for drawing differences: they never make a region non-conforming. The log says how much was treated so.</source>
        <translation>Als polygonen over elkaar gelegd worden, gelden smallere stukken als tekenverschil: ze maken een gebied nooit niet-conform. Het logboek meldt hoeveel zo behandeld werd.</translation>
    </message>
    <message>
        <source>Which borders</source>
        <translation>Welke grenzen</translation>
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
        <source>Who may draw a border: {names}.</source>
        <translation>Wie een grens kan trekken: {names}.</translation>
    </message>
    <message>
        <source>With all borders between units, the reference field counts as a division too if it is listed.</source>
        <translation>Bij alle grenzen tussen basiseenheden telt het referentieveld ook als indeling, als het in de lijst staat.</translation>
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
        <source>agreement of the two maps</source>
        <translation>gelijkenis van de indelingen</translation>
    </message>
    <message>
        <source>and</source>
        <translation>en</translation>
    </message>
    <message>
        <source>area</source>
        <translation>oppervlakte</translation>
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
        <source>borders</source>
        <translation>grensstukken</translation>
    </message>
    <message>
        <source>but lies in</source>
        <translation>maar ligt in</translation>
    </message>
    <message>
        <source>care</source>
        <translation>zorg</translation>
    </message>
    <message>
        <source>cooperation</source>
        <translation>samenwerking</translation>
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
        <source>findings</source>
        <translation>bevindingen</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>gaten</translation>
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
        <source>lie inside one region</source>
        <translation>liggen in één gebied</translation>
    </message>
    <message>
        <source>lies in</source>
        <translation>ligt in</translation>
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
        <source>nobody draws it here</source>
        <translation>niemand trekt hier een grens</translation>
    </message>
    <message>
        <source>of</source>
        <translation>van</translation>
    </message>
    <message>
        <source>overlaps</source>
        <translation>overlappingen</translation>
    </message>
    <message>
        <source>regions kept whole</source>
        <translation>gebieden die heel blijven</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>veiligheid</translation>
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
        <source>the layer of the finer regions</source>
        <translation>de laag met de fijne gebieden</translation>
    </message>
    <message>
        <source>the reference layer</source>
        <translation>de referentielaag</translation>
    </message>
    <message>
        <source>the region layer</source>
        <translation>de gebiedenlaag</translation>
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
        <source>waste</source>
        <translation>afval</translation>
    </message>
    <message>
        <source>work</source>
        <translation>werk</translation>
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
        <source>{count} more findings are in the output Findings.</source>
        <translation>Nog {count} bevindingen staan in de uitvoer Bevindingen.</translation>
    </message>
    <message>
        <source>{count} more problems are in the output Problems.</source>
        <translation>Nog {count} aandachtspunten staan in de uitvoer Aandachtspunten.</translation>
    </message>
    <message>
        <source>{count} of the {coarser}</source>
        <translation>{count} van de {coarser}</translation>
    </message>
    <message>
        <source>{count} polygons of &quot;{layer}&quot; ({units}) could only be laid over the other layer after a repair in a copy.</source>
        <translation>{count} polygonen van &quot;{layer}&quot; ({units}) konden pas na herstel in een kopie over de andere laag gelegd worden.</translation>
    </message>
    <message>
        <source>{count} rows of &quot;{table}&quot; repeat another row.</source>
        <translation>{count} rijen van &quot;{table}&quot; herhalen een andere rij.</translation>
    </message>
    <message>
        <source>{count} units of &quot;{layer}&quot; are on several rows, for instance {unit} on rows {rows}; each counts as one unit.</source>
        <translation>{count} basiseenheden van &quot;{layer}&quot; staan op meerdere rijen, bijvoorbeeld {unit} op rijen {rows}; elk telt als één basiseenheid.</translation>
    </message>
    <message>
        <source>{count} units of &quot;{layer}&quot; have no row with their code in &quot;{other}&quot;: {units}.</source>
        <translation>{count} basiseenheden van &quot;{layer}&quot; hebben geen rij met hun code in &quot;{other}&quot;: {units}.</translation>
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
        <source>{layer}: code</source>
        <translation>{layer}: code</translation>
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
        <source>{unit} (in {region})</source>
        <translation>{unit} (in {region})</translation>
    </message>
</context>
</TS>
