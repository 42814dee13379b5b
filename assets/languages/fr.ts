<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
 <context>
  <name>actions</name>
  <message>
   <source>Activity</source>
   <translation>Activité</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <translation>Ajouter un dossier</translation>
  </message>
  <message>
   <source>Answer again</source>
   <translation>Répondre à nouveau</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archiver</translation>
  </message>
  <message>
   <source>Ask this collection</source>
   <translation>Interroger cette collection</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>Retour à la liste</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>Discussion</translation>
  </message>
  <message>
   <source>Check now</source>
   <translation>Vérifier maintenant</translation>
  </message>
  <message>
   <source>Copy the last answer</source>
   <translation>Copier la dernière réponse</translation>
  </message>
  <message>
   <source>Copy the passage with its source</source>
   <translation>Copier le passage avec sa source</translation>
  </message>
  <message>
   <source>Copy the path</source>
   <translation>Copier le chemin</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete for good</source>
   <translation>Supprimer définitivement</translation>
  </message>
  <message>
   <source>Delete the folder</source>
   <translation>Supprimer le dossier</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Dupliquer</translation>
  </message>
  <message>
   <source>Export all chats …</source>
   <translation>Exporter toutes les discussions…</translation>
  </message>
  <message>
   <source>Export its chats …</source>
   <translation>Exporter ses discussions…</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>Find in the file</source>
   <translation>Rechercher dans le fichier</translation>
  </message>
  <message>
   <source>Find in this chat</source>
   <translation>Rechercher dans cette discussion</translation>
  </message>
  <message>
   <source>First steps</source>
   <translation>Premiers pas</translation>
  </message>
  <message>
   <source>Folder settings …</source>
   <translation>Réglages du dossier…</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Plein écran</translation>
  </message>
  <message>
   <source>Help and shortcuts</source>
   <translation>Aide et raccourcis</translation>
  </message>
  <message>
   <source>Ignore rules</source>
   <translation>Règles d’exclusion</translation>
  </message>
  <message>
   <source>Import chats …</source>
   <translation>Importer des discussions…</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Bibliothèque</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>Marquer comme lue</translation>
  </message>
  <message>
   <source>Mark as unread</source>
   <translation>Marquer comme non lue</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>Move to a folder</source>
   <translation>Déplacer dans un dossier</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Nouvelle discussion</translation>
  </message>
  <message>
   <source>New chat in this folder</source>
   <translation>Nouvelle discussion dans ce dossier</translation>
  </message>
  <message>
   <source>New folder of chats</source>
   <translation>Nouveau dossier de discussions</translation>
  </message>
  <message>
   <source>Next source</source>
   <translation>Source suivante</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Open in its own program</source>
   <translation>Ouvrir dans son application</translation>
  </message>
  <message>
   <source>Open its folder</source>
   <translation>Ouvrir son dossier</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>Épingler</translation>
  </message>
  <message>
   <source>Previous source</source>
   <translation>Source précédente</translation>
  </message>
  <message>
   <source>Prompts</source>
   <translation>Prompts</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Relire</translation>
  </message>
  <message>
   <source>Read failed files again</source>
   <translation>Relire les fichiers en échec</translation>
  </message>
  <message>
   <source>Rebuild the search index</source>
   <translation>Reconstruire l’index de recherche</translation>
  </message>
  <message>
   <source>Remove from the collection</source>
   <translation>Retirer de la collection</translation>
  </message>
  <message>
   <source>Remove from the library</source>
   <translation>Retirer de la bibliothèque</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurer</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Rechercher</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Show in its folder</source>
   <translation>Afficher dans son dossier</translation>
  </message>
  <message>
   <source>Show or hide the list</source>
   <translation>Afficher ou masquer la liste</translation>
  </message>
  <message>
   <source>Stop, or close the evidence</source>
   <translation>Arrêter, ou fermer les preuves</translation>
  </message>
  <message>
   <source>Tags …</source>
   <translation>Étiquettes…</translation>
  </message>
  <message>
   <source>Temporary chat</source>
   <translation>Discussion temporaire</translation>
  </message>
  <message>
   <source>Trash</source>
   <translation>Corbeille</translation>
  </message>
  <message>
   <source>Unlock …</source>
   <translation>Déverrouiller…</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>Désépingler</translation>
  </message>
 </context>
 <context>
  <name>activity</name>
  <message numerus="yes">
   <source>%n citation(s)</source>
   <translation>
    <numerusform>%Ln citation</numerusform>
    <numerusform>%Ln citations</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) too long</source>
   <translation>
    <numerusform>%Ln fichier trop long</numerusform>
    <numerusform>%Ln fichiers trop longs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n filter(s)</source>
   <translation>
    <numerusform>%Ln filtre</numerusform>
    <numerusform>%Ln filtres</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left out</source>
   <translation>
    <numerusform>%Ln écarté</numerusform>
    <numerusform>%Ln écartés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n note(s)</source>
   <translation>
    <numerusform>%Ln note</numerusform>
    <numerusform>%Ln notes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%Ln page</numerusform>
    <numerusform>%Ln pages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n passage(s)</source>
   <translation>
    <numerusform>%Ln passage</numerusform>
    <numerusform>%Ln passages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sentence(s) without support</source>
   <translation>
    <numerusform>%Ln phrase sans appui</numerusform>
    <numerusform>%Ln phrases sans appui</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n token(s)</source>
   <translation>
    <numerusform>%Ln token</numerusform>
    <numerusform>%Ln tokens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n token(s) known already</source>
   <translation>
    <numerusform>%Ln token déjà connu</numerusform>
    <numerusform>%Ln tokens déjà connus</numerusform>
   </translation>
  </message>
  <message>
   <source>Activity</source>
   <translation>Activité</translation>
  </message>
  <message>
   <source>All answers</source>
   <translation>Toutes les réponses</translation>
  </message>
  <message>
   <source>Another answer from token {n} on: the model file, the engine or the machine is another one, or a tie fell the other way.</source>
   <translation>Réponse différente à partir du token {n} : le fichier du modèle, le moteur ou la machine a changé, ou deux tokens à égalité ont été départagés autrement.</translation>
  </message>
  <message>
   <source>Answer as written</source>
   <translation>Réponse telle qu’écrite</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Réponses</translation>
  </message>
  <message>
   <source>Asleep</source>
   <translation>En veille</translation>
  </message>
  <message>
   <source>At work</source>
   <translation>Au travail</translation>
  </message>
  <message>
   <source>Building the search index</source>
   <translation>Construction de l’index de recherche</translation>
  </message>
  <message>
   <source>Choose passages</source>
   <translation>Choisir les passages</translation>
  </message>
  <message>
   <source>Choose the way</source>
   <translation>Choisir la voie</translation>
  </message>
  <message>
   <source>Copy diagnostic report</source>
   <translation>Copier le rapport de diagnostic</translation>
  </message>
  <message>
   <source>Copy the text</source>
   <translation>Copier le texte</translation>
  </message>
  <message>
   <source>Downloading {name}</source>
   <translation>Téléchargement de {name}</translation>
  </message>
  <message>
   <source>Fetching {name}</source>
   <translation>Récupération de {name}</translation>
  </message>
  <message>
   <source>Graphics processor</source>
   <translation>Processeur graphique</translation>
  </message>
  <message>
   <source>Graphics processor, {some} of {all} layers</source>
   <translation>Processeur graphique, {some} couches sur {all}</translation>
  </message>
  <message>
   <source>Here you can see of each answer how it came about: what was searched, what the model read, and how long each step took.</source>
   <translation>Vous voyez ici comment chaque réponse est née : ce qui a été recherché, ce que le modèle a lu et le temps pris par chaque étape.</translation>
  </message>
  <message>
   <source>Hold it against the files</source>
   <translation>Confronter aux fichiers</translation>
  </message>
  <message>
   <source>In the background</source>
   <translation>En arrière-plan</translation>
  </message>
  <message>
   <source>Log file</source>
   <translation>Fichier journal</translation>
  </message>
  <message>
   <source>Logs</source>
   <translation>Journaux</translation>
  </message>
  <message>
   <source>Logs hold neither questions nor contents of files. They may name files; the report does not.</source>
   <translation>Les journaux ne contiennent ni questions ni contenu de fichiers. Ils peuvent nommer des fichiers ; le rapport, non.</translation>
  </message>
  <message>
   <source>Look at passages again</source>
   <translation>Réexaminer les passages</translation>
  </message>
  <message>
   <source>Look into the records</source>
   <translation>Consulter les fiches</translation>
  </message>
  <message>
   <source>Looking for files</source>
   <translation>Recherche de fichiers</translation>
  </message>
  <message>
   <source>No answer has been written yet.</source>
   <translation>Aucune réponse n’a encore été écrite.</translation>
  </message>
  <message>
   <source>Nothing is being done.</source>
   <translation>Rien en cours.</translation>
  </message>
  <message>
   <source>Nothing is in it yet.</source>
   <translation>Rien ici pour l’instant.</translation>
  </message>
  <message>
   <source>Nothing was asked yet</source>
   <translation>Aucune question posée pour l’instant</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <source>Open the chat</source>
   <translation>Ouvrir la discussion</translation>
  </message>
  <message>
   <source>Parts start when they are needed and end by themselves. Nothing else runs.</source>
   <translation>Chaque composant démarre quand on en a besoin et s’arrête de lui-même. Rien d’autre ne tourne.</translation>
  </message>
  <message>
   <source>Passages</source>
   <translation>Passages</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Suspendre</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Processeur</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <source>Put the prompt together</source>
   <translation>Assembler le prompt</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Relire</translation>
  </message>
  <message>
   <source>Read and write</source>
   <translation>Lire et écrire</translation>
  </message>
  <message>
   <source>Read attached files</source>
   <translation>Lire les fichiers joints</translation>
  </message>
  <message>
   <source>Read everything</source>
   <translation>Tout lire</translation>
  </message>
  <message>
   <source>Read the prompt</source>
   <translation>Lire le prompt</translation>
  </message>
  <message>
   <source>Reading {name}</source>
   <translation>Lecture de {name}</translation>
  </message>
  <message>
   <source>Reads your files and finds passages in them</source>
   <translation>Lit vos fichiers et y trouve des passages</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Prêt</translation>
  </message>
  <message>
   <source>Replay check</source>
   <translation>Rejouer pour vérifier</translation>
  </message>
  <message>
   <source>Reword for the search</source>
   <translation>Reformuler pour la recherche</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Rechercher</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Afficher dans le dossier</translation>
  </message>
  <message>
   <source>Speed of the last answers</source>
   <translation>Vitesse des dernières réponses</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>Démarrage</translation>
  </message>
  <message>
   <source>Starting again</source>
   <translation>Redémarrage</translation>
  </message>
  <message>
   <source>Step by step</source>
   <translation>Pas à pas</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Arrêté</translation>
  </message>
  <message>
   <source>Take in the question</source>
   <translation>Recevoir la question</translation>
  </message>
  <message>
   <source>Text of the trace</source>
   <translation>Texte de la trace</translation>
  </message>
  <message>
   <source>The end of the log</source>
   <translation>Fin du journal</translation>
  </message>
  <message>
   <source>The library</source>
   <translation>La bibliothèque</translation>
  </message>
  <message>
   <source>The model</source>
   <translation>Le modèle</translation>
  </message>
  <message>
   <source>The model writes it again …</source>
   <translation>Le modèle l’écrit à nouveau…</translation>
  </message>
  <message>
   <source>The model writes the answer again from its record; is it the same?</source>
   <translation>Le modèle réécrit la réponse d’après sa trace : est-ce la même ?</translation>
  </message>
  <message>
   <source>The report is copied. Read it before you send it.</source>
   <translation>Rapport copié. Lisez-le avant de l’envoyer.</translation>
  </message>
  <message>
   <source>The same answer, token by token.</source>
   <translation>La même réponse, token pour token.</translation>
  </message>
  <message>
   <source>There is none.</source>
   <translation>Il n’y en a pas.</translation>
  </message>
  <message>
   <source>Thoughts</source>
   <translation>Réflexion</translation>
  </message>
  <message>
   <source>Tokens a second, answer by answer</source>
   <translation>Tokens par seconde, réponse par réponse</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>En cours</translation>
  </message>
  <message>
   <source>What the model read and wrote</source>
   <translation>Ce que le modèle a lu et écrit</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Écrire</translation>
  </message>
  <message>
   <source>Writes the answers</source>
   <translation>Écrit les réponses</translation>
  </message>
  <message numerus="yes">
   <source>about %n hour(s)</source>
   <translation>
    <numerusform>environ %Ln heure</numerusform>
    <numerusform>environ %Ln heures</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about %n minute(s)</source>
   <translation>
    <numerusform>environ %Ln minute</numerusform>
    <numerusform>environ %Ln minutes</numerusform>
   </translation>
  </message>
  <message>
   <source>among {value}</source>
   <translation>parmi {value}</translation>
  </message>
  <message>
   <source>by {value}</source>
   <translation>par {value}</translation>
  </message>
  <message>
   <source>earlier</source>
   <translation>plus tôt</translation>
  </message>
  <message>
   <source>ended by: {value}</source>
   <translation>terminé par : {value}</translation>
  </message>
  <message>
   <source>everything was read</source>
   <translation>tout a été lu</translation>
  </message>
  <message>
   <source>failed: {value}</source>
   <translation>échec : {value}</translation>
  </message>
  <message>
   <source>first word after {value} s</source>
   <translation>premier mot après {value} s</translation>
  </message>
  <message>
   <source>from attached files</source>
   <translation>depuis les fichiers joints</translation>
  </message>
  <message>
   <source>from the records</source>
   <translation>d’après les fiches</translation>
  </message>
  <message>
   <source>from your files</source>
   <translation>depuis vos fichiers</translation>
  </message>
  <message>
   <source>looked for: {value}</source>
   <translation>recherché : {value}</translation>
  </message>
  <message>
   <source>now</source>
   <translation>maintenant</translation>
  </message>
  <message>
   <source>page {page}</source>
   <translation>page {page}</translation>
  </message>
  <message>
   <source>process {pid}</source>
   <translation>processus {pid}</translation>
  </message>
  <message>
   <source>room for {count} tokens</source>
   <translation>place pour {count} tokens</translation>
  </message>
  <message>
   <source>under a minute</source>
   <translation>moins d’une minute</translation>
  </message>
  <message>
   <source>used</source>
   <translation>utilisé</translation>
  </message>
  <message>
   <source>way: {value}</source>
   <translation>voie : {value}</translation>
  </message>
  <message>
   <source>without files</source>
   <translation>sans fichiers</translation>
  </message>
  <message>
   <source>{count} answers, from {least} to {most} tokens a second, {last} at the last one.</source>
   <translation>{count} réponses, de {least} à {most} tokens par seconde, {last} pour la dernière.</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} sur {total}</translation>
  </message>
  <message>
   <source>{do}: {what}</source>
   <translation>{do} : {what}</translation>
  </message>
  <message>
   <source>{memory} of memory</source>
   <translation>{memory} de mémoire</translation>
  </message>
  <message>
   <source>{name}, {size}</source>
   <translation>{name}, {size}</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>{speed} tokens a second</source>
   <translation>{speed} tokens par seconde</translation>
  </message>
  <message>
   <source>{value}</source>
   <translation>{value}</translation>
  </message>
  <message>
   <source>{value} after joining neighbours</source>
   <translation>{value} après réunion des voisins</translation>
  </message>
  <message>
   <source>{value} chosen</source>
   <translation>{value} retenus</translation>
  </message>
  <message>
   <source>{value} found</source>
   <translation>{value} trouvés</translation>
  </message>
  <message>
   <source>{value} tokens a second</source>
   <translation>{value} tokens par seconde</translation>
  </message>
 </context>
 <context>
  <name>chat</name>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%Ln fichier</numerusform>
    <numerusform>%Ln fichiers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) will not be sent</source>
   <translation>
    <numerusform>%Ln message ne sera pas envoyé</numerusform>
    <numerusform>%Ln messages ne seront pas envoyés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more</source>
   <translation>
    <numerusform>%Ln de plus</numerusform>
    <numerusform>%Ln de plus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n oldest message(s) of this chat</source>
   <translation>
    <numerusform>%Ln ancien message de cette discussion</numerusform>
    <numerusform>%Ln anciens messages de cette discussion</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n passage(s)</source>
   <translation>
    <numerusform>%Ln passage</numerusform>
    <numerusform>%Ln passages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n passage(s) found</source>
   <translation>
    <numerusform>%Ln passage trouvé</numerusform>
    <numerusform>%Ln passages trouvés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n picture(s): {names}</source>
   <translation>
    <numerusform>%Ln image : {names}</numerusform>
    <numerusform>%Ln images : {names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n token(s)</source>
   <translation>
    <numerusform>%Ln token</numerusform>
    <numerusform>%Ln tokens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n token(s) written</source>
   <translation>
    <numerusform>%Ln token écrit</numerusform>
    <numerusform>%Ln tokens écrits</numerusform>
   </translation>
  </message>
  <message>
   <source>({count} characters in all)</source>
   <translation>({count} caractères en tout)</translation>
  </message>
  <message>
   <source>A folder to ask about</source>
   <translation>Un dossier à interroger</translation>
  </message>
  <message>
   <source>A folder …</source>
   <translation>Un dossier…</translation>
  </message>
  <message>
   <source>A model on this computer answers, and shows the passages of your files that it used. Nothing leaves this computer.</source>
   <translation>Un modèle sur cet ordinateur répond et montre les passages de vos fichiers dont il s’est servi. Rien ne quitte cet ordinateur.</translation>
  </message>
  <message>
   <source>A temporary chat is kept nowhere, and attached files are not put into the library. Folders are: they could not be searched otherwise.</source>
   <translation>Une discussion temporaire n’est conservée nulle part, et les fichiers joints n’entrent pas dans la bibliothèque. Les dossiers, si : sinon, on ne pourrait pas y faire de recherche.</translation>
  </message>
  <message>
   <source>Add a folder of your files</source>
   <translation>Ajouter un dossier de vos fichiers</translation>
  </message>
  <message>
   <source>Add another folder</source>
   <translation>Ajouter un autre dossier</translation>
  </message>
  <message>
   <source>Add files or a folder</source>
   <translation>Ajouter des fichiers ou un dossier</translation>
  </message>
  <message>
   <source>All models …</source>
   <translation>Tous les modèles…</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>Answer again</source>
   <translation>Répondre à nouveau</translation>
  </message>
  <message>
   <source>Answer: {text}</source>
   <translation>Réponse : {text}</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Demander</translation>
  </message>
  <message>
   <source>Ask about a collection</source>
   <translation>Interroger une collection</translation>
  </message>
  <message>
   <source>Ask about your files, or anything</source>
   <translation>Une question sur vos fichiers, ou sur tout autre sujet</translation>
  </message>
  <message>
   <source>Ask about your files, or anything. @ model or file, # collection, / prompt</source>
   <translation>Une question sur vos fichiers ou autre chose. @ modèle ou fichier, # collection, / prompt</translation>
  </message>
  <message>
   <source>Ask this instead</source>
   <translation>Poser plutôt ceci</translation>
  </message>
  <message>
   <source>Ask: {question}</source>
   <translation>Demander : {question}</translation>
  </message>
  <message>
   <source>Attach as a file</source>
   <translation>Joindre comme fichier</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Change the question</source>
   <translation>Modifier la question</translation>
  </message>
  <message>
   <source>Checking the answer</source>
   <translation>Vérification de la réponse</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <translation>Choisir un modèle</translation>
  </message>
  <message>
   <source>Choose a persona</source>
   <translation>Choisir un persona</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <source>Click to rename</source>
   <translation>Cliquez pour renommer</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close the search</source>
   <translation>Fermer la recherche</translation>
  </message>
  <message>
   <source>Collection</source>
   <translation>Collection</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Continue this answer</source>
   <translation>Continuer cette réponse</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Conversation</translation>
  </message>
  <message>
   <source>Copy as Markdown</source>
   <translation>Copier en Markdown</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>Copier le texte</translation>
  </message>
  <message>
   <source>Copy the address</source>
   <translation>Copier l’adresse</translation>
  </message>
  <message>
   <source>Copy the answer</source>
   <translation>Copier la réponse</translation>
  </message>
  <message>
   <source>Copy the question</source>
   <translation>Copier la question</translation>
  </message>
  <message>
   <source>Copy the selection</source>
   <translation>Copier la sélection</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Entrée</translation>
  </message>
  <message>
   <source>Delete this message</source>
   <translation>Supprimer ce message</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Drop files to attach them, folders to ask about them</source>
   <translation>Déposez des fichiers pour les joindre, des dossiers pour les interroger</translation>
  </message>
  <message>
   <source>Earlier messages</source>
   <translation>Messages précédents</translation>
  </message>
  <message>
   <source>Earlier version</source>
   <translation>Version précédente</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Edit this question</source>
   <translation>Modifier cette question</translation>
  </message>
  <message>
   <source>Enter to choose, Esc to close</source>
   <translation>Entrée pour choisir, Échap pour fermer</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>Files read whole</source>
   <translation>Fichiers lus en entier</translation>
  </message>
  <message>
   <source>Files to ask about</source>
   <translation>Fichiers à interroger</translation>
  </message>
  <message>
   <source>Files …</source>
   <translation>Fichiers…</translation>
  </message>
  <message>
   <source>Find in this chat</source>
   <translation>Rechercher dans cette discussion</translation>
  </message>
  <message>
   <source>First word after {seconds} s</source>
   <translation>Premier mot après {seconds} s</translation>
  </message>
  <message>
   <source>Go on from here in a new chat</source>
   <translation>Poursuivre d’ici dans une nouvelle discussion</translation>
  </message>
  <message>
   <source>Go to the end</source>
   <translation>Aller à la fin</translation>
  </message>
  <message>
   <source>Gone</source>
   <translation>Introuvable</translation>
  </message>
  <message>
   <source>Held since Inglenook was closed</source>
   <translation>En attente depuis la fermeture d’Inglenook</translation>
  </message>
  <message>
   <source>Held, because the answer failed</source>
   <translation>En attente, car la réponse a échoué</translation>
  </message>
  <message>
   <source>Held, because you stopped the answer</source>
   <translation>En attente, car vous avez arrêté la réponse</translation>
  </message>
  <message>
   <source>Insert</source>
   <translation>Insérer</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instructions</translation>
  </message>
  <message>
   <source>Its name has letters that may look like others. It is really {host}</source>
   <translation>Son nom contient des lettres qui peuvent ressembler à d’autres. En réalité, c’est {host}</translation>
  </message>
  <message>
   <source>Its name mixes letters of several alphabets, as forged addresses often do.</source>
   <translation>Son nom mélange les lettres de plusieurs alphabets, comme le font souvent les adresses falsifiées.</translation>
  </message>
  <message>
   <source>Later version</source>
   <translation>Version suivante</translation>
  </message>
  <message>
   <source>Leave this computer?</source>
   <translation>Aller sur Internet ?</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Laissé de côté</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>Chargement du modèle</translation>
  </message>
  <message numerus="yes">
   <source>Looked through {passages} passages of %n file(s)</source>
   <translation>
    <numerusform>{passages} passages parcourus dans %Ln fichier</numerusform>
    <numerusform>{passages} passages parcourus dans %Ln fichiers</numerusform>
   </translation>
  </message>
  <message>
   <source>Messages that wait</source>
   <translation>Messages en attente</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Model: {name}, {state}</source>
   <translation>Modèle : {name}, {state}</translation>
  </message>
  <message>
   <source>Model: {name}. {state}</source>
   <translation>Modèle : {name}. {state}</translation>
  </message>
  <message>
   <source>More for this chat</source>
   <translation>Plus d’actions pour cette discussion</translation>
  </message>
  <message>
   <source>More for this message</source>
   <translation>Plus d’actions pour ce message</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Nouvelle discussion</translation>
  </message>
  <message>
   <source>Next place</source>
   <translation>Occurrence suivante</translation>
  </message>
  <message>
   <source>No collections yet: add a folder in the library.</source>
   <translation>Pas encore de collection : ajoutez un dossier dans la bibliothèque.</translation>
  </message>
  <message>
   <source>No model</source>
   <translation>Aucun modèle</translation>
  </message>
  <message>
   <source>No persona</source>
   <translation>Aucun persona</translation>
  </message>
  <message>
   <source>No prompts yet: they are made under Prompts.</source>
   <translation>Pas encore de prompt : ils se créent sous Prompts.</translation>
  </message>
  <message numerus="yes">
   <source>No room for %n file(s) of {tokens} tokens: there is room for {room}.</source>
   <translation>
    <numerusform>Pas de place pour %Ln fichier de {tokens} tokens : il en reste pour {room}.</numerusform>
    <numerusform>Pas de place pour %Ln fichiers de {tokens} tokens : il en reste pour {room}.</numerusform>
   </translation>
  </message>
  <message>
   <source>No site</source>
   <translation>Aucun site</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Introuvable</translation>
  </message>
  <message>
   <source>Nothing had to be left out.</source>
   <translation>Rien n’a dû être laissé de côté.</translation>
  </message>
  <message>
   <source>Only from files</source>
   <translation>Fichiers seulement</translation>
  </message>
  <message>
   <source>Open in the browser</source>
   <translation>Ouvrir dans le navigateur</translation>
  </message>
  <message>
   <source>Or begin with one of these</source>
   <translation>Ou commencez par l’une de celles-ci</translation>
  </message>
  <message>
   <source>PDF, Word, text, Markdown, web pages. They stay in place.</source>
   <translation>PDF, Word, texte, Markdown, pages web. Ils restent à leur place.</translation>
  </message>
  <message>
   <source>Part of the notes about each file</source>
   <translation>Une partie des notes sur chaque fichier</translation>
  </message>
  <message>
   <source>Passages found</source>
   <translation>Passages trouvés</translation>
  </message>
  <message>
   <source>Pasted text, {count} characters</source>
   <translation>Texte collé, {count} caractères</translation>
  </message>
  <message>
   <source>Pasted {when}</source>
   <translation>Collé {when}</translation>
  </message>
  <message>
   <source>Personas and prompts …</source>
   <translation>Personas et prompts…</translation>
  </message>
  <message>
   <source>Previous place</source>
   <translation>Occurrence précédente</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message numerus="yes">
   <source>Read as far as page {count} of %n page(s)</source>
   <translation>
    <numerusform>Lu jusqu’à la page {count} sur %Ln</numerusform>
    <numerusform>Lu jusqu’à la page {count} sur %Ln</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Read as far as passage {count} of %n passage(s)</source>
   <translation>
    <numerusform>Lu jusqu’au passage {count} sur %Ln</numerusform>
    <numerusform>Lu jusqu’au passage {count} sur %Ln</numerusform>
   </translation>
  </message>
  <message>
   <source>Read as much as fits</source>
   <translation>Lire tout ce qui tient</translation>
  </message>
  <message>
   <source>Read from its beginning, as far as it fits.</source>
   <translation>Lu depuis le début, tant qu’il y a de la place.</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Lecture</translation>
  </message>
  <message>
   <source>Reading your files</source>
   <translation>Lecture de vos fichiers</translation>
  </message>
  <message>
   <source>Reading your files, {done} of {total}</source>
   <translation>Lecture de vos fichiers, {done} sur {total}</translation>
  </message>
  <message>
   <source>Reading {done} of {total} parts · {text}</source>
   <translation>Lecture des parties, {done} sur {total} · {text}</translation>
  </message>
  <message>
   <source>Reading {done} of {total} tokens</source>
   <translation>Lecture des tokens, {done} sur {total}</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Room for the answer</source>
   <translation>Place pour la réponse</translation>
  </message>
  <message>
   <source>Searching your files</source>
   <translation>Recherche dans vos fichiers</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <source>Send (Enter)</source>
   <translation>Envoyer (Entrée)</translation>
  </message>
  <message>
   <source>Send after this answer (Enter)</source>
   <translation>Envoyer après cette réponse (Entrée)</translation>
  </message>
  <message>
   <source>Send earlier</source>
   <translation>Envoyer plus tôt</translation>
  </message>
  <message>
   <source>Send them</source>
   <translation>Les envoyer</translation>
  </message>
  <message>
   <source>Sent one after the other</source>
   <translation>Envoyés l’un après l’autre</translation>
  </message>
  <message>
   <source>Show how the passages were found</source>
   <translation>Montrer comment les passages ont été trouvés</translation>
  </message>
  <message>
   <source>Show the earlier version</source>
   <translation>Afficher la version précédente</translation>
  </message>
  <message>
   <source>Show the later version</source>
   <translation>Afficher la version suivante</translation>
  </message>
  <message>
   <source>Show the sources</source>
   <translation>Afficher les sources</translation>
  </message>
  <message>
   <source>Show why</source>
   <translation>Montrer pourquoi</translation>
  </message>
  <message>
   <source>Something went wrong.</source>
   <translation>Un problème est survenu.</translation>
  </message>
  <message>
   <source>Source {number}: {file}, {place}. {words}</source>
   <translation>Source {number} : {file}, {place}. {words}</translation>
  </message>
  <message>
   <source>Source {number}: {source}</source>
   <translation>Source {number} : {source}</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Sources</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Stop (Esc)</source>
   <translation>Arrêter (Échap)</translation>
  </message>
  <message>
   <source>Stop answering</source>
   <translation>Arrêter la réponse</translation>
  </message>
  <message>
   <source>Stopped before anything was written.</source>
   <translation>Arrêtée avant d’avoir rien écrit.</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Arrêtée.</translation>
  </message>
  <message>
   <source>Suggested questions</source>
   <translation>Questions suggérées</translation>
  </message>
  <message>
   <source>Suggestions</source>
   <translation>Suggestions</translation>
  </message>
  <message>
   <source>Take it out</source>
   <translation>Le retirer</translation>
  </message>
  <message>
   <source>Temporary</source>
   <translation>Temporaire</translation>
  </message>
  <message>
   <source>Temporary chat</source>
   <translation>Discussion temporaire</translation>
  </message>
  <message>
   <source>Temporary: kept nowhere</source>
   <translation>Temporaire : conservée nulle part</translation>
  </message>
  <message>
   <source>That is a lot of text. It can go out with the question, or as a file.</source>
   <translation>Cela fait beaucoup de texte. Il peut partir avec la question, ou comme fichier.</translation>
  </message>
  <message>
   <source>The answer came in a form that this version cannot read.</source>
   <translation>La réponse est arrivée sous une forme que cette version ne sait pas lire.</translation>
  </message>
  <message>
   <source>The answer reached the length limit and ends early.</source>
   <translation>La réponse a atteint la longueur maximale et s’arrête avant la fin.</translation>
  </message>
  <message>
   <source>The model looks at this picture.</source>
   <translation>Le modèle regarde cette image.</translation>
  </message>
  <message>
   <source>The site has no name, only numbers.</source>
   <translation>Le site n’a pas de nom, seulement des chiffres.</translation>
  </message>
  <message>
   <source>The version before stays.</source>
   <translation>La version précédente est conservée.</translation>
  </message>
  <message>
   <source>There is no room for it in the model's window</source>
   <translation>Il n’y a pas de place pour cela dans la fenêtre du modèle</translation>
  </message>
  <message>
   <source>Thinking</source>
   <translation>Réflexion</translation>
  </message>
  <message>
   <source>This is a copy: the other chat stays as it was</source>
   <translation>Ceci est une copie : l’autre discussion reste telle quelle</translation>
  </message>
  <message>
   <source>This is not the address of a page, so it can only be copied.</source>
   <translation>Ce n’est pas l’adresse d’une page : elle peut seulement être copiée.</translation>
  </message>
  <message>
   <source>This model does not see pictures: only the words on it are read.</source>
   <translation>Ce modèle ne voit pas les images : seuls leurs mots sont lus.</translation>
  </message>
  <message>
   <source>Thought first</source>
   <translation>A d’abord réfléchi</translation>
  </message>
  <message>
   <source>Thought for a moment</source>
   <translation>A réfléchi un instant</translation>
  </message>
  <message>
   <source>Thought for {time}</source>
   <translation>A réfléchi pendant {time}</translation>
  </message>
  <message>
   <source>Title of the chat</source>
   <translation>Titre de la discussion</translation>
  </message>
  <message>
   <source>Too long to read whole: its best passages are used</source>
   <translation>Trop long pour être lu en entier : ses meilleurs passages sont utilisés</translation>
  </message>
  <message>
   <source>Too long to read whole: its best passages are used.</source>
   <translation>Trop long pour être lu en entier : ses meilleurs passages sont utilisés.</translation>
  </message>
  <message>
   <source>Took the message out of the chat</source>
   <translation>Message retiré de la discussion</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Unload from memory</source>
   <translation>Décharger de la mémoire</translation>
  </message>
  <message>
   <source>Use the best passages</source>
   <translation>Utiliser les meilleurs passages</translation>
  </message>
  <message>
   <source>Version {number} of {count}</source>
   <translation>Version {number} sur {count}</translation>
  </message>
  <message>
   <source>What are the main points of {name}?</source>
   <translation>Quels sont les points principaux de {name} ?</translation>
  </message>
  <message>
   <source>What is sent there can be read on the way: it is not encrypted.</source>
   <translation>Ce qui y est envoyé peut être lu en chemin : la connexion n’est pas chiffrée.</translation>
  </message>
  <message>
   <source>What stands before the @ is not the site that would open.</source>
   <translation>Ce qui précède le @ n’est pas le site qui s’ouvrirait.</translation>
  </message>
  <message>
   <source>What the model thought</source>
   <translation>Ce que le modèle a pensé</translation>
  </message>
  <message>
   <source>What the model was given</source>
   <translation>Ce que le modèle a reçu</translation>
  </message>
  <message>
   <source>What would you like to know?</source>
   <translation>Que voulez-vous savoir ?</translation>
  </message>
  <message>
   <source>Which dates and deadlines are in {name}?</source>
   <translation>Quelles dates et échéances figurent dans {name} ?</translation>
  </message>
  <message>
   <source>Who is named in {name}, and what for?</source>
   <translation>Qui est nommé dans {name}, et à quel titre ?</translation>
  </message>
  <message>
   <source>With the question</source>
   <translation>Avec la question</translation>
  </message>
  <message>
   <source>Working</source>
   <translation>En cours</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Rédaction</translation>
  </message>
  <message>
   <source>You: {text}</source>
   <translation>Vous : {text}</translation>
  </message>
  <message>
   <source>Your question</source>
   <translation>Votre question</translation>
  </message>
  <message>
   <source>answering</source>
   <translation>répond</translation>
  </message>
  <message>
   <source>as much as fits</source>
   <translation>tout ce qui tient</translation>
  </message>
  <message>
   <source>asleep until the next question</source>
   <translation>en veille jusqu’à la prochaine question</translation>
  </message>
  <message>
   <source>first word {seconds} s</source>
   <translation>premier mot {seconds} s</translation>
  </message>
  <message numerus="yes">
   <source>from the records of %n file(s)</source>
   <translation>
    <numerusform>d’après la fiche de %Ln fichier</numerusform>
    <numerusform>d’après les fiches de %Ln fichiers</numerusform>
   </translation>
  </message>
  <message>
   <source>loading</source>
   <translation>chargement</translation>
  </message>
  <message>
   <source>p. {page}</source>
   <translation>p. {page}</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>prêt</translation>
  </message>
  <message>
   <source>starting</source>
   <translation>démarrage</translation>
  </message>
  <message>
   <source>starting again</source>
   <translation>redémarrage</translation>
  </message>
  <message>
   <source>stopped after failures</source>
   <translation>arrêté après des échecs</translation>
  </message>
  <message numerus="yes">
   <source>used none of %n passage(s)</source>
   <translation>
    <numerusform>aucun passage utilisé sur %Ln</numerusform>
    <numerusform>aucun passage utilisé sur %Ln</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>used {used} of {all} passages from %n file(s)</source>
   <translation>
    <numerusform>{used} passages utilisés sur {all}, dans %Ln fichier</numerusform>
    <numerusform>{used} passages utilisés sur {all}, dans %Ln fichiers</numerusform>
   </translation>
  </message>
  <message>
   <source>words only</source>
   <translation>mots seulement</translation>
  </message>
  <message>
   <source>{count} tokens</source>
   <translation>{count} tokens</translation>
  </message>
  <message>
   <source>{name} (not there any more)</source>
   <translation>{name} (n’existe plus)</translation>
  </message>
  <message numerus="yes">
   <source>{name} and %n more</source>
   <translation>
    <numerusform>{name} et %Ln autre</numerusform>
    <numerusform>{name} et %Ln autres</numerusform>
   </translation>
  </message>
  <message>
   <source>{one} and {other}</source>
   <translation>{one} et {other}</translation>
  </message>
  <message>
   <source>{place} of {count}</source>
   <translation>{place} sur {count}</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>{speed} tokens/s</source>
   <translation>{speed} tokens/s</translation>
  </message>
  <message>
   <source>{tokens} tokens read, {known} of them before you asked</source>
   <translation>{tokens} tokens lus, dont {known} avant votre question</translation>
  </message>
  <message>
   <source>{used} of {all} passages</source>
   <translation>{used} passages sur {all}</translation>
  </message>
  <message>
   <source>{used} of {window} tokens</source>
   <translation>{used} tokens sur {window}</translation>
  </message>
  <message>
   <source>{what} ahead</source>
   <translation>{what} (par avance)</translation>
  </message>
  <message numerus="yes">
   <source>{what}, %n token(s)</source>
   <translation>
    <numerusform>{what}, %Ln token</numerusform>
    <numerusform>{what}, %Ln tokens</numerusform>
   </translation>
  </message>
  <message>
   <source>{what}, closed</source>
   <translation>{what} (fermé)</translation>
  </message>
  <message>
   <source>{what}, open</source>
   <translation>{what} (ouvert)</translation>
  </message>
  <message>
   <source>{what}, {time} left</source>
   <translation>{what}, encore {time}</translation>
  </message>
  <message>
   <source>“{name}” has {tokens} tokens. There is room for {room}.</source>
   <translation>« {name} » compte {tokens} tokens. Il y a de la place pour {room}.</translation>
  </message>
  <message>
   <source>“{words}”</source>
   <translation>« {words} »</translation>
  </message>
 </context>
 <context>
  <name>chats</name>
  <message numerus="yes">
   <source>%n chat(s)</source>
   <translation>
    <numerusform>%Ln discussion</numerusform>
    <numerusform>%Ln discussions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) back in the list</source>
   <translation>
    <numerusform>%Ln discussion remise dans la liste</numerusform>
    <numerusform>%Ln discussions remises dans la liste</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) came in from {source}.</source>
   <translation>
    <numerusform>%Ln discussion importée depuis {source}.</numerusform>
    <numerusform>%Ln discussions importées depuis {source}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) chosen</source>
   <translation>
    <numerusform>%Ln discussion sélectionnée</numerusform>
    <numerusform>%Ln discussions sélectionnées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) deleted</source>
   <translation>
    <numerusform>%Ln discussion supprimée</numerusform>
    <numerusform>%Ln discussions supprimées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) moved to “{folder}”</source>
   <translation>
    <numerusform>%Ln discussion déplacée dans « {folder} »</numerusform>
    <numerusform>%Ln discussions déplacées dans « {folder} »</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) put into the archive</source>
   <translation>
    <numerusform>%Ln discussion archivée</numerusform>
    <numerusform>%Ln discussions archivées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) skipped:</source>
   <translation>
    <numerusform>%Ln discussion ignorée :</numerusform>
    <numerusform>%Ln discussions ignorées :</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) taken out of the folder</source>
   <translation>
    <numerusform>%Ln discussion sortie du dossier</numerusform>
    <numerusform>%Ln discussions sorties du dossier</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) written to {where}</source>
   <translation>
    <numerusform>%Ln discussion enregistrée dans {where}</numerusform>
    <numerusform>%Ln discussions enregistrées dans {where}</numerusform>
   </translation>
  </message>
  <message>
   <source>A folder needs a name.</source>
   <translation>Un dossier doit avoir un nom.</translation>
  </message>
  <message>
   <source>Add files …</source>
   <translation>Ajouter des fichiers…</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Tous les fichiers</translation>
  </message>
  <message>
   <source>And {count} more.</source>
   <translation>Et {count} de plus.</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archives</translation>
  </message>
  <message>
   <source>Back to the chats</source>
   <translation>Retour aux discussions</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>Discussion</translation>
  </message>
  <message>
   <source>Chats</source>
   <translation>Discussions</translation>
  </message>
  <message>
   <source>Choose a file …</source>
   <translation>Choisir un fichier…</translation>
  </message>
  <message>
   <source>Choose a folder …</source>
   <translation>Choisir un dossier…</translation>
  </message>
  <message>
   <source>Choose nothing</source>
   <translation>Ne rien sélectionner</translation>
  </message>
  <message>
   <source>Choose the export of ChatGPT or Claude (the .zip file or conversations.json), the folder with the threads of Jan or the conversations of LM Studio, or a JSON file that Inglenook wrote. Nothing leaves this computer, and what is here already is skipped.</source>
   <translation>Choisissez l’export de ChatGPT ou de Claude (le fichier .zip ou conversations.json), le dossier des « threads » de Jan ou des conversations de LM Studio, ou un fichier JSON écrit par Inglenook. Rien ne quitte cet ordinateur, et ce qui est déjà là est ignoré.</translation>
  </message>
  <message>
   <source>Choose where …</source>
   <translation>Choisir l’emplacement…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Collections to look in</source>
   <translation>Collections à consulter</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>Commandes</translation>
  </message>
  <message>
   <source>Delete all for good</source>
   <translation>Tout supprimer définitivement</translation>
  </message>
  <message>
   <source>Deleted “{title}”</source>
   <translation>« {title} » supprimée</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Empty the trash</source>
   <translation>Vider la corbeille</translation>
  </message>
  <message>
   <source>Everything, with all versions of questions and answers. Can be imported.</source>
   <translation>Tout, avec toutes les versions des questions et des réponses. Peut être réimporté.</translation>
  </message>
  <message numerus="yes">
   <source>Export %n chat(s)</source>
   <translation>
    <numerusform>Exporter %Ln discussion</numerusform>
    <numerusform>Exporter %Ln discussions</numerusform>
   </translation>
  </message>
  <message>
   <source>Export all chats</source>
   <translation>Exporter toutes les discussions</translation>
  </message>
  <message>
   <source>Export “{title}”</source>
   <translation>Exporter « {title} »</translation>
  </message>
  <message>
   <source>Exported chats</source>
   <translation>Discussions exportées</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <source>Files for this folder</source>
   <translation>Fichiers de ce dossier</translation>
  </message>
  <message>
   <source>Files that every chat has</source>
   <translation>Fichiers communs à toutes les discussions</translation>
  </message>
  <message>
   <source>Folder “{name}”</source>
   <translation>Dossier « {name} »</translation>
  </message>
  <message>
   <source>Folder “{name}” deleted; its chats are in the list</source>
   <translation>Dossier « {name} » supprimé ; ses discussions sont dans la liste</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>Dossiers</translation>
  </message>
  <message>
   <source>For any browser, with the sources.</source>
   <translation>Pour tout navigateur, avec les sources.</translation>
  </message>
  <message>
   <source>For printing and sending, with the sources.</source>
   <translation>Pour imprimer et envoyer, avec les sources.</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Résultats</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>Aller à</translation>
  </message>
  <message>
   <source>Import chats</source>
   <translation>Importer des discussions</translation>
  </message>
  <message>
   <source>Instructions for the model</source>
   <translation>Instructions pour le modèle</translation>
  </message>
  <message>
   <source>Last month</source>
   <translation>Le mois dernier</translation>
  </message>
  <message>
   <source>Last week</source>
   <translation>La semaine dernière</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Narrow with tag:name, folder:name, is:pinned, is:unread, is:archived · Enter opens, Esc closes</source>
   <translation>Affinez avec tag:nom, folder:nom, is:pinned, is:unread, is:archived · Entrée ouvre, Échap ferme</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Nouvelle discussion</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>Nouveau dossier</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <source>Nothing here is about “{text}”.</source>
   <translation>Rien ici ne parle de « {text} ».</translation>
  </message>
  <message>
   <source>Nothing is archived. Archive a chat to keep it out of the way.</source>
   <translation>Rien n’est archivé. Archivez une discussion pour la mettre à l’écart.</translation>
  </message>
  <message>
   <source>Older chats</source>
   <translation>Discussions plus anciennes</translation>
  </message>
  <message>
   <source>Out of the folder</source>
   <translation>Hors du dossier</translation>
  </message>
  <message>
   <source>Persona</source>
   <translation>Persona</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>Épinglées</translation>
  </message>
  <message>
   <source>Plain text for notes and editors, with the sources.</source>
   <translation>Texte brut pour les notes et les éditeurs, avec les sources.</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Lecture</translation>
  </message>
  <message>
   <source>Recent chats</source>
   <translation>Discussions récentes</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Enregistrement</translation>
  </message>
  <message>
   <source>Search chats</source>
   <translation>Rechercher une discussion</translation>
  </message>
  <message>
   <source>Search chats, folders and commands</source>
   <translation>Rechercher discussions, dossiers et commandes</translation>
  </message>
  <message>
   <source>Search the library for “{text}”</source>
   <translation>Rechercher « {text} » dans la bibliothèque</translation>
  </message>
  <message>
   <source>Short words that find chats again, separated by commas. Search for tag:name lists all chats that have one.</source>
   <translation>Des mots courts qui aident à retrouver les discussions, séparés par des virgules. Rechercher tag:nom affiche toutes celles qui le portent.</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Afficher dans le dossier</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Étiquettes</translation>
  </message>
  <message numerus="yes">
   <source>Tags of %n chat(s)</source>
   <translation>
    <numerusform>Étiquettes de %Ln discussion</numerusform>
    <numerusform>Étiquettes de %Ln discussions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Tags of %n chat(s) changed</source>
   <translation>
    <numerusform>Étiquettes de %Ln discussion modifiées</numerusform>
    <numerusform>Étiquettes de %Ln discussions modifiées</numerusform>
   </translation>
  </message>
  <message>
   <source>Take {name} out</source>
   <translation>Retirer {name}</translation>
  </message>
  <message>
   <source>The trash is empty. Deleted chats stay here for 30 days.</source>
   <translation>La corbeille est vide. Les discussions supprimées y restent 30 jours.</translation>
  </message>
  <message>
   <source>The usual model</source>
   <translation>Le modèle habituel</translation>
  </message>
  <message>
   <source>There are no chats yet.</source>
   <translation>Il n’y a pas encore de discussion.</translation>
  </message>
  <message>
   <source>There is no chat in this folder.</source>
   <translation>Il n’y a pas de discussion dans ce dossier.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <source>Trash</source>
   <translation>Corbeille</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>What you set here holds for its chats where they have nothing of their own.</source>
   <translation>Ces réglages valent pour ses discussions, là où elles n’en ont pas de propres.</translation>
  </message>
  <message>
   <source>Where to write to</source>
   <translation>Où enregistrer</translation>
  </message>
  <message>
   <source>Without a title</source>
   <translation>Sans titre</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Écriture</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Hier</translation>
  </message>
  <message>
   <source>Your chats will be listed here.</source>
   <translation>Vos discussions apparaîtront ici.</translation>
  </message>
  <message>
   <source>archived</source>
   <translation>archivée</translation>
  </message>
  <message>
   <source>folder, closed</source>
   <translation>dossier, fermé</translation>
  </message>
  <message>
   <source>folder, open</source>
   <translation>dossier, ouvert</translation>
  </message>
  <message>
   <source>work, tax, 2026</source>
   <translation>travail, impôts, 2026</translation>
  </message>
  <message>
   <source>{done} of {total} written</source>
   <translation>{done} sur {total} enregistrées</translation>
  </message>
  <message>
   <source>{name} could not be written.</source>
   <translation>{name} n’a pas pu être enregistré.</translation>
  </message>
  <message>
   <source>{title}: {reason}</source>
   <translation>{title} : {reason}</translation>
  </message>
 </context>
 <context>
  <name>desktop</name>
  <message numerus="yes">
   <source>%n answer(s) being written. What is there so far stays.</source>
   <translation>
    <numerusform>%Ln réponse en cours de rédaction. Ce qui est déjà écrit reste.</numerusform>
    <numerusform>%Ln réponses en cours de rédaction. Ce qui est déjà écrit reste.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n download(s) going on without the window.</source>
   <translation>
    <numerusform>%Ln téléchargement se poursuit sans la fenêtre.</numerusform>
    <numerusform>%Ln téléchargements se poursuivent sans la fenêtre.</numerusform>
   </translation>
  </message>
  <message>
   <source>A backup is being made. It will not be there.</source>
   <translation>Une sauvegarde est en cours. Elle sera perdue.</translation>
  </message>
  <message>
   <source>A backup is being restored. Restore it again later.</source>
   <translation>Une restauration est en cours. Il faudra la relancer plus tard.</translation>
  </message>
  <message>
   <source>A file is being written. Write it again later.</source>
   <translation>Un fichier est en cours d’écriture. Il faudra l’écrire à nouveau plus tard.</translation>
  </message>
  <message>
   <source>Add to the library</source>
   <translation>Ajouter à la bibliothèque</translation>
  </message>
  <message>
   <source>Add “{word}” to the dictionary</source>
   <translation>Ajouter « {word} » au dictionnaire</translation>
  </message>
  <message>
   <source>An answer could not be written</source>
   <translation>Une réponse n’a pas pu être écrite</translation>
  </message>
  <message>
   <source>An answer is ready</source>
   <translation>Une réponse est prête</translation>
  </message>
  <message>
   <source>Ask Inglenook</source>
   <translation>Demander à Inglenook</translation>
  </message>
  <message>
   <source>Ask about it here</source>
   <translation>Poser une question à ce sujet ici</translation>
  </message>
  <message>
   <source>Ask about your files, or anything</source>
   <translation>Une question sur vos fichiers, ou sur tout autre sujet</translation>
  </message>
  <message>
   <source>Ask quickly</source>
   <translation>Question rapide</translation>
  </message>
  <message>
   <source>Chats are being exported. Export them again later.</source>
   <translation>Un export de discussions est en cours. Il faudra le relancer plus tard.</translation>
  </message>
  <message>
   <source>Chats are being imported. Those that are in stay; import again for the rest.</source>
   <translation>Un import de discussions est en cours. Celles qui sont arrivées restent ; relancez l’import pour les autres.</translation>
  </message>
  <message>
   <source>Click to open the chat.</source>
   <translation>Cliquez pour ouvrir la discussion.</translation>
  </message>
  <message>
   <source>Click to see why.</source>
   <translation>Cliquez pour voir pourquoi.</translation>
  </message>
  <message>
   <source>Click to see your library.</source>
   <translation>Cliquez pour voir votre bibliothèque.</translation>
  </message>
  <message>
   <source>Click to see your models.</source>
   <translation>Cliquez pour voir vos modèles.</translation>
  </message>
  <message>
   <source>Close Inglenook now?</source>
   <translation>Fermer Inglenook maintenant ?</translation>
  </message>
  <message>
   <source>Close anyway</source>
   <translation>Fermer quand même</translation>
  </message>
  <message>
   <source>Esc puts this away</source>
   <translation>Échap pour fermer</translation>
  </message>
  <message>
   <source>Go on reading files</source>
   <translation>Reprendre la lecture des fichiers</translation>
  </message>
  <message>
   <source>Inglenook stays in the tray</source>
   <translation>Inglenook reste dans la zone de notification</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Nouvelle discussion</translation>
  </message>
  <message>
   <source>No suggestions</source>
   <translation>Aucune suggestion</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Rien</translation>
  </message>
  <message>
   <source>Open Inglenook</source>
   <translation>Ouvrir Inglenook</translation>
  </message>
  <message>
   <source>Open in the window</source>
   <translation>Ouvrir dans la fenêtre</translation>
  </message>
  <message>
   <source>Pause reading files</source>
   <translation>Suspendre la lecture des fichiers</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Reading has ended: {name}</source>
   <translation>Lecture terminée : {name}</translation>
  </message>
  <message>
   <source>Send (Enter)</source>
   <translation>Envoyer (Entrée)</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Rester</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>The data folder is being moved. It stays where it is.</source>
   <translation>Le dossier de données est en cours de déplacement. Il restera où il est.</translation>
  </message>
  <message>
   <source>This desktop has no tray</source>
   <translation>Ce bureau n’a pas de zone de notification</translation>
  </message>
  <message>
   <source>To end it, choose Quit in its menu there.</source>
   <translation>Pour l’arrêter, choisissez Quitter dans son menu.</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>L’utiliser</translation>
  </message>
  <message numerus="yes">
   <source>What about %n file(s)?</source>
   <translation>
    <numerusform>Que faire de %Ln fichier ?</numerusform>
    <numerusform>Que faire de %Ln fichiers ?</numerusform>
   </translation>
  </message>
  <message>
   <source>What about “{name}”?</source>
   <translation>Que faire de « {name} » ?</translation>
  </message>
  <message>
   <source>{keys} cannot be had: another program has these keys</source>
   <translation>{keys} n’est pas disponible : une autre application utilise ce raccourci</translation>
  </message>
  <message>
   <source>{name} could not be fetched</source>
   <translation>{name} n’a pas pu être récupéré</translation>
  </message>
  <message>
   <source>{name} is among your models now</source>
   <translation>{name} fait maintenant partie de vos modèles</translation>
  </message>
  <message>
   <source>{name} is here</source>
   <translation>{name} est arrivé</translation>
  </message>
 </context>
 <context>
  <name>evidence</name>
  <message numerus="yes">
   <source>%n passage(s) read and not used</source>
   <translation>
    <numerusform>%Ln passage lu et non utilisé</numerusform>
    <numerusform>%Ln passages lus et non utilisés</numerusform>
   </translation>
  </message>
  <message>
   <source>All of the library</source>
   <translation>Toute la bibliothèque</translation>
  </message>
  <message>
   <source>All passages that were looked at</source>
   <translation>Tous les passages examinés</translation>
  </message>
  <message numerus="yes">
   <source>An older version. Newest of %n: {file}</source>
   <translation>
    <numerusform>Une version plus ancienne. La plus récente de %Ln : {file}</numerusform>
    <numerusform>Une version plus ancienne. La plus récente des %Ln : {file}</numerusform>
   </translation>
  </message>
  <message>
   <source>Answer only from files</source>
   <translation>Répondre seulement d’après les fichiers</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Demander à nouveau</translation>
  </message>
  <message>
   <source>Ask again with other settings</source>
   <translation>Demander à nouveau avec d’autres réglages</translation>
  </message>
  <message>
   <source>Attachments</source>
   <translation>Pièces jointes</translation>
  </message>
  <message>
   <source>Back to the sources</source>
   <translation>Retour aux sources</translation>
  </message>
  <message>
   <source>Both rankings together, and names of files in the question</source>
   <translation>Les deux classements réunis, et les noms de fichiers cités dans la question</translation>
  </message>
  <message>
   <source>Both say: {words}</source>
   <translation>Les deux disent : {words}</translation>
  </message>
  <message>
   <source>Cc</source>
   <translation>Cc</translation>
  </message>
  <message>
   <source>Cited as {number}</source>
   <translation>Cité sous le numéro {number}</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Fermer (Échap)</translation>
  </message>
  <message>
   <source>Close the search (Esc)</source>
   <translation>Fermer la recherche (Échap)</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Preuves</translation>
  </message>
  <message>
   <source>Fill the width with the text of the page</source>
   <translation>Remplir la largeur avec le texte de la page</translation>
  </message>
  <message>
   <source>Find in this file</source>
   <translation>Rechercher dans ce fichier</translation>
  </message>
  <message>
   <source>Find in this file (Ctrl+F)</source>
   <translation>Rechercher dans ce fichier (Ctrl+F)</translation>
  </message>
  <message>
   <source>Fit page</source>
   <translation>Ajuster à la page</translation>
  </message>
  <message>
   <source>Fit width</source>
   <translation>Ajuster à la largeur</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Have the best ones read again</source>
   <translation>Faire relire les meilleurs</translation>
  </message>
  <message>
   <source>How close the passage is to the question in meaning</source>
   <translation>À quel point le passage est proche de la question par le sens</translation>
  </message>
  <message>
   <source>How they were found</source>
   <translation>Comment ils ont été trouvés</translation>
  </message>
  <message>
   <source>How well the words of the question occur in the passage</source>
   <translation>À quel point les mots de la question se retrouvent dans le passage</translation>
  </message>
  <message>
   <source>Joined to the one beside it</source>
   <translation>Réuni à son voisin</translation>
  </message>
  <message>
   <source>Larger (Ctrl and plus)</source>
   <translation>Agrandir (Ctrl et plus)</translation>
  </message>
  <message>
   <source>Look by</source>
   <translation>Rechercher par</translation>
  </message>
  <message>
   <source>Look in</source>
   <translation>Rechercher dans</translation>
  </message>
  <message>
   <source>Marked: {passage}</source>
   <translation>Surligné : {passage}</translation>
  </message>
  <message>
   <source>Meaning</source>
   <translation>Sens</translation>
  </message>
  <message>
   <source>Meaning only</source>
   <translation>Sens seulement</translation>
  </message>
  <message>
   <source>More to do with this file</source>
   <translation>Plus d’actions pour ce fichier</translation>
  </message>
  <message>
   <source>Much weaker than the best</source>
   <translation>Bien plus faible que le meilleur</translation>
  </message>
  <message>
   <source>Next hit (F3)</source>
   <translation>Occurrence suivante (F3)</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Page suivante</translation>
  </message>
  <message>
   <source>No other file of your library is about the same.</source>
   <translation>Aucun autre fichier de votre bibliothèque ne traite du même sujet.</translation>
  </message>
  <message>
   <source>No room in the model's window</source>
   <translation>Pas de place dans la fenêtre du modèle</translation>
  </message>
  <message>
   <source>Not about the question</source>
   <translation>Sans rapport avec la question</translation>
  </message>
  <message>
   <source>Not among those that this ranking found</source>
   <translation>Absent de ceux que ce classement a trouvés</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Introuvable</translation>
  </message>
  <message>
   <source>Nothing was looked for in your files for this answer.</source>
   <translation>Rien n’a été recherché dans vos fichiers pour cette réponse.</translation>
  </message>
  <message>
   <source>Only the file shown here</source>
   <translation>Seulement le fichier affiché ici</translation>
  </message>
  <message>
   <source>Open in its own program</source>
   <translation>Ouvrir dans son application</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>L’ouvrir</translation>
  </message>
  <message>
   <source>Open the newer {file}</source>
   <translation>Ouvrir {file}, plus récent</translation>
  </message>
  <message>
   <source>Others fit better</source>
   <translation>D’autres conviennent mieux</translation>
  </message>
  <message>
   <source>Page to go to</source>
   <translation>Page à afficher</translation>
  </message>
  <message>
   <source>Page {number}</source>
   <translation>Page {number}</translation>
  </message>
  <message>
   <source>Page {number} with the passage marked</source>
   <translation>Page {number} avec le passage surligné</translation>
  </message>
  <message>
   <source>Passage</source>
   <translation>Passage</translation>
  </message>
  <message>
   <source>Passages to read, at most</source>
   <translation>Passages à lire, au maximum</translation>
  </message>
  <message>
   <source>Place {rank} by “{ranking}”, score {score}</source>
   <translation>Place {rank} par « {ranking} », score {score}</translation>
  </message>
  <message>
   <source>Previous hit (Shift+F3)</source>
   <translation>Occurrence précédente (Maj+F3)</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>Page précédente</translation>
  </message>
  <message>
   <source>Read with its whole file</source>
   <translation>Lu avec tout son fichier</translation>
  </message>
  <message>
   <source>Read, not cited</source>
   <translation>Lu, non cité</translation>
  </message>
  <message>
   <source>Related files</source>
   <translation>Fichiers voisins</translation>
  </message>
  <message>
   <source>Reread</source>
   <translation>Relecture</translation>
  </message>
  <message>
   <source>Says the same as another passage</source>
   <translation>Dit la même chose qu’un autre passage</translation>
  </message>
  <message>
   <source>Show whole pages</source>
   <translation>Afficher des pages entières</translation>
  </message>
  <message>
   <source>Smaller (Ctrl and minus)</source>
   <translation>Réduire (Ctrl et moins)</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>Objet</translation>
  </message>
  <message>
   <source>The cells of the passage in their sheet</source>
   <translation>Les cellules du passage dans leur feuille</translation>
  </message>
  <message>
   <source>The head of the letter</source>
   <translation>L’en-tête du message</translation>
  </message>
  <message>
   <source>The passage in its file</source>
   <translation>Le passage dans son fichier</translation>
  </message>
  <message>
   <source>The passage in its file, lines {first} to {last}</source>
   <translation>Le passage dans son fichier, lignes {first} à {last}</translation>
  </message>
  <message>
   <source>The picture of this page could not be shown.</source>
   <translation>L’image de cette page n’a pas pu être affichée.</translation>
  </message>
  <message>
   <source>This file has changed since it was read. The mark may be off.</source>
   <translation>Ce fichier a changé depuis sa lecture. Le surlignage peut être décalé.</translation>
  </message>
  <message>
   <source>This file has changed since. Here is the text as it was read.</source>
   <translation>Ce fichier a changé depuis. Voici le texte tel qu’il a été lu.</translation>
  </message>
  <message>
   <source>This file is gone. Here is the text as it was read.</source>
   <translation>Ce fichier n’existe plus. Voici le texte tel qu’il a été lu.</translation>
  </message>
  <message>
   <source>To</source>
   <translation>À</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Ensemble</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Unlock …</source>
   <translation>Déverrouiller…</translation>
  </message>
  <message>
   <source>What a model says that read the passage with the question</source>
   <translation>L’avis d’un modèle qui a lu le passage avec la question</translation>
  </message>
  <message>
   <source>Where it looked before</source>
   <translation>Là où il a déjà cherché</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Mots</translation>
  </message>
  <message>
   <source>Words and meaning</source>
   <translation>Mots et sens</translation>
  </message>
  <message>
   <source>Words only</source>
   <translation>Mots seulement</translation>
  </message>
  <message>
   <source>cited</source>
   <translation>cité</translation>
  </message>
  <message>
   <source>page {page}</source>
   <translation>page {page}</translation>
  </message>
  <message>
   <source>page {page} of {pages}</source>
   <translation>page {page} sur {pages}</translation>
  </message>
  <message>
   <source>{at} of {total}</source>
   <translation>{at} sur {total}</translation>
  </message>
  <message>
   <source>{at} of {total}+</source>
   <translation>{at} sur {total}+</translation>
  </message>
  <message>
   <source>{file} is a newer version</source>
   <translation>{file} est une version plus récente</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message numerus="yes">
   <source>{read} of %n candidate(s) read by the model.</source>
   <translation>
    <numerusform>{read} candidat sur %Ln lu par le modèle.</numerusform>
    <numerusform>{read} candidats sur %Ln lus par le modèle.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>host</name>
  <message>
   <source>'inglenook index PATH --collection {0}' makes it.</source>
   <translation>« inglenook index CHEMIN --collection {0} » la crée.</translation>
  </message>
  <message>
   <source>'inglenook models get {0}' goes on, 'inglenook models cancel {1}' drops it.</source>
   <translation>« inglenook models get {0} » le reprend, « inglenook models cancel {1} » l’abandonne.</translation>
  </message>
  <message>
   <source>'inglenook models get {0}' would begin one.</source>
   <translation>« inglenook models get {0} » en lancerait un.</translation>
  </message>
  <message>
   <source>'inglenook models list' shows those that there are.</source>
   <translation>« inglenook models list » affiche ceux qui existent.</translation>
  </message>
  <message>
   <source>, going by such computers in general</source>
   <translation>, d’après ce genre d’ordinateur en général</translation>
  </message>
  <message>
   <source>A chat has no {0}.</source>
   <translation>Une discussion n’a pas de champ {0}.</translation>
  </message>
  <message>
   <source>A database could not be copied to {0}: {1}.</source>
   <translation>Une base de données n’a pas pu être copiée vers {0} : {1}.</translation>
  </message>
  <message>
   <source>A folder needs a name.</source>
   <translation>Un dossier doit avoir un nom.</translation>
  </message>
  <message>
   <source>A good writer in many languages.</source>
   <translation>Rédige bien, dans de nombreuses langues.</translation>
  </message>
  <message>
   <source>A line of its messages is damaged.</source>
   <translation>Une ligne de ses messages est endommagée.</translation>
  </message>
  <message>
   <source>A link that leads nowhere.</source>
   <translation>Un lien qui ne mène nulle part.</translation>
  </message>
  <message>
   <source>A link to a folder: add that folder itself to have it read.</source>
   <translation>Un lien vers un dossier : ajoutez le dossier lui-même pour qu’il soit lu.</translation>
  </message>
  <message>
   <source>A message is not valid JSON.</source>
   <translation>Un message n’est pas du JSON valide.</translation>
  </message>
  <message>
   <source>A message must be a JSON object.</source>
   <translation>Un message doit être un objet JSON.</translation>
  </message>
  <message>
   <source>A persona needs a name.</source>
   <translation>Un persona doit avoir un nom.</translation>
  </message>
  <message>
   <source>A prompt cannot end with a picture.</source>
   <translation>Un prompt ne peut pas se terminer par une image.</translation>
  </message>
  <message>
   <source>A prompt needs a name.</source>
   <translation>Un prompt doit avoir un nom.</translation>
  </message>
  <message>
   <source>A question in a chat has the chat's history.</source>
   <translation>Une question posée dans une discussion s’appuie sur l’historique de celle-ci.</translation>
  </message>
  <message>
   <source>A request must name in 'do' what it asks for.</source>
   <translation>Une requête doit indiquer dans « do » ce qu’elle demande.</translation>
  </message>
  <message>
   <source>A request needs a whole number as its id.</source>
   <translation>Une requête doit avoir un nombre entier pour identifiant.</translation>
  </message>
  <message>
   <source>A small all-rounder with a long context.</source>
   <translation>Un petit généraliste au long contexte.</translation>
  </message>
  <message>
   <source>A temporary chat has no file of ours.</source>
   <translation>Une discussion temporaire n’a pas de fichier chez nous.</translation>
  </message>
  <message>
   <source>A well-known all-rounder with a long context.</source>
   <translation>Un généraliste bien connu, au long contexte.</translation>
  </message>
  <message>
   <source>Accept its terms at {0} with the account of that token, or give another with 'inglenook models token', then try again.</source>
   <translation>Acceptez ses conditions sur {0} avec le compte de ce jeton, ou donnez-en un autre avec « inglenook models token », puis réessayez.</translation>
  </message>
  <message>
   <source>Accept its terms at {0}, make an access token at {1}/settings/tokens, give it with 'inglenook models token', then try again.</source>
   <translation>Acceptez ses conditions sur {0}, créez un jeton d’accès sur {1}/settings/tokens, donnez-le avec « inglenook models token », puis réessayez.</translation>
  </message>
  <message>
   <source>Accept its terms at {0}, then give your access token with 'inglenook models token'.</source>
   <translation>Acceptez ses conditions sur {0}, puis donnez votre jeton d’accès avec « inglenook models token ».</translation>
  </message>
  <message>
   <source>Add a copy without protection, if you have one.</source>
   <translation>Ajoutez une copie sans protection, si vous en avez une.</translation>
  </message>
  <message>
   <source>Add it or its folder first.</source>
   <translation>Ajoutez-le d’abord, ou son dossier.</translation>
  </message>
  <message>
   <source>Add its folder, then try again.</source>
   <translation>Ajoutez son dossier, puis réessayez.</translation>
  </message>
  <message>
   <source>Always thinks aloud before it answers.</source>
   <translation>Réfléchit toujours à voix haute avant de répondre.</translation>
  </message>
  <message>
   <source>Always thinks aloud before it answers; for a graphics card.</source>
   <translation>Réfléchit toujours à voix haute avant de répondre ; pour carte graphique.</translation>
  </message>
  <message>
   <source>Always thinks before it answers; quick for its size.</source>
   <translation>Réfléchit toujours avant de répondre ; rapide pour sa taille.</translation>
  </message>
  <message>
   <source>An archive: add the archive itself to have it read.</source>
   <translation>Une archive : ajoutez l’archive elle-même pour qu’elle soit lue.</translation>
  </message>
  <message>
   <source>Another host has this profile.</source>
   <translation>Un autre service utilise ce profil.</translation>
  </message>
  <message>
   <source>Another process is fetching it.</source>
   <translation>Un autre processus est en train de le récupérer.</translation>
  </message>
  <message>
   <source>Answers that were given without the model, or by an earlier version, have no record.</source>
   <translation>Les réponses données sans le modèle, ou par une version antérieure, n’ont pas de trace.</translation>
  </message>
  <message>
   <source>Ask a question.</source>
   <translation>Posez une question.</translation>
  </message>
  <message>
   <source>Ask about less at once, or choose a larger context size in the settings.</source>
   <translation>Portez votre question sur moins de choses à la fois, ou choisissez un contexte plus grand dans les réglages.</translation>
  </message>
  <message>
   <source>Ask the question again.</source>
   <translation>Posez la question à nouveau.</translation>
  </message>
  <message>
   <source>At most {0} queries can be asked at once.</source>
   <translation>Au plus {0} requêtes peuvent être posées à la fois.</translation>
  </message>
  <message>
   <source>Attach a file, or limit the question to it.</source>
   <translation>Joignez un fichier, ou limitez la question à celui-ci.</translation>
  </message>
  <message>
   <source>Binary data, not text</source>
   <translation>Données binaires, pas du texte</translation>
  </message>
  <message>
   <source>Bring it back, connect the drive that it is on, or choose another model.</source>
   <translation>Remettez-le en place, branchez le disque où il se trouve, ou choisissez un autre modèle.</translation>
  </message>
  <message>
   <source>Bring it back, or ask the question again.</source>
   <translation>Remettez-le en place, ou posez la question à nouveau.</translation>
  </message>
  <message>
   <source>Capable, long of memory, sees pictures.</source>
   <translation>Capable, à longue mémoire, voit les images.</translation>
  </message>
  <message>
   <source>Capable; sees pictures and thinks if asked to.</source>
   <translation>Capable ; voit les images et réfléchit si on le lui demande.</translation>
  </message>
  <message>
   <source>Careful with numbers and logic.</source>
   <translation>Soigneux avec les nombres et la logique.</translation>
  </message>
  <message>
   <source>Check it against GBNF's rules.</source>
   <translation>Vérifiez-la d’après les règles de GBNF.</translation>
  </message>
  <message>
   <source>Check that the file is there and that you may read it.</source>
   <translation>Vérifiez que le fichier est bien là et que vous avez le droit de le lire.</translation>
  </message>
  <message>
   <source>Check that the folder is writable and has free space.</source>
   <translation>Vérifiez que le dossier est accessible en écriture et qu’il reste de l’espace.</translation>
  </message>
  <message>
   <source>Check the address in a browser and the network connection, then try again.</source>
   <translation>Vérifiez l’adresse dans un navigateur et la connexion réseau, puis réessayez.</translation>
  </message>
  <message>
   <source>Check the name. For a private one, give your access token with 'inglenook models token'.</source>
   <translation>Vérifiez le nom. Pour un dépôt privé, donnez votre jeton d’accès avec « inglenook models token ».</translation>
  </message>
  <message>
   <source>Check the network connection and try again, or bring a model file of your own with 'inglenook models import FILE'.</source>
   <translation>Vérifiez la connexion réseau et réessayez, ou apportez votre propre fichier de modèle avec « inglenook models import FICHIER ».</translation>
  </message>
  <message>
   <source>Check the network connection and try again. Models that are on this computer can be used without it.</source>
   <translation>Vérifiez la connexion réseau et réessayez. Les modèles présents sur cet ordinateur fonctionnent sans elle.</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>Vérifiez le chemin.</translation>
  </message>
  <message>
   <source>Choose a folder inside it.</source>
   <translation>Choisissez un dossier qu’il contient.</translation>
  </message>
  <message>
   <source>Choose a folder.</source>
   <translation>Choisissez un dossier.</translation>
  </message>
  <message>
   <source>Choose a model file in GGUF format.</source>
   <translation>Choisissez un fichier de modèle au format GGUF.</translation>
  </message>
  <message>
   <source>Choose a model first.</source>
   <translation>Choisissez d’abord un modèle.</translation>
  </message>
  <message>
   <source>Choose a model for chats.</source>
   <translation>Choisissez un modèle de discussion.</translation>
  </message>
  <message>
   <source>Choose a model with vision and the projector that belongs to it.</source>
   <translation>Choisissez un modèle qui voit les images et le projecteur qui va avec.</translation>
  </message>
  <message>
   <source>Choose a small model of the same family, or none.</source>
   <translation>Choisissez un petit modèle de la même famille, ou aucun.</translation>
  </message>
  <message>
   <source>Choose an adapter in GGUF format.</source>
   <translation>Choisissez un adaptateur au format GGUF.</translation>
  </message>
  <message>
   <source>Choose an adapter that was trained for this very model.</source>
   <translation>Choisissez un adaptateur entraîné pour ce modèle précis.</translation>
  </message>
  <message>
   <source>Choose an empty folder, or make a new one.</source>
   <translation>Choisissez un dossier vide, ou créez-en un.</translation>
  </message>
  <message>
   <source>Choose another backup; nothing was changed.</source>
   <translation>Choisissez une autre sauvegarde ; rien n’a été modifié.</translation>
  </message>
  <message>
   <source>Choose another disk.</source>
   <translation>Choisissez un autre disque.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>Choose another format.</source>
   <translation>Choisissez un autre format.</translation>
  </message>
  <message>
   <source>Choose another model to answer with 'inglenook config model ID'.</source>
   <translation>Choisissez un autre modèle pour répondre avec « inglenook config model ID ».</translation>
  </message>
  <message>
   <source>Choose another model, or bring its files back.</source>
   <translation>Choisissez un autre modèle, ou remettez ses fichiers en place.</translation>
  </message>
  <message>
   <source>Choose another model, or choose this one again to try once more.</source>
   <translation>Choisissez un autre modèle, ou choisissez de nouveau celui-ci pour réessayer.</translation>
  </message>
  <message>
   <source>Choose another model, or download this one again.</source>
   <translation>Choisissez un autre modèle, ou téléchargez de nouveau celui-ci.</translation>
  </message>
  <message>
   <source>Choose another model; this one's file is faulty or not meant for chats.</source>
   <translation>Choisissez un autre modèle ; le fichier de celui-ci est défectueux ou n’est pas fait pour discuter.</translation>
  </message>
  <message>
   <source>Choose another name, or say that it be replaced.</source>
   <translation>Choisissez un autre nom, ou demandez à le remplacer.</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>Choisissez un autre nom.</translation>
  </message>
  <message>
   <source>Choose another one with --port N; --port 0 takes any that is free.</source>
   <translation>Choisissez-en un autre avec --port N ; --port 0 prend n’importe quel port libre.</translation>
  </message>
  <message>
   <source>Choose another.</source>
   <translation>Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>Choose one for several chats.</source>
   <translation>Choisissez-en un pour plusieurs discussions.</translation>
  </message>
  <message>
   <source>Choose one of: {0}.</source>
   <translation>Choisissez parmi : {0}.</translation>
  </message>
  <message>
   <source>Choose one.</source>
   <translation>Choisissez-en un.</translation>
  </message>
  <message>
   <source>Choose the projector that was published with this very model.</source>
   <translation>Choisissez le projecteur publié avec ce modèle précis.</translation>
  </message>
  <message>
   <source>Close other programs, or choose a smaller model.</source>
   <translation>Fermez d’autres applications, ou choisissez un modèle plus petit.</translation>
  </message>
  <message>
   <source>Connect the disk that it is on, then start again.</source>
   <translation>Branchez le disque où il se trouve, puis redémarrez.</translation>
  </message>
  <message>
   <source>Copy it from the hub's settings.</source>
   <translation>Copiez-le depuis les réglages du hub.</translation>
  </message>
  <message>
   <source>Copy-protected (DRM): it can be read only in the shop's own program</source>
   <translation>Protégé contre la copie (DRM) : il ne peut être lu que dans l’application de la boutique</translation>
  </message>
  <message>
   <source>Damaged pages: {0} of {1}.</source>
   <translation>Pages endommagées : {0} sur {1}.</translation>
  </message>
  <message>
   <source>Damaged parts of the book: {0}.</source>
   <translation>Parties endommagées du livre : {0}.</translation>
  </message>
  <message>
   <source>Damaged slides: {0} of {1}.</source>
   <translation>Diapositives endommagées : {0} sur {1}.</translation>
  </message>
  <message>
   <source>Damaged: a part of the {0} cannot be read</source>
   <translation>Endommagé : une partie du fichier ({0}) ne peut pas être lue</translation>
  </message>
  <message>
   <source>Damaged: an old Office file under the name of a {0}</source>
   <translation>Endommagé : un ancien fichier Office sous une autre extension ({0})</translation>
  </message>
  <message>
   <source>Damaged: it crashed the program that reads it</source>
   <translation>Endommagé : il a fait planter le programme qui le lit</translation>
  </message>
  <message>
   <source>Damaged: it has no pages</source>
   <translation>Endommagé : il n’a pas de pages</translation>
  </message>
  <message>
   <source>Damaged: it is not a PDF, or parts of it are missing</source>
   <translation>Endommagé : ce n’est pas un PDF, ou il en manque des parties</translation>
  </message>
  <message>
   <source>Damaged: it is not a Word document</source>
   <translation>Endommagé : ce n’est pas un document Word</translation>
  </message>
  <message>
   <source>Damaged: it is not a Word document, its main part is missing</source>
   <translation>Endommagé : ce n’est pas un document Word, sa partie principale manque</translation>
  </message>
  <message>
   <source>Damaged: it is not a mailbox, no message begins in it</source>
   <translation>Endommagé : ce n’est pas une boîte aux lettres, aucun message n’y commence</translation>
  </message>
  <message>
   <source>Damaged: it is not a notebook</source>
   <translation>Endommagé : ce n’est pas un notebook</translation>
  </message>
  <message>
   <source>Damaged: it is not a picture of its kind</source>
   <translation>Endommagé : ce n’est pas une image de ce type</translation>
  </message>
  <message>
   <source>Damaged: it is not a presentation, its main part is missing</source>
   <translation>Endommagé : ce n’est pas une présentation, sa partie principale manque</translation>
  </message>
  <message>
   <source>Damaged: it is not a spreadsheet, or a part is missing</source>
   <translation>Endommagé : ce n’est pas un classeur, ou il en manque une partie</translation>
  </message>
  <message>
   <source>Damaged: it is not a {0}, its main part is missing</source>
   <translation>Endommagé : le fichier n’est pas du type attendu ({0}), sa partie principale manque</translation>
  </message>
  <message>
   <source>Damaged: it is not a {0}, or a part is missing</source>
   <translation>Endommagé : le fichier n’est pas du type attendu ({0}), ou il en manque une partie</translation>
  </message>
  <message>
   <source>Damaged: it is not a {0}, or its end is missing</source>
   <translation>Endommagé : le fichier n’est pas du type attendu ({0}), ou sa fin manque</translation>
  </message>
  <message>
   <source>Damaged: it is not an EPUB book, its main part is missing</source>
   <translation>Endommagé : ce n’est pas un livre EPUB, sa partie principale manque</translation>
  </message>
  <message>
   <source>Damaged: it is not an Outlook message</source>
   <translation>Endommagé : ce n’est pas un message Outlook</translation>
  </message>
  <message>
   <source>Damaged: it is not an archive, or its end is missing</source>
   <translation>Endommagé : ce n’est pas une archive, ou sa fin manque</translation>
  </message>
  <message>
   <source>Damaged: it is not an e-mail message</source>
   <translation>Endommagé : ce n’est pas un e-mail</translation>
  </message>
  <message>
   <source>Damaged: it is not built as its format asks</source>
   <translation>Endommagé : sa structure ne respecte pas son format</translation>
  </message>
  <message>
   <source>Damaged: it is not built as its format asks ({0})</source>
   <translation>Endommagé : sa structure ne respecte pas son format ({0})</translation>
  </message>
  <message>
   <source>Damaged: it is not rich text</source>
   <translation>Endommagé : ce n’est pas du texte enrichi (RTF)</translation>
  </message>
  <message>
   <source>Damaged: it made the reader talk nonsense</source>
   <translation>Endommagé : il a rendu le lecteur incohérent</translation>
  </message>
  <message>
   <source>Damaged: its content is missing</source>
   <translation>Endommagé : son contenu manque</translation>
  </message>
  <message>
   <source>Damaged: nested too deeply</source>
   <translation>Endommagé : imbrication trop profonde</translation>
  </message>
  <message>
   <source>Damaged: none of its pages can be opened</source>
   <translation>Endommagé : aucune de ses pages ne peut être ouverte</translation>
  </message>
  <message>
   <source>Damaged: page {0} cannot be opened</source>
   <translation>Endommagé : la page {0} ne peut pas être ouverte</translation>
  </message>
  <message>
   <source>Damaged: parts of the picture are missing</source>
   <translation>Endommagé : il manque des parties de l’image</translation>
  </message>
  <message>
   <source>Damaged: where its slides stand is not told</source>
   <translation>Endommagé : l’emplacement de ses diapositives n’est pas indiqué</translation>
  </message>
  <message>
   <source>Damaged: where its text stands is not told</source>
   <translation>Endommagé : l’emplacement de son texte n’est pas indiqué</translation>
  </message>
  <message>
   <source>Damaged: {0} cannot be unpacked</source>
   <translation>Endommagé : {0} ne peut pas être décompressé</translation>
  </message>
  <message>
   <source>Damaged: {0} is not proper XML</source>
   <translation>Endommagé : {0} n’est pas du XML correct</translation>
  </message>
  <message>
   <source>Delete it first.</source>
   <translation>Supprimez-le d’abord.</translation>
  </message>
  <message>
   <source>Delete the file yourself, or take its folder off the list with 'inglenook models folders remove {0}'.</source>
   <translation>Supprimez le fichier vous-même, ou retirez son dossier de la liste avec « inglenook models folders remove {0} ».</translation>
  </message>
  <message>
   <source>Deleted while it was being read</source>
   <translation>Supprimé pendant sa lecture</translation>
  </message>
  <message>
   <source>Download or copy the file again.</source>
   <translation>Téléchargez ou copiez le fichier à nouveau.</translation>
  </message>
  <message>
   <source>Download the model again, or choose another one.</source>
   <translation>Téléchargez le modèle à nouveau, ou choisissez-en un autre.</translation>
  </message>
  <message>
   <source>Empty file (0 bytes)</source>
   <translation>Fichier vide (0 octet)</translation>
  </message>
  <message>
   <source>Empty: there is no text in it.</source>
   <translation>Vide : il ne contient aucun texte.</translation>
  </message>
  <message>
   <source>Encrypted: it is a newer file under the name of a {0}</source>
   <translation>Chiffré : c’est un fichier plus récent sous une autre extension ({0})</translation>
  </message>
  <message>
   <source>Encrypted: it is protected by rights management</source>
   <translation>Chiffré : il est protégé par une gestion de droits</translation>
  </message>
  <message>
   <source>Encrypted: its kind of protection is not supported</source>
   <translation>Chiffré : ce type de protection n’est pas pris en charge</translation>
  </message>
  <message>
   <source>Encrypted: needs a password</source>
   <translation>Chiffré : un mot de passe est nécessaire</translation>
  </message>
  <message>
   <source>Encrypted: needs a password, which OpenDocument files cannot be given yet</source>
   <translation>Chiffré : un mot de passe est nécessaire, et les fichiers OpenDocument n’en acceptent pas encore ici</translation>
  </message>
  <message>
   <source>Encrypted: the password is wrong</source>
   <translation>Chiffré : le mot de passe est incorrect</translation>
  </message>
  <message>
   <source>End that program, then try again.</source>
   <translation>Fermez ce programme, puis réessayez.</translation>
  </message>
  <message>
   <source>Every tool needs a name of its own.</source>
   <translation>Chaque outil doit avoir son propre nom.</translation>
  </message>
  <message>
   <source>Fetch the archive again.</source>
   <translation>Récupérez l’archive à nouveau.</translation>
  </message>
  <message>
   <source>Files of this kind are not read.</source>
   <translation>Les fichiers de ce type ne sont pas lus.</translation>
  </message>
  <message>
   <source>Files that it read are read again with another; words find them meanwhile.</source>
   <translation>Les fichiers qu’il avait lus sont relus avec un autre ; entre-temps, on les trouve par les mots.</translation>
  </message>
  <message>
   <source>Finds passages by meaning in English, for your files. About 135 MB.</source>
   <translation>Trouve des passages par le sens en anglais, pour vos fichiers. Environ 135 Mo.</translation>
  </message>
  <message>
   <source>Finds passages by meaning in about a hundred languages, for your files. About 490 MB.</source>
   <translation>Trouve des passages par le sens dans une centaine de langues, pour vos fichiers. Environ 490 Mo.</translation>
  </message>
  <message>
   <source>Finds passages by meaning in long texts of many languages, for programs that ask our HTTP door.</source>
   <translation>Trouve des passages par le sens dans de longs textes en plusieurs langues, pour les programmes qui passent par notre accès HTTP.</translation>
  </message>
  <message>
   <source>Finds passages by meaning in many languages, for programs that ask our HTTP door.</source>
   <translation>Trouve des passages par le sens dans de nombreuses langues, pour les programmes qui passent par notre accès HTTP.</translation>
  </message>
  <message>
   <source>Finds passages by meaning, for programs that ask our HTTP door.</source>
   <translation>Trouve des passages par le sens, pour les programmes qui passent par notre accès HTTP.</translation>
  </message>
  <message>
   <source>Finds passages by meaning, mostly in English, for programs that ask our HTTP door.</source>
   <translation>Trouve des passages par le sens, surtout en anglais, pour les programmes qui passent par notre accès HTTP.</translation>
  </message>
  <message>
   <source>Finds passages by meaning. Small and quick, best with English.</source>
   <translation>Trouve des passages par le sens. Petit et rapide, surtout bon en anglais.</translation>
  </message>
  <message>
   <source>Finds short passages by meaning in fifty languages, for your files. About 490 MB.</source>
   <translation>Trouve de courts passages par le sens dans cinquante langues, pour vos fichiers. Environ 490 Mo.</translation>
  </message>
  <message>
   <source>Follows instructions and calls tools reliably.</source>
   <translation>Suit les instructions et appelle les outils avec fiabilité.</translation>
  </message>
  <message>
   <source>For 24 GB of memory or a graphics card: better answers, slow on a processor alone.</source>
   <translation>Pour 24 Go de mémoire ou une carte graphique : de meilleures réponses, lent sur un processeur seul.</translation>
  </message>
  <message>
   <source>For computers with 16 GB of memory: thorough answers in many languages.</source>
   <translation>Pour les ordinateurs dotés de 16 Go de mémoire : des réponses fouillées dans de nombreuses langues.</translation>
  </message>
  <message>
   <source>For computers with 32 GB of memory: the best here, and quick for its size.</source>
   <translation>Pour les ordinateurs dotés de 32 Go de mémoire : le meilleur ici, et rapide pour sa taille.</translation>
  </message>
  <message>
   <source>For computers with 4 GB of memory: short, sensible answers.</source>
   <translation>Pour les ordinateurs dotés de 4 Go de mémoire : des réponses courtes et sensées.</translation>
  </message>
  <message>
   <source>For computers with 48 GB of memory: very capable and quick for its size.</source>
   <translation>Pour les ordinateurs dotés de 48 Go de mémoire : très capable et rapide pour sa taille.</translation>
  </message>
  <message>
   <source>For computers with 8 GB of memory: a good all-rounder that follows its sources.</source>
   <translation>Pour les ordinateurs dotés de 8 Go de mémoire : un bon généraliste, fidèle à ses sources.</translation>
  </message>
  <message>
   <source>For large graphics cards: a very strong all-rounder.</source>
   <translation>Pour les grandes cartes graphiques : un généraliste très puissant.</translation>
  </message>
  <message>
   <source>For large graphics cards; always thinks aloud before it answers.</source>
   <translation>Pour les grandes cartes graphiques ; réfléchit toujours à voix haute avant de répondre.</translation>
  </message>
  <message>
   <source>For writing, explaining and mending programs.</source>
   <translation>Pour écrire, expliquer et corriger des programmes.</translation>
  </message>
  <message>
   <source>Found passages are no longer read with it.</source>
   <translation>Les passages trouvés ne sont plus relus avec lui.</translation>
  </message>
  <message>
   <source>Free some space on that disk, then try again. Nothing that was saved is lost.</source>
   <translation>Libérez de l’espace sur ce disque, puis réessayez. Rien de ce qui a été enregistré n’est perdu.</translation>
  </message>
  <message>
   <source>Get one with 'inglenook models get {0}', or on the Models page.</source>
   <translation>Obtenez-en un avec « inglenook models get {0} », ou sur la page Modèles.</translation>
  </message>
  <message>
   <source>Get one, or bring in a file with 'inglenook models import PATH'.</source>
   <translation>Obtenez-en un, ou apportez un fichier avec « inglenook models import CHEMIN ».</translation>
  </message>
  <message>
   <source>Give OWNER/NAME or the hub's address.</source>
   <translation>Donnez PROPRIÉTAIRE/NOM ou l’adresse sur le hub.</translation>
  </message>
  <message>
   <source>Give a PEM file with 'inglenook config ca_file PATH', or '' for none.</source>
   <translation>Donnez un fichier PEM avec « inglenook config ca_file CHEMIN », ou '' pour aucun.</translation>
  </message>
  <message>
   <source>Give a grammar or a JSON schema, not both.</source>
   <translation>Donnez une grammaire ou un schéma JSON, pas les deux.</translation>
  </message>
  <message>
   <source>Give an ending like pdf, or docx.</source>
   <translation>Donnez une extension comme pdf ou docx.</translation>
  </message>
  <message>
   <source>Give at most {0} adapters, each of them once.</source>
   <translation>Donnez au plus {0} adaptateurs, chacun une seule fois.</translation>
  </message>
  <message>
   <source>Give either the 'id' of a model or the 'source' of a template.</source>
   <translation>Donnez soit l’« id » d’un modèle, soit la « source » d’un gabarit.</translation>
  </message>
  <message>
   <source>Give one like http://proxy.example:8080 with 'inglenook config proxy URL', {0} for a direct connection, or '' for the system's.</source>
   <translation>Donnez-en un du genre http://proxy.example:8080 avec « inglenook config proxy URL », {0} pour une connexion directe, ou '' pour celui du système.</translation>
  </message>
  <message>
   <source>Give one like https://example.org/page.</source>
   <translation>Donnez-en une du genre https://example.org/page.</translation>
  </message>
  <message>
   <source>Give one like {0} with 'inglenook config hub_endpoint URL'.</source>
   <translation>Donnez-en une du genre {0} avec « inglenook config hub_endpoint URL ».</translation>
  </message>
  <message>
   <source>Give yourself write permission there, free some space, or set INGLENOOK_HOME to another folder.</source>
   <translation>Accordez-vous le droit d’y écrire, libérez de l’espace, ou réglez INGLENOOK_HOME sur un autre dossier.</translation>
  </message>
  <message>
   <source>Give yourself write permission there, or set INGLENOOK_HOME to another folder.</source>
   <translation>Accordez-vous le droit d’y écrire, ou réglez INGLENOOK_HOME sur un autre dossier.</translation>
  </message>
  <message>
   <source>Give yourself write permission there, then try again.</source>
   <translation>Accordez-vous le droit d’y écrire, puis réessayez.</translation>
  </message>
  <message>
   <source>Give yourself write permission to the folder 'index' of the profile, then try again.</source>
   <translation>Accordez-vous le droit d’écrire dans le dossier « index » du profil, puis réessayez.</translation>
  </message>
  <message>
   <source>Good at short reasoning and numbers for its size.</source>
   <translation>Doué pour les raisonnements courts et les nombres, pour sa taille.</translation>
  </message>
  <message>
   <source>Here are my reasoning steps:</source>
   <translation>Voici les étapes de mon raisonnement :</translation>
  </message>
  <message>
   <source>How are you?</source>
   <translation>Comment allez-vous ?</translation>
  </message>
  <message>
   <source>If 'inglenook config hub_endpoint' names a mirror, check it; else log in to the network that you are on.</source>
   <translation>Si « inglenook config hub_endpoint » désigne un miroir, vérifiez-le ; sinon, connectez-vous au réseau sur lequel vous êtes.</translation>
  </message>
  <message>
   <source>If it is in use just now, quit Inglenook and try again.</source>
   <translation>S’il est en cours d’utilisation, quittez Inglenook et réessayez.</translation>
  </message>
  <message>
   <source>If your network looks into encrypted traffic, ask for its certificate and give it with 'inglenook config ca_file PATH'.</source>
   <translation>Si votre réseau inspecte le trafic chiffré, demandez son certificat et donnez-le avec « inglenook config ca_file CHEMIN ».</translation>
  </message>
  <message>
   <source>Indexing waits for mains power; what was read until then is kept.</source>
   <translation>L’indexation attend l’alimentation secteur ; ce qui a été lu jusque-là est conservé.</translation>
  </message>
  <message>
   <source>Indexing was paused; what was read until then is kept.</source>
   <translation>L’indexation a été suspendue ; ce qui a été lu jusque-là est conservé.</translation>
  </message>
  <message>
   <source>Indexing was stopped; what was read until then is kept.</source>
   <translation>L’indexation a été arrêtée ; ce qui a été lu jusque-là est conservé.</translation>
  </message>
  <message>
   <source>Inglenook could not read it (a fault of ours, {0})</source>
   <translation>Inglenook n’a pas pu le lire (une erreur de notre part, {0})</translation>
  </message>
  <message>
   <source>Install Inglenook again.</source>
   <translation>Réinstallez Inglenook.</translation>
  </message>
  <message>
   <source>Install that version again, or set INGLENOOK_HOME to another folder.</source>
   <translation>Réinstallez cette version, ou réglez INGLENOOK_HOME sur un autre dossier.</translation>
  </message>
  <message>
   <source>Install that version or a later one, then restore it there.</source>
   <translation>Installez cette version ou une plus récente, puis restaurez-la là.</translation>
  </message>
  <message>
   <source>It agrees with library.db.</source>
   <translation>Il correspond à library.db.</translation>
  </message>
  <message>
   <source>It asks not to be kept.</source>
   <translation>La page demande à ne pas être conservée.</translation>
  </message>
  <message>
   <source>It cannot be reached: {0}.</source>
   <translation>Injoignable : {0}.</translation>
  </message>
  <message>
   <source>It cannot be read: {0}.</source>
   <translation>Lecture impossible : {0}.</translation>
  </message>
  <message>
   <source>It cannot be started: {0}.</source>
   <translation>Démarrage impossible : {0}.</translation>
  </message>
  <message>
   <source>It changed while it was being read; it is read again next time.</source>
   <translation>Il a changé pendant sa lecture ; il sera relu la prochaine fois.</translation>
  </message>
  <message>
   <source>It could not be finished.</source>
   <translation>Cela n’a pas pu être achevé.</translation>
  </message>
  <message>
   <source>It declares entities, which may be made to do harm: refused</source>
   <translation>Il déclare des entités, qui peuvent être malveillantes : refusé</translation>
  </message>
  <message>
   <source>It declares entities, which no such file needs: refused</source>
   <translation>Il déclare des entités, dont aucun fichier de ce type n’a besoin : refusé</translation>
  </message>
  <message>
   <source>It does not answer.</source>
   <translation>Pas de réponse.</translation>
  </message>
  <message>
   <source>It does not have the right shape: {0}.</source>
   <translation>Il n’a pas la bonne forme : {0}.</translation>
  </message>
  <message>
   <source>It ends in the middle.</source>
   <translation>Il s’interrompt au milieu.</translation>
  </message>
  <message>
   <source>It fails with a small conversation of two questions.</source>
   <translation>Il échoue sur une courte conversation de deux questions.</translation>
  </message>
  <message>
   <source>It has no page {0}, only {1}</source>
   <translation>Il n’a pas de page {0}, seulement {1}</translation>
  </message>
  <message>
   <source>It has: {0}.</source>
   <translation>Disponible : {0}.</translation>
  </message>
  <message>
   <source>It holds no chats of Inglenook, ChatGPT, Claude, Jan or LM Studio.</source>
   <translation>Il ne contient aucune discussion d’Inglenook, de ChatGPT, de Claude, de Jan ou de LM Studio.</translation>
  </message>
  <message>
   <source>It is damaged, or ends in the middle.</source>
   <translation>Il est endommagé, ou s’interrompt au milieu.</translation>
  </message>
  <message>
   <source>It is here already.</source>
   <translation>Déjà présente ici.</translation>
  </message>
  <message>
   <source>It is here, in the trash.</source>
   <translation>Elle est ici, dans la corbeille.</translation>
  </message>
  <message>
   <source>It is larger than {0} GiB.</source>
   <translation>Il dépasse {0} Gio.</translation>
  </message>
  <message>
   <source>It is larger than {0} MB.</source>
   <translation>Il dépasse {0} Mo.</translation>
  </message>
  <message>
   <source>It is larger than {0} MiB without any chats.</source>
   <translation>Il dépasse {0} Mio, même sans aucune discussion.</translation>
  </message>
  <message>
   <source>It is nested too deeply.</source>
   <translation>L’imbrication est trop profonde.</translation>
  </message>
  <message>
   <source>It is no longer there.</source>
   <translation>Il n’est plus là.</translation>
  </message>
  <message>
   <source>It is not JSON.</source>
   <translation>Ce n’est pas du JSON.</translation>
  </message>
  <message>
   <source>It is not UTF-8 text.</source>
   <translation>Ce n’est pas du texte UTF-8.</translation>
  </message>
  <message>
   <source>It is not loaded by itself again. Choose another model, or choose this one again to try once more.</source>
   <translation>Il n’est plus chargé automatiquement. Choisissez un autre modèle, ou choisissez de nouveau celui-ci pour réessayer.</translation>
  </message>
  <message>
   <source>It is not there.</source>
   <translation>Il n’est pas là.</translation>
  </message>
  <message>
   <source>It is sound.</source>
   <translation>Tout est en ordre.</translation>
  </message>
  <message>
   <source>It is there as: {0}.</source>
   <translation>Il existe sous : {0}.</translation>
  </message>
  <message>
   <source>It is too deeply nested.</source>
   <translation>L’imbrication est trop profonde.</translation>
  </message>
  <message>
   <source>It leads from one address to the next without end.</source>
   <translation>Elle renvoie sans fin d’une adresse à l’autre.</translation>
  </message>
  <message>
   <source>It leads into a private network.</source>
   <translation>Elle mène à un réseau privé.</translation>
  </message>
  <message>
   <source>It may be too old: see 'trace_days'.</source>
   <translation>Elle est peut-être trop ancienne : voir « trace_days ».</translation>
  </message>
  <message>
   <source>It may have been deleted; choose another.</source>
   <translation>Il a peut-être été supprimé ; choisissez-en un autre.</translation>
  </message>
  <message>
   <source>It may have been deleted; open another.</source>
   <translation>L’élément a peut-être été supprimé ; ouvrez-en un autre.</translation>
  </message>
  <message>
   <source>It may have been moved or renamed; {0} shows what there is.</source>
   <translation>Il a peut-être été déplacé ou renommé ; {0} montre ce qui existe.</translation>
  </message>
  <message>
   <source>It needs about {0} of memory; this computer has {1}, and its system needs a part of that.</source>
   <translation>Il lui faut environ {0} de mémoire ; cet ordinateur en a {1}, dont son système utilise une partie.</translation>
  </message>
  <message>
   <source>It takes about {0} of memory {1} and would write about {2} tokens a second{3}.</source>
   <translation>Il prend environ {0} de mémoire {1} et écrirait environ {2} tokens par seconde{3}.</translation>
  </message>
  <message>
   <source>It took too long to read and was given up</source>
   <translation>Sa lecture prenait trop de temps et a été abandonnée</translation>
  </message>
  <message>
   <source>It unpacks to far more than it is: it may be made to do harm</source>
   <translation>Décompressé, il est bien plus gros qu’il n’y paraît : il peut être malveillant</translation>
  </message>
  <message>
   <source>It was deleted while it was being read.</source>
   <translation>Supprimé pendant sa lecture.</translation>
  </message>
  <message>
   <source>It was left out, as this question asked for.</source>
   <translation>Laissé de côté, comme le demandait cette question.</translation>
  </message>
  <message>
   <source>It was made by a newer version of Inglenook.</source>
   <translation>Créé par une version plus récente d’Inglenook.</translation>
  </message>
  <message>
   <source>It was read only as far as row {0} of the sheet {1}.</source>
   <translation>Lu seulement jusqu’à la ligne {0} de la feuille {1}.</translation>
  </message>
  <message>
   <source>It was stopped before it began.</source>
   <translation>Arrêté avant d’avoir commencé.</translation>
  </message>
  <message>
   <source>It was stopped while it waited for the model.</source>
   <translation>Arrêté pendant l’attente du modèle.</translation>
  </message>
  <message>
   <source>It was stopped.</source>
   <translation>Arrêté.</translation>
  </message>
  <message>
   <source>It was stopped. What had come in stays: {0}.</source>
   <translation>Arrêté. Ce qui était arrivé reste : {0}.</translation>
  </message>
  <message>
   <source>It was stopped; what was fetched until then is kept.</source>
   <translation>Arrêté ; ce qui a été récupéré jusque-là est conservé.</translation>
  </message>
  <message>
   <source>It was stopped; what was noted until then is kept.</source>
   <translation>Arrêté ; ce qui a été noté jusque-là est conservé.</translation>
  </message>
  <message>
   <source>Its disk is not connected; what was read from it is kept.</source>
   <translation>Son disque n’est pas branché ; ce qui en a été lu est conservé.</translation>
  </message>
  <message>
   <source>Its drive is not connected.</source>
   <translation>Son disque n’est pas branché.</translation>
  </message>
  <message>
   <source>Its file is not there.</source>
   <translation>Son fichier n’est pas là.</translation>
  </message>
  <message>
   <source>Its robots.txt asks programs not to fetch it.</source>
   <translation>Son fichier robots.txt demande aux programmes de ne pas la récupérer.</translation>
  </message>
  <message>
   <source>Killed by signal {0}.</source>
   <translation>Interrompu par le signal {0}.</translation>
  </message>
  <message>
   <source>Leave 'history' out.</source>
   <translation>Omettez « history ».</translation>
  </message>
  <message>
   <source>Leave out the schema or grammar, or set 'tool_choice' to "none".</source>
   <translation>Omettez le schéma ou la grammaire, ou réglez « tool_choice » sur "none".</translation>
  </message>
  <message>
   <source>Light; sees pictures and thinks if asked to.</source>
   <translation>Léger ; voit les images et réfléchit si on le lui demande.</translation>
  </message>
  <message>
   <source>Loading {0} was stopped.</source>
   <translation>Le chargement de {0} a été arrêté.</translation>
  </message>
  <message>
   <source>Look at 'inglenook library web list'.</source>
   <translation>Consultez « inglenook library web list ».</translation>
  </message>
  <message>
   <source>Look there for the address of its feed.</source>
   <translation>Cherchez-y l’adresse de son flux.</translation>
  </message>
  <message>
   <source>Measuring was stopped.</source>
   <translation>La mesure a été arrêtée.</translation>
  </message>
  <message>
   <source>Memory is short: its context would be {0} tokens.</source>
   <translation>La mémoire est limitée : son contexte serait de {0} tokens.</translation>
  </message>
  <message>
   <source>Mend that file, or install Inglenook again.</source>
   <translation>Corrigez ce fichier, ou réinstallez Inglenook.</translation>
  </message>
  <message>
   <source>Mend the file, or delete it to start with the defaults.</source>
   <translation>Corrigez le fichier, ou supprimez-le pour repartir des valeurs par défaut.</translation>
  </message>
  <message>
   <source>More than is read of one file</source>
   <translation>Plus que ce qui est lu d’un seul fichier</translation>
  </message>
  <message>
   <source>Name one that is.</source>
   <translation>Nommez-en un qui l’est.</translation>
  </message>
  <message>
   <source>Name the model's .gguf file in it.</source>
   <translation>Indiquez le fichier .gguf du modèle qu’il contient.</translation>
  </message>
  <message>
   <source>Needs too much memory to read</source>
   <translation>Sa lecture demande trop de mémoire</translation>
  </message>
  <message>
   <source>Nested too deeply</source>
   <translation>Imbrication trop profonde</translation>
  </message>
  <message>
   <source>No answer to {0} within {1} seconds.</source>
   <translation>Pas de réponse à {0} en {1} secondes.</translation>
  </message>
  <message>
   <source>No background process is running.</source>
   <translation>Aucun processus d’arrière-plan n’est actif.</translation>
  </message>
  <message>
   <source>No embedding model in GGUF format is installed.</source>
   <translation>Aucun modèle d’embedding au format GGUF n’est installé.</translation>
  </message>
  <message>
   <source>No file of your library has a name like {0}.</source>
   <translation>Aucun fichier de votre bibliothèque n’a un nom comme {0}.</translation>
  </message>
  <message>
   <source>No file of your library is in a folder like {0}.</source>
   <translation>Aucun fichier de votre bibliothèque n’est dans un dossier comme {0}.</translation>
  </message>
  <message>
   <source>No file of your library is of the type {0}.</source>
   <translation>Aucun fichier de votre bibliothèque n’est du type {0}.</translation>
  </message>
  <message>
   <source>No model is installed yet.</source>
   <translation>Aucun modèle n’est encore installé.</translation>
  </message>
  <message>
   <source>No model is loaded.</source>
   <translation>Aucun modèle n’est chargé.</translation>
  </message>
  <message>
   <source>No permission to read it.</source>
   <translation>Pas d’autorisation de lecture.</translation>
  </message>
  <message>
   <source>No text layer: the pages are scanned pictures.</source>
   <translation>Pas de couche de texte : les pages sont des images numérisées.</translation>
  </message>
  <message>
   <source>No text was found in it.</source>
   <translation>Aucun texte n’y a été trouvé.</translation>
  </message>
  <message>
   <source>No text was found in the picture.</source>
   <translation>Aucun texte n’a été trouvé dans l’image.</translation>
  </message>
  <message>
   <source>Nobody answers at {0}.</source>
   <translation>Personne ne répond à {0}.</translation>
  </message>
  <message>
   <source>Not a file but {0}.</source>
   <translation>Pas un fichier ordinaire ({0}).</translation>
  </message>
  <message>
   <source>Not a regular file</source>
   <translation>Pas un fichier ordinaire</translation>
  </message>
  <message>
   <source>Not compared: indexing is going on.</source>
   <translation>Non comparé : une indexation est en cours.</translation>
  </message>
  <message>
   <source>Not supported</source>
   <translation>Non pris en charge</translation>
  </message>
  <message>
   <source>Not supported: {0} not read yet</source>
   <translation>Non pris en charge : les fichiers de ce type ne sont pas encore lus{0:.0}</translation>
  </message>
  <message>
   <source>Nothing has been answered yet.</source>
   <translation>Aucune réponse n’a encore été donnée.</translation>
  </message>
  <message>
   <source>Nothing in it could be read. {0}</source>
   <translation>Rien n’a pu y être lu. {0}</translation>
  </message>
  <message>
   <source>Nothing in your files is about this.</source>
   <translation>Rien dans vos fichiers n’en parle.</translation>
  </message>
  <message>
   <source>Nothing in your files passes all filters: {0}.</source>
   <translation>Rien dans vos fichiers ne passe tous les filtres : {0}.</translation>
  </message>
  <message>
   <source>Nothing in your files supports this answer.</source>
   <translation>Rien dans vos fichiers n’appuie cette réponse.</translation>
  </message>
  <message>
   <source>Nothing was said in it.</source>
   <translation>Rien n’y a été dit.</translation>
  </message>
  <message>
   <source>Of {0} the first {1} were read.</source>
   <translation>Seul le début de {0} a été lu : {1}.</translation>
  </message>
  <message>
   <source>On a network drive, which is looked at every minute.</source>
   <translation>Sur un disque réseau, consulté chaque minute.</translation>
  </message>
  <message>
   <source>One chat in it is larger than {0} MiB.</source>
   <translation>Une discussion y dépasse {0} Mio.</translation>
  </message>
  <message>
   <source>One of its messages follows none that came before.</source>
   <translation>Un de ses messages n’en suit aucun autre.</translation>
  </message>
  <message>
   <source>One of its times is none.</source>
   <translation>Une de ses dates n’en est pas une.</translation>
  </message>
  <message>
   <source>One sentence has no support in your files.</source>
   <translation>Une phrase n’a pas d’appui dans vos fichiers.</translation>
  </message>
  <message>
   <source>Only PDF files and pictures have pages that can be shown</source>
   <translation>Seuls les fichiers PDF et les images ont des pages à afficher</translation>
  </message>
  <message>
   <source>Only a message of the assistant can be written on.</source>
   <translation>Seul un message de l’assistant peut être prolongé.</translation>
  </message>
  <message>
   <source>Only in the cloud: open it once, or keep it on this device, to have it read.</source>
   <translation>Seulement dans le cloud : ouvrez-le une fois, ou conservez-le sur cet appareil, pour qu’il soit lu.</translation>
  </message>
  <message>
   <source>Only the first {0} messages were read.</source>
   <translation>Seuls les {0} premiers messages ont été lus.</translation>
  </message>
  <message>
   <source>Only the first {0} of {1} MB were read.</source>
   <translation>Seuls les {0} premiers Mo sur {1} ont été lus.</translation>
  </message>
  <message>
   <source>Only the first {0} of {1} pages were read.</source>
   <translation>Seules les {0} premières pages sur {1} ont été lues.</translation>
  </message>
  <message>
   <source>Only the first {0} rows were read: the file is very large.</source>
   <translation>Seules les {0} premières lignes ont été lues : le fichier est très grand.</translation>
  </message>
  <message>
   <source>Only the last answer of a chat can be written on.</source>
   <translation>Seule la dernière réponse d’une discussion peut être prolongée.</translation>
  </message>
  <message>
   <source>Only {0} are free just now and it takes about {1}: close some programs before you load it.</source>
   <translation>Seuls {0} sont libres en ce moment et il en faut environ {1} : fermez des applications avant de le charger.</translation>
  </message>
  <message>
   <source>Only {0} are free now: close some programs before you load it.</source>
   <translation>Seuls {0} sont libres maintenant : fermez des applications avant de le charger.</translation>
  </message>
  <message>
   <source>Only {0} parts of the message were read.</source>
   <translation>Seules {0} parties du message ont été lues.</translation>
  </message>
  <message>
   <source>Open it in Office and save it in the current format.</source>
   <translation>Ouvrez-le dans Office et enregistrez-le au format actuel.</translation>
  </message>
  <message>
   <source>Open it in the program that made it and save a copy.</source>
   <translation>Ouvrez-le dans l’application qui l’a créé et enregistrez une copie.</translation>
  </message>
  <message>
   <source>Open the chat again.</source>
   <translation>Rouvrez la discussion.</translation>
  </message>
  <message>
   <source>Other questions are being looked up.</source>
   <translation>D’autres questions sont en cours de recherche.</translation>
  </message>
  <message>
   <source>Pages of the kind {0} are not read.</source>
   <translation>Les pages du type {0} ne sont pas lues.</translation>
  </message>
  <message>
   <source>Pages read from pictures: {0} of {1}.</source>
   <translation>Pages lues à partir d’images : {0} sur {1}.</translation>
  </message>
  <message>
   <source>Parts of it are missing: {0}.</source>
   <translation>Il en manque des parties : {0}.</translation>
  </message>
  <message>
   <source>Put all parts into one folder, or download the model again.</source>
   <translation>Placez toutes les parties dans un même dossier, ou téléchargez le modèle à nouveau.</translation>
  </message>
  <message>
   <source>Put back a backup of this file, or move it away to start with an empty one.</source>
   <translation>Remettez en place une sauvegarde de ce fichier, ou déplacez-le ailleurs pour repartir d’un fichier vide.</translation>
  </message>
  <message>
   <source>Put it into the environment as HF_TOKEN, or keep it in a file that only you can read with 'inglenook models token --file'.</source>
   <translation>Placez-le dans l’environnement sous HF_TOKEN, ou gardez-le dans un fichier que vous seul pouvez lire avec « inglenook models token --file ».</translation>
  </message>
  <message>
   <source>Put the former file back, or ask the question again.</source>
   <translation>Remettez l’ancien fichier en place, ou posez la question à nouveau.</translation>
  </message>
  <message>
   <source>Read from a picture.</source>
   <translation>Lu à partir d’une image.</translation>
  </message>
  <message>
   <source>Read from pictures of the pages.</source>
   <translation>Lu à partir des images des pages.</translation>
  </message>
  <message>
   <source>Reading text from pictures (OCR) is not available on this computer.</source>
   <translation>La lecture de texte dans les images (OCR) n’est pas disponible sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Reads found passages again with your question, in English and Chinese. About 1.1 GB.</source>
   <translation>Relit avec votre question les passages trouvés, en anglais et en chinois. Environ 1,1 Go.</translation>
  </message>
  <message>
   <source>Reads found passages again with your question, in English. Quick; about 90 MB.</source>
   <translation>Relit avec votre question les passages trouvés, en anglais. Rapide ; environ 90 Mo.</translation>
  </message>
  <message>
   <source>Reads found passages again with your question, in many languages. About 490 MB.</source>
   <translation>Relit avec votre question les passages trouvés, dans de nombreuses langues. Environ 490 Mo.</translation>
  </message>
  <message>
   <source>Reliable with instructions and tools; for a graphics card.</source>
   <translation>Fiable avec les instructions et les outils ; pour carte graphique.</translation>
  </message>
  <message>
   <source>Remove it from the question, or attach another copy.</source>
   <translation>Retirez-le de la question, ou joignez une autre copie.</translation>
  </message>
  <message>
   <source>Remove it in {0}.</source>
   <translation>Supprimez-le dans {0}.</translation>
  </message>
  <message>
   <source>Remove it, then run 'inglenook models get {0}'.</source>
   <translation>Supprimez-le, puis exécutez « inglenook models get {0} ».</translation>
  </message>
  <message>
   <source>Request {0} is still being worked on.</source>
   <translation>La requête {0} est encore en cours de traitement.</translation>
  </message>
  <message>
   <source>Run 'inglenook doctor' again; if it stays, remove the index folder of the profile.</source>
   <translation>Exécutez à nouveau « inglenook doctor » ; si cela persiste, supprimez le dossier d’index du profil.</translation>
  </message>
  <message>
   <source>Run 'inglenook doctor' to see why, then try again.</source>
   <translation>Exécutez « inglenook doctor » pour savoir pourquoi, puis réessayez.</translation>
  </message>
  <message>
   <source>Run 'inglenook models get {0}', or open the model page.</source>
   <translation>Exécutez « inglenook models get {0} », ou ouvrez la page des modèles.</translation>
  </message>
  <message>
   <source>Run 'inglenook models get {0}', or set 'reranker' to auto.</source>
   <translation>Exécutez « inglenook models get {0} », ou réglez « reranker » sur auto.</translation>
  </message>
  <message>
   <source>Run 'inglenook stop', then try again.</source>
   <translation>Exécutez « inglenook stop », puis réessayez.</translation>
  </message>
  <message>
   <source>Run 'inglenook stop', then try again. The log folder says more.</source>
   <translation>Exécutez « inglenook stop », puis réessayez. Le dossier des journaux en dit plus.</translation>
  </message>
  <message>
   <source>Save a copy without the password and add that.</source>
   <translation>Enregistrez une copie sans le mot de passe et ajoutez-la.</translation>
  </message>
  <message>
   <source>Save it as PNG or JPEG with another program, and add that.</source>
   <translation>Enregistrez-la en PNG ou en JPEG avec une autre application, et ajoutez ce fichier.</translation>
  </message>
  <message>
   <source>Scanned pages that could not be read: {0} of {1}.</source>
   <translation>Pages numérisées qui n’ont pas pu être lues : {0} sur {1}.</translation>
  </message>
  <message>
   <source>Scanned pages, without OCR here: {0} of {1}.</source>
   <translation>Pages numérisées, sans OCR ici : {0} sur {1}.</translation>
  </message>
  <message>
   <source>Sees pictures and thinks if asked to.</source>
   <translation>Voit les images et réfléchit si on le lui demande.</translation>
  </message>
  <message>
   <source>Sees pictures: describes them and reads the text in them.</source>
   <translation>Voit les images : les décrit et lit le texte qu’elles contiennent.</translation>
  </message>
  <message>
   <source>Sees pictures; quick for its size.</source>
   <translation>Voit les images ; rapide pour sa taille.</translation>
  </message>
  <message>
   <source>Send less at once: a shorter text, or fewer queries.</source>
   <translation>Envoyez-en moins à la fois : un texte plus court, ou moins de requêtes.</translation>
  </message>
  <message>
   <source>Set TMPDIR to a folder of your own, then try again.</source>
   <translation>Réglez TMPDIR sur un dossier qui vous appartient, puis réessayez.</translation>
  </message>
  <message>
   <source>Set TMPDIR to a shorter path, then try again.</source>
   <translation>Réglez TMPDIR sur un chemin plus court, puis réessayez.</translation>
  </message>
  <message>
   <source>Set aside until it changes: {0}</source>
   <translation>Mis de côté tant qu’il ne change pas : {0}</translation>
  </message>
  <message>
   <source>Set aside: reading it ended in a crash every time.</source>
   <translation>Mis de côté : sa lecture s’est chaque fois terminée par un plantage.</translation>
  </message>
  <message>
   <source>Shorten it, or save the long text as a file, add it to the library and ask about it.</source>
   <translation>Raccourcissez-la, ou enregistrez le long texte dans un fichier, ajoutez-le à la bibliothèque et interrogez-le.</translation>
  </message>
  <message>
   <source>Small and long of memory.</source>
   <translation>Petit, à longue mémoire.</translation>
  </message>
  <message>
   <source>Small and pleasant to read, in many languages.</source>
   <translation>Petit et agréable à lire, dans de nombreuses langues.</translation>
  </message>
  <message>
   <source>Small and quick, best with English.</source>
   <translation>Petit et rapide, surtout bon en anglais.</translation>
  </message>
  <message>
   <source>Small and quick, with a hybrid memory.</source>
   <translation>Petit et rapide, à mémoire hybride.</translation>
  </message>
  <message>
   <source>Small, fully open; thinks before it answers if asked to.</source>
   <translation>Petit, entièrement ouvert ; réfléchit avant de répondre si on le lui demande.</translation>
  </message>
  <message>
   <source>Small, in many languages, made for tools.</source>
   <translation>Petit, dans de nombreuses langues, fait pour les outils.</translation>
  </message>
  <message>
   <source>Small, long of memory, sees pictures.</source>
   <translation>Petit, à longue mémoire, voit les images.</translation>
  </message>
  <message>
   <source>Small, with a long context.</source>
   <translation>Petit, au long contexte.</translation>
  </message>
  <message>
   <source>Small; always thinks aloud before it answers.</source>
   <translation>Petit ; réfléchit toujours à voix haute avant de répondre.</translation>
  </message>
  <message>
   <source>Small; follows instructions and calls tools reliably.</source>
   <translation>Petit ; suit les instructions et appelle les outils avec fiabilité.</translation>
  </message>
  <message>
   <source>Small; thinks before it answers if asked to.</source>
   <translation>Petit ; réfléchit avant de répondre si on le lui demande.</translation>
  </message>
  <message>
   <source>Something went wrong inside Inglenook ({0}).</source>
   <translation>Un problème est survenu dans Inglenook ({0}).</translation>
  </message>
  <message>
   <source>Something went wrong while answering.</source>
   <translation>Un problème est survenu pendant la réponse.</translation>
  </message>
  <message>
   <source>Sorts passages by how well they answer, in many languages, for programs that ask our HTTP door.</source>
   <translation>Classe les passages selon la qualité de leur réponse, dans de nombreuses langues, pour les programmes qui passent par notre accès HTTP.</translation>
  </message>
  <message>
   <source>Split it, or allow texts to be cut off.</source>
   <translation>Divisez-le, ou autorisez que les textes soient coupés.</translation>
  </message>
  <message>
   <source>Still small, clearly better than the starter model, and long of memory.</source>
   <translation>Encore petit, nettement meilleur que le modèle de départ, et à longue mémoire.</translation>
  </message>
  <message>
   <source>Strong all-rounder for a graphics card; slow on a processor alone.</source>
   <translation>Puissant généraliste pour carte graphique ; lent sur un processeur seul.</translation>
  </message>
  <message>
   <source>Text {0} has {1} tokens; {2} takes {3}.</source>
   <translation>Le texte {0} compte {1} tokens ; {2} en accepte {3}.</translation>
  </message>
  <message>
   <source>Text {0} is empty.</source>
   <translation>Le texte {0} est vide.</translation>
  </message>
  <message>
   <source>That is not an access token.</source>
   <translation>Ce n’est pas un jeton d’accès.</translation>
  </message>
  <message>
   <source>That work has ended already.</source>
   <translation>Ce travail est déjà terminé.</translation>
  </message>
  <message>
   <source>The OCR model {0} in {1} cannot be loaded</source>
   <translation>Le modèle OCR {0} dans {1} ne peut pas être chargé</translation>
  </message>
  <message>
   <source>The adapter {0} does not fit {1}: {2}.</source>
   <translation>L’adaptateur {0} ne convient pas à {1} : {2}.</translation>
  </message>
  <message>
   <source>The adapter {0} that this answer was written with is not there.</source>
   <translation>L’adaptateur {0} avec lequel cette réponse a été écrite n’est pas là.</translation>
  </message>
  <message>
   <source>The adapters could not be set on {0}.</source>
   <translation>Les adaptateurs n’ont pas pu être appliqués à {0}.</translation>
  </message>
  <message>
   <source>The answer above is not supported by your files; this is the closest passage.</source>
   <translation>La réponse ci-dessus n’est pas appuyée par vos fichiers ; voici le passage le plus proche.</translation>
  </message>
  <message>
   <source>The answer ended without an end.</source>
   <translation>La réponse s’est interrompue sans fin.</translation>
  </message>
  <message>
   <source>The archive is damaged.</source>
   <translation>L’archive est endommagée.</translation>
  </message>
  <message>
   <source>The archive is encrypted, or packed in an unknown way.</source>
   <translation>L’archive est chiffrée, ou compressée d’une façon inconnue.</translation>
  </message>
  <message>
   <source>The argument {0} is missing.</source>
   <translation>L’argument {0} manque.</translation>
  </message>
  <message>
   <source>The arguments in 'with' must be a JSON object.</source>
   <translation>Les arguments dans « with » doivent être un objet JSON.</translation>
  </message>
  <message>
   <source>The background process did not accept our key.</source>
   <translation>Le processus d’arrière-plan n’a pas accepté notre clé.</translation>
  </message>
  <message>
   <source>The background process did not start. {0}</source>
   <translation>Le processus d’arrière-plan n’a pas démarré. {0}</translation>
  </message>
  <message>
   <source>The background process does not answer.</source>
   <translation>Le processus d’arrière-plan ne répond pas.</translation>
  </message>
  <message>
   <source>The background process ended as it started. {0}</source>
   <translation>Le processus d’arrière-plan s’est arrêté au démarrage. {0}</translation>
  </message>
  <message>
   <source>The backup was stopped. Nothing was changed.</source>
   <translation>La sauvegarde a été arrêtée. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>The catalog has no model that can answer.</source>
   <translation>Le catalogue ne contient aucun modèle capable de répondre.</translation>
  </message>
  <message>
   <source>The catalog {0} cannot be read: {1}.</source>
   <translation>Le catalogue {0} ne peut pas être lu : {1}.</translation>
  </message>
  <message>
   <source>The catalog {0} is broken: {1}.</source>
   <translation>Le catalogue {0} est défectueux : {1}.</translation>
  </message>
  <message>
   <source>The catalog {0} is not valid TOML: {1}.</source>
   <translation>Le catalogue {0} n’est pas du TOML valide : {1}.</translation>
  </message>
  <message>
   <source>The certificate file {0} cannot be used: {1}.</source>
   <translation>Le fichier de certificats {0} ne peut pas être utilisé : {1}.</translation>
  </message>
  <message>
   <source>The chat template of {0} failed: {1}</source>
   <translation>Le gabarit de discussion de {0} a échoué : {1}</translation>
  </message>
  <message>
   <source>The connection to the background process was lost.</source>
   <translation>La connexion au processus d’arrière-plan a été perdue.</translation>
  </message>
  <message>
   <source>The context is kept in 8 bits instead of 16: memory is short.</source>
   <translation>Le contexte est conservé sur 8 bits au lieu de 16 : la mémoire est limitée.</translation>
  </message>
  <message>
   <source>The context is {0} tokens instead of {1}: {2}.</source>
   <translation>Le contexte est de {0} tokens au lieu de {1} : {2}.</translation>
  </message>
  <message>
   <source>The context was shortened to {0} tokens: memory is short.</source>
   <translation>Le contexte a été réduit à {0} tokens : la mémoire est limitée.</translation>
  </message>
  <message>
   <source>The data folder is {0} already.</source>
   <translation>Le dossier de données est déjà {0}.</translation>
  </message>
  <message>
   <source>The data folder was moved to {0}, and is not there.</source>
   <translation>Le dossier de données a été déplacé vers {0}, et n’y est pas.</translation>
  </message>
  <message>
   <source>The data folder {0} cannot be used: {1}.</source>
   <translation>Le dossier de données {0} ne peut pas être utilisé : {1}.</translation>
  </message>
  <message>
   <source>The details are in the log. If it happens again, report it with the log attached.</source>
   <translation>Les détails sont dans le journal. Si cela se reproduit, signalez-le en joignant le journal.</translation>
  </message>
  <message>
   <source>The details of this message cannot be read any more.</source>
   <translation>Les détails de ce message ne peuvent plus être lus.</translation>
  </message>
  <message>
   <source>The download of {0} is paused; {1}.</source>
   <translation>Le téléchargement de {0} est suspendu ; {1}.</translation>
  </message>
  <message>
   <source>The download of {0} was cancelled; nothing of it is kept.</source>
   <translation>Le téléchargement de {0} a été annulé ; rien n’en est conservé.</translation>
  </message>
  <message>
   <source>The download of {0} was stopped before it began.</source>
   <translation>Le téléchargement de {0} a été arrêté avant d’avoir commencé.</translation>
  </message>
  <message>
   <source>The download of {0} was stopped.</source>
   <translation>Le téléchargement de {0} a été arrêté.</translation>
  </message>
  <message>
   <source>The embedding model in {0} cannot be loaded: {1}</source>
   <translation>Le modèle d’embedding dans {0} ne peut pas être chargé : {1}</translation>
  </message>
  <message>
   <source>The embedding model {0}, which searches your files, is not installed.</source>
   <translation>Le modèle d’embedding {0}, qui cherche dans vos fichiers, n’est pas installé.</translation>
  </message>
  <message>
   <source>The embedding was stopped.</source>
   <translation>Le calcul d’embedding a été arrêté.</translation>
  </message>
  <message>
   <source>The engine failed unexpectedly.</source>
   <translation>Le moteur a échoué de façon inattendue.</translation>
  </message>
  <message>
   <source>The export was stopped.</source>
   <translation>L’export a été arrêté.</translation>
  </message>
  <message>
   <source>The file has changed on the server; starting over.</source>
   <translation>Le fichier a changé sur le serveur ; on recommence.</translation>
  </message>
  <message>
   <source>The file may be damaged. Open it in the program that made it and save a copy.</source>
   <translation>Le fichier est peut-être endommagé. Ouvrez-le dans l’application qui l’a créé et enregistrez une copie.</translation>
  </message>
  <message>
   <source>The filter {0} needs a value.</source>
   <translation>Le filtre {0} doit avoir une valeur.</translation>
  </message>
  <message>
   <source>The first request must be hello.</source>
   <translation>La première requête doit être hello.</translation>
  </message>
  <message>
   <source>The folder for temporary files has too long a name for local sockets.</source>
   <translation>Le dossier des fichiers temporaires a un nom trop long pour des sockets locaux.</translation>
  </message>
  <message>
   <source>The folder {0} for local sockets belongs to somebody else.</source>
   <translation>Le dossier {0} pour les sockets locaux appartient à quelqu’un d’autre.</translation>
  </message>
  <message>
   <source>The grammar cannot be used: {0}.</source>
   <translation>La grammaire ne peut pas être utilisée : {0}.</translation>
  </message>
  <message>
   <source>The keyring did not take the token ({0}).</source>
   <translation>Le trousseau n’a pas accepté le jeton ({0}).</translation>
  </message>
  <message>
   <source>The log says where. Report it with the log attached.</source>
   <translation>Le journal dit où. Signalez-le en joignant le journal.</translation>
  </message>
  <message>
   <source>The message cannot be read: {0}.</source>
   <translation>Le message ne peut pas être lu : {0}.</translation>
  </message>
  <message>
   <source>The message is encrypted.</source>
   <translation>Le message est chiffré.</translation>
  </message>
  <message>
   <source>The message is {0} bytes long; at most {1} can be sent at once.</source>
   <translation>Le message fait {0} octets ; {1} au plus peuvent être envoyés à la fois.</translation>
  </message>
  <message>
   <source>The model called {0} with arguments that cannot be read.</source>
   <translation>Le modèle a appelé {0} avec des arguments illisibles.</translation>
  </message>
  <message>
   <source>The model called {0}, which is none of the tools.</source>
   <translation>Le modèle a appelé {0}, qui ne fait pas partie des outils.</translation>
  </message>
  <message>
   <source>The model could not work on this request ({0}: {1}).</source>
   <translation>Le modèle n’a pas pu traiter cette demande ({0} : {1}).</translation>
  </message>
  <message>
   <source>The model file {0} is not there.</source>
   <translation>Le fichier de modèle {0} n’est pas là.</translation>
  </message>
  <message>
   <source>The model hub {0} cannot be reached: {1}.</source>
   <translation>Le hub de modèles {0} est injoignable : {1}.</translation>
  </message>
  <message>
   <source>The model hub {0} sends us in circles or elsewhere.</source>
   <translation>Le hub de modèles {0} nous fait tourner en rond ou nous envoie ailleurs.</translation>
  </message>
  <message>
   <source>The model is no longer at work.</source>
   <translation>Le modèle n’est plus au travail.</translation>
  </message>
  <message>
   <source>The model was let go while it wrote.</source>
   <translation>Le modèle a été libéré pendant qu’il écrivait.</translation>
  </message>
  <message>
   <source>The model's answer ended without an end.</source>
   <translation>La réponse du modèle s’est interrompue sans fin.</translation>
  </message>
  <message>
   <source>The option {0} must be a list of texts, none of them empty.</source>
   <translation>L’option {0} doit être une liste de textes, dont aucun n’est vide.</translation>
  </message>
  <message>
   <source>The option {0} must be a number from {1} to {2}, not {3}.</source>
   <translation>L’option {0} doit être un nombre de {1} à {2}, et non {3}.</translation>
  </message>
  <message>
   <source>The option {0} must be a whole number from {1} to {2}, not {3}.</source>
   <translation>L’option {0} doit être un nombre entier de {1} à {2}, et non {3}.</translation>
  </message>
  <message>
   <source>The option {0} must be one of {1}.</source>
   <translation>L’option {0} doit valoir {1}.</translation>
  </message>
  <message>
   <source>The option {0} takes at most {1} texts.</source>
   <translation>L’option {0} accepte au plus {1} textes.</translation>
  </message>
  <message>
   <source>The passages found do not mention</source>
   <translation>Les passages trouvés ne mentionnent pas</translation>
  </message>
  <message>
   <source>The passages found do not mention {0}.</source>
   <translation>Les passages trouvés ne mentionnent pas {0}.</translation>
  </message>
  <message>
   <source>The picture {0} cannot be used: {1}.</source>
   <translation>L’image {0} ne peut pas être utilisée : {1}.</translation>
  </message>
  <message>
   <source>The pictures cannot be prepared: {0}.</source>
   <translation>Les images ne peuvent pas être préparées : {0}.</translation>
  </message>
  <message>
   <source>The process hung up before it said hello.</source>
   <translation>Le processus a raccroché avant de dire bonjour.</translation>
  </message>
  <message>
   <source>The projector {0} cannot be used with this model: {1}.</source>
   <translation>Le projecteur {0} ne peut pas être utilisé avec ce modèle : {1}.</translation>
  </message>
  <message>
   <source>The projector {0} is not there.</source>
   <translation>Le projecteur {0} n’est pas là.</translation>
  </message>
  <message>
   <source>The proxy {0} cannot be used.</source>
   <translation>Le proxy {0} ne peut pas être utilisé.</translation>
  </message>
  <message>
   <source>The question is empty.</source>
   <translation>La question est vide.</translation>
  </message>
  <message>
   <source>The question is {0} tokens long; this model can take {1}.</source>
   <translation>La question compte {0} tokens ; ce modèle en accepte {1}.</translation>
  </message>
  <message>
   <source>The question with all that goes with it is {0} tokens long; the model was loaded with room for {1}.</source>
   <translation>La question avec tout ce qui l’accompagne compte {0} tokens ; le modèle a été chargé avec de la place pour {1}.</translation>
  </message>
  <message>
   <source>The reranker in {0} cannot be loaded: {1}</source>
   <translation>Le modèle de reclassement dans {0} ne peut pas être chargé : {1}</translation>
  </message>
  <message>
   <source>The reranker {0} is not installed.</source>
   <translation>Le modèle de reclassement {0} n’est pas installé.</translation>
  </message>
  <message>
   <source>The scale of {0} must lie between -100 and 100.</source>
   <translation>L’échelle de {0} doit être comprise entre -100 et 100.</translation>
  </message>
  <message>
   <source>The search index cannot be written to.</source>
   <translation>L’index de recherche n’est pas accessible en écriture.</translation>
  </message>
  <message>
   <source>The server answers {0}.</source>
   <translation>Le serveur répond {0}.</translation>
  </message>
  <message>
   <source>The server asks to wait {0} minutes. Try again then; what has arrived is kept.</source>
   <translation>Le serveur demande d’attendre {0} minutes. Réessayez ensuite ; ce qui est arrivé est conservé.</translation>
  </message>
  <message>
   <source>The setting '{0}' named it and is 'auto' again.</source>
   <translation>Le réglage {0} le désignait et revient à « auto ».</translation>
  </message>
  <message>
   <source>The settings could not be saved to {0}: {1}.</source>
   <translation>Les réglages n’ont pas pu être enregistrés dans {0} : {1}.</translation>
  </message>
  <message>
   <source>The settings file {0} is not valid TOML: {1}.</source>
   <translation>Le fichier de réglages {0} n’est pas du TOML valide : {1}.</translation>
  </message>
  <message>
   <source>The sheet {0} was not read. {1}.</source>
   <translation>La feuille {0} n’a pas été lue. {1}.</translation>
  </message>
  <message>
   <source>The sheet {0} was not read: there is too much before it.</source>
   <translation>La feuille {0} n’a pas été lue : il y a trop de contenu avant elle.</translation>
  </message>
  <message>
   <source>The sheet {0} was read only as far as row {1}.</source>
   <translation>La feuille {0} n’a été lue que jusqu’à la ligne {1}.</translation>
  </message>
  <message>
   <source>The stronger reader of pictures: charts, documents, photographs.</source>
   <translation>Le meilleur lecteur d’images : graphiques, documents, photographies.</translation>
  </message>
  <message>
   <source>The strongest Gemma; for a graphics card. Sees pictures.</source>
   <translation>Le Gemma le plus puissant ; pour carte graphique. Voit les images.</translation>
  </message>
  <message>
   <source>The system has no watches left; these folders are looked at every minute instead.</source>
   <translation>Le système n’a plus de surveillances disponibles ; ces dossiers sont consultés chaque minute à la place.</translation>
  </message>
  <message>
   <source>The template {0} of {1} cannot be read: {2}.</source>
   <translation>Le gabarit {0} de {1} ne peut pas être lu : {2}.</translation>
  </message>
  <message>
   <source>The {0} engine does not work. {1}</source>
   <translation>Le moteur {0} ne fonctionne pas. {1}</translation>
  </message>
  <message>
   <source>The {0} engine ended unexpectedly. {1}</source>
   <translation>Le moteur {0} s’est arrêté de façon inattendue. {1}</translation>
  </message>
  <message>
   <source>There are: {0}.</source>
   <translation>Il existe : {0}.</translation>
  </message>
  <message>
   <source>There is a persona {0} already.</source>
   <translation>Il y a déjà un persona {0}.</translation>
  </message>
  <message>
   <source>There is a prompt {0} already.</source>
   <translation>Il y a déjà un prompt {0}.</translation>
  </message>
  <message>
   <source>There is no answer {0} in this chat.</source>
   <translation>Il n’y a pas de réponse {0} dans cette discussion.</translation>
  </message>
  <message>
   <source>There is no chat {0}.</source>
   <translation>Il n’y a pas de discussion {0}.</translation>
  </message>
  <message>
   <source>There is no collection named {0}.</source>
   <translation>Il n’y a pas de collection nommée {0}.</translation>
  </message>
  <message>
   <source>There is no deleted chat {0}.</source>
   <translation>Il n’y a pas de discussion supprimée {0}.</translation>
  </message>
  <message>
   <source>There is no download of {0}.</source>
   <translation>Il n’y a pas de téléchargement de {0}.</translation>
  </message>
  <message>
   <source>There is no file or folder {0}.</source>
   <translation>Il n’y a pas de fichier ni de dossier {0}.</translation>
  </message>
  <message>
   <source>There is no file {0}.</source>
   <translation>Il n’y a pas de fichier {0}.</translation>
  </message>
  <message>
   <source>There is no folder {0}.</source>
   <translation>Il n’y a pas de dossier {0}.</translation>
  </message>
  <message>
   <source>There is no function {0}.</source>
   <translation>Il n’y a pas de fonction {0}.</translation>
  </message>
  <message>
   <source>There is no log file {0}.</source>
   <translation>Il n’y a pas de fichier journal {0}.</translation>
  </message>
  <message>
   <source>There is no message {0} in this chat.</source>
   <translation>Il n’y a pas de message {0} dans cette discussion.</translation>
  </message>
  <message>
   <source>There is no model {0} in the catalog.</source>
   <translation>Il n’y a pas de modèle {0} dans le catalogue.</translation>
  </message>
  <message>
   <source>There is no model {0}.</source>
   <translation>Il n’y a pas de modèle {0}.</translation>
  </message>
  <message>
   <source>There is no option {0}.</source>
   <translation>Il n’y a pas d’option {0}.</translation>
  </message>
  <message>
   <source>There is no persona {0}.</source>
   <translation>Il n’y a pas de persona {0}.</translation>
  </message>
  <message>
   <source>There is no prompt {0}.</source>
   <translation>Il n’y a pas de prompt {0}.</translation>
  </message>
  <message>
   <source>There is no question {0} in this chat.</source>
   <translation>Il n’y a pas de question {0} dans cette discussion.</translation>
  </message>
  <message>
   <source>There is no repository {0} on {1}, or it is private.</source>
   <translation>Il n’y a pas de dépôt {0} sur {1}, ou il est privé.</translation>
  </message>
  <message>
   <source>There is no request named {0}.</source>
   <translation>Il n’y a pas de requête nommée {0}.</translation>
  </message>
  <message>
   <source>There is no room for {0} in {1}: {2}.</source>
   <translation>Pas assez de place pour {0} dans {1} : {2}.</translation>
  </message>
  <message>
   <source>There is no room in {0}: {1} GB are needed.</source>
   <translation>Pas assez de place dans {0} : il faut {1} Go.</translation>
  </message>
  <message>
   <source>There is no room left for the data folder {0}.</source>
   <translation>Il n’y a plus de place pour le dossier de données {0}.</translation>
  </message>
  <message>
   <source>There is no room left in {0}.</source>
   <translation>Il n’y a plus de place dans {0}.</translation>
  </message>
  <message>
   <source>There is no room left to write the search index.</source>
   <translation>Il n’y a plus de place pour écrire l’index de recherche.</translation>
  </message>
  <message>
   <source>There is no room left to write {0}.</source>
   <translation>Il n’y a plus de place pour écrire {0}.</translation>
  </message>
  <message>
   <source>There is no setting named {0}.</source>
   <translation>Il n’y a pas de réglage nommé {0}.</translation>
  </message>
  <message>
   <source>There is no such file or folder.</source>
   <translation>Ce fichier ou dossier n’existe pas.</translation>
  </message>
  <message>
   <source>There is no trace {0}.</source>
   <translation>Il n’y a pas de trace {0}.</translation>
  </message>
  <message>
   <source>There is no web source {0}.</source>
   <translation>Il n’y a pas de source web {0}.</translation>
  </message>
  <message>
   <source>There is no {0} {1}.</source>
   <translation>Introuvable : {0} {1}.</translation>
  </message>
  <message>
   <source>There is nothing to remove.</source>
   <translation>Il n’y a rien à retirer.</translation>
  </message>
  <message>
   <source>They belong to another model: choose the one that they were made with.</source>
   <translation>Ils appartiennent à un autre modèle : choisissez celui avec lequel ils ont été faits.</translation>
  </message>
  <message>
   <source>This answer cannot be replayed: how it was written was not recorded.</source>
   <translation>Cette réponse ne peut pas être rejouée : la façon dont elle a été écrite n’a pas été consignée.</translation>
  </message>
  <message>
   <source>This answer cannot be replayed: the model looked at pictures, which are not recorded.</source>
   <translation>Cette réponse ne peut pas être rejouée : le modèle a regardé des images, qui ne sont pas consignées.</translation>
  </message>
  <message>
   <source>This answer cannot be written on.</source>
   <translation>Cette réponse ne peut pas être prolongée.</translation>
  </message>
  <message>
   <source>This computer has no graphics processor: with {0} processor cores {1} is the most capable model in the catalog that writes about as fast as you read.</source>
   <translation>Cet ordinateur n’a pas de processeur graphique : avec {0} cœurs, {1} est le modèle le plus capable du catalogue qui écrive à peu près aussi vite que vous lisez.</translation>
  </message>
  <message>
   <source>This computer has {0} of memory, less than any model asks for; {1} is the smallest and may be slow.</source>
   <translation>Cet ordinateur a {0} de mémoire, moins que n’en demande aucun modèle ; {1} est le plus petit et pourra être lent.</translation>
  </message>
  <message>
   <source>This computer has {0} of memory; {1} is the most capable model in the catalog that leaves room for your other programs.</source>
   <translation>Cet ordinateur a {0} de mémoire ; {1} est le modèle le plus capable du catalogue qui laisse de la place à vos autres applications.</translation>
  </message>
  <message>
   <source>This computer reads {0} passages a second.</source>
   <translation>Cet ordinateur lit {0} passages par seconde.</translation>
  </message>
  <message>
   <source>This model was loaded without adapters.</source>
   <translation>Ce modèle a été chargé sans adaptateurs.</translation>
  </message>
  <message>
   <source>This process speaks protocol {0}, not {1}.</source>
   <translation>Ce processus parle le protocole {0}, pas {1}.</translation>
  </message>
  <message>
   <source>This system has no keyring that could keep the token.</source>
   <translation>Ce système n’a pas de trousseau qui puisse garder le jeton.</translation>
  </message>
  <message>
   <source>Thorough; thinks before it answers if asked to.</source>
   <translation>Approfondi ; réfléchit avant de répondre si on le lui demande.</translation>
  </message>
  <message>
   <source>Tiny and quick. Good for trying Inglenook out; its answers are simple.</source>
   <translation>Tout petit et rapide. Idéal pour découvrir Inglenook ; ses réponses sont simples.</translation>
  </message>
  <message>
   <source>Tiny, for short texts and for trying things out.</source>
   <translation>Tout petit, pour les textes courts et les essais.</translation>
  </message>
  <message>
   <source>Too large when unpacked</source>
   <translation>Trop gros une fois décompressé</translation>
  </message>
  <message>
   <source>Too large when unpacked: it may be made to do harm</source>
   <translation>Trop gros une fois décompressé : il peut être malveillant</translation>
  </message>
  <message>
   <source>Too large: a message of more than {0} MB</source>
   <translation>Trop gros : un message de plus de {0} Mo</translation>
  </message>
  <message>
   <source>Too large: a picture of more than {0} megapixels</source>
   <translation>Trop grand : une image de plus de {0} mégapixels</translation>
  </message>
  <message>
   <source>Too large: a {0} of more than {1} MB</source>
   <translation>Trop gros : plus de {1} Mo ({0})</translation>
  </message>
  <message>
   <source>Too large: more text than is read of one file</source>
   <translation>Trop gros : plus de texte que ce qui est lu d’un seul fichier</translation>
  </message>
  <message>
   <source>Too large: {0} of more than {1} MB</source>
   <translation>Trop gros : plus de {1} Mo ({0})</translation>
  </message>
  <message>
   <source>Too many parts in one file: it may be made to do harm</source>
   <translation>Trop de parties dans un seul fichier : il peut être malveillant</translation>
  </message>
  <message>
   <source>Too many requests at once.</source>
   <translation>Trop de requêtes à la fois.</translation>
  </message>
  <message>
   <source>Tools and a form for the answer were asked for at once.</source>
   <translation>Des outils et une forme pour la réponse ont été demandés à la fois.</translation>
  </message>
  <message>
   <source>Try again in some minutes.</source>
   <translation>Réessayez dans quelques minutes.</translation>
  </message>
  <message>
   <source>Try again in {0} seconds.</source>
   <translation>Réessayez dans {0} secondes.</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>Réessayez plus tard.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Réessayez.</translation>
  </message>
  <message>
   <source>Try again; if it happens again, choose another model or a smaller context.</source>
   <translation>Réessayez ; si cela se reproduit, choisissez un autre modèle ou un contexte plus petit.</translation>
  </message>
  <message>
   <source>Try again; the engine has been restarted.</source>
   <translation>Réessayez ; le moteur a été redémarré.</translation>
  </message>
  <message>
   <source>Two of its messages have the same id.</source>
   <translation>Deux de ses messages ont le même identifiant.</translation>
  </message>
  <message>
   <source>Type a question and send it again.</source>
   <translation>Saisissez une question et envoyez à nouveau.</translation>
  </message>
  <message>
   <source>Type one.</source>
   <translation>Saisissez-en un.</translation>
  </message>
  <message>
   <source>Unlock it with its password: 'inglenook library unlock FILE'.</source>
   <translation>Déverrouillez-le avec son mot de passe : « inglenook library unlock FICHIER ».</translation>
  </message>
  <message>
   <source>Very capable; for a graphics card.</source>
   <translation>Très capable ; pour carte graphique.</translation>
  </message>
  <message>
   <source>Very small, long of memory, sees pictures.</source>
   <translation>Très petit, à longue mémoire, voit les images.</translation>
  </message>
  <message>
   <source>Very small; thinks before it answers if asked to.</source>
   <translation>Très petit ; réfléchit avant de répondre si on le lui demande.</translation>
  </message>
  <message>
   <source>Wait for some of them to end.</source>
   <translation>Attendez que certaines se terminent.</translation>
  </message>
  <message>
   <source>Waiting for another download.</source>
   <translation>En attente d’un autre téléchargement.</translation>
  </message>
  <message>
   <source>What is written on can have neither tools nor a form.</source>
   <translation>Ce qui est prolongé ne peut avoir ni outils ni forme imposée.</translation>
  </message>
  <message>
   <source>What was here before is kept in {0}.</source>
   <translation>Ce qui se trouvait ici est conservé dans {0}.</translation>
  </message>
  <message>
   <source>What {0} answered is not what a model hub answers.</source>
   <translation>Ce que {0} a répondu n’est pas ce que répond un hub de modèles.</translation>
  </message>
  <message>
   <source>Write it like 2024, 2024-05 or 2024-05-17.</source>
   <translation>Écrivez-la sous la forme 2024, 2024-05 ou 2024-05-17.</translation>
  </message>
  <message>
   <source>Writes naturally, in many languages.</source>
   <translation>Écrit avec naturel, dans de nombreuses langues.</translation>
  </message>
  <message>
   <source>Your files do not say.</source>
   <translation>Vos fichiers ne le disent pas.</translation>
  </message>
  <message>
   <source>on the processor</source>
   <translation>sur le processeur</translation>
  </message>
  <message>
   <source>on {0}</source>
   <translation>sur {0}</translation>
  </message>
  <message>
   <source>{0} ({1}) cannot be used: {2}</source>
   <translation>{0} ({1}) ne peut pas être utilisé : {2}</translation>
  </message>
  <message>
   <source>{0} Trying again in {1} seconds.</source>
   <translation>{0} Nouvel essai dans {1} secondes.</translation>
  </message>
  <message>
   <source>{0} answered {1} with the error {2}.</source>
   <translation>{0} a répondu à {1} par l’erreur {2}.</translation>
  </message>
  <message>
   <source>{0} belongs to {1}; its file {2} is not ours.</source>
   <translation>{0} appartient à {1} ; son fichier {2} n’est pas le nôtre.</translation>
  </message>
  <message>
   <source>{0} cannot be imported. {1}</source>
   <translation>{0} ne peut pas être importé. {1}</translation>
  </message>
  <message>
   <source>{0} cannot be loaded: {1}.</source>
   <translation>{0} ne peut pas être chargé : {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be read. {1}.</source>
   <translation>{0} ne peut pas être lu. {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}</source>
   <translation>{0} ne peut pas être lu : {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}.</source>
   <translation>{0} ne peut pas être lu : {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be removed: {1}.</source>
   <translation>{0} ne peut pas être supprimé : {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be restored: {1}.</source>
   <translation>{0} ne peut pas être restauré : {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be used as a model: {1}.</source>
   <translation>{0} ne peut pas servir de modèle : {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be used: {1}.</source>
   <translation>{0} ne peut pas être utilisé : {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be written to.</source>
   <translation>{0} n’est pas accessible en écriture.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}.</source>
   <translation>{0} ne peut pas être écrit : {1}.</translation>
  </message>
  <message>
   <source>{0} cannot draft: {1}</source>
   <translation>{0} ne peut pas servir de brouillon : {1}</translation>
  </message>
  <message>
   <source>{0} cannot hold {1}.</source>
   <translation>{0} ne peut pas contenir {1}.</translation>
  </message>
  <message>
   <source>{0} cannot look at pictures as it is loaded.</source>
   <translation>{0} ne peut pas regarder d’images tel qu’il est chargé.</translation>
  </message>
  <message>
   <source>{0} cannot read pictures.</source>
   <translation>{0} ne sait pas lire les images.</translation>
  </message>
  <message>
   <source>{0} changes another model; it cannot be loaded by itself.</source>
   <translation>{0} modifie un autre modèle et ne peut pas être chargé seul.</translation>
  </message>
  <message>
   <source>{0} could not be fetched: {1}.</source>
   <translation>{0} n’a pas pu être récupéré : {1}.</translation>
  </message>
  <message>
   <source>{0} could not be loaded ({1}): {2}</source>
   <translation>{0} n’a pas pu être chargé ({1}) : {2}</translation>
  </message>
  <message>
   <source>{0} could not be loaded: {1}</source>
   <translation>{0} n’a pas pu être chargé : {1}</translation>
  </message>
  <message>
   <source>{0} could not be saved in {1}: {2}.</source>
   <translation>{0} n’a pas pu être enregistré dans {1} : {2}.</translation>
  </message>
  <message>
   <source>{0} could not be used; the processor is.</source>
   <translation>{0} n’a pas pu être utilisé ; le processeur prend le relais.</translation>
  </message>
  <message>
   <source>{0} could not hold what was planned; it holds {1} layers.</source>
   <translation>{0} n’a pas pu contenir ce qui était prévu, mais contient {1} couches.</translation>
  </message>
  <message>
   <source>{0} documents differed from library.db and were put right.</source>
   <translation>{0} documents différaient de library.db et ont été remis en ordre.</translation>
  </message>
  <message>
   <source>{0} does not have the right shape: {1}.</source>
   <translation>{0} n’a pas la bonne forme : {1}.</translation>
  </message>
  <message>
   <source>{0} does not keep what is written to it.</source>
   <translation>{0} ne garde pas ce qu’on y écrit.</translation>
  </message>
  <message>
   <source>{0} does not show {1} to everybody.</source>
   <translation>{0} ne montre pas {1} à tout le monde.</translation>
  </message>
  <message>
   <source>{0} does not take in {1}.</source>
   <translation>{0} ne comprend pas {1}.</translation>
  </message>
  <message>
   <source>{0} ended the engine when it was loaded last, so it is not loaded again by itself.</source>
   <translation>{0} a arrêté le moteur à son dernier chargement ; il n’est donc plus chargé automatiquement.</translation>
  </message>
  <message>
   <source>{0} failed on a picture: {1}.</source>
   <translation>{0} a échoué sur une image : {1}.</translation>
  </message>
  <message>
   <source>{0} failed on a text (llama.cpp says {1}).</source>
   <translation>{0} a échoué sur un texte (llama.cpp dit {1}).</translation>
  </message>
  <message>
   <source>{0} finds passages; it runs beside the model that answers.</source>
   <translation>{0} trouve des passages ; il fonctionne à côté du modèle qui répond.</translation>
  </message>
  <message>
   <source>{0} gives no vectors of texts (pooling: {1}).</source>
   <translation>{0} ne donne pas de vecteurs pour les textes (pooling : {1}).</translation>
  </message>
  <message>
   <source>{0} has had too many requests from here.</source>
   <translation>{0} a reçu trop de requêtes d’ici.</translation>
  </message>
  <message>
   <source>{0} has no {1}.</source>
   <translation>{0} n’a pas de {1}.</translation>
  </message>
  <message>
   <source>{0} holds more than {1} files.</source>
   <translation>{0} contient plus de {1} fichiers.</translation>
  </message>
  <message>
   <source>{0} is a file of yours, which is only used where it is.</source>
   <translation>{0} est un de vos fichiers, utilisé seulement là où il se trouve.</translation>
  </message>
  <message>
   <source>{0} is a file.</source>
   <translation>{0} est un fichier.</translation>
  </message>
  <message>
   <source>{0} is a folder.</source>
   <translation>{0} est un dossier.</translation>
  </message>
  <message>
   <source>{0} is a page, not a feed.</source>
   <translation>{0} est une page, pas un flux.</translation>
  </message>
  <message>
   <source>{0} is damaged ({1}) and was not changed.</source>
   <translation>{0} est endommagé ({1}) et n’a pas été modifié.</translation>
  </message>
  <message>
   <source>{0} is damaged.</source>
   <translation>{0} est endommagé.</translation>
  </message>
  <message>
   <source>{0} is damaged: {1}.</source>
   <translation>{0} est endommagé : {1}.</translation>
  </message>
  <message>
   <source>{0} is in use by another program.</source>
   <translation>{0} est utilisé par un autre programme.</translation>
  </message>
  <message>
   <source>{0} is incomplete: it ends at byte {1}, while its header promises {2}.</source>
   <translation>{0} est incomplet : il s’arrête à l’octet {1}, alors que son en-tête en promet {2}.</translation>
  </message>
  <message>
   <source>{0} is no date.</source>
   <translation>{0} n’est pas une date.</translation>
  </message>
  <message>
   <source>{0} is no embedding model in GGUF format.</source>
   <translation>{0} n’est pas un modèle d’embedding au format GGUF.</translation>
  </message>
  <message>
   <source>{0} is no folder.</source>
   <translation>{0} n’est pas un dossier.</translation>
  </message>
  <message>
   <source>{0} is no model that writes text; it cannot be loaded by itself.</source>
   <translation>{0} n’est pas un modèle qui écrit du texte et ne peut pas être chargé seul.</translation>
  </message>
  <message>
   <source>{0} is no projector for pictures.</source>
   <translation>{0} n’est pas un projecteur d’images.</translation>
  </message>
  <message>
   <source>{0} is no type of file.</source>
   <translation>{0} n’est pas un type de fichier.</translation>
  </message>
  <message>
   <source>{0} is not a GGUF file: {1}.</source>
   <translation>{0} n’est pas un fichier GGUF : {1}.</translation>
  </message>
  <message>
   <source>{0} is not a LoRA adapter.</source>
   <translation>{0} n’est pas un adaptateur LoRA.</translation>
  </message>
  <message>
   <source>{0} is not among the folders.</source>
   <translation>{0} ne fait pas partie des dossiers.</translation>
  </message>
  <message>
   <source>{0} is not an absolute path.</source>
   <translation>{0} n’est pas un chemin absolu.</translation>
  </message>
  <message>
   <source>{0} is not an address of the web.</source>
   <translation>{0} n’est pas une adresse web.</translation>
  </message>
  <message>
   <source>{0} is not empty.</source>
   <translation>{0} n’est pas vide.</translation>
  </message>
  <message>
   <source>{0} is not in the catalog as {1}.</source>
   <translation>{0} n’est pas dans le catalogue sous {1}.</translation>
  </message>
  <message>
   <source>{0} is not in the library, or no longer.</source>
   <translation>{0} n’est pas dans la bibliothèque, ou n’y est plus.</translation>
  </message>
  <message>
   <source>{0} is not in the library.</source>
   <translation>{0} n’est pas dans la bibliothèque.</translation>
  </message>
  <message>
   <source>{0} is not installed.</source>
   <translation>{0} n’est pas installé.</translation>
  </message>
  <message>
   <source>{0} is not the address of a model hub.</source>
   <translation>{0} n’est pas l’adresse d’un hub de modèles.</translation>
  </message>
  <message>
   <source>{0} is not the file that wrote this answer: its SHA-256 was {1}, now it is {2}.</source>
   <translation>{0} n’est pas le fichier qui a écrit cette réponse : son SHA-256 était {1}, il est maintenant {2}.</translation>
  </message>
  <message>
   <source>{0} is not there.</source>
   <translation>{0} n’est pas là.</translation>
  </message>
  <message>
   <source>{0} is one of {1} parts and not the first.</source>
   <translation>{0} est l’une de {1} parties, mais pas la première.</translation>
  </message>
  <message>
   <source>{0} is one of {1} parts, and {2} is not beside it.</source>
   <translation>{0} est l’une de {1} parties, et {2} n’est pas à côté.</translation>
  </message>
  <message>
   <source>{0} is there already.</source>
   <translation>{0} est déjà là.</translation>
  </message>
  <message>
   <source>{0} is {1}; it must be between {2} and {3}.</source>
   <translation>{0} vaut {1} ; la valeur doit être comprise entre {2} et {3}.</translation>
  </message>
  <message>
   <source>{0} lies in the data folder itself.</source>
   <translation>{0} se trouve dans le dossier de données lui-même.</translation>
  </message>
  <message>
   <source>{0} more were left out.</source>
   <translation>{0} de plus ont été laissés de côté.</translation>
  </message>
  <message>
   <source>{0} names no repository.</source>
   <translation>{0} ne désigne aucun dépôt.</translation>
  </message>
  <message>
   <source>{0} needs about {1} of memory; {2} are free.</source>
   <translation>{0} demande environ {1} de mémoire ; {2} sont libres.</translation>
  </message>
  <message>
   <source>{0} of {1} layers are on {2}, which has no room for more; the processor does the rest.</source>
   <translation>{0} couches sur {1} sont sur {2}, qui n’a pas de place pour davantage ; le processeur fait le reste.</translation>
  </message>
  <message>
   <source>{0} of {1} messages are too large.</source>
   <translation>{0} messages sur {1} sont trop gros.</translation>
  </message>
  <message>
   <source>{0} pictures do not fit {1} places.</source>
   <translation>{0} images ne correspondent pas à {1} emplacements.</translation>
  </message>
  <message>
   <source>{0} reads pictures for another model; it cannot be loaded by itself.</source>
   <translation>{0} lit des images pour un autre modèle et ne peut pas être chargé seul.</translation>
  </message>
  <message>
   <source>{0} sentences have no support in your files.</source>
   <translation>{0} phrases n’ont pas d’appui dans vos fichiers.</translation>
  </message>
  <message>
   <source>{0} ships with the program and cannot be removed.</source>
   <translation>{0} est fourni avec l’application et ne peut pas être supprimé.</translation>
  </message>
  <message>
   <source>{0} was made by a newer version of Inglenook ({1}).</source>
   <translation>{0} a été créé par une version plus récente d’Inglenook ({1}).</translation>
  </message>
  <message>
   <source>{0} was not fetched. {1}</source>
   <translation>{0} n’a pas été récupéré. {1}</translation>
  </message>
  <message>
   <source>{0} was written by a newer version of Inglenook.</source>
   <translation>{0} a été écrit par une version plus récente d’Inglenook.</translation>
  </message>
  <message>
   <source>{0} {1} goes on searching.</source>
   <translation>{0} {1} continue de chercher.</translation>
  </message>
  <message>
   <source>{0}{1}. Trying again in {2} seconds.</source>
   <translation>{0}{1}. Nouvel essai dans {2} secondes.</translation>
  </message>
 </context>
 <context>
  <name>library</name>
  <message numerus="yes">
   <source>%n cannot be read</source>
   <translation>
    <numerusform>%Ln illisible</numerusform>
    <numerusform>%Ln illisibles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%Ln fichier</numerusform>
    <numerusform>%Ln fichiers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) read</source>
   <translation>
    <numerusform>%Ln fichier lu</numerusform>
    <numerusform>%Ln fichiers lus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n gone</source>
   <translation>
    <numerusform>%Ln disparu</numerusform>
    <numerusform>%Ln disparus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left out</source>
   <translation>
    <numerusform>%Ln écarté</numerusform>
    <numerusform>%Ln écartés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left out by rules</source>
   <translation>
    <numerusform>%Ln exclu par des règles</numerusform>
    <numerusform>%Ln exclus par des règles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more place(s)</source>
   <translation>
    <numerusform>%Ln autre emplacement</numerusform>
    <numerusform>%Ln autres emplacements</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%Ln page</numerusform>
    <numerusform>%Ln pages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s) fetched</source>
   <translation>
    <numerusform>%Ln page récupérée</numerusform>
    <numerusform>%Ln pages récupérées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n passage(s)</source>
   <translation>
    <numerusform>%Ln passage</numerusform>
    <numerusform>%Ln passages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unchanged</source>
   <translation>
    <numerusform>%Ln inchangé</numerusform>
    <numerusform>%Ln inchangés</numerusform>
   </translation>
  </message>
  <message>
   <source>A feed</source>
   <translation>Un flux</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <translation>Ajouter un dossier</translation>
  </message>
  <message>
   <source>Add a folder, or drop one here. Inglenook reads PDF, Office files, mail, books, web pages, scans, source code and plain text, and answers with the passage that says so. The files stay where they are and nothing is sent anywhere.</source>
   <translation>Ajoutez un dossier, ou déposez-en un ici. Inglenook lit les PDF, les fichiers Office, les e-mails, les livres, les pages web, les documents numérisés, le code source et le texte brut, et répond avec le passage qui le dit. Les fichiers restent à leur place et rien n’est envoyé nulle part.</translation>
  </message>
  <message>
   <source>Add a web page</source>
   <translation>Ajouter une page web</translation>
  </message>
  <message>
   <source>Add a web page …</source>
   <translation>Ajouter une page web…</translation>
  </message>
  <message>
   <source>Add folder</source>
   <translation>Ajouter un dossier</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <source>Ask this collection</source>
   <translation>Interroger cette collection</translation>
  </message>
  <message>
   <source>Asking for the first page …</source>
   <translation>Demande de la première page…</translation>
  </message>
  <message>
   <source>Can't be read</source>
   <translation>Illisible</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Modifié</translation>
  </message>
  <message>
   <source>Check now</source>
   <translation>Vérifier maintenant</translation>
  </message>
  <message>
   <source>Check {address} now</source>
   <translation>Vérifier {address} maintenant</translation>
  </message>
  <message>
   <source>Collections</source>
   <translation>Collections</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>En échec</translation>
  </message>
  <message>
   <source>Fetching</source>
   <translation>Récupération</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Filtres</translation>
  </message>
  <message>
   <source>Ignore rules</source>
   <translation>Règles d’exclusion</translation>
  </message>
  <message>
   <source>Indexed</source>
   <translation>Indexé</translation>
  </message>
  <message>
   <source>Inglenook fetches it now, and again only when you ask. The copies are kept on this computer and searched like your files.</source>
   <translation>Inglenook la récupère maintenant, puis seulement à votre demande. Les copies sont conservées sur cet ordinateur et la recherche y porte comme sur vos fichiers.</translation>
  </message>
  <message>
   <source>Less</source>
   <translation>Moins</translation>
  </message>
  <message>
   <source>Links to follow, at most</source>
   <translation>Liens à suivre, au maximum</translation>
  </message>
  <message>
   <source>Looking for files …</source>
   <translation>Recherche de fichiers…</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>No passage of your files has to do with this.</source>
   <translation>Aucun passage de vos fichiers n’a de rapport avec cela.</translation>
  </message>
  <message>
   <source>No passage that these filters let through has to do with this.</source>
   <translation>Aucun passage retenu par ces filtres n’a de rapport avec cela.</translation>
  </message>
  <message>
   <source>Nothing has changed there</source>
   <translation>Rien n’y a changé</translation>
  </message>
  <message>
   <source>Nothing new to read</source>
   <translation>Rien de nouveau à lire</translation>
  </message>
  <message>
   <source>One pattern a line, as in a .gitignore file: *.log leaves out all log files, drafts/ every folder of that name, !keep.log takes one back. Files that are left out leave the library; on the disk nothing changes.</source>
   <translation>Un motif par ligne, comme dans un fichier .gitignore : *.log exclut tous les fichiers journaux, drafts/ tous les dossiers de ce nom, !keep.log en reprend un. Les fichiers exclus quittent la bibliothèque ; sur le disque, rien ne change.</translation>
  </message>
  <message>
   <source>Only the page at this address.</source>
   <translation>Seulement la page à cette adresse.</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <source>Passages</source>
   <translation>Passages</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Mot de passe</translation>
  </message>
  <message>
   <source>Patterns</source>
   <translation>Motifs</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Suspendre</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Suspendu</translation>
  </message>
  <message>
   <source>Read failed files again</source>
   <translation>Relire les fichiers en échec</translation>
  </message>
  <message>
   <source>Read, joins the index</source>
   <translation>Lu, rejoint l’index</translation>
  </message>
  <message>
   <source>Reading is paused</source>
   <translation>La lecture est suspendue</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Remove {address} and its copies</source>
   <translation>Retirer {address} et ses copies</translation>
  </message>
  <message>
   <source>Remove {folder} from the collection</source>
   <translation>Retirer {folder} de la collection</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Search without a model</source>
   <translation>Rechercher sans modèle</translation>
  </message>
  <message>
   <source>Searching your files</source>
   <translation>Recherche dans vos fichiers</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>Ignoré</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>The articles that an RSS or Atom feed names.</source>
   <translation>Les articles annoncés par un flux RSS ou Atom.</translation>
  </message>
  <message>
   <source>The page, and those below its address that it leads to.</source>
   <translation>La page, et celles situées sous son adresse auxquelles elle mène.</translation>
  </message>
  <message>
   <source>The password is used on this computer, to read the file. It is kept in memory only, so it is asked for again when the file must be read anew: after it has changed, or when a new version of Inglenook reads such files better.</source>
   <translation>Le mot de passe sert sur cet ordinateur, pour lire le fichier. Il n’est gardé qu’en mémoire : il est donc redemandé lorsque le fichier doit être relu, parce qu’il a changé ou parce qu’une nouvelle version d’Inglenook lit mieux ce genre de fichiers.</translation>
  </message>
  <message numerus="yes">
   <source>The search index is new, with %n passage(s)</source>
   <translation>
    <numerusform>L’index de recherche est neuf, avec %Ln passage</numerusform>
    <numerusform>L’index de recherche est neuf, avec %Ln passages</numerusform>
   </translation>
  </message>
  <message>
   <source>The site below it</source>
   <translation>Le site situé en dessous</translation>
  </message>
  <message>
   <source>This page</source>
   <translation>Cette page</translation>
  </message>
  <message>
   <source>This password does not open the file. Capital and small letters differ.</source>
   <translation>Ce mot de passe n’ouvre pas le fichier. Majuscules et minuscules comptent.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Type the address of a page, beginning with https://</source>
   <translation>Saisissez l’adresse d’une page, commençant par https://</translation>
  </message>
  <message>
   <source>Type the password of the file.</source>
   <translation>Saisissez le mot de passe du fichier.</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Déverrouiller</translation>
  </message>
  <message>
   <source>Unlock {file}</source>
   <translation>Déverrouiller {file}</translation>
  </message>
  <message>
   <source>Unlock …</source>
   <translation>Déverrouiller…</translation>
  </message>
  <message>
   <source>Unlocking</source>
   <translation>Déverrouillage</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En attente</translation>
  </message>
  <message>
   <source>Web pages</source>
   <translation>Pages web</translation>
  </message>
  <message>
   <source>What to fetch</source>
   <translation>Quoi récupérer</translation>
  </message>
  <message>
   <source>What was read until now can be asked. New and changed files wait until you resume.</source>
   <translation>Ce qui a déjà été lu peut être interrogé. Les fichiers nouveaux et modifiés attendent que vous repreniez.</translation>
  </message>
  <message>
   <source>What “{name}” leaves out</source>
   <translation>Ce que « {name} » exclut</translation>
  </message>
  <message>
   <source>Your files, ready to be asked</source>
   <translation>Vos fichiers, prêts à être interrogés</translation>
  </message>
  <message>
   <source>before {day}</source>
   <translation>avant le {day}</translation>
  </message>
  <message>
   <source>checked {day}</source>
   <translation>vérifié : {day}</translation>
  </message>
  <message>
   <source>feed</source>
   <translation>flux</translation>
  </message>
  <message>
   <source>file {name}</source>
   <translation>fichier {name}</translation>
  </message>
  <message>
   <source>folder {name}</source>
   <translation>dossier {name}</translation>
  </message>
  <message>
   <source>from {day}</source>
   <translation>à partir du {day}</translation>
  </message>
  <message>
   <source>left out {address}: {reason}</source>
   <translation>{address} laissée de côté : {reason}</translation>
  </message>
  <message>
   <source>never fetched</source>
   <translation>jamais récupéré</translation>
  </message>
  <message>
   <source>p. {page}</source>
   <translation>p. {page}</translation>
  </message>
  <message>
   <source>page</source>
   <translation>page</translation>
  </message>
  <message>
   <source>read by {models}</source>
   <translation>lu par {models}</translation>
  </message>
  <message>
   <source>site</source>
   <translation>site</translation>
  </message>
  <message>
   <source>type {name}</source>
   <translation>type {name}</translation>
  </message>
  <message>
   <source>without “{words}”</source>
   <translation>sans « {words} »</translation>
  </message>
  <message>
   <source>{address} and its copies are out of the library.</source>
   <translation>{address} et ses copies ne sont plus dans la bibliothèque.</translation>
  </message>
  <message>
   <source>{do}: {what}</source>
   <translation>{do} : {what}</translation>
  </message>
  <message>
   <source>{path} is out of “{name}”. The files themselves are untouched.</source>
   <translation>{path} n’est plus dans « {name} ». Les fichiers eux-mêmes sont intacts.</translation>
  </message>
  <message>
   <source>“{name}” is out of the library. The files themselves are untouched.</source>
   <translation>« {name} » n’est plus dans la bibliothèque. Les fichiers eux-mêmes sont intacts.</translation>
  </message>
 </context>
 <context>
  <name>look</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>Chargement</translation>
  </message>
  <message>
   <source>New name</source>
   <translation>Nouveau nom</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>Retirer {name}</translation>
  </message>
  <message>
   <source>This system has no program to show {file}.</source>
   <translation>Ce système n’a pas d’application pour afficher {file}.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>d MMM yyyy</source>
   <comment>a date, as QLocale::toString takes it</comment>
   <translation>d MMM yyyy</translation>
  </message>
  <message>
   <source>in work</source>
   <translation>en cours</translation>
  </message>
  <message>
   <source>line {line}</source>
   <translation>ligne {line}</translation>
  </message>
  <message>
   <source>lines {first}–{last}</source>
   <translation>lignes {first}–{last}</translation>
  </message>
  <message>
   <source>today</source>
   <translation>aujourd’hui</translation>
  </message>
  <message>
   <source>unread</source>
   <translation>non lue</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>hier</translation>
  </message>
  <message>
   <source>{file} is not there any more.</source>
   <translation>{file} n’existe plus.</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <source>{minutes} min {seconds} s</source>
   <translation>{minutes} min {seconds} s</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
 </context>
 <context>
  <name>models</name>
  <message numerus="yes">
   <source>%n core(s)</source>
   <translation>
    <numerusform>%Ln cœur</numerusform>
    <numerusform>%Ln cœurs</numerusform>
   </translation>
  </message>
  <message>
   <source>A GGUF file; it can be dropped here as well</source>
   <translation>Un fichier GGUF ; vous pouvez aussi le déposer ici</translation>
  </message>
  <message>
   <source>A file of yours</source>
   <translation>Un de vos fichiers</translation>
  </message>
  <message>
   <source>A model writes the answers. The list of models could not be read, or the small one that comes with Inglenook could not be fetched. Import a GGUF file that you have.</source>
   <translation>Un modèle écrit les réponses. La liste des modèles n’a pas pu être lue, ou le petit modèle fourni avec Inglenook n’a pas pu être récupéré. Importez un fichier GGUF que vous possédez.</translation>
  </message>
  <message>
   <source>A name, OWNER/NAME, or the address of a repository</source>
   <translation>Un nom, PROPRIÉTAIRE/NOM, ou l’adresse d’un dépôt</translation>
  </message>
  <message>
   <source>A number from {least} to {most}</source>
   <translation>Un nombre de {least} à {most}</translation>
  </message>
  <message>
   <source>A small conversation as the model reads it</source>
   <translation>Une courte conversation telle que le modèle la lit</translation>
  </message>
  <message>
   <source>A small model of the same family that guesses ahead. Answers stay the same and come faster, for some memory.</source>
   <translation>Un petit modèle de la même famille qui devine la suite. Les réponses restent les mêmes et viennent plus vite, contre un peu de mémoire.</translation>
  </message>
  <message>
   <source>A smaller model or quantization answers faster.</source>
   <translation>Un modèle plus petit ou une autre quantification répond plus vite.</translation>
  </message>
  <message>
   <source>A smaller model would help, or a smaller quantization of this one.</source>
   <translation>Un modèle plus petit, ou une quantification plus légère de celui-ci, aiderait.</translation>
  </message>
  <message>
   <source>A token is kept in a file that only you can read.</source>
   <translation>Un jeton est gardé dans un fichier que vous seul pouvez lire.</translation>
  </message>
  <message>
   <source>A token is kept in this system's keyring.</source>
   <translation>Un jeton est gardé dans le trousseau de ce système.</translation>
  </message>
  <message>
   <source>A whole number from {least} to {most}</source>
   <translation>Un nombre entier de {least} à {most}</translation>
  </message>
  <message>
   <source>About this file …</source>
   <translation>À propos de ce fichier…</translation>
  </message>
  <message>
   <source>Above 1, words that were just written get less likely. Raise it a little if the model goes round in circles.</source>
   <translation>Au-dessus de 1, les mots qui viennent d’être écrits deviennent moins probables. Augmentez un peu si le modèle tourne en rond.</translation>
  </message>
  <message>
   <source>Accept its terms on its page there, then give your access token here.</source>
   <translation>Acceptez-y ses conditions sur sa page, puis donnez ici votre jeton d’accès.</translation>
  </message>
  <message>
   <source>Access token</source>
   <translation>Jeton d’accès</translation>
  </message>
  <message>
   <source>Adapter beside it</source>
   <translation>Adaptateur associé</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <translation>Ajouter un dossier</translation>
  </message>
  <message>
   <source>Add a folder with models</source>
   <translation>Ajouter un dossier de modèles</translation>
  </message>
  <message>
   <source>Against repetition</source>
   <translation>Contre les répétitions</translation>
  </message>
  <message>
   <source>All options</source>
   <translation>Toutes les options</translation>
  </message>
  <message>
   <source>All options are at their defaults</source>
   <translation>Toutes les options sont à leur valeur par défaut</translation>
  </message>
  <message>
   <source>Architecture</source>
   <translation>Architecture</translation>
  </message>
  <message>
   <source>Asks for a token</source>
   <translation>Demande un jeton</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <source>Back to the default of {name}</source>
   <translation>Rétablir la valeur par défaut de {name}</translation>
  </message>
  <message>
   <source>Back to the file's own</source>
   <translation>Revenir à celui du fichier</translation>
  </message>
  <message>
   <source>Back to the models</source>
   <translation>Retour aux modèles</translation>
  </message>
  <message>
   <source>Back to what was found</source>
   <translation>Retour aux résultats</translation>
  </message>
  <message>
   <source>Best answers on this computer</source>
   <translation>Meilleures réponses sur cet ordinateur</translation>
  </message>
  <message>
   <source>Buffers</source>
   <translation>Tampons</translation>
  </message>
  <message>
   <source>Cancel and drop what has arrived</source>
   <translation>Annuler et abandonner ce qui est arrivé</translation>
  </message>
  <message>
   <source>Cancel the download and drop what has arrived</source>
   <translation>Annuler le téléchargement et abandonner ce qui est arrivé</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Modifié</translation>
  </message>
  <message>
   <source>Chat template</source>
   <translation>Gabarit de discussion</translation>
  </message>
  <message>
   <source>Chat template …</source>
   <translation>Gabarit de discussion…</translation>
  </message>
  <message>
   <source>Check the name. For a private one, give your access token here.</source>
   <translation>Vérifiez le nom. Pour un dépôt privé, donnez ici votre jeton d’accès.</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>Vérification</translation>
  </message>
  <message>
   <source>Choose several</source>
   <translation>En choisir plusieurs</translation>
  </message>
  <message>
   <source>Choose {name}</source>
   <translation>Choisir {name}</translation>
  </message>
  <message>
   <source>Close other programs before you load it: {size} are missing.</source>
   <translation>Fermez d’autres applications avant de le charger : il manque {size}.</translation>
  </message>
  <message>
   <source>Comes from</source>
   <translation>Provenance</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>Connexion</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Contexte</translation>
  </message>
  <message>
   <source>Conversation (KV cache)</source>
   <translation>Conversation (cache KV)</translation>
  </message>
  <message>
   <source>Default: {value}</source>
   <translation>Par défaut : {value}</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Périphérique</translation>
  </message>
  <message>
   <source>Does not fit</source>
   <translation>Trop gros</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Télécharger</translation>
  </message>
  <message>
   <source>Download it all the same</source>
   <translation>Télécharger quand même</translation>
  </message>
  <message>
   <source>Downloads</source>
   <translation>Téléchargements</translation>
  </message>
  <message>
   <source>Draft model</source>
   <translation>Modèle brouillon</translation>
  </message>
  <message>
   <source>Engine and buffers</source>
   <translation>Moteur et tampons</translation>
  </message>
  <message>
   <source>Fetch it again</source>
   <translation>Récupérer à nouveau</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>Fits well</source>
   <translation>Convient bien</translation>
  </message>
  <message>
   <source>Fits with programs closed</source>
   <translation>Convient, applis fermées</translation>
  </message>
  <message>
   <source>Fits, slowly</source>
   <translation>Convient, mais lent</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>L’oublier</translation>
  </message>
  <message>
   <source>Found on this computer</source>
   <translation>Trouvés sur cet ordinateur</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>Libre</translation>
  </message>
  <message>
   <source>Gives the memory back; the next question loads it</source>
   <translation>Libère la mémoire ; la prochaine question le recharge</translation>
  </message>
  <message>
   <source>Good models for this computer</source>
   <translation>Bons modèles pour cet ordinateur</translation>
  </message>
  <message>
   <source>How a conversation becomes the text that the model reads (Jinja). The one in the file is right for most models.</source>
   <translation>Comment une conversation devient le texte que lit le modèle (Jinja). Celui du fichier convient à la plupart des modèles.</translation>
  </message>
  <message>
   <source>How freely it words its answer: 0 always takes the likeliest word, 1 varies. Keep it low for answers from files.</source>
   <translation>Sa liberté de formulation : 0 prend toujours le mot le plus probable, 1 varie. Gardez une valeur basse pour les réponses tirées de fichiers.</translation>
  </message>
  <message>
   <source>How it is loaded</source>
   <translation>Comment il est chargé</translation>
  </message>
  <message>
   <source>How it writes</source>
   <translation>Comment il écrit</translation>
  </message>
  <message>
   <source>How much of the model lies in graphics memory. Left empty, as much as there is room for. Take fewer if other programs need that memory.</source>
   <translation>La part du modèle qui réside dans la mémoire graphique. Vide : autant qu’il y a de place. Prenez-en moins si d’autres applications ont besoin de cette mémoire.</translation>
  </message>
  <message>
   <source>Import a file</source>
   <translation>Importer un fichier</translation>
  </message>
  <message>
   <source>Import a model</source>
   <translation>Importer un modèle</translation>
  </message>
  <message>
   <source>Imported {name}</source>
   <translation>{name} importé</translation>
  </message>
  <message>
   <source>In memory</source>
   <translation>En mémoire</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>Utilisé</translation>
  </message>
  <message>
   <source>In use: a template of yours.</source>
   <translation>Utilisé : votre propre gabarit.</translation>
  </message>
  <message>
   <source>In use: the template of the file.</source>
   <translation>Utilisé : le gabarit du fichier.</translation>
  </message>
  <message>
   <source>Inglenook</source>
   <translation>Inglenook</translation>
  </message>
  <message>
   <source>Installed</source>
   <translation>Installés</translation>
  </message>
  <message>
   <source>It belongs to {program}</source>
   <translation>Il appartient à {program}</translation>
  </message>
  <message numerus="yes">
   <source>It cannot be used without %n more part(s) of it.</source>
   <translation>
    <numerusform>Il lui manque encore %Ln partie pour être utilisé.</numerusform>
    <numerusform>Il lui manque encore %Ln parties pour être utilisé.</numerusform>
   </translation>
  </message>
  <message>
   <source>It comes with Inglenook and stays</source>
   <translation>Il est fourni avec Inglenook et reste</translation>
  </message>
  <message>
   <source>It has faults and is not used.</source>
   <translation>Il a des défauts et n’est pas utilisé.</translation>
  </message>
  <message>
   <source>It is not loaded by itself any more; Use tries it again.</source>
   <translation>Il n’est plus chargé automatiquement ; « Utiliser » fait un nouvel essai.</translation>
  </message>
  <message>
   <source>It reads pictures: what it needs for that comes along.</source>
   <translation>Il lit les images : ce qu’il lui faut pour cela est joint.</translation>
  </message>
  <message>
   <source>It would write about {n} tokens a second, by a guess from this processor.</source>
   <translation>Il écrirait environ {n} tokens par seconde, d’après une estimation pour ce processeur.</translation>
  </message>
  <message>
   <source>It would write about {n} tokens a second, by what was measured here.</source>
   <translation>Il écrirait environ {n} tokens par seconde, d’après les mesures faites ici.</translation>
  </message>
  <message>
   <source>Keep in a file</source>
   <translation>Garder dans un fichier</translation>
  </message>
  <message>
   <source>Keep in the keyring</source>
   <translation>Garder dans le trousseau</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>Langues</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Couches</translation>
  </message>
  <message>
   <source>Layers on the graphics processor</source>
   <translation>Couches sur le processeur graphique</translation>
  </message>
  <message>
   <source>Left empty, what was measured as fastest. Take fewer to keep the computer quick for other work.</source>
   <translation>Vide : la valeur mesurée comme la plus rapide. Prenez-en moins pour que l’ordinateur reste réactif pour le reste.</translation>
  </message>
  <message>
   <source>Library: embedder, reranker</source>
   <translation>Bibliothèque : embedding, reclassement</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>Line {n}: {text}</source>
   <translation>Ligne {n} : {text}</translation>
  </message>
  <message>
   <source>Load it now</source>
   <translation>Le charger maintenant</translation>
  </message>
  <message>
   <source>Load now</source>
   <translation>Charger maintenant</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>Chargement</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>Réponse la plus longue</translation>
  </message>
  <message>
   <source>Longest context</source>
   <translation>Contexte le plus long</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Chercher à nouveau</translation>
  </message>
  <message>
   <source>Made from {base}.</source>
   <translation>Dérivé de {base}.</translation>
  </message>
  <message>
   <source>Measure speed (20 s)</source>
   <translation>Mesurer la vitesse (20 s)</translation>
  </message>
  <message>
   <source>Measuring, up to 20 s a device</source>
   <translation>Mesure, jusqu’à 20 s par périphérique</translation>
  </message>
  <message>
   <source>Memory of this computer</source>
   <translation>Mémoire de cet ordinateur</translation>
  </message>
  <message>
   <source>Min p</source>
   <translation>Min p</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>Models (*.gguf)</source>
   <translation>Modèles (*.gguf)</translation>
  </message>
  <message>
   <source>Models in {folder} are used from there</source>
   <translation>Les modèles de {folder} sont utilisés sur place</translation>
  </message>
  <message>
   <source>Models of other programs and of your folders are used where they are; nothing is copied, changed or deleted.</source>
   <translation>Les modèles d’autres applications et de vos dossiers sont utilisés là où ils sont ; rien n’est copié, modifié ni supprimé.</translation>
  </message>
  <message>
   <source>Models that read your files</source>
   <translation>Modèles qui lisent vos fichiers</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <source>More about {name}</source>
   <translation>En savoir plus sur {name}</translation>
  </message>
  <message>
   <source>Most downloaded</source>
   <translation>Les plus téléchargés</translation>
  </message>
  <message>
   <source>Most liked</source>
   <translation>Les plus aimés</translation>
  </message>
  <message>
   <source>Needs about {size} of memory with {n} tokens of context.</source>
   <translation>Demande environ {size} de mémoire avec {n} tokens de contexte.</translation>
  </message>
  <message>
   <source>Needs about {size} of memory.</source>
   <translation>Demande environ {size} de mémoire.</translation>
  </message>
  <message>
   <source>Newest</source>
   <translation>Les plus récents</translation>
  </message>
  <message>
   <source>No faults. It is not in use yet.</source>
   <translation>Aucun défaut. Pas encore utilisé.</translation>
  </message>
  <message>
   <source>No model is here yet</source>
   <translation>Aucun modèle ici pour l’instant</translation>
  </message>
  <message>
   <source>No model is in memory; the next question loads one.</source>
   <translation>Aucun modèle en mémoire ; la prochaine question en charge un.</translation>
  </message>
  <message>
   <source>No model is installed yet. Get one from the recommended ones, or import a GGUF file that you have.</source>
   <translation>Aucun modèle n’est encore installé. Prenez-en un parmi ceux recommandés, ou importez un fichier GGUF que vous possédez.</translation>
  </message>
  <message>
   <source>No other program with models was found here. Add a folder in which you keep GGUF files, and they can be used from there.</source>
   <translation>Aucune autre application avec des modèles n’a été trouvée ici. Ajoutez un dossier où vous gardez des fichiers GGUF, et ils seront utilisables de là.</translation>
  </message>
  <message>
   <source>No token is kept.</source>
   <translation>Aucun jeton n’est gardé.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <source>Numbers of the cache</source>
   <translation>Nombres du cache</translation>
  </message>
  <message>
   <source>Only so many of the likeliest words are considered; 0 considers all.</source>
   <translation>Seul ce nombre de mots les plus probables est pris en compte ; 0 les prend tous.</translation>
  </message>
  <message>
   <source>Only the likeliest words that together make up this share are considered; 1 considers all.</source>
   <translation>Seuls les mots les plus probables qui forment ensemble cette part sont pris en compte ; 1 les prend tous.</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>Options</translation>
  </message>
  <message>
   <source>Options of this model</source>
   <translation>Options de ce modèle</translation>
  </message>
  <message>
   <source>Options of {name}</source>
   <translation>Options de {name}</translation>
  </message>
  <message>
   <source>Options …</source>
   <translation>Options…</translation>
  </message>
  <message>
   <source>Order of what is found</source>
   <translation>Ordre des résultats</translation>
  </message>
  <message>
   <source>Other programs</source>
   <translation>Autres applications</translation>
  </message>
  <message>
   <source>Other programs were at work, so this measurement is not kept</source>
   <translation>D’autres applications travaillaient ; cette mesure n’est donc pas conservée</translation>
  </message>
  <message>
   <source>Parts of other models</source>
   <translation>Parties d’autres modèles</translation>
  </message>
  <message>
   <source>Parts of the file</source>
   <translation>Parties du fichier</translation>
  </message>
  <message>
   <source>Paste the token here</source>
   <translation>Collez le jeton ici</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Suspendre</translation>
  </message>
  <message>
   <source>Pause the download</source>
   <translation>Suspendre le téléchargement</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Suspendu</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Processeur</translation>
  </message>
  <message>
   <source>Processor threads</source>
   <translation>Threads du processeur</translation>
  </message>
  <message>
   <source>Projector</source>
   <translation>Projecteur</translation>
  </message>
  <message>
   <source>Projector beside it</source>
   <translation>Projecteur associé</translation>
  </message>
  <message>
   <source>Quantization</source>
   <translation>Quantification</translation>
  </message>
  <message>
   <source>Recommended</source>
   <translation>Recommandés</translation>
  </message>
  <message numerus="yes">
   <source>Remove %n model(s)</source>
   <translation>
    <numerusform>Supprimer %Ln modèle</numerusform>
    <numerusform>Supprimer %Ln modèles</numerusform>
   </translation>
  </message>
  <message>
   <source>Remove from this computer, {size}</source>
   <translation>Supprimer de cet ordinateur, {size}</translation>
  </message>
  <message>
   <source>Removed {name}: {size} are free again.</source>
   <translation>{name} supprimé : {size} de nouveau libres.</translation>
  </message>
  <message>
   <source>Repositories that were found</source>
   <translation>Dépôts trouvés</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Tout réinitialiser</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Resume: {name}</source>
   <translation>Reprendre : {name}</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Rechercher</translation>
  </message>
  <message>
   <source>Search the hub</source>
   <translation>Rechercher sur le hub</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Show all options</source>
   <translation>Afficher toutes les options</translation>
  </message>
  <message>
   <source>Show in its folder</source>
   <translation>Afficher dans son dossier</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Some models are given only to people who have accepted their terms on the hub. A token, made there in your settings, says that you have.</source>
   <translation>Certains modèles ne sont donnés qu’aux personnes ayant accepté leurs conditions sur le hub. Un jeton, créé là-bas dans vos réglages, atteste que vous l’avez fait.</translation>
  </message>
  <message>
   <source>Speeds are predicted for this computer, and checked after each load.</source>
   <translation>Les vitesses sont prédites pour cet ordinateur, et vérifiées après chaque chargement.</translation>
  </message>
  <message>
   <source>Stop at</source>
   <translation>S’arrêter à</translation>
  </message>
  <message>
   <source>Take it off this list</source>
   <translation>Le retirer de cette liste</translation>
  </message>
  <message>
   <source>Take off the list; the file stays</source>
   <translation>Retirer de la liste ; le fichier reste</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Température</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Gabarit</translation>
  </message>
  <message>
   <source>Texts at which the answer ends, one a line; \n stands for a new line.</source>
   <translation>Textes auxquels la réponse se termine, un par ligne ; \n représente un saut de ligne.</translation>
  </message>
  <message>
   <source>The engine ended while it loaded this model.</source>
   <translation>Le moteur s’est arrêté en chargeant ce modèle.</translation>
  </message>
  <message>
   <source>The file that lets the model look at pictures. It must belong to it.</source>
   <translation>Le fichier qui permet au modèle de regarder des images. Il doit lui correspondre.</translation>
  </message>
  <message>
   <source>The file's own template is used again</source>
   <translation>Le gabarit du fichier est de nouveau utilisé</translation>
  </message>
  <message>
   <source>The hub</source>
   <translation>Le hub</translation>
  </message>
  <message>
   <source>The hub has no model in GGUF format for “{text}”. Try fewer words.</source>
   <translation>Le hub n’a pas de modèle au format GGUF pour « {text} ». Essayez avec moins de mots.</translation>
  </message>
  <message>
   <source>The list of recommended models</source>
   <translation>La liste des modèles recommandés</translation>
  </message>
  <message>
   <source>The list of recommended models is empty.</source>
   <translation>La liste des modèles recommandés est vide.</translation>
  </message>
  <message>
   <source>The model is in memory as it was set before. The next question loads it again.</source>
   <translation>Le modèle est en mémoire avec les réglages précédents. La prochaine question le recharge.</translation>
  </message>
  <message>
   <source>The same number gives the same answer again. Left empty, a new one each time.</source>
   <translation>Le même nombre redonne la même réponse. Vide : un nouveau à chaque fois.</translation>
  </message>
  <message>
   <source>The speed of this computer is known now</source>
   <translation>La vitesse de cet ordinateur est maintenant connue</translation>
  </message>
  <message>
   <source>The template is empty.</source>
   <translation>Le gabarit est vide.</translation>
  </message>
  <message>
   <source>The template is used from now on</source>
   <translation>Le gabarit est désormais utilisé</translation>
  </message>
  <message>
   <source>The token of the variable HF_TOKEN is used.</source>
   <translation>Le jeton de la variable HF_TOKEN est utilisé.</translation>
  </message>
  <message>
   <source>There is no file here that Inglenook can use.</source>
   <translation>Aucun fichier ici qu’Inglenook puisse utiliser.</translation>
  </message>
  <message>
   <source>These work without a network.</source>
   <translation>Ceux-ci fonctionnent sans réseau.</translation>
  </message>
  <message>
   <source>This asks {host} over the network for the words below, when you say so. Nothing else leaves this computer.</source>
   <translation>Les mots ci-dessous sont envoyés à {host} par le réseau, quand vous le demandez. Rien d’autre ne quitte cet ordinateur.</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Cet ordinateur</translation>
  </message>
  <message>
   <source>Tokens that question, files and answer may have together. More takes more memory and lets longer files in whole.</source>
   <translation>Tokens que la question, les fichiers et la réponse peuvent compter ensemble. Une valeur plus haute prend plus de mémoire et laisse entrer en entier des fichiers plus longs.</translation>
  </message>
  <message>
   <source>Tokens, of which 100 are about 75 words. Raise it if answers break off.</source>
   <translation>En tokens : 100 font environ 75 mots. Augmentez si les réponses sont coupées.</translation>
  </message>
  <message>
   <source>Top k</source>
   <translation>Top k</translation>
  </message>
  <message>
   <source>Top p</source>
   <translation>Top p</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Try again: {name}</source>
   <translation>Réessayer : {name}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Undo my changes</source>
   <translation>Annuler mes modifications</translation>
  </message>
  <message>
   <source>Unload</source>
   <translation>Décharger</translation>
  </message>
  <message>
   <source>Unload from memory</source>
   <translation>Décharger de la mémoire</translation>
  </message>
  <message>
   <source>Unloading</source>
   <translation>Déchargement</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>Utiliser</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>L’utiliser</translation>
  </message>
  <message>
   <source>Use this template</source>
   <translation>Utiliser ce gabarit</translation>
  </message>
  <message>
   <source>Waiting for another download</source>
   <translation>En attente d’un autre téléchargement</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Poids</translation>
  </message>
  <message>
   <source>What computes. Choose the processor if a graphics driver misbehaves.</source>
   <translation>Ce qui calcule. Choisissez le processeur si un pilote graphique pose problème.</translation>
  </message>
  <message>
   <source>What the model reads</source>
   <translation>Ce que lit le modèle</translation>
  </message>
  <message>
   <source>Why: {name}</source>
   <translation>Pourquoi : {name}</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>Pourquoi ?</translation>
  </message>
  <message>
   <source>Words less likely than this share of the likeliest one are left out. Raise it if answers wander at a high temperature.</source>
   <translation>Les mots moins probables que cette part du plus probable sont écartés. Augmentez si les réponses divaguent à haute température.</translation>
  </message>
  <message>
   <source>about {n} tokens/s</source>
   <translation>environ {n} tokens/s</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>et %Ln de plus</numerusform>
    <numerusform>et %Ln de plus</numerusform>
   </translation>
  </message>
  <message>
   <source>f16, exact</source>
   <translation>f16, exact</translation>
  </message>
  <message>
   <source>in the file</source>
   <translation>dans le fichier</translation>
  </message>
  <message>
   <source>no licence named</source>
   <translation>aucune licence indiquée</translation>
  </message>
  <message>
   <source>none in the file</source>
   <translation>aucun dans le fichier</translation>
  </message>
  <message>
   <source>q8_0 halves the memory that a conversation takes, at a small loss; on a processor it is slower too.</source>
   <translation>q8_0 réduit de moitié la mémoire que prend une conversation, avec une petite perte ; sur un processeur, c’est aussi plus lent.</translation>
  </message>
  <message>
   <source>q8_0, half the memory</source>
   <translation>q8_0, moitié moins de mémoire</translation>
  </message>
  <message>
   <source>reads pictures</source>
   <translation>lit les images</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} sur {total}</translation>
  </message>
  <message>
   <source>{far} · paused</source>
   <translation>{far} · suspendu</translation>
  </message>
  <message>
   <source>{name} has {tokens} tokens of context: {there} of {layers} layers on {device}, the rest on the processor.</source>
   <translation>{name} a {tokens} tokens de contexte : {there} couches sur {layers} sur {device}, le reste sur le processeur.</translation>
  </message>
  <message>
   <source>{name} is here</source>
   <translation>{name} est arrivé</translation>
  </message>
  <message>
   <source>{name} is off the list; its file stays.</source>
   <translation>{name} n’est plus dans la liste ; son fichier reste.</translation>
  </message>
  <message>
   <source>{name} is on the processor, with {tokens} tokens of context.</source>
   <translation>{name} est sur le processeur, avec {tokens} tokens de contexte.</translation>
  </message>
  <message>
   <source>{n} billion parameters</source>
   <translation>{n} milliards de paramètres</translation>
  </message>
  <message>
   <source>{n} downloads</source>
   <translation>{n} téléchargements</translation>
  </message>
  <message>
   <source>{n} likes</source>
   <translation>{n} mentions J’aime</translation>
  </message>
  <message>
   <source>{n} million parameters</source>
   <translation>{n} millions de paramètres</translation>
  </message>
  <message>
   <source>{n} parameters</source>
   <translation>{n} paramètres</translation>
  </message>
  <message>
   <source>{n} tokens of context</source>
   <translation>{n} tokens de contexte</translation>
  </message>
  <message>
   <source>{size} are free now.</source>
   <translation>{size} libres maintenant.</translation>
  </message>
  <message>
   <source>{size} of {total} are free now.</source>
   <translation>{size} libres maintenant sur {total}.</translation>
  </message>
  <message>
   <source>{size} · whole and checked</source>
   <translation>{size} · complet et vérifié</translation>
  </message>
  <message>
   <source>{size}/s</source>
   <translation>{size}/s</translation>
  </message>
  <message>
   <source>{total} of memory, {free} free</source>
   <translation>{total} de mémoire, dont {free} libres</translation>
  </message>
 </context>
 <context>
  <name>personas</name>
  <message>
   <source>0 always takes the likeliest word; higher is freer.</source>
   <translation>0 prend toujours le mot le plus probable ; plus haut, c’est plus libre.</translation>
  </message>
  <message>
   <source>A number from {least} to {most}</source>
   <translation>Un nombre de {least} à {most}</translation>
  </message>
  <message>
   <source>A prompt is a question with places to fill in; type / in a chat to use it. A persona is a way of answering, with a model and files of its own. Add some to begin with, or write your own.</source>
   <translation>Un prompt est une question avec des champs à remplir ; tapez / dans une discussion pour l’utiliser. Un persona est une façon de répondre, avec son modèle et ses fichiers. Ajoutez-en quelques-uns pour commencer, ou écrivez les vôtres.</translation>
  </message>
  <message>
   <source>About three quarters of a word each.</source>
   <translation>Environ trois quarts de mot chacun.</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Add {name}</source>
   <translation>Ajouter {name}</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>Ajouté</translation>
  </message>
  <message>
   <source>All collections</source>
   <translation>Toutes les collections</translation>
  </message>
  <message>
   <source>An answer to a letter, in the tone you choose</source>
   <translation>Une réponse à une lettre, dans le ton de votre choix</translation>
  </message>
  <message>
   <source>As usual</source>
   <translation>Comme d’habitude</translation>
  </message>
  <message>
   <source>Ask it once, use it often</source>
   <translation>Posez-la une fois, réutilisez-la souvent</translation>
  </message>
  <message>
   <source>Balanced</source>
   <translation>Équilibré</translation>
  </message>
  <message>
   <source>Careful reader</source>
   <translation>Lecteur attentif</translation>
  </message>
  <message>
   <source>Compare {{first}} with {{second}} in a table: what is the same, what differs, and what only one of them says.</source>
   <translation>Compare {{first}} et {{second}} dans un tableau : ce qui est pareil, ce qui diffère, et ce que seul l’un des deux dit.</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Deleted “{name}”</source>
   <translation>« {name} » supprimé</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Dupliquer</translation>
  </message>
  <message>
   <source>Editor of letters</source>
   <translation>Rédacteur de lettres</translation>
  </message>
  <message>
   <source>Everything that is due by a day</source>
   <translation>Tout ce qui est à faire avant une date</translation>
  </message>
  <message>
   <source>Exact numbers</source>
   <translation>Chiffres exacts</translation>
  </message>
  <message>
   <source>Exact: the likeliest words</source>
   <translation>Exact : les mots les plus probables</translation>
  </message>
  <message>
   <source>Examples to begin with</source>
   <translation>Exemples pour commencer</translation>
  </message>
  <message>
   <source>Explains without jargon, in short sentences</source>
   <translation>Explique sans jargon, en phrases courtes</translation>
  </message>
  <message>
   <source>How freely it writes</source>
   <translation>Sa liberté d’écriture</translation>
  </message>
  <message>
   <source>Inventive: less likely words as well</source>
   <translation>Inventif : des mots moins probables aussi</translation>
  </message>
  <message>
   <source>It needs a name before it can be kept.</source>
   <translation>Il lui faut un nom avant d’être enregistré.</translation>
  </message>
  <message>
   <source>It stands before every chat, as instructions to the model.</source>
   <translation>Placé avant chaque discussion, comme instructions pour le modèle.</translation>
  </message>
  <message>
   <source>List everything in my files that is due by {{day:date}}, with the date, what has to be done, and the file that says so.</source>
   <translation>Liste tout ce qui, dans mes fichiers, est à faire au plus tard le {{day:date}}, avec la date, ce qui doit être fait et le fichier qui le dit.</translation>
  </message>
  <message>
   <source>Longest answer, in tokens</source>
   <translation>Réponse la plus longue, en tokens</translation>
  </message>
  <message>
   <source>Looks in</source>
   <translation>Cherche dans</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>New persona</source>
   <translation>Nouveau persona</translation>
  </message>
  <message>
   <source>New prompt</source>
   <translation>Nouveau prompt</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Pas encore enregistré</translation>
  </message>
  <message>
   <source>Nothing here is called or says “{text}”.</source>
   <translation>Rien ici ne s’appelle ou ne dit « {text} ».</translation>
  </message>
  <message>
   <source>One word, or several with hyphens.</source>
   <translation>Un mot, ou plusieurs reliés par des traits d’union.</translation>
  </message>
  <message>
   <source>Only the likeliest words, up to this share, are drawn from.</source>
   <translation>Seuls les mots les plus probables, jusqu’à cette part, sont tirés au sort.</translation>
  </message>
  <message>
   <source>Personas</source>
   <translation>Personas</translation>
  </message>
  <message>
   <source>Personas and prompts</source>
   <translation>Personas et prompts</translation>
  </message>
  <message>
   <source>Places to fill in: {{topic}} for a line, {{length:number}}, {{day:date}}, {{tone:choice:friendly,formal}} to choose, {{letter:text}} for several lines.</source>
   <translation>Champs à remplir : {{topic}} pour une ligne, {{length:number}}, {{day:date}}, {{tone:choice:amical,formel}} pour choisir, {{letter:text}} pour plusieurs lignes.</translation>
  </message>
  <message>
   <source>Plain words</source>
   <translation>En mots simples</translation>
  </message>
  <message>
   <source>Prompts</source>
   <translation>Prompts</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Enregistré</translation>
  </message>
  <message>
   <source>Says only what the files say, and names what is missing</source>
   <translation>Ne dit que ce que disent les fichiers, et signale ce qui manque</translation>
  </message>
  <message>
   <source>Search prompts</source>
   <translation>Rechercher un prompt</translation>
  </message>
  <message>
   <source>Summarise {{document}} in about {{sentences:number}} sentences. Begin with what matters most and name the dates and sums.</source>
   <translation>Résume {{document}} en environ {{sentences:number}} phrases. Commence par l’essentiel et indique les dates et les montants.</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Température</translation>
  </message>
  <message>
   <source>Temperature {value}</source>
   <translation>Température {value}</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>The main points of a document, as long as you want it</source>
   <translation>Les points principaux d’un document, à la longueur voulue</translation>
  </message>
  <message>
   <source>The usual model</source>
   <translation>Le modèle habituel</translation>
  </message>
  <message>
   <source>There are no collections yet</source>
   <translation>Il n’y a pas encore de collection</translation>
  </message>
  <message>
   <source>Top-p</source>
   <translation>Top-p</translation>
  </message>
  <message>
   <source>Two documents side by side, in a table</source>
   <translation>Deux documents côte à côte, dans un tableau</translation>
  </message>
  <message>
   <source>Type /{name} in a chat to use it.</source>
   <translation>Tapez /{name} dans une discussion pour l’utiliser.</translation>
  </message>
  <message>
   <source>What it asks for</source>
   <translation>Ce qu’il demande</translation>
  </message>
  <message>
   <source>Who it is and how it answers</source>
   <translation>Qui il est et comment il répond</translation>
  </message>
  <message>
   <source>Write a {{tone:choice:friendly,formal,firm}} reply to this letter. It should say: {{message}}

{{letter:text}}</source>
   <translation>Écris une réponse à cette lettre, sur un ton {{tone:choice:amical,formel,ferme}}. Elle doit dire : {{message}}

{{letter:text}}</translation>
  </message>
  <message>
   <source>You answer only from the passages you are given. Where they do not settle the question, say what is missing instead of guessing. Quote figures and dates exactly.</source>
   <translation>Tu réponds uniquement d’après les passages qui te sont donnés. Quand ils ne tranchent pas la question, dis ce qui manque au lieu de deviner. Cite les chiffres et les dates avec exactitude.</translation>
  </message>
  <message>
   <source>You explain things to an intelligent person who is new to the subject. Use short sentences and everyday words. Explain a technical term the first time it comes up.</source>
   <translation>Tu expliques les choses à une personne intelligente qui découvre le sujet. Emploie des phrases courtes et des mots de tous les jours. Explique chaque terme technique dès sa première apparition.</translation>
  </message>
  <message>
   <source>as usual</source>
   <translation>comme d’habitude</translation>
  </message>
  <message>
   <source>compare</source>
   <translation>comparer</translation>
  </message>
  <message>
   <source>deadlines</source>
   <translation>échéances</translation>
  </message>
  <message>
   <source>reply</source>
   <translation>répondre</translation>
  </message>
  <message>
   <source>summary</source>
   <translation>résumé</translation>
  </message>
  <message>
   <source>{name} (not there any more)</source>
   <translation>{name} (n’existe plus)</translation>
  </message>
 </context>
 <context>
  <name>settings</name>
  <message numerus="yes">
   <source>%n chat(s) deleted</source>
   <translation>
    <numerusform>%Ln discussion supprimée</numerusform>
    <numerusform>%Ln discussions supprimées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more for experts</source>
   <translation>
    <numerusform>%Ln de plus, pour experts</numerusform>
    <numerusform>%Ln de plus, pour experts</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record(s) forgotten</source>
   <translation>
    <numerusform>%Ln trace oubliée</numerusform>
    <numerusform>%Ln traces oubliées</numerusform>
   </translation>
  </message>
  <message>
   <source>A backup is kept in {path}</source>
   <translation>Une sauvegarde est conservée dans {path}</translation>
  </message>
  <message>
   <source>A small model of the same family that drafts for a large one; empty is none.</source>
   <translation>Un petit modèle de la même famille qui prépare le travail d’un grand ; vide : aucun.</translation>
  </message>
  <message>
   <source>About</source>
   <translation>À propos</translation>
  </message>
  <message>
   <source>Accent</source>
   <translation>Accent</translation>
  </message>
  <message>
   <source>Address of a mirror of the model hub; empty is the hub.</source>
   <translation>Adresse d’un miroir du hub de modèles ; vide : le hub.</translation>
  </message>
  <message>
   <source>Age of the records to forget</source>
   <translation>Ancienneté des traces à oublier</translation>
  </message>
  <message>
   <source>All chats, for good. A backup is made first, so that this can be undone; delete its file as well if nothing is to be left.</source>
   <translation>Toutes les discussions, définitivement. Une sauvegarde est d’abord créée pour pouvoir revenir en arrière ; supprimez aussi son fichier si rien ne doit rester.</translation>
  </message>
  <message>
   <source>All shortcuts are as they were at first</source>
   <translation>Tous les raccourcis sont revenus à leur état initial</translation>
  </message>
  <message>
   <source>Answer only what your files support; otherwise say that they do not.</source>
   <translation>Ne répondre que ce que vos fichiers appuient ; sinon, dire qu’ils ne le font pas.</translation>
  </message>
  <message>
   <source>Answers from your own files, with a model on your own computer.</source>
   <translation>Des réponses tirées de vos fichiers, avec un modèle sur votre ordinateur.</translation>
  </message>
  <message>
   <source>Answers in notifications</source>
   <translation>Réponses dans les notifications</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Ask from anywhere</source>
   <translation>Demander depuis partout</translation>
  </message>
  <message>
   <source>Back to the default: {value}</source>
   <translation>Rétablir la valeur par défaut : {value}</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Sauvegarder maintenant</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Sauvegarde</translation>
  </message>
  <message>
   <source>Backups (*.zip)</source>
   <translation>Sauvegardes (*.zip)</translation>
  </message>
  <message>
   <source>By itself</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <source>Certificates</source>
   <translation>Certificats</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Modifié</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>Discussion</translation>
  </message>
  <message>
   <source>Chats, settings and what was read of your files, in one file. Your own files and the models are not in it.</source>
   <translation>Les discussions, les réglages et ce qui a été lu de vos fichiers, dans un seul fichier. Vos propres fichiers et les modèles n’y sont pas.</translation>
  </message>
  <message>
   <source>Chats, settings, models that were downloaded and what was read of your files lie here. Moving copies everything, checks it, starts Inglenook's background part anew from there, and only then deletes it here. Choose an empty folder.</source>
   <translation>Les discussions, les réglages, les modèles téléchargés et ce qui a été lu de vos fichiers se trouvent ici. Le déplacement copie tout, vérifie la copie, redémarre de là-bas le service d’arrière-plan d’Inglenook, et seulement ensuite supprime tout ici. Choisissez un dossier vide.</translation>
  </message>
  <message>
   <source>Check spelling</source>
   <translation>Vérifier l’orthographe</translation>
  </message>
  <message>
   <source>Choose a backup</source>
   <translation>Choisir une sauvegarde</translation>
  </message>
  <message>
   <source>Choose an action, then press the keys that it is to have.</source>
   <translation>Choisissez une action, puis appuyez sur les touches à lui attribuer.</translation>
  </message>
  <message>
   <source>Choose an empty folder</source>
   <translation>Choisir un dossier vide</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <source>Choose: {name}</source>
   <translation>Choisir : {name}</translation>
  </message>
  <message>
   <source>Colours of code</source>
   <translation>Couleurs du code</translation>
  </message>
  <message>
   <source>Colours of the window.</source>
   <translation>Couleurs de la fenêtre.</translation>
  </message>
  <message>
   <source>Connections of a download</source>
   <translation>Connexions par téléchargement</translation>
  </message>
  <message>
   <source>Connections that one download may use at once.</source>
   <translation>Nombre de connexions simultanées d’un téléchargement.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Data folder</source>
   <translation>Dossier de données</translation>
  </message>
  <message>
   <source>Days that the record of an answer outside a chat is kept.</source>
   <translation>Nombre de jours pendant lesquels la trace d’une réponse hors discussion est conservée.</translation>
  </message>
  <message>
   <source>Delete all chats</source>
   <translation>Supprimer toutes les discussions</translation>
  </message>
  <message>
   <source>Desktop</source>
   <translation>Bureau</translation>
  </message>
  <message>
   <source>Disk for what models have read</source>
   <translation>Disque pour ce que les modèles ont lu</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Documents</translation>
  </message>
  <message>
   <source>Drafting model</source>
   <translation>Modèle brouillon</translation>
  </message>
  <message>
   <source>Ember</source>
   <translation>Braise</translation>
  </message>
  <message>
   <source>End when idle</source>
   <translation>Arrêt en cas d’inactivité</translation>
  </message>
  <message>
   <source>File of certificates (PEM) that downloads trust as well.</source>
   <translation>Fichier de certificats (PEM) auxquels les téléchargements se fient aussi.</translation>
  </message>
  <message>
   <source>Folder for backups</source>
   <translation>Dossier des sauvegardes</translation>
  </message>
  <message>
   <source>Folders with model files (GGUF) that are used where they are.</source>
   <translation>Dossiers de fichiers de modèles (GGUF) utilisés sur place.</translation>
  </message>
  <message>
   <source>Folders with models</source>
   <translation>Dossiers de modèles</translation>
  </message>
  <message>
   <source>Follow changes</source>
   <translation>Suivre les changements</translation>
  </message>
  <message>
   <source>Forest</source>
   <translation>Forêt</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>Oublier</translation>
  </message>
  <message>
   <source>Forget records of answers</source>
   <translation>Oublier les traces des réponses</translation>
  </message>
  <message>
   <source>Freedom of wording</source>
   <translation>Liberté de formulation</translation>
  </message>
  <message>
   <source>Gigabytes of disk for what models have read of your chats; 0 keeps nothing.</source>
   <translation>Gigaoctets de disque pour ce que les modèles ont lu de vos discussions ; 0 ne conserve rien.</translation>
  </message>
  <message>
   <source>Give memory back</source>
   <translation>Libérer la mémoire</translation>
  </message>
  <message>
   <source>Groups of settings</source>
   <translation>Groupes de réglages</translation>
  </message>
  <message>
   <source>Hardware</source>
   <translation>Matériel</translation>
  </message>
  <message>
   <source>How Inglenook lives beside your other programs.</source>
   <translation>La vie d’Inglenook aux côtés de vos autres applications.</translation>
  </message>
  <message>
   <source>How freely the model words its answer; 0 is strict.</source>
   <translation>La liberté de formulation du modèle ; 0 est strict.</translation>
  </message>
  <message>
   <source>How many passages of your files an answer may use.</source>
   <translation>Combien de passages de vos fichiers une réponse peut utiliser.</translation>
  </message>
  <message>
   <source>How meaning is computed</source>
   <translation>Calcul du sens</translation>
  </message>
  <message>
   <source>How models are loaded and fetched. Models have a page of their own.</source>
   <translation>Comment les modèles sont chargés et récupérés. Ils ont leur propre page.</translation>
  </message>
  <message>
   <source>How program code is coloured, in the light and the dark theme.</source>
   <translation>La coloration du code informatique, en thème clair et sombre.</translation>
  </message>
  <message>
   <source>How questions are answered.</source>
   <translation>Comment les questions reçoivent leur réponse.</translation>
  </message>
  <message>
   <source>How that model is computed; auto: the fastest on this computer without loss.</source>
   <translation>Comment ce modèle est calculé ; automatique : le plus rapide sur cet ordinateur, sans perte.</translation>
  </message>
  <message>
   <source>How the window looks. Each change is shown at once.</source>
   <translation>L’aspect de la fenêtre. Chaque changement se voit aussitôt.</translation>
  </message>
  <message>
   <source>How wide the column of text in a chat may become.</source>
   <translation>La largeur que peut prendre la colonne de texte d’une discussion.</translation>
  </message>
  <message>
   <source>How your files are read and searched.</source>
   <translation>Comment vos fichiers sont lus et parcourus.</translation>
  </message>
  <message>
   <source>Inglenook {version}</source>
   <translation>Inglenook {version}</translation>
  </message>
  <message>
   <source>It is back.</source>
   <translation>De retour.</translation>
  </message>
  <message>
   <source>Keep Inglenook in the tray of the desktop when its window is closed.</source>
   <translation>Garder Inglenook dans la zone de notification du bureau quand sa fenêtre est fermée.</translation>
  </message>
  <message>
   <source>Keep collections up with their folders without being asked.</source>
   <translation>Tenir les collections à jour avec leurs dossiers sans qu’on le demande.</translation>
  </message>
  <message>
   <source>Keep records of answers</source>
   <translation>Conserver les traces des réponses</translation>
  </message>
  <message>
   <source>Keys of your own for what the window can do, each as action=keys.</source>
   <translation>Vos propres touches pour les actions de la fenêtre, chacune sous la forme action=touches.</translation>
  </message>
  <message>
   <source>Keys that open a small field for a question over any program; empty is none. On Wayland and macOS, bind the command 'inglenook --quick' in the system's settings instead.</source>
   <translation>Touches qui ouvrent un petit champ de question au-dessus de toute application ; vide : aucune. Sous Wayland et macOS, associez plutôt la commande « inglenook --quick » dans les réglages du système.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Language of the window.</source>
   <translation>Langue de la fenêtre.</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Laisser</translation>
  </message>
  <message>
   <source>Leave out what .gitignore and .inglenookignore files in your folders name.</source>
   <translation>Exclure ce que désignent les fichiers .gitignore et .inglenookignore de vos dossiers.</translation>
  </message>
  <message>
   <source>Leaves it only when you ask for it</source>
   <translation>N’en sort que si vous le demandez</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>Moins d’animations</translation>
  </message>
  <message>
   <source>Let the model name a chat after its first answer, if it is large enough.</source>
   <translation>Laisser le modèle donner un titre à la discussion après sa première réponse, s’il est assez grand.</translation>
  </message>
  <message>
   <source>Let the model reword a question that leans on the chat before files are searched, if it is large enough; off: by rules alone.</source>
   <translation>Laisser le modèle reformuler une question qui s’appuie sur la discussion avant la recherche dans les fichiers, s’il est assez grand ; désactivé : par des règles seulement.</translation>
  </message>
  <message>
   <source>Let the model suggest what to ask next, if it is large enough.</source>
   <translation>Laisser le modèle suggérer les questions suivantes, s’il est assez grand.</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>Licences</translation>
  </message>
  <message>
   <source>Licences of what it is made of</source>
   <translation>Licences de ses composants</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>Réponse la plus longue</translation>
  </message>
  <message>
   <source>Mind ignore files</source>
   <translation>Respecter les fichiers d’exclusion</translation>
  </message>
  <message>
   <source>Minutes without use after which the model gives its memory back; 0 keeps it.</source>
   <translation>Minutes sans utilisation après lesquelles le modèle libère sa mémoire ; 0 la garde.</translation>
  </message>
  <message>
   <source>Minutes without work after which the background part ends.</source>
   <translation>Minutes sans travail après lesquelles le service d’arrière-plan s’arrête.</translation>
  </message>
  <message>
   <source>Mirror of the hub</source>
   <translation>Miroir du hub</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>Moss</source>
   <translation>Mousse</translation>
  </message>
  <message>
   <source>Move to another folder …</source>
   <translation>Déplacer vers un autre dossier…</translation>
  </message>
  <message>
   <source>Name chats</source>
   <translation>Nommer les discussions</translation>
  </message>
  <message>
   <source>Narrow</source>
   <translation>Étroite</translation>
  </message>
  <message>
   <source>Nothing slides or fades; system: as the rest of your computer.</source>
   <translation>Rien ne glisse ni ne s’estompe ; système : comme le reste de votre ordinateur.</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Notifications</translation>
  </message>
  <message>
   <source>Ocean</source>
   <translation>Océan</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Désactivé</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Activé</translation>
  </message>
  <message>
   <source>Only what files support</source>
   <translation>Seulement ce que les fichiers appuient</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Passages for an answer</source>
   <translation>Passages par réponse</translation>
  </message>
  <message>
   <source>Plain</source>
   <translation>Sobre</translation>
  </message>
  <message>
   <source>Please enter a number from {least} to {most}.</source>
   <translation>Veuillez saisir un nombre de {least} à {most}.</translation>
  </message>
  <message>
   <source>Please enter a whole number from {least} to {most}.</source>
   <translation>Veuillez saisir un nombre entier de {least} à {most}.</translation>
  </message>
  <message>
   <source>Plum</source>
   <translation>Prune</translation>
  </message>
  <message>
   <source>Press the keys …</source>
   <translation>Appuyez sur les touches…</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Confidentialité</translation>
  </message>
  <message>
   <source>Processor threads</source>
   <translation>Threads du processeur</translation>
  </message>
  <message>
   <source>Processor threads for the model; 0 uses the physical cores.</source>
   <translation>Threads du processeur pour le modèle ; 0 utilise les cœurs physiques.</translation>
  </message>
  <message>
   <source>Programs on this computer</source>
   <translation>Les programmes de cet ordinateur</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Proxy for downloads; empty is the system's, none is a direct line.</source>
   <translation>Proxy pour les téléchargements ; vide : celui du système, « none » : une ligne directe.</translation>
  </message>
  <message>
   <source>Questions, answers, your files and everything that was read of them. Models compute here. There is no account, no telemetry and no search for updates.</source>
   <translation>Les questions, les réponses, vos fichiers et tout ce qui en a été lu. Les modèles calculent ici. Il n’y a ni compte, ni télémétrie, ni recherche de mises à jour.</translation>
  </message>
  <message>
   <source>Read many new files on battery as well; a few are read in any case.</source>
   <translation>Lire aussi beaucoup de nouveaux fichiers sur batterie ; quelques-uns sont lus de toute façon.</translation>
  </message>
  <message>
   <source>Read on battery</source>
   <translation>Lire sur batterie</translation>
  </message>
  <message>
   <source>Read what will be asked about while you type; auto: not on battery.</source>
   <translation>Lire pendant la saisie ce sur quoi la question portera ; automatique : pas sur batterie.</translation>
  </message>
  <message>
   <source>Read while you type</source>
   <translation>Lire pendant la saisie</translation>
  </message>
  <message>
   <source>Records of answers</source>
   <translation>Traces des réponses</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Tout réinitialiser</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurer</translation>
  </message>
  <message>
   <source>Restore from a file …</source>
   <translation>Restaurer depuis un fichier…</translation>
  </message>
  <message>
   <source>Restore the backup of {when}</source>
   <translation>Restaurer la sauvegarde : {when}</translation>
  </message>
  <message>
   <source>Reword questions for the search</source>
   <translation>Reformuler les questions pour la recherche</translation>
  </message>
  <message>
   <source>Saved: {path} ({size})</source>
   <translation>Enregistré : {path} ({size})</translation>
  </message>
  <message>
   <source>Sea</source>
   <translation>Mer</translation>
  </message>
  <message>
   <source>Search actions and keys</source>
   <translation>Rechercher actions et touches</translation>
  </message>
  <message>
   <source>Search by meaning</source>
   <translation>Recherche par le sens</translation>
  </message>
  <message>
   <source>Search settings</source>
   <translation>Rechercher un réglage</translation>
  </message>
  <message>
   <source>Searching and downloading models asks the model hub for them by name. Adding a web page, a site or a feed fetches it, and again when you check it. Links in answers open in your browser after you were asked.</source>
   <translation>Rechercher et télécharger des modèles les demande par leur nom au hub. Ajouter une page web, un site ou un flux le récupère, et à nouveau quand vous le vérifiez. Les liens des réponses s’ouvrent dans votre navigateur après vous l’avoir demandé.</translation>
  </message>
  <message>
   <source>Second look at passages</source>
   <translation>Second regard sur les passages</translation>
  </message>
  <message>
   <source>Settings with “{text}”</source>
   <translation>Réglages avec « {text} »</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>Raccourcis</translation>
  </message>
  <message>
   <source>Show the title of the chat and how the answer begins in the notification, where others may see them.</source>
   <translation>Montrer dans la notification le titre de la discussion et le début de la réponse, là où d’autres peuvent les voir.</translation>
  </message>
  <message>
   <source>Size of the context</source>
   <translation>Taille du contexte</translation>
  </message>
  <message>
   <source>Size of the text in answers, in pixels.</source>
   <translation>Taille du texte des réponses, en pixels.</translation>
  </message>
  <message>
   <source>Slate</source>
   <translation>Ardoise</translation>
  </message>
  <message>
   <source>Stay in the tray</source>
   <translation>Rester dans la zone de notification</translation>
  </message>
  <message>
   <source>Stays on this computer</source>
   <translation>Reste sur cet ordinateur</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Suggest questions</source>
   <translation>Suggérer des questions</translation>
  </message>
  <message>
   <source>Tell when an answer, a long reading of files or a download ends while Inglenook is not in front.</source>
   <translation>Prévenir quand une réponse, une longue lecture de fichiers ou un téléchargement se termine alors qu’Inglenook n’est pas au premier plan.</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Taille du texte</translation>
  </message>
  <message>
   <source>The chats are back.</source>
   <translation>Les discussions sont de retour.</translation>
  </message>
  <message>
   <source>The colour of the primary action, the current place and citations.</source>
   <translation>La couleur de l’action principale, de l’endroit actuel et des citations.</translation>
  </message>
  <message>
   <source>The data lies there now.</source>
   <translation>Les données sont maintenant à cet endroit.</translation>
  </message>
  <message>
   <source>The longest answer, in tokens.</source>
   <translation>La réponse la plus longue, en tokens.</translation>
  </message>
  <message>
   <source>The model that answers; empty lets Inglenook choose.</source>
   <translation>Le modèle qui répond ; vide : Inglenook choisit.</translation>
  </message>
  <message>
   <source>The model that finds passages by meaning; auto: the starter model, and another that is installed for files in languages that it does not know.</source>
   <translation>Le modèle qui trouve les passages par le sens ; « auto » : le modèle de départ, et un autre modèle installé pour les fichiers dans des langues qu’il ne connaît pas.</translation>
  </message>
  <message>
   <source>The model that reads found passages again with the question; auto: one that is installed, off: none.</source>
   <translation>Le modèle qui relit avec la question les passages trouvés ; « auto » : un modèle installé, « off » : aucun.</translation>
  </message>
  <message>
   <source>The typeface of the window.</source>
   <translation>La police de la fenêtre.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Thème</translation>
  </message>
  <message>
   <source>There is none. Try another word.</source>
   <translation>Il n’y en a pas. Essayez un autre mot.</translation>
  </message>
  <message>
   <source>Tokens that prompt and answer may have together.</source>
   <translation>Tokens que le prompt et la réponse peuvent compter ensemble.</translation>
  </message>
  <message>
   <source>Typeface</source>
   <translation>Police</translation>
  </message>
  <message>
   <source>Underline words that no dictionary of this computer knows while you type.</source>
   <translation>Souligner pendant la saisie les mots qu’aucun dictionnaire de cet ordinateur ne connaît.</translation>
  </message>
  <message>
   <source>Use them here</source>
   <translation>Les utiliser ici</translation>
  </message>
  <message>
   <source>Usual</source>
   <translation>Normale</translation>
  </message>
  <message>
   <source>What Inglenook may use of this computer, and for how long.</source>
   <translation>Ce qu’Inglenook peut utiliser de cet ordinateur, et combien de temps.</translation>
  </message>
  <message>
   <source>What stays here, what leaves this computer, and when.</source>
   <translation>Ce qui reste ici, ce qui quitte cet ordinateur, et quand.</translation>
  </message>
  <message>
   <source>Where Inglenook keeps everything that is yours.</source>
   <translation>Où Inglenook conserve tout ce qui est à vous.</translation>
  </message>
  <message>
   <source>Where backups are put; empty is the folder 'backups' in the data folder.</source>
   <translation>Où les sauvegardes sont placées ; vide : le dossier « backups » du dossier de données.</translation>
  </message>
  <message>
   <source>Wide</source>
   <translation>Large</translation>
  </message>
  <message>
   <source>Width of the text</source>
   <translation>Largeur du texte</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>vide</translation>
  </message>
  <message>
   <source>may use the models through 'inglenook serve' while that runs, with its token. It listens on this computer alone.</source>
   <translation>peuvent utiliser les modèles par « inglenook serve » tant que cette commande tourne, avec son jeton. Elle n’écoute que sur cet ordinateur.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucune</translation>
  </message>
  <message numerus="yes">
   <source>older than %n day(s)</source>
   <translation>
    <numerusform>de plus de %Ln jour</numerusform>
    <numerusform>de plus de %Ln jours</numerusform>
   </translation>
  </message>
  <message>
   <source>{action}: {keys}</source>
   <translation>{action} : {keys}</translation>
  </message>
  <message>
   <source>{keys} is “{action}” now.</source>
   <translation>{keys} sert maintenant à « {action} ».</translation>
  </message>
 </context>
 <context>
  <name>shortcuts</name>
  <message>
   <source>Chats</source>
   <translation>Discussions</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>Partout</translation>
  </message>
  <message>
   <source>Help and shortcuts</source>
   <translation>Aide et raccourcis</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>Nouvelle ligne</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Emplacements</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>Raccourcis</translation>
  </message>
  <message>
   <source>The chat that is marked in the list</source>
   <translation>La discussion sélectionnée dans la liste</translation>
  </message>
  <message>
   <source>The collection that is shown</source>
   <translation>La collection affichée</translation>
  </message>
  <message>
   <source>The file that is marked in the table</source>
   <translation>Le fichier sélectionné dans le tableau</translation>
  </message>
  <message>
   <source>The folder of chats that is marked in the list</source>
   <translation>Le dossier de discussions sélectionné dans la liste</translation>
  </message>
  <message>
   <source>While typing a question</source>
   <translation>Pendant la saisie d’une question</translation>
  </message>
  <message>
   <source>{keys} is needed to edit text.</source>
   <translation>{keys} sert à modifier le texte.</translation>
  </message>
  <message>
   <source>{keys} is needed to move about.</source>
   <translation>{keys} sert à se déplacer.</translation>
  </message>
  <message>
   <source>{keys} is needed to type; hold Ctrl or Alt with it.</source>
   <translation>{keys} sert à écrire ; ajoutez-y Ctrl ou Alt.</translation>
  </message>
 </context>
 <context>
  <name>text</name>
  <message>
   <source>Copy this code</source>
   <translation>Copier ce code</translation>
  </message>
 </context>
 <context>
  <name>welcome</name>
  <message numerus="yes">
   <source>%n cannot be read; the library says why</source>
   <translation>
    <numerusform>%Ln illisible ; la bibliothèque dit pourquoi</numerusform>
    <numerusform>%Ln illisibles ; la bibliothèque dit pourquoi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n core(s)</source>
   <translation>
    <numerusform>%Ln cœur</numerusform>
    <numerusform>%Ln cœurs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%Ln fichier</numerusform>
    <numerusform>%Ln fichiers</numerusform>
   </translation>
  </message>
  <message>
   <source>A good fit: {name}</source>
   <translation>Un bon choix : {name}</translation>
  </message>
  <message>
   <source>Add a folder of your files</source>
   <translation>Ajoutez un dossier de vos fichiers</translation>
  </message>
  <message>
   <source>Add a folder, and its files can be asked. They stay where they are, and every answer shows the passages that it comes from.</source>
   <translation>Ajoutez un dossier, et ses fichiers pourront être interrogés. Ils restent à leur place, et chaque réponse montre les passages dont elle vient.</translation>
  </message>
  <message>
   <source>Add another …</source>
   <translation>Ajouter un autre…</translation>
  </message>
  <message>
   <source>All models</source>
   <translation>Tous les modèles</translation>
  </message>
  <message>
   <source>Already here. Quick and simple; change at any time.</source>
   <translation>Déjà là. Rapide et simple ; à changer quand vous voulez.</translation>
  </message>
  <message>
   <source>Ask one of these to begin with</source>
   <translation>Posez l’une de ces questions pour commencer</translation>
  </message>
  <message>
   <source>Ask your own files</source>
   <translation>Interrogez vos propres fichiers</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Choose a folder with documents, mail or notes.</source>
   <translation>Choisissez un dossier de documents, d’e-mails ou de notes.</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <translation>Choisissez un modèle</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Télécharger</translation>
  </message>
  <message>
   <source>Downloading {name}</source>
   <translation>Téléchargement de {name}</translation>
  </message>
  <message>
   <source>Everything stays on this computer</source>
   <translation>Tout reste sur cet ordinateur</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Inglenook answers questions with a model that runs here. Nothing is sent anywhere unless you say so.</source>
   <translation>Inglenook répond aux questions avec un modèle qui tourne ici. Rien n’est envoyé nulle part, sauf si vous le demandez.</translation>
  </message>
  <message>
   <source>Looking at this computer …</source>
   <translation>Examen de cet ordinateur…</translation>
  </message>
  <message>
   <source>Looking for files …</source>
   <translation>Recherche de fichiers…</translation>
  </message>
  <message>
   <source>Models of up to {slow} run here, but slowly.</source>
   <translation>Les modèles jusqu’à {slow} tournent ici, mais lentement.</translation>
  </message>
  <message>
   <source>Models of up to {well} answer at a good pace, up to {slow} slowly.</source>
   <translation>Les modèles jusqu’à {well} répondent à un bon rythme, et lentement jusqu’à {slow}.</translation>
  </message>
  <message>
   <source>Models of up to {well} answer at a good pace.</source>
   <translation>Les modèles jusqu’à {well} répondent à un bon rythme.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>PDF, Office, e-mail, books, notes, code, scans. Drop it here.</source>
   <translation>PDF, Office, e-mails, livres, notes, code, numérisations. Déposez-les ici.</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Suspendre</translation>
  </message>
  <message>
   <source>Reading {name} is paused</source>
   <translation>La lecture de {name} est suspendue</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Passer</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Commencer</translation>
  </message>
  <message>
   <source>Start now with {name}</source>
   <translation>Commencer maintenant avec {name}</translation>
  </message>
  <message>
   <source>The files could not be read</source>
   <translation>Les fichiers n’ont pas pu être lus</translation>
  </message>
  <message>
   <source>The models page shows which ones suit this computer.</source>
   <translation>La page des modèles montre ceux qui conviennent à cet ordinateur.</translation>
  </message>
  <message>
   <source>There is nothing to read in {name}</source>
   <translation>Il n’y a rien à lire dans {name}</translation>
  </message>
  <message>
   <source>This computer could not be looked at</source>
   <translation>Cet ordinateur n’a pas pu être examiné</translation>
  </message>
  <message>
   <source>To the chat</source>
   <translation>Aller à la discussion</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>What are the main points of {name}?</source>
   <translation>Quels sont les points principaux de {name} ?</translation>
  </message>
  <message>
   <source>What does the program {name} do?</source>
   <translation>Que fait le programme {name} ?</translation>
  </message>
  <message>
   <source>What does the table {name} list?</source>
   <translation>Que recense le tableau {name} ?</translation>
  </message>
  <message>
   <source>What does {name} say about “{heading}”?</source>
   <translation>Que dit {name} à propos de « {heading} » ?</translation>
  </message>
  <message>
   <source>What is the e-mail “{heading}” about?</source>
   <translation>De quoi parle l’e-mail « {heading} » ?</translation>
  </message>
  <message>
   <source>What was read until now can be asked.</source>
   <translation>Ce qui a déjà été lu peut être interrogé.</translation>
  </message>
  <message>
   <source>Which amounts of money does {name} name, and what for?</source>
   <translation>Quels montants {name} mentionne-t-il, et pour quoi ?</translation>
  </message>
  <message>
   <source>Which dates does {name} name, and what for?</source>
   <translation>Quelles dates {name} mentionne-t-il, et pour quoi ?</translation>
  </message>
  <message>
   <source>Your files hold the answer, and it shows where.</source>
   <translation>Vos fichiers contiennent la réponse, et elle montre où.</translation>
  </message>
  <message numerus="yes">
   <source>about %n word(s) a second here</source>
   <translation>
    <numerusform>environ %Ln mot par seconde ici</numerusform>
    <numerusform>environ %Ln mots par seconde ici</numerusform>
   </translation>
  </message>
  <message>
   <source>less than a word a second here</source>
   <translation>moins d’un mot par seconde ici</translation>
  </message>
  <message>
   <source>the processor does the work</source>
   <translation>le processeur fait le travail</translation>
  </message>
  <message>
   <source>{all} of memory, {free} of it free</source>
   <translation>{all} de mémoire, dont {free} libres</translation>
  </message>
  <message>
   <source>{do}: {what}</source>
   <translation>{do} : {what}</translation>
  </message>
  <message>
   <source>{name} is not here yet</source>
   <translation>{name} n’est pas encore là</translation>
  </message>
  <message>
   <source>{name} is on its way: {far}</source>
   <translation>{name} est en route : {far}</translation>
  </message>
  <message>
   <source>{name} is ready to be asked</source>
   <translation>{name} est prêt à être interrogé</translation>
  </message>
  <message>
   <source>{name} with {memory}</source>
   <translation>{name} avec {memory}</translation>
  </message>
  <message>
   <source>{step} of {steps}</source>
   <translation>{step} sur {steps}</translation>
  </message>
 </context>
 <context>
  <name>window</name>
  <message>
   <source>Add to the library</source>
   <translation>Ajouter à la bibliothèque</translation>
  </message>
  <message>
   <source>Ask about it in the chat</source>
   <translation>Interroger dans la discussion</translation>
  </message>
  <message>
   <source>Downloading {name}: the network is in use</source>
   <translation>Téléchargement de {name} : le réseau est utilisé</translation>
  </message>
  <message>
   <source>Drop files on what is to be done with them</source>
   <translation>Déposez les fichiers sur l’action voulue</translation>
  </message>
  <message>
   <source>Getting ready</source>
   <translation>Préparation</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>It failed several times in a row.</source>
   <translation>Plusieurs échecs de suite.</translation>
  </message>
  <message>
   <source>Not ready</source>
   <translation>Pas prêt</translation>
  </message>
  <message>
   <source>Offline: nothing leaves this computer</source>
   <translation>Hors ligne : rien ne quitte cet ordinateur</translation>
  </message>
  <message>
   <source>Show the list</source>
   <translation>Afficher la liste</translation>
  </message>
  <message>
   <source>Starting the background part</source>
   <translation>Démarrage du service d’arrière-plan</translation>
  </message>
  <message>
   <source>The library has stopped</source>
   <translation>La bibliothèque s’est arrêtée</translation>
  </message>
  <message>
   <source>The library is starting</source>
   <translation>La bibliothèque démarre</translation>
  </message>
  <message>
   <source>The library is starting again</source>
   <translation>La bibliothèque redémarre</translation>
  </message>
  <message>
   <source>The model has stopped</source>
   <translation>Le modèle s’est arrêté</translation>
  </message>
  <message>
   <source>The model is starting</source>
   <translation>Le modèle démarre</translation>
  </message>
  <message>
   <source>The model is starting again</source>
   <translation>Le modèle redémarre</translation>
  </message>
  <message>
   <source>What is read is kept; resume when you like</source>
   <translation>Ce qui est lu est conservé ; reprenez quand vous voulez</translation>
  </message>
 </context>
</TS>
