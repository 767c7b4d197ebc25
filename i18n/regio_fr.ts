<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Regio</name>
    <message>
        <source>&quot;{coarser}&quot; has one region only, so lambda says nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{entry}&quot; cannot be compared with itself. Choose another coarser map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{finer}&quot; and &quot;{coarser}&quot; have no territory in common. Check that both have region codes, lie in the same part of the world and have the right CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; cannot be read: its source is missing or broken. Repair the source or choose another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no CRS, while &quot;{other}&quot; has {crs}. Set the CRS of the layer (right-click it, Layer CRS) and run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no CRS. Set it (right-click it, Layer CRS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no CRS; its coordinates are taken to be metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no border between two regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no common borders longer than 1 m: its polygons do not share edges, or all have the same code. Run &quot;Check a regionalisation&quot; on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no features. Choose another layer or check its filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no field &quot;{field}&quot; any more. Choose another field for &quot;{entry}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no field &quot;{field}&quot;. Did you mean &quot;{close}&quot;? Its fields are: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no field &quot;{field}&quot;. Its fields are: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no field named region or code: every polygon was taken for a region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no geometry, so its pieces cannot be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no polygons. Choose a polygon layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has {count} curved polygons (rows {rows}); their curves were replaced by short straight lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has {count} features without geometry (rows {rows}); they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has {count} geometries that enclose no area (rows {rows}); they are left out. Draw them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has {count} invalid geometries (rows {rows}); they were repaired in a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; is fit for use; {count} remarks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; is in {crs} and &quot;{other}&quot; in {other_crs}: it was transformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; is in {crs} and &quot;{units}&quot; in {units_crs}. Save one of them in the CRS of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; is in {crs}, which is not in metres: lengths and areas are measured in an equal-area CRS instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; is not a polygon layer. Choose one with areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; is not fit for use yet: {failed} of {count} findings need mending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{layer}&quot;: field &quot;{field}&quot; was taken for the region code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{part}&quot; cannot be read. Write name=value, with semicolons between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{path}&quot; could not be written ({reason}). Close it in other programs, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{path}&quot; could not be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{path}&quot; could not be written: {reason}. The disk may be full. What was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{path}&quot; holds no polygon layer that can be read. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is in use or protected ({reason}). Close it in other programs, or choose another name. It is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is open in another program that has not finished writing. Close it there, or choose another name. It is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{path}&quot; must end in .csv, .xlsx, .ods or .gpkg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{path}&quot; must end in .png, .jpg, .pdf or .svg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>0 if everyone draws every border here, 1 if nobody does; long borders count more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 if the two maps have nothing to do with each other, 1 if they are the same. A fine map that nests perfectly still scores below 1, because it is finer. (V-measure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 if no region of the finer map is split over several coarser ones. (Completeness)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A border further away than this gives no support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A border nearer than this gives full support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code of the units. If it holds region codes, codes are compared; else the units&apos; places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gap of {area} lies between {regions}. Draw the missing region, or extend one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hairline gap lies between {regions}: rounding, which does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A numeric field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A numeric field is to be counted, but none is chosen. Choose a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of region {region} is thinner than {width} m: perhaps a drawing error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place for a repaired copy is given, but &quot;Write a repaired copy&quot; is off: it is not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A region conforms if all of it lies inside one region of the coarser map, its parent. Units that lie elsewhere are listed as Outside and hatched on the map: moving just these would make the region conform. When polygons are laid over each other, strips thinner than the sliver width are taken for drawing differences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A region of which at most this share lies outside its parent still conforms. Empty: 0.001, but 0 where units are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repaired copy is to be written, but not where. Choose a place for it, or switch it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shapefile keeps only 10 characters of a field&apos;s name and 254 of a text. A GeoPackage keeps everything, and the style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of QGIS, or a CSV, XLSX or ODS file. Codes are read as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of all pairs of regions that share territory, with what they share (counted as in the regions).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of the rows that do not fit and the units without region, with a sentence each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thin gap of {area} lies between {regions}. Snap their borders to each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit may be in several regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight is given for &quot;{name}&quot;, which is not among the divisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About half draw it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n division(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from a project layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add regions on the page Regions first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the maps you want to compare: a layer of regions, or a layer of municipalities with a code for the region each belongs to. Or try it first with the example: a small province with eight divisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All borders between units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {total} regions of {finer} lie inside one region of {coarser}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {total} {finer} lie inside one of the {coarser}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also borders inside regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expression that picks rows, for tables that hold several divisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are the data sound?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {count} edges polygons lie on each other, so no border is found there. Run &quot;Check a regionalisation&quot; on the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base units: code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders between regions of the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders longer than 1 metre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders of all units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders that every division draws here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders that everyone draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders that no other division draws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders that nobody draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundary vagueness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a regionalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the layer of the selected division for errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a layer of the project, or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one coarser map to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one other division that may support the borders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns of &quot;{table}&quot; with the unit codes and the region codes. Its columns are: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a bar to list what it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarser layer: unit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarser map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarser regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarser regions: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code fields of the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code fields of the reference layer, each a division of the same units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {code} in row {row} does not occur among the units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {code} in row {row} does not occur among the units. Nearest: {hint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {code} is on {count} rows ({rows}) that lie apart. If they are two regions, correct one code; if they are one, make it one feature with several parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {code} is on {count} rows ({rows}) that touch; they count as one region. Dissolve them if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes for &quot;none&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes that mean &quot;none&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes that mean a unit has no region, separated by semicolons; * stands for anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes, separated by semicolons, that are no region but mean that a unit has none, for instance Geen IGS. A star at the end stands for anything. Empty values always mean none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commuting and moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with these code fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with these layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completeness: 1 if the finer map nests perfectly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conformity K: share inside the parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s). Paste them into a spreadsheet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command that computes this result again, for the Python console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table as shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers part of the map: {filled} of {rows} rows ({share} %) have a region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions of a land people name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do regions nest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do {finer} lie inside one of the {coarser}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does every region lie inside one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing noise (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn by nobody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each border is held against the other divisions: how many of them draw a border here too? A firm border is thin and dark on the map, a vague one wide and blurred. Divisions given as polygons of their own support a border by how near their own border runs; the bandwidth says from which distance that support ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each finding is a place to look at; click it to go there. Regions in several parts, regions inside another and thin parts are often right, so they are named but do not make the check fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row has a region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone draws it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few draw it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{layer}&quot; holds no region code: every value is empty or means &quot;none&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{layer}&quot; is empty in {count} rows ({rows}); they count as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{layer}&quot; must hold numbers of at least 0; in row {row} it holds {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field that identifies the units of the finer layer. Empty: guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the names of the coarser regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the names of the finer regions, for labels and sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the names of the units, for the list of what breaks the rule. Empty: guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files with polygons: GeoPackage, Shapefile, GeoJSON and others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finer layer: unit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finer layer: unit name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finer map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finer regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finer regions: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance: Housing markets=zone;Zones=police. The code field of each layer to compare with; a layer that is named several times is compared once for each field. Empty: guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance: pol_zone=Police zones;tour=Tourism. Names used in the list of who draws a border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance: police=2;tourism=0.5. A division that is not named counts 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this result; its layers stay on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a project layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap between regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed: {count} regions without names, {kind}, level {level}. Correct it below if need be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed: {count} regions, names in {field}, {kind}, level {level}. Correct it below if need be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here will be the answer in one sentence, the figures behind it, and a table linked with the map. Choose what to compare on the page Compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holes between regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homogeneity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homogeneous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How firm are the borders?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much better the finer map predicts the coarser region than always naming the largest one: 0 is no better, 1 is perfect. (Lambda, Goodman and Kruskal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of a region may lie outside its parent while it still conforms. Automatic: 0.1 %, but nothing where units are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If both layers have the same unit codes, they are compared by code and no polygon is cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If given: every unit must have a region of this layer, and every region must hold a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not, a unit in two regions stops the run with a sentence that names the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &quot;{layer}&quot;, unit {unit} (field &quot;{unit_field}&quot;) is on rows {rows} with different regions in field &quot;{field}&quot;: {regions}. {count} units are. Correct the codes, or choose another unit field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &quot;{layer}&quot;, unit {unit} (field &quot;{unit_field}&quot;) is on rows {rows} with different regions in field &quot;{field}&quot;: {regions}. {count} units are; every row counts on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &quot;{layer}&quot;, {count} units belong to more than one region (rows {rows}). Keep one region per unit, or use a calculation that allows overlaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &quot;{table}&quot;, region {region} has several names: {names} (rows {rows}); the first is used. {count} regions have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &quot;{table}&quot;, unit {unit} is in two regions: {regions} (rows {rows}). {count} units are. Correct the table, or allow overlapping regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &quot;{table}&quot;, {count} units are in several regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &quot;{table}&quot;, {count} units have a code that means &quot;none&quot; ({codes}): they get no region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In field &quot;{field}&quot; of &quot;{layer}&quot;, {count} rows hold a code that means &quot;none&quot; ({codes}): they have no region there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid geometries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the layer fit for use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge every border between two units, not only the borders of the chosen map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged only on the part that &quot;{coarser}&quot; covers: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda: conformity beyond what one big parent gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot; of the example &quot;{path}&quot; cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers with their styles (GeoPackage)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {count} borders of at most {length} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {count} of {total} polygons of &quot;{layer}&quot; have no region: {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {count} of {total} units have a region in &quot;{has}&quot; but none in &quot;{lacks}&quot;: {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {count} of {total} units have a region in neither &quot;{finer}&quot; nor &quot;{coarser}&quot;: {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lies in several regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lies inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lies inside one region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lies mainly in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for what is wrong with a region layer and says each in a sentence: invalid geometry, gaps, overlaps, slivers, polygons drawn twice, missing and unknown codes, units without region, and coordinate systems that do not fit. Regions in several parts, enclaves and thin parts are named too, but do not make the check fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a region layer from a table that says which unit belongs to which region, and says which rows do not fit. A table with the columns basisniveau, Name basisniveau, nieuweafgeleide, Name nieuweafgeleide is recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May lie outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean vagueness by length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing or invalid geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most draw it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly: less than 5 % lies outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nested-doll conformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No delineation is chosen. Choose at least one code field or polygon layer to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feature of &quot;{layer}&quot; passes the filter. Check the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No features are selected in &quot;{layer}&quot;, but only selected ones are to be used. Select some, or switch off &quot;Selected features only&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field of this layer looks like a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No region code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No region of {finer} could be judged against {coarser}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No regions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of &quot;{table}&quot; fits a unit. Check the unit code fields: the table has for instance {theirs}, the units {ours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of &quot;{table}&quot; has a region: every region code of a known unit is empty or means &quot;none&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit code in field &quot;{field}&quot; of &quot;{layer}&quot; occurs in field &quot;{other_field}&quot; of &quot;{other}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else draws it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of {count} borders could be judged: nothing to compare with lies on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged, because they lie outside &quot;{coarser}&quot;: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged, because what is counted adds up to 0 there: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in the folder &quot;{folder}&quot; ({reason}). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare with here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare with: choose at least one code field or polygon layer besides the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numeric field to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Debian 13 or newer: sudo apt install python3-shapely python3-pandas python3-scipy. On older systems: python3 -m pip install --user --break-system-packages &quot;numpy&lt;2&quot; &quot;shapely&gt;=2&quot; &quot;pandas&gt;=2&quot; scipy. Then start QGIS again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One feature per finding, with a sentence. Its size is in square metres for areas, else a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line per pair of neighbours, with who draws their border and how vague it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One polygon per region, with the number and codes of its units and the sums of their numeric fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only borders that few draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for layers: a border further away than this gives no support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for layers: a border nearer than this gives full support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only regions that do not nest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only used when a numeric field is counted. Empty values count as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what makes the check fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Terminal, type: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user &quot;shapely&gt;=2&quot; &quot;pandas&gt;=2&quot; scipy and start QGIS again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the OSGeo4W Shell from the start menu, type: python -m pip install --user &quot;shapely&gt;=2&quot; &quot;pandas&gt;=2&quot; scipy and start QGIS again. If installing is not allowed on this computer, ask your IT department for these packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the other map: not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the other map: not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of neighbours with a border longer than 1 metre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts, gaps and overlaps thinner than this are called thin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces treated as slivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places that two regions claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygon layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygon layers whose borders are measured. Features with the same code in a field named region or code are one region; features without such a code are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons whose borders are judged: regions, or base units with a region code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons with a region code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons, for instance municipalities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons: regions, or base units with a region code. It may be the same layer twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank of scale: base units are 1; the larger the regions, the higher the level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference: code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regio cannot load a package that it needs: {reason}. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regio cannot start yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regio needs pandas 2 or newer; this QGIS has an older one. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regio needs shapely 2 or newer; this QGIS has an older one. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regio needs {packages}, which this QGIS does not have. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regio: compare regionalisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region in several parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region inside another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region {region} has a hole of {area} that no region covers. If it is a lake or another territory, all is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region {region} has {count} parts that do not touch. If that is not meant, check the codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region {region} holds no unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region {region} lies wholly inside {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions from a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions of &quot;{double}&quot; overlap each other in {count} polygons of &quot;{layer}&quot; ({units}): that territory counts twice. Run &quot;Check a regionalisation&quot; on &quot;{double}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions that lie inside one region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered divisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports need the Python package Jinja2 ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reproduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>River</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} ({region}) is invalid: {reason}. Repair it, or write a repaired copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} has no geometry that can be used. Draw it, or delete the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} has no region code. Fill it in, or leave the feature out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} has no unit code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: no unit has the code {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: no unit has the code {code}. Nearest: {hint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: unit {code} has no region ({none} means &quot;none&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: unit {code} has no region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows {a} and {b} ({codes}) have the same polygon. Delete one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a region that may lie outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the Regio panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sliver width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sliver width (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socially constructed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strips thinner than this are taken for drawing differences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap finer and coarser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table as Excel workbook (XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table as text (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table: region code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table: region name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table: unit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected divisions out of the register; their layers stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells for every border how many other divisions draw it too: 0 is firm (everyone draws it here), 1 is vague (nobody else does). Other divisions are further code fields of the same layer, or other polygon layers, which support a border by how near their own border runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells for every region of a finer map whether it lies inside one region of a coarser map, which units break that, and how far the two maps nest as a whole. If both codes are fields of the same layer, units are counted and no polygon is cut; with two layers, polygons are laid over each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm {name} has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coarser regions, with how many finer ones belong to each and how many of these conform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codes in field &quot;{field}&quot; of &quot;{layer}&quot; were stored as decimal numbers and were read as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column with region codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column with region names, if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column with unit codes. Leave it empty for the four-column form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is on the clipboard. Paste it into the Python console of QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computation stopped without saying why. See the message log of QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinates of &quot;{layer}&quot; do not fit its CRS {crs}. Check the CRS of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinates of &quot;{layer}&quot; in row {row} do not fit its CRS {crs}. Check the CRS of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data changed since this was computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of &quot;{layer}&quot; cannot be found. Repair the path of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example could not be copied to &quot;{folder}&quot; ({reason}). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field with the code that the table uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field with the region code in {layer}. Features that share a code are one region. Codes are read as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter {filter} for &quot;{layer}&quot; cannot be understood: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finer regions with their parent, the share inside it and what lies outside. exit_weight is a number of units, an area in square metres or a sum of the field, as you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer for &quot;{parameter}&quot; cannot be loaded. Choose another layer or check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer of &quot;{entry}&quot; is not in the project any more. Remove the entry, or add the layer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer of &quot;{result}&quot; is not in the project any more. Compute it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer with repaired geometry and all its fields; only with Write a repaired copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name used in the verdict. Empty: the layer, or the code field where both are one layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The noise distance ({noise} m) must be at least 0 and smaller than the bandwidth ({bandwidth} m).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one region of {finer} lies inside one region of {coarser}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output &quot;{name}&quot; cannot be made. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output &quot;{name}&quot; could not be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output &quot;{path}&quot; would replace the layer &quot;{layer}&quot;, which is read. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outputs {first} and {second} cannot both be written to &quot;{path}&quot;. Choose two names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture &quot;{path}&quot; cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The polygons of the two layers are made of the same edges: whole polygons were compared and none was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no polygon layer yet. Add one, or take a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference field is also listed as a division; for its own borders it does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of all that was counted that lies in the region&apos;s own parent. 100 % means a perfect nest. (Conformity K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style of &quot;{path}&quot; could not be saved in it: {reason}. The disk may be full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table &quot;{path}&quot; cannot be opened. Save it as CSV, XLSX or ODS, with the column names in the first row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table &quot;{path}&quot; cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tolerance is {tolerance}; it must be a share between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two layers are not the same units, so units cannot be counted: area was used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit in row {row} has no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The units or pieces that lie outside their region&apos;s parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The units with the code and name of their region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight &quot;{part}&quot; cannot be read. Write for instance: police=2;tourism=0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight of &quot;{name}&quot; is {weight}; weights must be above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table &quot;{path}&quot;. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lie in another region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the fields that divide the map into regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated as slivers: {count} pieces, together {share} % of what was counted. They make no region non-conforming, but they do count in the shares and overall figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two divisions are needed to compare. Add another one on the page Regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two polygons near {x}, {y} cannot be laid over each other. Run &quot;Check a regionalisation&quot; on both layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two regions of &quot;{coarser}&quot; hold equally much of {names}; the larger one was taken for the parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit without region or region without unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit {code} does not occur in &quot;{table}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit {unit} belongs to no region of this layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit {unit} lies in no region. Give it a region or check its border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units counts base units and needs both region codes on the same units; where only polygons are given, area is used instead and the log says so. A numeric field can be inhabitants or jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units were matched by their codes in field &quot;{field}&quot; of &quot;{layer}&quot; and field &quot;{other_field}&quot; of &quot;{other}&quot;; no polygon was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units with region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units without region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V-measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vagueness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict in one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights in the outputs are areas in square metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights in the outputs are numbers of units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights in the outputs are sums of the field &quot;{field}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of the divisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted adds up to 0 where &quot;{finer}&quot; and &quot;{coarser}&quot; overlap. Choose another weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted in &quot;{layer}&quot; must be numbers of at least 0. It is not for {count} units: {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted must be numbers of at least 0, and some of them above 0. Check the weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies in slivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the coarser map is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the divisions are called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the finer map is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When polygons are laid over each other, pieces thinner than this are taken for drawing differences: they never make a region non-conforming. The log says how much was treated so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who draws borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who draws it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all borders between units, the reference field counts as a division too if it is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a repaired copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the layer with its invalid geometries repaired. The layer itself is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement of the two maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but lies in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooperation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn by everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn by nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how well it predicts the coarser map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside the parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid geometries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lie inside one region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean vagueness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody draws it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regions kept whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the export failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the layer of the coarser regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the layer of the finer regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reference layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the region layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tourism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} and {b} overlap by a hairline: rounding, which does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} and {b} overlap by {area} in a thin strip. Snap their borders to each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} and {b} overlap by {area}. Decide where it belongs and cut it from the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{conforming} of {total} regions of {finer} lie inside one region of {coarser}; 1 does not: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{conforming} of {total} regions of {finer} lie inside one region of {coarser}; {broken} do not: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{conforming} of {total} {finer} lie inside one of the {coarser}; 1 does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{conforming} of {total} {finer} lie inside one of the {coarser}; {broken} do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} borders lie where no delineation has regions on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} borders, {length} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} borders: {full} drawn by everyone, {zero} by nobody else. Mean vagueness by length {vagueness} (0 firm, 1 vague).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} borders: {full} drawn by everyone, {zero} by nobody. Mean vagueness by length {vagueness} (0 firm, 1 vague).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more findings are in the output Findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more problems are in the output Problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of the {coarser}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} polygons of &quot;{layer}&quot; ({units}) could only be laid over the other layer after a repair in a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows of &quot;{table}&quot; repeat another row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} units of &quot;{layer}&quot; are on several rows, for instance {unit} on rows {rows}; each counts as one unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} units of &quot;{layer}&quot; have no row with their code in &quot;{other}&quot;: {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{finer} in {coarser}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}  ✕</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}
Tick to show it on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is finer than {finer}. Did you mean it the other way round?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{single} of {total} {regions} keep to one of the {coarser}; {unplaced} units are in none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {conforming} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} (in {region})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
