<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Regio</name>
    <message>
        <source>&quot;{coarser}&quot; has one region only, so lambda says nothing here.</source>
        <translation>&quot;{coarser}&quot; n&apos;a qu&apos;une région ; lambda ne dit donc rien ici.</translation>
    </message>
    <message>
        <source>&quot;{entry}&quot; cannot be compared with itself. Choose another coarser map.</source>
        <translation>&quot;{entry}&quot; ne peut pas être comparé à lui-même. Choisissez un autre découpage large.</translation>
    </message>
    <message>
        <source>&quot;{finer}&quot; and &quot;{coarser}&quot; have no territory in common. Check that both have region codes, lie in the same part of the world and have the right CRS.</source>
        <translation>&quot;{finer}&quot; et &quot;{coarser}&quot; n&apos;ont aucun territoire en commun. Vérifiez que les deux ont des codes de région, se situent dans la même partie du monde et ont le bon SCR.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; cannot be read: its source is missing or broken. Repair the source or choose another layer.</source>
        <translation>&quot;{layer}&quot; ne peut pas être lue : sa source manque ou est endommagée. Réparez la source ou choisissez une autre couche.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no CRS, while &quot;{other}&quot; has {crs}. Set the CRS of the layer (right-click it, Layer CRS) and run again.</source>
        <translation>&quot;{layer}&quot; n&apos;a pas de SCR, alors que &quot;{other}&quot; a {crs}. Définissez le SCR de la couche (clic droit, SCR de la couche) et relancez.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no CRS. Set it (right-click it, Layer CRS).</source>
        <translation>&quot;{layer}&quot; n&apos;a pas de SCR. Définissez-le (clic droit, SCR de la couche).</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no CRS; its coordinates are taken to be metres.</source>
        <translation>&quot;{layer}&quot; n&apos;a pas de SCR ; ses coordonnées sont prises pour des mètres.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no border between two regions.</source>
        <translation>&quot;{layer}&quot; n&apos;a pas de limite entre deux régions.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no common borders longer than 1 m: its polygons do not share edges, or all have the same code. Run &quot;Check a regionalisation&quot; on it.</source>
        <translation>&quot;{layer}&quot; n&apos;a pas de limites communes de plus de 1 m : ses polygones ne partagent pas de segments, ou ont tous le même code. Exécutez-y &quot;Vérifier un découpage&quot;.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no features. Choose another layer or check its filter.</source>
        <translation>&quot;{layer}&quot; n&apos;a pas d&apos;entités. Choisissez une autre couche ou vérifiez son filtre.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no field &quot;{field}&quot; any more. Choose another field for &quot;{entry}&quot;.</source>
        <translation>&quot;{layer}&quot; n&apos;a plus de champ &quot;{field}&quot;. Choisissez un autre champ pour &quot;{entry}&quot;.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no field &quot;{field}&quot;. Did you mean &quot;{close}&quot;? Its fields are: {fields}.</source>
        <translation>&quot;{layer}&quot; n&apos;a pas de champ &quot;{field}&quot;. S&apos;agit-il de &quot;{close}&quot; ? Ses champs sont : {fields}.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no field &quot;{field}&quot;. Its fields are: {fields}.</source>
        <translation>&quot;{layer}&quot; n&apos;a pas de champ &quot;{field}&quot;. Ses champs sont : {fields}.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no field named region or code: every polygon was taken for a region.</source>
        <translation>&quot;{layer}&quot; n&apos;a pas de champ nommé region ou code : chaque polygone a été pris pour une région.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no geometry, so its pieces cannot be drawn.</source>
        <translation>&quot;{layer}&quot; n&apos;a pas de géométrie ; ses morceaux ne peuvent donc pas être dessinés.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no polygons. Choose a polygon layer.</source>
        <translation>&quot;{layer}&quot; n&apos;a pas de polygones. Choisissez une couche de polygones.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has {count} curved polygons (rows {rows}); their curves were replaced by short straight lines.</source>
        <translation>&quot;{layer}&quot; a {count} polygones à lignes courbes (lignes {rows}) ; les courbes ont été remplacées par de courts segments droits.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has {count} features without geometry (rows {rows}); they are left out.</source>
        <translation>&quot;{layer}&quot; a {count} entités sans géométrie (lignes {rows}) ; elles sont laissées de côté.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has {count} geometries that enclose no area (rows {rows}); they are left out. Draw them again.</source>
        <translation>&quot;{layer}&quot; a {count} géométries qui n&apos;enferment aucune surface (lignes {rows}) ; elles sont laissées de côté. Redessinez-les.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has {count} invalid geometries (rows {rows}); they were repaired in a copy.</source>
        <translation>&quot;{layer}&quot; a {count} géométries invalides (lignes {rows}) ; elles ont été réparées dans une copie.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; is fit for use; nothing was found.</source>
        <translation>&quot;{layer}&quot; est utilisable ; rien n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; is fit for use; {count} remarks.</source>
        <translation>&quot;{layer}&quot; est utilisable ; {count} remarques.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; is in {crs} and &quot;{other}&quot; in {other_crs}: it was transformed.</source>
        <translation>&quot;{layer}&quot; est en {crs} et &quot;{other}&quot; en {other_crs} : la couche a été transformée.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; is in {crs} and &quot;{units}&quot; in {units_crs}. Save one of them in the CRS of the other.</source>
        <translation>&quot;{layer}&quot; est en {crs} et &quot;{units}&quot; en {units_crs}. Enregistrez l&apos;une des deux dans le SCR de l&apos;autre.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; is in {crs}, which is not in metres: lengths and areas are measured in an equal-area CRS instead.</source>
        <translation>&quot;{layer}&quot; est en {crs}, qui n&apos;est pas en mètres : longueurs et surfaces sont mesurées dans un SCR équivalent.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; is not a polygon layer. Choose one with areas.</source>
        <translation>&quot;{layer}&quot; n&apos;est pas une couche de polygones. Choisissez une couche de surfaces.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; is not fit for use yet: {failed} of {count} findings need mending.</source>
        <translation>&quot;{layer}&quot; n&apos;est pas encore utilisable : {failed} des {count} constats sont à corriger.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot;: field &quot;{field}&quot; was taken for the region code.</source>
        <translation>&quot;{layer}&quot; : le champ &quot;{field}&quot; a été pris comme code de région.</translation>
    </message>
    <message>
        <source>&quot;{part}&quot; cannot be read. Write name=value, with semicolons between.</source>
        <translation>&quot;{part}&quot; n&apos;est pas lisible. Écrivez nom=valeur, séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; could not be written ({reason}). Close it in other programs, or choose another place.</source>
        <translation>&quot;{path}&quot; n&apos;a pas pu être écrit ({reason}). Fermez-le dans les autres programmes ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; could not be written: {reason}</source>
        <translation>&quot;{path}&quot; n&apos;a pas pu être écrit : {reason}</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; could not be written: {reason}. The disk may be full. What was there before is unchanged.</source>
        <translation>&quot;{path}&quot; n&apos;a pas pu être écrit : {reason}. Le disque est peut-être plein. Ce qui s&apos;y trouvait est inchangé.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; holds no polygon layer that can be read. Choose another file.</source>
        <translation>&quot;{path}&quot; ne contient aucune couche de polygones lisible. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is in use or protected ({reason}). Close it in other programs, or choose another name. It is unchanged.</source>
        <translation>&quot;{path}&quot; est utilisé ou protégé ({reason}). Fermez-le dans les autres programmes ou choisissez un autre nom. Le fichier est inchangé.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is open in another program that has not finished writing. Close it there, or choose another name. It is unchanged.</source>
        <translation>&quot;{path}&quot; est ouvert dans un autre programme qui n&apos;a pas fini d&apos;écrire. Fermez-le là ou choisissez un autre nom. Le fichier est inchangé.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; must end in .csv, .xlsx, .ods or .gpkg.</source>
        <translation>&quot;{path}&quot; doit se terminer par .csv, .xlsx, .ods ou .gpkg.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; must end in .png, .jpg, .pdf or .svg.</source>
        <translation>&quot;{path}&quot; doit se terminer par .png, .jpg, .pdf ou .svg.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>0 if everyone draws every border here, 1 if nobody does; long borders count more.</source>
        <translation>0 si tous tracent ici chaque limite, 1 si personne ne le fait ; les longues limites comptent davantage.</translation>
    </message>
    <message>
        <source>0 if the two maps have nothing to do with each other, 1 if they are the same. A fine map that nests perfectly still scores below 1, because it is finer. (V-measure)</source>
        <translation>0 si les deux découpages n&apos;ont rien à voir l&apos;un avec l&apos;autre, 1 s&apos;ils sont identiques. Un découpage fin qui s&apos;emboîte parfaitement reste sous 1, parce qu&apos;il est plus fin. (V-mesure)</translation>
    </message>
    <message>
        <source>1 border, {length} km</source>
        <translation>1 tronçon de limite, {length} km</translation>
    </message>
    <message>
        <source>1 if no region of the finer map is split over several coarser ones. (Completeness)</source>
        <translation>1 si aucune région du découpage fin n&apos;est partagée entre plusieurs régions larges. (Complétude)</translation>
    </message>
    <message>
        <source>A border further away than this gives no support.</source>
        <translation>Une limite plus éloignée n&apos;apporte aucun appui.</translation>
    </message>
    <message>
        <source>A border nearer than this gives full support.</source>
        <translation>Une limite plus proche apporte un plein appui.</translation>
    </message>
    <message>
        <source>A code of the units. If it holds region codes, codes are compared; else the units&apos; places.</source>
        <translation>Un code des unités de base. S&apos;il contient des codes de région, les codes sont comparés ; sinon, la position des unités.</translation>
    </message>
    <message>
        <source>A gap of {area} lies between {regions}. Draw the missing region or extend one, unless it is a lake or another territory.</source>
        <translation>Un vide de {area} se trouve entre {regions}. Dessinez la région manquante ou étendez-en une, sauf s&apos;il s&apos;agit d&apos;un lac ou d&apos;un autre territoire.</translation>
    </message>
    <message>
        <source>A hairline gap lies between {regions}: rounding, which does no harm.</source>
        <translation>Un vide infime se trouve entre {regions} : un arrondi, sans conséquence.</translation>
    </message>
    <message>
        <source>A numeric field</source>
        <translation>Un champ numérique</translation>
    </message>
    <message>
        <source>A numeric field is to be counted, but none is chosen. Choose a field.</source>
        <translation>Un champ numérique doit être compté, mais aucun n&apos;est choisi. Choisissez un champ.</translation>
    </message>
    <message>
        <source>A part of region {region} is thinner than {width} m: perhaps a drawing error.</source>
        <translation>Une partie de la région {region} est plus étroite que {width} m : peut-être une erreur de dessin.</translation>
    </message>
    <message>
        <source>A place for a repaired copy is given, but &quot;Write a repaired copy&quot; is off: it is not written.</source>
        <translation>Un emplacement est donné pour une copie réparée, mais &quot;Écrire une copie réparée&quot; est désactivé : elle n&apos;est pas écrite.</translation>
    </message>
    <message>
        <source>A region conforms if all of it lies inside one region of the coarser map, its parent. Units that lie elsewhere are listed as Outside and hatched on the map: moving just these would make the region conform. When polygons are laid over each other, strips thinner than the sliver width are taken for drawing differences.</source>
        <translation>Une région est conforme si elle se trouve tout entière dans une région du découpage large, sa région englobante. Les unités de base situées ailleurs figurent sous Dehors et sont hachurées sur la carte : déplacer celles-là seules rendrait la région conforme. Quand des polygones sont superposés, les bandes plus étroites que la largeur des éclats comptent comme différences de dessin.</translation>
    </message>
    <message>
        <source>A region of which at most this share lies outside its parent still conforms. Empty: 0.001, but 0 where units are counted.</source>
        <translation>Une région dont au plus cette part se trouve hors de sa région englobante reste conforme. Vide : 0,001, mais 0 si des unités de base sont comptées.</translation>
    </message>
    <message>
        <source>A repaired copy is to be written, but not where. Choose a place for it, or switch it off.</source>
        <translation>Une copie réparée doit être écrite, mais l&apos;emplacement manque. Choisissez-en un ou désactivez la copie.</translation>
    </message>
    <message>
        <source>A shapefile keeps only 10 characters of a field&apos;s name and 254 of a text. A GeoPackage keeps everything, and the style.</source>
        <translation>Un shapefile ne garde que 10 caractères d&apos;un nom de champ et 254 d&apos;un texte. Un GeoPackage garde tout, y compris le style.</translation>
    </message>
    <message>
        <source>A table of QGIS, or a CSV, XLSX or ODS file. Codes are read as text.</source>
        <translation>Une table de QGIS, ou un fichier CSV, XLSX ou ODS. Les codes sont lus comme texte.</translation>
    </message>
    <message>
        <source>A table of all pairs of regions that share territory, with what they share (counted as in the regions).</source>
        <translation>Une table de toutes les paires de régions qui partagent du territoire, avec ce qu&apos;elles partagent (compté comme pour les régions).</translation>
    </message>
    <message>
        <source>A table of the rows that do not fit and the units without region, with a sentence each.</source>
        <translation>Une table des lignes qui ne conviennent pas et des unités de base sans région, avec une phrase pour chacune.</translation>
    </message>
    <message>
        <source>A thin gap of {area} lies between {regions}. Snap their borders to each other.</source>
        <translation>Un vide étroit de {area} se trouve entre {regions}. Accrochez leurs limites l&apos;une à l&apos;autre.</translation>
    </message>
    <message>
        <source>A unit may be in several regions</source>
        <translation>Une unité de base peut être dans plusieurs régions</translation>
    </message>
    <message>
        <source>A weight is given for &quot;{name}&quot;, which is not among the divisions.</source>
        <translation>Un poids est donné pour &quot;{name}&quot;, qui n&apos;est pas parmi les découpages.</translation>
    </message>
    <message>
        <source>About half draw it here</source>
        <translation>Environ la moitié trace ici une limite</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>Add %n division(s)</source>
        <translation>
            <numerusform>Ajouter %n découpage</numerusform>
            <numerusform>Ajouter %n découpages</numerusform>
        </translation>
    </message>
    <message>
        <source>Add from a file</source>
        <translation>Ajouter un fichier</translation>
    </message>
    <message>
        <source>Add from a project layer</source>
        <translation>Ajouter une couche du projet</translation>
    </message>
    <message>
        <source>Add regions on the page Regions first.</source>
        <translation>Ajoutez d&apos;abord des régions dans l&apos;onglet Régions.</translation>
    </message>
    <message>
        <source>Add the maps you want to compare: a layer of regions, or a layer of municipalities with a code for the region each belongs to. Or try it first with the example: a small province with a dozen divisions.</source>
        <translation>Ajoutez les découpages à comparer : une couche de régions, ou une couche de communes avec un code pour la région à laquelle chacune appartient. Ou essayez d&apos;abord avec l&apos;exemple : une petite province avec une douzaine de découpages.</translation>
    </message>
    <message>
        <source>Administrative</source>
        <translation>Administratif</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>All borders between units</source>
        <translation>Toutes les limites entre unités de base</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>All {total} regions of {finer} lie inside one region of {coarser}.</source>
        <translation>Les {total} régions de {finer} se trouvent chacune dans une seule région de {coarser}.</translation>
    </message>
    <message>
        <source>All {total} {finer} lie inside one of the {coarser}</source>
        <translation>Les {total} {finer} se trouvent dans une seule région de {coarser}</translation>
    </message>
    <message>
        <source>Also borders inside regions</source>
        <translation>Aussi les limites internes</translation>
    </message>
    <message>
        <source>An expression that picks rows, for tables that hold several divisions.</source>
        <translation>Une expression qui choisit des lignes, pour les tables qui contiennent plusieurs découpages.</translation>
    </message>
    <message>
        <source>Are the data sound?</source>
        <translation>Les données sont-elles en ordre ?</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>At {count} edges polygons lie on each other, so no border is found there. Run &quot;Check a regionalisation&quot; on the layer.</source>
        <translation>Le long de {count} segments, des polygones se superposent ; aucune limite n&apos;y est donc trouvée. Exécutez &quot;Vérifier un découpage&quot; sur la couche.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Bandwidth (metres)</source>
        <translation>Portée (mètres)</translation>
    </message>
    <message>
        <source>Base units</source>
        <translation>Unités de base</translation>
    </message>
    <message>
        <source>Base units: code</source>
        <translation>Unités de base : code</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Borders between regions of the reference</source>
        <translation>Limites entre régions de la référence</translation>
    </message>
    <message>
        <source>Borders longer than 1 metre</source>
        <translation>Tronçons de limite de plus de 1 mètre</translation>
    </message>
    <message>
        <source>Borders of</source>
        <translation>Limites de</translation>
    </message>
    <message>
        <source>Borders of all units</source>
        <translation>Limites de toutes les unités</translation>
    </message>
    <message>
        <source>Borders of {label}</source>
        <translation>Limites de {label}</translation>
    </message>
    <message>
        <source>Borders that every division draws here.</source>
        <translation>Limites que tous les découpages tracent ici.</translation>
    </message>
    <message>
        <source>Borders that everyone draws</source>
        <translation>Tronçons que tous tracent</translation>
    </message>
    <message>
        <source>Borders that no other division draws.</source>
        <translation>Limites qu&apos;aucun autre découpage ne trace.</translation>
    </message>
    <message>
        <source>Borders that nobody draws</source>
        <translation>Tronçons que personne ne trace</translation>
    </message>
    <message>
        <source>Borders: {count}; drawn by everyone: {full}, by nobody else: {zero}. Mean vagueness by length: {vagueness} (0 firm, 1 vague).</source>
        <translation>Limites : {count} ; tracées par tous : {full}, par personne d&apos;autre : {zero}. Flou moyen pondéré par la longueur : {vagueness} (0 ferme, 1 flou).</translation>
    </message>
    <message>
        <source>Borders: {count}; drawn by everyone: {full}, by nobody: {zero}. Mean vagueness by length: {vagueness} (0 firm, 1 vague).</source>
        <translation>Limites : {count} ; tracées par tous : {full}, par personne : {zero}. Flou moyen pondéré par la longueur : {vagueness} (0 ferme, 1 flou).</translation>
    </message>
    <message>
        <source>Boundary vagueness</source>
        <translation>Flou des limites</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>Parties qui débordent</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check a regionalisation</source>
        <translation>Vérifier un découpage</translation>
    </message>
    <message>
        <source>Check of {label}</source>
        <translation>Vérification de {label}</translation>
    </message>
    <message>
        <source>Check the layer of the selected division for errors</source>
        <translation>Chercher les erreurs dans la couche du découpage choisi</translation>
    </message>
    <message>
        <source>Choose a layer of the project, or a file.</source>
        <translation>Choisissez une couche du projet ou un fichier.</translation>
    </message>
    <message>
        <source>Choose at least one coarser map to compare with.</source>
        <translation>Choisissez au moins un découpage large à comparer.</translation>
    </message>
    <message>
        <source>Choose at least one other division that may support the borders.</source>
        <translation>Choisissez au moins un autre découpage qui puisse appuyer les limites.</translation>
    </message>
    <message>
        <source>Choose one or more</source>
        <translation>Choisissez-en un ou plusieurs</translation>
    </message>
    <message>
        <source>Choose the columns of &quot;{table}&quot; with the unit codes and the region codes. Its columns are: {columns}.</source>
        <translation>Choisissez les colonnes de &quot;{table}&quot; avec les codes d&apos;unité et les codes de région. Ses colonnes sont : {columns}.</translation>
    </message>
    <message>
        <source>Click a bar to list what it counts.</source>
        <translation>Cliquez sur une barre pour afficher ce qu&apos;elle compte.</translation>
    </message>
    <message>
        <source>Coarser layer: unit code</source>
        <translation>Couche large : code d&apos;unité</translation>
    </message>
    <message>
        <source>Coarser maps</source>
        <translation>Découpages larges</translation>
    </message>
    <message>
        <source>Coarser regions</source>
        <translation>Régions larges</translation>
    </message>
    <message>
        <source>Coarser regions: name</source>
        <translation>Régions larges : nom</translation>
    </message>
    <message>
        <source>Code field</source>
        <translation>Champ du code</translation>
    </message>
    <message>
        <source>Code fields of the layers</source>
        <translation>Champs de code des couches</translation>
    </message>
    <message>
        <source>Code fields of the reference layer, each a division of the same units.</source>
        <translation>Champs de code de la couche de référence, chacun étant un découpage des mêmes unités de base.</translation>
    </message>
    <message>
        <source>Code {code} in row {row} does not occur among the units.</source>
        <translation>Le code {code} de la ligne {row} n&apos;existe pas parmi les unités de base.</translation>
    </message>
    <message>
        <source>Code {code} in row {row} does not occur among the units. Nearest: {hint}.</source>
        <translation>Le code {code} de la ligne {row} n&apos;existe pas parmi les unités de base. Le plus proche : {hint}.</translation>
    </message>
    <message>
        <source>Code {code} is on {count} rows ({rows}) that lie apart. If they are two regions, correct one code; if they are one, make it one feature with several parts.</source>
        <translation>Le code {code} figure sur {count} lignes ({rows}) éloignées l&apos;une de l&apos;autre. S&apos;il s&apos;agit de deux régions, corrigez un code ; s&apos;il s&apos;agit d&apos;une seule, faites-en une entité à plusieurs parties.</translation>
    </message>
    <message>
        <source>Code {code} is on {count} rows ({rows}) that touch; they count as one region. Dissolve them if you like.</source>
        <translation>Le code {code} figure sur {count} lignes ({rows}) qui se touchent ; elles comptent pour une seule région. Regroupez-les si vous le souhaitez.</translation>
    </message>
    <message>
        <source>Codes for &quot;none&quot;</source>
        <translation>Codes pour &quot;aucune&quot;</translation>
    </message>
    <message>
        <source>Codes that mean &quot;none&quot;</source>
        <translation>Codes qui signifient &quot;aucune&quot;</translation>
    </message>
    <message>
        <source>Codes that mean a unit has no region, separated by semicolons; * stands for anything.</source>
        <translation>Codes qui signifient qu&apos;une unité de base n&apos;a pas de région, séparés par des points-virgules ; * remplace n&apos;importe quoi.</translation>
    </message>
    <message>
        <source>Codes, separated by semicolons, that are no region but mean that a unit has none, for instance Geen IGS. A star at the end stands for anything. Empty values always mean none.</source>
        <translation>Codes, séparés par des points-virgules, qui ne sont pas une région mais signifient qu&apos;une unité de base n&apos;en a pas, par exemple Geen IGS. Une étoile à la fin remplace n&apos;importe quoi. Les valeurs vides signifient toujours aucune.</translation>
    </message>
    <message>
        <source>Commuting and moving</source>
        <translation>Navettes et déménagements</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Compare with these code fields</source>
        <translation>Comparer avec ces champs de code</translation>
    </message>
    <message>
        <source>Compare with these layers</source>
        <translation>Comparer avec ces couches</translation>
    </message>
    <message>
        <source>Completeness: 1 if the finer map nests perfectly</source>
        <translation>Complétude : 1 si le découpage fin s&apos;emboîte parfaitement</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Recalculer</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Calcul en cours</translation>
    </message>
    <message>
        <source>Conformity K: share inside the parents</source>
        <translation>Conformité K : part dans la région englobante</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Système de coordonnées</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s). Paste them into a spreadsheet.</source>
        <translation>
            <numerusform>%n ligne copiée. Collez-la dans un tableur.</numerusform>
            <numerusform>%n lignes copiées. Collez-les dans un tableur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the command that computes this result again, for the Python console</source>
        <translation>Copier la commande qui recalcule ce résultat, pour la console Python</translation>
    </message>
    <message>
        <source>Copy the table as shown</source>
        <translation>Copier la table telle qu&apos;affichée</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Counted outside</source>
        <translation>Compté dehors</translation>
    </message>
    <message>
        <source>Covers part of the map: {filled} of {rows} rows ({share} %) have a region.</source>
        <translation>Couvre une partie de la carte : {filled} des {rows} lignes ({share} %) ont une région.</translation>
    </message>
    <message>
        <source>Definitions of a land people name</source>
        <translation>Délimitations d&apos;un pays dans l&apos;usage courant</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Découpage</translation>
    </message>
    <message>
        <source>Divisions</source>
        <translation>Découpages</translation>
    </message>
    <message>
        <source>Do regions nest?</source>
        <translation>Les régions s&apos;emboîtent-elles ?</translation>
    </message>
    <message>
        <source>Do {finer} lie inside one of the {coarser}?</source>
        <translation>{finer} : dans une seule région de {coarser} ?</translation>
    </message>
    <message>
        <source>Does every region lie inside one?</source>
        <translation>Chaque région est-elle dans une seule ?</translation>
    </message>
    <message>
        <source>Drawing noise</source>
        <translation>Tolérance de dessin</translation>
    </message>
    <message>
        <source>Drawing noise (metres)</source>
        <translation>Tolérance de dessin (mètres)</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Tracée par</translation>
    </message>
    <message>
        <source>Drawn by nobody else</source>
        <translation>Tracé par personne d&apos;autre</translation>
    </message>
    <message>
        <source>Drawn twice</source>
        <translation>Dessiné deux fois</translation>
    </message>
    <message>
        <source>Each border is held against the other divisions: how many of them draw a border here too? A firm border is thin and dark on the map, a vague one wide and blurred. Divisions given as polygons of their own support a border by how near their own border runs; the bandwidth says from which distance that support ends.</source>
        <translation>Chaque limite est confrontée aux autres découpages : combien d&apos;entre eux tracent aussi une limite ici ? Une limite nette est fine et foncée sur la carte, une limite floue large et estompée. Les découpages donnés par leurs propres polygones appuient une limite selon la proximité de la leur ; la portée indique à partir de quelle distance cet appui cesse.</translation>
    </message>
    <message>
        <source>Each finding is a place to look at; click it to go there. Regions in several parts, regions inside another and thin parts are often right, so they are named but do not make the check fail.</source>
        <translation>Chaque constat est un endroit à regarder ; cliquez pour vous y rendre. Les régions en plusieurs parties, les régions à l&apos;intérieur d&apos;une autre et les parties étroites sont souvent justes : elles sont citées, mais ne font pas échouer la vérification.</translation>
    </message>
    <message>
        <source>Every row has a region.</source>
        <translation>Chaque ligne a une région.</translation>
    </message>
    <message>
        <source>Everyone draws it here</source>
        <translation>Tous tracent ici une limite</translation>
    </message>
    <message>
        <source>Everything that was noticed.</source>
        <translation>Tout ce qui a été remarqué.</translation>
    </message>
    <message>
        <source>Example province</source>
        <translation>Province d&apos;exemple</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Few draw it here</source>
        <translation>Peu tracent ici une limite</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{layer}&quot; holds no region code: every value is empty or means &quot;none&quot;.</source>
        <translation>Le champ &quot;{field}&quot; de &quot;{layer}&quot; ne contient aucun code de région : chaque valeur est vide ou signifie &quot;aucune&quot;.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{layer}&quot; is empty in {count} rows ({rows}); they count as 0.</source>
        <translation>Le champ &quot;{field}&quot; de &quot;{layer}&quot; est vide dans {count} lignes ({rows}) ; elles comptent pour 0.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{layer}&quot; must hold numbers of at least 0; in row {row} it holds {value}.</source>
        <translation>Le champ &quot;{field}&quot; de &quot;{layer}&quot; doit contenir des nombres d&apos;au moins 0 ; à la ligne {row} se trouve {value}.</translation>
    </message>
    <message>
        <source>Field that identifies the units of the finer layer. Empty: guessed.</source>
        <translation>Champ qui identifie les unités de base de la couche fine. Vide : deviné.</translation>
    </message>
    <message>
        <source>Field with the names of the coarser regions.</source>
        <translation>Champ des noms des régions larges.</translation>
    </message>
    <message>
        <source>Field with the names of the finer regions, for labels and sentences.</source>
        <translation>Champ des noms des régions fines, pour les étiquettes et les phrases.</translation>
    </message>
    <message>
        <source>Field with the names of the units, for the list of what breaks the rule. Empty: guessed.</source>
        <translation>Champ des noms des unités de base, pour la liste de ce qui ne s&apos;emboîte pas. Vide : deviné.</translation>
    </message>
    <message>
        <source>Files with polygons: GeoPackage, Shapefile, GeoJSON and others.</source>
        <translation>Fichiers de polygones : GeoPackage, Shapefile, GeoJSON et autres.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Finer layer: unit code</source>
        <translation>Couche fine : code d&apos;unité</translation>
    </message>
    <message>
        <source>Finer layer: unit name</source>
        <translation>Couche fine : nom d&apos;unité</translation>
    </message>
    <message>
        <source>Finer map</source>
        <translation>Découpage fin</translation>
    </message>
    <message>
        <source>Finer regions</source>
        <translation>Régions fines</translation>
    </message>
    <message>
        <source>Finer regions: name</source>
        <translation>Régions fines : nom</translation>
    </message>
    <message>
        <source>For instance: Housing markets=zone;Zones=police. The code field of each layer to compare with; a layer that is named several times is compared once for each field. Empty: guessed.</source>
        <translation>Par exemple : Marchés du logement=zone;Zones=police. Le champ de code de chaque couche à comparer ; une couche nommée plusieurs fois est comparée une fois pour chaque champ. Vide : deviné.</translation>
    </message>
    <message>
        <source>For instance: pol_zone=Police zones;tour=Tourism. Names used in the list of who draws a border.</source>
        <translation>Par exemple : zone_pol=Zones de police;tour=Tourisme. Noms utilisés dans la liste de qui trace une limite.</translation>
    </message>
    <message>
        <source>For instance: police=2;tourism=0.5. A division that is not named counts 1.</source>
        <translation>Par exemple : police=2;tourisme=0.5. Un découpage qui n&apos;est pas nommé compte 1.</translation>
    </message>
    <message>
        <source>Forget this result; its layers stay on the map</source>
        <translation>Oublier ce résultat ; ses couches restent sur la carte</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>D&apos;un fichier</translation>
    </message>
    <message>
        <source>From a project layer</source>
        <translation>D&apos;une couche du projet</translation>
    </message>
    <message>
        <source>From a table</source>
        <translation>D&apos;une table</translation>
    </message>
    <message>
        <source>Functional</source>
        <translation>Fonctionnel</translation>
    </message>
    <message>
        <source>Gap between regions</source>
        <translation>Vide entre régions</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Vides</translation>
    </message>
    <message>
        <source>Guessed: {count} regions without names, {kind}, level {level}. Correct it below if need be.</source>
        <translation>Supposé : {count} régions sans noms, {kind}, niveau {level}. Corrigez ci-dessous si nécessaire.</translation>
    </message>
    <message>
        <source>Guessed: {count} regions, names in {field}, {kind}, level {level}. Correct it below if need be.</source>
        <translation>Supposé : {count} régions, noms dans {field}, {kind}, niveau {level}. Corrigez ci-dessous si nécessaire.</translation>
    </message>
    <message>
        <source>Here will be the answer in one sentence, the figures behind it, and a table linked with the map. Choose what to compare on the page Compare.</source>
        <translation>Ici viendront la réponse en une phrase, les chiffres qui la fondent et une table liée à la carte. Choisissez ce qu&apos;il faut comparer dans l&apos;onglet Comparer.</translation>
    </message>
    <message>
        <source>Holes between regions.</source>
        <translation>Trous entre les régions.</translation>
    </message>
    <message>
        <source>Homogeneity</source>
        <translation>Homogénéité</translation>
    </message>
    <message>
        <source>Homogeneous</source>
        <translation>Homogène</translation>
    </message>
    <message>
        <source>How firm are the borders?</source>
        <translation>Les limites sont-elles nettes ?</translation>
    </message>
    <message>
        <source>How much better the finer map predicts the coarser region than always naming the largest one: 0 is no better, 1 is perfect. (Lambda, Goodman and Kruskal)</source>
        <translation>De combien le découpage fin prédit mieux la région large que de toujours citer la plus grande : 0 n&apos;est pas mieux, 1 est parfait. (Lambda de Goodman et Kruskal)</translation>
    </message>
    <message>
        <source>How much of a region may lie outside its parent while it still conforms. Automatic: 0.1 %, but nothing where units are counted.</source>
        <translation>Part d&apos;une région qui peut se trouver hors de sa région englobante sans qu&apos;elle cesse d&apos;être conforme. Automatique : 0,1 %, mais rien si des unités de base sont comptées.</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Mode de calcul</translation>
    </message>
    <message>
        <source>If both layers have the same unit codes, they are compared by code and no polygon is cut.</source>
        <translation>Si les deux couches ont les mêmes codes d&apos;unité, la comparaison se fait par code et aucun polygone n&apos;est découpé.</translation>
    </message>
    <message>
        <source>If given: every unit must have a region of this layer, and every region must hold a unit.</source>
        <translation>Si elle est donnée : chaque unité de base doit avoir une région de cette couche, et chaque région doit contenir une unité.</translation>
    </message>
    <message>
        <source>If not, a unit in two regions stops the run with a sentence that names the rows.</source>
        <translation>Sinon, une unité de base dans deux régions arrête l&apos;exécution avec une phrase qui nomme les lignes.</translation>
    </message>
    <message>
        <source>In &quot;{layer}&quot;, unit {unit} (field &quot;{unit_field}&quot;) is on rows {rows} with different regions in field &quot;{field}&quot;: {regions}. {count} units are. Correct the codes, or choose another unit field.</source>
        <translation>Dans &quot;{layer}&quot;, l&apos;unité de base {unit} (champ &quot;{unit_field}&quot;) figure sur les lignes {rows} avec des régions différentes dans le champ &quot;{field}&quot; : {regions}. C&apos;est le cas de {count} unités. Corrigez les codes ou choisissez un autre champ d&apos;unité.</translation>
    </message>
    <message>
        <source>In &quot;{layer}&quot;, unit {unit} (field &quot;{unit_field}&quot;) is on rows {rows} with different regions in field &quot;{field}&quot;: {regions}. {count} units are; every row counts on its own.</source>
        <translation>Dans &quot;{layer}&quot;, l&apos;unité de base {unit} (champ &quot;{unit_field}&quot;) figure sur les lignes {rows} avec des régions différentes dans le champ &quot;{field}&quot; : {regions}. C&apos;est le cas de {count} unités ; chaque ligne compte séparément.</translation>
    </message>
    <message>
        <source>In &quot;{layer}&quot;, {count} units belong to more than one region (rows {rows}). Keep one region per unit, or use a calculation that allows overlaps.</source>
        <translation>Dans &quot;{layer}&quot;, {count} unités de base appartiennent à plus d&apos;une région (lignes {rows}). Gardez une région par unité ou utilisez un calcul qui admet les recouvrements.</translation>
    </message>
    <message>
        <source>In &quot;{table}&quot;, region {region} has several names: {names} (rows {rows}); the first is used. {count} regions have.</source>
        <translation>Dans &quot;{table}&quot;, la région {region} a plusieurs noms : {names} (lignes {rows}) ; le premier est utilisé. C&apos;est le cas de {count} régions.</translation>
    </message>
    <message>
        <source>In &quot;{table}&quot;, unit {unit} is in several regions: {regions} (rows {rows}). So it is with {count} units. If the table holds several divisions, pick the rows of one of them; else correct the table, or allow overlapping regions.</source>
        <translation>Dans &quot;{table}&quot;, l&apos;unité {unit} est dans plusieurs régions : {regions} (lignes {rows}). C&apos;est le cas de {count} unités. Si la table contient plusieurs découpages, choisissez les lignes de l&apos;un d&apos;eux ; sinon corrigez la table, ou autorisez le chevauchement des régions.</translation>
    </message>
    <message>
        <source>In &quot;{table}&quot;, {count} units are in several regions.</source>
        <translation>Dans &quot;{table}&quot;, {count} unités de base sont dans plusieurs régions.</translation>
    </message>
    <message>
        <source>In &quot;{table}&quot;, {count} units have a code that means &quot;none&quot; ({codes}): they get no region.</source>
        <translation>Dans &quot;{table}&quot;, {count} unités de base ont un code qui signifie &quot;aucune&quot; ({codes}) : elles ne reçoivent pas de région.</translation>
    </message>
    <message>
        <source>In field &quot;{field}&quot; of &quot;{layer}&quot;, {count} rows hold a code that means &quot;none&quot; ({codes}): they have no region there.</source>
        <translation>Dans le champ &quot;{field}&quot; de &quot;{layer}&quot;, {count} lignes contiennent un code qui signifie &quot;aucune&quot; ({codes}) : elles n&apos;y ont pas de région.</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dedans</translation>
    </message>
    <message>
        <source>Invalid geometries</source>
        <translation>Géométries invalides</translation>
    </message>
    <message>
        <source>Invalid geometry</source>
        <translation>Géométrie invalide</translation>
    </message>
    <message>
        <source>Is the layer fit for use?</source>
        <translation>La couche est-elle utilisable ?</translation>
    </message>
    <message>
        <source>Judge every border between two units, not only the borders of the chosen map.</source>
        <translation>Évaluer chaque limite entre deux unités de base, et pas seulement les limites du découpage choisi.</translation>
    </message>
    <message>
        <source>Judged only on the part that &quot;{coarser}&quot; covers: {names}.</source>
        <translation>Évaluées seulement sur la partie que &quot;{coarser}&quot; couvre : {names}.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Lambda: conformity beyond what one big parent gives</source>
        <translation>Lambda : conformité au-delà de ce que donne une seule grande région</translation>
    </message>
    <message>
        <source>Landscapes</source>
        <translation>Paysages</translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot; of the example &quot;{path}&quot; cannot be opened.</source>
        <translation>La couche &quot;{layer}&quot; de l&apos;exemple &quot;{path}&quot; ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>Layers with their styles (GeoPackage)</source>
        <translation>Couches avec leur style (GeoPackage)</translation>
    </message>
    <message>
        <source>Left out: {count} borders of at most {length} m.</source>
        <translation>Laissés de côté : {count} tronçons de limite d&apos;au plus {length} m.</translation>
    </message>
    <message>
        <source>Left out: {count} of {total} polygons of &quot;{layer}&quot; have no region: {units}.</source>
        <translation>Laissés de côté : {count} des {total} polygones de &quot;{layer}&quot; n&apos;ont pas de région : {units}.</translation>
    </message>
    <message>
        <source>Left out: {count} of {total} units have a region in &quot;{has}&quot; but none in &quot;{lacks}&quot;: {units}.</source>
        <translation>Laissées de côté : {count} des {total} unités de base ont une région dans &quot;{has}&quot; mais aucune dans &quot;{lacks}&quot; : {units}.</translation>
    </message>
    <message>
        <source>Left out: {count} of {total} units have a region in neither &quot;{finer}&quot; nor &quot;{coarser}&quot;: {units}.</source>
        <translation>Laissées de côté : {count} des {total} unités de base n&apos;ont de région ni dans &quot;{finer}&quot; ni dans &quot;{coarser}&quot; : {units}.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Length (km)</source>
        <translation>Longueur (km)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Se trouve dans</translation>
    </message>
    <message>
        <source>Lies in several regions</source>
        <translation>Dans plusieurs régions</translation>
    </message>
    <message>
        <source>Lies inside</source>
        <translation>Se trouve dans</translation>
    </message>
    <message>
        <source>Lies inside one region</source>
        <translation>Dans une seule région</translation>
    </message>
    <message>
        <source>Lies mainly in</source>
        <translation>Surtout dans</translation>
    </message>
    <message>
        <source>Load example</source>
        <translation>Charger l&apos;exemple</translation>
    </message>
    <message>
        <source>Looks for what is wrong with a region layer and says each in a sentence: invalid geometry, gaps, overlaps, slivers, polygons drawn twice, missing and unknown codes, units without region, and coordinate systems that do not fit. Regions in several parts, enclaves and thin parts are named too, but do not make the check fail.</source>
        <translation>Cherche ce qui ne va pas dans une couche de régions et le dit chaque fois en une phrase : géométrie invalide, vides, recouvrements, éclats, polygones dessinés deux fois, codes absents ou inconnus, unités de base sans région, et systèmes de coordonnées qui ne correspondent pas. Les régions en plusieurs parties, les enclaves et les parties étroites sont aussi citées, mais ne font pas échouer la vérification.</translation>
    </message>
    <message>
        <source>Makes a region layer from a table that says which unit belongs to which region, and says which rows do not fit. A table with the columns basisniveau, Name basisniveau, nieuweafgeleide, Name nieuweafgeleide is recognised.</source>
        <translation>Fait une couche de régions d&apos;après une table qui dit quelle unité de base appartient à quelle région, et dit quelles lignes ne conviennent pas. Une table avec les colonnes basisniveau, Name basisniveau, nieuweafgeleide, Name nieuweafgeleide est reconnue.</translation>
    </message>
    <message>
        <source>Map for paper (PDF)</source>
        <translation>Carte pour impression (PDF)</translation>
    </message>
    <message>
        <source>May lie outside</source>
        <translation>Peut dépasser de</translation>
    </message>
    <message>
        <source>Mean vagueness by length</source>
        <translation>Flou moyen selon la longueur</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Missing or invalid geometry.</source>
        <translation>Géométrie absente ou invalide.</translation>
    </message>
    <message>
        <source>Most draw it here</source>
        <translation>La plupart tracent ici une limite</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name field</source>
        <translation>Champ du nom</translation>
    </message>
    <message>
        <source>Nearly: less than 5 % lies outside</source>
        <translation>Presque : moins de 5 % dehors</translation>
    </message>
    <message>
        <source>Nested-doll conformity</source>
        <translation>Conformité gigogne</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Aussi dans</translation>
    </message>
    <message>
        <source>No code of the units is a code of the regions: units and regions were compared by their places.</source>
        <translation>Aucun code des unités de base n&apos;est un code des régions : unités et régions ont été comparées par leur position.</translation>
    </message>
    <message>
        <source>No delineation is chosen. Choose at least one code field or polygon layer to compare with.</source>
        <translation>Aucun découpage n&apos;est choisi. Choisissez au moins un champ de code ou une couche de polygones à comparer.</translation>
    </message>
    <message>
        <source>No feature of &quot;{layer}&quot; passes the filter. Check the filter.</source>
        <translation>Aucune entité de &quot;{layer}&quot; ne passe le filtre. Vérifiez le filtre.</translation>
    </message>
    <message>
        <source>No features are selected in &quot;{layer}&quot;, but only selected ones are to be used. Select some, or switch off &quot;Selected features only&quot;.</source>
        <translation>Aucune entité n&apos;est sélectionnée dans &quot;{layer}&quot;, alors que seules les entités sélectionnées doivent être utilisées. Sélectionnez-en ou désactivez &quot;Entité(s) sélectionnée(s) uniquement&quot;.</translation>
    </message>
    <message>
        <source>No field of this layer looks like a code.</source>
        <translation>Aucun champ de cette couche ne ressemble à un code.</translation>
    </message>
    <message>
        <source>No region code</source>
        <translation>Pas de code de région</translation>
    </message>
    <message>
        <source>No region of {finer} could be judged against {coarser}.</source>
        <translation>Aucune région de {finer} n&apos;a pu être évaluée par rapport à {coarser}.</translation>
    </message>
    <message>
        <source>No regions yet</source>
        <translation>Pas encore de régions</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Pas encore de résultat</translation>
    </message>
    <message>
        <source>No row of &quot;{table}&quot; fits a unit. Check the unit code fields: the table has for instance {theirs}, the units {ours}.</source>
        <translation>Aucune ligne de &quot;{table}&quot; ne correspond à une unité de base. Vérifiez les champs du code d&apos;unité : la table contient par exemple {theirs}, les unités {ours}.</translation>
    </message>
    <message>
        <source>No row of &quot;{table}&quot; has a region: every region code of a known unit is empty or means &quot;none&quot;.</source>
        <translation>Aucune ligne de &quot;{table}&quot; n&apos;a de région : chaque code de région d&apos;une unité connue est vide ou signifie &quot;aucune&quot;.</translation>
    </message>
    <message>
        <source>No unit code in field &quot;{field}&quot; of &quot;{layer}&quot; occurs in field &quot;{other_field}&quot; of &quot;{other}&quot;.</source>
        <translation>Aucun code d&apos;unité du champ &quot;{field}&quot; de &quot;{layer}&quot; n&apos;existe dans le champ &quot;{other_field}&quot; de &quot;{other}&quot;.</translation>
    </message>
    <message>
        <source>Nobody else draws it here</source>
        <translation>Personne d&apos;autre ne trace ici une limite</translation>
    </message>
    <message>
        <source>None of {count} borders could be judged: nothing to compare with lies on both sides.</source>
        <translation>Aucun des {count} tronçons de limite n&apos;a pu être évalué : rien à comparer des deux côtés.</translation>
    </message>
    <message>
        <source>Not judged, because they lie outside &quot;{coarser}&quot;: {names}.</source>
        <translation>Non évaluées, car hors de &quot;{coarser}&quot; : {names}.</translation>
    </message>
    <message>
        <source>Not judged, because what is counted adds up to 0 there: {names}.</source>
        <translation>Non évaluées, car ce qui est compté y totalise 0 : {names}.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder &quot;{folder}&quot; ({reason}). Choose another folder.</source>
        <translation>Rien ne peut être écrit dans le dossier &quot;{folder}&quot; ({reason}). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Nothing to compare with here</source>
        <translation>Rien à comparer ici</translation>
    </message>
    <message>
        <source>Nothing to compare with: choose at least one code field or polygon layer besides the reference.</source>
        <translation>Rien à comparer : choisissez au moins un champ de code ou une couche de polygones en plus de la référence.</translation>
    </message>
    <message>
        <source>Number of parents</source>
        <translation>Répartie sur</translation>
    </message>
    <message>
        <source>Numeric field to count</source>
        <translation>Champ numérique à compter</translation>
    </message>
    <message>
        <source>On Debian 13 or newer: sudo apt install python3-shapely python3-pandas python3-scipy. On older systems: python3 -m pip install --user --break-system-packages &quot;numpy&lt;2&quot; &quot;shapely&gt;=2&quot; &quot;pandas&gt;=2&quot; scipy. Then start QGIS again.</source>
        <translation>Sur Debian 13 ou plus récent : sudo apt install python3-shapely python3-pandas python3-scipy. Sur les systèmes plus anciens : python3 -m pip install --user --break-system-packages &quot;numpy&lt;2&quot; &quot;shapely&gt;=2&quot; &quot;pandas&gt;=2&quot; scipy. Redémarrez ensuite QGIS.</translation>
    </message>
    <message>
        <source>One feature per finding, with a sentence. Its size is in square metres for areas, else a number.</source>
        <translation>Une entité par constat, avec une phrase. Sa taille est en mètres carrés pour les surfaces, sinon un nombre.</translation>
    </message>
    <message>
        <source>One line per pair of neighbours, with who draws their border and how vague it is.</source>
        <translation>Une ligne par paire de voisines, avec qui trace leur limite et à quel point elle est floue.</translation>
    </message>
    <message>
        <source>One polygon per region, with the number and codes of its units and the sums of their numeric fields.</source>
        <translation>Un polygone par région, avec le nombre et les codes de ses unités de base et les sommes de leurs champs numériques.</translation>
    </message>
    <message>
        <source>Only borders that few draw</source>
        <translation>Seulement les limites peu tracées</translation>
    </message>
    <message>
        <source>Only for layers: a border further away than this gives no support.</source>
        <translation>Seulement pour les couches : une limite plus éloignée n&apos;apporte aucun appui.</translation>
    </message>
    <message>
        <source>Only for layers: a border nearer than this gives full support.</source>
        <translation>Seulement pour les couches : une limite plus proche apporte un plein appui.</translation>
    </message>
    <message>
        <source>Only regions that do not nest</source>
        <translation>Seulement celles qui ne s&apos;emboîtent pas</translation>
    </message>
    <message>
        <source>Only used when a numeric field is counted. Empty values count as 0.</source>
        <translation>Utilisé seulement quand un champ numérique est compté. Les valeurs vides comptent pour 0.</translation>
    </message>
    <message>
        <source>Only what makes the check fail</source>
        <translation>Seulement ce qui est à corriger</translation>
    </message>
    <message>
        <source>Open Terminal, type: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user &quot;shapely&gt;=2&quot; &quot;pandas&gt;=2&quot; scipy and start QGIS again.</source>
        <translation>Ouvrez Terminal, tapez : /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user &quot;shapely&gt;=2&quot; &quot;pandas&gt;=2&quot; scipy et redémarrez QGIS.</translation>
    </message>
    <message>
        <source>Open the OSGeo4W Shell from the start menu, type: python -m pip install --user &quot;shapely&gt;=2&quot; &quot;pandas&gt;=2&quot; scipy and start QGIS again. If installing is not allowed on this computer, ask your IT department for these packages.</source>
        <translation>Ouvrez OSGeo4W Shell depuis le menu Démarrer, tapez : python -m pip install --user &quot;shapely&gt;=2&quot; &quot;pandas&gt;=2&quot; scipy et redémarrez QGIS. Si l&apos;installation n&apos;est pas autorisée sur cet ordinateur, demandez ces paquets au service informatique.</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Dehors</translation>
    </message>
    <message>
        <source>Outside the other map: not judged</source>
        <translation>Hors de l&apos;autre découpage : non évaluée</translation>
    </message>
    <message>
        <source>Outside the other map: not judged.</source>
        <translation>Hors de l&apos;autre découpage : non évaluée.</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Recouvrements</translation>
    </message>
    <message>
        <source>Pairs of neighbours with a border longer than 1 metre.</source>
        <translation>Paires de voisines ayant plus de 1 mètre de limite commune.</translation>
    </message>
    <message>
        <source>Pairs of regions</source>
        <translation>Paires de régions</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partenariats</translation>
    </message>
    <message>
        <source>Parts, gaps and overlaps thinner than this are called thin.</source>
        <translation>Les parties, vides et recouvrements plus étroits sont dits étroits.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Pieces treated as slivers</source>
        <translation>Morceaux traités comme éclats</translation>
    </message>
    <message>
        <source>Places that two regions claim.</source>
        <translation>Endroits revendiqués par deux régions.</translation>
    </message>
    <message>
        <source>Policy domain</source>
        <translation>Domaine d&apos;action</translation>
    </message>
    <message>
        <source>Polygon layers</source>
        <translation>Couches de polygones</translation>
    </message>
    <message>
        <source>Polygon layers whose borders are measured. Features with the same code in a field named region or code are one region; features without such a code are left out.</source>
        <translation>Couches de polygones dont les limites sont mesurées. Les entités de même code dans un champ nommé region ou code forment une région ; celles sans un tel code sont laissées de côté.</translation>
    </message>
    <message>
        <source>Polygons whose borders are judged: regions, or base units with a region code.</source>
        <translation>Polygones dont les limites sont évaluées : régions, ou unités de base avec un code de région.</translation>
    </message>
    <message>
        <source>Polygons with a region code.</source>
        <translation>Polygones avec un code de région.</translation>
    </message>
    <message>
        <source>Polygons, for instance municipalities.</source>
        <translation>Polygones, par exemple des communes.</translation>
    </message>
    <message>
        <source>Polygons: regions, or base units with a region code. It may be the same layer twice.</source>
        <translation>Polygones : régions, ou unités de base avec un code de région. La même couche peut servir deux fois.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Rank of scale: base units are 1; the larger the regions, the higher the level.</source>
        <translation>Rang d&apos;échelle : les unités de base ont 1 ; plus les régions sont grandes, plus le niveau est élevé.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Reference regions</source>
        <translation>Régions de référence</translation>
    </message>
    <message>
        <source>Reference: code</source>
        <translation>Référence : code</translation>
    </message>
    <message>
        <source>Regio</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Regio cannot load a package that it needs: {reason}. {advice}</source>
        <translation>Regio ne peut pas charger un paquet nécessaire : {reason}. {advice}</translation>
    </message>
    <message>
        <source>Regio cannot start yet</source>
        <translation>Regio ne peut pas encore démarrer</translation>
    </message>
    <message>
        <source>Regio needs pandas 2 or newer; this QGIS has an older one. {advice}</source>
        <translation>Regio a besoin de pandas 2 ou plus récent ; ce QGIS en a une version plus ancienne. {advice}</translation>
    </message>
    <message>
        <source>Regio needs shapely 2 or newer; this QGIS has an older one. {advice}</source>
        <translation>Regio a besoin de shapely 2 ou plus récent ; ce QGIS en a une version plus ancienne. {advice}</translation>
    </message>
    <message>
        <source>Regio needs {packages}, which this QGIS does not have. {advice}</source>
        <translation>Regio a besoin de {packages}, absent de ce QGIS. {advice}</translation>
    </message>
    <message>
        <source>Regio: compare regionalisations</source>
        <translation>Regio : comparer des découpages</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Region code</source>
        <translation>Code de région</translation>
    </message>
    <message>
        <source>Region in several parts</source>
        <translation>Région en plusieurs parties</translation>
    </message>
    <message>
        <source>Region inside another</source>
        <translation>Région à l&apos;intérieur d&apos;une autre</translation>
    </message>
    <message>
        <source>Region layer</source>
        <translation>Couche des régions</translation>
    </message>
    <message>
        <source>Region {region} has a hole of {area} that no region covers. If it is a lake or another territory, all is well.</source>
        <translation>La région {region} a un trou de {area} qu&apos;aucune région ne couvre. S&apos;il s&apos;agit d&apos;un lac ou d&apos;un autre territoire, tout va bien.</translation>
    </message>
    <message>
        <source>Region {region} has {count} parts that do not touch. If that is not meant, check the codes.</source>
        <translation>La région {region} a {count} parties qui ne se touchent pas. Si ce n&apos;est pas voulu, vérifiez les codes.</translation>
    </message>
    <message>
        <source>Region {region} holds no unit.</source>
        <translation>La région {region} ne contient aucune unité de base.</translation>
    </message>
    <message>
        <source>Region {region} lies wholly inside {other}.</source>
        <translation>La région {region} se trouve entièrement à l&apos;intérieur de {other}.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Regions from a table</source>
        <translation>Régions d&apos;après une table</translation>
    </message>
    <message>
        <source>Regions judged</source>
        <translation>Régions évaluées</translation>
    </message>
    <message>
        <source>Regions not judged</source>
        <translation>Régions non évaluées</translation>
    </message>
    <message>
        <source>Regions of &quot;{double}&quot; overlap each other in {count} polygons of &quot;{layer}&quot; ({units}): that territory counts twice. Run &quot;Check a regionalisation&quot; on &quot;{double}&quot;.</source>
        <translation>Des régions de &quot;{double}&quot; se recouvrent dans {count} polygones de &quot;{layer}&quot; ({units}) : ce territoire compte deux fois. Exécutez &quot;Vérifier un découpage&quot; sur &quot;{double}&quot;.</translation>
    </message>
    <message>
        <source>Regions overlap</source>
        <translation>Régions qui se recouvrent</translation>
    </message>
    <message>
        <source>Regions that lie inside one region</source>
        <translation>Régions situées dans une seule région</translation>
    </message>
    <message>
        <source>Registered divisions</source>
        <translation>Découpages enregistrés</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Repaired copy</source>
        <translation>Copie réparée</translation>
    </message>
    <message>
        <source>Report with map and table (HTML)</source>
        <translation>Rapport avec carte et table (HTML)</translation>
    </message>
    <message>
        <source>Reports need the Python package Jinja2 ({reason}).</source>
        <translation>Les rapports ont besoin du paquet Python Jinja2 ({reason}).</translation>
    </message>
    <message>
        <source>Reproduce</source>
        <translation>Reproduire</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Results of this session</source>
        <translation>Résultats de cette session</translation>
    </message>
    <message>
        <source>River</source>
        <translation>Fleuve</translation>
    </message>
    <message>
        <source>Row {row} ({region}) is invalid: {reason}. Repair it, or write a repaired copy.</source>
        <translation>La ligne {row} ({region}) est invalide : {reason}. Réparez-la ou écrivez une copie réparée.</translation>
    </message>
    <message>
        <source>Row {row} has no geometry that can be used. Draw it, or delete the row.</source>
        <translation>La ligne {row} n&apos;a pas de géométrie utilisable. Dessinez-la ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>Row {row} has no region code. Fill it in, or leave the feature out.</source>
        <translation>La ligne {row} n&apos;a pas de code de région. Complétez-le ou laissez l&apos;entité de côté.</translation>
    </message>
    <message>
        <source>Row {row} has no unit code.</source>
        <translation>La ligne {row} n&apos;a pas de code d&apos;unité.</translation>
    </message>
    <message>
        <source>Row {row}: no unit has the code {code}.</source>
        <translation>Ligne {row} : aucune unité de base n&apos;a le code {code}.</translation>
    </message>
    <message>
        <source>Row {row}: no unit has the code {code}. Nearest: {hint}.</source>
        <translation>Ligne {row} : aucune unité de base n&apos;a le code {code}. Le plus proche : {hint}.</translation>
    </message>
    <message>
        <source>Row {row}: unit {code} has no region ({none} means &quot;none&quot;).</source>
        <translation>Ligne {row} : l&apos;unité de base {code} n&apos;a pas de région ({none} signifie &quot;aucune&quot;).</translation>
    </message>
    <message>
        <source>Row {row}: unit {code} has no region.</source>
        <translation>Ligne {row} : l&apos;unité de base {code} n&apos;a pas de région.</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Lignes de la table</translation>
    </message>
    <message>
        <source>Rows {a} and {b} ({codes}) have the same polygon. Delete one.</source>
        <translation>Les lignes {a} et {b} ({codes}) ont le même polygone. Supprimez-en une.</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Share of a region that may lie outside</source>
        <translation>Part d&apos;une région qui peut se trouver dehors</translation>
    </message>
    <message>
        <source>Show or hide the Regio panel</source>
        <translation>Afficher ou masquer le panneau Regio</translation>
    </message>
    <message>
        <source>Sliver</source>
        <translation>Éclat</translation>
    </message>
    <message>
        <source>Sliver width</source>
        <translation>Largeur des éclats</translation>
    </message>
    <message>
        <source>Sliver width (metres)</source>
        <translation>Largeur des éclats (mètres)</translation>
    </message>
    <message>
        <source>Socially constructed</source>
        <translation>Construction sociale</translation>
    </message>
    <message>
        <source>Source: {layers}. Made with Regio, {date}.</source>
        <translation>Source : {layers}. Fait avec Regio, {date}.</translation>
    </message>
    <message>
        <source>Strips thinner than this are taken for drawing differences.</source>
        <translation>Les bandes plus étroites comptent comme différences de dessin.</translation>
    </message>
    <message>
        <source>Swap finer and coarser</source>
        <translation>Permuter fin et large</translation>
    </message>
    <message>
        <source>Swap finer and coarser; with one coarser map ticked</source>
        <translation>Échanger fin et large ; avec un seul découpage large coché</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Table as Excel workbook (XLSX)</source>
        <translation>Table en classeur Excel (XLSX)</translation>
    </message>
    <message>
        <source>Table as text (CSV)</source>
        <translation>Table en texte (CSV)</translation>
    </message>
    <message>
        <source>Table of the result</source>
        <translation>Table du résultat</translation>
    </message>
    <message>
        <source>Table: region code</source>
        <translation>Table : code de région</translation>
    </message>
    <message>
        <source>Table: region name</source>
        <translation>Table : nom de région</translation>
    </message>
    <message>
        <source>Table: unit code</source>
        <translation>Table : code d&apos;unité</translation>
    </message>
    <message>
        <source>Take the selected divisions out of the register; their layers stay</source>
        <translation>Retirer du registre les découpages choisis ; leurs couches restent</translation>
    </message>
    <message>
        <source>Tells for every border how many other divisions draw it too: 0 is firm (everyone draws it here), 1 is vague (nobody else does). Other divisions are further code fields of the same layer, or other polygon layers, which support a border by how near their own border runs.</source>
        <translation>Dit pour chaque limite combien d&apos;autres découpages la tracent aussi : 0 est net (tous la tracent ici), 1 est flou (personne d&apos;autre ne le fait). Les autres découpages sont d&apos;autres champs de code de la même couche, ou d&apos;autres couches de polygones, qui appuient une limite selon la proximité de la leur.</translation>
    </message>
    <message>
        <source>Tells for every region of a finer map whether it lies inside one region of a coarser map, which units break that, and how far the two maps nest as a whole. If both codes are fields of the same layer, units are counted and no polygon is cut; with two layers, polygons are laid over each other.</source>
        <translation>Dit pour chaque région d&apos;un découpage fin si elle se trouve dans une seule région d&apos;un découpage large, quelles unités de base l&apos;empêchent, et à quel point les deux découpages s&apos;emboîtent dans l&apos;ensemble. Si les deux codes sont des champs de la même couche, les unités sont comptées et aucun polygone n&apos;est découpé ; avec deux couches, les polygones sont superposés.</translation>
    </message>
    <message>
        <source>The algorithm {name} has no title.</source>
        <translation>L&apos;algorithme {name} n&apos;a pas de titre.</translation>
    </message>
    <message>
        <source>The coarser regions, with how many finer ones belong to each and how many of these conform.</source>
        <translation>Les régions larges, avec combien de régions fines appartiennent à chacune et combien de celles-ci sont conformes.</translation>
    </message>
    <message>
        <source>The codes in field &quot;{field}&quot; of &quot;{layer}&quot; were stored as decimal numbers and were read as text.</source>
        <translation>Les codes du champ &quot;{field}&quot; de &quot;{layer}&quot; étaient enregistrés comme nombres décimaux et ont été lus comme texte.</translation>
    </message>
    <message>
        <source>The column with region codes.</source>
        <translation>La colonne des codes de région.</translation>
    </message>
    <message>
        <source>The column with region names, if there is one.</source>
        <translation>La colonne des noms de région, s&apos;il y en a une.</translation>
    </message>
    <message>
        <source>The column with unit codes. Leave it empty for the four-column form.</source>
        <translation>La colonne des codes d&apos;unité. Laissez vide pour la forme à quatre colonnes.</translation>
    </message>
    <message>
        <source>The command is on the clipboard. Paste it into the Python console of QGIS.</source>
        <translation>La commande est dans le presse-papiers. Collez-la dans la console Python de QGIS.</translation>
    </message>
    <message>
        <source>The computation stopped without saying why. See the message log of QGIS.</source>
        <translation>Le calcul s&apos;est arrêté sans dire pourquoi. Consultez le journal des messages de QGIS.</translation>
    </message>
    <message>
        <source>The coordinates of &quot;{layer}&quot; do not fit its CRS {crs}. Check the CRS of the layer.</source>
        <translation>Les coordonnées de &quot;{layer}&quot; ne correspondent pas à son SCR {crs}. Vérifiez le SCR de la couche.</translation>
    </message>
    <message>
        <source>The coordinates of &quot;{layer}&quot; in row {row} do not fit its CRS {crs}. Check the CRS of the layer.</source>
        <translation>Les coordonnées de &quot;{layer}&quot; à la ligne {row} ne correspondent pas à son SCR {crs}. Vérifiez le SCR de la couche.</translation>
    </message>
    <message>
        <source>The data changed since this was computed.</source>
        <translation>Les données ont changé depuis ce calcul.</translation>
    </message>
    <message>
        <source>The data of &quot;{layer}&quot; cannot be found. Repair the path of the layer.</source>
        <translation>Les données de &quot;{layer}&quot; sont introuvables. Réparez le chemin de la couche.</translation>
    </message>
    <message>
        <source>The example could not be copied to &quot;{folder}&quot; ({reason}). Choose another folder.</source>
        <translation>L&apos;exemple n&apos;a pas pu être copié vers &quot;{folder}&quot; ({reason}). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The field with the code that the table uses.</source>
        <translation>Le champ du code que la table utilise.</translation>
    </message>
    <message>
        <source>The field with the region code in {layer}. Features that share a code are one region. Codes are read as text.</source>
        <translation>Le champ du code de région dans {layer}. Les entités de même code forment une région. Les codes sont lus comme texte.</translation>
    </message>
    <message>
        <source>The filter {filter} for &quot;{layer}&quot; cannot be understood: {reason}</source>
        <translation>Le filtre {filter} pour &quot;{layer}&quot; ne peut pas être compris : {reason}</translation>
    </message>
    <message>
        <source>The finer regions with their parent, the share inside it and what lies outside. exit_weight is a number of units, an area in square metres or a sum of the field, as you chose.</source>
        <translation>Les régions fines avec leur région englobante, la part qui s&apos;y trouve et ce qui est dehors. exit_weight est un nombre d&apos;unités, une surface en mètres carrés ou une somme du champ, selon le choix.</translation>
    </message>
    <message>
        <source>The layer for &quot;{parameter}&quot; cannot be loaded. Choose another layer or check the path.</source>
        <translation>La couche pour &quot;{parameter}&quot; ne peut pas être chargée. Choisissez une autre couche ou vérifiez le chemin.</translation>
    </message>
    <message>
        <source>The layer of &quot;{entry}&quot; is not in the project any more. Remove the entry, or add the layer again.</source>
        <translation>La couche de &quot;{entry}&quot; n&apos;est plus dans le projet. Retirez le découpage ou ajoutez de nouveau la couche.</translation>
    </message>
    <message>
        <source>The layer of &quot;{result}&quot; is not in the project any more. Compute it again.</source>
        <translation>La couche de &quot;{result}&quot; n&apos;est plus dans le projet. Recalculez le résultat.</translation>
    </message>
    <message>
        <source>The layer with repaired geometry and all its fields; only with Write a repaired copy.</source>
        <translation>La couche avec la géométrie réparée et tous ses champs ; seulement avec Écrire une copie réparée.</translation>
    </message>
    <message>
        <source>The name used in the verdict. Empty: the layer, or the code field where both are one layer.</source>
        <translation>Le nom utilisé dans le verdict. Vide : la couche, ou le champ du code si les deux sont la même couche.</translation>
    </message>
    <message>
        <source>The noise distance ({noise} m) must be at least 0 and smaller than the bandwidth ({bandwidth} m).</source>
        <translation>La tolérance de dessin ({noise} m) doit être d&apos;au moins 0 et inférieure à la portée ({bandwidth} m).</translation>
    </message>
    <message>
        <source>The one region of {finer} lies inside one region of {coarser}.</source>
        <translation>L&apos;unique région de {finer} se trouve dans une seule région de {coarser}.</translation>
    </message>
    <message>
        <source>The output &quot;{name}&quot; cannot be made. Choose another place.</source>
        <translation>La sortie &quot;{name}&quot; ne peut pas être créée. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The output &quot;{name}&quot; could not be written: {reason}</source>
        <translation>La sortie &quot;{name}&quot; n&apos;a pas pu être écrite : {reason}</translation>
    </message>
    <message>
        <source>The output &quot;{path}&quot; would replace the layer &quot;{layer}&quot;, which is read. Choose another name.</source>
        <translation>La sortie &quot;{path}&quot; remplacerait la couche &quot;{layer}&quot;, qui est en cours de lecture. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The outputs {first} and {second} cannot both be written to &quot;{path}&quot;. Choose two names.</source>
        <translation>Les sorties {first} et {second} ne peuvent pas être écrites toutes deux dans &quot;{path}&quot;. Choisissez deux noms.</translation>
    </message>
    <message>
        <source>The picture &quot;{path}&quot; cannot be read ({reason}).</source>
        <translation>L&apos;image &quot;{path}&quot; ne peut pas être lue ({reason}).</translation>
    </message>
    <message>
        <source>The polygons of the two layers are made of the same edges: whole polygons were compared and none was cut.</source>
        <translation>Les polygones des deux couches sont faits des mêmes segments : des polygones entiers ont été comparés et aucun n&apos;a été découpé.</translation>
    </message>
    <message>
        <source>The project has no polygon layer yet. Add one, or take a file.</source>
        <translation>Le projet n&apos;a pas encore de couche de polygones. Ajoutez-en une ou prenez un fichier.</translation>
    </message>
    <message>
        <source>The reference field is also listed as a division; for its own borders it does not count.</source>
        <translation>Le champ de référence figure aussi parmi les découpages ; pour ses propres limites il ne compte pas.</translation>
    </message>
    <message>
        <source>The share of all that was counted that lies in the region&apos;s own parent. 100 % means a perfect nest. (Conformity K)</source>
        <translation>La part de tout ce qui a été compté qui se trouve dans la région englobante. 100 % signifie un emboîtement parfait. (Conformité K)</translation>
    </message>
    <message>
        <source>The style of &quot;{path}&quot; could not be saved in it: {reason}. The disk may be full.</source>
        <translation>Le style de &quot;{path}&quot; n&apos;a pas pu y être enregistré : {reason}. Le disque est peut-être plein.</translation>
    </message>
    <message>
        <source>The table &quot;{path}&quot; cannot be opened. Save it as CSV, XLSX or ODS, with the column names in the first row.</source>
        <translation>La table &quot;{path}&quot; ne peut pas être ouverte. Enregistrez-la en CSV, XLSX ou ODS, avec les noms de colonnes dans la première ligne.</translation>
    </message>
    <message>
        <source>The table &quot;{path}&quot; cannot be read ({reason}).</source>
        <translation>La table &quot;{path}&quot; ne peut pas être lue ({reason}).</translation>
    </message>
    <message>
        <source>The tolerance is {tolerance}; it must be a share between 0 and 1.</source>
        <translation>La tolérance est {tolerance} ; elle doit être une part entre 0 et 1.</translation>
    </message>
    <message>
        <source>The two layers are not the same units, so units cannot be counted: area was used instead.</source>
        <translation>Les deux couches n&apos;ont pas les mêmes unités de base, qui ne peuvent donc pas être comptées : la surface a été utilisée à la place.</translation>
    </message>
    <message>
        <source>The unit in row {row} has no code.</source>
        <translation>L&apos;unité de base de la ligne {row} n&apos;a pas de code.</translation>
    </message>
    <message>
        <source>The units or pieces that lie outside their region&apos;s parent.</source>
        <translation>Les unités de base ou morceaux qui se trouvent hors de la région englobante de leur région.</translation>
    </message>
    <message>
        <source>The units with the code and name of their region, and their numeric fields.</source>
        <translation>Les unités de base avec le code et le nom de leur région, et leurs champs numériques.</translation>
    </message>
    <message>
        <source>The weight &quot;{part}&quot; cannot be read. Write for instance: police=2;tourism=0.5</source>
        <translation>Le poids &quot;{part}&quot; n&apos;est pas lisible. Écrivez par exemple : police=2;tourisme=0.5</translation>
    </message>
    <message>
        <source>The weight of &quot;{name}&quot; is {weight}; weights must be above 0.</source>
        <translation>Le poids de &quot;{name}&quot; est {weight} ; les poids doivent être supérieurs à 0.</translation>
    </message>
    <message>
        <source>There are {count} more problems; the output Problems, if you ask for it, lists them all.</source>
        <translation>Il y a {count} autres problèmes ; la sortie Problèmes, si vous la demandez, les liste tous.</translation>
    </message>
    <message>
        <source>There is no table &quot;{path}&quot;. Check the path.</source>
        <translation>Il n&apos;y a pas de table &quot;{path}&quot;. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>There is nothing to draw in &quot;{result}&quot;: its layers are empty.</source>
        <translation>Il n&apos;y a rien à dessiner dans &quot;{result}&quot; : ses couches sont vides.</translation>
    </message>
    <message>
        <source>These lie in another region</source>
        <translation>Celles-ci sont dans une autre région</translation>
    </message>
    <message>
        <source>This could not be computed</source>
        <translation>Le calcul n&apos;a pas abouti</translation>
    </message>
    <message>
        <source>Tick one or more in the list, and untick what you do not want.</source>
        <translation>Cochez-en un ou plusieurs dans la liste, et décochez ce dont vous n&apos;avez pas besoin.</translation>
    </message>
    <message>
        <source>Tick the fields that divide the map into regions.</source>
        <translation>Cochez les champs qui divisent la carte en régions.</translation>
    </message>
    <message>
        <source>Tick what to compare with.</source>
        <translation>Cochez ce qui doit être comparé.</translation>
    </message>
    <message>
        <source>Treated as slivers: {count} pieces, together {area} and {share} % of what was counted. They make no region non-conforming, but they do count in the shares and overall figures.</source>
        <translation>Traités comme éclats : {count} morceaux, ensemble {area} et {share} % de ce qui a été compté. Ils ne rendent aucune région non conforme, mais comptent dans les parts et les chiffres d&apos;ensemble.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Two divisions are needed to compare. Add another one on the page Regions.</source>
        <translation>Il faut deux découpages pour comparer. Ajoutez-en un autre dans l&apos;onglet Régions.</translation>
    </message>
    <message>
        <source>Two polygons near {x}, {y} cannot be laid over each other. Run &quot;Check a regionalisation&quot; on both layers.</source>
        <translation>Deux polygones près de {x}, {y} ne peuvent pas être superposés. Exécutez &quot;Vérifier un découpage&quot; sur les deux couches.</translation>
    </message>
    <message>
        <source>Two regions of &quot;{coarser}&quot; hold equally much of {names}; the larger one was taken for the parent.</source>
        <translation>Deux régions de &quot;{coarser}&quot; contiennent la même part de {names} ; la plus grande est prise comme région englobante.</translation>
    </message>
    <message>
        <source>Unit without region or region without unit</source>
        <translation>Unité sans région ou région sans unité</translation>
    </message>
    <message>
        <source>Unit {code} does not occur in &quot;{table}&quot;.</source>
        <translation>L&apos;unité de base {code} n&apos;existe pas dans &quot;{table}&quot;.</translation>
    </message>
    <message>
        <source>Unit {unit} belongs to no region of this layer.</source>
        <translation>L&apos;unité de base {unit} n&apos;appartient à aucune région de cette couche.</translation>
    </message>
    <message>
        <source>Unit {unit} lies in no region. Give it a region or check its border.</source>
        <translation>L&apos;unité de base {unit} n&apos;est dans aucune région. Attribuez-lui une région ou vérifiez sa limite.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités de base</translation>
    </message>
    <message>
        <source>Units cannot be counted against another layer: area is used for {labels}.</source>
        <translation>Les unités ne peuvent pas être comptées face à une autre couche : la surface est utilisée pour {labels}.</translation>
    </message>
    <message>
        <source>Units counts base units and needs both region codes on the same units; where only polygons are given, area is used instead and the log says so. A numeric field can be inhabitants or jobs.</source>
        <translation>Unités de base compte les unités et demande les deux codes de région sur les mêmes unités ; s&apos;il n&apos;y a que des polygones, la surface est utilisée et le journal le dit. Un champ numérique peut contenir des habitants ou des emplois.</translation>
    </message>
    <message>
        <source>Units were matched by their codes in field &quot;{field}&quot; of &quot;{layer}&quot; and field &quot;{other_field}&quot; of &quot;{other}&quot;; no polygon was cut.</source>
        <translation>Les unités de base ont été appariées par leurs codes dans le champ &quot;{field}&quot; de &quot;{layer}&quot; et le champ &quot;{other_field}&quot; de &quot;{other}&quot; ; aucun polygone n&apos;a été découpé.</translation>
    </message>
    <message>
        <source>Units with region</source>
        <translation>Unités de base avec région</translation>
    </message>
    <message>
        <source>Units without region</source>
        <translation>Unités de base sans région</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Code inconnu</translation>
    </message>
    <message>
        <source>V-measure</source>
        <translation>V-mesure</translation>
    </message>
    <message>
        <source>Vagueness</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Verdict in one sentence</source>
        <translation>Verdict en une phrase</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Weights in the outputs are areas in square metres.</source>
        <translation>Les poids dans les sorties sont des surfaces en mètres carrés.</translation>
    </message>
    <message>
        <source>Weights in the outputs are numbers of units.</source>
        <translation>Les poids dans les sorties sont des nombres d&apos;unités de base.</translation>
    </message>
    <message>
        <source>Weights in the outputs are sums of the field &quot;{field}&quot;.</source>
        <translation>Les poids dans les sorties sont des sommes du champ &quot;{field}&quot;.</translation>
    </message>
    <message>
        <source>Weights of the divisions</source>
        <translation>Poids des découpages</translation>
    </message>
    <message>
        <source>What is counted adds up to 0 where &quot;{finer}&quot; and &quot;{coarser}&quot; overlap. Choose another weight.</source>
        <translation>Ce qui est compté totalise 0 là où &quot;{finer}&quot; et &quot;{coarser}&quot; se recouvrent. Choisissez une autre pondération.</translation>
    </message>
    <message>
        <source>What is counted in &quot;{layer}&quot; must be numbers of at least 0. It is not for {count} units: {units}.</source>
        <translation>Les valeurs comptées dans &quot;{layer}&quot; doivent être des nombres d&apos;au moins 0. Ce n&apos;est pas le cas de {count} unités de base : {units}.</translation>
    </message>
    <message>
        <source>What is counted must be numbers of at least 0, and some of them above 0. Check the weight.</source>
        <translation>Les valeurs comptées doivent être des nombres d&apos;au moins 0, dont certains supérieurs à 0. Vérifiez la pondération.</translation>
    </message>
    <message>
        <source>What lies in slivers</source>
        <translation>Ce qui se trouve dans les éclats</translation>
    </message>
    <message>
        <source>What the coarser map is called</source>
        <translation>Nom du découpage large</translation>
    </message>
    <message>
        <source>What the divisions are called</source>
        <translation>Noms des découpages</translation>
    </message>
    <message>
        <source>What the finer map is called</source>
        <translation>Nom du découpage fin</translation>
    </message>
    <message>
        <source>What to count</source>
        <translation>Ce qu&apos;il faut compter</translation>
    </message>
    <message>
        <source>When polygons are laid over each other, pieces thinner than this are taken for drawing differences: they never make a region non-conforming. The log says how much was treated so.</source>
        <translation>Quand des polygones sont superposés, les morceaux plus étroits comptent comme différences de dessin : ils ne rendent jamais une région non conforme. Le journal dit combien ont été traités ainsi.</translation>
    </message>
    <message>
        <source>Which borders</source>
        <translation>Quelles limites</translation>
    </message>
    <message>
        <source>Who draws borders</source>
        <translation>Qui trace des limites</translation>
    </message>
    <message>
        <source>Who draws it</source>
        <translation>Qui la trace</translation>
    </message>
    <message>
        <source>Who may draw a border: {names}.</source>
        <translation>Qui peut tracer une limite : {names}.</translation>
    </message>
    <message>
        <source>With all borders between units, the reference field counts as a division too if it is listed.</source>
        <translation>Avec toutes les limites entre unités de base, le champ de référence compte aussi comme découpage s&apos;il est dans la liste.</translation>
    </message>
    <message>
        <source>Write a repaired copy</source>
        <translation>Écrire une copie réparée</translation>
    </message>
    <message>
        <source>Writes the layer with its invalid geometries repaired. The layer itself is never changed.</source>
        <translation>Écrit la couche avec ses géométries invalides réparées. La couche elle-même n&apos;est jamais modifiée.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Enregistré : {path}</translation>
    </message>
    <message>
        <source>agreement of the two maps</source>
        <translation>accord des deux découpages</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>area</source>
        <translation>surface</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>appartient à</translation>
    </message>
    <message>
        <source>borders</source>
        <translation>tronçons de limite</translation>
    </message>
    <message>
        <source>but lies in</source>
        <translation>mais se trouve dans</translation>
    </message>
    <message>
        <source>care</source>
        <translation>soins</translation>
    </message>
    <message>
        <source>cooperation</source>
        <translation>coopération</translation>
    </message>
    <message>
        <source>drawn by everyone</source>
        <translation>tracés par tous</translation>
    </message>
    <message>
        <source>drawn by nobody</source>
        <translation>tracés par personne</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>constats</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>vides</translation>
    </message>
    <message>
        <source>government</source>
        <translation>administration</translation>
    </message>
    <message>
        <source>housing</source>
        <translation>logement</translation>
    </message>
    <message>
        <source>how well it predicts the coarser map</source>
        <translation>prédit le découpage large</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identité</translation>
    </message>
    <message>
        <source>inside the parents</source>
        <translation>dans la région englobante</translation>
    </message>
    <message>
        <source>invalid geometries</source>
        <translation>géométries invalides</translation>
    </message>
    <message>
        <source>invalid shapes</source>
        <translation>formes invalides</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>paysage</translation>
    </message>
    <message>
        <source>lie inside one region</source>
        <translation>dans une seule région</translation>
    </message>
    <message>
        <source>lies in</source>
        <translation>se trouvent dans</translation>
    </message>
    <message>
        <source>mean vagueness</source>
        <translation>flou moyen</translation>
    </message>
    <message>
        <source>mobility</source>
        <translation>mobilité</translation>
    </message>
    <message>
        <source>nobody draws it here</source>
        <translation>personne ne trace ici une limite</translation>
    </message>
    <message>
        <source>of</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>overlaps</source>
        <translation>recouvrements</translation>
    </message>
    <message>
        <source>regions kept whole</source>
        <translation>régions restées entières</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>sécurité</translation>
    </message>
    <message>
        <source>the export failed</source>
        <translation>l&apos;exportation a échoué</translation>
    </message>
    <message>
        <source>the layer of the coarser regions</source>
        <translation>la couche des régions larges</translation>
    </message>
    <message>
        <source>the layer of the finer regions</source>
        <translation>la couche des régions fines</translation>
    </message>
    <message>
        <source>the reference layer</source>
        <translation>la couche de référence</translation>
    </message>
    <message>
        <source>the region layer</source>
        <translation>la couche des régions</translation>
    </message>
    <message>
        <source>tourism</source>
        <translation>tourisme</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités de base</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>déchets</translation>
    </message>
    <message>
        <source>work</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>{a} and {b} overlap by a hairline: rounding, which does no harm.</source>
        <translation>{a} et {b} se recouvrent de façon infime : un arrondi, sans conséquence.</translation>
    </message>
    <message>
        <source>{a} and {b} overlap by {area} in a thin strip. Snap their borders to each other.</source>
        <translation>{a} et {b} se recouvrent sur une bande étroite de {area}. Accrochez leurs limites l&apos;une à l&apos;autre.</translation>
    </message>
    <message>
        <source>{a} and {b} overlap by {area}. Decide where it belongs and cut it from the other.</source>
        <translation>{a} et {b} se recouvrent sur {area}. Décidez à laquelle revient cette surface et retirez-la de l&apos;autre.</translation>
    </message>
    <message>
        <source>{conforming} of {total} regions of {finer} lie inside one region of {coarser}</source>
        <translation>{conforming} des {total} régions de {finer} se trouvent dans une seule région de {coarser}</translation>
    </message>
    <message>
        <source>{conforming} of {total} regions of {finer} lie inside one region of {coarser}; 1 does not: {names}.</source>
        <translation>{conforming} des {total} régions de {finer} se trouvent dans une seule région de {coarser} ; 1 non : {names}.</translation>
    </message>
    <message>
        <source>{conforming} of {total} regions of {finer} lie inside one region of {coarser}; {broken} do not: {names}.</source>
        <translation>{conforming} des {total} régions de {finer} se trouvent dans une seule région de {coarser} ; {broken} non : {names}.</translation>
    </message>
    <message>
        <source>{conforming} of {total} {finer} lie inside one of the {coarser}; 1 does not</source>
        <translation>{conforming} des {total} {finer} se trouvent dans une seule région de {coarser} ; 1 non</translation>
    </message>
    <message>
        <source>{conforming} of {total} {finer} lie inside one of the {coarser}; {broken} do not</source>
        <translation>{conforming} des {total} {finer} se trouvent dans une seule région de {coarser} ; {broken} non</translation>
    </message>
    <message>
        <source>{conforming} of {total}: {title}</source>
        <translation>{conforming} sur {total} : {title}</translation>
    </message>
    <message>
        <source>{count} borders lie where no delineation has regions on both sides.</source>
        <translation>{count} tronçons de limite se trouvent là où aucun découpage n&apos;a de régions des deux côtés.</translation>
    </message>
    <message>
        <source>{count} borders, {length} km</source>
        <translation>{count} tronçons de limite, {length} km</translation>
    </message>
    <message>
        <source>{count} more findings are in the output Findings.</source>
        <translation>{count} autres constats se trouvent dans la sortie Constats.</translation>
    </message>
    <message>
        <source>{count} more problems are in the output Problems.</source>
        <translation>{count} autres problèmes se trouvent dans la sortie Problèmes.</translation>
    </message>
    <message>
        <source>{count} of the {coarser}</source>
        <translation>{count} régions de {coarser}</translation>
    </message>
    <message>
        <source>{count} polygons of &quot;{layer}&quot; ({units}) could only be laid over the other layer after a repair in a copy.</source>
        <translation>{count} polygones de &quot;{layer}&quot; ({units}) n&apos;ont pu être superposés à l&apos;autre couche qu&apos;après réparation dans une copie.</translation>
    </message>
    <message>
        <source>{count} rows of &quot;{table}&quot; repeat another row.</source>
        <translation>{count} lignes de &quot;{table}&quot; répètent une autre ligne.</translation>
    </message>
    <message>
        <source>{count} units of &quot;{layer}&quot; are on several rows, for instance {unit} on rows {rows}; each counts as one unit.</source>
        <translation>{count} unités de base de &quot;{layer}&quot; figurent sur plusieurs lignes, par exemple {unit} sur les lignes {rows} ; chacune compte pour une unité.</translation>
    </message>
    <message>
        <source>{count} units of &quot;{layer}&quot; have no row with their code in &quot;{other}&quot;: {units}.</source>
        <translation>{count} unités de base de &quot;{layer}&quot; n&apos;ont pas de ligne avec leur code dans &quot;{other}&quot; : {units}.</translation>
    </message>
    <message>
        <source>{finer} held against {coarser}.</source>
        <translation>{finer} comparé à {coarser}.</translation>
    </message>
    <message>
        <source>{finer} in {coarser}</source>
        <translation>{finer} dans {coarser}</translation>
    </message>
    <message>
        <source>{group}  ✕</source>
        <translation>{group}  ✕</translation>
    </message>
    <message>
        <source>{label}
Tick to show it on the map.</source>
        <translation>{label}
Cochez pour l&apos;afficher sur la carte.</translation>
    </message>
    <message>
        <source>{label} is finer than {finer}. Did you mean it the other way round?</source>
        <translation>{label} est plus fin que {finer}. Faut-il inverser ?</translation>
    </message>
    <message>
        <source>{layer}: code</source>
        <translation>{layer} : code</translation>
    </message>
    <message>
        <source>{single} of {total} {regions} keep to one of the {coarser}; 1 unit is in none.</source>
        <translation>{single} des {total} {regions} restent dans une seule région de {coarser} ; 1 unité de base n&apos;est dans aucune.</translation>
    </message>
    <message>
        <source>{single} of {total} {regions} keep to one of the {coarser}; {unplaced} units are in none.</source>
        <translation>{single} des {total} {regions} restent dans une seule région de {coarser} ; {unplaced} unités de base ne sont dans aucune.</translation>
    </message>
    <message>
        <source>{unit} (in {region})</source>
        <translation>{unit} (dans {region})</translation>
    </message>
</context>
</TS>
