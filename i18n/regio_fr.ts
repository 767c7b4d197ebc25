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
        <source>&quot;{date}&quot; is no date. Write year-month-day, for instance 2025-01-01, or only the year.</source>
        <translation>« {date} » n’est pas une date. Écrivez année-mois-jour, par exemple 2025-01-01, ou seulement l’année.</translation>
    </message>
    <message>
        <source>&quot;{division}&quot; keeps {share} % of the flows between units inside its {regions} regions. {misplaced} of {units} units are attached more strongly to another region.</source>
        <translation>« {division} » garde {share} % des flux entre unités à l’intérieur de ses {regions} régions. {misplaced} unités sur {units} sont plus fortement liées à une autre région.</translation>
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
        <source>&quot;{first}&quot; keeps {one} % of the flows inside its {n} regions, &quot;{second}&quot; {two} % inside its {m}. With the sizes of the regions allowed for, &quot;{better}&quot; keeps more. {x} and {y} units are attached more strongly to another region.</source>
        <translation>&quot;{first}&quot; garde {one} % des flux à l&apos;intérieur de ses {n} régions, &quot;{second}&quot; {two} % dans ses {m}. Compte tenu de la taille des régions, c&apos;est &quot;{better}&quot; qui garde le plus. {x} et {y} unités sont plus fortement liées à une autre région.</translation>
    </message>
    <message>
        <source>&quot;{first}&quot; keeps {one} % of the flows inside its {n} regions, &quot;{second}&quot; {two} % inside its {m}. {x} and {y} units are attached more strongly to another region.</source>
        <translation>&quot;{first}&quot; garde {one} % des flux à l&apos;intérieur de ses {n} régions, &quot;{second}&quot; {two} % dans ses {m}. {x} et {y} unités sont plus fortement liées à une autre région.</translation>
    </message>
    <message>
        <source>&quot;{fixed}&quot; and &quot;{resampled}&quot; agree more than chance explains</source>
        <translation>&quot;{fixed}&quot; et &quot;{resampled}&quot; concordent plus que le hasard ne l&apos;explique</translation>
    </message>
    <message>
        <source>&quot;{fixed}&quot; and &quot;{resampled}&quot; agree more than chance explains: {observed}, against {mean} on average for random maps with regions of the same sizes; {count} of {draws} random maps agree as well.</source>
        <translation>&quot;{fixed}&quot; et &quot;{resampled}&quot; concordent plus que le hasard ne l&apos;explique : {observed}, contre {mean} en moyenne pour des cartes aléatoires aux régions de mêmes tailles ; {count} cartes aléatoires sur {draws} concordent aussi bien.</translation>
    </message>
    <message>
        <source>&quot;{fixed}&quot; and &quot;{resampled}&quot; do not agree more than chance explains</source>
        <translation>&quot;{fixed}&quot; et &quot;{resampled}&quot; ne concordent pas plus que le hasard ne l&apos;explique</translation>
    </message>
    <message>
        <source>&quot;{fixed}&quot; and &quot;{resampled}&quot; do not agree more than chance explains: {observed}, against {mean} on average for random maps with regions of the same sizes; {count} of {draws} random maps agree as well.</source>
        <translation>&quot;{fixed}&quot; et &quot;{resampled}&quot; ne concordent pas plus que le hasard ne l&apos;explique : {observed}, contre {mean} en moyenne pour des cartes aléatoires aux régions de mêmes tailles ; {count} cartes aléatoires sur {draws} concordent aussi bien.</translation>
    </message>
    <message>
        <source>&quot;{flows}&quot; has a row for every flow: from {origin} to {destination}, as many as {amount} says.</source>
        <translation>&quot;{flows}&quot; a une ligne par flux : de {origin} vers {destination}, autant que le dit {amount}.</translation>
    </message>
    <message>
        <source>&quot;{flows}&quot; holds no flow between different units, so no model can be fitted.</source>
        <translation>&quot;{flows}&quot; ne contient aucun flux entre unités différentes, donc aucun modèle ne peut être ajusté.</translation>
    </message>
    <message>
        <source>&quot;{flows}&quot; holds pairs of units several times, or without amount: {rows} rows became {pairs} flows.</source>
        <translation>&quot;{flows}&quot; contient des paires d&apos;unités plusieurs fois, ou sans quantité : {rows} lignes sont devenues {pairs} flux.</translation>
    </message>
    <message>
        <source>&quot;{flows}&quot; holds {count} periods ({periods}); the latest was taken: {period}.</source>
        <translation>&quot;{flows}&quot; contient {count} périodes ({periods}) ; la dernière a été prise : {period}.</translation>
    </message>
    <message>
        <source>&quot;{flows}&quot; is a square matrix, in which no field can tell domains or periods apart ({fields}). Leave these fields empty, or give the flows as rows.</source>
        <translation>&quot;{flows}&quot; est une matrice carrée, où aucun champ ne peut distinguer des domaines ou des périodes ({fields}). Laissez ces champs vides, ou donnez les flux en lignes.</translation>
    </message>
    <message>
        <source>&quot;{flows}&quot; is a square matrix: rows are origins (codes in {origin}), columns are destinations.</source>
        <translation>&quot;{flows}&quot; est une matrice carrée : les lignes sont les origines (codes dans {origin}), les colonnes les destinations.</translation>
    </message>
    <message>
        <source>&quot;{flows}&quot; is no square matrix: no column holds codes that are also names of columns. Its first columns are: {fields}. The column with the codes of the origins comes first, the other columns are called by the codes.</source>
        <translation>&quot;{flows}&quot; n&apos;est pas une matrice carrée : aucune colonne ne contient des codes qui sont aussi des noms de colonnes. Ses premières colonnes sont : {fields}. La colonne des codes des origines vient d&apos;abord, les autres colonnes portent le nom des codes.</translation>
    </message>
    <message>
        <source>&quot;{flows}&quot; was left out.</source>
        <translation>« {flows} » a été laissé de côté.</translation>
    </message>
    <message>
        <source>&quot;{flows}&quot; was read as a square matrix of {count} codes: rows are origins, columns are destinations.</source>
        <translation>&quot;{flows}&quot; a été lu comme une matrice carrée de {count} codes : les lignes sont les origines, les colonnes les destinations.</translation>
    </message>
    <message>
        <source>&quot;{label}&quot; is on the page Regions now. Other divisions can be held against it.</source>
        <translation>« {label} » est maintenant dans la page Régions. D&apos;autres découpages peuvent lui être comparés.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; cannot be read: its source is missing or broken. Repair the source or choose another layer.</source>
        <translation>&quot;{layer}&quot; ne peut pas être lue : sa source manque ou est endommagée. Réparez la source ou choisissez une autre couche.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; cuts {count} units ({units}): a unit counts as included if at least half of it is.</source>
        <translation>&quot;{layer}&quot; coupe {count} unités ({units}) : une unité compte comme incluse si au moins la moitié l&apos;est.</translation>
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
        <source>&quot;{layer}&quot; has no counterpart of {region}, so it is left out.</source>
        <translation>&quot;{layer}&quot; n&apos;a pas d&apos;équivalent de {region} et est laissée de côté.</translation>
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
        <source>&quot;{layer}&quot; has no field &quot;{field}&quot;. Choose the borders that &quot;How firm are functional regions?&quot; wrote.</source>
        <translation>&quot;{layer}&quot; n’a pas de champ &quot;{field}&quot;. Choisissez les limites écrites par « Les régions fonctionnelles sont-elles fermes ? ».</translation>
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
        <source>&quot;{layer}&quot; has one region only, so how far the other map predicts it says nothing.</source>
        <translation>&quot;{layer}&quot; n&apos;a qu&apos;une région ; la façon dont l&apos;autre carte la prédit ne dit donc rien.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has {count} curved polygons (rows {rows}); their curves were replaced by short straight lines.</source>
        <translation>&quot;{layer}&quot; a {count} polygones à lignes courbes (lignes {rows}) ; les courbes ont été remplacées par de courts segments droits.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has {count} features without geometry (rows {rows}); their flows count, but they are on no map and have no neighbours.</source>
        <translation>« {layer} » a {count} entités sans géométrie (lignes {rows}) ; leurs flux comptent, mais elles ne sont sur aucune carte et n’ont pas de voisines.</translation>
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
        <source>&quot;{layer}&quot; names {count} codes that are no units ({codes}); these borders are left out.</source>
        <translation>&quot;{layer}&quot; nomme {count} codes qui ne sont pas des unités ({codes}) ; ces limites sont laissées de côté.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot;: field &quot;{field}&quot; was taken for the region code.</source>
        <translation>&quot;{layer}&quot; : le champ &quot;{field}&quot; a été pris comme code de région.</translation>
    </message>
    <message>
        <source>&quot;{links}&quot; has one field only; links need two unit codes per row.</source>
        <translation>&quot;{links}&quot; n&apos;a qu&apos;un champ ; les liaisons demandent deux codes d&apos;unités par ligne.</translation>
    </message>
    <message>
        <source>&quot;{links}&quot; names {count} codes that are no units ({codes}); these rows are left out.</source>
        <translation>&quot;{links}&quot; nomme {count} codes qui ne sont pas des unités ({codes}) ; ces lignes sont laissées de côté.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be drawn at random, so it is not compared with chance.</source>
        <translation>&quot;{name}&quot; ne peut pas être dessiné au hasard et n&apos;est donc pas comparé au hasard.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; changes nothing with the chosen method. These do: {names}.</source>
        <translation>« {name} » ne change rien avec la méthode choisie. Ceux-ci changent quelque chose : {names}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; covers {share} % of the map. Only that part is judged; flows from it to elsewhere count as leaving.</source>
        <translation>« {name} » couvre {share} % de la carte. Seule cette partie est jugée ; les flux vers l’extérieur comptent comme sortants.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has regions on both sides of {share} % of the length of the borders; elsewhere it does not count.</source>
        <translation>« {name} » a des régions des deux côtés de {share} % de la longueur des limites ; ailleurs il ne compte pas.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has two different weights. Leave one of them out.</source>
        <translation>« {name} » a deux poids différents. Supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is there twice. Choose each field once, or give them different names.</source>
        <translation>« {name} » y est deux fois. Choisissez chaque champ une fois, ou donnez des noms différents.</translation>
    </message>
    <message>
        <source>&quot;{part}&quot; cannot be read. Write name=value, with semicolons between.</source>
        <translation>&quot;{part}&quot; n&apos;est pas lisible. Écrivez nom=valeur, séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>&quot;{part}&quot; is no number of regions. Write numbers of at least 2, for instance 2-60 or 5;10;20-40.</source>
        <translation>&quot;{part}&quot; n’est pas un nombre de régions. Écrivez des nombres d’au moins 2, par exemple 2-60 ou 5;10;20-40.</translation>
    </message>
    <message>
        <source>&quot;{part}&quot; is no resolution. Write numbers above 0 with semicolons in between, for instance 0.5;0.7;1;1.4;2.</source>
        <translation>&quot;{part}&quot; n&apos;est pas une résolution. Écrivez des nombres supérieurs à 0 séparés par des points-virgules, par exemple 0.5;0.7;1;1.4;2.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be read ({reason}).</source>
        <translation>&quot;{path}&quot; ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; could not be copied as text into &quot;{folder}&quot;: {reason}. Save it as CSV and choose that file.</source>
        <translation>« {path} » n&apos;a pas pu être copié en texte dans « {folder} » : {reason}. Enregistrez-le en CSV et choisissez ce fichier.</translation>
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
        <source>&quot;{path}&quot; has {count} rows, too many to show: the GDAL of this QGIS has no Parquet driver. Give the path of the file to an algorithm of Regio, which reads it, or save the table as GeoPackage.</source>
        <translation>&quot;{path}&quot; a {count} lignes, trop pour être affichées : le GDAL de ce QGIS n&apos;a pas de pilote Parquet. Donnez le chemin du fichier à un algorithme de Regio, qui le lit, ou enregistrez la table en GeoPackage.</translation>
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
    <message>
        <source>&quot;{text}&quot; is no date. Write it as 2025-01-01, or leave it empty.</source>
        <translation>« {text} » n&apos;est pas une date. Écrivez-la comme 2025-01-01, ou laissez vide.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>(Nearly) every run draws a border here</source>
        <translation>(Presque) chaque répétition trace ici une limite</translation>
    </message>
    <message>
        <source>(Nearly) no run draws a border here</source>
        <translation>(Presque) aucune répétition ne trace ici une limite</translation>
    </message>
    <message>
        <source>0 % if all definitions are the same; 100 % if there is no unit on which all agree.</source>
        <translation>0 % si toutes les définitions sont identiques ; 100 % s&apos;il n&apos;y a aucune unité sur laquelle toutes s&apos;accordent.</translation>
    </message>
    <message>
        <source>0 if everyone draws every border here, 1 if nobody does; long borders count more.</source>
        <translation>0 si tous tracent ici chaque limite, 1 si personne ne le fait ; les longues limites comptent davantage.</translation>
    </message>
    <message>
        <source>0 if the two maps have nothing to do with each other, 1 if they are the same. (V-measure)</source>
        <translation>0 si les deux cartes n&apos;ont rien à voir l&apos;une avec l&apos;autre, 1 si elles sont identiques. (V-measure)</translation>
    </message>
    <message>
        <source>0 if the two maps have nothing to do with each other, 1 if they are the same. A fine map that nests perfectly still scores below 1, because it is finer. (V-measure)</source>
        <translation>0 si les deux découpages n&apos;ont rien à voir l&apos;un avec l&apos;autre, 1 s&apos;ils sont identiques. Un découpage fin qui s&apos;emboîte parfaitement reste sous 1, parce qu&apos;il est plus fin. (V-mesure)</translation>
    </message>
    <message>
        <source>0: knowing the region tells nothing about that of {other}; 1: it tells all.</source>
        <translation>0 : connaître la région ne dit rien de celle de {other} ; 1 : cela dit tout.</translation>
    </message>
    <message>
        <source>0: nothing is compared with chance. 99 gives a good impression; only for code fields of the units.</source>
        <translation>0 : rien n&apos;est comparé au hasard. 99 donne une bonne impression ; seulement pour les champs de code des unités.</translation>
    </message>
    <message>
        <source>0: the core is what all definitions include, the fringe what any of them does. 0.1: the core is what at least 90 % include, the fringe what more than 10 % do.</source>
        <translation>0 : le noyau est ce que toutes les définitions incluent, la frange ce qu&apos;au moins une inclut. 0,1 : le noyau est ce qu&apos;au moins 90 % incluent, la frange ce que plus de 10 % incluent.</translation>
    </message>
    <message>
        <source>0: unrelated to {other}; 1: the same map.</source>
        <translation>0 : sans rapport avec {other} ; 1 : la même carte.</translation>
    </message>
    <message>
        <source>1 border, {length} km</source>
        <translation>1 tronçon de limite, {length} km</translation>
    </message>
    <message>
        <source>1 if all domains make the same regions, 0 if none alike.</source>
        <translation>1 si tous les domaines font les mêmes régions, 0 si rien ne concorde.</translation>
    </message>
    <message>
        <source>1 if both maps are the same division, 0 if one tells nothing about the other.</source>
        <translation>1 si les deux cartes sont le même découpage, 0 si l&apos;une ne dit rien de l&apos;autre.</translation>
    </message>
    <message>
        <source>1 if no region of the finer map is split over several coarser ones. (Completeness)</source>
        <translation>1 si aucune région du découpage fin n&apos;est partagée entre plusieurs régions larges. (Complétude)</translation>
    </message>
    <message>
        <source>1 if no region of the first map is split over several regions of the second.</source>
        <translation>1 si aucune région de la première carte n&apos;est partagée entre plusieurs régions de la seconde.</translation>
    </message>
    <message>
        <source>1 if no region of the second map mixes several regions of the first.</source>
        <translation>1 si aucune région de la seconde carte ne mêle plusieurs régions de la première.</translation>
    </message>
    <message>
        <source>1 region keeps {share} % of all flows inside</source>
        <translation>1 région garde {share} % de tous les flux à l&apos;intérieur</translation>
    </message>
    <message>
        <source>1 region keeps {share} % of the flows between units inside</source>
        <translation>1 région garde {share} % des flux entre unités à l&apos;intérieur</translation>
    </message>
    <message>
        <source>1 region lies in several pieces</source>
        <translation>1 région est en plusieurs morceaux</translation>
    </message>
    <message>
        <source>1 unit has no region</source>
        <translation>1 unité n&apos;a pas de région</translation>
    </message>
    <message>
        <source>1 unit lies outside all of them</source>
        <translation>1 unité est en dehors de toutes</translation>
    </message>
    <message>
        <source>1 unit was moved so that regions lie in one piece</source>
        <translation>1 unité a été déplacée pour que les régions soient d&apos;un seul tenant</translation>
    </message>
    <message>
        <source>1: nothing changed. The earlier map compared with itself gives 1.</source>
        <translation>1 : rien n’a changé. L’ancienne carte comparée à elle-même donne 1.</translation>
    </message>
    <message>
        <source>200 runs tell shares to within 3 to 7 %. Every run takes as long as finding the regions once.</source>
        <translation>200 répétitions donnent les parts à 3 à 7 % près. Chacune dure autant que de chercher les régions une fois.</translation>
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
        <source>A border of the regions; {share} % of the runs draw it.</source>
        <translation>Une limite des régions ; {share} % des répétitions la tracent.</translation>
    </message>
    <message>
        <source>A chain needs at least two divisions, the finest first.</source>
        <translation>Une chaîne demande au moins deux découpages, le plus fin d&apos;abord.</translation>
    </message>
    <message>
        <source>A code of the units. If it holds region codes, codes are compared; else the units&apos; places.</source>
        <translation>Un code des unités de base. S&apos;il contient des codes de région, les codes sont comparés ; sinon, la position des unités.</translation>
    </message>
    <message>
        <source>A core, and around it the units of which a large share travels there.</source>
        <translation>Un pôle, et autour les unités dont une grande part s&apos;y rend.</translation>
    </message>
    <message>
        <source>A division and a domain held against chance.</source>
        <translation>Un découpage et un domaine, comparés au hasard.</translation>
    </message>
    <message>
        <source>A division that fits the flows keeps most of them inside its regions, and every unit exchanges most with its own region. With a second division, both are judged on the same figures.</source>
        <translation>Un découpage qui convient aux flux en garde la plupart dans ses régions, et chaque unité échange surtout avec la sienne. Avec un second découpage, tous deux sont jugés sur les mêmes chiffres.</translation>
    </message>
    <message>
        <source>A field is given for the layer &quot;{layer}&quot;, but that is none of the chosen layers: {layers}.</source>
        <translation>Un champ est donné pour la couche &quot;{layer}&quot;, mais ce n&apos;est aucune des couches choisies : {layers}.</translation>
    </message>
    <message>
        <source>A field with the regions of another division of the same units, to compare with.</source>
        <translation>Un champ avec les régions d&apos;un autre découpage des mêmes unités, pour comparer.</translation>
    </message>
    <message>
        <source>A full arrow: all regions lie inside one region of the map above. A broken one: so many do.</source>
        <translation>Une flèche pleine : chaque région se trouve dans une seule région de la carte au-dessus. Une flèche interrompue : autant d&apos;entre elles.</translation>
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
        <source>A layer of the second division is asked for, but no second division is chosen.</source>
        <translation>Une couche du second découpage est demandée, mais aucun second découpage n&apos;est choisi.</translation>
    </message>
    <message>
        <source>A layer or table with a row per unit and the code of its region, for instance the units that were given a functional region.</source>
        <translation>Une couche ou table avec une ligne par unité et le code de sa région, par exemple les unités qui ont reçu une région fonctionnelle.</translation>
    </message>
    <message>
        <source>A number such as inhabitants, for divisions and numbers as evidence. Empty: every unit counts 1.</source>
        <translation>Un nombre comme les habitants, pour les découpages et nombres pris comme preuve. Vide : chaque unité compte 1.</translation>
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
        <source>A period of &quot;{flows}&quot; is given ({period}), but not the field that tells its periods apart. Choose this field, or leave the period empty.</source>
        <translation>Une période de « {flows} » est donnée ({period}), mais pas le champ qui distingue ses périodes. Choisissez ce champ, ou laissez la période vide.</translation>
    </message>
    <message>
        <source>A picture of the share of conforming regions for each pair.</source>
        <translation>Une image de la part des régions conformes pour chaque paire.</translation>
    </message>
    <message>
        <source>A picture of who nests in whom, the finest at the bottom.</source>
        <translation>Une image de qui s&apos;emboîte dans qui, le plus fin en bas.</translation>
    </message>
    <message>
        <source>A place for a repaired copy is given, but &quot;Write a repaired copy&quot; is off: it is not written.</source>
        <translation>Un emplacement est donné pour une copie réparée, mais &quot;Écrire une copie réparée&quot; est désactivé : elle n&apos;est pas écrite.</translation>
    </message>
    <message>
        <source>A region by itself</source>
        <translation>À elle seule une région</translation>
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
        <source>A row for every origin and destination</source>
        <translation>Une ligne par origine et destination</translation>
    </message>
    <message>
        <source>A shapefile keeps only 10 characters of a field&apos;s name and 254 of a text. A GeoPackage keeps everything, and the style.</source>
        <translation>Un shapefile ne garde que 10 caractères d&apos;un nom de champ et 254 d&apos;un texte. Un GeoPackage garde tout, y compris le style.</translation>
    </message>
    <message>
        <source>A square matrix</source>
        <translation>Une matrice carrée</translation>
    </message>
    <message>
        <source>A square matrix has the codes of the origins in its first column and those of the destinations as names of the other columns. Its totals are left out.</source>
        <translation>Une matrice carrée a les codes des origines dans sa première colonne et ceux des destinations comme noms des autres colonnes. Ses totaux sont laissés de côté.</translation>
    </message>
    <message>
        <source>A square matrix: a row for every origin, a column for every destination.</source>
        <translation>Une matrice carrée : une ligne par origine, une colonne par destination.</translation>
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
        <source>A table of every figure with its meaning: as counted, and by number of units, area and field side by side.</source>
        <translation>Une table de chaque chiffre avec sa signification : tel que compté, et côte à côte selon le nombre d&apos;unités, la superficie et le champ.</translation>
    </message>
    <message>
        <source>A table of figures at both dates, with what each means.</source>
        <translation>Une table de chiffres aux deux dates, avec leur signification.</translation>
    </message>
    <message>
        <source>A table of the regions in colours: what crosses each border, against the average of random borders.</source>
        <translation>Une table des régions en couleurs : ce qui franchit chaque limite, par rapport à la moyenne des limites aléatoires.</translation>
    </message>
    <message>
        <source>A table of the rows that do not fit and the units without region, with a sentence each.</source>
        <translation>Une table des lignes qui ne conviennent pas et des unités de base sans région, avec une phrase pour chacune.</translation>
    </message>
    <message>
        <source>A table of the tree of Intramax: a row for each unit, then one for each merge of two nodes.</source>
        <translation>Un tableau de l&apos;arbre d&apos;Intramax : une ligne par unité, puis une par réunion de deux nœuds.</translation>
    </message>
    <message>
        <source>A table of the units that were moved so that regions lie in one piece.</source>
        <translation>Un tableau des unités déplacées pour que les régions soient d&apos;un seul tenant.</translation>
    </message>
    <message>
        <source>A table of the units without region, and why.</source>
        <translation>Un tableau des unités sans région, et pourquoi.</translation>
    </message>
    <message>
        <source>A table with a row for each ordered pair: how many regions conform, conformity K, lambda, and chance.</source>
        <translation>Une table avec une ligne par paire ordonnée : combien de régions sont conformes, conformité K, lambda, et le hasard.</translation>
    </message>
    <message>
        <source>A table with a row for every definition and unit of core and fringe: whether it is included.</source>
        <translation>Une table avec une ligne par définition et par unité du noyau et de la frange : si elle est incluse.</translation>
    </message>
    <message>
        <source>A table with a row for every definition and unit that it includes. Codes are read as text.</source>
        <translation>Une table avec une ligne par définition et par unité qu&apos;elle inclut. Les codes sont lus comme du texte.</translation>
    </message>
    <message>
        <source>A table with a row for every origin and destination, for instance who lives where and works where, or a square matrix with a row for every origin and a column for every destination. CSV, Parquet, XLSX, ODS, GeoPackage and tables of databases will do. Codes that are no unit count as external; the log names them.</source>
        <translation>Une table avec une ligne par origine et destination, par exemple qui habite où et travaille où, ou une matrice carrée avec une ligne par origine et une colonne par destination. CSV, Parquet, XLSX, ODS, GeoPackage et tables de bases de données conviennent. Les codes qui ne sont pas une unité comptent comme externes ; le journal les nomme.</translation>
    </message>
    <message>
        <source>A table with a row for every unit that got another code: the old code, the new code and the date. With it, codes of other years are brought to the units; a merged unit brings all its parts.</source>
        <translation>Une table avec une ligne par unité qui a reçu un autre code : l&apos;ancien code, le nouveau code et la date. Elle ramène les codes d&apos;autres années aux unités ; une unité fusionnée apporte toutes ses parties.</translation>
    </message>
    <message>
        <source>A table with a row per division and kind of evidence: the share kept inside, what random maps keep, how far beyond chance (0 as chance, 1 all there is), the rank, and all of it in a sentence.</source>
        <translation>Une table avec une ligne par découpage et type de preuve : la part gardée à l’intérieur, celle des cartes aléatoires, l’écart au hasard (0 comme le hasard, 1 tout), le rang, et le tout en une phrase.</translation>
    </message>
    <message>
        <source>A table with a row per figure; with a second division also its value, the difference and which is better.</source>
        <translation>Une table avec une ligne par chiffre ; avec un second découpage aussi sa valeur, la différence et lequel est meilleur.</translation>
    </message>
    <message>
        <source>A table with a row per number of regions: the mean agreement of all pairs of domains (V-measure, 0 not, 1 wholly), what random maps with regions of the same sizes give, and how far beyond it (excess: 0 as chance, 1 the most there can be).</source>
        <translation>Une table avec une ligne par nombre de régions : la concordance moyenne de toutes les paires de domaines (V-mesure, 0 pas du tout, 1 entièrement), ce que donnent des cartes aléatoires aux régions de mêmes tailles, et de combien elle les dépasse (excess : 0 comme le hasard, 1 le plus possible).</translation>
    </message>
    <message>
        <source>A table with a row per resolution: the number of regions, their modularity, how alike they are to those of the resolution before (agreement: 0 as by chance, 1 the same) and to those of other starts (firm).</source>
        <translation>Une table avec une ligne par résolution : le nombre de régions, leur modularité, leur ressemblance avec celles de la résolution précédente (agreement : 0 comme au hasard, 1 identiques) et avec celles d&apos;autres départs (firm).</translation>
    </message>
    <message>
        <source>A table with a row per run: how many regions it has, and how many units lie in another region.</source>
        <translation>Une table avec une ligne par répétition : combien de régions elle a, et combien d’unités se trouvent dans une autre région.</translation>
    </message>
    <message>
        <source>A table with the agreement of every two domains at every number of regions.</source>
        <translation>Une table avec la concordance de chaque paire de domaines à chaque nombre de régions.</translation>
    </message>
    <message>
        <source>A table with the number that each random map gives.</source>
        <translation>Une table avec le nombre que donne chaque carte aléatoire.</translation>
    </message>
    <message>
        <source>A table with the regions that every region exchanges most with, in both directions.</source>
        <translation>Une table des régions avec lesquelles chaque région échange le plus, dans les deux sens.</translation>
    </message>
    <message>
        <source>A table with two unit codes per row: units that count as neighbours although they share no edge.</source>
        <translation>Une table avec deux codes d&apos;unités par ligne : des unités qui comptent comme voisines sans partager de segment.</translation>
    </message>
    <message>
        <source>A test stops early where the answer is clear; 999 is usual.</source>
        <translation>Un test s&apos;arrête plus tôt quand la réponse est claire ; 999 est courant.</translation>
    </message>
    <message>
        <source>A thin gap of {area} lies between {regions}. Snap their borders to each other.</source>
        <translation>Un vide étroit de {area} se trouve entre {regions}. Accrochez leurs limites l&apos;une à l&apos;autre.</translation>
    </message>
    <message>
        <source>A tree: the two regions with relatively most flow between them merge, again and again.</source>
        <translation>Un arbre : les deux régions aux flux relativement les plus forts fusionnent, encore et encore.</translation>
    </message>
    <message>
        <source>A unit belongs to a core if at least this share of those who live there travels to it. 0.15 is usual.</source>
        <translation>Une unité appartient à un pôle si au moins cette part de ceux qui y habitent s&apos;y rend. 0,15 est usuel.</translation>
    </message>
    <message>
        <source>A unit belongs to a core if at least this share of what leaves it goes there.</source>
        <translation>Une unité appartient à un noyau si au moins cette part de ce qui la quitte y va.</translation>
    </message>
    <message>
        <source>A unit in which at least so much arrives is a core.</source>
        <translation>Une unité où arrive au moins cette quantité est un noyau.</translation>
    </message>
    <message>
        <source>A unit inside</source>
        <translation>Une unité dedans</translation>
    </message>
    <message>
        <source>A unit may be in several regions</source>
        <translation>Une unité de base peut être dans plusieurs régions</translation>
    </message>
    <message>
        <source>A unit of its own that no flow links to a region.</source>
        <translation>Une unité isolée qu&apos;aucun flux ne lie à une région.</translation>
    </message>
    <message>
        <source>A unit of its own that would make the region it is linked with most less valid.</source>
        <translation>Une unité isolée qui rendrait moins valide la région à laquelle elle est le plus liée.</translation>
    </message>
    <message>
        <source>A unit that surely belongs to it</source>
        <translation>Une unité qui lui appartient sûrement</translation>
    </message>
    <message>
        <source>A weight is given for &quot;{name}&quot;, but no domain is called so. The domains are: {domains}.</source>
        <translation>Un poids est donné pour &quot;{name}&quot;, mais aucun domaine ne s&apos;appelle ainsi. Les domaines sont : {domains}.</translation>
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
        <source>Above 1 gives more and smaller regions, below 1 fewer and larger ones.</source>
        <translation>Au-dessus de 1 : des régions plus nombreuses et plus petites ; en dessous : moins nombreuses et plus grandes.</translation>
    </message>
    <message>
        <source>Above 1 more and smaller communities, below 1 fewer and larger ones.</source>
        <translation>Au-dessus de 1, des communautés plus nombreuses et plus petites ; en dessous, moins nombreuses et plus grandes.</translation>
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
        <source>Add a table of flows: who goes from which unit to which unit, and how many.</source>
        <translation>Ajoutez une table de flux : qui va de quelle unité à quelle unité, et combien.</translation>
    </message>
    <message>
        <source>Add a table of mergers</source>
        <translation>Ajouter une table de fusions</translation>
    </message>
    <message>
        <source>Add flows</source>
        <translation>Ajouter des flux</translation>
    </message>
    <message>
        <source>Add flows from a table or a file</source>
        <translation>Ajouter des flux d&apos;une table ou d&apos;un fichier</translation>
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
        <source>Add the units on the page Regions first, for instance a layer of municipalities; or load the example.</source>
        <translation>Ajoutez d&apos;abord les unités dans la page Régions, par exemple une couche de communes ; ou chargez l&apos;exemple.</translation>
    </message>
    <message>
        <source>Add to regions</source>
        <translation>Ajouter aux régions</translation>
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
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Face à</translation>
    </message>
    <message>
        <source>Against what is expected, a border that runs between large towns is not blamed for their size.</source>
        <translation>Par rapport à ce qui est attendu, une limite entre de grandes villes n&apos;est pas blâmée pour leur taille.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Agreement (V-measure)</source>
        <translation>Concordance (V-mesure)</translation>
    </message>
    <message>
        <source>Agreement beyond that of random maps: 0 is no more than they have, 100 % the most there can be.</source>
        <translation>Concordance au-delà de celle des cartes aléatoires : 0 n&apos;est pas plus que la leur, 100 % est le maximum possible.</translation>
    </message>
    <message>
        <source>Agreement both ways (V-measure)</source>
        <translation>Concordance dans les deux sens (V-mesure)</translation>
    </message>
    <message>
        <source>Agreement by scale</source>
        <translation>Concordance par échelle</translation>
    </message>
    <message>
        <source>Agreement of both dates (V-measure)</source>
        <translation>Concordance des deux dates (V-measure)</translation>
    </message>
    <message>
        <source>Agreement of both dates (adjusted Rand)</source>
        <translation>Concordance des deux dates (Rand ajusté)</translation>
    </message>
    <message>
        <source>Agreement of pairs</source>
        <translation>Concordance des paires</translation>
    </message>
    <message>
        <source>Agreement of two divisions</source>
        <translation>Concordance de deux découpages</translation>
    </message>
    <message>
        <source>Agreement there (V-measure)</source>
        <translation>Concordance à ce nombre (V-mesure)</translation>
    </message>
    <message>
        <source>Agreement with {other} (V-measure)</source>
        <translation>Concordance avec {other} (V-measure)</translation>
    </message>
    <message>
        <source>All added up</source>
        <translation>Tous additionnés</translation>
    </message>
    <message>
        <source>All amounts in &quot;{flows}&quot; are 0 or empty, so nothing flows. Choose another amount field.</source>
        <translation>Toutes les quantités de &quot;{flows}&quot; sont nulles ou vides, donc rien ne circule. Choisissez un autre champ de quantité.</translation>
    </message>
    <message>
        <source>All amounts of &quot;{flows}&quot; add up to {total}, too little to draw them anew: they must be counts, for instance of people. Choose another amount field, or scale it.</source>
        <translation>Toutes les quantités de &quot;{flows}&quot; font ensemble {total}, trop peu pour les tirer à nouveau : ce doivent être des comptages, par exemple de personnes. Choisissez un autre champ de quantités, ou mettez-le à l’échelle.</translation>
    </message>
    <message>
        <source>All amounts of &quot;{flows}&quot; were multiplied by {factor}.</source>
        <translation>Toutes les quantités de &quot;{flows}&quot; ont été multipliées par {factor}.</translation>
    </message>
    <message>
        <source>All borders between units</source>
        <translation>Toutes les limites entre unités de base</translation>
    </message>
    <message>
        <source>All domains have weight 0, so nothing flows. Give at least one of them a weight above 0.</source>
        <translation>Tous les domaines ont le poids 0, donc rien ne circule. Donnez à l&apos;un d&apos;eux au moins un poids supérieur à 0.</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>All indices</source>
        <translation>Tous les indices</translation>
    </message>
    <message>
        <source>All kinds are compared. How much each counts in the combined basin; 0 leaves it out:</source>
        <translation>Tous les types sont comparés. Poids de chacun dans le bassin combiné ; 0 l&apos;exclut :</translation>
    </message>
    <message>
        <source>All weights of the components are 0, so nothing counts. Give at least one of D, F and M a weight.</source>
        <translation>Tous les poids des composantes sont 0 : rien ne compte. Donnez un poids à D, F ou M au moins.</translation>
    </message>
    <message>
        <source>All {count} definitions of {region} agree: {core} units, no fringe.</source>
        <translation>Les {count} définitions de {region} sont toutes d&apos;accord : {core} unités, pas de frange.</translation>
    </message>
    <message>
        <source>All {count} definitions of {region} include its core ({core}: {names}). Its fringe, which only some include, counts {fringe} more. {vagueness} % of the whole is disputed.</source>
        <translation>Les {count} définitions de {region} incluent toutes son noyau ({core} : {names}). Sa frange, que seules quelques-unes incluent, en compte {fringe} de plus. {vagueness} % de l&apos;ensemble est contesté.</translation>
    </message>
    <message>
        <source>All {of} definitions include it.</source>
        <translation>Les {of} définitions l&apos;incluent toutes.</translation>
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
        <source>Alpha is {alpha}; it must be at least 0 and below 0.5.</source>
        <translation>Alpha vaut {alpha} ; il doit être d&apos;au moins 0 et inférieur à 0,5.</translation>
    </message>
    <message>
        <source>Also borders inside regions</source>
        <translation>Aussi les limites internes</translation>
    </message>
    <message>
        <source>Also draw what at least this share of the definitions includes.</source>
        <translation>Dessiner aussi ce qu&apos;au moins cette part des définitions inclut.</translation>
    </message>
    <message>
        <source>Also on maps</source>
        <translation>Aussi sur des cartes</translation>
    </message>
    <message>
        <source>Also unions of whole regions</source>
        <translation>Aussi des réunions de régions entières</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Quantités</translation>
    </message>
    <message>
        <source>Amounts of flows must be multiplied by a number above 0.</source>
        <translation>Les quantités des flux doivent être multipliées par un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>An area of the smallest size must keep at least this share inside.</source>
        <translation>Une zone de taille minimale doit garder au moins cette part à l&apos;intérieur.</translation>
    </message>
    <message>
        <source>An area of the target size must keep at least this share inside.</source>
        <translation>Une zone de la taille visée doit garder au moins cette part à l&apos;intérieur.</translation>
    </message>
    <message>
        <source>An expression that picks rows, for tables that hold several divisions.</source>
        <translation>Une expression qui choisit des lignes, pour les tables qui contiennent plusieurs découpages.</translation>
    </message>
    <message>
        <source>Another division of the same units, judged on the same figures.</source>
        <translation>Un autre découpage des mêmes unités, jugé sur les mêmes chiffres.</translation>
    </message>
    <message>
        <source>Apart from the rest of its region</source>
        <translation>Séparée du reste de sa région</translation>
    </message>
    <message>
        <source>Apart in</source>
        <translation>Séparées dans</translation>
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
        <source>Areas between the two sizes need a share between the two shares.</source>
        <translation>Les zones entre les deux tailles ont besoin d&apos;une part entre les deux parts.</translation>
    </message>
    <message>
        <source>Areas: least self-containment</source>
        <translation>Zones : autosuffisance minimale</translation>
    </message>
    <message>
        <source>Areas: rule</source>
        <translation>Zones : règle</translation>
    </message>
    <message>
        <source>Areas: self-containment of the smallest</source>
        <translation>Zones : autosuffisance des plus petites</translation>
    </message>
    <message>
        <source>Areas: size from which the least self-containment is enough</source>
        <translation>Zones : taille à partir de laquelle l&apos;autosuffisance minimale suffit</translation>
    </message>
    <message>
        <source>Areas: smallest size</source>
        <translation>Zones : taille minimale</translation>
    </message>
    <message>
        <source>Arrive here</source>
        <translation>Arrivent ici</translation>
    </message>
    <message>
        <source>As many regions of equal size would be divided as unevenly as these; few if some are very large.</source>
        <translation>Autant de régions égales diviseraient aussi inégalement que celles-ci ; peu si quelques-unes sont très grandes.</translation>
    </message>
    <message>
        <source>As the R package LabourMarketAreas 3.4</source>
        <translation>Comme le paquet R LabourMarketAreas 3.4</translation>
    </message>
    <message>
        <source>At a number of regions</source>
        <translation>À un nombre de régions</translation>
    </message>
    <message>
        <source>At a share that stays inside</source>
        <translation>À une part qui reste à l&apos;intérieur</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At least 50 %</source>
        <translation>Au moins 50 %</translation>
    </message>
    <message>
        <source>At least 66.67 %</source>
        <translation>Au moins 66,67 %</translation>
    </message>
    <message>
        <source>At least 75 % stays inside, in both directions</source>
        <translation>Au moins 75 % reste à l&apos;intérieur, dans les deux sens</translation>
    </message>
    <message>
        <source>At least one random map must be drawn; {draws} were asked.</source>
        <translation>Il faut dessiner au moins une carte aléatoire ; {draws} ont été demandées.</translation>
    </message>
    <message>
        <source>At least one run is needed; {count} were asked.</source>
        <translation>Il faut au moins une répétition ; {count} ont été demandées.</translation>
    </message>
    <message>
        <source>At least two divisions are needed to see which nests in which.</source>
        <translation>Il faut au moins deux découpages pour voir lequel s&apos;emboîte dans lequel.</translation>
    </message>
    <message>
        <source>At least {least} random borders are needed; {count} were asked.</source>
        <translation>Il faut au moins {least} limites aléatoires ; {count} ont été demandées.</translation>
    </message>
    <message>
        <source>At least {least} random maps are needed; {count} were asked.</source>
        <translation>Il faut au moins {least} cartes aléatoires ; {count} ont été demandées.</translation>
    </message>
    <message>
        <source>At least {share} % of the {count} definitions of {region} include its core ({core}: {names}). Its fringe, which fewer include, counts {fringe} more. {vagueness} % of the whole is disputed.</source>
        <translation>Au moins {share} % des {count} définitions de {region} incluent son noyau ({core} : {names}). Sa frange, que moins incluent, en compte {fringe} de plus. {vagueness} % de l&apos;ensemble est contesté.</translation>
    </message>
    <message>
        <source>At no number of regions do the regions of {domains} agree more with each other than random maps do.</source>
        <translation>À aucun nombre de régions, celles de {domains} ne concordent plus que des cartes aléatoires.</translation>
    </message>
    <message>
        <source>At no scale do the domains agree more than chance lets them</source>
        <translation>À aucune échelle les domaines ne concordent plus que par hasard</translation>
    </message>
    <message>
        <source>At which resolution do communities hold?</source>
        <translation>À quelle résolution les communautés tiennent-elles ?</translation>
    </message>
    <message>
        <source>At which scale do domains agree?</source>
        <translation>À quelle échelle les domaines concordent-ils ?</translation>
    </message>
    <message>
        <source>At {count} edges polygons lie on each other, so no border is found there. Run &quot;Check a regionalisation&quot; on the layer.</source>
        <translation>Le long de {count} segments, des polygones se superposent ; aucune limite n&apos;y est donc trouvée. Exécutez &quot;Vérifier un découpage&quot; sur la couche.</translation>
    </message>
    <message>
        <source>Attached more strongly to another region</source>
        <translation>Plus fortement liée à une autre région</translation>
    </message>
    <message>
        <source>Attached to its own region</source>
        <translation>Attachée à sa propre région</translation>
    </message>
    <message>
        <source>Attached to its own region for at least 75 %</source>
        <translation>Liée à sa propre région pour au moins 75 %</translation>
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
        <source>Bars for what the random maps give, and a line where the real map lies.</source>
        <translation>Des barres pour ce que donnent les cartes aléatoires, et une ligne là où se trouve la vraie carte.</translation>
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
        <source>Base units: name</source>
        <translation>Unités de base : nom</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before the largest jump</source>
        <translation>Avant le plus grand saut</translation>
    </message>
    <message>
        <source>Before: {before}. After: {after}.</source>
        <translation>Avant : {before}. Après : {after}.</translation>
    </message>
    <message>
        <source>Belgium, city regions (15 %)</source>
        <translation>Belgique, régions urbaines (15 %)</translation>
    </message>
    <message>
        <source>Besides, the region of {count} units depends on the order in which those are placed that fit nowhere at first: their order_share is below 0.95.</source>
        <translation>De plus, la région de {count} unités dépend de l’ordre dans lequel on place celles qui d’abord ne vont nulle part : leur order_share est inférieur à 0,95.</translation>
    </message>
    <message>
        <source>Best match of the first map&apos;s regions (Jaccard)</source>
        <translation>Meilleur équivalent des régions de la première carte (Jaccard)</translation>
    </message>
    <message>
        <source>Best match of the second map&apos;s regions (Jaccard)</source>
        <translation>Meilleur équivalent des régions de la seconde carte (Jaccard)</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Meilleur</translation>
    </message>
    <message>
        <source>Better than chance: less crosses it than random borders</source>
        <translation>Mieux que le hasard : moins franchie que des limites aléatoires</translation>
    </message>
    <message>
        <source>Better than chance: {cross} crosses this border, {mean} on average a random border between the same two regions; {count} of {draws} random borders do as well.</source>
        <translation>Mieux que le hasard : {cross} franchit cette limite, contre {mean} en moyenne une limite aléatoire entre les deux mêmes régions ; {count} limites aléatoires sur {draws} font aussi bien.</translation>
    </message>
    <message>
        <source>Better than chance: {cross} of what the sizes of the units let expect crosses this border, {mean} on average a random border between the same two regions; {count} of {draws} random borders do as well.</source>
        <translation>Mieux que le hasard : {cross} de ce que la taille des unités laisse attendre franchit cette limite, contre {mean} en moyenne une limite aléatoire entre les deux mêmes régions ; {count} limites aléatoires sur {draws} font aussi bien.</translation>
    </message>
    <message>
        <source>Better than chance?</source>
        <translation>Mieux que le hasard ?</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Between units, or between the regions of a division of the same units.</source>
        <translation>Entre unités, ou entre les régions d&apos;un découpage des mêmes unités.</translation>
    </message>
    <message>
        <source>Beyond chance</source>
        <translation>Au-delà du hasard</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Borders between regions</source>
        <translation>Limites entre régions</translation>
    </message>
    <message>
        <source>Borders between regions of the reference</source>
        <translation>Limites entre régions de la référence</translation>
    </message>
    <message>
        <source>Borders between two regions</source>
        <translation>Limites entre deux régions</translation>
    </message>
    <message>
        <source>Borders between units that (nearly) all runs draw.</source>
        <translation>Limites entre unités que (presque) toutes les répétitions tracent.</translation>
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
        <source>Borders of regions that 95 % of the runs draw, as pairs of units</source>
        <translation>Limites de régions que tracent 95 % des répétitions, en paires d’unités</translation>
    </message>
    <message>
        <source>Borders of regions, as pairs of units</source>
        <translation>Limites de régions, en paires d’unités</translation>
    </message>
    <message>
        <source>Borders of {label}</source>
        <translation>Limites de {label}</translation>
    </message>
    <message>
        <source>Borders of {label}: chance?</source>
        <translation>Frontières de {label} : hasard ?</translation>
    </message>
    <message>
        <source>Borders that are better than chance</source>
        <translation>Limites qui font mieux que le hasard</translation>
    </message>
    <message>
        <source>Borders that are there at both dates.</source>
        <translation>Frontières présentes aux deux dates.</translation>
    </message>
    <message>
        <source>Borders that are there now and were not before.</source>
        <translation>Frontières présentes maintenant et absentes avant.</translation>
    </message>
    <message>
        <source>Borders that came</source>
        <translation>Limites apparues</translation>
    </message>
    <message>
        <source>Borders that came, went or stayed</source>
        <translation>Limites apparues, disparues ou restées</translation>
    </message>
    <message>
        <source>Borders that can be tested</source>
        <translation>Limites qui peuvent être testées</translation>
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
        <source>Borders that everyone draws: {full}; that nobody else draws: {zero}; with too few flows to judge: {few}.</source>
        <translation>Limites que tous tracent : {full} ; que personne d’autre ne trace : {zero} ; avec trop peu de flux pour juger : {few}.</translation>
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
        <source>Borders that stayed</source>
        <translation>Limites restées</translation>
    </message>
    <message>
        <source>Borders that went</source>
        <translation>Limites disparues</translation>
    </message>
    <message>
        <source>Borders that were there and are not any more.</source>
        <translation>Frontières présentes avant et disparues.</translation>
    </message>
    <message>
        <source>Borders with too few flows to judge by</source>
        <translation>Limites avec trop peu de flux pour juger</translation>
    </message>
    <message>
        <source>Borders: how much of the random map&apos;s borders the map that stays draws too</source>
        <translation>Limites : part des limites de la carte aléatoire que trace aussi la carte qui reste</translation>
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
        <source>Both divisions are field &quot;{field}&quot;. Choose another field for the second one, or leave it empty.</source>
        <translation>Les deux découpages sont le champ &quot;{field}&quot;. Choisissez un autre champ pour le second, ou laissez-le vide.</translation>
    </message>
    <message>
        <source>Both maps are field &quot;{field}&quot;. Choose two different fields.</source>
        <translation>Les deux cartes sont le champ &quot;{field}&quot;. Choisissez deux champs différents.</translation>
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
        <source>By area</source>
        <translation>Par surface</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Par hasard</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>Par champ</translation>
    </message>
    <message>
        <source>By units</source>
        <translation>Par unités</translation>
    </message>
    <message>
        <source>Can be tested</source>
        <translation>Peut être testé</translation>
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
        <source>Chain of levels</source>
        <translation>Chaîne des niveaux</translation>
    </message>
    <message>
        <source>Chance of agreeing as well (p-value)</source>
        <translation>Probabilité de concorder aussi bien (valeur p)</translation>
    </message>
    <message>
        <source>Chance of error</source>
        <translation>Risque d&apos;erreur</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Change of every index</source>
        <translation>Changement de chaque indice</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Modifier les réglages</translation>
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
        <source>Choose a table above, or a file: CSV, Excel, GeoPackage and others.</source>
        <translation>Choisissez une table ci-dessus, ou un fichier : CSV, Excel, GeoPackage et autres.</translation>
    </message>
    <message>
        <source>Choose a table of definitions, or tick maps. A table is added on the page Regions.</source>
        <translation>Choisissez une table de définitions, ou cochez des cartes. Une table s&apos;ajoute à la page Régions.</translation>
    </message>
    <message>
        <source>Choose a table of flows: borders are judged by what crosses them.</source>
        <translation>Choisissez une table de flux : les limites sont jugées d&apos;après ce qui les franchit.</translation>
    </message>
    <message>
        <source>Choose a table of flows: who goes from which unit to which unit, and how many.</source>
        <translation>Choisissez un tableau de flux : de quelle unité à quelle unité, et combien.</translation>
    </message>
    <message>
        <source>Choose a table of the project, or a file.</source>
        <translation>Choisissez une table du projet, ou un fichier.</translation>
    </message>
    <message>
        <source>Choose at least one coarser map to compare with.</source>
        <translation>Choisissez au moins un découpage large à comparer.</translation>
    </message>
    <message>
        <source>Choose at least one delineation to judge.</source>
        <translation>Choisissez au moins un découpage à juger.</translation>
    </message>
    <message>
        <source>Choose at least one other division that may support the borders.</source>
        <translation>Choisissez au moins un autre découpage qui puisse appuyer les limites.</translation>
    </message>
    <message>
        <source>Choose flows, other maps or figures: what the maps are to keep inside.</source>
        <translation>Choisissez des flux, d&apos;autres cartes ou des chiffres : ce que les cartes doivent garder à l&apos;intérieur.</translation>
    </message>
    <message>
        <source>Choose one or more</source>
        <translation>Choisissez-en un ou plusieurs</translation>
    </message>
    <message>
        <source>Choose the code field of &quot;{layer}&quot; under &quot;{parameter}&quot;.</source>
        <translation>Choisissez le champ de code de &quot;{layer}&quot; sous &quot;{parameter}&quot;.</translation>
    </message>
    <message>
        <source>Choose the columns of &quot;{table}&quot; with the unit codes and the region codes. Its columns are: {columns}.</source>
        <translation>Choisissez les colonnes de &quot;{table}&quot; avec les codes d&apos;unité et les codes de région. Ses colonnes sont : {columns}.</translation>
    </message>
    <message>
        <source>Choose the field that identifies the units of &quot;{layer}&quot;, so that flows find them.</source>
        <translation>Choisissez le champ qui identifie les unités de &quot;{layer}&quot;, pour que les flux les trouvent.</translation>
    </message>
    <message>
        <source>Choose the fields of &quot;{flows}&quot; with the origin, the destination and the amount. Its fields are: {fields}.</source>
        <translation>Choisissez les champs de &quot;{flows}&quot; avec l&apos;origine, la destination et la quantité. Ses champs sont : {fields}.</translation>
    </message>
    <message>
        <source>Choose the fields of &quot;{table}&quot; with the definition and the unit code. Its fields are: {fields}.</source>
        <translation>Choisissez les champs de &quot;{table}&quot; avec la définition et le code d&apos;unité. Ses champs sont : {fields}.</translation>
    </message>
    <message>
        <source>Choose the fields of &quot;{table}&quot; with the old and the new codes. Its fields are: {fields}.</source>
        <translation>Choisissez les champs de &quot;{table}&quot; avec les anciens et les nouveaux codes. Ses champs sont : {fields}.</translation>
    </message>
    <message>
        <source>Choose the fields of &quot;{table}&quot; with the unit codes and the region codes. Its fields are: {fields}.</source>
        <translation>Choisissez les champs de &quot;{table}&quot; avec les codes des unités et des régions. Ses champs sont : {fields}.</translation>
    </message>
    <message>
        <source>Choose the numeric field that says how large a region is, or count units.</source>
        <translation>Choisissez le champ numérique qui dit la taille d&apos;une région, ou comptez les unités.</translation>
    </message>
    <message>
        <source>Choose the numeric field to count, or count units or area.</source>
        <translation>Choisissez le champ numérique à compter, ou comptez les unités ou la surface.</translation>
    </message>
    <message>
        <source>City regions of Belgium (15 %)</source>
        <translation>Régions urbaines de Belgique (15 %)</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Nette</translation>
    </message>
    <message>
        <source>Click a bar to list what it counts.</source>
        <translation>Cliquez sur une barre pour afficher ce qu&apos;elle compte.</translation>
    </message>
    <message>
        <source>Coarser</source>
        <translation>Plus grossière</translation>
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
        <source>Code fields</source>
        <translation>Champs de code</translation>
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
        <source>Code fields separated by semicolons, the finest first: they are judged as one chain of nested dolls.</source>
        <translation>Champs de code séparés par des points-virgules, le plus fin d&apos;abord : ils sont jugés comme une seule chaîne de poupées russes.</translation>
    </message>
    <message>
        <source>Code of a unit that surely belongs to the region: it finds the region where names differ.</source>
        <translation>Code d&apos;une unité qui appartient sûrement à la région : elle trouve la région là où les noms diffèrent.</translation>
    </message>
    <message>
        <source>Code or name of the region on the ticked maps. Empty: the region that fits best.</source>
        <translation>Code ou nom de la région sur les cartes cochées. Vide : la région qui convient le mieux.</translation>
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
        <source>Cohesion</source>
        <translation>Cohésion</translation>
    </message>
    <message>
        <source>Cohesion: of what stays inside, share that goes to another unit, median</source>
        <translation>Cohésion : de ce qui reste à l&apos;intérieur, part qui va vers une autre unité, médiane</translation>
    </message>
    <message>
        <source>Combined basins</source>
        <translation>Bassins combinés</translation>
    </message>
    <message>
        <source>Combined basins where domains agree most</source>
        <translation>Bassins combinés là où les domaines concordent le plus</translation>
    </message>
    <message>
        <source>Come from inside (of who arrives)</source>
        <translation>Viennent de l&apos;intérieur (de ceux qui arrivent)</translation>
    </message>
    <message>
        <source>Comes from there</source>
        <translation>En vient</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>Communities (Leiden)</source>
        <translation>Communautés (Leiden)</translation>
    </message>
    <message>
        <source>Communities by resolution</source>
        <translation>Communautés par résolution</translation>
    </message>
    <message>
        <source>Communities hold best at resolution {resolution}: {count} regions, that agree {before} with those at {lower}, {after} with those at {upper} and {firm} with those from other starts (1 is the same).</source>
        <translation>Les communautés tiennent le mieux à la résolution {resolution} : {count} régions, dont l&apos;accord est de {before} avec celles à {lower}, de {after} avec celles à {upper} et de {firm} avec celles d&apos;autres départs (1 : identiques).</translation>
    </message>
    <message>
        <source>Communities need the package igraph, which this QGIS does not have. On Debian and Ubuntu: sudo apt install python3-igraph. On other systems: python3 -m pip install --user igraph. Then start QGIS again, or choose another method.</source>
        <translation>Les communautés ont besoin du paquet igraph, que ce QGIS n&apos;a pas. Sous Debian et Ubuntu : sudo apt install python3-igraph. Sur d&apos;autres systèmes : python3 -m pip install --user igraph. Redémarrez ensuite QGIS, ou choisissez une autre méthode.</translation>
    </message>
    <message>
        <source>Communities need the package igraph, which this QGIS does not have. Open Terminal, type: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user igraph and start QGIS again, or choose another method.</source>
        <translation>Les communautés ont besoin du paquet igraph, que ce QGIS n&apos;a pas. Ouvrez Terminal, tapez : /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user igraph et redémarrez QGIS, ou choisissez une autre méthode.</translation>
    </message>
    <message>
        <source>Communities need the package igraph, which this QGIS does not have. Open the OSGeo4W Shell from the start menu, type: python -m pip install igraph and start QGIS again, or choose another method.</source>
        <translation>Les communautés ont besoin du paquet igraph, que ce QGIS n&apos;a pas. Ouvrez OSGeo4W Shell depuis le menu Démarrer, tapez : python -m pip install igraph et redémarrez QGIS, ou choisissez une autre méthode.</translation>
    </message>
    <message>
        <source>Communities: count what stays in a unit</source>
        <translation>Communautés : compter ce qui reste dans une unité</translation>
    </message>
    <message>
        <source>Communities: resolution</source>
        <translation>Communautés : résolution</translation>
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
        <source>Compare both with these code fields</source>
        <translation>Comparer les deux avec ces champs de code</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Compare with other divisions</source>
        <translation>Comparer avec d&apos;autres découpages</translation>
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
        <source>Compares two versions of a regionalisation: which units moved to another region, which borders came, went or stayed, and how every index changed. Merged units are followed through a table of mergers. With dates, the results work with QGIS&apos;s temporal controller.</source>
        <translation>Compare deux versions d’un découpage : quelles unités sont passées à une autre région, quelles limites sont apparues, disparues ou restées, et comment chaque indice a changé. Les unités fusionnées sont suivies par une table de fusions. Avec des dates, les résultats fonctionnent avec le contrôleur temporel de QGIS.</translation>
    </message>
    <message>
        <source>Completeness: 1 if the finer map nests perfectly</source>
        <translation>Complétude : 1 si le découpage fin s&apos;emboîte parfaitement</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calculer</translation>
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
        <source>Confusion</source>
        <translation>Confusion</translation>
    </message>
    <message>
        <source>Confusion of the units, weighted mean (0 clear, 1 not)</source>
        <translation>Confusion des unités, moyenne pondérée (0 clair, 1 non)</translation>
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
        <source>Core</source>
        <translation>Pôle</translation>
    </message>
    <message>
        <source>Core and fringe</source>
        <translation>Noyau et frange</translation>
    </message>
    <message>
        <source>Core and fringe: {name}</source>
        <translation>Cœur et frange : {name}</translation>
    </message>
    <message>
        <source>Core is what at least {core} % of the definitions include, fringe what more than {fringe} % do.</source>
        <translation>Le noyau est ce qu&apos;au moins {core} % des définitions incluent, la frange ce que plus de {fringe} % incluent.</translation>
    </message>
    <message>
        <source>Core: (nearly) all include it</source>
        <translation>Noyau : (presque) toutes l&apos;incluent</translation>
    </message>
    <message>
        <source>Core: everyone includes it</source>
        <translation>Cœur : tous l&apos;incluent</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Noyaux</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Count those who stay in their unit</source>
        <translation>Compter ceux qui restent dans leur unité</translation>
    </message>
    <message>
        <source>Count what is missing as 1</source>
        <translation>Compter ce qui manque pour 1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
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
        <source>Crosses</source>
        <translation>Traverse</translation>
    </message>
    <message>
        <source>Crosses by chance</source>
        <translation>Traverse par hasard</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Coupe</translation>
    </message>
    <message>
        <source>Cut where the next merge would bring most flow inside a region at once.</source>
        <translation>Couper là où la fusion suivante ferait entrer d&apos;un coup le plus de flux dans une région.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>Definitions from: {names}.</source>
        <translation>Définitions de : {names}.</translation>
    </message>
    <message>
        <source>Definitions of a land people name</source>
        <translation>Délimitations d&apos;un pays dans l&apos;usage courant</translation>
    </message>
    <message>
        <source>Definitions of a region</source>
        <translation>Définitions d&apos;une région</translation>
    </message>
    <message>
        <source>Demand self-containment, lowest region</source>
        <translation>Autocontenance de la demande, région la plus basse</translation>
    </message>
    <message>
        <source>Demand self-containment, median of the regions</source>
        <translation>Autocontenance de la demande, médiane des régions</translation>
    </message>
    <message>
        <source>Depth of the strips (units)</source>
        <translation>Profondeur des bandes (unités)</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Diagram of nesting</source>
        <translation>Schéma de l&apos;emboîtement</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Dijkstra, Poelman and Veneri, OECD; cores are cities with a dense centre of 50,000 residents, so give your own; enclaves join and exclaves leave only if units are moved so that regions lie in one piece</source>
        <translation>Dijkstra, Poelman et Veneri, OCDE ; les pôles sont des villes au centre dense de 50 000 habitants, donnez-les donc dans un champ ; les enclaves n&apos;y entrent et les exclaves n&apos;en sortent que si des unités sont déplacées pour que les régions soient d&apos;un seul tenant</translation>
    </message>
    <message>
        <source>Disagreement as a share (variation of information)</source>
        <translation>Désaccord en part (variation d&apos;information)</translation>
    </message>
    <message>
        <source>Disagreement in bits (variation of information)</source>
        <translation>Désaccord en bits (variation d&apos;information)</translation>
    </message>
    <message>
        <source>Distance from the mean, in spreads (z)</source>
        <translation>Distance à la moyenne, en dispersions (z)</translation>
    </message>
    <message>
        <source>Divides the units by each kind of flows on its own (work, school, shopping, moving house), in few regions and in many, and tells at which number of regions these divisions are most alike, beyond what chance gives. There policy domains interlock: a basin of that size serves several of them. The combined basin of all domains is mapped at that scale.</source>
        <translation>Divise les unités selon chaque type de flux à part (travail, école, achats, déménagements), en peu de régions et en beaucoup, et dit à quel nombre de régions ces découpages se ressemblent le plus, au-delà de ce que donne le hasard. C&apos;est là que les domaines politiques s&apos;imbriquent : un bassin de cette taille en sert plusieurs. Le bassin combiné de tous les domaines est cartographié à cette échelle.</translation>
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
        <source>Divisions and evidence</source>
        <translation>Découpages et preuves</translation>
    </message>
    <message>
        <source>Divisions as polygons of their own, which are laid over the others.</source>
        <translation>Découpages avec leurs propres polygones, qui sont superposés aux autres.</translation>
    </message>
    <message>
        <source>Divisions to judge</source>
        <translation>Découpages à juger</translation>
    </message>
    <message>
        <source>Do not look</source>
        <translation>Ne pas regarder</translation>
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
        <source>Does</source>
        <translation>Est-ce que</translation>
    </message>
    <message>
        <source>Does every region lie inside one?</source>
        <translation>Chaque région est-elle dans une seule ?</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Domains can be compared only if there are several; here is one. Choose the field that tells kinds of flows apart, or several fields with amounts.</source>
        <translation>On ne peut comparer des domaines que s&apos;il y en a plusieurs ; ici il n&apos;y en a qu&apos;un. Choisissez le champ qui distingue les types de flux, ou plusieurs champs de quantités.</translation>
    </message>
    <message>
        <source>Draw flows anew</source>
        <translation>Tirer les flux à nouveau</translation>
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
        <source>Drawn at random was &quot;{resampled}&quot;, {draws} times, with seed {seed}; the same seed gives the same answer.</source>
        <translation>C&apos;est &quot;{resampled}&quot; qui a été dessinée au hasard, {draws} fois, avec la graine {seed} ; la même graine donne la même réponse.</translation>
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
        <source>Drawn with seed {seed}; the same seed gives the same regions.</source>
        <translation>Tiré avec la graine {seed} ; la même graine donne les mêmes régions.</translation>
    </message>
    <message>
        <source>Draws the largest flows that leave every unit or region as curved lines that grow thinner towards where they end, and what stays inside as circles. Small flows are left out, so that the map can be read.</source>
        <translation>Dessine les plus grands flux qui partent de chaque unité ou région comme des lignes courbes qui s&apos;amincissent vers leur fin, et ce qui reste à l&apos;intérieur comme des cercles. Les petits flux sont omis pour que la carte reste lisible.</translation>
    </message>
    <message>
        <source>EU and OECD (15 %)</source>
        <translation>UE et OCDE (15 %)</translation>
    </message>
    <message>
        <source>Each border is held against the other divisions: how many of them draw a border here too? A firm border is thin and dark on the map, a vague one wide and blurred. Divisions given as polygons of their own support a border by how near their own border runs; the bandwidth says from which distance that support ends.</source>
        <translation>Chaque limite est confrontée aux autres découpages : combien d&apos;entre eux tracent aussi une limite ici ? Une limite nette est fine et foncée sur la carte, une limite floue large et estompée. Les découpages donnés par leurs propres polygones appuient une limite selon la proximité de la leur ; la portée indique à partir de quelle distance cet appui cesse.</translation>
    </message>
    <message>
        <source>Each domain (work, school, moving house ...) makes its own regions. At a scale where these agree more than chance lets expect, one set of regions serves all of them: policy domains interlock there.</source>
        <translation>Chaque domaine (travail, école, déménagement...) fait ses propres régions. À une échelle où elles s&apos;accordent plus que le hasard, un seul jeu de régions les sert tous : les domaines s&apos;y emboîtent.</translation>
    </message>
    <message>
        <source>Each finding is a place to look at; click it to go there. Regions in several parts, regions inside another and thin parts are often right, so they are named but do not make the check fail.</source>
        <translation>Chaque constat est un endroit à regarder ; cliquez pour vous y rendre. Les régions en plusieurs parties, les régions à l&apos;intérieur d&apos;une autre et les parties étroites sont souvent justes : elles sont citées, mais ne font pas échouer la vérification.</translation>
    </message>
    <message>
        <source>Each is a number that is 1 if the maps fit entirely. Nesting is the usual choice.</source>
        <translation>Chacun est un nombre qui vaut 1 si les cartes s&apos;accordent entièrement. L&apos;emboîtement est le choix habituel.</translation>
    </message>
    <message>
        <source>Each region with how mixed it is in terms of the other map (inhomogeneity: 0 is whole), what that adds to the disagreement (information, in bits), and its best match.</source>
        <translation>Chaque région avec son degré de mélange au regard de l&apos;autre carte (inhomogénéité : 0 est entière), ce que cela ajoute au désaccord (information, en bits), et son meilleur équivalent.</translation>
    </message>
    <message>
        <source>Earlier date</source>
        <translation>Première date</translation>
    </message>
    <message>
        <source>Earlier flows</source>
        <translation>Anciens flux</translation>
    </message>
    <message>
        <source>Earlier flows that stay inside a region</source>
        <translation>Anciens flux qui restent dans une région</translation>
    </message>
    <message>
        <source>Earlier regions</source>
        <translation>Anciennes régions</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Version ancienne</translation>
    </message>
    <message>
        <source>Earlier version: region name</source>
        <translation>Version ancienne : nom de la région</translation>
    </message>
    <message>
        <source>Earlier version: unit code</source>
        <translation>Version ancienne : code de l’unité</translation>
    </message>
    <message>
        <source>Effective number of regions</source>
        <translation>Nombre effectif de régions</translation>
    </message>
    <message>
        <source>Else in</source>
        <translation>Sinon dans</translation>
    </message>
    <message>
        <source>Else mostly in that of {other}.</source>
        <translation>Sinon surtout dans celle de {other}.</translation>
    </message>
    <message>
        <source>Else with</source>
        <translation>Sinon avec</translation>
    </message>
    <message>
        <source>Empty: guessed.</source>
        <translation>Vide : deviné.</translation>
    </message>
    <message>
        <source>Enough goes to a core, but this unit is not connected with it on the map.</source>
        <translation>Une part suffisante va vers un pôle, mais cette unité n&apos;y est pas reliée sur la carte.</translation>
    </message>
    <message>
        <source>Every amount is drawn from a Poisson distribution around what was counted, external flows too; so amounts must be counts, for instance of people. Without it only the seed and the variations below differ.</source>
        <translation>Chaque quantité est tirée d&apos;une loi de Poisson autour de ce qui a été compté, flux externes compris ; les quantités doivent donc être des comptages, par exemple de personnes. Sans cela, seules la graine et les variations ci-dessous diffèrent.</translation>
    </message>
    <message>
        <source>Every definition has several regions. Give the name or code of the one that is meant, or a unit that surely belongs to it.</source>
        <translation>Chaque définition a plusieurs régions. Donnez le nom ou le code de celle dont il s&apos;agit, ou une unité qui lui appartient sûrement.</translation>
    </message>
    <message>
        <source>Every domain counts with its weight, however large it is ({parts}); amounts are shares of their domain, times the mean of the totals.</source>
        <translation>Chaque domaine compte selon son poids, quelle que soit sa taille ({parts}) ; les quantités sont des parts de leur domaine, multipliées par la moyenne des totaux.</translation>
    </message>
    <message>
        <source>Every flow of &quot;{flows}&quot; begins or ends in one and the same unit, so the effect of distance cannot be told from the size of that unit. Choose independence.</source>
        <translation>Chaque flux de &quot;{flows}&quot; commence ou finit dans une seule et même unité ; l&apos;effet de la distance ne peut donc pas être distingué de la taille de cette unité. Choisissez l&apos;indépendance.</translation>
    </message>
    <message>
        <source>Every map is held against every other: how many of its regions lie inside one region of the other? The diagram shows who nests in whom; two maps that nest both ways are the same level. Some pairs nest by chance, because the coarser map has few and large regions: Beyond chance takes that off.</source>
        <translation>Chaque carte est confrontée à chaque autre : combien de ses régions se trouvent dans une seule région de l&apos;autre ? Le schéma montre qui s&apos;emboîte dans qui ; deux cartes qui s&apos;emboîtent dans les deux sens sont le même niveau. Certaines paires s&apos;emboîtent par hasard, parce que la carte plus grossière a peu de grandes régions : Au-delà du hasard le retranche.</translation>
    </message>
    <message>
        <source>Every random map gives the same value: the regions cannot be drawn in another way. Is each one an island, or one unit?</source>
        <translation>Chaque carte aléatoire donne la même valeur : les régions ne peuvent être dessinées autrement. Chacune est-elle une île, ou une seule unité ?</translation>
    </message>
    <message>
        <source>Every random map is {steps} exchanges between two neighbouring regions away from a common starting map, and that one as many from the real map.</source>
        <translation>Chaque carte aléatoire se trouve à {steps} échanges entre deux régions voisines d’une carte de départ commune, elle-même à autant d’échanges de la carte réelle.</translation>
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
        <source>External: {share} % of &quot;{flows}&quot; goes to or comes from places that are no units.</source>
        <translation>Externe : {share} % de &quot;{flows}&quot; va vers ou vient de lieux qui ne sont pas des unités.</translation>
    </message>
    <message>
        <source>Few draw it here</source>
        <translation>Peu tracent ici une limite</translation>
    </message>
    <message>
        <source>Fewer and larger regions keep more inside by themselves; modularity makes up for that only in part. To be sure, compare with random maps.</source>
        <translation>Des régions moins nombreuses et plus grandes gardent d&apos;elles-mêmes plus à l&apos;intérieur ; la modularité ne le compense qu&apos;en partie. Pour en être sûr, comparez avec des cartes aléatoires.</translation>
    </message>
    <message>
        <source>Fewer flows cross them than other cuts of the two regions.</source>
        <translation>Moins de flux les traversent que d&apos;autres coupes des deux régions.</translation>
    </message>
    <message>
        <source>Fewest expected flows</source>
        <translation>Minimum de flux attendus</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; holds several periods ({periods}). Choose one, or all are added up.</source>
        <translation>Le champ &quot;{field}&quot; contient plusieurs périodes ({periods}). Choisissez-en une, sinon elles sont additionnées.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; is given as the amount of &quot;{flows}&quot;, but not among the several amounts that are given too. Leave one of both empty.</source>
        <translation>Le champ « {field} » est donné comme effectif de « {flows} », mais ne figure pas parmi les différents effectifs donnés aussi. Laissez l’un des deux vide.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{flows}&quot; has no period {period}. It has: {periods}.</source>
        <translation>Le champ &quot;{field}&quot; de &quot;{flows}&quot; n&apos;a pas de période {period}. Il contient : {periods}.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{flows}&quot; holds {count} kinds of flows ({kinds}), and they were added up. To take one of them, filter the table, or choose this field as the domain.</source>
        <translation>Le champ « {field} » de « {flows} » contient {count} sortes de flux ({kinds}), et elles ont été additionnées. Pour en prendre une, filtrez la table, ou choisissez ce champ comme domaine.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{flows}&quot; holds {count} periods ({periods}), and their flows were added up. Choose it as field of periods to take one of them.</source>
        <translation>Le champ &quot;{field}&quot; de &quot;{flows}&quot; contient {count} périodes ({periods}), et leurs flux ont été additionnés. Choisissez-le comme champ des périodes pour n&apos;en prendre qu&apos;une.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{flows}&quot; is empty everywhere. Choose the field that tells the kinds of flows apart.</source>
        <translation>Le champ &quot;{field}&quot; de &quot;{flows}&quot; est vide partout. Choisissez le champ qui distingue les sortes de flux.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{flows}&quot; is empty in {count} rows ({rows}); they were left out.</source>
        <translation>Le champ &quot;{field}&quot; de &quot;{flows}&quot; est vide dans {count} lignes ({rows}) ; elles sont laissées de côté.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{flows}&quot; is given both as a code and as an amount. Choose two different fields.</source>
        <translation>Le champ « {field} » de « {flows} » est donné à la fois comme code et comme effectif. Choisissez deux champs différents.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{layer}&quot; holds no region code: every value is empty or means &quot;none&quot;.</source>
        <translation>Le champ &quot;{field}&quot; de &quot;{layer}&quot; ne contient aucun code de région : chaque valeur est vide ou signifie &quot;aucune&quot;.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{layer}&quot; is empty in {count} rows ({rows}); these units are left out there.</source>
        <translation>Le champ « {field} » de « {layer} » est vide dans {count} lignes ({rows}) ; ces unités y sont laissées de côté.</translation>
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
        <source>Field &quot;{field}&quot; of &quot;{layer}&quot; must hold numbers; in row {row} it holds {value}.</source>
        <translation>Le champ « {field} » de « {layer} » doit contenir des nombres ; à la ligne {row} il contient {value}.</translation>
    </message>
    <message>
        <source>Field &quot;{field}&quot; of &quot;{layer}&quot; tells only whether a unit is in a core ({values}), not in which. Fill in the code of its core for every unit of a core, and leave the others empty.</source>
        <translation>Le champ « {field} » de « {layer} » dit seulement si une unité est dans un centre ({values}), mais pas dans lequel. Indiquez pour chaque unité d’un centre le code de ce centre, et laissez les autres vides.</translation>
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
        <source>Field with the names of the units. Empty: guessed.</source>
        <translation>Champ avec les noms des unités. Vide : deviné.</translation>
    </message>
    <message>
        <source>Fields with region codes, each a division of the units.</source>
        <translation>Champs avec des codes de région, chacun un découpage des unités.</translation>
    </message>
    <message>
        <source>Fields with region codes: what share of such a map does one know if one knows the region?</source>
        <translation>Champs avec des codes de région : quelle part d’une telle carte connaît-on si l’on connaît la région ?</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Figures of the whole</source>
        <translation>Chiffres de l&apos;ensemble</translation>
    </message>
    <message>
        <source>Figures of units</source>
        <translation>Chiffres des unités</translation>
    </message>
    <message>
        <source>Figures of {label}</source>
        <translation>Chiffres : {label}</translation>
    </message>
    <message>
        <source>Figures side by side</source>
        <translation>Chiffres côte à côte</translation>
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
        <source>Find the units that leave the path from the finest to the coarsest map: one map per level.</source>
        <translation>Trouver les unités qui quittent le chemin de la carte la plus fine à la plus grossière : une carte par niveau.</translation>
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
        <source>Finds communities in flows (the Leiden method) at several resolutions, from a few large regions to many small ones, and tells which of them hold: a division that hardly changes at the next resolution, and that is found from any start, is no accident of the number that was chosen. The units are mapped at that resolution. Divisions with fewer than four units in a region on average are not judged: they are all alike. Needs the Python package igraph.</source>
        <translation>Cherche des communautés dans les flux (méthode de Leyde) à plusieurs résolutions, de quelques grandes régions à beaucoup de petites, et dit lesquelles tiennent : une division qui change à peine à la résolution suivante, et que l&apos;on trouve depuis n&apos;importe quel départ, n&apos;est pas un hasard du nombre choisi. Les unités sont cartographiées à cette résolution. Les divisions de moins de quatre unités par région en moyenne ne sont pas jugées : elles se ressemblent toutes. Demande le paquet Python igraph.</translation>
    </message>
    <message>
        <source>Finds the functional regions again and again, on flows as they might have been counted at another time, and with other parameters if you like. What comes out the same nearly always is firm; where the runs differ, a border is vague and a unit belongs to two regions.</source>
        <translation>Cherche les régions fonctionnelles encore et encore, sur des flux tels qu&apos;on aurait pu les compter à un autre moment et, si on veut, avec d&apos;autres paramètres. Ce qui ressort presque toujours de même est ferme ; là où les répétitions diffèrent, une limite est floue et une unité appartient à deux régions.</translation>
    </message>
    <message>
        <source>Finer</source>
        <translation>Plus fine</translation>
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
        <source>Firm</source>
        <translation>Ferme</translation>
    </message>
    <message>
        <source>Firm: in its region in at least 95 % of the runs</source>
        <translation>Ferme : dans sa région dans au moins 95 % des répétitions</translation>
    </message>
    <message>
        <source>Firmness of basins</source>
        <translation>Fermeté des bassins</translation>
    </message>
    <message>
        <source>Firmness of borders</source>
        <translation>Fermeté des limites</translation>
    </message>
    <message>
        <source>First division</source>
        <translation>Premier découpage</translation>
    </message>
    <message>
        <source>First division: name</source>
        <translation>Premier découpage : nom</translation>
    </message>
    <message>
        <source>First layer: unit code</source>
        <translation>Première couche : code d&apos;unité</translation>
    </message>
    <message>
        <source>First layer: unit name</source>
        <translation>Première couche : nom d&apos;unité</translation>
    </message>
    <message>
        <source>First map</source>
        <translation>Première carte</translation>
    </message>
    <message>
        <source>First map inside the second (K)</source>
        <translation>Première carte dans la seconde (K)</translation>
    </message>
    <message>
        <source>First map kept whole (completeness)</source>
        <translation>Première carte restée entière (complétude)</translation>
    </message>
    <message>
        <source>First map predicts the second (lambda)</source>
        <translation>Première carte prédit la seconde (lambda)</translation>
    </message>
    <message>
        <source>First map: {first}. Second map: {second}.</source>
        <translation>Première carte : {first}. Seconde carte : {second}.</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>First rows of the flows</source>
        <translation>Premières lignes des flux</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Flows (the widest line is {amount})</source>
        <translation>Flux (la ligne la plus large est {amount})</translation>
    </message>
    <message>
        <source>Flows after</source>
        <translation>Flux après</translation>
    </message>
    <message>
        <source>Flows and method</source>
        <translation>Flux et méthode</translation>
    </message>
    <message>
        <source>Flows are a count of one year, and would be a little different in another. Here they are drawn anew many times by chance, and regions are made each time: a border that all runs draw is firm, a unit that wanders is not sure.</source>
        <translation>Les flux sont un comptage d&apos;une année et seraient un peu autres une autre année. Ici ils sont retirés au hasard maintes fois, et des régions sont faites à chaque fois : une limite que toutes les répétitions tracent est ferme, une unité qui erre n&apos;est pas sûre.</translation>
    </message>
    <message>
        <source>Flows are counted between strips of units on both sides; 1 takes only the units that touch the border.</source>
        <translation>Les flux sont comptés entre des bandes d’unités des deux côtés ; 1 ne prend que les unités qui touchent la limite.</translation>
    </message>
    <message>
        <source>Flows are needed. Add a table of flows on the page Regions.</source>
        <translation>Il faut des flux. Ajoutez une table de flux à la page Régions.</translation>
    </message>
    <message>
        <source>Flows before</source>
        <translation>Flux avant</translation>
    </message>
    <message>
        <source>Flows between units</source>
        <translation>Flux entre unités</translation>
    </message>
    <message>
        <source>Flows cross it {percent} % as readily as they stay on one side.</source>
        <translation>Les flux la franchissent à {percent} % de l’aisance avec laquelle ils restent d’un côté.</translation>
    </message>
    <message>
        <source>Flows do not know the map: a region may lie in several pieces. If units are moved, what lies apart goes to the neighbouring region it is linked with most, and the output Moved units lists it. Intramax then merges neighbours only, so that nothing needs moving; of threshold rings, units with one region all around them join it and units apart from their core leave it. Islands count as neighbours where the table of links says so.</source>
        <translation>Les flux ne connaissent pas la carte : une région peut se trouver en plusieurs morceaux. Si des unités sont déplacées, ce qui est à part va à la région voisine avec laquelle il est le plus lié, et la sortie Unités déplacées en fait la liste. Intramax ne réunit alors que des voisins, si bien que rien n&apos;est à déplacer ; pour les couronnes à seuil, les unités entourées d&apos;une seule région la rejoignent et celles séparées de leur pôle la quittent. Les îles comptent comme voisines là où le tableau des liaisons le dit.</translation>
    </message>
    <message>
        <source>Flows expected by</source>
        <translation>Flux attendus selon</translation>
    </message>
    <message>
        <source>Flows judge borders between regions only: a single unit has nothing that stays on one side. Of these borders only the divisions say something.</source>
        <translation>Les flux ne jugent que les limites entre régions : une unité seule n’a rien qui reste d’un côté. Sur ces limites, seuls les découpages disent quelque chose.</translation>
    </message>
    <message>
        <source>Flows need units: register the units of the layer too, as level 1.</source>
        <translation>Les flux ont besoin d&apos;unités : inscrivez aussi les unités de la couche, au niveau 1.</translation>
    </message>
    <message>
        <source>Flows of less than {threshold} are not drawn, except the largest of every place.</source>
        <translation>Les flux inférieurs à {threshold} ne sont pas dessinés, sauf le plus grand de chaque lieu.</translation>
    </message>
    <message>
        <source>Flows of less than {threshold} are not drawn.</source>
        <translation>Les flux inférieurs à {threshold} ne sont pas dessinés.</translation>
    </message>
    <message>
        <source>Flows per place</source>
        <translation>Flux par lieu</translation>
    </message>
    <message>
        <source>Flows per unit or region</source>
        <translation>Flux par unité ou région</translation>
    </message>
    <message>
        <source>Flows smaller than this are left out; Regio suggests what keeps the picture legible.</source>
        <translation>Les flux plus petits sont omis ; Regio propose ce qui garde l&apos;image lisible.</translation>
    </message>
    <message>
        <source>Flows that are drawn as a line.</source>
        <translation>Flux dessinés en ligne.</translation>
    </message>
    <message>
        <source>Flows that stay inside a region</source>
        <translation>Flux qui restent dans une région</translation>
    </message>
    <message>
        <source>Flows, definitions or mergers</source>
        <translation>Flux, définitions ou fusions</translation>
    </message>
    <message>
        <source>Flows: amount</source>
        <translation>Flux : quantité</translation>
    </message>
    <message>
        <source>Flows: destination</source>
        <translation>Flux : destination</translation>
    </message>
    <message>
        <source>Flows: domain</source>
        <translation>Flux : domaine</translation>
    </message>
    <message>
        <source>Flows: field of periods</source>
        <translation>Flux : champ des périodes</translation>
    </message>
    <message>
        <source>Flows: form of the table</source>
        <translation>Flux : forme de la table</translation>
    </message>
    <message>
        <source>Flows: multiply amounts by</source>
        <translation>Flux : multiplier les quantités par</translation>
    </message>
    <message>
        <source>Flows: origin</source>
        <translation>Flux : origine</translation>
    </message>
    <message>
        <source>Flows: period</source>
        <translation>Flux : période</translation>
    </message>
    <message>
        <source>Flows: several amounts</source>
        <translation>Flux : plusieurs quantités</translation>
    </message>
    <message>
        <source>Follow every unit from the finest to the coarsest map: the share that somewhere leaves the path its region takes. 0 % is a perfect set of nested dolls. (D-path)</source>
        <translation>Suivez chaque unité de la carte la plus fine à la plus grossière : la part qui quitte quelque part le chemin de sa région. 0 % est un jeu parfait de poupées russes. (D-path)</translation>
    </message>
    <message>
        <source>Follow the chain of levels</source>
        <translation>Suivre la chaîne des niveaux</translation>
    </message>
    <message>
        <source>For a region that everybody draws differently: which units do all definitions include (the core), which only some (the fringe), and how much of the whole is disputed? Definitions come from a table, from polygon layers, or both.</source>
        <translation>Pour une région que chacun dessine autrement : quelles unités toutes les définitions incluent-elles (le noyau), lesquelles seulement quelques-unes (la frange), et quelle part de l&apos;ensemble est contestée ? Les définitions viennent d&apos;une table, de couches de polygones, ou des deux.</translation>
    </message>
    <message>
        <source>For amounts in another unit, for instance 1000 where they are given in thousands.</source>
        <translation>Pour des quantités dans une autre unité de mesure, par exemple 1000 quand elles sont données en milliers.</translation>
    </message>
    <message>
        <source>For at least half</source>
        <translation>Pour au moins la moitié</translation>
    </message>
    <message>
        <source>For definitions that have several regions each: the field with the region of the unit.</source>
        <translation>Pour des définitions qui ont chacune plusieurs régions : le champ avec la région de l&apos;unité.</translation>
    </message>
    <message>
        <source>For each division and each domain: what share of the flows, or of the differences between units, does it keep inside its regions or explain? Large regions keep more by themselves; so each division is held against random maps with as many regions of about the same size. The darker in the chart, the better the division serves.</source>
        <translation>Pour chaque découpage et chaque domaine : quelle part des flux, ou des différences entre unités, garde-t-il dans ses régions ou explique-t-il ? De grandes régions gardent davantage par elles-mêmes ; chaque découpage est donc comparé à des cartes aléatoires avec autant de régions d&apos;à peu près la même taille. Plus c&apos;est foncé dans le graphique, mieux le découpage sert.</translation>
    </message>
    <message>
        <source>For every border, the two regions beside it are taken together and cut in two by chance, many times, into parts of about the same size. A border is better than chance if hardly any other cut has so little that crosses it. The chance of error counts that many borders were tested at once.</source>
        <translation>Pour chaque frontière, les deux régions voisines sont réunies puis coupées en deux au hasard, de nombreuses fois, en parties d&apos;à peu près la même taille. Une frontière fait mieux que le hasard si presque aucune autre coupe n&apos;est aussi peu traversée. Le risque d&apos;erreur tient compte du nombre de frontières testées à la fois.</translation>
    </message>
    <message>
        <source>For instance 2025-01-01. With dates, QGIS&apos;s temporal controller plays the change.</source>
        <translation>Par exemple 2025-01-01. Avec des dates, le contrôleur temporel de QGIS joue le changement.</translation>
    </message>
    <message>
        <source>For instance: Housing markets=zone. The code field of each layer; empty: a field named region or code.</source>
        <translation>Par exemple : Marchés du logement=zone. Le champ de code de chaque couche ; vide : un champ nommé region ou code.</translation>
    </message>
    <message>
        <source>For instance: Housing markets=zone;Zones=police. The code field of each layer to compare with; a layer that is named several times is compared once for each field. Empty: guessed.</source>
        <translation>Par exemple : Marchés du logement=zone;Zones=police. Le champ de code de chaque couche à comparer ; une couche nommée plusieurs fois est comparée une fois pour chaque champ. Vide : deviné.</translation>
    </message>
    <message>
        <source>For instance: Tourism=region;Zones=name. Where a layer has several regions: the field with their names or codes. A layer that is not named is one region as a whole.</source>
        <translation>Par exemple : Tourisme=region;Zones=nom. Si une couche a plusieurs régions : le champ avec leurs noms ou codes. Une couche qui n&apos;est pas nommée est une seule région.</translation>
    </message>
    <message>
        <source>For instance: pol_zone=Police zones;tour=Tourism.</source>
        <translation>Par exemple : pol_zone=Zones de police;tour=Tourisme.</translation>
    </message>
    <message>
        <source>For instance: pol_zone=Police zones;tour=Tourism. Names for the table and the picture.</source>
        <translation>Par exemple : pol_zone=Zones de police;tour=Tourisme. Noms pour la table et l’image.</translation>
    </message>
    <message>
        <source>For instance: pol_zone=Police zones;tour=Tourism. Names used in the list of who draws a border.</source>
        <translation>Par exemple : zone_pol=Zones de police;tour=Tourisme. Noms utilisés dans la liste de qui trace une limite.</translation>
    </message>
    <message>
        <source>For instance: police=2;tourism=0.5. A definition that is not named counts 1.</source>
        <translation>Par exemple : police=2;tourisme=0.5. Une définition qui n&apos;est pas nommée compte pour 1.</translation>
    </message>
    <message>
        <source>For instance: police=2;tourism=0.5. A division that is not named counts 1.</source>
        <translation>Par exemple : police=2;tourisme=0.5. Un découpage qui n&apos;est pas nommé compte 1.</translation>
    </message>
    <message>
        <source>For instance: prov=Provinces;basin=Commuting basins. Names for the sentences and tables.</source>
        <translation>Par exemple : prov=Provinces;bassin=Bassins de navetteurs. Noms pour les phrases et les tables.</translation>
    </message>
    <message>
        <source>For instance: work=2;school=1. How much each kind of flow counts in a combined basin, whatever its size. A kind that is not named counts 1, or what a star says (work=1;*=0); one with 0 is left out.</source>
        <translation>Par exemple : travail=2;ecole=1. Combien chaque sorte de flux compte dans un bassin combiné, quelle que soit sa taille. Une sorte qui n&apos;est pas nommée compte 1, ou ce que dit une étoile (travail=1;*=0) ; une avec 0 est laissée de côté.</translation>
    </message>
    <message>
        <source>For less than half, but to no other region more</source>
        <translation>Pour moins de la moitié, mais à aucune autre région plus</translation>
    </message>
    <message>
        <source>Forget this result; its layers stay on the map</source>
        <translation>Oublier ce résultat ; ses couches restent sur la carte</translation>
    </message>
    <message>
        <source>France, Insee (15 %)</source>
        <translation>France, Insee (15 %)</translation>
    </message>
    <message>
        <source>Franconi, D&apos;Aló and Ichim, Istat; the usual values of the R package LabourMarketAreas</source>
        <translation>Franconi, D&apos;Aló et Ichim, Istat ; les valeurs usuelles du paquet R LabourMarketAreas</translation>
    </message>
    <message>
        <source>Fringe: at least a quarter include it</source>
        <translation>Frange : au moins un quart l&apos;inclut</translation>
    </message>
    <message>
        <source>Fringe: at least half include it</source>
        <translation>Frange : au moins la moitié l&apos;inclut</translation>
    </message>
    <message>
        <source>Fringe: at least three in four include it</source>
        <translation>Frange : au moins trois sur quatre l&apos;incluent</translation>
    </message>
    <message>
        <source>Fringe: fewer include it</source>
        <translation>Frange : moins l&apos;incluent</translation>
    </message>
    <message>
        <source>Fringe: some include it</source>
        <translation>Frange : certains l&apos;incluent</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From &quot;{before}&quot; to &quot;{after}&quot;, {count} of {total} units moved to another region ({share} % of what is counted). Borders between regions: {gained} came, {lost} went, {kept} stayed.</source>
        <translation>De « {before} » à « {after} », {count} unités sur {total} sont passées à une autre région ({share} % de ce qui est compté). Limites entre régions : {gained} sont apparues, {lost} ont disparu, {kept} sont restées.</translation>
    </message>
    <message>
        <source>From &quot;{before}&quot; to &quot;{after}&quot;, {count} of {total} units moved to another region ({share} % of what is counted); {alone} more units have a region at one of the dates only. Borders between regions: {gained} came, {lost} went, {kept} stayed.</source>
        <translation>De « {before} » à « {after} », {count} unités sur {total} sont passées dans une autre région ({share} % de ce qui est compté) ; {alone} autres unités n’ont une région qu’à une des dates. Limites entre régions : {gained} apparues, {lost} disparues, {kept} restées.</translation>
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
        <source>From this size on, less is asked.</source>
        <translation>À partir de cette taille, on demande moins.</translation>
    </message>
    <message>
        <source>Functional</source>
        <translation>Fonctionnel</translation>
    </message>
    <message>
        <source>Functional areas of French cities (15 %)</source>
        <translation>Aires d&apos;attraction des villes françaises (15 %)</translation>
    </message>
    <message>
        <source>Functional regions</source>
        <translation>Régions fonctionnelles</translation>
    </message>
    <message>
        <source>Functional regions from flows</source>
        <translation>Régions fonctionnelles d&apos;après des flux</translation>
    </message>
    <message>
        <source>Functional regions: which regions do flows make?</source>
        <translation>Régions fonctionnelles : quelles régions les flux forment-ils ?</translation>
    </message>
    <message>
        <source>Functional urban areas of the EU and the OECD (15 %)</source>
        <translation>Zones urbaines fonctionnelles de l&apos;UE et de l&apos;OCDE (15 %)</translation>
    </message>
    <message>
        <source>Further questions about the same flows</source>
        <translation>Autres questions sur les mêmes flux</translation>
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
        <source>Give at least one resolution, for instance 1.</source>
        <translation>Donnez au moins une résolution, par exemple 1.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Goes there</source>
        <translation>Y va</translation>
    </message>
    <message>
        <source>Goes to the core</source>
        <translation>Va vers le noyau</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparue</translation>
    </message>
    <message>
        <source>Groups of units that exchange more than chance would have them do.</source>
        <translation>Groupes d&apos;unités qui échangent plus que le hasard ne le ferait.</translation>
    </message>
    <message>
        <source>Guessed by the names of the fields. Correct it if need be.</source>
        <translation>Deviné d&apos;après les noms des champs. Corrigez si nécessaire.</translation>
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
        <source>Had no region before</source>
        <translation>N’avait pas de région avant</translation>
    </message>
    <message>
        <source>Hardly anything flows across it.</source>
        <translation>Presque rien ne la franchit.</translation>
    </message>
    <message>
        <source>Has no region any more</source>
        <translation>N’a plus de région</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Tableau de couleurs</translation>
    </message>
    <message>
        <source>Here will be the answer in one sentence, the figures behind it, and a table linked with the map. Choose what to compare on the page Compare.</source>
        <translation>Ici viendront la réponse en une phrase, les chiffres qui la fondent et une table liée à la carte. Choisissez ce qu&apos;il faut comparer dans l&apos;onglet Comparer.</translation>
    </message>
    <message>
        <source>Hide the settings</source>
        <translation>Masquer les réglages</translation>
    </message>
    <message>
        <source>Holds best</source>
        <translation>Tient le mieux</translation>
    </message>
    <message>
        <source>Holds each of several divisions against each other one: how many of its regions lie inside one region of the other, which divisions are much the same level, and which order of levels follows. A chain can be judged as a whole, with the units that break it.</source>
        <translation>Confronte chacun de plusieurs découpages à chaque autre : combien de ses régions se trouvent dans une seule région de l’autre, quels découpages sont à peu près du même niveau, et quel ordre de niveaux en découle. Une chaîne peut être jugée dans son ensemble, avec les unités qui la rompent.</translation>
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
        <source>How alike divisions are and how many regions they have, against the resolution.</source>
        <translation>La ressemblance des divisions et leur nombre de régions, selon la résolution.</translation>
    </message>
    <message>
        <source>How alike divisions are is corrected for chance: 0 as random divisions of these sizes, 1 the same.</source>
        <translation>La ressemblance des divisions est corrigée du hasard : 0 comme des divisions au hasard de ces tailles, 1 identiques.</translation>
    </message>
    <message>
        <source>How do many levels nest?</source>
        <translation>Comment s&apos;emboîtent plusieurs niveaux ?</translation>
    </message>
    <message>
        <source>How far each region is the same as the most similar one of the other map; 1 is identical.</source>
        <translation>À quel point chaque région est la même que la plus semblable de l&apos;autre carte ; 1 est identique.</translation>
    </message>
    <message>
        <source>How far it depends on choices</source>
        <translation>À quel point cela dépend des choix</translation>
    </message>
    <message>
        <source>How far that is beyond chance (0 to 1)</source>
        <translation>De combien elle dépasse le hasard (0 à 1)</translation>
    </message>
    <message>
        <source>How far what was found lies above the average, in standard deviations of the random maps. (z)</source>
        <translation>De combien ce qui a été trouvé dépasse la moyenne, en écarts types des cartes aléatoires. (z)</translation>
    </message>
    <message>
        <source>How firm are functional regions?</source>
        <translation>Les régions fonctionnelles sont-elles fermes ?</translation>
    </message>
    <message>
        <source>How firm are the borders of the regions?</source>
        <translation>Les limites des régions sont-elles fermes ?</translation>
    </message>
    <message>
        <source>How firm are the borders, all evidence together?</source>
        <translation>À quel point les limites sont-elles fermes, tous indices réunis ?</translation>
    </message>
    <message>
        <source>How firm are the borders?</source>
        <translation>Les limites sont-elles nettes ?</translation>
    </message>
    <message>
        <source>How firm is every region&apos;s border?</source>
        <translation>À quel point la limite de chaque région est-elle ferme ?</translation>
    </message>
    <message>
        <source>How firmly do units belong to their region?</source>
        <translation>Les unités appartiennent-elles fermement à leur région ?</translation>
    </message>
    <message>
        <source>How many codes are units cannot be told from the first rows.</source>
        <translation>Les premières lignes ne disent pas combien de codes sont des unités.</translation>
    </message>
    <message>
        <source>How many flows of every place are drawn, the largest first.</source>
        <translation>Combien de flux de chaque lieu sont dessinés, les plus grands d&apos;abord.</translation>
    </message>
    <message>
        <source>How many of the regions it exchanges most with are listed for every region.</source>
        <translation>Combien de régions avec lesquelles elle échange le plus sont citées pour chaque région.</translation>
    </message>
    <message>
        <source>How many partners of every region are listed.</source>
        <translation>Combien de partenaires de chaque région sont énumérés.</translation>
    </message>
    <message>
        <source>How many random maps say what agreement chance gives.</source>
        <translation>Combien de cartes aléatoires disent quel accord donne le hasard.</translation>
    </message>
    <message>
        <source>How many random maps tell what nests by chance; 0 leaves chance out and is much faster.</source>
        <translation>Combien de cartes aléatoires disent ce qui s&apos;emboîte par hasard ; 0 omet le hasard et va bien plus vite.</translation>
    </message>
    <message>
        <source>How many regions there are to be.</source>
        <translation>Combien de régions il doit y avoir.</translation>
    </message>
    <message>
        <source>How many units and how many borders are firm, and how many are not.</source>
        <translation>Combien d&apos;unités et combien de limites sont fermes, et combien ne le sont pas.</translation>
    </message>
    <message>
        <source>How much better than always naming the largest region: 0 no better, 1 perfect.</source>
        <translation>De combien c&apos;est mieux que de toujours citer la plus grande région : 0 pas mieux, 1 parfait.</translation>
    </message>
    <message>
        <source>How much better the finer map predicts the coarser region than always naming the largest one: 0 is no better, 1 is perfect. (Lambda, Goodman and Kruskal)</source>
        <translation>De combien le découpage fin prédit mieux la région large que de toujours citer la plus grande : 0 n&apos;est pas mieux, 1 est parfait. (Lambda de Goodman et Kruskal)</translation>
    </message>
    <message>
        <source>How much do two maps agree?</source>
        <translation>À quel point deux cartes concordent-elles ?</translation>
    </message>
    <message>
        <source>How much each kind counts, whatever its size:</source>
        <translation>Combien compte chaque type, quelle que soit sa taille :</translation>
    </message>
    <message>
        <source>How much each kind of evidence counts: D drawn borders, F flows across, M ties of the units along the border. What is not known somewhere is left out there, and listed.</source>
        <translation>Combien compte chaque genre d’indice : D limites tracées, F flux qui les franchissent, M liens des unités le long de la limite. Ce qui n’est pas connu quelque part y est omis, et signalé.</translation>
    </message>
    <message>
        <source>How much more stays inside than chance would keep there: 0 is chance, above 0.3 is a clear structure.</source>
        <translation>Combien de plus reste à l&apos;intérieur que par hasard : 0 est le hasard, au-dessus de 0,3 une structure nette.</translation>
    </message>
    <message>
        <source>How much more stays inside than sizes lead one to expect.</source>
        <translation>Ce qui reste à l&apos;intérieur en plus de ce que les tailles laissent attendre.</translation>
    </message>
    <message>
        <source>How much of a region may lie outside its parent while it still conforms. Automatic: 0.1 %, but nothing where units are counted.</source>
        <translation>Part d&apos;une région qui peut se trouver hors de sa région englobante sans qu&apos;elle cesse d&apos;être conforme. Automatique : 0,1 %, mais rien si des unités de base sont comptées.</translation>
    </message>
    <message>
        <source>How much of all that is counted lies in the largest region: 0 to 1.</source>
        <translation>Combien de tout ce qui est compté se trouve dans la plus grande région : de 0 à 1.</translation>
    </message>
    <message>
        <source>How much one map leaves unknown about the other: 0 if nothing changed.</source>
        <translation>Ce qu’une carte laisse inconnu de l’autre : 0 si rien n’a changé.</translation>
    </message>
    <message>
        <source>How much sizes may differ (share)</source>
        <translation>Écart de taille permis (part)</translation>
    </message>
    <message>
        <source>How much stays inside the regions?</source>
        <translation>Combien reste à l&apos;intérieur des régions ?</translation>
    </message>
    <message>
        <source>How much the maps do not tell about each other: 0 is the same map. (Variation of information)</source>
        <translation>Ce que les cartes ne disent pas l&apos;une de l&apos;autre : 0 est la même carte. (Variation d&apos;information)</translation>
    </message>
    <message>
        <source>How much the size of a random region may differ from the size of the region it stands for.</source>
        <translation>De combien la taille d&apos;une région aléatoire peut différer de celle de la région qu&apos;elle représente.</translation>
    </message>
    <message>
        <source>How often borders are drawn when regions are made again and again: an answer of the page Functional.</source>
        <translation>Combien de fois les limites sont tracées quand on refait les régions : une réponse de la page Fonctionnel.</translation>
    </message>
    <message>
        <source>How often flows are drawn anew and regions made; 200 is usual.</source>
        <translation>Combien de fois les flux sont retirés et les régions refaites ; 200 est usuel.</translation>
    </message>
    <message>
        <source>How often what is together on one map is together on the other; 1 is always, 0 is as often as by chance.</source>
        <translation>Combien de fois ce qui est ensemble sur une carte l&apos;est aussi sur l&apos;autre ; 1 est toujours, 0 aussi souvent que par hasard.</translation>
    </message>
    <message>
        <source>How strongly a unit is attached to regions is told by its flows with other units. With this option those who stay in the unit count too, which ties every unit to its own region.</source>
        <translation>La force du lien d&apos;une unité avec des régions se lit dans ses flux avec d&apos;autres unités. Avec cette option, ceux qui restent dans l&apos;unité comptent aussi, ce qui lie chaque unité à sa propre région.</translation>
    </message>
    <message>
        <source>How sure are these regions?</source>
        <translation>Ces régions sont-elles sûres ?</translation>
    </message>
    <message>
        <source>How sure: {title}</source>
        <translation>Certitude : {title}</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Mode de calcul</translation>
    </message>
    <message>
        <source>How units that fit nowhere at first are attached. In the R package it depends on how units are numbered.</source>
        <translation>Comment les unités qui ne vont d&apos;abord nulle part sont rattachées. Dans le paquet R, cela dépend de leur numérotation.</translation>
    </message>
    <message>
        <source>How well do regions fit the flows?</source>
        <translation>Les régions conviennent-elles aux flux ?</translation>
    </message>
    <message>
        <source>How well its regions are matched by whole regions of the other, as the program sabre counts; 1 is perfect.</source>
        <translation>À quel point ses régions correspondent à des régions entières de l&apos;autre, comme le compte le programme sabre ; 1 est parfait.</translation>
    </message>
    <message>
        <source>How well random maps of the same number and sizes agree, on average.</source>
        <translation>À quel point des cartes aléatoires de mêmes nombre et tailles concordent, en moyenne.</translation>
    </message>
    <message>
        <source>How well the two maps agree.</source>
        <translation>À quel point les deux cartes concordent.</translation>
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
        <source>In &quot;{division}&quot;, {count} units are a region by themselves ({units}): their flows with other units say nothing of their own region.</source>
        <translation>Dans &quot;{division}&quot;, {count} unités forment à elles seules une région ({units}) : leurs flux avec d&apos;autres unités ne disent rien de leur propre région.</translation>
    </message>
    <message>
        <source>In &quot;{division}&quot;, {count} units are attached more strongly to another region: {units}.</source>
        <translation>Dans &quot;{division}&quot;, {count} unités sont plus fortement liées à une autre région : {units}.</translation>
    </message>
    <message>
        <source>In &quot;{division}&quot;, {count} units have no region ({units}); what leaves or reaches them stays inside no region.</source>
        <translation>Dans « {division} », {count} unités n&apos;ont pas de région ({units}) ; ce qui en part ou y arrive ne reste dans aucune région.</translation>
    </message>
    <message>
        <source>In &quot;{flows}&quot; an origin or destination is empty {count} times; what goes there or comes from there counts as external.</source>
        <translation>Dans &quot;{flows}&quot;, une origine ou destination est vide {count} fois ; ce qui y va ou en vient compte comme externe.</translation>
    </message>
    <message>
        <source>In &quot;{flows}&quot; no unit has flows both to and from units, so there is nothing to merge. Check which fields are origin and destination.</source>
        <translation>Dans « {flows} », aucune unité n’a de flux à la fois vers et depuis des unités : il n’y a rien à fusionner. Vérifiez quels champs sont l’origine et la destination.</translation>
    </message>
    <message>
        <source>In &quot;{flows}&quot; the amount in row {row} is {value}, which is too large to be true. Correct it, or filter it out.</source>
        <translation>Dans &quot;{flows}&quot;, la quantité de la ligne {row} est {value}, ce qui est trop grand pour être vrai. Corrigez-la, ou filtrez-la.</translation>
    </message>
    <message>
        <source>In &quot;{flows}&quot; the amount in row {row} is {value}; amounts must be numbers of at least 0. {count} rows are wrong: {rows}. Correct them, or filter them out.</source>
        <translation>Dans &quot;{flows}&quot;, la quantité de la ligne {row} est {value} ; les quantités doivent être des nombres d&apos;au moins 0. {count} lignes sont fausses : {rows}. Corrigez-les ou filtrez-les.</translation>
    </message>
    <message>
        <source>In &quot;{flows}&quot; the amount in row {row}, column {column} is {value}, which is too large to be true. Correct it.</source>
        <translation>Dans « {flows} », la quantité de la ligne {row}, colonne {column}, est {value} : trop grande pour être vraie. Corrigez-la.</translation>
    </message>
    <message>
        <source>In &quot;{flows}&quot; the amount in row {row}, column {column} is {value}; amounts must be numbers of at least 0. {count} cells are wrong. Correct them.</source>
        <translation>Dans &quot;{flows}&quot;, la quantité à la ligne {row}, colonne {column} est {value} ; les quantités doivent être des nombres d&apos;au moins 0. {count} cellules sont fausses. Corrigez-les.</translation>
    </message>
    <message>
        <source>In &quot;{layer}&quot; the counterpart of {region} is {found}: it has most in common with it.</source>
        <translation>Dans &quot;{layer}&quot;, l&apos;équivalent de {region} est {found} : c&apos;est celui qui a le plus en commun avec elle.</translation>
    </message>
    <message>
        <source>In &quot;{layer}&quot; the unit that surely belongs to the region has none, so it is left out.</source>
        <translation>Dans &quot;{layer}&quot;, l&apos;unité qui appartient sûrement à la région n&apos;en a aucune ; cette définition est laissée de côté.</translation>
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
        <source>In between</source>
        <translation>Entre les deux</translation>
    </message>
    <message>
        <source>In brackets: how many units. Bold: the units that the regions are called after.</source>
        <translation>Entre parenthèses : le nombre d’unités. En gras : les unités qui donnent leur nom aux régions.</translation>
    </message>
    <message>
        <source>In each cell the share kept inside and, in brackets, what random maps keep. Green: more than chance; brown: less.</source>
        <translation>Dans chaque case, la part gardée à l’intérieur et, entre parenthèses, celle que gardent des cartes aléatoires. Vert : plus que le hasard ; brun : moins.</translation>
    </message>
    <message>
        <source>In each cell: how many regions of the row lie inside one region of the column.</source>
        <translation>Dans chaque case : combien de régions de la ligne se trouvent dans une seule région de la colonne.</translation>
    </message>
    <message>
        <source>In field &quot;{field}&quot; of &quot;{layer}&quot;, {count} rows hold a code that means &quot;none&quot; ({codes}): they have no region there.</source>
        <translation>Dans le champ &quot;{field}&quot; de &quot;{layer}&quot;, {count} lignes contiennent un code qui signifie &quot;aucune&quot; ({codes}) : elles n&apos;y ont pas de région.</translation>
    </message>
    <message>
        <source>In the region of {region} in {share} % of the runs.</source>
        <translation>Dans la région de {region} dans {share} % des répétitions.</translation>
    </message>
    <message>
        <source>In the same region; {share} % of the runs draw a border here.</source>
        <translation>Dans la même région ; {share} % des répétitions tracent ici une limite.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>In {count} of {runs} runs the method finds no regions, so that no unit lies in its own.</source>
        <translation>Dans {count} répétitions sur {runs}, la méthode ne trouve aucune région, si bien qu&apos;aucune unité n&apos;est dans la sienne.</translation>
    </message>
    <message>
        <source>In {number} regions the domains agree {agreement} (0 not, 1 wholly).</source>
        <translation>Avec {number} régions, les domaines concordent à {agreement} (0 pas du tout, 1 entièrement).</translation>
    </message>
    <message>
        <source>In {number} regions the domains agree {agreement} (0 not, 1 wholly); random maps give {chance}, at most {high}.</source>
        <translation>Avec {number} régions, les domaines concordent à {agreement} (0 pas du tout, 1 entièrement) ; des cartes aléatoires donnent {chance}, au plus {high}.</translation>
    </message>
    <message>
        <source>In {runs} runs {changed} of {units} units change region; {firm} of {borders} borders between neighbours are firm.</source>
        <translation>Sur {runs} tirages, {changed} unités sur {units} changent de région ; {firm} limites sur {borders} entre voisins sont fermes.</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluse</translation>
    </message>
    <message>
        <source>Included by</source>
        <translation>Incluse par</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Indices before and after</source>
        <translation>Indices avant et après</translation>
    </message>
    <message>
        <source>Insee, aires d&apos;attraction des villes; cores are chosen by population and jobs, so give your own</source>
        <translation>Insee, aires d&apos;attraction des villes ; les pôles sont choisis selon la population et les emplois, donnez-les donc dans un champ</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dedans</translation>
    </message>
    <message>
        <source>Intramax</source>
        <translation>Intramax</translation>
    </message>
    <message>
        <source>Intramax (a tree of regions)</source>
        <translation>Intramax (un arbre de régions)</translation>
    </message>
    <message>
        <source>Intramax: number of regions</source>
        <translation>Intramax : nombre de régions</translation>
    </message>
    <message>
        <source>Intramax: share that stays inside</source>
        <translation>Intramax : part qui reste à l&apos;intérieur</translation>
    </message>
    <message>
        <source>Intramax: units that nothing leaves or nothing reaches</source>
        <translation>Intramax : unités d&apos;où rien ne part ou où rien n&apos;arrive</translation>
    </message>
    <message>
        <source>Intramax: where the tree is cut</source>
        <translation>Intramax : où l&apos;arbre est coupé</translation>
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
        <source>Istat and Eurostat</source>
        <translation>Istat et Eurostat</translation>
    </message>
    <message>
        <source>It also covers bandwidths of {bandwidths} m.</source>
        <translation>Il couvre aussi des portées de {bandwidths} m.</translation>
    </message>
    <message>
        <source>It also covers both models of flows: sizes only, and sizes and distance.</source>
        <translation>Il couvre aussi les deux modèles de flux : tailles seules, et tailles avec distance.</translation>
    </message>
    <message>
        <source>It changes least around it.</source>
        <translation>C&apos;est là que cela change le moins.</translation>
    </message>
    <message>
        <source>It had no region, but one region lies all around it.</source>
        <translation>Elle n&apos;avait pas de région, mais une seule région l&apos;entoure.</translation>
    </message>
    <message>
        <source>It has flows with itself only, or with units that are left out too, so nothing links it to a region.</source>
        <translation>Elle n’a de flux qu’avec elle-même, ou avec des unités elles aussi laissées de côté : rien ne la relie à une région.</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Elle contient</translation>
    </message>
    <message>
        <source>It is crossed as readily as people stay on one side: no barrier for flows.</source>
        <translation>On la franchit aussi aisément qu’on reste d’un côté : pas d’obstacle pour les flux.</translation>
    </message>
    <message>
        <source>It lay apart from its region, and no other region takes it.</source>
        <translation>Elle était séparée de sa région, et aucune autre ne la prend.</translation>
    </message>
    <message>
        <source>It lay apart from its region.</source>
        <translation>Elle était séparée de sa région.</translation>
    </message>
    <message>
        <source>It nests if</source>
        <translation>Elle s&apos;emboîte si</translation>
    </message>
    <message>
        <source>It was to leave its region, but no flow links it to another.</source>
        <translation>Elle devait quitter sa région, mais aucun flux ne la lie à une autre.</translation>
    </message>
    <message>
        <source>It was to leave its region, but would make the region it is linked with most less valid.</source>
        <translation>Elle devait quitter sa région, mais rendrait moins valide la région à laquelle elle est le plus liée.</translation>
    </message>
    <message>
        <source>Its region was taken apart, and it would make the region it is linked with most less valid.</source>
        <translation>Sa région a été démantelée, et elle rendrait moins valide la région à laquelle elle est le plus liée.</translation>
    </message>
    <message>
        <source>Its region was taken apart, and no flow links it to another.</source>
        <translation>Sa région a été démantelée, et aucun flux ne la lie à une autre.</translation>
    </message>
    <message>
        <source>Judge by these divisions</source>
        <translation>Juger d’après ces découpages</translation>
    </message>
    <message>
        <source>Judge by these numbers</source>
        <translation>Juger d’après ces nombres</translation>
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
        <source>Kept</source>
        <translation>Conservée</translation>
    </message>
    <message>
        <source>Kept inside</source>
        <translation>Gardé à l&apos;intérieur</translation>
    </message>
    <message>
        <source>Kilometres of border between regions; shorter means more compact or fewer regions.</source>
        <translation>Kilomètres de limite entre régions ; plus court veut dire régions plus compactes ou moins nombreuses.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Labour market areas</source>
        <translation>Bassins d&apos;emploi</translation>
    </message>
    <message>
        <source>Labour market areas (self-contained areas)</source>
        <translation>Zones d&apos;emploi (zones autosuffisantes)</translation>
    </message>
    <message>
        <source>Labour market areas are made of the flows between units; the figures of the regions also count what goes to other places or comes from there.</source>
        <translation>Les zones d&apos;emploi sont faites des flux entre unités ; les chiffres des régions comptent aussi ce qui va ailleurs ou en vient.</translation>
    </message>
    <message>
        <source>Labour market areas merges units until every area is large and self-contained enough. Intramax merges the two regions with relatively most flow between them, again and again: a tree, cut where you like. Threshold rings draws around each core the units of which a large share travels there; the rest stays outside. Communities finds groups that exchange more than chance would have them do; it needs the Python package igraph (on Debian and Ubuntu the package python3-igraph; else run python -m pip install igraph in the OSGeo4W Shell or terminal of QGIS).</source>
        <translation>Zones d&apos;emploi réunit des unités jusqu&apos;à ce que chaque zone soit assez grande et autosuffisante. Intramax réunit, encore et encore, les deux régions entre lesquelles les flux sont relativement les plus forts : un arbre, coupé où vous voulez. Couronnes à seuil trace autour de chaque pôle les unités dont une grande part s&apos;y rend ; le reste demeure en dehors. Communautés trouve des groupes qui échangent plus que le hasard ne le ferait ; il faut pour cela le paquet Python igraph (sous Debian et Ubuntu le paquet python3-igraph ; sinon exécutez python -m pip install igraph dans le Shell OSGeo4W ou le terminal de QGIS).</translation>
    </message>
    <message>
        <source>Labour market areas of Istat and Eurostat</source>
        <translation>Zones de marché du travail d&apos;Istat et d&apos;Eurostat</translation>
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
        <source>Largest jump</source>
        <translation>Plus grand saut</translation>
    </message>
    <message>
        <source>Last units</source>
        <translation>Dernières unités</translation>
    </message>
    <message>
        <source>Later date</source>
        <translation>Seconde date</translation>
    </message>
    <message>
        <source>Later flows</source>
        <translation>Flux récents</translation>
    </message>
    <message>
        <source>Later flows that stay inside a region</source>
        <translation>Flux récents qui restent dans une région</translation>
    </message>
    <message>
        <source>Later regions</source>
        <translation>Régions récentes</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Version récente</translation>
    </message>
    <message>
        <source>Later version: region name</source>
        <translation>Version récente : nom de la région</translation>
    </message>
    <message>
        <source>Later version: unit code</source>
        <translation>Version récente : code de l’unité</translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot; of the example &quot;{path}&quot; cannot be opened.</source>
        <translation>La couche &quot;{layer}&quot; de l&apos;exemple &quot;{path}&quot; ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>Layers that are definitions</source>
        <translation>Couches qui sont des définitions</translation>
    </message>
    <message>
        <source>Layers with their styles (GeoPackage)</source>
        <translation>Couches avec leur style (GeoPackage)</translation>
    </message>
    <message>
        <source>Least amount of a flow</source>
        <translation>Quantité minimale d&apos;un flux</translation>
    </message>
    <message>
        <source>Least amount that is drawn</source>
        <translation>Quantité minimale dessinée</translation>
    </message>
    <message>
        <source>Least self-contained region</source>
        <translation>Région la moins autonome</translation>
    </message>
    <message>
        <source>Leave from here</source>
        <translation>Partent d&apos;ici</translation>
    </message>
    <message>
        <source>Leave home</source>
        <translation>Partent</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les laisser de côté</translation>
    </message>
    <message>
        <source>Left empty, it is recognised by its name, else by what it holds.</source>
        <translation>Vide : il est reconnu à son nom, sinon à son contenu.</translation>
    </message>
    <message>
        <source>Left empty, it is recognised by its name.</source>
        <translation>Laissé vide, il est reconnu à son nom.</translation>
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
        <source>Length of borders (km)</source>
        <translation>Longueur des limites (km)</translation>
    </message>
    <message>
        <source>Less than half stays inside</source>
        <translation>Moins de la moitié reste à l&apos;intérieur</translation>
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
        <source>Like other starts</source>
        <translation>Semblable à d&apos;autres départs</translation>
    </message>
    <message>
        <source>Like the one before</source>
        <translation>Semblable à la précédente</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Links across water</source>
        <translation>Liaisons par-dessus l&apos;eau</translation>
    </message>
    <message>
        <source>Links: first unit</source>
        <translation>Liaisons : première unité</translation>
    </message>
    <message>
        <source>Links: second unit</source>
        <translation>Liaisons : deuxième unité</translation>
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
        <source>Luyten and Van Hecke, city regions in 2001; cores are built-up agglomerations, so give your own</source>
        <translation>Luyten et Van Hecke, régions urbaines en 2001 ; les pôles sont des agglomérations bâties, donnez-les donc dans un champ</translation>
    </message>
    <message>
        <source>Main partner</source>
        <translation>Partenaire principal</translation>
    </message>
    <message>
        <source>Main partners</source>
        <translation>Principaux partenaires</translation>
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
        <source>Map of {flows}</source>
        <translation>Carte : {flows}</translation>
    </message>
    <message>
        <source>Map that is drawn at random</source>
        <translation>Carte dessinée au hasard</translation>
    </message>
    <message>
        <source>Map that stays</source>
        <translation>Carte qui reste</translation>
    </message>
    <message>
        <source>MapCurves of the first map (area)</source>
        <translation>MapCurves de la première carte (superficie)</translation>
    </message>
    <message>
        <source>MapCurves of the first map (plain mean)</source>
        <translation>MapCurves de la première carte (moyenne simple)</translation>
    </message>
    <message>
        <source>MapCurves of the first map (weighted mean)</source>
        <translation>MapCurves de la première carte (moyenne pondérée)</translation>
    </message>
    <message>
        <source>MapCurves of the second map (area)</source>
        <translation>MapCurves de la seconde carte (superficie)</translation>
    </message>
    <message>
        <source>MapCurves of the second map (plain mean)</source>
        <translation>MapCurves de la seconde carte (moyenne simple)</translation>
    </message>
    <message>
        <source>MapCurves of the second map (weighted mean)</source>
        <translation>MapCurves de la seconde carte (moyenne pondérée)</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Maps that are de facto the same level count once.</source>
        <translation>Les cartes qui sont de fait le même niveau comptent une fois.</translation>
    </message>
    <message>
        <source>May lie outside</source>
        <translation>Peut dépasser de</translation>
    </message>
    <message>
        <source>Mean of all pairs of {domains}; random maps have regions of the same sizes</source>
        <translation>Moyenne de toutes les paires de {domains} ; les cartes aléatoires ont des régions de mêmes tailles</translation>
    </message>
    <message>
        <source>Mean of the random maps</source>
        <translation>Moyenne des cartes aléatoires</translation>
    </message>
    <message>
        <source>Mean vagueness by drawn borders only</source>
        <translation>Flou moyen selon les seules limites tracées</translation>
    </message>
    <message>
        <source>Mean vagueness by flows only</source>
        <translation>Flou moyen selon les seuls flux</translation>
    </message>
    <message>
        <source>Mean vagueness by length</source>
        <translation>Flou moyen selon la longueur</translation>
    </message>
    <message>
        <source>Mean vagueness by ties of units only</source>
        <translation>Flou moyen selon les seuls liens des unités</translation>
    </message>
    <message>
        <source>Mean vagueness of its borders (0 firm, 1 vague)</source>
        <translation>Flou moyen de ses limites (0 ferme, 1 flou)</translation>
    </message>
    <message>
        <source>Mean vagueness, highest under other choices</source>
        <translation>Flou moyen, le plus haut avec d’autres choix</translation>
    </message>
    <message>
        <source>Mean vagueness, lowest under other choices</source>
        <translation>Flou moyen, le plus bas avec d’autres choix</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Mesuré par</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Mergers</source>
        <translation>Fusions</translation>
    </message>
    <message>
        <source>Mergers of units</source>
        <translation>Fusions d&apos;unités</translation>
    </message>
    <message>
        <source>Mergers: date</source>
        <translation>Fusions : date</translation>
    </message>
    <message>
        <source>Mergers: new code</source>
        <translation>Fusions : nouveau code</translation>
    </message>
    <message>
        <source>Mergers: old code</source>
        <translation>Fusions : ancien code</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Method and values of</source>
        <translation>Méthode et valeurs de</translation>
    </message>
    <message>
        <source>Method and values of &quot;{preset}&quot; were used, whatever else was given for them ({source}): {method}; {values}.</source>
        <translation>La méthode et les valeurs de « {preset} » ont été utilisées, quoi qu’il ait été donné d’autre pour elles ({source}) : {method} ; {values}.</translation>
    </message>
    <message>
        <source>Metropolitan areas of the United States (25 %)</source>
        <translation>Aires métropolitaines des États-Unis (25 %)</translation>
    </message>
    <message>
        <source>Missing or invalid geometry.</source>
        <translation>Géométrie absente ou invalide.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mêlée</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>Modularité</translation>
    </message>
    <message>
        <source>Modularity Q</source>
        <translation>Modularité Q</translation>
    </message>
    <message>
        <source>Modularity Q: what stays inside, beyond what the sizes let expect</source>
        <translation>Modularité Q : ce qui reste à l&apos;intérieur, au-delà de ce que la taille laisse attendre</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>Autres questions</translation>
    </message>
    <message>
        <source>More random maps give a finer answer and take longer; 999 is usual.</source>
        <translation>Plus de cartes aléatoires donnent une réponse plus fine et prennent plus de temps ; 999 est l&apos;usage.</translation>
    </message>
    <message>
        <source>More random maps make the answer finer and take longer; 999 is usual.</source>
        <translation>Plus de cartes aléatoires affinent la réponse et prennent plus de temps ; 999 est courant.</translation>
    </message>
    <message>
        <source>More random maps make the answer finer and take longer; each division needs its own.</source>
        <translation>Plus de cartes aléatoires affinent la réponse et prennent plus de temps ; chaque découpage a les siennes.</translation>
    </message>
    <message>
        <source>Most alike</source>
        <translation>Ressemble le plus à</translation>
    </message>
    <message>
        <source>Most amounts of &quot;{flows}&quot; are no whole numbers. They are drawn anew as if they were counts of people; if they are not, the regions look firmer or weaker than they are.</source>
        <translation>La plupart des quantités de &quot;{flows}&quot; ne sont pas des nombres entiers. Elles sont tirées à nouveau comme si c’étaient des comptages de personnes ; sinon, les régions paraissent plus fermes ou plus faibles qu’elles ne le sont.</translation>
    </message>
    <message>
        <source>Most draw it here</source>
        <translation>La plupart tracent ici une limite</translation>
    </message>
    <message>
        <source>Most like</source>
        <translation>Ressemble le plus à</translation>
    </message>
    <message>
        <source>Most runs draw it here</source>
        <translation>La plupart des répétitions la tracent ici</translation>
    </message>
    <message>
        <source>Most ties with</source>
        <translation>Le plus de liens avec</translation>
    </message>
    <message>
        <source>Mostly to one region</source>
        <translation>Surtout à une région</translation>
    </message>
    <message>
        <source>Mostly: in at least 75 %</source>
        <translation>Surtout : dans au moins 75 %</translation>
    </message>
    <message>
        <source>Move a slider: the map follows at once, the tree is not computed again.</source>
        <translation>Déplacez un curseur : la carte suit aussitôt, l&apos;arbre n&apos;est pas recalculé.</translation>
    </message>
    <message>
        <source>Move units so that all are</source>
        <translation>Déplacer des unités pour que toutes le soient</translation>
    </message>
    <message>
        <source>Moved to another region</source>
        <translation>Passée à une autre région</translation>
    </message>
    <message>
        <source>Moved units</source>
        <translation>Unités déplacées</translation>
    </message>
    <message>
        <source>Moved, so that its region lies in one piece</source>
        <translation>Déplacée, pour que sa région soit d&apos;un seul tenant</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>My own values</source>
        <translation>Mes propres valeurs</translation>
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
        <source>Nearly as much with {numbers} regions.</source>
        <translation>Presque autant avec {numbers} régions.</translation>
    </message>
    <message>
        <source>Nearly whole</source>
        <translation>Presque entière</translation>
    </message>
    <message>
        <source>Nearly: less than 5 % lies outside</source>
        <translation>Presque : moins de 5 % dehors</translation>
    </message>
    <message>
        <source>Nest</source>
        <translation>S&apos;emboîte</translation>
    </message>
    <message>
        <source>Nest (number)</source>
        <translation>S&apos;emboîte (nombre)</translation>
    </message>
    <message>
        <source>Nested-doll conformity</source>
        <translation>Conformité gigogne</translation>
    </message>
    <message>
        <source>Nesting beyond the largest region (lambda)</source>
        <translation>Emboîtement au-delà de la plus grande région (lambda)</translation>
    </message>
    <message>
        <source>Nesting in {other} (K)</source>
        <translation>Emboîtement dans {other} (K)</translation>
    </message>
    <message>
        <source>Nesting in {other} beyond one big region (lambda)</source>
        <translation>Emboîtement dans {other} au-delà d’une grande région (lambda)</translation>
    </message>
    <message>
        <source>Nesting of many levels</source>
        <translation>Emboîtement de nombreux niveaux</translation>
    </message>
    <message>
        <source>Nesting of the earlier in the later map (K)</source>
        <translation>Emboîtement de l’ancienne carte dans la nouvelle (K)</translation>
    </message>
    <message>
        <source>Nesting of the later in the earlier map (K)</source>
        <translation>Emboîtement de la nouvelle carte dans l’ancienne (K)</translation>
    </message>
    <message>
        <source>Nesting of {count} maps</source>
        <translation>Emboîtement de {count} cartes</translation>
    </message>
    <message>
        <source>Nesting: how much of the map that stays lies inside one region of the other</source>
        <translation>Emboîtement : part de la carte qui reste située dans une seule région de l&apos;autre</translation>
    </message>
    <message>
        <source>Net arrivals</source>
        <translation>Solde des arrivées</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>New border</source>
        <translation>Nouvelle limite</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Aussi dans</translation>
    </message>
    <message>
        <source>No area has fewer residents who flow.</source>
        <translation>Aucune zone n&apos;a moins de résidents en mouvement.</translation>
    </message>
    <message>
        <source>No area in &quot;{flows}&quot; becomes as large and self-contained as asked. Give a smaller minimum or target size.</source>
        <translation>Aucune zone de « {flows} » ne devient aussi grande et autonome que demandé. Donnez une taille minimale ou cible plus petite.</translation>
    </message>
    <message>
        <source>No better than a random border</source>
        <translation>Pas mieux qu&apos;une limite aléatoire</translation>
    </message>
    <message>
        <source>No better than chance, but it hardly could be: {share} % of the random borders are this border itself. {cross} crosses it, {mean} on average a random border between the same two regions.</source>
        <translation>Pas mieux que le hasard, mais c’était presque impossible : {share} % des limites aléatoires sont cette limite elle-même. {cross} la franchissent, {mean} en moyenne une limite aléatoire entre les deux mêmes régions.</translation>
    </message>
    <message>
        <source>No better than chance: {cross} crosses this border, {mean} on average a random border between the same two regions; {count} of {draws} random borders do as well.</source>
        <translation>Pas mieux que le hasard : {cross} franchit cette limite, contre {mean} en moyenne une limite aléatoire entre les deux mêmes régions ; {count} limites aléatoires sur {draws} font aussi bien.</translation>
    </message>
    <message>
        <source>No better than chance: {cross} of what the sizes of the units let expect crosses this border, {mean} on average a random border between the same two regions; {count} of {draws} random borders do as well.</source>
        <translation>Pas mieux que le hasard : {cross} de ce que la taille des unités laisse attendre franchit cette limite, contre {mean} en moyenne une limite aléatoire entre les deux mêmes régions ; {count} limites aléatoires sur {draws} font aussi bien.</translation>
    </message>
    <message>
        <source>No border any more</source>
        <translation>Plus de limite</translation>
    </message>
    <message>
        <source>No code of the units is a code of the regions: units and regions were compared by their places.</source>
        <translation>Aucun code des unités de base n&apos;est un code des régions : unités et régions ont été comparées par leur position.</translation>
    </message>
    <message>
        <source>No core found in &quot;{flows}&quot;: nowhere arrives or stays at least {size}, and at least as much as leaves or stays (at most {most} arrives). Choose a smaller size of cores, or give the cores.</source>
        <translation>Aucun pôle trouvé dans &quot;{flows}&quot; : nulle part il n&apos;arrive ou ne reste au moins {size}, et au moins autant qu&apos;il n&apos;en part ou reste (au plus {most} arrivent). Choisissez une taille de pôle plus petite, ou donnez les pôles.</translation>
    </message>
    <message>
        <source>No definition has a region called &quot;{region}&quot;. Give its name or code as one of the definitions has it, or a unit that surely belongs to it.</source>
        <translation>Aucune définition n&apos;a de région appelée &quot;{region}&quot;. Donnez son nom ou son code tel qu&apos;il figure dans une des définitions, ou une unité qui lui appartient sûrement.</translation>
    </message>
    <message>
        <source>No definition includes any of the units. Check the codes, or give a table of mergers.</source>
        <translation>Aucune définition n&apos;inclut une des unités. Vérifiez les codes, ou donnez une table de fusions.</translation>
    </message>
    <message>
        <source>No definition includes it.</source>
        <translation>Aucune définition ne l&apos;inclut.</translation>
    </message>
    <message>
        <source>No definition is given. Choose a table of definitions, or layers.</source>
        <translation>Aucune définition n&apos;est donnée. Choisissez une table de définitions, ou des couches.</translation>
    </message>
    <message>
        <source>No definition says anything about it.</source>
        <translation>Aucune définition n&apos;en dit rien.</translation>
    </message>
    <message>
        <source>No delineation is chosen. Choose at least one code field or polygon layer to compare with.</source>
        <translation>Aucun découpage n&apos;est choisi. Choisissez au moins un champ de code ou une couche de polygones à comparer.</translation>
    </message>
    <message>
        <source>No division of these units is registered. Add computed regions to the register first, or a code field.</source>
        <translation>Aucun découpage de ces unités n&apos;est enregistré. Ajoutez d&apos;abord des régions calculées ou un champ de codes.</translation>
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
        <source>No field of &quot;{layer}&quot; identifies its units, so the flows cannot be placed. Choose the field with their codes.</source>
        <translation>Aucun champ de « {layer} » n’identifie ses unités ; les flux ne peuvent être placés. Choisissez le champ avec leurs codes.</translation>
    </message>
    <message>
        <source>No field of &quot;{layer}&quot; identifies its units, so the flows cannot be placed. Choose the unit code.</source>
        <translation>Aucun champ de « {layer} » n’identifie ses unités, si bien que les flux ne peuvent être situés. Choisissez le code des unités.</translation>
    </message>
    <message>
        <source>No field of this layer looks like a code.</source>
        <translation>Aucun champ de cette couche ne ressemble à un code.</translation>
    </message>
    <message>
        <source>No flow links this unit to a region.</source>
        <translation>Aucun flux ne relie cette unité à une région.</translation>
    </message>
    <message>
        <source>No flow links {unit} to a region.</source>
        <translation>Aucun flux ne lie {unit} à une région.</translation>
    </message>
    <message>
        <source>No flow reaches {threshold}: the map is empty. Choose a smaller least amount.</source>
        <translation>Aucun flux n&apos;atteint {threshold} : la carte est vide. Choisissez une quantité minimale plus petite.</translation>
    </message>
    <message>
        <source>No flows with regions</source>
        <translation>Aucun flux avec des régions</translation>
    </message>
    <message>
        <source>No gravity model fits &quot;{flows}&quot;: the flows do not depend on distance in that way. Choose independence.</source>
        <translation>Aucun modèle gravitaire ne convient à &quot;{flows}&quot; : les flux ne dépendent pas ainsi de la distance. Choisissez l&apos;indépendance.</translation>
    </message>
    <message>
        <source>No layer of units can be used. See the page Regions for what is wrong.</source>
        <translation>Aucune couche d&apos;unités n&apos;est utilisable. Voyez dans la page Régions ce qui ne va pas.</translation>
    </message>
    <message>
        <source>No merge joins all units: {count} regions stay apart, such as islands, and count among the regions. Links across water can be given.</source>
        <translation>Aucune fusion ne réunit toutes les unités : {count} régions restent à part, comme des îles, et comptent parmi les régions. On peut indiquer des liaisons par-dessus l&apos;eau.</translation>
    </message>
    <message>
        <source>No parameter that can vary is called &quot;{name}&quot;. These can: {names}.</source>
        <translation>Aucun paramètre variable ne s’appelle &quot;{name}&quot;. Peuvent varier : {names}.</translation>
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
        <source>No row of &quot;{flows}&quot; has both ends among the units: {found} of its {count} codes are units. It has for instance {theirs}, the units {ours}. Check the code fields. If the flows are of another year, give a table of mergers.</source>
        <translation>Aucune ligne de &quot;{flows}&quot; n&apos;a ses deux extrémités parmi les unités : {found} de ses {count} codes sont des unités. Elle contient par exemple {theirs}, les unités {ours}. Vérifiez les champs de code. Si les flux sont d&apos;une autre année, donnez une table de fusions.</translation>
    </message>
    <message>
        <source>No row of &quot;{layer}&quot; names two units. Were the regions made of other units, or is the unit code another field?</source>
        <translation>Aucune ligne de &quot;{layer}&quot; ne nomme deux unités. Les régions sont-elles faites d’autres unités, ou le code des unités est-il un autre champ ?</translation>
    </message>
    <message>
        <source>No row of &quot;{links}&quot; names two units. Check its fields and the field that identifies the units.</source>
        <translation>Aucune ligne de &quot;{links}&quot; ne nomme deux unités. Vérifiez ses champs et le champ qui identifie les unités.</translation>
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
        <source>No row of &quot;{table}&quot; names a unit: it has for instance {theirs}, the units {ours}. Check the fields, or give a table of mergers.</source>
        <translation>Aucune ligne de &quot;{table}&quot; ne nomme une unité : elle a par exemple {theirs}, les unités {ours}. Vérifiez les champs, ou donnez une table de fusions.</translation>
    </message>
    <message>
        <source>No run gives both of them a region.</source>
        <translation>Aucune répétition ne donne une région aux deux.</translation>
    </message>
    <message>
        <source>No two regions are neighbours, so there is no border to test. Is there one region only, or do the polygons not share edges?</source>
        <translation>Aucune paire de régions n&apos;est voisine : il n&apos;y a pas de limite à tester. N&apos;y a-t-il qu&apos;une région, ou les polygones ne partagent-ils pas de segments ?</translation>
    </message>
    <message>
        <source>No two regions of the map to redraw touch each other. Links across water can be given.</source>
        <translation>Aucune paire de régions de la carte à redessiner ne se touche. On peut indiquer des liaisons par-dessus l&apos;eau.</translation>
    </message>
    <message>
        <source>No two regions touch each other, so there is nothing to exchange. Links across water can be given.</source>
        <translation>Aucune paire de régions ne se touche ; il n&apos;y a donc rien à échanger. On peut indiquer des liaisons par-dessus l&apos;eau.</translation>
    </message>
    <message>
        <source>No unit code in field &quot;{field}&quot; of &quot;{layer}&quot; occurs in field &quot;{other_field}&quot; of &quot;{other}&quot;.</source>
        <translation>Aucun code d&apos;unité du champ &quot;{field}&quot; de &quot;{layer}&quot; n&apos;existe dans le champ &quot;{other_field}&quot; de &quot;{other}&quot;.</translation>
    </message>
    <message>
        <source>No unit has a region both in &quot;{before}&quot; and in &quot;{after}&quot;, or all that do count for nothing. Check the region fields and what is counted.</source>
        <translation>Aucune unité n’a de région à la fois dans « {before} » et dans « {after} », ou celles qui en ont comptent pour rien. Vérifiez les champs de région et ce qui est compté.</translation>
    </message>
    <message>
        <source>No unit has a region in all divisions of the chain: {names}.</source>
        <translation>Aucune unité n&apos;a de région dans tous les découpages de la chaîne : {names}.</translation>
    </message>
    <message>
        <source>No unit has a region, so there is nothing to judge.</source>
        <translation>Aucune unité n&apos;a de région ; il n&apos;y a donc rien à juger.</translation>
    </message>
    <message>
        <source>No unit has the code or name &quot;{unit}&quot;. Give it as the unit layer has it.</source>
        <translation>Aucune unité n&apos;a le code ou le nom &quot;{unit}&quot;. Donnez-le tel qu&apos;il figure dans la couche des unités.</translation>
    </message>
    <message>
        <source>No unit has {codes}.</source>
        <translation>Aucune unité n&apos;a {codes}.</translation>
    </message>
    <message>
        <source>No unit is in a core. Fill in the field of cores, or let the cores be found.</source>
        <translation>Aucune unité n&apos;est dans un pôle. Remplissez le champ des pôles, ou laissez chercher les pôles.</translation>
    </message>
    <message>
        <source>No unit of &quot;{flows}&quot; has flows from and to other units, so there is nothing to make regions of. Check the fields of origin and destination.</source>
        <translation>Aucune unité de « {flows} » n&apos;a de flux depuis et vers d&apos;autres unités : il n&apos;y a rien dont faire des régions. Vérifiez les champs d&apos;origine et de destination.</translation>
    </message>
    <message>
        <source>No unit of the earlier date occurs at the later date. Check the unit fields, or give a table of mergers.</source>
        <translation>Aucune unité de la première date n’existe à la seconde. Vérifiez les champs d’unités, ou donnez une table de fusions.</translation>
    </message>
    <message>
        <source>Nobody else draws it here</source>
        <translation>Personne d&apos;autre ne trace ici une limite</translation>
    </message>
    <message>
        <source>Nobody says anything about it</source>
        <translation>Personne n&apos;en dit rien</translation>
    </message>
    <message>
        <source>Nobody says anything here</source>
        <translation>Personne ne dit rien ici</translation>
    </message>
    <message>
        <source>None of the numbers of regions asked is possible in every domain: {ranges}. Ask for other numbers of at least 2, or leave a domain out.</source>
        <translation>Aucun des nombres de régions demandés n’est possible dans chaque domaine : {ranges}. Demandez d’autres nombres, d’au moins 2, ou laissez un domaine de côté.</translation>
    </message>
    <message>
        <source>None of the {borders} borders can be tested.</source>
        <translation>Aucune des {borders} limites ne peut être testée.</translation>
    </message>
    <message>
        <source>None of the {count} delineations keeps more inside than random maps do.</source>
        <translation>Aucun des {count} découpages ne garde plus à l’intérieur que des cartes aléatoires.</translation>
    </message>
    <message>
        <source>None of these figures is corrected for chance, except the adjusted Rand index and lambda: finer maps score higher. Better than chance? compares with random maps.</source>
        <translation>Aucun de ces chiffres n&apos;est corrigé du hasard, sauf l&apos;indice de Rand ajusté et lambda : les cartes plus fines obtiennent plus. Mieux que le hasard ? compare avec des cartes aléatoires.</translation>
    </message>
    <message>
        <source>None of these resolutions, the first and the last left out, gives 2 to {most} communities, which is four units in each on average. Try others.</source>
        <translation>Aucune de ces résolutions, la première et la dernière mises à part, ne donne de 2 à {most} communautés, soit quatre unités chacune en moyenne. Essayez-en d&apos;autres.</translation>
    </message>
    <message>
        <source>None of {count} borders could be judged: nothing to compare with lies on both sides.</source>
        <translation>Aucun des {count} tronçons de limite n&apos;a pu être évalué : rien à comparer des deux côtés.</translation>
    </message>
    <message>
        <source>None of {count} borders has enough flows to say how permeable it is.</source>
        <translation>Aucune des {count} limites n&apos;a assez de flux pour dire à quel point elle est perméable.</translation>
    </message>
    <message>
        <source>None of {count} divisions nests completely in another.</source>
        <translation>Aucun des {count} découpages ne s&apos;emboîte entièrement dans un autre.</translation>
    </message>
    <message>
        <source>None of {count} divisions nests completely in another. Much the same level: {same}.</source>
        <translation>Aucun des {count} découpages ne s&apos;emboîte entièrement dans un autre. À peu près le même niveau : {same}.</translation>
    </message>
    <message>
        <source>None of {of} divisions draws this border here.</source>
        <translation>Aucun des {of} découpages ne trace ici cette limite.</translation>
    </message>
    <message>
        <source>Not every domain can be divided in {numbers} regions; these numbers are left out.</source>
        <translation>Tous les domaines ne peuvent pas être divisés en {numbers} régions ; ces nombres sont laissés de côté.</translation>
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
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not known: the flows say nothing of those who stay</source>
        <translation>Inconnu : les flux ne disent rien de ceux qui restent</translation>
    </message>
    <message>
        <source>Not testable</source>
        <translation>Non testable</translation>
    </message>
    <message>
        <source>Not testable: &quot;{name}&quot; has one region only.</source>
        <translation>Non testable : « {name} » n’a qu’une région.</translation>
    </message>
    <message>
        <source>Not testable: &quot;{name}&quot; has {count} units; at least {least} are needed, else there are too few random maps.</source>
        <translation>Non testable : « {name} » a {count} unités ; il en faut au moins {least}, sinon il y a trop peu de cartes aléatoires.</translation>
    </message>
    <message>
        <source>Not testable: both regions together have {count} units, and at least {least} are needed.</source>
        <translation>Non testable : les deux régions comptent ensemble {count} unités, et il en faut au moins {least}.</translation>
    </message>
    <message>
        <source>Not testable: no two regions of &quot;{name}&quot; touch each other. Links across water can be given.</source>
        <translation>Non testable : aucune paire de régions de « {name} » ne se touche. On peut indiquer des liaisons par-dessus l’eau.</translation>
    </message>
    <message>
        <source>Not testable: nothing flows between the units of these two regions.</source>
        <translation>Non testable : rien ne circule entre les unités de ces deux régions.</translation>
    </message>
    <message>
        <source>Not testable: the two regions cannot be divided in another way with parts of these sizes.</source>
        <translation>Non testable : les deux régions ne peuvent être divisées autrement en parties de ces tailles.</translation>
    </message>
    <message>
        <source>Not testable: the two regions together are in several pieces. A link across water can join them.</source>
        <translation>Non testable : les deux régions forment ensemble plusieurs morceaux. Une liaison par-dessus l&apos;eau peut les réunir.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder &quot;{folder}&quot; ({reason}). Choose another folder.</source>
        <translation>Rien ne peut être écrit dans le dossier &quot;{folder}&quot; ({reason}). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Nothing comes to this unit from another one or stays in it.</source>
        <translation>Rien ne vient d’une autre unité dans celle-ci ni ne reste en elle.</translation>
    </message>
    <message>
        <source>Nothing could be tested against chance; the table says why.</source>
        <translation>Rien n’a pu être testé contre le hasard ; la table dit pourquoi.</translation>
    </message>
    <message>
        <source>Nothing goes from this unit to another one or stays in it.</source>
        <translation>Rien ne va de cette unité à une autre ni ne reste en elle.</translation>
    </message>
    <message>
        <source>Nothing in &quot;{flows}&quot; goes from one place to another, so there is no line to draw.</source>
        <translation>Rien dans &quot;{flows}&quot; ne va d&apos;un lieu à un autre, il n&apos;y a donc aucune ligne à dessiner.</translation>
    </message>
    <message>
        <source>Nothing in &quot;{flows}&quot; goes from one unit to another, so there are no regions to find. Check the fields of origin and destination.</source>
        <translation>Rien dans &quot;{flows}&quot; ne va d&apos;une unité à une autre, il n&apos;y a donc pas de régions à trouver. Vérifiez les champs d&apos;origine et de destination.</translation>
    </message>
    <message>
        <source>Nothing is known of this border.</source>
        <translation>On ne sait rien de cette limite.</translation>
    </message>
    <message>
        <source>Nothing joins the last {least} regions of the tree: no flow, or no border where regions must lie in one piece. {number} regions cannot be had; ask for {least} at least.</source>
        <translation>Rien ne réunit les {least} dernières régions de l’arbre : aucun flux, ou aucune limite commune si les régions doivent être d’un seul tenant. {number} régions sont impossibles ; demandez-en au moins {least}.</translation>
    </message>
    <message>
        <source>Nothing moved from &quot;{before}&quot; to &quot;{after}&quot;: all {total} units stayed in their region.</source>
        <translation>Rien n’a changé de « {before} » à « {after} » : les {total} unités sont toutes restées dans leur région.</translation>
    </message>
    <message>
        <source>Nothing tells the units of &quot;{layer}&quot; apart: choose the field with their codes.</source>
        <translation>Rien ne distingue les unités de « {layer} » : choisissez le champ avec leurs codes.</translation>
    </message>
    <message>
        <source>Nothing tells whether {value} in &quot;{flows}&quot; has decimals or groups of thousands. It was read as {number}; if that is wrong, save the amounts without separators.</source>
        <translation>Rien ne dit si {value} dans &quot;{flows}&quot; a des décimales ou des groupes de milliers. La valeur a été lue comme {number} ; si c&apos;est faux, enregistrez les quantités sans séparateurs.</translation>
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
        <source>Nothing to judge by: give flows, other code fields or number fields.</source>
        <translation>Rien pour juger : donnez des flux, d’autres champs de code ou des champs de nombres.</translation>
    </message>
    <message>
        <source>Number of communities there</source>
        <translation>Nombre de communautés à cette résolution</translation>
    </message>
    <message>
        <source>Number of parents</source>
        <translation>Répartie sur</translation>
    </message>
    <message>
        <source>Number of regions</source>
        <translation>Nombre de régions</translation>
    </message>
    <message>
        <source>Number of regions at which domains agree most beyond chance</source>
        <translation>Nombre de régions auquel les domaines concordent le plus au-delà du hasard</translation>
    </message>
    <message>
        <source>Number of regions in each domain</source>
        <translation>Nombre de régions dans chaque domaine</translation>
    </message>
    <message>
        <source>Number of regions.</source>
        <translation>Nombre de régions.</translation>
    </message>
    <message>
        <source>Number of runs</source>
        <translation>Nombre de répétitions</translation>
    </message>
    <message>
        <source>Number of units</source>
        <translation>Nombre d&apos;unités</translation>
    </message>
    <message>
        <source>Number of units that belong to a region.</source>
        <translation>Nombre d’unités qui appartiennent à une région.</translation>
    </message>
    <message>
        <source>Numbers above 0 with semicolons in between; above 1 more and smaller communities. Left empty: the usual ones.</source>
        <translation>Des nombres supérieurs à 0 séparés par des points-virgules ; au-dessus de 1, des communautés plus nombreuses et plus petites. Vide : les valeurs usuelles.</translation>
    </message>
    <message>
        <source>Numbers above 0, at least three, with semicolons in between. Above 1 more and smaller communities, below 1 fewer and larger ones. Give them growing steps of the same ratio, so that neighbours can be compared.</source>
        <translation>Des nombres supérieurs à 0, au moins trois, séparés par des points-virgules. Au-dessus de 1, des communautés plus nombreuses et plus petites ; en dessous, moins nombreuses et plus grandes. Choisissez des pas de même rapport, pour que les voisines soient comparables.</translation>
    </message>
    <message>
        <source>Numbers of regions</source>
        <translation>Nombres de régions</translation>
    </message>
    <message>
        <source>Numbers of regions to try, for instance 2-60.</source>
        <translation>Nombres de régions à essayer, par exemple 2-60.</translation>
    </message>
    <message>
        <source>Numbers per unit, best rates such as a share or a price: what share of their differences lies between regions?</source>
        <translation>Nombres par unité, de préférence des taux comme une part ou un prix : quelle part de leurs différences se trouve entre les régions ?</translation>
    </message>
    <message>
        <source>Numbers whose differences between units a good division explains.</source>
        <translation>Nombres dont un bon découpage explique les différences entre unités.</translation>
    </message>
    <message>
        <source>Numeric field to count</source>
        <translation>Champ numérique à compter</translation>
    </message>
    <message>
        <source>Of all pairs of units, how many are together on both maps or apart on both, beyond what chance gives: 0 is chance, 1 is the same map. (Adjusted Rand)</source>
        <translation>Combien de paires d&apos;unités sont ensemble ou séparées sur les deux cartes, au-delà de ce que donne le hasard : 0 est le hasard, 1 la même carte. (Rand ajusté)</translation>
    </message>
    <message>
        <source>Of all that begins in {region}, {supply} % stays inside; of all that ends there, {demand} % comes from inside. It exchanges most with {partner}: {share} % of what goes to and comes from other regions.</source>
        <translation>De tout ce qui commence à {region}, {supply} % reste à l&apos;intérieur ; de tout ce qui y finit, {demand} % vient de l&apos;intérieur. Elle échange le plus avec {partner} : {share} % de ce qui va vers d&apos;autres régions et en vient.</translation>
    </message>
    <message>
        <source>Of all that begins in {region}, {supply} % stays inside; of all that ends there, {demand} % comes from inside. It exchanges nothing with other regions.</source>
        <translation>De tout ce qui commence à {region}, {supply} % reste à l&apos;intérieur ; de tout ce qui y finit, {demand} % vient de l&apos;intérieur. Elle n&apos;échange rien avec d&apos;autres régions.</translation>
    </message>
    <message>
        <source>Of those who live in a region, the share that works there; of those who work there, the share that lives there: the smaller of both, in the region where it is smallest.</source>
        <translation>De ceux qui habitent une région, la part qui y travaille ; de ceux qui y travaillent, la part qui y habite : la plus petite des deux, dans la région où elle est la plus petite.</translation>
    </message>
    <message>
        <source>Of what goes from one unit to another, &quot;{division}&quot; keeps {share} % inside its {regions} regions. {misplaced} of {units} units are attached more strongly to another region.</source>
        <translation>De ce qui va d&apos;une unité à une autre, &quot;{division}&quot; garde {share} % à l&apos;intérieur de ses {regions} régions. {misplaced} unités sur {units} sont plus fortement liées à une autre région.</translation>
    </message>
    <message>
        <source>Of what leaves this unit or stays in it, at most {share} % goes to one core; {threshold} % are needed.</source>
        <translation>De ce qui quitte cette unité ou y reste, au plus {share} % va vers un même pôle ; il en faut {threshold} %.</translation>
    </message>
    <message>
        <source>Of {borders} borders, {tested} can be tested and {better} are better than chance: less crosses them than random borders between the same regions. Least crosses, against chance, between {low} and {high} ({share} % of the average).</source>
        <translation>Sur {borders} limites, {tested} peuvent être testées et {better} font mieux que le hasard : on les franchit moins que des limites aléatoires entre les mêmes régions. La moins franchie, par rapport au hasard, sépare {low} et {high} ({share} % de la moyenne).</translation>
    </message>
    <message>
        <source>Of {count} divisions these nest completely: {pairs}.</source>
        <translation>Sur {count} découpages, ceux-ci s&apos;emboîtent entièrement : {pairs}.</translation>
    </message>
    <message>
        <source>Of {count} divisions these nest completely: {pairs}. Much the same level: {same}.</source>
        <translation>Sur {count} découpages, ceux-ci s&apos;emboîtent entièrement : {pairs}. À peu près le même niveau : {same}.</translation>
    </message>
    <message>
        <source>Office for National Statistics, areas of the census of 2011; its line between the two sizes is straight, here it is that of Istat</source>
        <translation>Office for National Statistics, zones du recensement de 2011 ; sa ligne entre les deux tailles est droite, ici c&apos;est celle d&apos;Istat</translation>
    </message>
    <message>
        <source>Office of Management and Budget, standards of 2020; there a county also joins if people of the core hold a quarter of its jobs</source>
        <translation>Office of Management and Budget, normes de 2020 ; un comté s&apos;y rattache aussi si des habitants du pôle occupent un quart de ses emplois</translation>
    </message>
    <message>
        <source>Old and new codes of &quot;{table}&quot; are both field &quot;{field}&quot;. Choose two different fields.</source>
        <translation>Anciens et nouveaux codes de &quot;{table}&quot; sont tous deux le champ &quot;{field}&quot;. Choisissez deux champs différents.</translation>
    </message>
    <message>
        <source>Old and new codes of units that merged</source>
        <translation>Anciens et nouveaux codes des unités fusionnées</translation>
    </message>
    <message>
        <source>Old and new codes of units that merged. Add such a table on the page Regions.</source>
        <translation>Anciens et nouveaux codes d&apos;unités fusionnées. Ajoutez une telle table à la page Régions.</translation>
    </message>
    <message>
        <source>Old code</source>
        <translation>Ancien code</translation>
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
        <source>One kind of flow, or several at once: a basin in which people live, work and move house.</source>
        <translation>Un type de flux, ou plusieurs à la fois : un bassin où l&apos;on vit, travaille et déménage.</translation>
    </message>
    <message>
        <source>One line per flow: where it begins and ends, the amount, its rank among those that leave the same place, its share of all that begins there, the amount that goes the other way, and a sentence.</source>
        <translation>Une ligne par flux : où il commence et finit, la quantité, son rang parmi ceux qui partent du même lieu, sa part de tout ce qui y commence, la quantité dans l&apos;autre sens, et une phrase.</translation>
    </message>
    <message>
        <source>One line per pair of neighbouring regions and kind of change: gained, lost or kept; length in metres.</source>
        <translation>Une ligne par paire de régions voisines et type de changement : gained (nouvelle), lost (disparue) ou kept (restée) ; longueur en mètres.</translation>
    </message>
    <message>
        <source>One line per pair of neighbouring regions, with what crosses it, what crosses random borders, and a sentence.</source>
        <translation>Une ligne par paire de régions voisines, avec ce qui la franchit, ce qui franchit des limites aléatoires, et une phrase.</translation>
    </message>
    <message>
        <source>One line per pair of neighbouring units: apart is the share of runs that draw a border between them, 1 firm; together is the rest; instability is 1 where half of them do, 0 where all agree. It can be laid beside the borders of any other division as evidence.</source>
        <translation>Une ligne par paire d&apos;unités voisines : apart est la part des répétitions qui tracent une limite entre elles, 1 ferme ; together est le reste ; instability est 1 là où la moitié le font, 0 là où toutes s&apos;accordent. On peut la placer comme indice à côté des limites de tout autre découpage.</translation>
    </message>
    <message>
        <source>One line per pair of neighbours, with who draws their border, what crosses it, how vague that makes it, and all of it in a sentence.</source>
        <translation>Une ligne par paire de voisins, avec qui trace leur limite, ce qui la franchit, à quel point cela la rend floue, et le tout en une phrase.</translation>
    </message>
    <message>
        <source>One point per unit or region, with the amount that stays inside and its share of all that begins there.</source>
        <translation>Un point par unité ou région, avec la quantité qui reste à l&apos;intérieur et sa part de tout ce qui y commence.</translation>
    </message>
    <message>
        <source>One polygon per definition, with which share of it is core and how much of the whole it takes.</source>
        <translation>Un polygone par définition, avec la part qui en est noyau et la part de l&apos;ensemble qu&apos;il prend.</translation>
    </message>
    <message>
        <source>One polygon per region, called after the unit in which most arrives: how many leave home (size) and arrive (jobs), what share of both stays inside, whether it lies in one piece.</source>
        <translation>Un polygone par région, nommée d&apos;après l&apos;unité où il arrive le plus : combien partent (size) et arrivent (jobs), quelle part des deux reste à l&apos;intérieur, et si elle est d&apos;un seul tenant.</translation>
    </message>
    <message>
        <source>One polygon per region, with the number and codes of its units and the sums of their numeric fields.</source>
        <translation>Un polygone par région, avec le nombre et les codes de ses unités de base et les sommes de leurs champs numériques.</translation>
    </message>
    <message>
        <source>One polygon per region: size (all that begins there), jobs (all that ends there), what stays inside, supply and demand self-containment, cohesion (of what stays inside, the share that goes to another unit), openness (what crosses the border per flow that stays inside), net balance, links, main partner, part of modularity, and a sentence.</source>
        <translation>Un polygone par région : taille (tout ce qui y commence), emplois (tout ce qui y finit), ce qui reste à l&apos;intérieur, autocontenance de l&apos;offre et de la demande, cohésion (de ce qui reste à l&apos;intérieur, la part qui va vers une autre unité), ouverture (ce qui franchit la limite par flux qui reste), solde net, liens, partenaire principal, part de la modularité, et une phrase.</translation>
    </message>
    <message>
        <source>Only borders that are not better</source>
        <translation>Seulement les frontières qui ne font pas mieux</translation>
    </message>
    <message>
        <source>Only borders that few draw</source>
        <translation>Seulement les limites peu tracées</translation>
    </message>
    <message>
        <source>Only communities depend on chance: the same number gives the same regions.</source>
        <translation>Seules les communautés dépendent du hasard : le même nombre donne les mêmes régions.</translation>
    </message>
    <message>
        <source>Only core and fringe</source>
        <translation>Seulement cœur et frange</translation>
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
        <source>Only neighbouring regions merge, so that every region lies in one piece, as those of the random maps do.</source>
        <translation>Seules des régions voisines fusionnent, de sorte que chacune est d’un seul tenant, comme celles des cartes aléatoires.</translation>
    </message>
    <message>
        <source>Only one definition of {region} is given, so everything in it is core: {core} units.</source>
        <translation>Une seule définition de {region} est donnée, donc tout ce qu&apos;elle contient est noyau : {core} unités.</translation>
    </message>
    <message>
        <source>Only regions that are torn apart</source>
        <translation>Seulement les régions déchirées</translation>
    </message>
    <message>
        <source>Only regions that do not nest</source>
        <translation>Seulement celles qui ne s&apos;emboîtent pas</translation>
    </message>
    <message>
        <source>Only the border between {a} and {b} has enough flows to say how permeable it is: flows cross it {value} times as readily as they stay on one side.</source>
        <translation>Seule la limite entre {a} et {b} a assez de flux pour dire si elle est perméable : les flux la franchissent {value} fois aussi facilement qu’ils restent d’un côté.</translation>
    </message>
    <message>
        <source>Only the last {count} regions are drawn; the cut into {cut} lies further left.</source>
        <translation>Seules les {count} dernières régions sont dessinées ; la coupe en {cut} se trouve plus à gauche.</translation>
    </message>
    <message>
        <source>Only units that waver</source>
        <translation>Seulement les unités qui vacillent</translation>
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
        <source>Only {count} units have a region in both maps; at least {least} are needed, else there are too few random maps.</source>
        <translation>Seulement {count} unités ont une région dans les deux cartes ; il en faut au moins {least}, sinon il y a trop peu de cartes aléatoires.</translation>
    </message>
    <message>
        <source>Only {found} of {count} codes of &quot;{flows}&quot; are units ({share} %). No unit has {codes}; the units have for instance {ours}. Are these other fields, another year or another country? A table of mergers can bring older codes to the units.</source>
        <translation>Seulement {found} des {count} codes de &quot;{flows}&quot; sont des unités ({share} %). Aucune unité n&apos;a {codes} ; les unités ont par exemple {ours}. S&apos;agit-il d&apos;autres champs, d&apos;une autre année ou d&apos;un autre pays ? Une table de fusions peut ramener d&apos;anciens codes aux unités.</translation>
    </message>
    <message>
        <source>Only {share} % of &quot;{flows}&quot; lies between the units. Are these flows of another year or country? A table of mergers can bring older codes to the units.</source>
        <translation>Seulement {share} % de &quot;{flows}&quot; se trouve entre les unités. S&apos;agit-il de flux d&apos;une autre année ou d&apos;un autre pays ? Une table de fusions peut ramener d&apos;anciens codes aux unités.</translation>
    </message>
    <message>
        <source>Only {share} % of the steps changed anything, so the random maps stay close to the real one and the test says little. Allow sizes to differ more.</source>
        <translation>Seulement {share} % des étapes ont changé quelque chose ; les cartes aléatoires restent donc proches de la vraie et le test dit peu. Laissez les tailles différer davantage.</translation>
    </message>
    <message>
        <source>Only {share} % of {a} lies where {b} has regions too. There the V-measure is {v} (1 is the same, 0 nothing in common).</source>
        <translation>Seuls {share} % de {a} se trouvent là où {b} a aussi des régions. La V-mesure y est de {v} (1 : identiques, 0 : rien en commun).</translation>
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
        <source>Openness: what crosses the border per flow that stays inside, median</source>
        <translation>Ouverture : ce qui franchit la limite par flux qui reste à l&apos;intérieur, médiane</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Origin and destination of &quot;{flows}&quot; are both field &quot;{field}&quot;. Choose two different fields.</source>
        <translation>L&apos;origine et la destination de &quot;{flows}&quot; sont toutes deux le champ &quot;{field}&quot;. Choisissez deux champs différents.</translation>
    </message>
    <message>
        <source>Other divisions of the later units: the table of changes says how far each version agrees with them.</source>
        <translation>Autres découpages des unités récentes : la table des changements dit à quel point chaque version concorde avec eux.</translation>
    </message>
    <message>
        <source>Other layers</source>
        <translation>Autres couches</translation>
    </message>
    <message>
        <source>Other maps</source>
        <translation>Autres cartes</translation>
    </message>
    <message>
        <source>Other starts</source>
        <translation>Autres départs</translation>
    </message>
    <message>
        <source>Other values that runs take by turns, for instance MIN_SIZE=500; MIN_SIZE=2000, TARGET_SIZE=20000.</source>
        <translation>Autres valeurs que les répétitions prennent tour à tour, par exemple MIN_SIZE=500; MIN_SIZE=2000, TARGET_SIZE=20000.</translation>
    </message>
    <message>
        <source>Other values that the runs take by turns, beside those given above. For instance: MIN_SIZE=500; MIN_SIZE=2000, TARGET_SIZE=20000. Semicolons separate variations, commas the values of one; decimals have a point.</source>
        <translation>Autres valeurs que les répétitions prennent à tour de rôle, à côté de celles ci-dessus. Par exemple : MIN_SIZE=500; MIN_SIZE=2000, TARGET_SIZE=20000. Les points-virgules séparent les variations, les virgules les valeurs de chacune ; les décimales ont un point.</translation>
    </message>
    <message>
        <source>Others have too few units, or no flows.</source>
        <translation>Les autres ont trop peu d&apos;unités, ou pas de flux.</translation>
    </message>
    <message>
        <source>Outlines of the definitions</source>
        <translation>Contours des définitions</translation>
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
        <source>Outside: nobody includes it</source>
        <translation>Dehors : personne ne l&apos;inclut</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Recouvrements</translation>
    </message>
    <message>
        <source>Own values</source>
        <translation>Valeurs propres</translation>
    </message>
    <message>
        <source>Pairs better than chance</source>
        <translation>Paires meilleures que le hasard</translation>
    </message>
    <message>
        <source>Pairs in which every finer region lies inside one.</source>
        <translation>Paires où chaque région plus fine se trouve dans une seule.</translation>
    </message>
    <message>
        <source>Pairs in which the division serves the domain.</source>
        <translation>Paires où le découpage sert le domaine.</translation>
    </message>
    <message>
        <source>Pairs of divisions</source>
        <translation>Paires de découpages</translation>
    </message>
    <message>
        <source>Pairs of domains</source>
        <translation>Paires de domaines</translation>
    </message>
    <message>
        <source>Pairs of maps</source>
        <translation>Paires de cartes</translation>
    </message>
    <message>
        <source>Pairs of neighbouring regions.</source>
        <translation>Paires de régions voisines.</translation>
    </message>
    <message>
        <source>Pairs of neighbouring regions. A border that moved counts as gone in one place and come in another.</source>
        <translation>Paires de régions voisines. Une limite déplacée compte comme disparue à un endroit et apparue à un autre.</translation>
    </message>
    <message>
        <source>Pairs of neighbouring units in different regions.</source>
        <translation>Paires d&apos;unités voisines de régions différentes.</translation>
    </message>
    <message>
        <source>Pairs of neighbours</source>
        <translation>Paires de voisines</translation>
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
        <source>Pairs of units that stay together (adjusted Rand)</source>
        <translation>Paires d&apos;unités qui restent ensemble (Rand ajusté)</translation>
    </message>
    <message>
        <source>Pairs that could be tested</source>
        <translation>Paires qui ont pu être testées</translation>
    </message>
    <message>
        <source>Pairs that nest completely</source>
        <translation>Paires qui s&apos;emboîtent entièrement</translation>
    </message>
    <message>
        <source>Pairs that stay together (adjusted Rand, weighted)</source>
        <translation>Paires qui restent ensemble (Rand ajusté, pondéré)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Part in the difference (bits)</source>
        <translation>Part dans la différence (bits)</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Partners per region</source>
        <translation>Partenaires par région</translation>
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
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Pictures of figures need the Python package Matplotlib ({reason}). Leave the picture out, or install it.</source>
        <translation>Les images de chiffres demandent le paquet Python Matplotlib ({reason}). Renoncez à l’image, ou installez-le.</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Pieces treated as slivers</source>
        <translation>Morceaux traités comme éclats</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
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
        <source>Polygon layers, each a definition. A unit counts as included if at least half of it is.</source>
        <translation>Couches de polygones, chacune une définition. Une unité compte comme incluse si au moins la moitié l&apos;est.</translation>
    </message>
    <message>
        <source>Polygons of base units with a region code. It may be the same layer twice, with two code fields.</source>
        <translation>Polygones d’unités de base avec un code de région. Ce peut être deux fois la même couche, avec deux champs de code.</translation>
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
        <source>Polygons, for instance municipalities, with region codes in their fields. Neighbours share edges.</source>
        <translation>Polygones, par exemple des communes, avec des codes de région dans leurs champs. Les voisins partagent des segments.</translation>
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
        <source>Predicts</source>
        <translation>Prédit</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
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
        <source>Puts several divisions of the same units beside several kinds of evidence: flows of one or more domains, other divisions, numbers. For each pair it tells what share the division keeps inside its regions, and how much of that is more than random maps with regions of the same sizes keep. So that every policy finds its map.</source>
        <translation>Met plusieurs découpages des mêmes unités en regard de plusieurs types de preuve : flux d’un ou plusieurs domaines, autres découpages, nombres. Pour chaque paire, il dit quelle part le découpage garde dans ses régions, et combien c’est de plus que des cartes aléatoires aux régions de mêmes tailles. Ainsi chaque politique trouve sa carte.</translation>
    </message>
    <message>
        <source>Puts units together between which much flows: commuting, school, moving house, shopping. The result is a division like any other, to be compared with administrative ones. Several kinds of flows, with weights, give a combined basin of daily life. Units that cannot be placed are listed with the reason.</source>
        <translation>Réunit les unités entre lesquelles les flux sont forts : navette, école, déménagements, achats. Le résultat est un découpage comme un autre, à comparer avec les découpages administratifs. Plusieurs sortes de flux, avec des poids, donnent un bassin de vie combiné. Les unités qui ne peuvent être placées sont énumérées avec la raison.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Random borders keep the number of units on both sides.</source>
        <translation>Les limites aléatoires gardent des deux côtés le nombre d&apos;unités.</translation>
    </message>
    <message>
        <source>Random borders keep the sizes of the two regions. The choice matters: with inhabitants other borders do well.</source>
        <translation>Les limites aléatoires gardent les tailles des deux régions. Le choix compte : avec les habitants, d&apos;autres limites font bien.</translation>
    </message>
    <message>
        <source>Random borders keep the sum of field &quot;{field}&quot; on both sides.</source>
        <translation>Les limites aléatoires gardent des deux côtés la somme du champ &quot;{field}&quot;.</translation>
    </message>
    <message>
        <source>Random borders per border, at most</source>
        <translation>Limites aléatoires par limite, au plus</translation>
    </message>
    <message>
        <source>Random borders were drawn with seed {seed}; the same seed gives the same answer.</source>
        <translation>Les limites aléatoires ont été tracées avec la graine {seed} ; la même graine donne la même réponse.</translation>
    </message>
    <message>
        <source>Random map</source>
        <translation>Carte aléatoire</translation>
    </message>
    <message>
        <source>Random maps</source>
        <translation>Cartes aléatoires</translation>
    </message>
    <message>
        <source>Random maps for each division</source>
        <translation>Cartes aléatoires par découpage</translation>
    </message>
    <message>
        <source>Random maps give a conformity of {expected} where the real one has {observed}.</source>
        <translation>Les cartes aléatoires donnent une conformité de {expected} là où la vraie a {observed}.</translation>
    </message>
    <message>
        <source>Random maps per division</source>
        <translation>Cartes aléatoires par découpage</translation>
    </message>
    <message>
        <source>Random maps per domain and number</source>
        <translation>Cartes aléatoires par domaine et nombre</translation>
    </message>
    <message>
        <source>Random maps were drawn with seed {seed}; the same seed gives the same answer.</source>
        <translation>Les cartes aléatoires ont été tirées avec la graine {seed} ; la même graine donne la même réponse.</translation>
    </message>
    <message>
        <source>Random maps, 19 in 20</source>
        <translation>Cartes aléatoires, 19 sur 20</translation>
    </message>
    <message>
        <source>Random regions have the sizes of the real ones; 0.05 lets each be 5 % larger or smaller.</source>
        <translation>Les régions aléatoires ont la taille des vraies ; avec 0.05, chacune peut être 5 % plus grande ou plus petite.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank of scale: base units are 1; the larger the regions, the higher the level.</source>
        <translation>Rang d&apos;échelle : les unités de base ont 1 ; plus les régions sont grandes, plus le niveau est élevé.</translation>
    </message>
    <message>
        <source>Rather firm</source>
        <translation>Plutôt ferme</translation>
    </message>
    <message>
        <source>Rather vague</source>
        <translation>Plutôt flou</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>La reconnaître</translation>
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
        <source>Reference: unit code</source>
        <translation>Référence : code de l’unité</translation>
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
        <source>Regio: picture of the tree</source>
        <translation>Regio : image de l&apos;arbre</translation>
    </message>
    <message>
        <source>Regio: regions of the cut</source>
        <translation>Regio : régions de la coupe</translation>
    </message>
    <message>
        <source>Regio: tree of regions</source>
        <translation>Regio : arbre des régions</translation>
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
        <source>Region name</source>
        <translation>Nom de la région</translation>
    </message>
    <message>
        <source>Region there</source>
        <translation>Région là-bas</translation>
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
        <source>Regions a unit is attached to, weighted mean</source>
        <translation>Régions auxquelles une unité est liée, moyenne pondérée</translation>
    </message>
    <message>
        <source>Regions are matched by what they share, so that a new code alone is no change. Units that merged count for their successor if a table of mergers is given. With dates, QGIS&apos;s temporal controller plays the change.</source>
        <translation>Les régions sont appariées par ce qu&apos;elles partagent : un nouveau code seul n&apos;est pas un changement. Les unités fusionnées comptent pour leur successeur si une table de fusions est donnée. Avec des dates, le contrôleur temporel de QGIS joue le changement.</translation>
    </message>
    <message>
        <source>Regions between which little flows.</source>
        <translation>Des régions entre lesquelles peu circule.</translation>
    </message>
    <message>
        <source>Regions from a table</source>
        <translation>Régions d&apos;après une table</translation>
    </message>
    <message>
        <source>Regions in one piece</source>
        <translation>Régions d’un seul tenant</translation>
    </message>
    <message>
        <source>Regions inside one region</source>
        <translation>Régions dans une seule région</translation>
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
        <source>Regions of both dates</source>
        <translation>Régions des deux dates</translation>
    </message>
    <message>
        <source>Regions of one unit</source>
        <translation>Régions d&apos;une seule unité</translation>
    </message>
    <message>
        <source>Regions of the first division</source>
        <translation>Régions du premier découpage</translation>
    </message>
    <message>
        <source>Regions of the first map</source>
        <translation>Régions de la première carte</translation>
    </message>
    <message>
        <source>Regions of the second division</source>
        <translation>Régions du second découpage</translation>
    </message>
    <message>
        <source>Regions of the second division with their flows</source>
        <translation>Régions du second découpage avec leurs flux</translation>
    </message>
    <message>
        <source>Regions of the second map</source>
        <translation>Régions de la seconde carte</translation>
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
        <source>Regions that the counted flows give</source>
        <translation>Régions que donnent les flux comptés</translation>
    </message>
    <message>
        <source>Regions that the flows make.</source>
        <translation>Régions que forment les flux.</translation>
    </message>
    <message>
        <source>Regions whose self-containment is below 66.67 %</source>
        <translation>Régions dont l&apos;autocontenance est inférieure à 66,67 %</translation>
    </message>
    <message>
        <source>Regions whose self-containment is below 75 %</source>
        <translation>Régions dont l&apos;autocontenance est inférieure à 75 %</translation>
    </message>
    <message>
        <source>Regions with their flows</source>
        <translation>Régions avec leurs flux</translation>
    </message>
    <message>
        <source>Regions with their vagueness</source>
        <translation>Régions avec leur flou</translation>
    </message>
    <message>
        <source>Regions: {count}. Inside: {share} %</source>
        <translation>Régions : {count}. À l’intérieur : {share} %</translation>
    </message>
    <message>
        <source>Register these regions, to hold other divisions against them; they are kept in the project</source>
        <translation>Enregistrer ces régions pour leur comparer d&apos;autres découpages ; elles sont gardées dans le projet</translation>
    </message>
    <message>
        <source>Registered divisions</source>
        <translation>Découpages enregistrés</translation>
    </message>
    <message>
        <source>Relevance of {count} maps</source>
        <translation>Pertinence de {count} cartes</translation>
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
        <source>Repeat everything with other bandwidths, the other model of flows, other weights and without each division in turn; every border gets its lowest and highest vagueness.</source>
        <translation>Répéter tout avec d’autres portées, l’autre modèle de flux, d’autres poids et chaque fois sans un découpage ; chaque limite reçoit son flou le plus bas et le plus haut.</translation>
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
        <source>Residents who flow; a smaller area is never accepted.</source>
        <translation>Habitants présents dans les flux ; une zone plus petite n&apos;est jamais acceptée.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Resolution that holds best</source>
        <translation>Résolution qui tient le mieux</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Résolutions</translation>
    </message>
    <message>
        <source>Resolutions of {flows}</source>
        <translation>Résolutions de {flows}</translation>
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
        <source>Rings: cores</source>
        <translation>Couronnes : pôles</translation>
    </message>
    <message>
        <source>Rings: share that travels to the core</source>
        <translation>Couronnes : part qui se rend au pôle</translation>
    </message>
    <message>
        <source>Rings: smallest core</source>
        <translation>Couronnes : plus petit pôle</translation>
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
        <source>Row {row} of &quot;{path}&quot; has more columns than the first row names; too much is {value}. A comma in a number does this where commas separate columns: save the table with semicolons, or with quotes around such values.</source>
        <translation>La ligne {row} de &quot;{path}&quot; a plus de colonnes que la première ligne n&apos;en nomme ; en trop : {value}. Une virgule dans un nombre fait cela quand des virgules séparent les colonnes : enregistrez la table avec des points-virgules, ou avec des guillemets autour de ces valeurs.</translation>
    </message>
    <message>
        <source>Row {row} of &quot;{table}&quot; is as wide as the table, but holds values ({values}) instead of the names of its columns. Delete what stands above it, and put a row with names there.</source>
        <translation>La ligne {row} de &quot;{table}&quot; est aussi large que le tableau, mais contient des valeurs ({values}) au lieu des noms des colonnes. Supprimez ce qui se trouve au-dessus et mettez-y une ligne avec des noms.</translation>
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
        <source>Rows {row} and {next} of &quot;{table}&quot; could both hold the names of the columns. Delete the one that does not, and all rows above the names.</source>
        <translation>Les lignes {row} et {next} de &quot;{table}&quot; pourraient toutes deux contenir les noms des colonnes. Supprimez celle qui ne les contient pas, et toutes les lignes au-dessus des noms.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Say which are not</source>
        <translation>Dire lesquelles ne le sont pas</translation>
    </message>
    <message>
        <source>Say which region of the ticked maps is meant, or give a unit inside under Advanced.</source>
        <translation>Dites quelle région des cartes cochées est visée, ou donnez une unité dedans sous Avancé.</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Échelles</translation>
    </message>
    <message>
        <source>Scales of {flows}</source>
        <translation>Échelles : {flows}</translation>
    </message>
    <message>
        <source>Scattered over many regions</source>
        <translation>Dispersée sur de nombreuses régions</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Second division</source>
        <translation>Second découpage</translation>
    </message>
    <message>
        <source>Second division in another layer</source>
        <translation>Second découpage dans une autre couche</translation>
    </message>
    <message>
        <source>Second division: name</source>
        <translation>Second découpage : nom</translation>
    </message>
    <message>
        <source>Second division: region code</source>
        <translation>Second découpage : code de région</translation>
    </message>
    <message>
        <source>Second division: region code there</source>
        <translation>Second découpage : code de région dans cette couche</translation>
    </message>
    <message>
        <source>Second division: region name</source>
        <translation>Second découpage : nom de région</translation>
    </message>
    <message>
        <source>Second division: region name there</source>
        <translation>Second découpage : nom de région dans cette couche</translation>
    </message>
    <message>
        <source>Second division: unit code</source>
        <translation>Second découpage : code d&apos;unité</translation>
    </message>
    <message>
        <source>Second layer: unit code</source>
        <translation>Seconde couche : code d&apos;unité</translation>
    </message>
    <message>
        <source>Second map</source>
        <translation>Seconde carte</translation>
    </message>
    <message>
        <source>Second map inside the first (K)</source>
        <translation>Seconde carte dans la première (K)</translation>
    </message>
    <message>
        <source>Second map predicts the first (lambda)</source>
        <translation>Seconde carte prédit la première (lambda)</translation>
    </message>
    <message>
        <source>Second map pure (homogeneity)</source>
        <translation>Seconde carte pure (homogénéité)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Seed of chance</source>
        <translation>Graine du hasard</translation>
    </message>
    <message>
        <source>Seed: {seed}.</source>
        <translation>Graine : {seed}.</translation>
    </message>
    <message>
        <source>Self-containment</source>
        <translation>Autosuffisance</translation>
    </message>
    <message>
        <source>Self-containment is a share of at most 1, but {minimum} and {target} are given. Write 0.75 for 75 %.</source>
        <translation>L&apos;autonomie est une part d&apos;au plus 1, mais {minimum} et {target} sont donnés. Écrivez 0,75 pour 75 %.</translation>
    </message>
    <message>
        <source>Self-containment is not computable: the flows say nothing of those who stay inside their own unit (no row has the same origin and destination).</source>
        <translation>L&apos;autonomie ne peut pas être calculée : les flux ne disent rien de ceux qui restent dans leur propre unité (aucune ligne n&apos;a la même origine et destination).</translation>
    </message>
    <message>
        <source>Self-containment is not in the table: the flows say nothing of those who stay inside their own unit (no row has the same origin and destination).</source>
        <translation>L’autonomie n’est pas dans la table : les flux ne disent rien de ceux qui restent dans leur unité (aucune ligne n’a la même origine et destination).</translation>
    </message>
    <message>
        <source>Self-containment of large areas</source>
        <translation>Autosuffisance des grandes zones</translation>
    </message>
    <message>
        <source>Self-containment of small areas</source>
        <translation>Autosuffisance des petites zones</translation>
    </message>
    <message>
        <source>Separate pieces</source>
        <translation>Morceaux séparés</translation>
    </message>
    <message>
        <source>Several at once: a combined basin</source>
        <translation>Plusieurs à la fois : un bassin combiné</translation>
    </message>
    <message>
        <source>Several fields with amounts, each of them a domain, for instance work, school and moving house.</source>
        <translation>Plusieurs champs de quantités, chacun un domaine, par exemple travail, école et déménagement.</translation>
    </message>
    <message>
        <source>Several kinds of flows are needed, for instance work and school. These flows are of one kind only.</source>
        <translation>Il faut plusieurs types de flux, par exemple travail et école. Ces flux sont d&apos;un seul type.</translation>
    </message>
    <message>
        <source>Several people drew the same region. What all of them include is its core; what only some include is its fringe, the lighter the fewer. Municipalities that have merged since count for their successor if a table of mergers is given.</source>
        <translation>Plusieurs personnes ont dessiné la même région. Ce que toutes incluent est son cœur ; ce que certaines seulement incluent est sa frange, d&apos;autant plus claire qu&apos;elles sont peu. Les communes fusionnées depuis comptent pour leur successeur si une table de fusions est donnée.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Share inside</source>
        <translation>Part interne</translation>
    </message>
    <message>
        <source>Share of a region that may lie outside</source>
        <translation>Part d&apos;une région qui peut se trouver dehors</translation>
    </message>
    <message>
        <source>Share of all flows inside regions (%)</source>
        <translation>Part de tous les flux à l’intérieur des régions (%)</translation>
    </message>
    <message>
        <source>Share of core and fringe that is disputed</source>
        <translation>Part du noyau et de la frange qui est contestée</translation>
    </message>
    <message>
        <source>Share of definitions that may disagree</source>
        <translation>Part des définitions qui peuvent diverger</translation>
    </message>
    <message>
        <source>Share of the borders that the map that stays draws too</source>
        <translation>Part des limites que trace aussi la carte qui reste</translation>
    </message>
    <message>
        <source>Share of the flows between units that crosses no border; each date with its own map and flows.</source>
        <translation>Part des flux entre unités qui ne traverse aucune limite ; chaque date avec sa carte et ses flux.</translation>
    </message>
    <message>
        <source>Share of the flows between units that stays inside a region</source>
        <translation>Part des flux entre unités qui reste à l’intérieur d’une région</translation>
    </message>
    <message>
        <source>Share of the flows that begins in a region</source>
        <translation>Part des flux qui commence dans une région</translation>
    </message>
    <message>
        <source>Share of the flows that begins in such units</source>
        <translation>Part des flux qui commence dans de telles unités</translation>
    </message>
    <message>
        <source>Share of the flows with both ends among the units</source>
        <translation>Part des flux dont les deux bouts sont parmi les unités</translation>
    </message>
    <message>
        <source>Share of the largest region</source>
        <translation>Part de la plus grande région</translation>
    </message>
    <message>
        <source>Share of the map that stays inside one region of the other</source>
        <translation>Part de la carte qui reste à l&apos;intérieur d&apos;une seule région de l&apos;autre</translation>
    </message>
    <message>
        <source>Share of the runs in which a unit lies in its region</source>
        <translation>Part des répétitions où une unité se trouve dans sa région</translation>
    </message>
    <message>
        <source>Share of the runs that draw a border of the regions</source>
        <translation>Part des répétitions qui tracent une limite des régions</translation>
    </message>
    <message>
        <source>Share of what goes to another place that is drawn</source>
        <translation>Part dessinée de ce qui va vers un autre lieu</translation>
    </message>
    <message>
        <source>Share of what goes to another unit that stays inside the region</source>
        <translation>Part de ce qui va vers une autre unité et reste dans la région</translation>
    </message>
    <message>
        <source>Share of what is counted that has most of its later region for company: 1 if regions were only split.</source>
        <translation>Part de ce qui est compté accompagnée de la majeure partie de sa nouvelle région : 1 si des régions ont seulement été divisées.</translation>
    </message>
    <message>
        <source>Share of what is counted that lies in the region of {other} with most of its own.</source>
        <translation>Part de ce qui est compté située dans la région de {other} qui contient la majeure partie de sa propre région.</translation>
    </message>
    <message>
        <source>Share of what is counted that stayed with most of its earlier region: 1 if regions were only merged.</source>
        <translation>Part de ce qui est compté restée avec la majeure partie de son ancienne région : 1 si des régions ont seulement fusionné.</translation>
    </message>
    <message>
        <source>Share of what leaves</source>
        <translation>Part de ce qui part</translation>
    </message>
    <message>
        <source>Share that stays in its parent along the whole chain</source>
        <translation>Part qui reste dans sa région englobante tout au long de la chaîne</translation>
    </message>
    <message>
        <source>Show or hide the Regio panel</source>
        <translation>Afficher ou masquer le panneau Regio</translation>
    </message>
    <message>
        <source>Size and distance</source>
        <translation>Taille et distance</translation>
    </message>
    <message>
        <source>Size of a core</source>
        <translation>Taille d&apos;un noyau</translation>
    </message>
    <message>
        <source>Size of origin and destination</source>
        <translation>Taille de l&apos;origine et de la destination</translation>
    </message>
    <message>
        <source>Size of the largest region</source>
        <translation>Taille de la plus grande région</translation>
    </message>
    <message>
        <source>Size of the median region</source>
        <translation>Taille de la région médiane</translation>
    </message>
    <message>
        <source>Size of the smallest region</source>
        <translation>Taille de la plus petite région</translation>
    </message>
    <message>
        <source>Sizes and distance (doubly constrained)</source>
        <translation>Tailles et distance (doublement contraint)</translation>
    </message>
    <message>
        <source>Sizes and self-containments must be numbers above 0, but they are {sizes} and {shares}. Correct them.</source>
        <translation>Les tailles et les taux d&apos;autonomie doivent être des nombres supérieurs à 0, mais ce sont {sizes} et {shares}. Corrigez-les.</translation>
    </message>
    <message>
        <source>Sizes may differ by</source>
        <translation>Les tailles peuvent différer de</translation>
    </message>
    <message>
        <source>Sizes only (independence)</source>
        <translation>Tailles seules (indépendance)</translation>
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
        <source>Smaller flows are not drawn. 0: a round amount is suggested that at most 300 flows reach; the largest flow of every unit or region is drawn all the same, so that no part of the map stays empty.</source>
        <translation>Les flux plus petits ne sont pas dessinés. 0 : une quantité ronde est proposée, qu&apos;au plus 300 flux atteignent ; le plus grand flux de chaque unité ou région est dessiné quand même, pour qu&apos;aucune partie de la carte ne reste vide.</translation>
    </message>
    <message>
        <source>Smaller flows would hide the large ones.</source>
        <translation>Des flux plus petits cacheraient les grands.</translation>
    </message>
    <message>
        <source>Smallest flow</source>
        <translation>Plus petit flux</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>Taille minimale</translation>
    </message>
    <message>
        <source>Socially constructed</source>
        <translation>Construction sociale</translation>
    </message>
    <message>
        <source>Some definitions are (nearly) the same, so that together they count double: {names}. Leave one of them out, or give them less weight.</source>
        <translation>Certaines définitions sont (presque) identiques et comptent ensemble double : {names}. Laissez-en une de côté, ou donnez-leur moins de poids.</translation>
    </message>
    <message>
        <source>Some definitions of &quot;{table}&quot; name only part of what has merged since ({units}); the merged unit counts as included.</source>
        <translation>Certaines définitions de &quot;{table}&quot; ne nomment qu&apos;une partie de ce qui a fusionné depuis ({units}) ; l&apos;unité fusionnée compte comme incluse.</translation>
    </message>
    <message>
        <source>Some units of &quot;{flows}&quot; lie at the same place, so the distance between them is 0. Choose the exponential form.</source>
        <translation>Certaines unités de &quot;{flows}&quot; se trouvent au même endroit, donc la distance entre elles est 0. Choisissez la forme exponentielle.</translation>
    </message>
    <message>
        <source>Source: {layers}. Made with Regio, {date}.</source>
        <translation>Source : {layers}. Fait avec Regio, {date}.</translation>
    </message>
    <message>
        <source>Spread of the random maps (standard deviation)</source>
        <translation>Dispersion des cartes aléatoires (écart-type)</translation>
    </message>
    <message>
        <source>Stability of units</source>
        <translation>Stabilité des unités</translation>
    </message>
    <message>
        <source>Stay inside (of who leaves)</source>
        <translation>Restent à l&apos;intérieur (de ceux qui partent)</translation>
    </message>
    <message>
        <source>Stays in</source>
        <translation>Reste dans</translation>
    </message>
    <message>
        <source>Stays inside</source>
        <translation>Reste à l&apos;intérieur</translation>
    </message>
    <message>
        <source>Still to choose: {fields}.</source>
        <translation>Encore à choisir : {fields}.</translation>
    </message>
    <message>
        <source>Strips thinner than this are taken for drawing differences.</source>
        <translation>Les bandes plus étroites comptent comme différences de dessin.</translation>
    </message>
    <message>
        <source>Supply self-containment, lowest region</source>
        <translation>Autocontenance de l&apos;offre, région la plus basse</translation>
    </message>
    <message>
        <source>Supply self-containment, median of the regions</source>
        <translation>Autocontenance de l&apos;offre, médiane des régions</translation>
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
        <source>Table of definitions</source>
        <translation>Table des définitions</translation>
    </message>
    <message>
        <source>Table of the result</source>
        <translation>Table du résultat</translation>
    </message>
    <message>
        <source>Table: definition</source>
        <translation>Table : définition</translation>
    </message>
    <message>
        <source>Table: region</source>
        <translation>Table : région</translation>
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
        <source>Table: year of the codes</source>
        <translation>Table : année des codes</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Take that field as units</source>
        <translation>Prendre ce champ comme unités</translation>
    </message>
    <message>
        <source>Take the selected divisions out of the register; their layers stay</source>
        <translation>Retirer du registre les découpages choisis ; leurs couches restent</translation>
    </message>
    <message>
        <source>Taking divisions, flows and ties together, the borders score {value} on average (0 firm, 1 vague). Firmest: {firm_a} and {firm_b} ({firm}); vaguest: {vague_a} and {vague_b} ({vague}).</source>
        <translation>Découpages, flux et liens réunis donnent aux limites {value} en moyenne (0 ferme, 1 flou). La plus ferme : {firm_a} et {firm_b} ({firm}) ; la plus floue : {vague_a} et {vague_b} ({vague}).</translation>
    </message>
    <message>
        <source>Target size</source>
        <translation>Taille visée</translation>
    </message>
    <message>
        <source>Tells for every border between two neighbouring regions whether less crosses it than crosses random borders. Those divide the same two regions in parts that hang together and have the same sizes. A good border of daily life is one that hardly any random border beats.</source>
        <translation>Dit pour chaque limite entre deux régions voisines si on la franchit moins que des limites aléatoires. Celles-ci divisent les deux mêmes régions en parties d&apos;un seul tenant et de mêmes tailles. Une bonne limite de la vie quotidienne est une limite que presque aucune limite aléatoire ne surpasse.</translation>
    </message>
    <message>
        <source>Tells for every border how many other divisions draw it too: 0 is firm (everyone draws it here), 1 is vague (nobody else does). Other divisions are further code fields of the same layer, or other polygon layers, which support a border by how near their own border runs. Flows, for instance between home and work, add what crosses the borders and which units are tied to the other side.</source>
        <translation>Dit pour chaque limite combien d’autres découpages la tracent aussi : 0 est ferme (tous la tracent ici), 1 est flou (personne d’autre ne le fait). Les autres découpages sont d’autres champs de code de la même couche, ou d’autres couches de polygones, qui appuient une limite selon la proximité de la leur. Des flux, par exemple entre domicile et travail, ajoutent ce qui franchit les limites et quelles unités sont liées à l’autre côté.</translation>
    </message>
    <message>
        <source>Tells for every region how much of the flows stays inside (supply and demand self-containment), how it hangs together and whom it exchanges most with, and for every unit how strongly it is attached to its own region and to others. Two divisions, for instance an administrative and a computed one, are judged on the same figures.</source>
        <translation>Dit pour chaque région quelle part des flux reste à l&apos;intérieur (autocontenance de l&apos;offre et de la demande), sa cohésion et avec qui elle échange le plus, et pour chaque unité la force de son lien avec sa propre région et avec d&apos;autres. Deux découpages, par exemple un administratif et un calculé, sont jugés sur les mêmes chiffres.</translation>
    </message>
    <message>
        <source>Tells for every region of a finer map whether it lies inside one region of a coarser map, which units break that, and how far the two maps nest as a whole. If both codes are fields of the same layer, units are counted and no polygon is cut; with two layers, polygons are laid over each other.</source>
        <translation>Dit pour chaque région d&apos;un découpage fin si elle se trouve dans une seule région d&apos;un découpage large, quelles unités de base l&apos;empêchent, et à quel point les deux découpages s&apos;emboîtent dans l&apos;ensemble. Si les deux codes sont des champs de la même couche, les unités sont comptées et aucun polygone n&apos;est découpé ; avec deux couches, les polygones sont superposés.</translation>
    </message>
    <message>
        <source>Tells how far two divisions of the same territory agree, as a whole and region by region: which regions the other map keeps whole and which it tears apart, and which region is the best match of each. If both codes are fields of the same layer no polygon is cut.</source>
        <translation>Dit à quel point deux découpages du même territoire concordent, dans l&apos;ensemble et région par région : quelles régions l&apos;autre carte garde entières et lesquelles elle déchire, et quelle région est le meilleur équivalent de chacune. Si les deux codes sont des champs de la même couche, aucun polygone n&apos;est coupé.</translation>
    </message>
    <message>
        <source>Tells whether two divisions of the same units agree more than chance explains. One map stays as it is; the other is drawn again many times at random, with regions that hang together and have the same sizes. If hardly any random map agrees as well as the real one, the agreement is no accident.</source>
        <translation>Dit si deux divisions des mêmes unités concordent plus que le hasard ne l&apos;explique. Une carte reste telle quelle ; l&apos;autre est redessinée au hasard de nombreuses fois, avec des régions d&apos;un seul tenant et de mêmes tailles. Si presque aucune carte aléatoire ne concorde aussi bien que la vraie, la concordance n&apos;est pas un accident.</translation>
    </message>
    <message>
        <source>The agreement against the number of regions, above the band that chance gives.</source>
        <translation>La concordance selon le nombre de régions, au-dessus de la bande que donne le hasard.</translation>
    </message>
    <message>
        <source>The algorithm {name} has no title.</source>
        <translation>L&apos;algorithme {name} n&apos;a pas de titre.</translation>
    </message>
    <message>
        <source>The amounts of &quot;{flows}&quot; are those of field &quot;{field}&quot;; others could be meant too: {others}.</source>
        <translation>Les effectifs de « {flows} » sont ceux du champ « {field} » ; d’autres pourraient aussi convenir : {others}.</translation>
    </message>
    <message>
        <source>The amounts of &quot;{flows}&quot; are written in two ways: {comma} with a decimal comma and {point} with a decimal point. Write all in one way.</source>
        <translation>Les quantités de &quot;{flows}&quot; sont écrites de deux façons : {comma} avec une virgule décimale et {point} avec un point décimal. Écrivez-les toutes de la même façon.</translation>
    </message>
    <message>
        <source>The amounts of &quot;{flows}&quot; were read with a decimal comma.</source>
        <translation>Les quantités de &quot;{flows}&quot; ont été lues avec une virgule décimale.</translation>
    </message>
    <message>
        <source>The coarser regions, with how many finer ones belong to each and how many of these conform.</source>
        <translation>Les régions larges, avec combien de régions fines appartiennent à chacune et combien de celles-ci sont conformes.</translation>
    </message>
    <message>
        <source>The code or name of a unit, for instance the central town. Where a definition has several regions, the one with this unit is taken.</source>
        <translation>Le code ou le nom d&apos;une unité, par exemple la ville centrale. Si une définition a plusieurs régions, celle qui contient cette unité est prise.</translation>
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
        <source>The delineation that keeps most inside beyond chance, for {count} of {total} kinds of evidence: {pairs}.</source>
        <translation>Le découpage qui garde le plus à l’intérieur au-delà du hasard, pour {count} types de preuve sur {total} : {pairs}.</translation>
    </message>
    <message>
        <source>The domains agree most, beyond chance, in {number} regions</source>
        <translation>Les domaines concordent le plus, au-delà du hasard, avec {number} régions</translation>
    </message>
    <message>
        <source>The doubly constrained model is offered for at most {most} units with flows; here are {count}. Choose independence.</source>
        <translation>Le modèle doublement contraint est proposé pour au plus {most} unités avec flux ; il y en a ici {count}. Choisissez l&apos;indépendance.</translation>
    </message>
    <message>
        <source>The doubly constrained model needs the places of the units. Choose independence.</source>
        <translation>Le modèle doublement contraint a besoin de l’emplacement des unités. Choisissez l’indépendance.</translation>
    </message>
    <message>
        <source>The earlier date {before} does not lie before the later date {after}.</source>
        <translation>La première date {before} ne précède pas la seconde {after}.</translation>
    </message>
    <message>
        <source>The example could not be copied to &quot;{folder}&quot; ({reason}). Choose another folder.</source>
        <translation>L&apos;exemple n&apos;a pas pu être copié vers &quot;{folder}&quot; ({reason}). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The field of the table of links with a unit&apos;s code.</source>
        <translation>Le champ de la table des liaisons avec le code d&apos;une unité.</translation>
    </message>
    <message>
        <source>The field that identifies the units of the reference, as the flows name them. Empty: recognised by its name.</source>
        <translation>Le champ qui identifie les unités de la référence, telles que les flux les nomment. Vide : reconnu à son nom.</translation>
    </message>
    <message>
        <source>The field that identifies the units. Left empty, it is recognised by its name.</source>
        <translation>Le champ qui identifie les unités. Vide : il est reconnu à son nom.</translation>
    </message>
    <message>
        <source>The field that identifies the units; the same codes must be used at both dates. Empty: guessed.</source>
        <translation>Le champ qui identifie les unités ; les mêmes codes doivent servir aux deux dates. Vide : deviné.</translation>
    </message>
    <message>
        <source>The field that says how much flows: numbers of at least 0.</source>
        <translation>Le champ qui dit combien circule : des nombres d&apos;au moins 0.</translation>
    </message>
    <message>
        <source>The field that says to which core a unit belongs, empty elsewhere. Left empty, cores are found by size.</source>
        <translation>Le champ qui dit à quel pôle une unité appartient, vide ailleurs. Sans champ, les pôles sont trouvés d&apos;après leur taille.</translation>
    </message>
    <message>
        <source>The field that tells kinds of flows apart, for instance the means of transport. Each kind is judged on its own.</source>
        <translation>Le champ qui distingue les sortes de flux, par exemple le moyen de transport. Chaque sorte est jugée à part.</translation>
    </message>
    <message>
        <source>The field that tells the definitions apart.</source>
        <translation>Le champ qui distingue les définitions.</translation>
    </message>
    <message>
        <source>The field with the code after the merger.</source>
        <translation>Le champ avec le code d&apos;après la fusion.</translation>
    </message>
    <message>
        <source>The field with the code before the merger.</source>
        <translation>Le champ avec le code d&apos;avant la fusion.</translation>
    </message>
    <message>
        <source>The field with the code of the unit where a flow begins.</source>
        <translation>Le champ avec le code de l&apos;unité où commence un flux.</translation>
    </message>
    <message>
        <source>The field with the code of the unit where a flow ends.</source>
        <translation>Le champ avec le code de l&apos;unité où finit un flux.</translation>
    </message>
    <message>
        <source>The field with the code that the table uses.</source>
        <translation>Le champ du code que la table utilise.</translation>
    </message>
    <message>
        <source>The field with the codes of the regions.</source>
        <translation>Le champ avec les codes des régions.</translation>
    </message>
    <message>
        <source>The field with the codes of the units.</source>
        <translation>Le champ avec les codes des unités.</translation>
    </message>
    <message>
        <source>The field with the date of the merger, as year-month-day.</source>
        <translation>Le champ avec la date de la fusion, en année-mois-jour.</translation>
    </message>
    <message>
        <source>The field with the names of the regions.</source>
        <translation>Le champ avec les noms des régions.</translation>
    </message>
    <message>
        <source>The field with the names of the regions. Empty: guessed.</source>
        <translation>Le champ avec les noms des régions. Vide : deviné.</translation>
    </message>
    <message>
        <source>The field with the names of the regions. Left empty, it is recognised.</source>
        <translation>Le champ des noms des régions. Vide : il est reconnu.</translation>
    </message>
    <message>
        <source>The field with the names of the units. Left empty, it is recognised.</source>
        <translation>Le champ avec les noms des unités. Laissé vide, il est reconnu.</translation>
    </message>
    <message>
        <source>The field with the region code in {layer}. Features that share a code are one region. Codes are read as text.</source>
        <translation>Le champ du code de région dans {layer}. Les entités de même code forment une région. Les codes sont lus comme texte.</translation>
    </message>
    <message>
        <source>The field with the region code of the other map. Exchanged, the two maps can give another answer.</source>
        <translation>Le champ du code de région de l&apos;autre carte. Échangées, les deux cartes peuvent donner une autre réponse.</translation>
    </message>
    <message>
        <source>The field with the year or another period, where a table holds several. Left empty, all rows are taken.</source>
        <translation>Le champ avec l&apos;année ou une autre période, quand une table en contient plusieurs. Vide : toutes les lignes sont prises.</translation>
    </message>
    <message>
        <source>The field with the year or date whose codes a row uses. Needed where a unit kept its code though others joined it.</source>
        <translation>Le champ avec l&apos;année ou la date des codes d&apos;une ligne. Nécessaire là où une unité a gardé son code alors que d&apos;autres l&apos;ont rejointe.</translation>
    </message>
    <message>
        <source>The fields of &quot;{flows}&quot; were recognised by what they hold: origin {origin}, destination {destination}, amount {amount}.</source>
        <translation>Les champs de &quot;{flows}&quot; ont été reconnus à leur contenu : origine {origin}, destination {destination}, quantité {amount}.</translation>
    </message>
    <message>
        <source>The fields of the units with a region code, one for each division.</source>
        <translation>Les champs des unités avec un code de région, un par découpage.</translation>
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
        <source>The first row of &quot;{flows}&quot; holds values ({values}) instead of the names of its columns, and would be lost. Add a row with names above it.</source>
        <translation>La première ligne de « {flows} » contient des valeurs ({values}) au lieu des noms de ses colonnes, et serait perdue. Ajoutez au-dessus une ligne avec des noms.</translation>
    </message>
    <message>
        <source>The first row of &quot;{table}&quot; stands above the names of the columns and was left out: {texts}.</source>
        <translation>La première ligne de &quot;{table}&quot; se trouve au-dessus des noms des colonnes et a été omise : {texts}.</translation>
    </message>
    <message>
        <source>The first {count} rows of &quot;{table}&quot; stand above the names of the columns and were left out: {texts}.</source>
        <translation>Les {count} premières lignes de &quot;{table}&quot; se trouvent au-dessus des noms des colonnes et ont été omises : {texts}.</translation>
    </message>
    <message>
        <source>The flows say nothing of those who stay inside their own unit, so shares are of those who leave it: they are too large, and so are the rings.</source>
        <translation>Les flux ne disent rien de ceux qui restent dans leur unité, donc les parts portent sur ceux qui la quittent : elles sont trop grandes, et les couronnes aussi.</translation>
    </message>
    <message>
        <source>The interval covers: the weights of the evidence as given and each doubled in turn; all {count} divisions and each left out in turn.</source>
        <translation>L’intervalle couvre : les poids des indices tels que donnés et chacun doublé à son tour ; les {count} découpages et chacun omis à son tour.</translation>
    </message>
    <message>
        <source>The interval rests on one model of flows only, because the other does not fit:</source>
        <translation>L’intervalle repose sur un seul modèle de flux, car l’autre ne convient pas :</translation>
    </message>
    <message>
        <source>The largest flow of a place</source>
        <translation>Le plus grand flux d&apos;un lieu</translation>
    </message>
    <message>
        <source>The largest flows of every place, as curves that grow thinner towards where they go; the wider, the more. Circles stand for what stays where it is. Small flows are left out, so that the picture can be read. The units lie pale below.</source>
        <translation>Les plus grands flux de chaque lieu, en courbes qui s&apos;amincissent vers leur but ; plus c&apos;est large, plus il y en a. Les cercles montrent ce qui reste sur place. Les petits flux sont omis pour que l&apos;image reste lisible. Les unités se trouvent dessous, en clair.</translation>
    </message>
    <message>
        <source>The largest flows that leave every unit or region. 1 shows where each of them mainly looks.</source>
        <translation>Les plus grands flux qui partent de chaque unité ou région. 1 montre vers où chacune regarde surtout.</translation>
    </message>
    <message>
        <source>The largest jump is the merge that brings most flow inside a region at once.</source>
        <translation>Le plus grand saut est la réunion qui place d&apos;un coup le plus de flux à l&apos;intérieur d&apos;une région.</translation>
    </message>
    <message>
        <source>The last row of &quot;{table}&quot; belongs to no row of the table and was left out: {texts}.</source>
        <translation>La dernière ligne de &quot;{table}&quot; ne fait pas partie du tableau et a été omise : {texts}.</translation>
    </message>
    <message>
        <source>The last {count} rows of &quot;{table}&quot; belong to no row of the table and were left out: {texts}.</source>
        <translation>Les {count} dernières lignes de &quot;{table}&quot; ne font pas partie du tableau et ont été omises : {texts}.</translation>
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
        <source>The least amount must be at least 0; it is {threshold}.</source>
        <translation>La quantité minimale doit être d&apos;au moins 0 ; elle est de {threshold}.</translation>
    </message>
    <message>
        <source>The least permeable border lies between {least_a} and {least_b}: flows cross it {least} times as readily as they stay on one side. The most permeable one lies between {most_a} and {most_b}: {most} times. 1 would be a border that nobody notices. {known} of {count} borders have enough flows to tell.</source>
        <translation>La limite la moins perméable se trouve entre {least_a} et {least_b} : les flux la franchissent {least} fois aussi facilement qu&apos;ils restent d&apos;un côté. La plus perméable se trouve entre {most_a} et {most_b} : {most} fois. 1 serait une limite que personne ne remarque. {known} limites sur {count} ont assez de flux pour le dire.</translation>
    </message>
    <message>
        <source>The map that stays has one region only, so every random map fits it equally well.</source>
        <translation>La carte qui reste n&apos;a qu&apos;une région : toute carte aléatoire y correspond aussi bien.</translation>
    </message>
    <message>
        <source>The map to draw at random has one region only, so there is nothing to draw.</source>
        <translation>La carte à dessiner au hasard n&apos;a qu&apos;une région : il n&apos;y a rien à dessiner.</translation>
    </message>
    <message>
        <source>The map to redraw has no border between its regions, so borders cannot be compared.</source>
        <translation>La carte à redessiner n&apos;a pas de limite entre ses régions : les limites ne peuvent être comparées.</translation>
    </message>
    <message>
        <source>The map to redraw has one region only, so there is nothing to redraw.</source>
        <translation>La carte à redessiner n&apos;a qu&apos;une région : il n&apos;y a rien à redessiner.</translation>
    </message>
    <message>
        <source>The matrix &quot;{flows}&quot; is not square: {rows} rows and {columns} columns. Rows without a column: {missing}. Columns without a row: {lonely}. Add what is missing, take out what is no destination, or give the flows as rows.</source>
        <translation>La matrice &quot;{flows}&quot; n&apos;est pas carrée : {rows} lignes et {columns} colonnes. Lignes sans colonne : {missing}. Colonnes sans ligne : {lonely}. Ajoutez ce qui manque, retirez ce qui n&apos;est pas une destination, ou donnez les flux en lignes.</translation>
    </message>
    <message>
        <source>The mean goodness of fit of its regions, each counting the same; 1 is perfect.</source>
        <translation>La qualité d&apos;ajustement moyenne de ses régions, chacune comptant autant ; 1 est parfait.</translation>
    </message>
    <message>
        <source>The mean goodness of fit of its regions, large ones counting more; 1 is perfect.</source>
        <translation>La qualité d&apos;ajustement moyenne de ses régions, les grandes comptant davantage ; 1 est parfait.</translation>
    </message>
    <message>
        <source>The method divides by what leaves and what arrives; left out, such units are listed as without region.</source>
        <translation>La méthode divise par ce qui part et ce qui arrive ; laissées de côté, ces unités figurent dans la liste des unités sans région.</translation>
    </message>
    <message>
        <source>The minimum self-containment ({minimum}) is above the target ({target}). Give a minimum that is at most the target.</source>
        <translation>L&apos;autonomie minimale ({minimum}) dépasse la cible ({target}). Donnez un minimum qui ne dépasse pas la cible.</translation>
    </message>
    <message>
        <source>The minimum size ({minimum}) is above the target size ({target}). Give a minimum that is at most the target.</source>
        <translation>La taille minimale ({minimum}) dépasse la taille cible ({target}). Donnez un minimum qui ne dépasse pas la cible.</translation>
    </message>
    <message>
        <source>The model that flows are compared with. It knows how much leaves and arrives everywhere; the second also how flows fall with distance.</source>
        <translation>Le modèle auquel les flux sont comparés. Il sait combien part et arrive partout ; le second aussi comment les flux diminuent avec la distance.</translation>
    </message>
    <message>
        <source>The name or code of the region that is meant. Where a definition has several regions and none of that name, the one that has most in common with it is taken, and the log says so.</source>
        <translation>Le nom ou le code de la région dont il s&apos;agit. Si une définition a plusieurs régions et aucune de ce nom, celle qui a le plus en commun avec elle est prise, et le journal le dit.</translation>
    </message>
    <message>
        <source>The name used in the verdict. Empty: the date, else the layer.</source>
        <translation>Le nom utilisé dans le verdict. Vide : la date, sinon la couche.</translation>
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
        <source>The number of flows per place must be at least 1; it is {top}.</source>
        <translation>Le nombre de flux par lieu doit être d&apos;au moins 1 ; il est de {top}.</translation>
    </message>
    <message>
        <source>The number of regions can only be {most} here, not {number}.</source>
        <translation>Le nombre de régions ne peut être ici que {most}, pas {number}.</translation>
    </message>
    <message>
        <source>The one region of {finer} lies inside one region of {coarser}.</source>
        <translation>L&apos;unique région de {finer} se trouve dans une seule région de {coarser}.</translation>
    </message>
    <message>
        <source>The other way</source>
        <translation>En sens inverse</translation>
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
        <source>The output of &quot;How firm are functional regions?&quot; for the same units. The share of runs that put both sides of a border in one region then stands for the ties of the units along it (M).</source>
        <translation>Le résultat de « Les régions fonctionnelles sont-elles fermes ? » pour les mêmes unités. La part des répétitions qui placent les deux côtés d’une limite dans une même région tient alors lieu de liens des unités le long de celle-ci (M).</translation>
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
        <source>The picture &quot;{path}&quot; could not be written ({reason}). Close it in other programs, or choose another place.</source>
        <translation>L’image « {path} » n’a pas pu être écrite ({reason}). Fermez-la dans les autres programmes, ou choisissez un autre emplacement.</translation>
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
        <source>The project has no table yet. Take a file: CSV, Excel, GeoPackage and others.</source>
        <translation>Le projet n&apos;a pas encore de table. Prenez un fichier : CSV, Excel, GeoPackage et autres.</translation>
    </message>
    <message>
        <source>The reference field is also listed as a division; for its own borders it does not count.</source>
        <translation>Le champ de référence figure aussi parmi les découpages ; pour ses propres limites il ne compte pas.</translation>
    </message>
    <message>
        <source>The regions did not settle within {steps} steps; from then on units were set aside at once. Choose a smaller target size.</source>
        <translation>Les régions ne se sont pas stabilisées en {steps} étapes ; ensuite les unités ont été mises de côté d&apos;emblée. Choisissez une taille cible plus petite.</translation>
    </message>
    <message>
        <source>The regions get no vagueness: only borders between units were judged.</source>
        <translation>Les régions ne reçoivent pas de flou : seules les limites entre unités ont été jugées.</translation>
    </message>
    <message>
        <source>The regions of both versions with the dates between which they are valid, for the temporal controller.</source>
        <translation>Les régions des deux versions avec les dates entre lesquelles elles sont valables, pour le contrôleur temporel.</translation>
    </message>
    <message>
        <source>The regions of the reference with the mean vagueness of their borders by length.</source>
        <translation>Les régions de la référence avec le flou moyen de leurs limites selon la longueur.</translation>
    </message>
    <message>
        <source>The regions of {domains} agree most beyond chance where there are {number}: {agreement}, by chance {chance}.</source>
        <translation>Les régions de {domains} concordent le plus au-delà du hasard quand il y en a {number} : {agreement}, au hasard {chance}.</translation>
    </message>
    <message>
        <source>The resolution must be a number above 0, not {resolution}. 1 is usual; a larger one gives more and smaller regions.</source>
        <translation>La résolution doit être un nombre supérieur à 0, pas {resolution}. 1 est usuel ; une plus grande donne des régions plus nombreuses et plus petites.</translation>
    </message>
    <message>
        <source>The resolution says how large communities are, and every choice gives an answer. One that hardly changes when the resolution does, and that is found from any start, tells something of the flows rather than of the choice.</source>
        <translation>La résolution dit quelle taille ont les communautés, et tout choix donne une réponse. Une réponse qui change à peine quand la résolution change, et que l&apos;on trouve depuis n&apos;importe quel départ, dit quelque chose des flux plutôt que du choix.</translation>
    </message>
    <message>
        <source>The rule &quot;{rule}&quot; is unknown. Choose one of {rules}.</source>
        <translation>La règle « {rule} » est inconnue. Choisissez parmi {rules}.</translation>
    </message>
    <message>
        <source>The runs were made with seed {seed}; the same seed gives the same answer.</source>
        <translation>Les répétitions ont été faites avec la graine {seed} ; la même graine donne la même réponse.</translation>
    </message>
    <message>
        <source>The same as a share of all there is to know: 0 the same, 1 nothing in common.</source>
        <translation>Le même en part de tout ce qu&apos;il y a à savoir : 0 identiques, 1 rien en commun.</translation>
    </message>
    <message>
        <source>The same flows with both maps: what the new borders alone did.</source>
        <translation>Les mêmes flux avec les deux cartes : ce que les nouvelles limites ont fait à elles seules.</translation>
    </message>
    <message>
        <source>The same for pairs of whole units, as published; only where what is counted are whole numbers.</source>
        <translation>Le même pour des paires d&apos;unités entières, tel que publié ; seulement là où l&apos;on compte des nombres entiers.</translation>
    </message>
    <message>
        <source>The same for the second division.</source>
        <translation>La même chose pour le second découpage.</translation>
    </message>
    <message>
        <source>The same number gives the same random maps, so that others can repeat the answer.</source>
        <translation>Le même nombre donne les mêmes cartes aléatoires, pour que d&apos;autres puissent refaire la réponse.</translation>
    </message>
    <message>
        <source>The same number gives the same runs, so that others can repeat the answer.</source>
        <translation>Le même nombre donne les mêmes répétitions, pour que d&apos;autres puissent refaire la réponse.</translation>
    </message>
    <message>
        <source>The same number gives the same starts, so that others can repeat the answer.</source>
        <translation>Le même nombre donne les mêmes départs, pour que d&apos;autres puissent répéter la réponse.</translation>
    </message>
    <message>
        <source>The same seed gives the same margin of chance around the flows.</source>
        <translation>La même graine donne la même marge de hasard autour des flux.</translation>
    </message>
    <message>
        <source>The same seed gives the same random maps, and so the same answer.</source>
        <translation>La même graine donne les mêmes cartes aléatoires, donc la même réponse.</translation>
    </message>
    <message>
        <source>The same seed gives the same regions.</source>
        <translation>La même graine donne les mêmes régions.</translation>
    </message>
    <message>
        <source>The same the other way round: low if the second map is the coarser one. (Containment K)</source>
        <translation>La même chose dans l&apos;autre sens : faible si la seconde carte est la plus grossière. (Containment K)</translation>
    </message>
    <message>
        <source>The scales to look at, for instance 2-60, or 5;10;20-40. Left empty: from 2 on in growing steps, as long as a region has four units on average.</source>
        <translation>Les échelles à regarder, par exemple 2-60, ou 5;10;20-40. Vide : à partir de 2 par pas croissants, tant qu’une région compte en moyenne quatre unités.</translation>
    </message>
    <message>
        <source>The second largest</source>
        <translation>Le deuxième</translation>
    </message>
    <message>
        <source>The share of all that flows between units, or stays in one, that does not leave its region.</source>
        <translation>La part de tout ce qui circule entre les unités ou reste dans une, qui ne quitte pas sa région.</translation>
    </message>
    <message>
        <source>The share of all that is counted that lies in its region&apos;s own parent; 1 is a perfect nest.</source>
        <translation>La part de tout ce qui est compté qui se trouve dans la région englobante de sa propre région ; 1 est un emboîtement parfait.</translation>
    </message>
    <message>
        <source>The share of all that was counted that lies in the region&apos;s main region of the second map. (Containment K)</source>
        <translation>La part de tout ce qui a été compté qui se trouve dans la région principale de la seconde carte. (Containment K)</translation>
    </message>
    <message>
        <source>The share of all that was counted that lies in the region&apos;s own parent. 100 % means a perfect nest. (Conformity K)</source>
        <translation>La part de tout ce qui a été compté qui se trouve dans la région englobante. 100 % signifie un emboîtement parfait. (Conformité K)</translation>
    </message>
    <message>
        <source>The share of random maps that do as well or better. Below 5 % is taken for more than chance. (p-value)</source>
        <translation>La part des cartes aléatoires qui font aussi bien ou mieux. Moins de 5 % est tenu pour plus que le hasard. (valeur p)</translation>
    </message>
    <message>
        <source>The share that must stay inside an area of the smallest size.</source>
        <translation>La part qui doit rester à l&apos;intérieur d&apos;une zone de la taille minimale.</translation>
    </message>
    <message>
        <source>The share that must stay inside, both of those who leave home and of those who arrive. For large areas.</source>
        <translation>La part qui doit rester à l&apos;intérieur, de ceux qui partent comme de ceux qui arrivent. Pour les grandes zones.</translation>
    </message>
    <message>
        <source>The strips along a border must be at least 1 unit deep; {depth} was asked.</source>
        <translation>Les bandes le long d&apos;une limite doivent avoir au moins 1 unité de profondeur ; {depth} a été demandé.</translation>
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
        <source>The table in colours: divisions that keep most beyond chance on top.</source>
        <translation>La table en couleurs : en haut les découpages qui gardent le plus au-delà du hasard.</translation>
    </message>
    <message>
        <source>The table is no tree of regions: the columns &quot;{columns}&quot; are missing. Choose the table of the tree that Functional regions wrote.</source>
        <translation>La table n’est pas un arbre de régions : les colonnes « {columns} » manquent. Choisissez la table de l’arbre écrite par Régions fonctionnelles.</translation>
    </message>
    <message>
        <source>The table is no whole tree of regions: rows are missing or were changed. Compute the regions again.</source>
        <translation>La table n’est pas un arbre de régions complet : des lignes manquent ou ont été modifiées. Recalculez les régions.</translation>
    </message>
    <message>
        <source>The table of mergers has no row with an old and a new code. Check which fields hold them.</source>
        <translation>La table de fusions n&apos;a aucune ligne avec un ancien et un nouveau code. Vérifiez quels champs les contiennent.</translation>
    </message>
    <message>
        <source>The third largest, or further</source>
        <translation>Le troisième ou au-delà</translation>
    </message>
    <message>
        <source>The threshold must be above 0 and at most 100 %, not {threshold} %. 15 % is usual.</source>
        <translation>Le seuil doit être supérieur à 0 et d&apos;au plus 100 %, pas {threshold} %. 15 % est usuel.</translation>
    </message>
    <message>
        <source>The tolerance is {tolerance}; it must be a share between 0 and 1.</source>
        <translation>La tolérance est {tolerance} ; elle doit être une part entre 0 et 1.</translation>
    </message>
    <message>
        <source>The tolerance of sizes is {tolerance}; it must be a share of at least 0 and below 1.</source>
        <translation>La tolérance des tailles est {tolerance} ; elle doit être une part d&apos;au moins 0 et inférieure à 1.</translation>
    </message>
    <message>
        <source>The totals of &quot;{flows}&quot; were left out: {names}.</source>
        <translation>Les totaux de &quot;{flows}&quot; ont été laissés de côté : {names}.</translation>
    </message>
    <message>
        <source>The tree cannot be cut elsewhere: {reason}</source>
        <translation>L&apos;arbre ne peut être coupé ailleurs : {reason}</translation>
    </message>
    <message>
        <source>The tree has between {least} and {most} regions, not {number}. Choose a number in between.</source>
        <translation>L’arbre compte entre {least} et {most} régions, pas {number}. Choisissez un nombre dans cet intervalle.</translation>
    </message>
    <message>
        <source>The tree of Intramax as a picture, with the line where it was cut; not for other methods.</source>
        <translation>L&apos;arbre d&apos;Intramax en image, avec la ligne où il a été coupé ; pas pour les autres méthodes.</translation>
    </message>
    <message>
        <source>The two layers are not the same units, so units cannot be counted: area was used instead.</source>
        <translation>Les deux couches n&apos;ont pas les mêmes unités de base, qui ne peuvent donc pas être comptées : la surface a été utilisée à la place.</translation>
    </message>
    <message>
        <source>The two maps have nothing in common: no unit with a weight has a region in both.</source>
        <translation>Les deux cartes n&apos;ont rien en commun : aucune unité ayant un poids n&apos;a de région dans les deux.</translation>
    </message>
    <message>
        <source>The unit in row {row} has no code.</source>
        <translation>L&apos;unité de base de la ligne {row} n&apos;a pas de code.</translation>
    </message>
    <message>
        <source>The units along it are tied to both sides, but more to their own.</source>
        <translation>Les unités qui la bordent sont liées aux deux côtés, mais davantage au leur.</translation>
    </message>
    <message>
        <source>The units along it are tied to their own side.</source>
        <translation>Les unités qui la bordent sont liées à leur propre côté.</translation>
    </message>
    <message>
        <source>The units are others than when this was computed. Compute again to cut the tree elsewhere.</source>
        <translation>Les unités ne sont plus celles du calcul. Recalculez pour couper l&apos;arbre ailleurs.</translation>
    </message>
    <message>
        <source>The units get no ties: that needs flows, and borders between regions.</source>
        <translation>Les unités ne reçoivent pas de liens : il faut des flux, et des limites entre régions.</translation>
    </message>
    <message>
        <source>The units or pieces that lie outside their region&apos;s parent.</source>
        <translation>Les unités de base ou morceaux qui se trouvent hors de la région englobante de leur région.</translation>
    </message>
    <message>
        <source>The units that have another region than before, or a region at one date only.</source>
        <translation>Les unités qui ont une autre région qu’avant, ou une région à une seule date.</translation>
    </message>
    <message>
        <source>The units that leave their region&apos;s parent on a step of the chain, the heaviest first.</source>
        <translation>Les unités qui quittent la région englobante de leur région à une étape de la chaîne, les plus lourdes d&apos;abord.</translation>
    </message>
    <message>
        <source>The units with how many definitions include them (count) of how many (of), the share (degree) and the part: core, fringe, outside, or unjudged where no definition says anything.</source>
        <translation>Les unités avec le nombre de définitions qui les incluent (count) sur combien (of), la part (degree) et la partie (part) : core pour noyau, fringe pour frange, outside pour dehors, unjudged là où aucune définition ne dit rien.</translation>
    </message>
    <message>
        <source>The units with how strongly flows tie them to their own region and to others. Needs flows.</source>
        <translation>Les unités et la force avec laquelle les flux les lient à leur région et aux autres. Demande des flux.</translation>
    </message>
    <message>
        <source>The units with the code and name of their region, and their numeric fields.</source>
        <translation>Les unités de base avec le code et le nom de leur région, et leurs champs numériques.</translation>
    </message>
    <message>
        <source>The units with the share of runs in which they lie in their region, the region they lie in most often, and the other one they lie in at times. A region of a run is the one it shares most with, if that is mutual; where two regions merge the smaller one counts as gone. For labour market areas order_share tells how far that hangs on the order in which units are placed that fit nowhere at first: the share of random orders that agree.</source>
        <translation>Les unités avec la part des répétitions où elles se trouvent dans leur région, la région où elles se trouvent le plus souvent, et l&apos;autre où elles se trouvent parfois. Une région d&apos;une répétition est celle avec laquelle elle partage le plus, si c&apos;est réciproque ; là où deux régions fusionnent, la plus petite compte comme disparue. Pour les bassins d&apos;emploi, order_share dit combien cela dépend de l&apos;ordre dans lequel on place les unités qui d&apos;abord ne vont nulle part : la part des ordres aléatoires qui concordent.</translation>
    </message>
    <message>
        <source>The units with their attachment to their own region and to the strongest other one, the confusion index (0: clear, 1: two regions alike), the number of regions they are attached to, and whether they are misplaced.</source>
        <translation>Les unités avec leur lien avec leur propre région et avec la plus forte des autres, l&apos;indice de confusion (0 : clair, 1 : deux régions à égalité), le nombre de régions auxquelles elles sont liées, et si elles sont mal placées.</translation>
    </message>
    <message>
        <source>The units with their community at the resolution that holds best.</source>
        <translation>Les unités avec leur communauté à la résolution qui tient le mieux.</translation>
    </message>
    <message>
        <source>The units with their region by all domains together, by their weights, where the domains agree most.</source>
        <translation>Les unités avec leur région selon tous les domaines ensemble, d’après leurs poids, là où les domaines concordent le plus.</translation>
    </message>
    <message>
        <source>The units with their region, and the share of what leaves them that stays in it or goes to its core.</source>
        <translation>Les unités avec leur région, et la part de ce qui en part qui y reste ou va à son pôle.</translation>
    </message>
    <message>
        <source>The variation &quot;{part}&quot; cannot be read. Write for instance: MIN_SIZE=500; MIN_SIZE=2000, TARGET_SIZE=20000</source>
        <translation>La variation &quot;{part}&quot; ne peut pas être lue. Écrivez par exemple : MIN_SIZE=500; MIN_SIZE=2000, TARGET_SIZE=20000</translation>
    </message>
    <message>
        <source>The variation &quot;{part}&quot; must be a whole number of at least 1.</source>
        <translation>La variation « {part} » doit être un nombre entier d’au moins 1.</translation>
    </message>
    <message>
        <source>The weight &quot;{part}&quot; cannot be read. Write for instance: police=2;tourism=0.5</source>
        <translation>Le poids &quot;{part}&quot; n&apos;est pas lisible. Écrivez par exemple : police=2;tourisme=0.5</translation>
    </message>
    <message>
        <source>The weight of &quot;{name}&quot; is {weight}; it must be a number of at least 0.</source>
        <translation>Le poids de &quot;{name}&quot; est {weight} ; il doit être un nombre d’au moins 0.</translation>
    </message>
    <message>
        <source>The weight of &quot;{name}&quot; is {weight}; weights must be above 0.</source>
        <translation>Le poids de &quot;{name}&quot; est {weight} ; les poids doivent être supérieurs à 0.</translation>
    </message>
    <message>
        <source>The weight of component {name} is {weight}; it must be at least 0.</source>
        <translation>Le poids de la composante {name} est {weight} ; il doit être au moins 0.</translation>
    </message>
    <message>
        <source>The {count} definitions of {region} have no core in common; what only some of them include: {fringe} units. Do they all mean the same region?</source>
        <translation>Les {count} définitions de {region} n&apos;ont pas de noyau commun ; ce que seules quelques-unes incluent : {fringe} unités. Parlent-elles toutes de la même région ?</translation>
    </message>
    <message>
        <source>Their modularity</source>
        <translation>Leur modularité</translation>
    </message>
    <message>
        <source>There are {count} more problems; the output Problems, if you ask for it, lists them all.</source>
        <translation>Il y a {count} autres problèmes ; la sortie Problèmes, si vous la demandez, les liste tous.</translation>
    </message>
    <message>
        <source>There is no component &quot;{name}&quot;: D stands for divisions, F for flows, M for membership.</source>
        <translation>Il n’y a pas de composante « {name} » : D désigne les découpages, F les flux, M les liens.</translation>
    </message>
    <message>
        <source>There is no picture, because no random map could be drawn.</source>
        <translation>Il n’y a pas d’image, car aucune carte aléatoire n’a pu être tirée.</translation>
    </message>
    <message>
        <source>There is no picture, because the Python package Matplotlib is missing.</source>
        <translation>Il n&apos;y a pas d&apos;image, car le paquet Python Matplotlib manque.</translation>
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
        <source>These are no codes of the chosen units, but the field &quot;{field}&quot; of &quot;{layer}&quot; has them.</source>
        <translation>Ce ne sont pas des codes des unités choisies, mais le champ &quot;{field}&quot; de &quot;{layer}&quot; les contient.</translation>
    </message>
    <message>
        <source>These definitions include none of the units, so nothing can be core: {names}.</source>
        <translation>Ces définitions n&apos;incluent aucune des unités, donc rien ne peut être noyau : {names}.</translation>
    </message>
    <message>
        <source>These definitions say nothing about part of the units, which there count less: {names}.</source>
        <translation>Ces définitions ne disent rien d&apos;une partie des unités et n&apos;y comptent pas : {names}.</translation>
    </message>
    <message>
        <source>These divisions are nearly the same: {names}. Together they have {share} % of the votes, so they decide as if they were independent. Leave some out, or give them less weight.</source>
        <translation>Ces découpages sont presque identiques : {names}. Ensemble ils ont {share} % des voix et décident donc comme s’ils étaient indépendants. Omettez-en, ou donnez-leur moins de poids.</translation>
    </message>
    <message>
        <source>These lie in another region</source>
        <translation>Celles-ci sont dans une autre région</translation>
    </message>
    <message>
        <source>This QGIS cannot read the Parquet file &quot;{path}&quot;: its GDAL has no Parquet driver and its Python no pyarrow. Install pyarrow (python3 -m pip install --user pyarrow; on Windows in the OSGeo4W Shell: python -m pip install --user pyarrow), or save the table as CSV or GeoPackage.</source>
        <translation>Ce QGIS ne peut pas lire le fichier Parquet &quot;{path}&quot; : son GDAL n&apos;a pas de pilote Parquet et son Python pas pyarrow. Installez pyarrow (python3 -m pip install --user pyarrow ; sous Windows dans l&apos;OSGeo4W Shell : python -m pip install --user pyarrow), ou enregistrez la table en CSV ou GeoPackage.</translation>
    </message>
    <message>
        <source>This could not be computed</source>
        <translation>Le calcul n&apos;a pas abouti</translation>
    </message>
    <message>
        <source>This map is drawn anew by chance: as many regions of about the same size, each in one piece.</source>
        <translation>Cette carte est redessinée au hasard : autant de régions d&apos;à peu près la même taille, chacune d&apos;un seul tenant.</translation>
    </message>
    <message>
        <source>This question looks at one kind of flows. Choose one under Kind, or all added up.</source>
        <translation>Cette question porte sur un seul type de flux. Choisissez-en un sous Type, ou tous additionnés.</translation>
    </message>
    <message>
        <source>This version of Regio cannot answer this yet: {algorithm} is missing.</source>
        <translation>Cette version de Regio ne peut pas encore répondre : {algorithm} manque.</translation>
    </message>
    <message>
        <source>Threshold rings</source>
        <translation>Couronnes à seuil</translation>
    </message>
    <message>
        <source>Threshold rings (a core and who travels to it)</source>
        <translation>Couronnes à seuil (un pôle et ceux qui s&apos;y rendent)</translation>
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
        <source>Tick two or more maps.</source>
        <translation>Cochez deux cartes ou plus.</translation>
    </message>
    <message>
        <source>Tick what to compare with.</source>
        <translation>Cochez ce qui doit être comparé.</translation>
    </message>
    <message>
        <source>Tied to one region</source>
        <translation>Liée à une région</translation>
    </message>
    <message>
        <source>Ties with its own region</source>
        <translation>Liens avec sa propre région</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>To one more than to others</source>
        <translation>À une plus qu’à d’autres</translation>
    </message>
    <message>
        <source>To two alike</source>
        <translation>Autant à deux</translation>
    </message>
    <message>
        <source>To two nearly alike</source>
        <translation>Presque autant à deux</translation>
    </message>
    <message>
        <source>To which region do flows tie the units?</source>
        <translation>À quelle région les flux lient-ils les unités ?</translation>
    </message>
    <message>
        <source>Too little flows here to judge by.</source>
        <translation>Trop peu de flux ici pour juger.</translation>
    </message>
    <message>
        <source>Too small a share of those who live here goes to any core.</source>
        <translation>Une part trop faible de ceux qui habitent ici se rend à l&apos;un des pôles.</translation>
    </message>
    <message>
        <source>Torn apart</source>
        <translation>Déchirée</translation>
    </message>
    <message>
        <source>Torn: in less than half</source>
        <translation>Déchirée : dans moins de la moitié</translation>
    </message>
    <message>
        <source>Travel to work areas of the United Kingdom</source>
        <translation>Zones domicile-travail du Royaume-Uni (travel to work areas)</translation>
    </message>
    <message>
        <source>Treated as slivers: {count} pieces, together {area} and {share} % of what was counted. They make no region non-conforming, but they do count in the shares and overall figures.</source>
        <translation>Traités comme éclats : {count} morceaux, ensemble {area} et {share} % de ce qui a été compté. Ils ne rendent aucune région non conforme, mais comptent dans les parts et les chiffres d&apos;ensemble.</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Two dates</source>
        <translation>Deux dates</translation>
    </message>
    <message>
        <source>Two divisions are needed to compare. Add another one on the page Regions.</source>
        <translation>Il faut deux découpages pour comparer. Ajoutez-en un autre dans l&apos;onglet Régions.</translation>
    </message>
    <message>
        <source>Two divisions of the same units are needed: two code fields of one layer.</source>
        <translation>Il faut deux découpages des mêmes unités : deux champs de code d&apos;une couche.</translation>
    </message>
    <message>
        <source>Two maps agree as far as knowing where a place lies on one of them tells where it lies on the other. A region is mixed if it holds pieces of many regions of the other map: 0 is one piece, 1 is as mixed as the whole map. The table of all indices says of each what it means, by area, by what was counted and by units.</source>
        <translation>Deux cartes concordent dans la mesure où savoir où un lieu se trouve sur l&apos;une dit où il se trouve sur l&apos;autre. Une région est mêlée si elle contient des morceaux de beaucoup de régions de l&apos;autre carte : 0 est un seul morceau, 1 est aussi mêlé que toute la carte. La table de tous les indices dit de chacun ce qu&apos;il signifie, par surface, par ce qui a été compté et par unités.</translation>
    </message>
    <message>
        <source>Two maps always agree somewhat, because regions are connected and few. So the second map is drawn anew many times by chance, with as many regions of about the same size, each in one piece. Only if hardly any of these random maps agrees as well as the real one, the agreement says something. The same seed gives the same answer.</source>
        <translation>Deux cartes concordent toujours un peu, parce que les régions sont d&apos;un seul tenant et peu nombreuses. La seconde carte est donc redessinée au hasard de nombreuses fois, avec autant de régions d&apos;à peu près la même taille, chacune d&apos;un seul tenant. La concordance ne dit quelque chose que si presque aucune de ces cartes ne concorde aussi bien que la vraie. La même graine donne la même réponse.</translation>
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
        <source>Two resolutions in a row</source>
        <translation>Deux résolutions successives</translation>
    </message>
    <message>
        <source>Two second divisions are given: a field of the units and another layer. Leave one of them empty.</source>
        <translation>Deux seconds découpages sont donnés : un champ des unités et une autre couche. Laissez l&apos;un des deux vide.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
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
        <source>United Kingdom, travel to work</source>
        <translation>Royaume-Uni, domicile-travail</translation>
    </message>
    <message>
        <source>United States (25 %)</source>
        <translation>États-Unis (25 %)</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités de base</translation>
    </message>
    <message>
        <source>Units and where they belong</source>
        <translation>Les unités et où est leur place</translation>
    </message>
    <message>
        <source>Units are merged until every area is large and self-contained enough.</source>
        <translation>Les unités sont fusionnées jusqu&apos;à ce que chaque bassin soit assez grand et autonome.</translation>
    </message>
    <message>
        <source>Units are merged until this share of all flows stays inside regions.</source>
        <translation>Les unités sont réunies jusqu&apos;à ce que cette part de tous les flux reste dans les régions.</translation>
    </message>
    <message>
        <source>Units attached more strongly to another region</source>
        <translation>Unités plus fortement liées à une autre région</translation>
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
        <source>Units in a region</source>
        <translation>Unités dans une région</translation>
    </message>
    <message>
        <source>Units in another region than at first, on average.</source>
        <translation>Unités dans une autre région qu&apos;au départ, en moyenne.</translation>
    </message>
    <message>
        <source>Units in another region, mean of the runs</source>
        <translation>Unités dans une autre région, moyenne des répétitions</translation>
    </message>
    <message>
        <source>Units in the core</source>
        <translation>Unités dans le noyau</translation>
    </message>
    <message>
        <source>Units in the fringe</source>
        <translation>Unités dans la frange</translation>
    </message>
    <message>
        <source>Units moved so that regions lie in one piece</source>
        <translation>Unités déplacées pour que les régions soient d&apos;un seul tenant</translation>
    </message>
    <message>
        <source>Units that break the chain</source>
        <translation>Unités qui rompent la chaîne</translation>
    </message>
    <message>
        <source>Units that changed</source>
        <translation>Unités qui ont changé</translation>
    </message>
    <message>
        <source>Units that every definition includes.</source>
        <translation>Unités que chaque définition inclut.</translation>
    </message>
    <message>
        <source>Units that exchange more with another region than with their own.</source>
        <translation>Unités qui échangent plus avec une autre région qu&apos;avec la leur.</translation>
    </message>
    <message>
        <source>Units that exchange much belong together. The table says of every region what share of those who leave from there also arrive there (supply), and what share of those who arrive also left from there (demand); self-containment is the smaller of both. Those who stay in their own unit count as staying inside. A region in several pieces is not connected on the map.</source>
        <translation>Les unités qui échangent beaucoup vont ensemble. La table dit de chaque région quelle part de ceux qui en partent y arrive aussi (offre), et quelle part de ceux qui y arrivent en est partie (demande) ; l&apos;autosuffisance est la plus petite des deux. Ceux qui restent dans leur unité comptent comme restant à l&apos;intérieur. Une région en plusieurs morceaux n&apos;est pas d&apos;un tenant sur la carte.</translation>
    </message>
    <message>
        <source>Units that fit nowhere wait in a reserve list until the end. The R package LabourMarketAreas 3.4 goes through that list in an order that depends on how units are numbered, and scores some areas from pieces that were not added up: renumber the units and part of them lie elsewhere (Belgium: 18 %). Clean keeps the order that was meant, so that numbers do not matter. Choose the other rule only to repeat published results unit by unit.</source>
        <translation>Les unités qui ne vont nulle part attendent jusqu&apos;à la fin dans une liste de réserve. Le paquet R LabourMarketAreas 3.4 parcourt cette liste dans un ordre qui dépend de la numérotation des unités, et juge certaines zones sur des morceaux non additionnés : renumérotez les unités et une partie se retrouve ailleurs (Belgique : 18 %). La règle nette garde l&apos;ordre voulu, si bien que les numéros n&apos;importent pas. Ne choisissez l&apos;autre que pour reproduire des résultats publiés unité par unité.</translation>
    </message>
    <message>
        <source>Units that lean elsewhere</source>
        <translation>Unités qui penchent ailleurs</translation>
    </message>
    <message>
        <source>Units that leave in more than 5 % of the runs.</source>
        <translation>Unités qui partent dans plus de 5 % des répétitions.</translation>
    </message>
    <message>
        <source>Units that lie in another region than before.</source>
        <translation>Unités qui se trouvent dans une autre région qu&apos;avant.</translation>
    </message>
    <message>
        <source>Units that moved</source>
        <translation>Unités déplacées</translation>
    </message>
    <message>
        <source>Units that moved to another region</source>
        <translation>Unités passées à une autre région</translation>
    </message>
    <message>
        <source>Units that no flow links to a region.</source>
        <translation>Unités qu&apos;aucun flux ne lie à une région.</translation>
    </message>
    <message>
        <source>Units that some definitions include.</source>
        <translation>Unités que certaines définitions incluent.</translation>
    </message>
    <message>
        <source>Units were matched by their codes in field &quot;{field}&quot; of &quot;{layer}&quot; and field &quot;{other_field}&quot; of &quot;{other}&quot;; no polygon was cut.</source>
        <translation>Les unités de base ont été appariées par leurs codes dans le champ &quot;{field}&quot; de &quot;{layer}&quot; et le champ &quot;{other_field}&quot; de &quot;{other}&quot; ; aucun polygone n&apos;a été découpé.</translation>
    </message>
    <message>
        <source>Units whose usual region is not the same in 95 % of the runs</source>
        <translation>Unités dont la région habituelle n’est pas la même dans 95 % des répétitions</translation>
    </message>
    <message>
        <source>Units with divisions are needed: register the units of the layer too, as level 1.</source>
        <translation>Il faut des unités avec des découpages : inscrivez aussi les unités de la couche, au niveau 1.</translation>
    </message>
    <message>
        <source>Units with functional region</source>
        <translation>Unités avec région fonctionnelle</translation>
    </message>
    <message>
        <source>Units with more ties to the other side</source>
        <translation>Unités plus liées à l’autre côté</translation>
    </message>
    <message>
        <source>Units with region</source>
        <translation>Unités de base avec région</translation>
    </message>
    <message>
        <source>Units with their ties</source>
        <translation>Unités avec leurs liens</translation>
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
        <source>Used in sentences and in the picture. Empty: the field&apos;s name.</source>
        <translation>Utilisé dans les phrases et dans l&apos;image. Vide : le nom du champ.</translation>
    </message>
    <message>
        <source>V-measure</source>
        <translation>V-mesure</translation>
    </message>
    <message>
        <source>Vague</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Vagueness</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Vagueness {value} (0 firm, 1 vague).</source>
        <translation>Flou {value} (0 ferme, 1 flou).</translation>
    </message>
    <message>
        <source>Vagueness {value} (0 firm, 1 vague); between {low} and {high} under other choices.</source>
        <translation>Flou {value} (0 ferme, 1 flou) ; entre {low} et {high} avec d’autres choix.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable dès</translation>
    </message>
    <message>
        <source>Valid since</source>
        <translation>Valable depuis</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value of the real map</source>
        <translation>Valeur de la vraie carte</translation>
    </message>
    <message>
        <source>Values as they are set under Parameters.</source>
        <translation>Valeurs telles que réglées sous Paramètres.</translation>
    </message>
    <message>
        <source>Values of the random maps</source>
        <translation>Valeurs des cartes aléatoires</translation>
    </message>
    <message>
        <source>Variation of information (bits)</source>
        <translation>Variation d’information (bits)</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Variations of the parameters</source>
        <translation>Variations des paramètres</translation>
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
        <source>Was there and still is</source>
        <translation>Existait et existe encore</translation>
    </message>
    <message>
        <source>Wavering: in at least half</source>
        <translation>Hésitante : dans au moins la moitié</translation>
    </message>
    <message>
        <source>Weight of the units</source>
        <translation>Poids des unités</translation>
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
        <source>Weights of domains are given ({names}), but nothing tells domains apart. Choose the field of the domain or several amounts, or leave the weights empty.</source>
        <translation>Des poids de domaines sont donnés ({names}), mais rien ne distingue les domaines. Choisissez le champ du domaine ou plusieurs effectifs, ou laissez les poids vides.</translation>
    </message>
    <message>
        <source>Weights of the definitions</source>
        <translation>Poids des définitions</translation>
    </message>
    <message>
        <source>Weights of the divisions</source>
        <translation>Poids des découpages</translation>
    </message>
    <message>
        <source>Weights of the domains</source>
        <translation>Poids des domaines</translation>
    </message>
    <message>
        <source>Weights of the evidence</source>
        <translation>Poids des indices</translation>
    </message>
    <message>
        <source>Weights were given for definitions that are not there: {names}.</source>
        <translation>Des poids ont été donnés pour des définitions absentes : {names}.</translation>
    </message>
    <message>
        <source>What changed between two dates?</source>
        <translation>Qu&apos;est-ce qui a changé entre deux dates ?</translation>
    </message>
    <message>
        <source>What conforms</source>
        <translation>Ce qui est conforme</translation>
    </message>
    <message>
        <source>What crosses a border, in % of what crosses random borders between the same two regions; the {count} lowest</source>
        <translation>Ce qui franchit une limite, en % de ce qui franchit des limites aléatoires entre les deux mêmes régions ; les {count} plus basses</translation>
    </message>
    <message>
        <source>What crosses here cannot be compared with what stays.</source>
        <translation>Ce qui franchit ici ne peut être comparé à ce qui reste.</translation>
    </message>
    <message>
        <source>What crosses the border</source>
        <translation>Ce qui franchit la limite</translation>
    </message>
    <message>
        <source>What crosses, against what the sizes of the units let expect</source>
        <translation>Ce qui franchit, par rapport à ce que la taille des unités laisse attendre</translation>
    </message>
    <message>
        <source>What do the flows say of a division?</source>
        <translation>Que disent les flux d&apos;un découpage ?</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>What is core, what is fringe?</source>
        <translation>Qu&apos;est-ce que le cœur, qu&apos;est-ce que la frange ?</translation>
    </message>
    <message>
        <source>What is counted adds up to 0 in all that the definitions include. Choose another weight.</source>
        <translation>Ce qui est compté fait 0 dans tout ce que les définitions incluent. Choisissez un autre poids.</translation>
    </message>
    <message>
        <source>What is counted adds up to 0 in the core. Choose another weight.</source>
        <translation>Ce qui est compté fait 0 dans le noyau. Choisissez un autre poids.</translation>
    </message>
    <message>
        <source>What is counted adds up to 0 where &quot;{a}&quot; and &quot;{b}&quot; overlap. Choose another weight.</source>
        <translation>Ce qui est compté totalise 0 là où &quot;{a}&quot; et &quot;{b}&quot; se recouvrent. Choisissez une autre pondération.</translation>
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
        <source>What is drawn, of all that goes elsewhere.</source>
        <translation>Ce qui est dessiné, de tout ce qui va ailleurs.</translation>
    </message>
    <message>
        <source>What lies in slivers</source>
        <translation>Ce qui se trouve dans les éclats</translation>
    </message>
    <message>
        <source>What moved?</source>
        <translation>Qu’est-ce qui a changé ?</translation>
    </message>
    <message>
        <source>What one map leaves open about the other, both ways; 0 is the same division.</source>
        <translation>Ce qu&apos;une carte laisse ouvert au sujet de l&apos;autre, dans les deux sens ; 0 est le même découpage.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>What stays in a unit counts for its own region</source>
        <translation>Ce qui reste dans une unité compte pour sa propre région</translation>
    </message>
    <message>
        <source>What stays inside</source>
        <translation>Ce qui reste à l&apos;intérieur</translation>
    </message>
    <message>
        <source>What stays inside (the largest circle is {amount})</source>
        <translation>Ce qui reste à l&apos;intérieur (le plus grand cercle est {amount})</translation>
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
        <source>What the earlier version is called</source>
        <translation>Nom de la version ancienne</translation>
    </message>
    <message>
        <source>What the fields are called</source>
        <translation>Noms des champs</translation>
    </message>
    <message>
        <source>What the finer map is called</source>
        <translation>Nom du découpage fin</translation>
    </message>
    <message>
        <source>What the first division is called</source>
        <translation>Nom du premier découpage</translation>
    </message>
    <message>
        <source>What the flows across a border are held against: what the sizes, or sizes and distance, let expect.</source>
        <translation>À quoi sont comparés les flux à travers une frontière : ce que les tailles, ou tailles et distance, laissent attendre.</translation>
    </message>
    <message>
        <source>What the later version is called</source>
        <translation>Nom de la version récente</translation>
    </message>
    <message>
        <source>What the map drawn at random is called</source>
        <translation>Nom de la carte dessinée au hasard</translation>
    </message>
    <message>
        <source>What the map that stays is called</source>
        <translation>Nom de la carte qui reste</translation>
    </message>
    <message>
        <source>What the second division is called</source>
        <translation>Nom du second découpage</translation>
    </message>
    <message>
        <source>What the size of a region is</source>
        <translation>Ce qu&apos;est la taille d&apos;une région</translation>
    </message>
    <message>
        <source>What the size of regions is made of must be numbers of at least 0, and some of them above 0.</source>
        <translation>Ce qui fait la taille des régions doit être des nombres d&apos;au moins 0, dont certains supérieurs à 0.</translation>
    </message>
    <message>
        <source>What these units count for</source>
        <translation>Ce que comptent ces unités</translation>
    </message>
    <message>
        <source>What to count</source>
        <translation>Ce qu&apos;il faut compter</translation>
    </message>
    <message>
        <source>What to do with units that lie apart from the rest of their region.</source>
        <translation>Que faire des unités séparées du reste de leur région.</translation>
    </message>
    <message>
        <source>What was counted in the units that moved.</source>
        <translation>Ce qui a été compté dans les unités déplacées.</translation>
    </message>
    <message>
        <source>What would flow without borders</source>
        <translation>Ce qui circulerait sans limites</translation>
    </message>
    <message>
        <source>When a region conforms.</source>
        <translation>Quand une région est conforme.</translation>
    </message>
    <message>
        <source>When polygons are laid over each other, pieces thinner than this are taken for drawing differences: they never make a region non-conforming. The log says how much was treated so.</source>
        <translation>Quand des polygones sont superposés, les morceaux plus étroits comptent comme différences de dessin : ils ne rendent jamais une région non conforme. Le journal dit combien ont été traités ainsi.</translation>
    </message>
    <message>
        <source>Where cores are to be found: units in which at least so many arrive.</source>
        <translation>Quand les pôles sont à trouver : unités où il en arrive au moins autant.</translation>
    </message>
    <message>
        <source>Where do the flows go?</source>
        <translation>Où vont les flux ?</translation>
    </message>
    <message>
        <source>Where do the two divisions agree?</source>
        <translation>Où les deux découpages concordent-ils ?</translation>
    </message>
    <message>
        <source>Where do the units belong?</source>
        <translation>Où est la place des unités ?</translation>
    </message>
    <message>
        <source>Where fewer than this are expected to cross, flows are noise and do not count.</source>
        <translation>Là où l’on en attend moins, les flux ne sont que du bruit et ne comptent pas.</translation>
    </message>
    <message>
        <source>Where the domains agree most beyond chance.</source>
        <translation>Là où les domaines s&apos;accordent le plus au-delà du hasard.</translation>
    </message>
    <message>
        <source>Where the tree is cut at a number of regions.</source>
        <translation>Quand l&apos;arbre est coupé à un nombre de régions.</translation>
    </message>
    <message>
        <source>Where the tree is cut at a share: regions merge as long as at most this share of all flows stays inside them.</source>
        <translation>Quand l&apos;arbre est coupé à une part : les régions se réunissent tant qu&apos;au plus cette part de tous les flux reste à l&apos;intérieur.</translation>
    </message>
    <message>
        <source>Where the tree is cut at first. With the sliders below the answer you can cut it anew.</source>
        <translation>Où l&apos;arbre est d&apos;abord coupé. Les curseurs sous la réponse permettent de couper ailleurs.</translation>
    </message>
    <message>
        <source>Whether &quot;{fixed}&quot; and &quot;{resampled}&quot; agree more than by chance cannot be tested.</source>
        <translation>On ne peut tester si &quot;{fixed}&quot; et &quot;{resampled}&quot; concordent plus que par hasard.</translation>
    </message>
    <message>
        <source>Whether a resolution holds can be told only from the ones before and after it; give at least three, for instance 0.7;1;1.4.</source>
        <translation>On ne peut juger si une résolution tient que par celles d&apos;avant et d&apos;après ; donnez-en au moins trois, par exemple 0.7;1;1.4.</translation>
    </message>
    <message>
        <source>Whether cores are found by their size, or a division of the units says which are cores.</source>
        <translation>Si les pôles sont trouvés par leur taille, ou si un découpage des unités dit lesquelles sont des pôles.</translation>
    </message>
    <message>
        <source>Whether flows within a unit count. Without them regions become larger.</source>
        <translation>Si les flux internes à une unité comptent. Sans eux, les régions sont plus grandes.</translation>
    </message>
    <message>
        <source>Which borders</source>
        <translation>Quelles limites</translation>
    </message>
    <message>
        <source>Which borders are better than chance?</source>
        <translation>Quelles frontières font mieux que le hasard ?</translation>
    </message>
    <message>
        <source>Which borders came and went?</source>
        <translation>Quelles limites sont apparues ou disparues ?</translation>
    </message>
    <message>
        <source>Which division nests in which?</source>
        <translation>Quel découpage s’emboîte dans lequel ?</translation>
    </message>
    <message>
        <source>Which map serves which policy?</source>
        <translation>Quelle carte pour quelle politique ?</translation>
    </message>
    <message>
        <source>Which map suits which policy?</source>
        <translation>Quelle carte convient à quelle politique ?</translation>
    </message>
    <message>
        <source>Which period to take, for instance 2021; several are separated by semicolons. Empty: the latest.</source>
        <translation>Quelle période prendre, par exemple 2021 ; plusieurs sont séparées par des points-virgules. Vide : la dernière.</translation>
    </message>
    <message>
        <source>Which region</source>
        <translation>Quelle région</translation>
    </message>
    <message>
        <source>Which regions do the flows make?</source>
        <translation>Quelles régions les flux forment-ils ?</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>Quelle table</translation>
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
        <source>Who goes where? A map of flows</source>
        <translation>Qui va où ? Une carte des flux</translation>
    </message>
    <message>
        <source>Who includes it</source>
        <translation>Qui l&apos;inclut</translation>
    </message>
    <message>
        <source>Who includes what</source>
        <translation>Qui inclut quoi</translation>
    </message>
    <message>
        <source>Who may draw a border: {names}.</source>
        <translation>Qui peut tracer une limite : {names}.</translation>
    </message>
    <message>
        <source>Who stays where they are binds a unit to itself: without them fewer and larger communities are found.</source>
        <translation>Ceux qui restent sur place lient une unité à elle-même : sans eux, on trouve des communautés moins nombreuses et plus grandes.</translation>
    </message>
    <message>
        <source>Who uses which method and values; a choice here takes the place of the method and values below.</source>
        <translation>Qui emploie quelle méthode et quelles valeurs ; un choix ici remplace la méthode et les valeurs ci-dessous.</translation>
    </message>
    <message>
        <source>Whole in the other map</source>
        <translation>Entière dans l&apos;autre carte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>With 19 the band of chance is one that a random map leaves upwards once in 20 times. More make it finer.</source>
        <translation>Avec 19, la bande du hasard est telle qu’une carte aléatoire la dépasse vers le haut une fois sur 20. Davantage l’affine.</translation>
    </message>
    <message>
        <source>With all borders between units, the reference field counts as a division too if it is listed.</source>
        <translation>Avec toutes les limites entre unités de base, le champ de référence compte aussi comme découpage s&apos;il est dans la liste.</translation>
    </message>
    <message>
        <source>With flows, borders that few people cross count as firmer. Add flows on the page Regions.</source>
        <translation>Avec des flux, les frontières que peu de gens traversent comptent comme plus nettes. Ajoutez des flux à la page Régions.</translation>
    </message>
    <message>
        <source>With it, flows between regions are drawn, from and to the unit of each region where most arrives.</source>
        <translation>Avec ce champ, on dessine les flux entre régions, depuis et vers l&apos;unité de chaque région où il arrive le plus.</translation>
    </message>
    <message>
        <source>With its own</source>
        <translation>Avec la sienne</translation>
    </message>
    <message>
        <source>With that one</source>
        <translation>Avec celle-là</translation>
    </message>
    <message>
        <source>With unions a region conforms too if it consists of several coarser regions, each of them whole.</source>
        <translation>Avec les réunions, une région est aussi conforme si elle se compose de plusieurs régions plus larges, chacune entière.</translation>
    </message>
    <message>
        <source>With {draws} random borders and {tested} tests at once a single border cannot come out as better than chance. Draw at least {wanted}.</source>
        <translation>Avec {draws} limites aléatoires et {tested} tests à la fois, une seule limite ne peut pas ressortir meilleure que le hasard. Tirez-en au moins {wanted}.</translation>
    </message>
    <message>
        <source>With {numbers} regions no random maps could be drawn, so there is nothing to compare the agreement with.</source>
        <translation>Avec {numbers} régions, aucune carte aléatoire n&apos;a pu être dessinée ; il n&apos;y a donc rien à quoi comparer la concordance.</translation>
    </message>
    <message>
        <source>With {numbers} regions the random maps stay close to the real ones, because hardly any others have regions of the same sizes; chance looks higher there than it is.</source>
        <translation>Avec {numbers} régions, les cartes aléatoires restent proches des vraies, car presque aucune autre n’a des régions de mêmes tailles ; le hasard y paraît plus élevé qu’il ne l’est.</translation>
    </message>
    <message>
        <source>Without region</source>
        <translation>Sans région</translation>
    </message>
    <message>
        <source>Without region.</source>
        <translation>Sans région.</translation>
    </message>
    <message>
        <source>Without region: {units}. The reason for the first of them: {reason}</source>
        <translation>Sans région : {units}. La raison pour la première : {reason}</translation>
    </message>
    <message>
        <source>Without region: {units}. {reason}</source>
        <translation>Sans région : {units}. {reason}</translation>
    </message>
    <message>
        <source>Worse than chance: more crosses it than random borders</source>
        <translation>Moins bien que le hasard : plus franchie que des limites aléatoires</translation>
    </message>
    <message>
        <source>Worse than chance: {cross} crosses this border, only {mean} on average a random border between the same two regions; {count} of {draws} random borders do as well.</source>
        <translation>Moins bien que le hasard : {cross} franchit cette limite, contre seulement {mean} en moyenne une limite aléatoire entre les deux mêmes régions ; {count} limites aléatoires sur {draws} font aussi bien.</translation>
    </message>
    <message>
        <source>Worse than chance: {cross} of what the sizes of the units let expect crosses this border, only {mean} on average a random border between the same two regions; {count} of {draws} random borders do as well.</source>
        <translation>Moins bien que le hasard : {cross} de ce que la taille des unités laisse attendre franchit cette limite, contre seulement {mean} en moyenne une limite aléatoire entre les deux mêmes régions ; {count} limites aléatoires sur {draws} font aussi bien.</translation>
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
        <source>Year-month-day, or only the year. It goes into the results for QGIS&apos;s temporal controller.</source>
        <translation>Année-mois-jour, ou seulement l’année. Elle va dans les résultats pour le contrôleur temporel de QGIS.</translation>
    </message>
    <message>
        <source>Zero margins are either &quot;exclude&quot; or &quot;one&quot;, not &quot;{zero}&quot;.</source>
        <translation>Pour les unités sans départs ou sans arrivées, les choix sont « exclude » ou « one », pas « {zero} ».</translation>
    </message>
    <message>
        <source>a region lies inside one coarser region</source>
        <translation>une région se trouve dans une seule région plus grossière</translation>
    </message>
    <message>
        <source>agree with</source>
        <translation>concorde avec</translation>
    </message>
    <message>
        <source>agreement (V)</source>
        <translation>concordance (V)</translation>
    </message>
    <message>
        <source>agreement beyond chance</source>
        <translation>concordance au-delà du hasard</translation>
    </message>
    <message>
        <source>agreement of the two maps</source>
        <translation>accord des deux découpages</translation>
    </message>
    <message>
        <source>agreement there</source>
        <translation>accord à cet endroit</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>are listed</source>
        <translation>sont énumérées</translation>
    </message>
    <message>
        <source>area</source>
        <translation>surface</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>comme indiqué</translation>
    </message>
    <message>
        <source>as the R package LabourMarketAreas 3.4</source>
        <translation>comme le paquet R LabourMarketAreas 3.4</translation>
    </message>
    <message>
        <source>at the largest jump</source>
        <translation>au plus grand saut</translation>
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
        <source>better than chance</source>
        <translation>mieux que le hasard</translation>
    </message>
    <message>
        <source>borders</source>
        <translation>tronçons de limite</translation>
    </message>
    <message>
        <source>borders gone</source>
        <translation>frontières disparues</translation>
    </message>
    <message>
        <source>borders kept</source>
        <translation>frontières conservées</translation>
    </message>
    <message>
        <source>borders that coincide</source>
        <translation>frontières qui coïncident</translation>
    </message>
    <message>
        <source>both alike</source>
        <translation>les deux à égalité</translation>
    </message>
    <message>
        <source>but lies in</source>
        <translation>mais se trouve dans</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>par hasard</translation>
    </message>
    <message>
        <source>by number of regions</source>
        <translation>par nombre de régions</translation>
    </message>
    <message>
        <source>by share inside</source>
        <translation>par part interne</translation>
    </message>
    <message>
        <source>can be tested</source>
        <translation>testables</translation>
    </message>
    <message>
        <source>care</source>
        <translation>soins</translation>
    </message>
    <message>
        <source>chance of as good a random map</source>
        <translation>chance d&apos;une carte aléatoire aussi bonne</translation>
    </message>
    <message>
        <source>coarser</source>
        <translation>plus grossier</translation>
    </message>
    <message>
        <source>combined basin</source>
        <translation>bassin combiné</translation>
    </message>
    <message>
        <source>communities there</source>
        <translation>communautés à cette résolution</translation>
    </message>
    <message>
        <source>cooperation</source>
        <translation>coopération</translation>
    </message>
    <message>
        <source>core</source>
        <translation>noyau</translation>
    </message>
    <message>
        <source>difference in bits</source>
        <translation>différence en bits</translation>
    </message>
    <message>
        <source>does not depend on the order of units</source>
        <translation>ne dépend pas de l&apos;ordre des unités</translation>
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
        <source>elsewhere in a run</source>
        <translation>ailleurs dans une répétition</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>constats</translation>
    </message>
    <message>
        <source>finer</source>
        <translation>plus fin</translation>
    </message>
    <message>
        <source>firm borders</source>
        <translation>limites fermes</translation>
    </message>
    <message>
        <source>flows drawn</source>
        <translation>flux dessinés</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>found by size</source>
        <translation>trouvés par la taille</translation>
    </message>
    <message>
        <source>from the division {label}</source>
        <translation>du découpage {label}</translation>
    </message>
    <message>
        <source>functional regions</source>
        <translation>régions fonctionnelles</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>vides</translation>
    </message>
    <message>
        <source>go to a neighbour</source>
        <translation>passent à une voisine</translation>
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
        <source>inside</source>
        <translation>à l&apos;intérieur</translation>
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
        <source>levels</source>
        <translation>niveaux</translation>
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
        <source>may lie apart</source>
        <translation>peuvent être séparées</translation>
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
        <source>modularity</source>
        <translation>modularité</translation>
    </message>
    <message>
        <source>moved with them</source>
        <translation>déplacé avec elles</translation>
    </message>
    <message>
        <source>new border</source>
        <translation>nouvelle limite</translation>
    </message>
    <message>
        <source>new borders</source>
        <translation>nouvelles frontières</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no border any more</source>
        <translation>plus de limite</translation>
    </message>
    <message>
        <source>no region</source>
        <translation>pas de région</translation>
    </message>
    <message>
        <source>nobody draws it here</source>
        <translation>personne ne trace ici une limite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>of</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>of all that anyone includes</source>
        <translation>de tout ce que quelqu&apos;un inclut</translation>
    </message>
    <message>
        <source>of it is core</source>
        <translation>en est noyau</translation>
    </message>
    <message>
        <source>of the first map lies inside one region of the second</source>
        <translation>de la première carte se trouve dans une seule région de la seconde</translation>
    </message>
    <message>
        <source>of the flows between units stay inside a region</source>
        <translation>des flux entre unités restent dans une région</translation>
    </message>
    <message>
        <source>of the region is fringe</source>
        <translation>de la région est frange</translation>
    </message>
    <message>
        <source>of the second map lies inside one region of the first</source>
        <translation>de la seconde carte se trouve dans une seule région de la première</translation>
    </message>
    <message>
        <source>of them stay inside</source>
        <translation>d&apos;entre eux restent à l&apos;intérieur</translation>
    </message>
    <message>
        <source>of those who arrive come from inside</source>
        <translation>de ceux qui arrivent viennent de l&apos;intérieur</translation>
    </message>
    <message>
        <source>of those who live here go to the core</source>
        <translation>de ceux qui habitent ici vont au pôle</translation>
    </message>
    <message>
        <source>of those who live here stay in the region</source>
        <translation>de ceux qui habitent ici restent dans la région</translation>
    </message>
    <message>
        <source>of what chance leaves open</source>
        <translation>de ce que le hasard laisse ouvert</translation>
    </message>
    <message>
        <source>of what moves is drawn</source>
        <translation>de ce qui bouge est dessiné</translation>
    </message>
    <message>
        <source>of what was counted breaks the chain</source>
        <translation>de ce qui a été compté rompt la chaîne</translation>
    </message>
    <message>
        <source>of which from here</source>
        <translation>dont d&apos;ici</translation>
    </message>
    <message>
        <source>of which stay</source>
        <translation>dont restent</translation>
    </message>
    <message>
        <source>or is the exact union of several</source>
        <translation>ou est l&apos;union exacte de plusieurs</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>à l&apos;extérieur</translation>
    </message>
    <message>
        <source>overlaps</source>
        <translation>recouvrements</translation>
    </message>
    <message>
        <source>pairs tested</source>
        <translation>paires testées</translation>
    </message>
    <message>
        <source>pairs that nest</source>
        <translation>paires qui s&apos;emboîtent</translation>
    </message>
    <message>
        <source>pieces that do not touch</source>
        <translation>morceaux qui ne se touchent pas</translation>
    </message>
    <message>
        <source>prediction (lambda)</source>
        <translation>prédiction (lambda)</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>régions</translation>
    </message>
    <message>
        <source>regions kept whole</source>
        <translation>régions restées entières</translation>
    </message>
    <message>
        <source>regions: the best scale</source>
        <translation>régions : la meilleure échelle</translation>
    </message>
    <message>
        <source>residents in the flows</source>
        <translation>habitants dans les flux</translation>
    </message>
    <message>
        <source>resolution that holds best</source>
        <translation>résolution qui tient le mieux</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>couronne</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>sécurité</translation>
    </message>
    <message>
        <source>share inside (K)</source>
        <translation>part à l&apos;intérieur (K)</translation>
    </message>
    <message>
        <source>smallest flow drawn</source>
        <translation>plus petit flux dessiné</translation>
    </message>
    <message>
        <source>steps above the average random map</source>
        <translation>pas au-dessus de la carte aléatoire moyenne</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>the base units</source>
        <translation>les unités de base</translation>
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
        <source>the layer of the earlier date</source>
        <translation>la couche de la première date</translation>
    </message>
    <message>
        <source>the layer of the finer regions</source>
        <translation>la couche des régions fines</translation>
    </message>
    <message>
        <source>the layer of the first division</source>
        <translation>la couche du premier découpage</translation>
    </message>
    <message>
        <source>the layer of the later date</source>
        <translation>la couche de la seconde date</translation>
    </message>
    <message>
        <source>the layer of the second division</source>
        <translation>la couche du second découpage</translation>
    </message>
    <message>
        <source>the real map: {value}</source>
        <translation>la carte réelle : {value}</translation>
    </message>
    <message>
        <source>the reference layer</source>
        <translation>la couche de référence</translation>
    </message>
    <message>
        <source>the region</source>
        <translation>la région</translation>
    </message>
    <message>
        <source>the region layer</source>
        <translation>la couche des régions</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
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
        <source>units change region</source>
        <translation>unités changent de région</translation>
    </message>
    <message>
        <source>units in the core</source>
        <translation>unités dans le cœur</translation>
    </message>
    <message>
        <source>units in the fringe</source>
        <translation>unités dans la frange</translation>
    </message>
    <message>
        <source>units lean elsewhere</source>
        <translation>unités penchent ailleurs</translation>
    </message>
    <message>
        <source>units moved</source>
        <translation>unités déplacées</translation>
    </message>
    <message>
        <source>units without region</source>
        <translation>unités sans région</translation>
    </message>
    <message>
        <source>was there and still is</source>
        <translation>existait et existe encore</translation>
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
        <source>year-month-day, may be empty</source>
        <translation>année-mois-jour, peut rester vide</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{amount} go from {origin} to {destination}: {share} % of all that begins in {origin}. The other way: {back}.</source>
        <translation>{amount} vont de {origin} à {destination} : {share} % de tout ce qui commence à {origin}. Dans l&apos;autre sens : {back}.</translation>
    </message>
    <message>
        <source>{amount} stay inside {place}: {share} % of all that begins there.</source>
        <translation>{amount} restent à l&apos;intérieur de {place} : {share} % de tout ce qui y commence.</translation>
    </message>
    <message>
        <source>{a} and {b} agree in part (V-measure {v}; 1 is the same, 0 nothing in common).</source>
        <translation>{a} et {b} concordent en partie (V-mesure {v} ; 1 est identique, 0 rien en commun).</translation>
    </message>
    <message>
        <source>{a} and {b} agree largely (V-measure {v}; 1 is the same, 0 nothing in common).</source>
        <translation>{a} et {b} concordent en grande partie (V-mesure {v} ; 1 est identique, 0 rien en commun).</translation>
    </message>
    <message>
        <source>{a} and {b} agree little (V-measure {v}; 1 is the same, 0 nothing in common).</source>
        <translation>{a} et {b} concordent peu (V-mesure {v} ; 1 est identique, 0 rien en commun).</translation>
    </message>
    <message>
        <source>{a} and {b} are the same division.</source>
        <translation>{a} et {b} sont le même découpage.</translation>
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
        <source>{a} nests perfectly in {b}: it is the same division, cut finer (V-measure {v}).</source>
        <translation>{a} s&apos;emboîte parfaitement dans {b} : c&apos;est le même découpage, plus fin (V-mesure {v}).</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <translation>{before} vers {after}</translation>
    </message>
    <message>
        <source>{b} nests perfectly in {a}: it is the same division, cut finer (V-measure {v}).</source>
        <translation>{b} s&apos;emboîte parfaitement dans {a} : c&apos;est le même découpage, plus fin (V-mesure {v}).</translation>
    </message>
    <message>
        <source>{changed} of {units} units change region; {firm} of {borders} borders between neighbours are firm</source>
        <translation>{changed} unités sur {units} changent de région ; {firm} limites sur {borders} entre voisins sont fermes</translation>
    </message>
    <message>
        <source>{conforming} of {total} regions of {finer} lie inside one of {coarser}.</source>
        <translation>{conforming} des {total} régions de {finer} se trouvent dans une seule région de {coarser}.</translation>
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
        <source>{count} cells of &quot;{flows}&quot; are empty; nothing flows there.</source>
        <translation>{count} cellules de &quot;{flows}&quot; sont vides ; rien n&apos;y circule.</translation>
    </message>
    <message>
        <source>{count} codes belong to several units ({codes}); the flows of &quot;{flows}&quot; go to the first unit with the code.</source>
        <translation>{count} codes appartiennent à plusieurs unités ({codes}) ; les flux de &quot;{flows}&quot; vont à la première unité avec ce code.</translation>
    </message>
    <message>
        <source>{count} codes of &quot;{flows}&quot; are no unit: {codes}. What goes there or comes from there counts as external.</source>
        <translation>{count} codes de &quot;{flows}&quot; ne sont pas une unité : {codes}. Ce qui y va ou en vient compte comme externe.</translation>
    </message>
    <message>
        <source>{count} codes of &quot;{flows}&quot; differ from a unit only by zeros at the front ({code} for {unit}): a program may have taken them for numbers. They were read as the units.</source>
        <translation>{count} codes de &quot;{flows}&quot; ne diffèrent d&apos;une unité que par des zéros au début ({code} pour {unit}) : un programme les a peut-être pris pour des nombres. Ils ont été lus comme les unités.</translation>
    </message>
    <message>
        <source>{count} codes of &quot;{flows}&quot; lack zeros at the front, or have some too many ({codes}); they are read as the units.</source>
        <translation>Il manque des zéros au début de {count} codes de &quot;{flows}&quot;, ou il y en a trop ({codes}) ; ils sont lus comme les unités.</translation>
    </message>
    <message>
        <source>{count} codes of &quot;{flows}&quot; stand for several units after the table of mergers ({codes}); their flows cannot be divided.</source>
        <translation>{count} codes de &quot;{flows}&quot; correspondent à plusieurs unités selon la table de fusions ({codes}) ; leurs flux ne peuvent pas être répartis.</translation>
    </message>
    <message>
        <source>{count} codes of &quot;{flows}&quot; were brought to the units by the table of mergers.</source>
        <translation>{count} codes de &quot;{flows}&quot; ont été ramenés aux unités par la table de fusions.</translation>
    </message>
    <message>
        <source>{count} cores were made of others, in pieces that are not connected on the map: each piece is a core of its own.</source>
        <translation>{count} pôles se sont ajoutés, car des morceaux d&apos;un pôle ne sont pas reliés sur la carte : chaque morceau est un pôle à part.</translation>
    </message>
    <message>
        <source>{count} earlier units became part of another unit, by the table of mergers.</source>
        <translation>{count} anciennes unités sont devenues partie d’une autre, selon la table de fusions.</translation>
    </message>
    <message>
        <source>{count} flows begin or end in a unit without polygon; they are not drawn.</source>
        <translation>{count} flux commencent ou finissent dans une unité sans polygone ; ils ne sont pas dessinés.</translation>
    </message>
    <message>
        <source>{count} later units got parts of earlier units of several regions: {units}. What moved there is not known, so they are left out.</source>
        <translation>{count} unités récentes ont reçu des parties d’anciennes unités de plusieurs régions : {units}. On ne sait pas ce qui y a changé ; elles sont laissées de côté.</translation>
    </message>
    <message>
        <source>{count} lines show {share} % of all that goes from one place to another. The largest flow goes from {origin} to {destination}: {amount}.</source>
        <translation>{count} lignes montrent {share} % de tout ce qui va d&apos;un lieu à un autre. Le plus grand flux va de {origin} à {destination} : {amount}.</translation>
    </message>
    <message>
        <source>{count} more findings are in the output Findings.</source>
        <translation>{count} autres constats se trouvent dans la sortie Constats.</translation>
    </message>
    <message>
        <source>{count} more pieces lie apart from their region.</source>
        <translation>{count} autres morceaux sont séparés de leur région.</translation>
    </message>
    <message>
        <source>{count} more problems are in the output Problems.</source>
        <translation>{count} autres problèmes se trouvent dans la sortie Problèmes.</translation>
    </message>
    <message>
        <source>{count} more rows of &quot;{table}&quot; or units do not fit.</source>
        <translation>{count} autres lignes de &quot;{table}&quot; ou unités ne conviennent pas.</translation>
    </message>
    <message>
        <source>{count} of the {coarser}</source>
        <translation>{count} régions de {coarser}</translation>
    </message>
    <message>
        <source>{count} of {draws} random maps agree as well (p = {p}); on average they give {mean}</source>
        <translation>{count} cartes aléatoires sur {draws} concordent aussi bien (p = {p}) ; en moyenne elles donnent {mean}</translation>
    </message>
    <message>
        <source>{count} of {of} definitions include it: {names}.</source>
        <translation>{count} définitions sur {of} l&apos;incluent : {names}.</translation>
    </message>
    <message>
        <source>{count} of {tested} borders can hardly come out as better than chance: between regions of these sizes few other borders are possible, and at least {share} % of the random ones are the real one.</source>
        <translation>{count} limites sur {tested} ne peuvent guère ressortir meilleures que le hasard : entre régions de ces tailles peu d’autres limites sont possibles, et au moins {share} % des limites aléatoires sont la vraie.</translation>
    </message>
    <message>
        <source>{count} of {total} units of &quot;{layer}&quot; have no counterpart in &quot;{other}&quot;: {units}. They are left out; a table of mergers may help.</source>
        <translation>{count} unités sur {total} de « {layer} » n’ont pas d’équivalent dans « {other} » : {units}. Elles sont laissées de côté ; une table de fusions peut aider.</translation>
    </message>
    <message>
        <source>{count} pairs of cores are one, since at least {threshold} % of one goes to the other: {pairs}.</source>
        <translation>{count} paires de pôles n&apos;en font qu&apos;un, car au moins {threshold} % de l&apos;un va vers l&apos;autre : {pairs}.</translation>
    </message>
    <message>
        <source>{count} polygons of &quot;{layer}&quot; ({units}) could only be laid over the other layer after a repair in a copy.</source>
        <translation>{count} polygones de &quot;{layer}&quot; ({units}) n&apos;ont pu être superposés à l&apos;autre couche qu&apos;après réparation dans une copie.</translation>
    </message>
    <message>
        <source>{count} regions</source>
        <translation>{count} régions</translation>
    </message>
    <message>
        <source>{count} regions are new: {regions}.</source>
        <translation>{count} régions sont nouvelles : {regions}.</translation>
    </message>
    <message>
        <source>{count} regions at resolution {resolution}; other starts agree {firm} with them (1 is the same).</source>
        <translation>{count} régions à la résolution {resolution} ; l&apos;accord d&apos;autres départs avec elles est de {firm} (1 : identiques).</translation>
    </message>
    <message>
        <source>{count} regions at resolution {resolution}; they agree {agreement} with those at {before}, and other starts {firm} with them (1 is the same).</source>
        <translation>{count} régions à la résolution {resolution} ; leur accord est de {agreement} avec celles à {before}, et de {firm} avec celles d&apos;autres départs (1 : identiques).</translation>
    </message>
    <message>
        <source>{count} regions have another code at the later date, but hold mostly the same units and count as the same region: {regions}.</source>
        <translation>{count} régions ont un autre code à la seconde date, mais contiennent en majorité les mêmes unités et comptent comme la même région : {regions}.</translation>
    </message>
    <message>
        <source>{count} regions keep {share} % of all flows inside</source>
        <translation>{count} régions gardent {share} % de tous les flux à l&apos;intérieur</translation>
    </message>
    <message>
        <source>{count} regions keep {share} % of the flows between units inside</source>
        <translation>{count} régions gardent {share} % des flux entre unités à l&apos;intérieur</translation>
    </message>
    <message>
        <source>{count} regions lie in several pieces</source>
        <translation>{count} régions sont en plusieurs morceaux</translation>
    </message>
    <message>
        <source>{count} regions lie in several pieces; each piece was linked to the largest one of its region, so that random maps may use that link too.</source>
        <translation>{count} régions sont en plusieurs morceaux ; chaque morceau a été relié au plus grand de sa région, de sorte que les cartes aléatoires peuvent aussi utiliser cette liaison.</translation>
    </message>
    <message>
        <source>{count} regions no longer exist: {regions}.</source>
        <translation>{count} régions n’existent plus : {regions}.</translation>
    </message>
    <message>
        <source>{count} regions that no flow links to others are not drawn.</source>
        <translation>{count} régions qu’aucun flux ne relie à d’autres ne sont pas dessinées.</translation>
    </message>
    <message>
        <source>{count} rows of &quot;{flows}&quot; have no amount (rows {rows}); they were left out.</source>
        <translation>{count} lignes de &quot;{flows}&quot; n&apos;ont pas de quantité (lignes {rows}) ; elles sont laissées de côté.</translation>
    </message>
    <message>
        <source>{count} rows of &quot;{table}&quot; have a code of another year; the table of mergers brought them to the units.</source>
        <translation>{count} lignes de &quot;{table}&quot; ont un code d&apos;une autre année ; la table de fusions les a ramenées aux unités.</translation>
    </message>
    <message>
        <source>{count} rows of &quot;{table}&quot; have no definition or no unit; they were left out.</source>
        <translation>{count} lignes de &quot;{table}&quot; n&apos;ont pas de définition ou pas d&apos;unité ; elles sont laissées de côté.</translation>
    </message>
    <message>
        <source>{count} rows of &quot;{table}&quot; name no unit of the map and were left out: {codes}. Codes of another year need a table of mergers.</source>
        <translation>{count} lignes de &quot;{table}&quot; ne nomment aucune unité de la carte et sont laissées de côté : {codes}. Les codes d&apos;une autre année demandent une table de fusions.</translation>
    </message>
    <message>
        <source>{count} rows of &quot;{table}&quot; repeat another row.</source>
        <translation>{count} lignes de &quot;{table}&quot; répètent une autre ligne.</translation>
    </message>
    <message>
        <source>{count} rows of the matrix &quot;{flows}&quot; have no code (rows {rows}); they were left out.</source>
        <translation>{count} lignes de la matrice &quot;{flows}&quot; n&apos;ont pas de code (lignes {rows}) ; elles ont été laissées de côté.</translation>
    </message>
    <message>
        <source>{count} runs; firm: the same in at least 95 % of them</source>
        <translation>{count} répétitions ; ferme : de même dans au moins 95 % d’entre elles</translation>
    </message>
    <message>
        <source>{count} units along it have more ties with the other side than with their own.</source>
        <translation>{count} unités qui la bordent ont plus de liens avec l’autre côté qu’avec le leur.</translation>
    </message>
    <message>
        <source>{count} units have no flows in &quot;{flows}&quot;, while some of its codes are no units. Are these flows of another year? A table of mergers can bring older codes to the units.</source>
        <translation>{count} unités n’ont aucun flux dans « {flows} », alors que certains de ses codes ne sont pas des unités. Ces flux sont-ils d’une autre année ? Une table de fusions peut ramener d’anciens codes aux unités.</translation>
    </message>
    <message>
        <source>{count} units have no region</source>
        <translation>{count} unités n&apos;ont pas de région</translation>
    </message>
    <message>
        <source>{count} units have no region in one of the maps; they are left out. They are {share} % of what is counted.</source>
        <translation>{count} unités n&apos;ont pas de région dans l&apos;une des cartes ; elles sont laissées de côté. Elles font {share} % de ce qui est compté.</translation>
    </message>
    <message>
        <source>{count} units have no region; {share} % of the flows begin or end there and are not on the map.</source>
        <translation>{count} unités n&apos;ont pas de région ; {share} % des flux y commencent ou y finissent et ne sont pas sur la carte.</translation>
    </message>
    <message>
        <source>{count} units lay apart from their region and went to the neighbouring region they are linked with most: {units}.</source>
        <translation>{count} unités étaient séparées de leur région et sont passées à la région voisine avec laquelle elles sont le plus liées : {units}.</translation>
    </message>
    <message>
        <source>{count} units lie apart from their region and no neighbour can take them ({units}); they stay in it. A link between units, for instance for a bridge or a ferry, would connect them.</source>
        <translation>{count} unités sont séparées de leur région et aucune voisine ne peut les prendre ({units}) ; elles y restent. Un lien entre unités, par exemple pour un pont ou un bac, les relierait.</translation>
    </message>
    <message>
        <source>{count} units lie outside all of them</source>
        <translation>{count} unités sont en dehors de toutes</translation>
    </message>
    <message>
        <source>{count} units of &quot;{layer}&quot; are on several rows, for instance {unit} on rows {rows}; each counts as one unit.</source>
        <translation>{count} unités de base de &quot;{layer}&quot; figurent sur plusieurs lignes, par exemple {unit} sur les lignes {rows} ; chacune compte pour une unité.</translation>
    </message>
    <message>
        <source>{count} units of &quot;{layer}&quot; have no code in field &quot;{field}&quot; (rows {rows}), so no flow finds them.</source>
        <translation>{count} unités de « {layer} » n’ont pas de code dans le champ « {field} » (lignes {rows}) : aucun flux ne les trouve.</translation>
    </message>
    <message>
        <source>{count} units of &quot;{layer}&quot; have no row with their code in &quot;{other}&quot;: {units}.</source>
        <translation>{count} unités de base de &quot;{layer}&quot; n&apos;ont pas de ligne avec leur code dans &quot;{other}&quot; : {units}.</translation>
    </message>
    <message>
        <source>{count} units of which enough goes to a core were left out, since they are not connected with it on the map: {units}.</source>
        <translation>{count} unités dont une part suffisante va vers un pôle ont été laissées de côté, car elles n&apos;y sont pas reliées sur la carte : {units}.</translation>
    </message>
    <message>
        <source>{count} units of which too little goes to a core were taken in, since one region surrounds them: {units}.</source>
        <translation>{count} unités dont trop peu va vers un pôle ont été incluses, car une seule région les entoure : {units}.</translation>
    </message>
    <message>
        <source>{count} units were moved so that regions lie in one piece</source>
        <translation>{count} unités ont été déplacées pour que les régions soient d&apos;un seul tenant</translation>
    </message>
    <message>
        <source>{count} units were set aside on the way, because no region stays as valid with them; they joined the region they are linked with most.</source>
        <translation>{count} unités ont été mises de côté en chemin, car aucune région ne reste aussi valide avec elles ; elles ont rejoint la région à laquelle elles sont le plus liées.</translation>
    </message>
    <message>
        <source>{count} units where much arrives are no cores, since more goes from there to a larger core than stays: {units}.</source>
        <translation>{count} unités où il arrive beaucoup ne sont pas des pôles, car il en part plus vers un pôle plus grand qu&apos;il n&apos;en reste : {units}.</translation>
    </message>
    <message>
        <source>{count} units with flows of &quot;{flows}&quot; have no polygon, so their distances are unknown. Choose independence, or mend the polygons.</source>
        <translation>{count} unités avec des flux de &quot;{flows}&quot; n&apos;ont pas de polygone ; leurs distances sont donc inconnues. Choisissez l&apos;indépendance, ou réparez les polygones.</translation>
    </message>
    <message>
        <source>{delineation} keeps {share} % of {evidence} inside its regions; random maps keep {chance} % on average (p = {p}).</source>
        <translation>{delineation} garde {share} % de {evidence} dans ses régions ; des cartes aléatoires en gardent {chance} % en moyenne (p = {p}).</translation>
    </message>
    <message>
        <source>{delineation} keeps {share} % of {evidence} inside its regions; whether that is more than chance is not testable.</source>
        <translation>{delineation} garde {share} % de {evidence} dans ses régions ; on ne peut tester si c’est plus que le hasard.</translation>
    </message>
    <message>
        <source>{delineation} tells {share} % of {evidence}; random maps tell {chance} % on average (p = {p}).</source>
        <translation>{delineation} dit {share} % de {evidence} ; des cartes aléatoires en disent {chance} % en moyenne (p = {p}).</translation>
    </message>
    <message>
        <source>{delineation} tells {share} % of {evidence}; whether that is more than chance is not testable.</source>
        <translation>{delineation} dit {share} % de {evidence} ; on ne peut tester si c’est plus que le hasard.</translation>
    </message>
    <message>
        <source>{evidence} cannot be judged: nothing varies or flows where {delineation} has regions.</source>
        <translation>{evidence} ne peut être jugé : rien ne varie ni ne circule là où {delineation} a des régions.</translation>
    </message>
    <message>
        <source>{evidence} is {delineation} itself, so it is no evidence for it.</source>
        <translation>{evidence} est {delineation} même, donc pas une preuve à son sujet.</translation>
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
        <source>{first} and {second}: agreement</source>
        <translation>{first} et {second} : concordance</translation>
    </message>
    <message>
        <source>{first} and {second}: chance?</source>
        <translation>{first} et {second} : hasard ?</translation>
    </message>
    <message>
        <source>{first} stays as it is; {second} is drawn anew by chance. Seed: {seed}.</source>
        <translation>{first} reste telle quelle ; {second} est redessinée au hasard. Graine : {seed}.</translation>
    </message>
    <message>
        <source>{flows} across the borders of {label}. Seed: {seed}.</source>
        <translation>{flows} à travers les frontières de {label}. Graine : {seed}.</translation>
    </message>
    <message>
        <source>{found} of {count} codes in the first rows of &quot;{flows}&quot; are units ({share} %).</source>
        <translation>{found} des {count} codes des premières lignes de &quot;{flows}&quot; sont des unités ({share} %).</translation>
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
        <source>{label}: name</source>
        <translation>{label} : nom</translation>
    </message>
    <message>
        <source>{layer}: code</source>
        <translation>{layer} : code</translation>
    </message>
    <message>
        <source>{percent} % of the runs put both sides in one region.</source>
        <translation>{percent} % des répétitions placent les deux côtés dans une même région.</translation>
    </message>
    <message>
        <source>{region} exchanges most with {partner}: {share} % of what goes to and comes from other regions.</source>
        <translation>{region} échange le plus avec {partner} : {share} % de ce qui va vers d&apos;autres régions et en vient.</translation>
    </message>
    <message>
        <source>{region} exchanges nothing with other regions.</source>
        <translation>{region} n&apos;échange rien avec d&apos;autres régions.</translation>
    </message>
    <message>
        <source>{share} % of the codes in the first rows are units.</source>
        <translation>{share} % des codes des premières lignes sont des unités.</translation>
    </message>
    <message>
        <source>{share} % of the differences in {evidence} lie between the regions of {delineation}; whether that is more than chance is not testable.</source>
        <translation>{share} % des différences de {evidence} se trouvent entre les régions de {delineation} ; on ne peut tester si c’est plus que le hasard.</translation>
    </message>
    <message>
        <source>{share} % of the differences in {evidence} lie between the regions of {delineation}; with random maps {chance} % on average (p = {p}).</source>
        <translation>{share} % des différences de {evidence} se trouvent entre les régions de {delineation} ; avec des cartes aléatoires {chance} % en moyenne (p = {p}).</translation>
    </message>
    <message>
        <source>{share} % of the flows go to or come from places that are no unit</source>
        <translation>{share} % des flux vont vers des lieux qui ne sont pas des unités ou en viennent</translation>
    </message>
    <message>
        <source>{share} % of what is counted has no region in some level of the chain and is left out there.</source>
        <translation>{share} % de ce qui est compté n’a pas de région à un niveau de la chaîne et y est laissé de côté.</translation>
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
        <source>{support} of {of} divisions draw this border here: {names}.</source>
        <translation>{support} découpages sur {of} tracent ici cette limite : {names}.</translation>
    </message>
    <message>
        <source>{table}: period</source>
        <translation>{table} : période</translation>
    </message>
    <message>
        <source>{units}: in the region of {region}, but apart from it; other regions or units without region lie in between, or water that a link between units would bridge.</source>
        <translation>{units} : dans la région de {region}, mais séparé d&apos;elle ; d&apos;autres régions, des unités sans région ou de l&apos;eau qu&apos;un lien entre unités franchirait se trouvent entre les deux.</translation>
    </message>
    <message>
        <source>{units}: in the region of {region}, but no way over the map leads there. A link between units, for instance for a bridge or a ferry, would connect them.</source>
        <translation>{units} : dans la région de {region}, mais aucun chemin sur la carte n&apos;y mène. Un lien entre unités, par exemple pour un pont ou un bac, les relierait.</translation>
    </message>
    <message>
        <source>{unit} (in {region})</source>
        <translation>{unit} (dans {region})</translation>
    </message>
    <message>
        <source>{unit} has flows with its own region {region} only.</source>
        <translation>{unit} n&apos;a de flux qu&apos;avec sa propre région {region}.</translation>
    </message>
    <message>
        <source>{unit} has no region. It is attached most to {other}: {share} %.</source>
        <translation>{unit} n&apos;a pas de région. Elle est liée le plus à {other} : {share} %.</translation>
    </message>
    <message>
        <source>{unit} is a region by itself. Of its flows with other units, most are with {other}: {share} %.</source>
        <translation>{unit} est à elle seule une région. De ses flux avec d&apos;autres unités, la plupart sont avec {other} : {share} %.</translation>
    </message>
    <message>
        <source>{unit} is attached more strongly to {other} ({share} %) than to its own region {region} ({own} %).</source>
        <translation>{unit} est plus fortement liée à {other} ({share} %) qu&apos;à sa propre région {region} ({own} %).</translation>
    </message>
    <message>
        <source>{unit} is attached to its own region {region} ({own} %); next comes {other} ({share} %).</source>
        <translation>{unit} est liée à sa propre région {region} ({own} %) ; vient ensuite {other} ({share} %).</translation>
    </message>
</context>
</TS>
