<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
 <context>
  <name>actions</name>
  <message>
   <source>Activity</source>
   <translation>Aktivität</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <translation>Ordner hinzufügen</translation>
  </message>
  <message>
   <source>Answer again</source>
   <translation>Neu antworten</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archivieren</translation>
  </message>
  <message>
   <source>Ask this collection</source>
   <translation>Diese Sammlung befragen</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>Zurück in die Liste</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <source>Check now</source>
   <translation>Jetzt prüfen</translation>
  </message>
  <message>
   <source>Copy the last answer</source>
   <translation>Letzte Antwort kopieren</translation>
  </message>
  <message>
   <source>Copy the passage with its source</source>
   <translation>Textstelle mit Quelle kopieren</translation>
  </message>
  <message>
   <source>Copy the path</source>
   <translation>Pfad kopieren</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete for good</source>
   <translation>Endgültig löschen</translation>
  </message>
  <message>
   <source>Delete the folder</source>
   <translation>Ordner löschen</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplizieren</translation>
  </message>
  <message>
   <source>Export all chats …</source>
   <translation>Alle Chats exportieren …</translation>
  </message>
  <message>
   <source>Export its chats …</source>
   <translation>Chats darin exportieren …</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>Exportieren …</translation>
  </message>
  <message>
   <source>Find in the file</source>
   <translation>In der Datei suchen</translation>
  </message>
  <message>
   <source>Find in this chat</source>
   <translation>In diesem Chat suchen</translation>
  </message>
  <message>
   <source>First steps</source>
   <translation>Erste Schritte</translation>
  </message>
  <message>
   <source>Folder settings …</source>
   <translation>Ordnereinstellungen …</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <source>Help and shortcuts</source>
   <translation>Hilfe und Tastenkürzel</translation>
  </message>
  <message>
   <source>Ignore rules</source>
   <translation>Ausschlussregeln</translation>
  </message>
  <message>
   <source>Import chats …</source>
   <translation>Chats importieren …</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Bibliothek</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>Als gelesen markieren</translation>
  </message>
  <message>
   <source>Mark as unread</source>
   <translation>Als ungelesen markieren</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>Move to a folder</source>
   <translation>In einen Ordner verschieben</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Neuer Chat</translation>
  </message>
  <message>
   <source>New chat in this folder</source>
   <translation>Neuer Chat in diesem Ordner</translation>
  </message>
  <message>
   <source>New folder of chats</source>
   <translation>Neuer Chat-Ordner</translation>
  </message>
  <message>
   <source>Next source</source>
   <translation>Nächste Quelle</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open in its own program</source>
   <translation>Im zugehörigen Programm öffnen</translation>
  </message>
  <message>
   <source>Open its folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>Anheften</translation>
  </message>
  <message>
   <source>Previous source</source>
   <translation>Vorherige Quelle</translation>
  </message>
  <message>
   <source>Prompts</source>
   <translation>Prompts</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Erneut einlesen</translation>
  </message>
  <message>
   <source>Read failed files again</source>
   <translation>Fehlgeschlagene Dateien erneut einlesen</translation>
  </message>
  <message>
   <source>Rebuild the search index</source>
   <translation>Suchindex neu aufbauen</translation>
  </message>
  <message>
   <source>Remove from the collection</source>
   <translation>Aus der Sammlung entfernen</translation>
  </message>
  <message>
   <source>Remove from the library</source>
   <translation>Aus der Bibliothek entfernen</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Show in its folder</source>
   <translation>Im Ordner anzeigen</translation>
  </message>
  <message>
   <source>Show or hide the list</source>
   <translation>Liste ein- oder ausblenden</translation>
  </message>
  <message>
   <source>Stop, or close the evidence</source>
   <translation>Stoppen oder Belege schließen</translation>
  </message>
  <message>
   <source>Tags …</source>
   <translation>Tags …</translation>
  </message>
  <message>
   <source>Temporary chat</source>
   <translation>Temporärer Chat</translation>
  </message>
  <message>
   <source>Trash</source>
   <translation>Papierkorb</translation>
  </message>
  <message>
   <source>Unlock …</source>
   <translation>Entsperren …</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>Lösen</translation>
  </message>
 </context>
 <context>
  <name>activity</name>
  <message numerus="yes">
   <source>%n citation(s)</source>
   <translation>
    <numerusform>%Ln Quellenangabe</numerusform>
    <numerusform>%Ln Quellenangaben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) too long</source>
   <translation>
    <numerusform>%Ln Datei zu lang</numerusform>
    <numerusform>%Ln Dateien zu lang</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n filter(s)</source>
   <translation>
    <numerusform>%Ln Filter</numerusform>
    <numerusform>%Ln Filter</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left out</source>
   <translation>
    <numerusform>%Ln weggelassen</numerusform>
    <numerusform>%Ln weggelassen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n note(s)</source>
   <translation>
    <numerusform>%Ln Notiz</numerusform>
    <numerusform>%Ln Notizen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%Ln Seite</numerusform>
    <numerusform>%Ln Seiten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n passage(s)</source>
   <translation>
    <numerusform>%Ln Textstelle</numerusform>
    <numerusform>%Ln Textstellen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sentence(s) without support</source>
   <translation>
    <numerusform>%Ln Satz ohne Beleg</numerusform>
    <numerusform>%Ln Sätze ohne Beleg</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n token(s)</source>
   <translation>
    <numerusform>%Ln Token</numerusform>
    <numerusform>%Ln Tokens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n token(s) known already</source>
   <translation>
    <numerusform>%Ln Token schon bekannt</numerusform>
    <numerusform>%Ln Tokens schon bekannt</numerusform>
   </translation>
  </message>
  <message>
   <source>Activity</source>
   <translation>Aktivität</translation>
  </message>
  <message>
   <source>All answers</source>
   <translation>Alle Antworten</translation>
  </message>
  <message>
   <source>Another answer from token {n} on: the model file, the engine or the machine is another one, or a tie fell the other way.</source>
   <translation>Ab Token {n} eine andere Antwort: Modelldatei, Engine oder Rechner sind andere, oder ein Gleichstand ging anders aus.</translation>
  </message>
  <message>
   <source>Answer as written</source>
   <translation>Antwort im Rohtext</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <source>Asleep</source>
   <translation>Ruht</translation>
  </message>
  <message>
   <source>At work</source>
   <translation>Bei der Arbeit</translation>
  </message>
  <message>
   <source>Building the search index</source>
   <translation>Suchindex wird aufgebaut</translation>
  </message>
  <message>
   <source>Choose passages</source>
   <translation>Textstellen auswählen</translation>
  </message>
  <message>
   <source>Choose the way</source>
   <translation>Weg wählen</translation>
  </message>
  <message>
   <source>Copy diagnostic report</source>
   <translation>Diagnosebericht kopieren</translation>
  </message>
  <message>
   <source>Copy the text</source>
   <translation>Text kopieren</translation>
  </message>
  <message>
   <source>Downloading {name}</source>
   <translation>{name} wird heruntergeladen</translation>
  </message>
  <message>
   <source>Fetching {name}</source>
   <translation>{name} wird abgerufen</translation>
  </message>
  <message>
   <source>Graphics processor</source>
   <translation>Grafikprozessor</translation>
  </message>
  <message>
   <source>Graphics processor, {some} of {all} layers</source>
   <translation>Grafikprozessor, {some} von {all} Schichten</translation>
  </message>
  <message>
   <source>Here you can see of each answer how it came about: what was searched, what the model read, and how long each step took.</source>
   <translation>Hier sehen Sie zu jeder Antwort, wie sie entstanden ist: was gesucht wurde, was das Modell gelesen hat und wie lange jeder Schritt gedauert hat.</translation>
  </message>
  <message>
   <source>Hold it against the files</source>
   <translation>Mit den Dateien abgleichen</translation>
  </message>
  <message>
   <source>In the background</source>
   <translation>Im Hintergrund</translation>
  </message>
  <message>
   <source>Log file</source>
   <translation>Protokolldatei</translation>
  </message>
  <message>
   <source>Logs</source>
   <translation>Protokolle</translation>
  </message>
  <message>
   <source>Logs hold neither questions nor contents of files. They may name files; the report does not.</source>
   <translation>Protokolle enthalten weder Fragen noch Dateiinhalte. Sie können Dateinamen enthalten, der Bericht nicht.</translation>
  </message>
  <message>
   <source>Look at passages again</source>
   <translation>Textstellen erneut prüfen</translation>
  </message>
  <message>
   <source>Look into the records</source>
   <translation>In den Dateiangaben nachsehen</translation>
  </message>
  <message>
   <source>Looking for files</source>
   <translation>Dateien werden gesucht</translation>
  </message>
  <message>
   <source>No answer has been written yet.</source>
   <translation>Es wurde noch keine Antwort geschrieben.</translation>
  </message>
  <message>
   <source>Nothing is being done.</source>
   <translation>Zurzeit geschieht nichts.</translation>
  </message>
  <message>
   <source>Nothing is in it yet.</source>
   <translation>Noch leer.</translation>
  </message>
  <message>
   <source>Nothing was asked yet</source>
   <translation>Noch nichts gefragt</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <source>Open the chat</source>
   <translation>Chat öffnen</translation>
  </message>
  <message>
   <source>Parts start when they are needed and end by themselves. Nothing else runs.</source>
   <translation>Teile starten, wenn sie gebraucht werden, und beenden sich selbst. Sonst läuft nichts.</translation>
  </message>
  <message>
   <source>Passages</source>
   <translation>Textstellen</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausieren</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Prozessor</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <source>Put the prompt together</source>
   <translation>Prompt zusammenstellen</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Neu laden</translation>
  </message>
  <message>
   <source>Read and write</source>
   <translation>Lesen und schreiben</translation>
  </message>
  <message>
   <source>Read attached files</source>
   <translation>Angehängte Dateien lesen</translation>
  </message>
  <message>
   <source>Read everything</source>
   <translation>Alles lesen</translation>
  </message>
  <message>
   <source>Read the prompt</source>
   <translation>Prompt lesen</translation>
  </message>
  <message>
   <source>Reading {name}</source>
   <translation>{name} wird gelesen</translation>
  </message>
  <message>
   <source>Reads your files and finds passages in them</source>
   <translation>Liest Ihre Dateien und findet Textstellen darin</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <source>Replay check</source>
   <translation>Wiederholungstest</translation>
  </message>
  <message>
   <source>Reword for the search</source>
   <translation>Für die Suche umformulieren</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Im Ordner anzeigen</translation>
  </message>
  <message>
   <source>Speed of the last answers</source>
   <translation>Tempo der letzten Antworten</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>Startet</translation>
  </message>
  <message>
   <source>Starting again</source>
   <translation>Startet neu</translation>
  </message>
  <message>
   <source>Step by step</source>
   <translation>Schritt für Schritt</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stoppen</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Gestoppt</translation>
  </message>
  <message>
   <source>Take in the question</source>
   <translation>Frage aufnehmen</translation>
  </message>
  <message>
   <source>Text of the trace</source>
   <translation>Text der Aufzeichnung</translation>
  </message>
  <message>
   <source>The end of the log</source>
   <translation>Ende des Protokolls</translation>
  </message>
  <message>
   <source>The library</source>
   <translation>Die Bibliothek</translation>
  </message>
  <message>
   <source>The model</source>
   <translation>Das Modell</translation>
  </message>
  <message>
   <source>The model writes it again …</source>
   <translation>Das Modell schreibt sie noch einmal …</translation>
  </message>
  <message>
   <source>The model writes the answer again from its record; is it the same?</source>
   <translation>Das Modell schreibt die Antwort anhand ihrer Aufzeichnung noch einmal: Kommt dasselbe heraus?</translation>
  </message>
  <message>
   <source>The report is copied. Read it before you send it.</source>
   <translation>Der Bericht ist kopiert. Lesen Sie ihn, bevor Sie ihn senden.</translation>
  </message>
  <message>
   <source>The same answer, token by token.</source>
   <translation>Dieselbe Antwort, Token für Token.</translation>
  </message>
  <message>
   <source>There is none.</source>
   <translation>Es gibt keinen.</translation>
  </message>
  <message>
   <source>Thoughts</source>
   <translation>Gedanken</translation>
  </message>
  <message>
   <source>Tokens a second, answer by answer</source>
   <translation>Tokens pro Sekunde, Antwort für Antwort</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>In Arbeit</translation>
  </message>
  <message>
   <source>What the model read and wrote</source>
   <translation>Was das Modell gelesen und geschrieben hat</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Schreiben</translation>
  </message>
  <message>
   <source>Writes the answers</source>
   <translation>Schreibt die Antworten</translation>
  </message>
  <message numerus="yes">
   <source>about %n hour(s)</source>
   <translation>
    <numerusform>etwa %Ln Stunde</numerusform>
    <numerusform>etwa %Ln Stunden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about %n minute(s)</source>
   <translation>
    <numerusform>etwa %Ln Minute</numerusform>
    <numerusform>etwa %Ln Minuten</numerusform>
   </translation>
  </message>
  <message>
   <source>among {value}</source>
   <translation>unter {value}</translation>
  </message>
  <message>
   <source>by {value}</source>
   <translation>mit {value}</translation>
  </message>
  <message>
   <source>earlier</source>
   <translation>früher</translation>
  </message>
  <message>
   <source>ended by: {value}</source>
   <translation>beendet durch: {value}</translation>
  </message>
  <message>
   <source>everything was read</source>
   <translation>alles wurde gelesen</translation>
  </message>
  <message>
   <source>failed: {value}</source>
   <translation>fehlgeschlagen: {value}</translation>
  </message>
  <message>
   <source>first word after {value} s</source>
   <translation>erstes Wort nach {value} s</translation>
  </message>
  <message>
   <source>from attached files</source>
   <translation>aus angehängten Dateien</translation>
  </message>
  <message>
   <source>from the records</source>
   <translation>aus den Dateiangaben</translation>
  </message>
  <message>
   <source>from your files</source>
   <translation>aus Ihren Dateien</translation>
  </message>
  <message>
   <source>looked for: {value}</source>
   <translation>gesucht: {value}</translation>
  </message>
  <message>
   <source>now</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <source>page {page}</source>
   <translation>Seite {page}</translation>
  </message>
  <message>
   <source>process {pid}</source>
   <translation>Prozess {pid}</translation>
  </message>
  <message>
   <source>room for {count} tokens</source>
   <translation>Platz für {count} Tokens</translation>
  </message>
  <message>
   <source>under a minute</source>
   <translation>weniger als eine Minute</translation>
  </message>
  <message>
   <source>used</source>
   <translation>verwendet</translation>
  </message>
  <message>
   <source>way: {value}</source>
   <translation>Weg: {value}</translation>
  </message>
  <message>
   <source>without files</source>
   <translation>ohne Dateien</translation>
  </message>
  <message>
   <source>{count} answers, from {least} to {most} tokens a second, {last} at the last one.</source>
   <translation>{count} Antworten, {least} bis {most} Tokens pro Sekunde, bei der letzten {last}.</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} von {total}</translation>
  </message>
  <message>
   <source>{do}: {what}</source>
   <translation>{do}: {what}</translation>
  </message>
  <message>
   <source>{memory} of memory</source>
   <translation>{memory} Speicher</translation>
  </message>
  <message>
   <source>{name}, {size}</source>
   <translation>{name}, {size}</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>{speed} tokens a second</source>
   <translation>{speed} Tokens pro Sekunde</translation>
  </message>
  <message>
   <source>{value}</source>
   <translation>{value}</translation>
  </message>
  <message>
   <source>{value} after joining neighbours</source>
   <translation>{value} nach dem Verbinden benachbarter</translation>
  </message>
  <message>
   <source>{value} chosen</source>
   <translation>{value} ausgewählt</translation>
  </message>
  <message>
   <source>{value} found</source>
   <translation>{value} gefunden</translation>
  </message>
  <message>
   <source>{value} tokens a second</source>
   <translation>{value} Tokens pro Sekunde</translation>
  </message>
 </context>
 <context>
  <name>chat</name>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%Ln Datei</numerusform>
    <numerusform>%Ln Dateien</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) will not be sent</source>
   <translation>
    <numerusform>%Ln Nachricht wird nicht gesendet</numerusform>
    <numerusform>%Ln Nachrichten werden nicht gesendet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more</source>
   <translation>
    <numerusform>%Ln weitere</numerusform>
    <numerusform>%Ln weitere</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n oldest message(s) of this chat</source>
   <translation>
    <numerusform>%Ln älteste Nachricht dieses Chats</numerusform>
    <numerusform>%Ln älteste Nachrichten dieses Chats</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n passage(s)</source>
   <translation>
    <numerusform>%Ln Textstelle</numerusform>
    <numerusform>%Ln Textstellen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n passage(s) found</source>
   <translation>
    <numerusform>%Ln gefundene Textstelle</numerusform>
    <numerusform>%Ln gefundene Textstellen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n picture(s): {names}</source>
   <translation>
    <numerusform>%Ln Bild: {names}</numerusform>
    <numerusform>%Ln Bilder: {names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n token(s)</source>
   <translation>
    <numerusform>%Ln Token</numerusform>
    <numerusform>%Ln Tokens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n token(s) written</source>
   <translation>
    <numerusform>%Ln Token geschrieben</numerusform>
    <numerusform>%Ln Tokens geschrieben</numerusform>
   </translation>
  </message>
  <message>
   <source>({count} characters in all)</source>
   <translation>(insgesamt {count} Zeichen)</translation>
  </message>
  <message>
   <source>A folder to ask about</source>
   <translation>Ordner, um den es geht</translation>
  </message>
  <message>
   <source>A folder …</source>
   <translation>Ordner …</translation>
  </message>
  <message>
   <source>A model on this computer answers, and shows the passages of your files that it used. Nothing leaves this computer.</source>
   <translation>Ein Modell auf diesem Computer antwortet und zeigt die Textstellen Ihrer Dateien, die es verwendet hat. Nichts verlässt diesen Computer.</translation>
  </message>
  <message>
   <source>A temporary chat is kept nowhere, and attached files are not put into the library. Folders are: they could not be searched otherwise.</source>
   <translation>Ein temporärer Chat wird nirgends gespeichert, und angehängte Dateien kommen nicht in die Bibliothek. Ordner schon: Sie ließen sich sonst nicht durchsuchen.</translation>
  </message>
  <message>
   <source>Add a folder of your files</source>
   <translation>Ordner mit Ihren Dateien hinzufügen</translation>
  </message>
  <message>
   <source>Add another folder</source>
   <translation>Weiteren Ordner hinzufügen</translation>
  </message>
  <message>
   <source>Add files or a folder</source>
   <translation>Dateien oder Ordner hinzufügen</translation>
  </message>
  <message>
   <source>All models …</source>
   <translation>Alle Modelle …</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <source>Answer again</source>
   <translation>Neu antworten</translation>
  </message>
  <message>
   <source>Answer: {text}</source>
   <translation>Antwort: {text}</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <source>Ask about a collection</source>
   <translation>Eine Sammlung befragen</translation>
  </message>
  <message>
   <source>Ask about your files, or anything</source>
   <translation>Fragen Sie zu Ihren Dateien oder irgendetwas</translation>
  </message>
  <message>
   <source>Ask about your files, or anything. @ model or file, # collection, / prompt</source>
   <translation>Fragen Sie zu Ihren Dateien oder irgendetwas. @ Modell oder Datei, # Sammlung, / Prompt</translation>
  </message>
  <message>
   <source>Ask this instead</source>
   <translation>Stattdessen dies fragen</translation>
  </message>
  <message>
   <source>Ask: {question}</source>
   <translation>Fragen: {question}</translation>
  </message>
  <message>
   <source>Attach as a file</source>
   <translation>Als Datei anhängen</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Change the question</source>
   <translation>Frage ändern</translation>
  </message>
  <message>
   <source>Checking the answer</source>
   <translation>Antwort wird geprüft</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <translation>Modell auswählen</translation>
  </message>
  <message>
   <source>Choose a persona</source>
   <translation>Persona auswählen</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Auswählen …</translation>
  </message>
  <message>
   <source>Click to rename</source>
   <translation>Zum Umbenennen klicken</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Close the search</source>
   <translation>Suche schließen</translation>
  </message>
  <message>
   <source>Collection</source>
   <translation>Sammlung</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Continue this answer</source>
   <translation>Diese Antwort fortsetzen</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Unterhaltung</translation>
  </message>
  <message>
   <source>Copy as Markdown</source>
   <translation>Als Markdown kopieren</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>Als Text kopieren</translation>
  </message>
  <message>
   <source>Copy the address</source>
   <translation>Adresse kopieren</translation>
  </message>
  <message>
   <source>Copy the answer</source>
   <translation>Antwort kopieren</translation>
  </message>
  <message>
   <source>Copy the question</source>
   <translation>Frage kopieren</translation>
  </message>
  <message>
   <source>Copy the selection</source>
   <translation>Auswahl kopieren</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>Strg+Eingabe</translation>
  </message>
  <message>
   <source>Delete this message</source>
   <translation>Diese Nachricht löschen</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Drop files to attach them, folders to ask about them</source>
   <translation>Dateien zum Anhängen ablegen, Ordner zum Befragen</translation>
  </message>
  <message>
   <source>Earlier messages</source>
   <translation>Frühere Nachrichten</translation>
  </message>
  <message>
   <source>Earlier version</source>
   <translation>Frühere Version</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <source>Edit this question</source>
   <translation>Diese Frage bearbeiten</translation>
  </message>
  <message>
   <source>Enter to choose, Esc to close</source>
   <translation>Eingabe wählt aus, Esc schließt</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>Files read whole</source>
   <translation>Ganz gelesene Dateien</translation>
  </message>
  <message>
   <source>Files to ask about</source>
   <translation>Dateien, um die es geht</translation>
  </message>
  <message>
   <source>Files …</source>
   <translation>Dateien …</translation>
  </message>
  <message>
   <source>Find in this chat</source>
   <translation>In diesem Chat suchen</translation>
  </message>
  <message>
   <source>First word after {seconds} s</source>
   <translation>Erstes Wort nach {seconds} s</translation>
  </message>
  <message>
   <source>Go on from here in a new chat</source>
   <translation>Ab hier in einem neuen Chat weitermachen</translation>
  </message>
  <message>
   <source>Go to the end</source>
   <translation>Zum Ende</translation>
  </message>
  <message>
   <source>Gone</source>
   <translation>Fehlt</translation>
  </message>
  <message>
   <source>Held since Inglenook was closed</source>
   <translation>Zurückgehalten, seit Inglenook geschlossen wurde</translation>
  </message>
  <message>
   <source>Held, because the answer failed</source>
   <translation>Zurückgehalten, weil die Antwort fehlgeschlagen ist</translation>
  </message>
  <message>
   <source>Held, because you stopped the answer</source>
   <translation>Zurückgehalten, weil Sie die Antwort gestoppt haben</translation>
  </message>
  <message>
   <source>Insert</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Anweisungen</translation>
  </message>
  <message>
   <source>Its name has letters that may look like others. It is really {host}</source>
   <translation>Der Name enthält Buchstaben, die anderen ähneln können. In Wirklichkeit lautet er {host}</translation>
  </message>
  <message>
   <source>Its name mixes letters of several alphabets, as forged addresses often do.</source>
   <translation>Der Name mischt Buchstaben mehrerer Alphabete, wie es gefälschte Adressen oft tun.</translation>
  </message>
  <message>
   <source>Later version</source>
   <translation>Spätere Version</translation>
  </message>
  <message>
   <source>Leave this computer?</source>
   <translation>Diesen Computer verlassen?</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Weggelassen</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>Modell wird geladen</translation>
  </message>
  <message numerus="yes">
   <source>Looked through {passages} passages of %n file(s)</source>
   <translation>
    <numerusform>{passages} Textstellen aus %Ln Datei durchgesehen</numerusform>
    <numerusform>{passages} Textstellen aus %Ln Dateien durchgesehen</numerusform>
   </translation>
  </message>
  <message>
   <source>Messages that wait</source>
   <translation>Wartende Nachrichten</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Model: {name}, {state}</source>
   <translation>Modell: {name}, {state}</translation>
  </message>
  <message>
   <source>Model: {name}. {state}</source>
   <translation>Modell: {name}. {state}</translation>
  </message>
  <message>
   <source>More for this chat</source>
   <translation>Mehr zu diesem Chat</translation>
  </message>
  <message>
   <source>More for this message</source>
   <translation>Mehr zu dieser Nachricht</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Neuer Chat</translation>
  </message>
  <message>
   <source>Next place</source>
   <translation>Nächste Fundstelle</translation>
  </message>
  <message>
   <source>No collections yet: add a folder in the library.</source>
   <translation>Noch keine Sammlungen: Fügen Sie in der Bibliothek einen Ordner hinzu.</translation>
  </message>
  <message>
   <source>No model</source>
   <translation>Kein Modell</translation>
  </message>
  <message>
   <source>No persona</source>
   <translation>Keine Persona</translation>
  </message>
  <message>
   <source>No prompts yet: they are made under Prompts.</source>
   <translation>Noch keine Prompts: Sie entstehen unter „Prompts“.</translation>
  </message>
  <message numerus="yes">
   <source>No room for %n file(s) of {tokens} tokens: there is room for {room}.</source>
   <translation>
    <numerusform>Kein Platz für %Ln Datei mit {tokens} Tokens: Es ist Platz für {room}.</numerusform>
    <numerusform>Kein Platz für %Ln Dateien mit {tokens} Tokens: Es ist Platz für {room}.</numerusform>
   </translation>
  </message>
  <message>
   <source>No site</source>
   <translation>Keine Website</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Nicht gefunden</translation>
  </message>
  <message>
   <source>Nothing had to be left out.</source>
   <translation>Es musste nichts weggelassen werden.</translation>
  </message>
  <message>
   <source>Only from files</source>
   <translation>Nur aus Dateien</translation>
  </message>
  <message>
   <source>Open in the browser</source>
   <translation>Im Browser öffnen</translation>
  </message>
  <message>
   <source>Or begin with one of these</source>
   <translation>Oder beginnen Sie hiermit</translation>
  </message>
  <message>
   <source>PDF, Word, text, Markdown, web pages. They stay in place.</source>
   <translation>PDF, Word, Text, Markdown, Webseiten. Sie bleiben, wo sie sind.</translation>
  </message>
  <message>
   <source>Part of the notes about each file</source>
   <translation>Ein Teil der Notizen zu jeder Datei</translation>
  </message>
  <message>
   <source>Passages found</source>
   <translation>Gefundene Textstellen</translation>
  </message>
  <message>
   <source>Pasted text, {count} characters</source>
   <translation>Eingefügter Text, {count} Zeichen</translation>
  </message>
  <message>
   <source>Pasted {when}</source>
   <translation>Eingefügt {when}</translation>
  </message>
  <message>
   <source>Personas and prompts …</source>
   <translation>Personas und Prompts …</translation>
  </message>
  <message>
   <source>Previous place</source>
   <translation>Vorherige Fundstelle</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message numerus="yes">
   <source>Read as far as page {count} of %n page(s)</source>
   <translation>
    <numerusform>Bis Seite {count} von %Ln gelesen</numerusform>
    <numerusform>Bis Seite {count} von %Ln gelesen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Read as far as passage {count} of %n passage(s)</source>
   <translation>
    <numerusform>Bis Textstelle {count} von %Ln gelesen</numerusform>
    <numerusform>Bis Textstelle {count} von %Ln gelesen</numerusform>
   </translation>
  </message>
  <message>
   <source>Read as much as fits</source>
   <translation>So viel lesen, wie passt</translation>
  </message>
  <message>
   <source>Read from its beginning, as far as it fits.</source>
   <translation>Von Anfang an gelesen, so weit der Platz reicht.</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Liest</translation>
  </message>
  <message>
   <source>Reading your files</source>
   <translation>Ihre Dateien werden gelesen</translation>
  </message>
  <message>
   <source>Reading your files, {done} of {total}</source>
   <translation>Ihre Dateien werden gelesen, {done} von {total}</translation>
  </message>
  <message>
   <source>Reading {done} of {total} parts · {text}</source>
   <translation>Liest {done} von {total} Teilen · {text}</translation>
  </message>
  <message>
   <source>Reading {done} of {total} tokens</source>
   <translation>Liest {done} von {total} Tokens</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Room for the answer</source>
   <translation>Platz für die Antwort</translation>
  </message>
  <message>
   <source>Searching your files</source>
   <translation>Ihre Dateien werden durchsucht</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Senden</translation>
  </message>
  <message>
   <source>Send (Enter)</source>
   <translation>Senden (Eingabe)</translation>
  </message>
  <message>
   <source>Send after this answer (Enter)</source>
   <translation>Nach dieser Antwort senden (Eingabe)</translation>
  </message>
  <message>
   <source>Send earlier</source>
   <translation>Früher senden</translation>
  </message>
  <message>
   <source>Send them</source>
   <translation>Jetzt senden</translation>
  </message>
  <message>
   <source>Sent one after the other</source>
   <translation>Werden nacheinander gesendet</translation>
  </message>
  <message>
   <source>Show how the passages were found</source>
   <translation>Zeigen, wie die Textstellen gefunden wurden</translation>
  </message>
  <message>
   <source>Show the earlier version</source>
   <translation>Frühere Version anzeigen</translation>
  </message>
  <message>
   <source>Show the later version</source>
   <translation>Spätere Version anzeigen</translation>
  </message>
  <message>
   <source>Show the sources</source>
   <translation>Quellen anzeigen</translation>
  </message>
  <message>
   <source>Show why</source>
   <translation>Warum?</translation>
  </message>
  <message>
   <source>Something went wrong.</source>
   <translation>Etwas ist schiefgegangen.</translation>
  </message>
  <message>
   <source>Source {number}: {file}, {place}. {words}</source>
   <translation>Quelle {number}: {file}, {place}. {words}</translation>
  </message>
  <message>
   <source>Source {number}: {source}</source>
   <translation>Quelle {number}: {source}</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Quellen</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stoppen</translation>
  </message>
  <message>
   <source>Stop (Esc)</source>
   <translation>Stoppen (Esc)</translation>
  </message>
  <message>
   <source>Stop answering</source>
   <translation>Antwort stoppen</translation>
  </message>
  <message>
   <source>Stopped before anything was written.</source>
   <translation>Gestoppt, bevor etwas geschrieben wurde.</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Gestoppt.</translation>
  </message>
  <message>
   <source>Suggested questions</source>
   <translation>Vorgeschlagene Fragen</translation>
  </message>
  <message>
   <source>Suggestions</source>
   <translation>Vorschläge</translation>
  </message>
  <message>
   <source>Take it out</source>
   <translation>Herausnehmen</translation>
  </message>
  <message>
   <source>Temporary</source>
   <translation>Temporär</translation>
  </message>
  <message>
   <source>Temporary chat</source>
   <translation>Temporärer Chat</translation>
  </message>
  <message>
   <source>Temporary: kept nowhere</source>
   <translation>Temporär: wird nirgends gespeichert</translation>
  </message>
  <message>
   <source>That is a lot of text. It can go out with the question, or as a file.</source>
   <translation>Das ist viel Text. Er kann mit der Frage gesendet werden oder als Datei.</translation>
  </message>
  <message>
   <source>The answer came in a form that this version cannot read.</source>
   <translation>Die Antwort kam in einer Form, die diese Version nicht lesen kann.</translation>
  </message>
  <message>
   <source>The answer reached the length limit and ends early.</source>
   <translation>Die Antwort hat die Längengrenze erreicht und endet vorzeitig.</translation>
  </message>
  <message>
   <source>The model looks at this picture.</source>
   <translation>Das Modell sieht sich dieses Bild an.</translation>
  </message>
  <message>
   <source>The site has no name, only numbers.</source>
   <translation>Die Website hat keinen Namen, nur Zahlen.</translation>
  </message>
  <message>
   <source>The version before stays.</source>
   <translation>Die bisherige Version bleibt erhalten.</translation>
  </message>
  <message>
   <source>There is no room for it in the model's window</source>
   <translation>Dafür ist im Kontext des Modells kein Platz</translation>
  </message>
  <message>
   <source>Thinking</source>
   <translation>Denkt nach</translation>
  </message>
  <message>
   <source>This is a copy: the other chat stays as it was</source>
   <translation>Dies ist eine Kopie: Der andere Chat bleibt, wie er war</translation>
  </message>
  <message>
   <source>This is not the address of a page, so it can only be copied.</source>
   <translation>Dies ist keine Adresse einer Webseite und lässt sich deshalb nur kopieren.</translation>
  </message>
  <message>
   <source>This model does not see pictures: only the words on it are read.</source>
   <translation>Dieses Modell sieht keine Bilder: Nur die Wörter darauf werden gelesen.</translation>
  </message>
  <message>
   <source>Thought first</source>
   <translation>Hat erst nachgedacht</translation>
  </message>
  <message>
   <source>Thought for a moment</source>
   <translation>Hat einen Moment nachgedacht</translation>
  </message>
  <message>
   <source>Thought for {time}</source>
   <translation>Hat {time} nachgedacht</translation>
  </message>
  <message>
   <source>Title of the chat</source>
   <translation>Titel des Chats</translation>
  </message>
  <message>
   <source>Too long to read whole: its best passages are used</source>
   <translation>Zu lang, um ganz gelesen zu werden: Die besten Textstellen werden verwendet</translation>
  </message>
  <message>
   <source>Too long to read whole: its best passages are used.</source>
   <translation>Zu lang, um ganz gelesen zu werden: Die besten Textstellen werden verwendet.</translation>
  </message>
  <message>
   <source>Took the message out of the chat</source>
   <translation>Nachricht aus dem Chat genommen</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Unload from memory</source>
   <translation>Aus dem Speicher entladen</translation>
  </message>
  <message>
   <source>Use the best passages</source>
   <translation>Beste Textstellen verwenden</translation>
  </message>
  <message>
   <source>Version {number} of {count}</source>
   <translation>Version {number} von {count}</translation>
  </message>
  <message>
   <source>What are the main points of {name}?</source>
   <translation>Was sind die wichtigsten Punkte in {name}?</translation>
  </message>
  <message>
   <source>What is sent there can be read on the way: it is not encrypted.</source>
   <translation>Was dorthin gesendet wird, kann unterwegs mitgelesen werden: Es ist nicht verschlüsselt.</translation>
  </message>
  <message>
   <source>What stands before the @ is not the site that would open.</source>
   <translation>Was vor dem @ steht, ist nicht die Website, die sich öffnen würde.</translation>
  </message>
  <message>
   <source>What the model thought</source>
   <translation>Was das Modell gedacht hat</translation>
  </message>
  <message>
   <source>What the model was given</source>
   <translation>Was das Modell erhalten hat</translation>
  </message>
  <message>
   <source>What would you like to know?</source>
   <translation>Was möchten Sie wissen?</translation>
  </message>
  <message>
   <source>Which dates and deadlines are in {name}?</source>
   <translation>Welche Termine und Fristen stehen in {name}?</translation>
  </message>
  <message>
   <source>Who is named in {name}, and what for?</source>
   <translation>Wer wird in {name} genannt, und wofür?</translation>
  </message>
  <message>
   <source>With the question</source>
   <translation>Mit der Frage</translation>
  </message>
  <message>
   <source>Working</source>
   <translation>Arbeitet</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Schreibt</translation>
  </message>
  <message>
   <source>You: {text}</source>
   <translation>Sie: {text}</translation>
  </message>
  <message>
   <source>Your question</source>
   <translation>Ihre Frage</translation>
  </message>
  <message>
   <source>answering</source>
   <translation>antwortet</translation>
  </message>
  <message>
   <source>as much as fits</source>
   <translation>so viel, wie passt</translation>
  </message>
  <message>
   <source>asleep until the next question</source>
   <translation>ruht bis zur nächsten Frage</translation>
  </message>
  <message>
   <source>first word {seconds} s</source>
   <translation>erstes Wort {seconds} s</translation>
  </message>
  <message numerus="yes">
   <source>from the records of %n file(s)</source>
   <translation>
    <numerusform>aus den Angaben zu %Ln Datei</numerusform>
    <numerusform>aus den Angaben zu %Ln Dateien</numerusform>
   </translation>
  </message>
  <message>
   <source>loading</source>
   <translation>lädt</translation>
  </message>
  <message>
   <source>p. {page}</source>
   <translation>S. {page}</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>bereit</translation>
  </message>
  <message>
   <source>starting</source>
   <translation>startet</translation>
  </message>
  <message>
   <source>starting again</source>
   <translation>startet neu</translation>
  </message>
  <message>
   <source>stopped after failures</source>
   <translation>nach Fehlern gestoppt</translation>
  </message>
  <message numerus="yes">
   <source>used none of %n passage(s)</source>
   <translation>
    <numerusform>%Ln Textstelle, nicht verwendet</numerusform>
    <numerusform>keine von %Ln Textstellen verwendet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>used {used} of {all} passages from %n file(s)</source>
   <translation>
    <numerusform>{used} von {all} Textstellen aus %Ln Datei verwendet</numerusform>
    <numerusform>{used} von {all} Textstellen aus %Ln Dateien verwendet</numerusform>
   </translation>
  </message>
  <message>
   <source>words only</source>
   <translation>nur Wörter</translation>
  </message>
  <message>
   <source>{count} tokens</source>
   <translation>{count} Tokens</translation>
  </message>
  <message>
   <source>{name} (not there any more)</source>
   <translation>{name} (nicht mehr da)</translation>
  </message>
  <message numerus="yes">
   <source>{name} and %n more</source>
   <translation>
    <numerusform>{name} und %Ln weitere</numerusform>
    <numerusform>{name} und %Ln weitere</numerusform>
   </translation>
  </message>
  <message>
   <source>{one} and {other}</source>
   <translation>{one} und {other}</translation>
  </message>
  <message>
   <source>{place} of {count}</source>
   <translation>{place} von {count}</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>{speed} tokens/s</source>
   <translation>{speed} Tokens/s</translation>
  </message>
  <message>
   <source>{tokens} tokens read, {known} of them before you asked</source>
   <translation>{tokens} Tokens gelesen, davon {known} schon vor Ihrer Frage</translation>
  </message>
  <message>
   <source>{used} of {all} passages</source>
   <translation>{used} von {all} Textstellen</translation>
  </message>
  <message>
   <source>{used} of {window} tokens</source>
   <translation>{used} von {window} Tokens</translation>
  </message>
  <message>
   <source>{what} ahead</source>
   <translation>{what} (vorab)</translation>
  </message>
  <message numerus="yes">
   <source>{what}, %n token(s)</source>
   <translation>
    <numerusform>{what}, %Ln Token</numerusform>
    <numerusform>{what}, %Ln Tokens</numerusform>
   </translation>
  </message>
  <message>
   <source>{what}, closed</source>
   <translation>{what}, zugeklappt</translation>
  </message>
  <message>
   <source>{what}, open</source>
   <translation>{what}, aufgeklappt</translation>
  </message>
  <message>
   <source>{what}, {time} left</source>
   <translation>{what}, noch {time}</translation>
  </message>
  <message>
   <source>“{name}” has {tokens} tokens. There is room for {room}.</source>
   <translation>„{name}“ hat {tokens} Tokens. Es ist Platz für {room}.</translation>
  </message>
  <message>
   <source>“{words}”</source>
   <translation>„{words}“</translation>
  </message>
 </context>
 <context>
  <name>chats</name>
  <message numerus="yes">
   <source>%n chat(s)</source>
   <translation>
    <numerusform>%Ln Chat</numerusform>
    <numerusform>%Ln Chats</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) back in the list</source>
   <translation>
    <numerusform>%Ln Chat wieder in der Liste</numerusform>
    <numerusform>%Ln Chats wieder in der Liste</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) came in from {source}.</source>
   <translation>
    <numerusform>%Ln Chat aus {source} übernommen.</numerusform>
    <numerusform>%Ln Chats aus {source} übernommen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) chosen</source>
   <translation>
    <numerusform>%Ln Chat ausgewählt</numerusform>
    <numerusform>%Ln Chats ausgewählt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) deleted</source>
   <translation>
    <numerusform>%Ln Chat gelöscht</numerusform>
    <numerusform>%Ln Chats gelöscht</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) moved to “{folder}”</source>
   <translation>
    <numerusform>%Ln Chat nach „{folder}“ verschoben</numerusform>
    <numerusform>%Ln Chats nach „{folder}“ verschoben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) put into the archive</source>
   <translation>
    <numerusform>%Ln Chat archiviert</numerusform>
    <numerusform>%Ln Chats archiviert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) skipped:</source>
   <translation>
    <numerusform>%Ln Chat übersprungen:</numerusform>
    <numerusform>%Ln Chats übersprungen:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) taken out of the folder</source>
   <translation>
    <numerusform>%Ln Chat aus dem Ordner genommen</numerusform>
    <numerusform>%Ln Chats aus dem Ordner genommen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) written to {where}</source>
   <translation>
    <numerusform>%Ln Chat nach {where} geschrieben</numerusform>
    <numerusform>%Ln Chats nach {where} geschrieben</numerusform>
   </translation>
  </message>
  <message>
   <source>A folder needs a name.</source>
   <translation>Ein Ordner braucht einen Namen.</translation>
  </message>
  <message>
   <source>Add files …</source>
   <translation>Dateien hinzufügen …</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Alle Dateien</translation>
  </message>
  <message>
   <source>And {count} more.</source>
   <translation>Und {count} weitere.</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archiv</translation>
  </message>
  <message>
   <source>Back to the chats</source>
   <translation>Zurück zu den Chats</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <source>Chats</source>
   <translation>Chats</translation>
  </message>
  <message>
   <source>Choose a file …</source>
   <translation>Datei auswählen …</translation>
  </message>
  <message>
   <source>Choose a folder …</source>
   <translation>Ordner auswählen …</translation>
  </message>
  <message>
   <source>Choose nothing</source>
   <translation>Auswahl aufheben</translation>
  </message>
  <message>
   <source>Choose the export of ChatGPT or Claude (the .zip file or conversations.json), the folder with the threads of Jan or the conversations of LM Studio, or a JSON file that Inglenook wrote. Nothing leaves this computer, and what is here already is skipped.</source>
   <translation>Wählen Sie den Export von ChatGPT oder Claude (die .zip-Datei oder conversations.json), den Ordner mit den Threads von Jan oder den Unterhaltungen von LM Studio oder eine JSON-Datei, die Inglenook geschrieben hat. Nichts verlässt diesen Computer, und was schon da ist, wird übersprungen.</translation>
  </message>
  <message>
   <source>Choose where …</source>
   <translation>Speicherort auswählen …</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Collections to look in</source>
   <translation>Sammlungen, in denen gesucht wird</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <source>Delete all for good</source>
   <translation>Alle endgültig löschen</translation>
  </message>
  <message>
   <source>Deleted “{title}”</source>
   <translation>„{title}“ gelöscht</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Empty the trash</source>
   <translation>Papierkorb leeren</translation>
  </message>
  <message>
   <source>Everything, with all versions of questions and answers. Can be imported.</source>
   <translation>Alles, mit allen Versionen von Fragen und Antworten. Lässt sich wieder importieren.</translation>
  </message>
  <message numerus="yes">
   <source>Export %n chat(s)</source>
   <translation>
    <numerusform>%Ln Chat exportieren</numerusform>
    <numerusform>%Ln Chats exportieren</numerusform>
   </translation>
  </message>
  <message>
   <source>Export all chats</source>
   <translation>Alle Chats exportieren</translation>
  </message>
  <message>
   <source>Export “{title}”</source>
   <translation>„{title}“ exportieren</translation>
  </message>
  <message>
   <source>Exported chats</source>
   <translation>Exportierte Chats</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <source>Files for this folder</source>
   <translation>Dateien für diesen Ordner</translation>
  </message>
  <message>
   <source>Files that every chat has</source>
   <translation>Dateien, die jeder Chat hat</translation>
  </message>
  <message>
   <source>Folder “{name}”</source>
   <translation>Ordner „{name}“</translation>
  </message>
  <message>
   <source>Folder “{name}” deleted; its chats are in the list</source>
   <translation>Ordner „{name}“ gelöscht; seine Chats stehen in der Liste</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>For any browser, with the sources.</source>
   <translation>Für jeden Browser, mit den Quellen.</translation>
  </message>
  <message>
   <source>For printing and sending, with the sources.</source>
   <translation>Zum Drucken und Verschicken, mit den Quellen.</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Gefunden</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>Gehe zu</translation>
  </message>
  <message>
   <source>Import chats</source>
   <translation>Chats importieren</translation>
  </message>
  <message>
   <source>Instructions for the model</source>
   <translation>Anweisungen für das Modell</translation>
  </message>
  <message>
   <source>Last month</source>
   <translation>Letzter Monat</translation>
  </message>
  <message>
   <source>Last week</source>
   <translation>Letzte Woche</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Narrow with tag:name, folder:name, is:pinned, is:unread, is:archived · Enter opens, Esc closes</source>
   <translation>Eingrenzen mit tag:name, folder:name, is:pinned, is:unread, is:archived · Eingabe öffnet, Esc schließt</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Neuer Chat</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>Neuer Ordner</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <source>Nothing here is about “{text}”.</source>
   <translation>Hier geht es nirgends um „{text}“.</translation>
  </message>
  <message>
   <source>Nothing is archived. Archive a chat to keep it out of the way.</source>
   <translation>Das Archiv ist leer. Archivieren Sie einen Chat, damit er nicht im Weg ist.</translation>
  </message>
  <message>
   <source>Older chats</source>
   <translation>Ältere Chats</translation>
  </message>
  <message>
   <source>Out of the folder</source>
   <translation>Aus dem Ordner</translation>
  </message>
  <message>
   <source>Persona</source>
   <translation>Persona</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>Angeheftet</translation>
  </message>
  <message>
   <source>Plain text for notes and editors, with the sources.</source>
   <translation>Einfacher Text für Notizen und Editoren, mit den Quellen.</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Wird gelesen</translation>
  </message>
  <message>
   <source>Recent chats</source>
   <translation>Neueste Chats</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Wird gespeichert</translation>
  </message>
  <message>
   <source>Search chats</source>
   <translation>Chats durchsuchen</translation>
  </message>
  <message>
   <source>Search chats, folders and commands</source>
   <translation>Chats, Ordner und Befehle durchsuchen</translation>
  </message>
  <message>
   <source>Search the library for “{text}”</source>
   <translation>In der Bibliothek nach „{text}“ suchen</translation>
  </message>
  <message>
   <source>Short words that find chats again, separated by commas. Search for tag:name lists all chats that have one.</source>
   <translation>Kurze Wörter, die Chats wiederfinden lassen, durch Kommas getrennt. Die Suche nach tag:name listet alle Chats mit diesem Tag auf.</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Im Ordner anzeigen</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Tags</translation>
  </message>
  <message numerus="yes">
   <source>Tags of %n chat(s)</source>
   <translation>
    <numerusform>Tags von %Ln Chat</numerusform>
    <numerusform>Tags von %Ln Chats</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Tags of %n chat(s) changed</source>
   <translation>
    <numerusform>Tags von %Ln Chat geändert</numerusform>
    <numerusform>Tags von %Ln Chats geändert</numerusform>
   </translation>
  </message>
  <message>
   <source>Take {name} out</source>
   <translation>{name} herausnehmen</translation>
  </message>
  <message>
   <source>The trash is empty. Deleted chats stay here for 30 days.</source>
   <translation>Der Papierkorb ist leer. Gelöschte Chats bleiben 30 Tage hier.</translation>
  </message>
  <message>
   <source>The usual model</source>
   <translation>Das übliche Modell</translation>
  </message>
  <message>
   <source>There are no chats yet.</source>
   <translation>Es gibt noch keine Chats.</translation>
  </message>
  <message>
   <source>There is no chat in this folder.</source>
   <translation>In diesem Ordner ist kein Chat.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Trash</source>
   <translation>Papierkorb</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>What you set here holds for its chats where they have nothing of their own.</source>
   <translation>Was Sie hier festlegen, gilt für die Chats darin, soweit sie nichts Eigenes haben.</translation>
  </message>
  <message>
   <source>Where to write to</source>
   <translation>Zielort</translation>
  </message>
  <message>
   <source>Without a title</source>
   <translation>Ohne Titel</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Wird geschrieben</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Gestern</translation>
  </message>
  <message>
   <source>Your chats will be listed here.</source>
   <translation>Hier werden Ihre Chats aufgelistet.</translation>
  </message>
  <message>
   <source>archived</source>
   <translation>archiviert</translation>
  </message>
  <message>
   <source>folder, closed</source>
   <translation>Ordner, zugeklappt</translation>
  </message>
  <message>
   <source>folder, open</source>
   <translation>Ordner, aufgeklappt</translation>
  </message>
  <message>
   <source>work, tax, 2026</source>
   <translation>Arbeit, Steuer, 2026</translation>
  </message>
  <message>
   <source>{done} of {total} written</source>
   <translation>{done} von {total} geschrieben</translation>
  </message>
  <message>
   <source>{name} could not be written.</source>
   <translation>{name} konnte nicht geschrieben werden.</translation>
  </message>
  <message>
   <source>{title}: {reason}</source>
   <translation>{title}: {reason}</translation>
  </message>
 </context>
 <context>
  <name>desktop</name>
  <message numerus="yes">
   <source>%n answer(s) being written. What is there so far stays.</source>
   <translation>
    <numerusform>%Ln Antwort wird gerade geschrieben. Was bisher da ist, bleibt.</numerusform>
    <numerusform>%Ln Antworten werden gerade geschrieben. Was bisher da ist, bleibt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n download(s) going on without the window.</source>
   <translation>
    <numerusform>%Ln Download läuft ohne das Fenster weiter.</numerusform>
    <numerusform>%Ln Downloads laufen ohne das Fenster weiter.</numerusform>
   </translation>
  </message>
  <message>
   <source>A backup is being made. It will not be there.</source>
   <translation>Eine Sicherung wird erstellt. Sie wird dann fehlen.</translation>
  </message>
  <message>
   <source>A backup is being restored. Restore it again later.</source>
   <translation>Eine Sicherung wird wiederhergestellt. Stellen Sie sie später erneut wieder her.</translation>
  </message>
  <message>
   <source>A file is being written. Write it again later.</source>
   <translation>Eine Datei wird geschrieben. Schreiben Sie sie später erneut.</translation>
  </message>
  <message>
   <source>Add to the library</source>
   <translation>Zur Bibliothek hinzufügen</translation>
  </message>
  <message>
   <source>Add “{word}” to the dictionary</source>
   <translation>„{word}“ ins Wörterbuch aufnehmen</translation>
  </message>
  <message>
   <source>An answer could not be written</source>
   <translation>Eine Antwort konnte nicht geschrieben werden</translation>
  </message>
  <message>
   <source>An answer is ready</source>
   <translation>Eine Antwort ist fertig</translation>
  </message>
  <message>
   <source>Ask Inglenook</source>
   <translation>Inglenook fragen</translation>
  </message>
  <message>
   <source>Ask about it here</source>
   <translation>Hier dazu fragen</translation>
  </message>
  <message>
   <source>Ask about your files, or anything</source>
   <translation>Fragen Sie zu Ihren Dateien oder irgendetwas</translation>
  </message>
  <message>
   <source>Ask quickly</source>
   <translation>Schnell fragen</translation>
  </message>
  <message>
   <source>Chats are being exported. Export them again later.</source>
   <translation>Chats werden exportiert. Exportieren Sie sie später erneut.</translation>
  </message>
  <message>
   <source>Chats are being imported. Those that are in stay; import again for the rest.</source>
   <translation>Chats werden importiert. Was schon da ist, bleibt; importieren Sie den Rest später.</translation>
  </message>
  <message>
   <source>Click to open the chat.</source>
   <translation>Klicken, um den Chat zu öffnen.</translation>
  </message>
  <message>
   <source>Click to see why.</source>
   <translation>Klicken, um den Grund zu sehen.</translation>
  </message>
  <message>
   <source>Click to see your library.</source>
   <translation>Klicken, um Ihre Bibliothek zu sehen.</translation>
  </message>
  <message>
   <source>Click to see your models.</source>
   <translation>Klicken, um Ihre Modelle zu sehen.</translation>
  </message>
  <message>
   <source>Close Inglenook now?</source>
   <translation>Inglenook jetzt schließen?</translation>
  </message>
  <message>
   <source>Close anyway</source>
   <translation>Trotzdem schließen</translation>
  </message>
  <message>
   <source>Esc puts this away</source>
   <translation>Esc blendet dies aus</translation>
  </message>
  <message>
   <source>Go on reading files</source>
   <translation>Dateien weiter einlesen</translation>
  </message>
  <message>
   <source>Inglenook stays in the tray</source>
   <translation>Inglenook bleibt im Infobereich</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Neuer Chat</translation>
  </message>
  <message>
   <source>No suggestions</source>
   <translation>Keine Vorschläge</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nichts</translation>
  </message>
  <message>
   <source>Open Inglenook</source>
   <translation>Inglenook öffnen</translation>
  </message>
  <message>
   <source>Open in the window</source>
   <translation>Im Fenster öffnen</translation>
  </message>
  <message>
   <source>Pause reading files</source>
   <translation>Einlesen von Dateien pausieren</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Reading has ended: {name}</source>
   <translation>Einlesen beendet: {name}</translation>
  </message>
  <message>
   <source>Send (Enter)</source>
   <translation>Senden (Eingabe)</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Bleiben</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stoppen</translation>
  </message>
  <message>
   <source>The data folder is being moved. It stays where it is.</source>
   <translation>Der Datenordner wird verschoben. Er bleibt dann, wo er ist.</translation>
  </message>
  <message>
   <source>This desktop has no tray</source>
   <translation>Diese Arbeitsumgebung hat keinen Infobereich</translation>
  </message>
  <message>
   <source>To end it, choose Quit in its menu there.</source>
   <translation>Zum Beenden wählen Sie dort im Menü „Beenden“.</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Verwenden</translation>
  </message>
  <message numerus="yes">
   <source>What about %n file(s)?</source>
   <translation>
    <numerusform>Was soll mit %Ln Datei geschehen?</numerusform>
    <numerusform>Was soll mit %Ln Dateien geschehen?</numerusform>
   </translation>
  </message>
  <message>
   <source>What about “{name}”?</source>
   <translation>Was soll mit „{name}“ geschehen?</translation>
  </message>
  <message>
   <source>{keys} cannot be had: another program has these keys</source>
   <translation>{keys} ist nicht verfügbar: Ein anderes Programm verwendet diese Tasten</translation>
  </message>
  <message>
   <source>{name} could not be fetched</source>
   <translation>{name} konnte nicht abgerufen werden</translation>
  </message>
  <message>
   <source>{name} is among your models now</source>
   <translation>{name} gehört jetzt zu Ihren Modellen</translation>
  </message>
  <message>
   <source>{name} is here</source>
   <translation>{name} ist da</translation>
  </message>
 </context>
 <context>
  <name>evidence</name>
  <message numerus="yes">
   <source>%n passage(s) read and not used</source>
   <translation>
    <numerusform>%Ln Textstelle gelesen und nicht verwendet</numerusform>
    <numerusform>%Ln Textstellen gelesen und nicht verwendet</numerusform>
   </translation>
  </message>
  <message>
   <source>All of the library</source>
   <translation>Die ganze Bibliothek</translation>
  </message>
  <message>
   <source>All passages that were looked at</source>
   <translation>Alle betrachteten Textstellen</translation>
  </message>
  <message numerus="yes">
   <source>An older version. Newest of %n: {file}</source>
   <translation>
    <numerusform>Eine ältere Version. Neueste von %Ln: {file}</numerusform>
    <numerusform>Eine ältere Version. Neueste von %Ln: {file}</numerusform>
   </translation>
  </message>
  <message>
   <source>Answer only from files</source>
   <translation>Nur aus Dateien antworten</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Erneut fragen</translation>
  </message>
  <message>
   <source>Ask again with other settings</source>
   <translation>Mit anderen Einstellungen erneut fragen</translation>
  </message>
  <message>
   <source>Attachments</source>
   <translation>Anhänge</translation>
  </message>
  <message>
   <source>Back to the sources</source>
   <translation>Zurück zu den Quellen</translation>
  </message>
  <message>
   <source>Both rankings together, and names of files in the question</source>
   <translation>Beide Ranglisten zusammen, dazu Dateinamen aus der Frage</translation>
  </message>
  <message>
   <source>Both say: {words}</source>
   <translation>Beiden gemeinsam: {words}</translation>
  </message>
  <message>
   <source>Cc</source>
   <translation>Cc</translation>
  </message>
  <message>
   <source>Cited as {number}</source>
   <translation>Zitiert als {number}</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Schließen (Esc)</translation>
  </message>
  <message>
   <source>Close the search (Esc)</source>
   <translation>Suche schließen (Esc)</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Belege</translation>
  </message>
  <message>
   <source>Fill the width with the text of the page</source>
   <translation>Die Breite mit dem Text der Seite füllen</translation>
  </message>
  <message>
   <source>Find in this file</source>
   <translation>In dieser Datei suchen</translation>
  </message>
  <message>
   <source>Find in this file (Ctrl+F)</source>
   <translation>In dieser Datei suchen (Strg+F)</translation>
  </message>
  <message>
   <source>Fit page</source>
   <translation>Ganze Seite</translation>
  </message>
  <message>
   <source>Fit width</source>
   <translation>Seitenbreite</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>Have the best ones read again</source>
   <translation>Die besten noch einmal lesen lassen</translation>
  </message>
  <message>
   <source>How close the passage is to the question in meaning</source>
   <translation>Wie nah die Textstelle der Frage in der Bedeutung ist</translation>
  </message>
  <message>
   <source>How they were found</source>
   <translation>Wie sie gefunden wurden</translation>
  </message>
  <message>
   <source>How well the words of the question occur in the passage</source>
   <translation>Wie gut die Wörter der Frage in der Textstelle vorkommen</translation>
  </message>
  <message>
   <source>Joined to the one beside it</source>
   <translation>Mit der benachbarten verbunden</translation>
  </message>
  <message>
   <source>Larger (Ctrl and plus)</source>
   <translation>Größer (Strg und Plus)</translation>
  </message>
  <message>
   <source>Look by</source>
   <translation>Suchen nach</translation>
  </message>
  <message>
   <source>Look in</source>
   <translation>Suchen in</translation>
  </message>
  <message>
   <source>Marked: {passage}</source>
   <translation>Markiert: {passage}</translation>
  </message>
  <message>
   <source>Meaning</source>
   <translation>Bedeutung</translation>
  </message>
  <message>
   <source>Meaning only</source>
   <translation>Nur Bedeutung</translation>
  </message>
  <message>
   <source>More to do with this file</source>
   <translation>Mehr zu dieser Datei</translation>
  </message>
  <message>
   <source>Much weaker than the best</source>
   <translation>Viel schwächer als die beste</translation>
  </message>
  <message>
   <source>Next hit (F3)</source>
   <translation>Nächster Treffer (F3)</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Nächste Seite</translation>
  </message>
  <message>
   <source>No other file of your library is about the same.</source>
   <translation>Keine andere Datei Ihrer Bibliothek handelt davon.</translation>
  </message>
  <message>
   <source>No room in the model's window</source>
   <translation>Kein Platz im Kontext des Modells</translation>
  </message>
  <message>
   <source>Not about the question</source>
   <translation>Passt nicht zur Frage</translation>
  </message>
  <message>
   <source>Not among those that this ranking found</source>
   <translation>Von dieser Rangliste nicht gefunden</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Nicht gefunden</translation>
  </message>
  <message>
   <source>Nothing was looked for in your files for this answer.</source>
   <translation>Für diese Antwort wurde nichts in Ihren Dateien gesucht.</translation>
  </message>
  <message>
   <source>Only the file shown here</source>
   <translation>Nur die hier gezeigte Datei</translation>
  </message>
  <message>
   <source>Open in its own program</source>
   <translation>Im zugehörigen Programm öffnen</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open the newer {file}</source>
   <translation>Die neuere Datei {file} öffnen</translation>
  </message>
  <message>
   <source>Others fit better</source>
   <translation>Andere passen besser</translation>
  </message>
  <message>
   <source>Page to go to</source>
   <translation>Zu welcher Seite</translation>
  </message>
  <message>
   <source>Page {number}</source>
   <translation>Seite {number}</translation>
  </message>
  <message>
   <source>Page {number} with the passage marked</source>
   <translation>Seite {number} mit markierter Textstelle</translation>
  </message>
  <message>
   <source>Passage</source>
   <translation>Textstelle</translation>
  </message>
  <message>
   <source>Passages to read, at most</source>
   <translation>Höchstzahl gelesener Textstellen</translation>
  </message>
  <message>
   <source>Place {rank} by “{ranking}”, score {score}</source>
   <translation>Platz {rank} nach „{ranking}“, Wert {score}</translation>
  </message>
  <message>
   <source>Previous hit (Shift+F3)</source>
   <translation>Vorheriger Treffer (Umschalt+F3)</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>Vorherige Seite</translation>
  </message>
  <message>
   <source>Read with its whole file</source>
   <translation>Mit der ganzen Datei gelesen</translation>
  </message>
  <message>
   <source>Read, not cited</source>
   <translation>Gelesen, nicht zitiert</translation>
  </message>
  <message>
   <source>Related files</source>
   <translation>Verwandte Dateien</translation>
  </message>
  <message>
   <source>Reread</source>
   <translation>Nachgelesen</translation>
  </message>
  <message>
   <source>Says the same as another passage</source>
   <translation>Sagt dasselbe wie eine andere Textstelle</translation>
  </message>
  <message>
   <source>Show whole pages</source>
   <translation>Ganze Seiten anzeigen</translation>
  </message>
  <message>
   <source>Smaller (Ctrl and minus)</source>
   <translation>Kleiner (Strg und Minus)</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>Betreff</translation>
  </message>
  <message>
   <source>The cells of the passage in their sheet</source>
   <translation>Die Zellen der Textstelle in ihrem Tabellenblatt</translation>
  </message>
  <message>
   <source>The head of the letter</source>
   <translation>Der Kopf der E-Mail</translation>
  </message>
  <message>
   <source>The passage in its file</source>
   <translation>Die Textstelle in ihrer Datei</translation>
  </message>
  <message>
   <source>The passage in its file, lines {first} to {last}</source>
   <translation>Die Textstelle in ihrer Datei, Zeilen {first} bis {last}</translation>
  </message>
  <message>
   <source>The picture of this page could not be shown.</source>
   <translation>Das Bild dieser Seite konnte nicht angezeigt werden.</translation>
  </message>
  <message>
   <source>This file has changed since it was read. The mark may be off.</source>
   <translation>Diese Datei wurde nach dem Einlesen geändert. Die Markierung kann danebenliegen.</translation>
  </message>
  <message>
   <source>This file has changed since. Here is the text as it was read.</source>
   <translation>Diese Datei wurde inzwischen geändert. Hier ist der Text, wie er eingelesen wurde.</translation>
  </message>
  <message>
   <source>This file is gone. Here is the text as it was read.</source>
   <translation>Diese Datei ist nicht mehr da. Hier ist der Text, wie er eingelesen wurde.</translation>
  </message>
  <message>
   <source>To</source>
   <translation>An</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Zusammen</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Unlock …</source>
   <translation>Entsperren …</translation>
  </message>
  <message>
   <source>What a model says that read the passage with the question</source>
   <translation>Was ein Modell sagt, das die Textstelle mit der Frage gelesen hat</translation>
  </message>
  <message>
   <source>Where it looked before</source>
   <translation>Wo vorher gesucht wurde</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Wörter</translation>
  </message>
  <message>
   <source>Words and meaning</source>
   <translation>Wörter und Bedeutung</translation>
  </message>
  <message>
   <source>Words only</source>
   <translation>Nur Wörter</translation>
  </message>
  <message>
   <source>cited</source>
   <translation>zitiert</translation>
  </message>
  <message>
   <source>page {page}</source>
   <translation>Seite {page}</translation>
  </message>
  <message>
   <source>page {page} of {pages}</source>
   <translation>Seite {page} von {pages}</translation>
  </message>
  <message>
   <source>{at} of {total}</source>
   <translation>{at} von {total}</translation>
  </message>
  <message>
   <source>{at} of {total}+</source>
   <translation>{at} von {total}+</translation>
  </message>
  <message>
   <source>{file} is a newer version</source>
   <translation>{file} ist eine neuere Version</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message numerus="yes">
   <source>{read} of %n candidate(s) read by the model.</source>
   <translation>
    <numerusform>{read} von %Ln Kandidaten vom Modell gelesen.</numerusform>
    <numerusform>{read} von %Ln Kandidaten vom Modell gelesen.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>host</name>
  <message>
   <source>'inglenook index PATH --collection {0}' makes it.</source>
   <translation>„inglenook index PFAD --collection {0}“ legt sie an.</translation>
  </message>
  <message>
   <source>'inglenook models get {0}' goes on, 'inglenook models cancel {1}' drops it.</source>
   <translation>„inglenook models get {0}“ setzt ihn fort, „inglenook models cancel {1}“ verwirft ihn.</translation>
  </message>
  <message>
   <source>'inglenook models get {0}' would begin one.</source>
   <translation>„inglenook models get {0}“ würde einen beginnen.</translation>
  </message>
  <message>
   <source>'inglenook models list' shows those that there are.</source>
   <translation>„inglenook models list“ zeigt die vorhandenen.</translation>
  </message>
  <message>
   <source>, going by such computers in general</source>
   <translation>, geschätzt nach ähnlichen Computern</translation>
  </message>
  <message>
   <source>A chat has no {0}.</source>
   <translation>Ein Chat hat kein {0}.</translation>
  </message>
  <message>
   <source>A database could not be copied to {0}: {1}.</source>
   <translation>Eine Datenbank konnte nicht nach {0} kopiert werden: {1}.</translation>
  </message>
  <message>
   <source>A folder needs a name.</source>
   <translation>Ein Ordner braucht einen Namen.</translation>
  </message>
  <message>
   <source>A good writer in many languages.</source>
   <translation>Schreibt gut in vielen Sprachen.</translation>
  </message>
  <message>
   <source>A line of its messages is damaged.</source>
   <translation>Eine Zeile seiner Nachrichten ist beschädigt.</translation>
  </message>
  <message>
   <source>A link that leads nowhere.</source>
   <translation>Eine Verknüpfung, die ins Leere führt.</translation>
  </message>
  <message>
   <source>A link to a folder: add that folder itself to have it read.</source>
   <translation>Eine Verknüpfung mit einem Ordner: Fügen Sie den Ordner selbst hinzu, damit er gelesen wird.</translation>
  </message>
  <message>
   <source>A message is not valid JSON.</source>
   <translation>Eine Nachricht ist kein gültiges JSON.</translation>
  </message>
  <message>
   <source>A message must be a JSON object.</source>
   <translation>Eine Nachricht muss ein JSON-Objekt sein.</translation>
  </message>
  <message>
   <source>A persona needs a name.</source>
   <translation>Eine Persona braucht einen Namen.</translation>
  </message>
  <message>
   <source>A prompt cannot end with a picture.</source>
   <translation>Ein Prompt kann nicht mit einem Bild enden.</translation>
  </message>
  <message>
   <source>A prompt needs a name.</source>
   <translation>Ein Prompt braucht einen Namen.</translation>
  </message>
  <message>
   <source>A question in a chat has the chat's history.</source>
   <translation>Eine Frage in einem Chat hat den Verlauf des Chats.</translation>
  </message>
  <message>
   <source>A request must name in 'do' what it asks for.</source>
   <translation>Eine Anfrage muss in 'do' nennen, was sie verlangt.</translation>
  </message>
  <message>
   <source>A request needs a whole number as its id.</source>
   <translation>Eine Anfrage braucht eine ganze Zahl als id.</translation>
  </message>
  <message>
   <source>A small all-rounder with a long context.</source>
   <translation>Ein kleiner Allrounder mit langem Kontext.</translation>
  </message>
  <message>
   <source>A temporary chat has no file of ours.</source>
   <translation>Ein temporärer Chat hat keine eigene Datei bei uns.</translation>
  </message>
  <message>
   <source>A well-known all-rounder with a long context.</source>
   <translation>Ein bekannter Allrounder mit langem Kontext.</translation>
  </message>
  <message>
   <source>Accept its terms at {0} with the account of that token, or give another with 'inglenook models token', then try again.</source>
   <translation>Stimmen Sie den Bedingungen unter {0} mit dem Konto dieses Tokens zu, oder geben Sie mit „inglenook models token“ ein anderes an; versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>Accept its terms at {0}, make an access token at {1}/settings/tokens, give it with 'inglenook models token', then try again.</source>
   <translation>Stimmen Sie den Bedingungen unter {0} zu, erstellen Sie unter {1}/settings/tokens ein Zugriffstoken und geben Sie es mit „inglenook models token“ an; versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>Accept its terms at {0}, then give your access token with 'inglenook models token'.</source>
   <translation>Stimmen Sie den Bedingungen unter {0} zu und geben Sie dann Ihr Zugriffstoken mit „inglenook models token“ an.</translation>
  </message>
  <message>
   <source>Add a copy without protection, if you have one.</source>
   <translation>Fügen Sie eine Kopie ohne Schutz hinzu, falls Sie eine haben.</translation>
  </message>
  <message>
   <source>Add it or its folder first.</source>
   <translation>Fügen Sie zuerst die Datei oder ihren Ordner hinzu.</translation>
  </message>
  <message>
   <source>Add its folder, then try again.</source>
   <translation>Fügen Sie den Ordner hinzu und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>Always thinks aloud before it answers.</source>
   <translation>Denkt immer laut nach, bevor es antwortet.</translation>
  </message>
  <message>
   <source>Always thinks aloud before it answers; for a graphics card.</source>
   <translation>Denkt immer laut nach, bevor es antwortet; für eine Grafikkarte.</translation>
  </message>
  <message>
   <source>Always thinks before it answers; quick for its size.</source>
   <translation>Denkt immer nach, bevor es antwortet; schnell für seine Größe.</translation>
  </message>
  <message>
   <source>An archive: add the archive itself to have it read.</source>
   <translation>Ein Archiv: Fügen Sie das Archiv selbst hinzu, damit es gelesen wird.</translation>
  </message>
  <message>
   <source>Another host has this profile.</source>
   <translation>Ein anderer Host verwendet dieses Profil.</translation>
  </message>
  <message>
   <source>Another process is fetching it.</source>
   <translation>Ein anderer Prozess ruft es gerade ab.</translation>
  </message>
  <message>
   <source>Answers that were given without the model, or by an earlier version, have no record.</source>
   <translation>Antworten, die ohne das Modell oder von einer früheren Version gegeben wurden, haben keine Aufzeichnung.</translation>
  </message>
  <message>
   <source>Ask a question.</source>
   <translation>Stellen Sie eine Frage.</translation>
  </message>
  <message>
   <source>Ask about less at once, or choose a larger context size in the settings.</source>
   <translation>Fragen Sie nach weniger auf einmal, oder wählen Sie in den Einstellungen eine größere Kontextgröße.</translation>
  </message>
  <message>
   <source>Ask the question again.</source>
   <translation>Stellen Sie die Frage erneut.</translation>
  </message>
  <message>
   <source>At most {0} queries can be asked at once.</source>
   <translation>Höchstens {0} Suchanfragen lassen sich auf einmal stellen.</translation>
  </message>
  <message>
   <source>Attach a file, or limit the question to it.</source>
   <translation>Hängen Sie eine Datei an, oder beschränken Sie die Frage darauf.</translation>
  </message>
  <message>
   <source>Binary data, not text</source>
   <translation>Binärdaten, kein Text</translation>
  </message>
  <message>
   <source>Bring it back, connect the drive that it is on, or choose another model.</source>
   <translation>Stellen Sie die Datei wieder her, schließen Sie das Laufwerk an, auf dem sie liegt, oder wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <source>Bring it back, or ask the question again.</source>
   <translation>Stellen Sie die Datei wieder her, oder stellen Sie die Frage erneut.</translation>
  </message>
  <message>
   <source>Capable, long of memory, sees pictures.</source>
   <translation>Leistungsfähig, mit langem Gedächtnis, sieht Bilder.</translation>
  </message>
  <message>
   <source>Capable; sees pictures and thinks if asked to.</source>
   <translation>Leistungsfähig; sieht Bilder und denkt auf Wunsch nach.</translation>
  </message>
  <message>
   <source>Careful with numbers and logic.</source>
   <translation>Sorgfältig mit Zahlen und Logik.</translation>
  </message>
  <message>
   <source>Check it against GBNF's rules.</source>
   <translation>Prüfen Sie sie anhand der Regeln von GBNF.</translation>
  </message>
  <message>
   <source>Check that the file is there and that you may read it.</source>
   <translation>Prüfen Sie, ob die Datei da ist und Sie sie lesen dürfen.</translation>
  </message>
  <message>
   <source>Check that the folder is writable and has free space.</source>
   <translation>Prüfen Sie, ob der Ordner beschreibbar ist und freien Platz hat.</translation>
  </message>
  <message>
   <source>Check the address in a browser and the network connection, then try again.</source>
   <translation>Prüfen Sie die Adresse in einem Browser und die Netzwerkverbindung, und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>Check the name. For a private one, give your access token with 'inglenook models token'.</source>
   <translation>Prüfen Sie den Namen. Für ein privates geben Sie Ihr Zugriffstoken mit „inglenook models token“ an.</translation>
  </message>
  <message>
   <source>Check the network connection and try again, or bring a model file of your own with 'inglenook models import FILE'.</source>
   <translation>Prüfen Sie die Netzwerkverbindung und versuchen Sie es erneut, oder importieren Sie mit „inglenook models import DATEI“ eine eigene Modelldatei.</translation>
  </message>
  <message>
   <source>Check the network connection and try again. Models that are on this computer can be used without it.</source>
   <translation>Prüfen Sie die Netzwerkverbindung und versuchen Sie es erneut. Modelle auf diesem Computer lassen sich auch ohne Netz verwenden.</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>Prüfen Sie den Pfad.</translation>
  </message>
  <message>
   <source>Choose a folder inside it.</source>
   <translation>Wählen Sie einen Ordner darin.</translation>
  </message>
  <message>
   <source>Choose a folder.</source>
   <translation>Wählen Sie einen Ordner.</translation>
  </message>
  <message>
   <source>Choose a model file in GGUF format.</source>
   <translation>Wählen Sie eine Modelldatei im GGUF-Format.</translation>
  </message>
  <message>
   <source>Choose a model first.</source>
   <translation>Wählen Sie zuerst ein Modell.</translation>
  </message>
  <message>
   <source>Choose a model for chats.</source>
   <translation>Wählen Sie ein Modell für Chats.</translation>
  </message>
  <message>
   <source>Choose a model with vision and the projector that belongs to it.</source>
   <translation>Wählen Sie ein Modell, das Bilder sieht, und den zugehörigen Projektor.</translation>
  </message>
  <message>
   <source>Choose a small model of the same family, or none.</source>
   <translation>Wählen Sie ein kleines Modell derselben Familie oder keines.</translation>
  </message>
  <message>
   <source>Choose an adapter in GGUF format.</source>
   <translation>Wählen Sie einen Adapter im GGUF-Format.</translation>
  </message>
  <message>
   <source>Choose an adapter that was trained for this very model.</source>
   <translation>Wählen Sie einen Adapter, der für genau dieses Modell trainiert wurde.</translation>
  </message>
  <message>
   <source>Choose an empty folder, or make a new one.</source>
   <translation>Wählen Sie einen leeren Ordner, oder legen Sie einen neuen an.</translation>
  </message>
  <message>
   <source>Choose another backup; nothing was changed.</source>
   <translation>Wählen Sie eine andere Sicherung; es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>Choose another disk.</source>
   <translation>Wählen Sie einen anderen Datenträger.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Choose another format.</source>
   <translation>Wählen Sie ein anderes Format.</translation>
  </message>
  <message>
   <source>Choose another model to answer with 'inglenook config model ID'.</source>
   <translation>Wählen Sie mit „inglenook config model ID“ ein anderes Modell zum Antworten.</translation>
  </message>
  <message>
   <source>Choose another model, or bring its files back.</source>
   <translation>Wählen Sie ein anderes Modell, oder stellen Sie seine Dateien wieder her.</translation>
  </message>
  <message>
   <source>Choose another model, or choose this one again to try once more.</source>
   <translation>Wählen Sie ein anderes Modell, oder wählen Sie dieses erneut, um es noch einmal zu versuchen.</translation>
  </message>
  <message>
   <source>Choose another model, or download this one again.</source>
   <translation>Wählen Sie ein anderes Modell, oder laden Sie dieses erneut herunter.</translation>
  </message>
  <message>
   <source>Choose another model; this one's file is faulty or not meant for chats.</source>
   <translation>Wählen Sie ein anderes Modell; die Datei dieses Modells ist fehlerhaft oder nicht für Chats gedacht.</translation>
  </message>
  <message>
   <source>Choose another name, or say that it be replaced.</source>
   <translation>Wählen Sie einen anderen Namen, oder geben Sie an, dass die Datei ersetzt werden soll.</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <source>Choose another one with --port N; --port 0 takes any that is free.</source>
   <translation>Wählen Sie mit --port N einen anderen; --port 0 nimmt irgendeinen freien.</translation>
  </message>
  <message>
   <source>Choose another.</source>
   <translation>Wählen Sie etwas anderes.</translation>
  </message>
  <message>
   <source>Choose one for several chats.</source>
   <translation>Wählen Sie eines für mehrere Chats.</translation>
  </message>
  <message>
   <source>Choose one of: {0}.</source>
   <translation>Wählen Sie unter: {0}.</translation>
  </message>
  <message>
   <source>Choose one.</source>
   <translation>Wählen Sie eines.</translation>
  </message>
  <message>
   <source>Choose the projector that was published with this very model.</source>
   <translation>Wählen Sie den Projektor, der zusammen mit genau diesem Modell veröffentlicht wurde.</translation>
  </message>
  <message>
   <source>Close other programs, or choose a smaller model.</source>
   <translation>Schließen Sie andere Programme, oder wählen Sie ein kleineres Modell.</translation>
  </message>
  <message>
   <source>Connect the disk that it is on, then start again.</source>
   <translation>Schließen Sie den Datenträger an, auf dem er liegt, und starten Sie dann neu.</translation>
  </message>
  <message>
   <source>Copy it from the hub's settings.</source>
   <translation>Kopieren Sie es aus den Einstellungen des Hubs.</translation>
  </message>
  <message>
   <source>Copy-protected (DRM): it can be read only in the shop's own program</source>
   <translation>Kopiergeschützt (DRM): nur im Programm des Händlers lesbar</translation>
  </message>
  <message>
   <source>Damaged pages: {0} of {1}.</source>
   <translation>Beschädigte Seiten: {0} von {1}.</translation>
  </message>
  <message>
   <source>Damaged parts of the book: {0}.</source>
   <translation>Beschädigte Teile des Buches: {0}.</translation>
  </message>
  <message>
   <source>Damaged slides: {0} of {1}.</source>
   <translation>Beschädigte Folien: {0} von {1}.</translation>
  </message>
  <message>
   <source>Damaged: a part of the {0} cannot be read</source>
   <translation>Beschädigt: Ein Teil ist nicht lesbar ({0})</translation>
  </message>
  <message>
   <source>Damaged: an old Office file under the name of a {0}</source>
   <translation>Beschädigt: eine alte Office-Datei unter falschem Namen ({0})</translation>
  </message>
  <message>
   <source>Damaged: it crashed the program that reads it</source>
   <translation>Beschädigt: Das Leseprogramm ist daran abgestürzt</translation>
  </message>
  <message>
   <source>Damaged: it has no pages</source>
   <translation>Beschädigt: hat keine Seiten</translation>
  </message>
  <message>
   <source>Damaged: it is not a PDF, or parts of it are missing</source>
   <translation>Beschädigt: kein PDF, oder Teile fehlen</translation>
  </message>
  <message>
   <source>Damaged: it is not a Word document</source>
   <translation>Beschädigt: kein Word-Dokument</translation>
  </message>
  <message>
   <source>Damaged: it is not a Word document, its main part is missing</source>
   <translation>Beschädigt: kein Word-Dokument, der Hauptteil fehlt</translation>
  </message>
  <message>
   <source>Damaged: it is not a mailbox, no message begins in it</source>
   <translation>Beschädigt: kein Postfach, es beginnt keine Nachricht darin</translation>
  </message>
  <message>
   <source>Damaged: it is not a notebook</source>
   <translation>Beschädigt: kein Notebook</translation>
  </message>
  <message>
   <source>Damaged: it is not a picture of its kind</source>
   <translation>Beschädigt: kein Bild der angegebenen Art</translation>
  </message>
  <message>
   <source>Damaged: it is not a presentation, its main part is missing</source>
   <translation>Beschädigt: keine Präsentation, der Hauptteil fehlt</translation>
  </message>
  <message>
   <source>Damaged: it is not a spreadsheet, or a part is missing</source>
   <translation>Beschädigt: keine Tabelle, oder ein Teil fehlt</translation>
  </message>
  <message>
   <source>Damaged: it is not a {0}, its main part is missing</source>
   <translation>Beschädigt: nicht die erwartete Art ({0}), der Hauptteil fehlt</translation>
  </message>
  <message>
   <source>Damaged: it is not a {0}, or a part is missing</source>
   <translation>Beschädigt: nicht die erwartete Art ({0}), oder ein Teil fehlt</translation>
  </message>
  <message>
   <source>Damaged: it is not a {0}, or its end is missing</source>
   <translation>Beschädigt: nicht die erwartete Art ({0}), oder das Ende fehlt</translation>
  </message>
  <message>
   <source>Damaged: it is not an EPUB book, its main part is missing</source>
   <translation>Beschädigt: kein EPUB-Buch, der Hauptteil fehlt</translation>
  </message>
  <message>
   <source>Damaged: it is not an Outlook message</source>
   <translation>Beschädigt: keine Outlook-Nachricht</translation>
  </message>
  <message>
   <source>Damaged: it is not an archive, or its end is missing</source>
   <translation>Beschädigt: kein Archiv, oder das Ende fehlt</translation>
  </message>
  <message>
   <source>Damaged: it is not an e-mail message</source>
   <translation>Beschädigt: keine E-Mail</translation>
  </message>
  <message>
   <source>Damaged: it is not built as its format asks</source>
   <translation>Beschädigt: nicht so aufgebaut, wie das Format es verlangt</translation>
  </message>
  <message>
   <source>Damaged: it is not built as its format asks ({0})</source>
   <translation>Beschädigt: nicht so aufgebaut, wie das Format es verlangt ({0})</translation>
  </message>
  <message>
   <source>Damaged: it is not rich text</source>
   <translation>Beschädigt: kein Rich-Text</translation>
  </message>
  <message>
   <source>Damaged: it made the reader talk nonsense</source>
   <translation>Beschädigt: Das Leseprogramm kam damit durcheinander</translation>
  </message>
  <message>
   <source>Damaged: its content is missing</source>
   <translation>Beschädigt: Der Inhalt fehlt</translation>
  </message>
  <message>
   <source>Damaged: nested too deeply</source>
   <translation>Beschädigt: zu tief verschachtelt</translation>
  </message>
  <message>
   <source>Damaged: none of its pages can be opened</source>
   <translation>Beschädigt: Keine der Seiten lässt sich öffnen</translation>
  </message>
  <message>
   <source>Damaged: page {0} cannot be opened</source>
   <translation>Beschädigt: Seite {0} lässt sich nicht öffnen</translation>
  </message>
  <message>
   <source>Damaged: parts of the picture are missing</source>
   <translation>Beschädigt: Teile des Bildes fehlen</translation>
  </message>
  <message>
   <source>Damaged: where its slides stand is not told</source>
   <translation>Beschädigt: Es fehlt die Angabe, wo die Folien stehen</translation>
  </message>
  <message>
   <source>Damaged: where its text stands is not told</source>
   <translation>Beschädigt: Es fehlt die Angabe, wo der Text steht</translation>
  </message>
  <message>
   <source>Damaged: {0} cannot be unpacked</source>
   <translation>Beschädigt: {0} lässt sich nicht entpacken</translation>
  </message>
  <message>
   <source>Damaged: {0} is not proper XML</source>
   <translation>Beschädigt: {0} ist kein gültiges XML</translation>
  </message>
  <message>
   <source>Delete it first.</source>
   <translation>Löschen Sie zuerst das vorhandene.</translation>
  </message>
  <message>
   <source>Delete the file yourself, or take its folder off the list with 'inglenook models folders remove {0}'.</source>
   <translation>Löschen Sie die Datei selbst, oder nehmen Sie ihren Ordner mit „inglenook models folders remove {0}“ von der Liste.</translation>
  </message>
  <message>
   <source>Deleted while it was being read</source>
   <translation>Während des Einlesens gelöscht</translation>
  </message>
  <message>
   <source>Download or copy the file again.</source>
   <translation>Laden oder kopieren Sie die Datei erneut.</translation>
  </message>
  <message>
   <source>Download the model again, or choose another one.</source>
   <translation>Laden Sie das Modell erneut herunter, oder wählen Sie ein anderes.</translation>
  </message>
  <message>
   <source>Empty file (0 bytes)</source>
   <translation>Leere Datei (0 Byte)</translation>
  </message>
  <message>
   <source>Empty: there is no text in it.</source>
   <translation>Leer: Es steht kein Text darin.</translation>
  </message>
  <message>
   <source>Encrypted: it is a newer file under the name of a {0}</source>
   <translation>Verschlüsselt: eine neuere Datei unter falschem Namen ({0})</translation>
  </message>
  <message>
   <source>Encrypted: it is protected by rights management</source>
   <translation>Verschlüsselt: durch Rechteverwaltung geschützt</translation>
  </message>
  <message>
   <source>Encrypted: its kind of protection is not supported</source>
   <translation>Verschlüsselt: Diese Art von Schutz wird nicht unterstützt</translation>
  </message>
  <message>
   <source>Encrypted: needs a password</source>
   <translation>Verschlüsselt: braucht ein Passwort</translation>
  </message>
  <message>
   <source>Encrypted: needs a password, which OpenDocument files cannot be given yet</source>
   <translation>Verschlüsselt: braucht ein Passwort, das für OpenDocument-Dateien noch nicht angegeben werden kann</translation>
  </message>
  <message>
   <source>Encrypted: the password is wrong</source>
   <translation>Verschlüsselt: Das Passwort ist falsch</translation>
  </message>
  <message>
   <source>End that program, then try again.</source>
   <translation>Beenden Sie jenes Programm und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>Every tool needs a name of its own.</source>
   <translation>Jedes Werkzeug braucht einen eigenen Namen.</translation>
  </message>
  <message>
   <source>Fetch the archive again.</source>
   <translation>Laden Sie das Archiv erneut.</translation>
  </message>
  <message>
   <source>Files of this kind are not read.</source>
   <translation>Dateien dieser Art werden nicht gelesen.</translation>
  </message>
  <message>
   <source>Files that it read are read again with another; words find them meanwhile.</source>
   <translation>Dateien, die es gelesen hat, werden mit einem anderen erneut gelesen; bis dahin werden sie über Wörter gefunden.</translation>
  </message>
  <message>
   <source>Finds passages by meaning in English, for your files. About 135 MB.</source>
   <translation>Findet Textstellen nach Bedeutung auf Englisch, für Ihre Dateien. Etwa 135 MB.</translation>
  </message>
  <message>
   <source>Finds passages by meaning in about a hundred languages, for your files. About 490 MB.</source>
   <translation>Findet Textstellen nach Bedeutung in rund hundert Sprachen, für Ihre Dateien. Etwa 490 MB.</translation>
  </message>
  <message>
   <source>Finds passages by meaning in long texts of many languages, for programs that ask our HTTP door.</source>
   <translation>Findet Textstellen nach Bedeutung in langen Texten vieler Sprachen, für Programme, die über unsere HTTP-Schnittstelle fragen.</translation>
  </message>
  <message>
   <source>Finds passages by meaning in many languages, for programs that ask our HTTP door.</source>
   <translation>Findet Textstellen nach Bedeutung in vielen Sprachen, für Programme, die über unsere HTTP-Schnittstelle fragen.</translation>
  </message>
  <message>
   <source>Finds passages by meaning, for programs that ask our HTTP door.</source>
   <translation>Findet Textstellen nach Bedeutung, für Programme, die über unsere HTTP-Schnittstelle fragen.</translation>
  </message>
  <message>
   <source>Finds passages by meaning, mostly in English, for programs that ask our HTTP door.</source>
   <translation>Findet Textstellen nach Bedeutung, vor allem auf Englisch, für Programme, die über unsere HTTP-Schnittstelle fragen.</translation>
  </message>
  <message>
   <source>Finds passages by meaning. Small and quick, best with English.</source>
   <translation>Findet Textstellen nach Bedeutung. Klein und schnell, am besten mit Englisch.</translation>
  </message>
  <message>
   <source>Finds short passages by meaning in fifty languages, for your files. About 490 MB.</source>
   <translation>Findet kurze Textstellen nach Bedeutung in fünfzig Sprachen, für Ihre Dateien. Etwa 490 MB.</translation>
  </message>
  <message>
   <source>Follows instructions and calls tools reliably.</source>
   <translation>Folgt Anweisungen und ruft Werkzeuge zuverlässig auf.</translation>
  </message>
  <message>
   <source>For 24 GB of memory or a graphics card: better answers, slow on a processor alone.</source>
   <translation>Für 24 GB Speicher oder eine Grafikkarte: bessere Antworten, langsam auf einem Prozessor allein.</translation>
  </message>
  <message>
   <source>For computers with 16 GB of memory: thorough answers in many languages.</source>
   <translation>Für Computer mit 16 GB Speicher: gründliche Antworten in vielen Sprachen.</translation>
  </message>
  <message>
   <source>For computers with 32 GB of memory: the best here, and quick for its size.</source>
   <translation>Für Computer mit 32 GB Speicher: das beste hier, und schnell für seine Größe.</translation>
  </message>
  <message>
   <source>For computers with 4 GB of memory: short, sensible answers.</source>
   <translation>Für Computer mit 4 GB Speicher: kurze, vernünftige Antworten.</translation>
  </message>
  <message>
   <source>For computers with 48 GB of memory: very capable and quick for its size.</source>
   <translation>Für Computer mit 48 GB Speicher: sehr leistungsfähig und schnell für seine Größe.</translation>
  </message>
  <message>
   <source>For computers with 8 GB of memory: a good all-rounder that follows its sources.</source>
   <translation>Für Computer mit 8 GB Speicher: ein guter Allrounder, der sich an seine Quellen hält.</translation>
  </message>
  <message>
   <source>For large graphics cards: a very strong all-rounder.</source>
   <translation>Für große Grafikkarten: ein sehr starker Allrounder.</translation>
  </message>
  <message>
   <source>For large graphics cards; always thinks aloud before it answers.</source>
   <translation>Für große Grafikkarten; denkt immer laut nach, bevor es antwortet.</translation>
  </message>
  <message>
   <source>For writing, explaining and mending programs.</source>
   <translation>Zum Schreiben, Erklären und Reparieren von Programmen.</translation>
  </message>
  <message>
   <source>Found passages are no longer read with it.</source>
   <translation>Gefundene Textstellen werden nicht mehr damit gelesen.</translation>
  </message>
  <message>
   <source>Free some space on that disk, then try again. Nothing that was saved is lost.</source>
   <translation>Schaffen Sie auf diesem Datenträger etwas Platz und versuchen Sie es dann erneut. Nichts Gespeichertes geht verloren.</translation>
  </message>
  <message>
   <source>Get one with 'inglenook models get {0}', or on the Models page.</source>
   <translation>Laden Sie eines mit „inglenook models get {0}“ oder auf der Seite „Modelle“.</translation>
  </message>
  <message>
   <source>Get one, or bring in a file with 'inglenook models import PATH'.</source>
   <translation>Laden Sie eines, oder importieren Sie mit „inglenook models import PFAD“ eine Datei.</translation>
  </message>
  <message>
   <source>Give OWNER/NAME or the hub's address.</source>
   <translation>Geben Sie BESITZER/NAME oder die Adresse auf dem Hub an.</translation>
  </message>
  <message>
   <source>Give a PEM file with 'inglenook config ca_file PATH', or '' for none.</source>
   <translation>Geben Sie mit „inglenook config ca_file PFAD“ eine PEM-Datei an, oder '' für keine.</translation>
  </message>
  <message>
   <source>Give a grammar or a JSON schema, not both.</source>
   <translation>Geben Sie eine Grammatik oder ein JSON-Schema an, nicht beides.</translation>
  </message>
  <message>
   <source>Give an ending like pdf, or docx.</source>
   <translation>Geben Sie eine Endung wie pdf oder docx an.</translation>
  </message>
  <message>
   <source>Give at most {0} adapters, each of them once.</source>
   <translation>Geben Sie höchstens {0} Adapter an, jeden davon nur einmal.</translation>
  </message>
  <message>
   <source>Give either the 'id' of a model or the 'source' of a template.</source>
   <translation>Geben Sie entweder die 'id' eines Modells oder die 'source' einer Vorlage an.</translation>
  </message>
  <message>
   <source>Give one like http://proxy.example:8080 with 'inglenook config proxy URL', {0} for a direct connection, or '' for the system's.</source>
   <translation>Geben Sie mit „inglenook config proxy URL“ einen wie http://proxy.example:8080 an, {0} für eine direkte Verbindung oder '' für den des Systems.</translation>
  </message>
  <message>
   <source>Give one like https://example.org/page.</source>
   <translation>Geben Sie eine wie https://example.org/page an.</translation>
  </message>
  <message>
   <source>Give one like {0} with 'inglenook config hub_endpoint URL'.</source>
   <translation>Geben Sie mit „inglenook config hub_endpoint URL“ eine wie {0} an.</translation>
  </message>
  <message>
   <source>Give yourself write permission there, free some space, or set INGLENOOK_HOME to another folder.</source>
   <translation>Geben Sie sich dort Schreibrechte, schaffen Sie etwas Platz, oder setzen Sie INGLENOOK_HOME auf einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Give yourself write permission there, or set INGLENOOK_HOME to another folder.</source>
   <translation>Geben Sie sich dort Schreibrechte, oder setzen Sie INGLENOOK_HOME auf einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Give yourself write permission there, then try again.</source>
   <translation>Geben Sie sich dort Schreibrechte und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>Give yourself write permission to the folder 'index' of the profile, then try again.</source>
   <translation>Geben Sie sich Schreibrechte für den Ordner „index“ des Profils und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>Good at short reasoning and numbers for its size.</source>
   <translation>Gut in kurzem Schlussfolgern und mit Zahlen für seine Größe.</translation>
  </message>
  <message>
   <source>Here are my reasoning steps:</source>
   <translation>Hier sind meine Gedankenschritte:</translation>
  </message>
  <message>
   <source>How are you?</source>
   <translation>Wie geht es Ihnen?</translation>
  </message>
  <message>
   <source>If 'inglenook config hub_endpoint' names a mirror, check it; else log in to the network that you are on.</source>
   <translation>Wenn „inglenook config hub_endpoint“ einen Spiegel nennt, prüfen Sie ihn; sonst melden Sie sich in Ihrem Netzwerk an.</translation>
  </message>
  <message>
   <source>If it is in use just now, quit Inglenook and try again.</source>
   <translation>Wenn es gerade verwendet wird, beenden Sie Inglenook und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>If your network looks into encrypted traffic, ask for its certificate and give it with 'inglenook config ca_file PATH'.</source>
   <translation>Wenn Ihr Netzwerk in verschlüsselte Verbindungen hineinsieht, bitten Sie um dessen Zertifikat und geben Sie es mit „inglenook config ca_file PFAD“ an.</translation>
  </message>
  <message>
   <source>Indexing waits for mains power; what was read until then is kept.</source>
   <translation>Das Indizieren wartet auf Netzstrom; was bis dahin gelesen wurde, bleibt erhalten.</translation>
  </message>
  <message>
   <source>Indexing was paused; what was read until then is kept.</source>
   <translation>Das Indizieren wurde pausiert; was bis dahin gelesen wurde, bleibt erhalten.</translation>
  </message>
  <message>
   <source>Indexing was stopped; what was read until then is kept.</source>
   <translation>Das Indizieren wurde gestoppt; was bis dahin gelesen wurde, bleibt erhalten.</translation>
  </message>
  <message>
   <source>Inglenook could not read it (a fault of ours, {0})</source>
   <translation>Inglenook konnte sie nicht lesen (ein Fehler von uns, {0})</translation>
  </message>
  <message>
   <source>Install Inglenook again.</source>
   <translation>Installieren Sie Inglenook erneut.</translation>
  </message>
  <message>
   <source>Install that version again, or set INGLENOOK_HOME to another folder.</source>
   <translation>Installieren Sie jene Version wieder, oder setzen Sie INGLENOOK_HOME auf einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Install that version or a later one, then restore it there.</source>
   <translation>Installieren Sie jene oder eine neuere Version und stellen Sie die Sicherung dort wieder her.</translation>
  </message>
  <message>
   <source>It agrees with library.db.</source>
   <translation>Stimmt mit library.db überein.</translation>
  </message>
  <message>
   <source>It asks not to be kept.</source>
   <translation>Die Seite möchte nicht gespeichert werden.</translation>
  </message>
  <message>
   <source>It cannot be reached: {0}.</source>
   <translation>Nicht erreichbar: {0}.</translation>
  </message>
  <message>
   <source>It cannot be read: {0}.</source>
   <translation>Nicht lesbar: {0}.</translation>
  </message>
  <message>
   <source>It cannot be started: {0}.</source>
   <translation>Lässt sich nicht starten: {0}.</translation>
  </message>
  <message>
   <source>It changed while it was being read; it is read again next time.</source>
   <translation>Während des Einlesens geändert; wird beim nächsten Mal erneut gelesen.</translation>
  </message>
  <message>
   <source>It could not be finished.</source>
   <translation>Konnte nicht abgeschlossen werden.</translation>
  </message>
  <message>
   <source>It declares entities, which may be made to do harm: refused</source>
   <translation>Deklariert Entitäten, die Schaden anrichten könnten: abgelehnt</translation>
  </message>
  <message>
   <source>It declares entities, which no such file needs: refused</source>
   <translation>Deklariert Entitäten, die keine solche Datei braucht: abgelehnt</translation>
  </message>
  <message>
   <source>It does not answer.</source>
   <translation>Keine Antwort.</translation>
  </message>
  <message>
   <source>It does not have the right shape: {0}.</source>
   <translation>Hat nicht die richtige Form: {0}.</translation>
  </message>
  <message>
   <source>It ends in the middle.</source>
   <translation>Bricht mittendrin ab.</translation>
  </message>
  <message>
   <source>It fails with a small conversation of two questions.</source>
   <translation>Scheitert an einer kleinen Unterhaltung mit zwei Fragen.</translation>
  </message>
  <message>
   <source>It has no page {0}, only {1}</source>
   <translation>Hat keine Seite {0}, nur {1}</translation>
  </message>
  <message>
   <source>It has: {0}.</source>
   <translation>Vorhanden: {0}.</translation>
  </message>
  <message>
   <source>It holds no chats of Inglenook, ChatGPT, Claude, Jan or LM Studio.</source>
   <translation>Enthält keine Chats von Inglenook, ChatGPT, Claude, Jan oder LM Studio.</translation>
  </message>
  <message>
   <source>It is damaged, or ends in the middle.</source>
   <translation>Beschädigt oder bricht mittendrin ab.</translation>
  </message>
  <message>
   <source>It is here already.</source>
   <translation>Ist schon da.</translation>
  </message>
  <message>
   <source>It is here, in the trash.</source>
   <translation>Ist schon da, im Papierkorb.</translation>
  </message>
  <message>
   <source>It is larger than {0} GiB.</source>
   <translation>Größer als {0} GiB.</translation>
  </message>
  <message>
   <source>It is larger than {0} MB.</source>
   <translation>Größer als {0} MB.</translation>
  </message>
  <message>
   <source>It is larger than {0} MiB without any chats.</source>
   <translation>Größer als {0} MiB und ohne Chats.</translation>
  </message>
  <message>
   <source>It is nested too deeply.</source>
   <translation>Zu tief verschachtelt.</translation>
  </message>
  <message>
   <source>It is no longer there.</source>
   <translation>Nicht mehr da.</translation>
  </message>
  <message>
   <source>It is not JSON.</source>
   <translation>Kein JSON.</translation>
  </message>
  <message>
   <source>It is not UTF-8 text.</source>
   <translation>Kein UTF-8-Text.</translation>
  </message>
  <message>
   <source>It is not loaded by itself again. Choose another model, or choose this one again to try once more.</source>
   <translation>Es wird nicht mehr von selbst geladen. Wählen Sie ein anderes Modell, oder wählen Sie dieses erneut, um es noch einmal zu versuchen.</translation>
  </message>
  <message>
   <source>It is not there.</source>
   <translation>Nicht da.</translation>
  </message>
  <message>
   <source>It is sound.</source>
   <translation>In Ordnung.</translation>
  </message>
  <message>
   <source>It is there as: {0}.</source>
   <translation>Vorhanden als: {0}.</translation>
  </message>
  <message>
   <source>It is too deeply nested.</source>
   <translation>Zu tief verschachtelt.</translation>
  </message>
  <message>
   <source>It leads from one address to the next without end.</source>
   <translation>Führt endlos von einer Adresse zur nächsten.</translation>
  </message>
  <message>
   <source>It leads into a private network.</source>
   <translation>Führt in ein privates Netzwerk.</translation>
  </message>
  <message>
   <source>It may be too old: see 'trace_days'.</source>
   <translation>Vielleicht ist sie zu alt: siehe 'trace_days'.</translation>
  </message>
  <message>
   <source>It may have been deleted; choose another.</source>
   <translation>Vielleicht wurde es gelöscht; wählen Sie ein anderes.</translation>
  </message>
  <message>
   <source>It may have been deleted; open another.</source>
   <translation>Vielleicht wurde es gelöscht; öffnen Sie ein anderes.</translation>
  </message>
  <message>
   <source>It may have been moved or renamed; {0} shows what there is.</source>
   <translation>Vielleicht wurde es verschoben oder umbenannt; {0} zeigt, was da ist.</translation>
  </message>
  <message>
   <source>It needs about {0} of memory; this computer has {1}, and its system needs a part of that.</source>
   <translation>Es braucht etwa {0} Speicher; dieser Computer hat {1}, und einen Teil davon braucht sein System.</translation>
  </message>
  <message>
   <source>It takes about {0} of memory {1} and would write about {2} tokens a second{3}.</source>
   <translation>Es braucht etwa {0} Speicher {1} und würde etwa {2} Tokens pro Sekunde schreiben{3}.</translation>
  </message>
  <message>
   <source>It took too long to read and was given up</source>
   <translation>Das Einlesen dauerte zu lange und wurde aufgegeben</translation>
  </message>
  <message>
   <source>It unpacks to far more than it is: it may be made to do harm</source>
   <translation>Wird entpackt weit größer, als die Datei ist: könnte Schaden anrichten</translation>
  </message>
  <message>
   <source>It was deleted while it was being read.</source>
   <translation>Während des Einlesens gelöscht.</translation>
  </message>
  <message>
   <source>It was left out, as this question asked for.</source>
   <translation>Weggelassen, wie es diese Frage verlangt hat.</translation>
  </message>
  <message>
   <source>It was made by a newer version of Inglenook.</source>
   <translation>Mit einer neueren Version von Inglenook erstellt.</translation>
  </message>
  <message>
   <source>It was read only as far as row {0} of the sheet {1}.</source>
   <translation>Nur bis Zeile {0} des Tabellenblatts {1} gelesen.</translation>
  </message>
  <message>
   <source>It was stopped before it began.</source>
   <translation>Gestoppt, bevor es begann.</translation>
  </message>
  <message>
   <source>It was stopped while it waited for the model.</source>
   <translation>Gestoppt, während auf das Modell gewartet wurde.</translation>
  </message>
  <message>
   <source>It was stopped.</source>
   <translation>Gestoppt.</translation>
  </message>
  <message>
   <source>It was stopped. What had come in stays: {0}.</source>
   <translation>Gestoppt. Was schon da ist, bleibt: {0}.</translation>
  </message>
  <message>
   <source>It was stopped; what was fetched until then is kept.</source>
   <translation>Gestoppt; was bis dahin abgerufen wurde, bleibt erhalten.</translation>
  </message>
  <message>
   <source>It was stopped; what was noted until then is kept.</source>
   <translation>Gestoppt; was bis dahin notiert wurde, bleibt erhalten.</translation>
  </message>
  <message>
   <source>Its disk is not connected; what was read from it is kept.</source>
   <translation>Der Datenträger ist nicht angeschlossen; was davon gelesen wurde, bleibt erhalten.</translation>
  </message>
  <message>
   <source>Its drive is not connected.</source>
   <translation>Das Laufwerk ist nicht angeschlossen.</translation>
  </message>
  <message>
   <source>Its file is not there.</source>
   <translation>Die Datei dazu ist nicht da.</translation>
  </message>
  <message>
   <source>Its robots.txt asks programs not to fetch it.</source>
   <translation>Ihre robots.txt bittet Programme, sie nicht abzurufen.</translation>
  </message>
  <message>
   <source>Killed by signal {0}.</source>
   <translation>Durch Signal {0} beendet.</translation>
  </message>
  <message>
   <source>Leave 'history' out.</source>
   <translation>Lassen Sie 'history' weg.</translation>
  </message>
  <message>
   <source>Leave out the schema or grammar, or set 'tool_choice' to "none".</source>
   <translation>Lassen Sie das Schema oder die Grammatik weg, oder setzen Sie 'tool_choice' auf "none".</translation>
  </message>
  <message>
   <source>Light; sees pictures and thinks if asked to.</source>
   <translation>Leicht; sieht Bilder und denkt auf Wunsch nach.</translation>
  </message>
  <message>
   <source>Loading {0} was stopped.</source>
   <translation>Das Laden von {0} wurde gestoppt.</translation>
  </message>
  <message>
   <source>Look at 'inglenook library web list'.</source>
   <translation>Sehen Sie in „inglenook library web list“ nach.</translation>
  </message>
  <message>
   <source>Look there for the address of its feed.</source>
   <translation>Suchen Sie dort nach der Adresse des Feeds.</translation>
  </message>
  <message>
   <source>Measuring was stopped.</source>
   <translation>Die Messung wurde gestoppt.</translation>
  </message>
  <message>
   <source>Memory is short: its context would be {0} tokens.</source>
   <translation>Der Speicher ist knapp: Der Kontext hätte {0} Tokens.</translation>
  </message>
  <message>
   <source>Mend that file, or install Inglenook again.</source>
   <translation>Reparieren Sie diese Datei, oder installieren Sie Inglenook erneut.</translation>
  </message>
  <message>
   <source>Mend the file, or delete it to start with the defaults.</source>
   <translation>Reparieren Sie die Datei, oder löschen Sie sie, um mit den Standardwerten zu beginnen.</translation>
  </message>
  <message>
   <source>More than is read of one file</source>
   <translation>Mehr, als aus einer Datei gelesen wird</translation>
  </message>
  <message>
   <source>Name one that is.</source>
   <translation>Nennen Sie eines, das es ist.</translation>
  </message>
  <message>
   <source>Name the model's .gguf file in it.</source>
   <translation>Nennen Sie die .gguf-Datei des Modells darin.</translation>
  </message>
  <message>
   <source>Needs too much memory to read</source>
   <translation>Braucht zum Lesen zu viel Speicher</translation>
  </message>
  <message>
   <source>Nested too deeply</source>
   <translation>Zu tief verschachtelt</translation>
  </message>
  <message>
   <source>No answer to {0} within {1} seconds.</source>
   <translation>Keine Antwort auf {0} innerhalb von {1} Sekunden.</translation>
  </message>
  <message>
   <source>No background process is running.</source>
   <translation>Es läuft kein Hintergrundprozess.</translation>
  </message>
  <message>
   <source>No embedding model in GGUF format is installed.</source>
   <translation>Es ist kein Embedding-Modell im GGUF-Format installiert.</translation>
  </message>
  <message>
   <source>No file of your library has a name like {0}.</source>
   <translation>Keine Datei Ihrer Bibliothek hat einen Namen wie {0}.</translation>
  </message>
  <message>
   <source>No file of your library is in a folder like {0}.</source>
   <translation>Keine Datei Ihrer Bibliothek liegt in einem Ordner wie {0}.</translation>
  </message>
  <message>
   <source>No file of your library is of the type {0}.</source>
   <translation>Keine Datei Ihrer Bibliothek ist vom Typ {0}.</translation>
  </message>
  <message>
   <source>No model is installed yet.</source>
   <translation>Es ist noch kein Modell installiert.</translation>
  </message>
  <message>
   <source>No model is loaded.</source>
   <translation>Es ist kein Modell geladen.</translation>
  </message>
  <message>
   <source>No permission to read it.</source>
   <translation>Keine Leseberechtigung.</translation>
  </message>
  <message>
   <source>No text layer: the pages are scanned pictures.</source>
   <translation>Keine Textebene: Die Seiten sind gescannte Bilder.</translation>
  </message>
  <message>
   <source>No text was found in it.</source>
   <translation>Es wurde kein Text darin gefunden.</translation>
  </message>
  <message>
   <source>No text was found in the picture.</source>
   <translation>In dem Bild wurde kein Text gefunden.</translation>
  </message>
  <message>
   <source>Nobody answers at {0}.</source>
   <translation>Unter {0} antwortet niemand.</translation>
  </message>
  <message>
   <source>Not a file but {0}.</source>
   <translation>{0:.0}Keine gewöhnliche Datei.</translation>
  </message>
  <message>
   <source>Not a regular file</source>
   <translation>Keine gewöhnliche Datei</translation>
  </message>
  <message>
   <source>Not compared: indexing is going on.</source>
   <translation>Nicht verglichen: Es wird gerade indiziert.</translation>
  </message>
  <message>
   <source>Not supported</source>
   <translation>Nicht unterstützt</translation>
  </message>
  <message>
   <source>Not supported: {0} not read yet</source>
   <translation>Nicht unterstützt: {0:.0}wird noch nicht gelesen</translation>
  </message>
  <message>
   <source>Nothing has been answered yet.</source>
   <translation>Es wurde noch nichts beantwortet.</translation>
  </message>
  <message>
   <source>Nothing in it could be read. {0}</source>
   <translation>Nichts darin konnte gelesen werden. {0}</translation>
  </message>
  <message>
   <source>Nothing in your files is about this.</source>
   <translation>In Ihren Dateien steht nichts dazu.</translation>
  </message>
  <message>
   <source>Nothing in your files passes all filters: {0}.</source>
   <translation>Nichts in Ihren Dateien passt zu allen Filtern: {0}.</translation>
  </message>
  <message>
   <source>Nothing in your files supports this answer.</source>
   <translation>Nichts in Ihren Dateien stützt diese Antwort.</translation>
  </message>
  <message>
   <source>Nothing was said in it.</source>
   <translation>Es wurde nichts darin gesagt.</translation>
  </message>
  <message>
   <source>Of {0} the first {1} were read.</source>
   <translation>Von {0} wurden die ersten {1} gelesen.</translation>
  </message>
  <message>
   <source>On a network drive, which is looked at every minute.</source>
   <translation>Auf einem Netzlaufwerk, in dem jede Minute nachgesehen wird.</translation>
  </message>
  <message>
   <source>One chat in it is larger than {0} MiB.</source>
   <translation>Ein Chat darin ist größer als {0} MiB.</translation>
  </message>
  <message>
   <source>One of its messages follows none that came before.</source>
   <translation>Eine der Nachrichten folgt auf keine frühere.</translation>
  </message>
  <message>
   <source>One of its times is none.</source>
   <translation>Eine der Zeitangaben ist keine.</translation>
  </message>
  <message>
   <source>One sentence has no support in your files.</source>
   <translation>Ein Satz ist durch Ihre Dateien nicht belegt.</translation>
  </message>
  <message>
   <source>Only PDF files and pictures have pages that can be shown</source>
   <translation>Nur PDF-Dateien und Bilder haben Seiten, die sich anzeigen lassen</translation>
  </message>
  <message>
   <source>Only a message of the assistant can be written on.</source>
   <translation>Nur eine Nachricht des Assistenten lässt sich weiterschreiben.</translation>
  </message>
  <message>
   <source>Only in the cloud: open it once, or keep it on this device, to have it read.</source>
   <translation>Nur in der Cloud: Öffnen Sie die Datei einmal, oder behalten Sie sie auf diesem Gerät, damit sie gelesen wird.</translation>
  </message>
  <message>
   <source>Only the first {0} messages were read.</source>
   <translation>Nur die ersten {0} Nachrichten wurden gelesen.</translation>
  </message>
  <message>
   <source>Only the first {0} of {1} MB were read.</source>
   <translation>Nur die ersten {0} von {1} MB wurden gelesen.</translation>
  </message>
  <message>
   <source>Only the first {0} of {1} pages were read.</source>
   <translation>Nur die ersten {0} von {1} Seiten wurden gelesen.</translation>
  </message>
  <message>
   <source>Only the first {0} rows were read: the file is very large.</source>
   <translation>Nur die ersten {0} Zeilen wurden gelesen: Die Datei ist sehr groß.</translation>
  </message>
  <message>
   <source>Only the last answer of a chat can be written on.</source>
   <translation>Nur die letzte Antwort eines Chats lässt sich weiterschreiben.</translation>
  </message>
  <message>
   <source>Only {0} are free just now and it takes about {1}: close some programs before you load it.</source>
   <translation>Zurzeit sind nur {0} frei, und es braucht etwa {1}: Schließen Sie einige Programme, bevor Sie es laden.</translation>
  </message>
  <message>
   <source>Only {0} are free now: close some programs before you load it.</source>
   <translation>Zurzeit sind nur {0} frei: Schließen Sie einige Programme, bevor Sie es laden.</translation>
  </message>
  <message>
   <source>Only {0} parts of the message were read.</source>
   <translation>Nur {0} Teile der Nachricht wurden gelesen.</translation>
  </message>
  <message>
   <source>Open it in Office and save it in the current format.</source>
   <translation>Öffnen Sie die Datei in Office und speichern Sie sie im aktuellen Format.</translation>
  </message>
  <message>
   <source>Open it in the program that made it and save a copy.</source>
   <translation>Öffnen Sie die Datei in dem Programm, mit dem sie erstellt wurde, und speichern Sie eine Kopie.</translation>
  </message>
  <message>
   <source>Open the chat again.</source>
   <translation>Öffnen Sie den Chat erneut.</translation>
  </message>
  <message>
   <source>Other questions are being looked up.</source>
   <translation>Gerade wird zu anderen Fragen nachgesehen.</translation>
  </message>
  <message>
   <source>Pages of the kind {0} are not read.</source>
   <translation>Seiten der Art {0} werden nicht gelesen.</translation>
  </message>
  <message>
   <source>Pages read from pictures: {0} of {1}.</source>
   <translation>Aus Bildern gelesene Seiten: {0} von {1}.</translation>
  </message>
  <message>
   <source>Parts of it are missing: {0}.</source>
   <translation>Teile davon fehlen: {0}.</translation>
  </message>
  <message>
   <source>Put all parts into one folder, or download the model again.</source>
   <translation>Legen Sie alle Teile in einen Ordner, oder laden Sie das Modell erneut herunter.</translation>
  </message>
  <message>
   <source>Put back a backup of this file, or move it away to start with an empty one.</source>
   <translation>Spielen Sie eine Sicherung dieser Datei zurück, oder verschieben Sie sie, um mit einer leeren zu beginnen.</translation>
  </message>
  <message>
   <source>Put it into the environment as HF_TOKEN, or keep it in a file that only you can read with 'inglenook models token --file'.</source>
   <translation>Legen Sie es als HF_TOKEN in der Umgebung ab, oder bewahren Sie es mit „inglenook models token --file“ in einer Datei auf, die nur Sie lesen können.</translation>
  </message>
  <message>
   <source>Put the former file back, or ask the question again.</source>
   <translation>Stellen Sie die frühere Datei wieder her, oder stellen Sie die Frage erneut.</translation>
  </message>
  <message>
   <source>Read from a picture.</source>
   <translation>Aus einem Bild gelesen.</translation>
  </message>
  <message>
   <source>Read from pictures of the pages.</source>
   <translation>Aus Bildern der Seiten gelesen.</translation>
  </message>
  <message>
   <source>Reading text from pictures (OCR) is not available on this computer.</source>
   <translation>Text aus Bildern zu lesen (OCR) ist auf diesem Computer nicht möglich.</translation>
  </message>
  <message>
   <source>Reads found passages again with your question, in English and Chinese. About 1.1 GB.</source>
   <translation>Liest gefundene Textstellen noch einmal mit Ihrer Frage, auf Englisch und Chinesisch. Etwa 1,1 GB.</translation>
  </message>
  <message>
   <source>Reads found passages again with your question, in English. Quick; about 90 MB.</source>
   <translation>Liest gefundene Textstellen noch einmal mit Ihrer Frage, auf Englisch. Schnell; etwa 90 MB.</translation>
  </message>
  <message>
   <source>Reads found passages again with your question, in many languages. About 490 MB.</source>
   <translation>Liest gefundene Textstellen noch einmal mit Ihrer Frage, in vielen Sprachen. Etwa 490 MB.</translation>
  </message>
  <message>
   <source>Reliable with instructions and tools; for a graphics card.</source>
   <translation>Zuverlässig mit Anweisungen und Werkzeugen; für eine Grafikkarte.</translation>
  </message>
  <message>
   <source>Remove it from the question, or attach another copy.</source>
   <translation>Entfernen Sie die Datei aus der Frage, oder hängen Sie eine andere Kopie an.</translation>
  </message>
  <message>
   <source>Remove it in {0}.</source>
   <translation>Entfernen Sie es in {0}.</translation>
  </message>
  <message>
   <source>Remove it, then run 'inglenook models get {0}'.</source>
   <translation>Entfernen Sie es und führen Sie dann „inglenook models get {0}“ aus.</translation>
  </message>
  <message>
   <source>Request {0} is still being worked on.</source>
   <translation>Anfrage {0} wird noch bearbeitet.</translation>
  </message>
  <message>
   <source>Run 'inglenook doctor' again; if it stays, remove the index folder of the profile.</source>
   <translation>Führen Sie „inglenook doctor“ erneut aus; bleibt es dabei, entfernen Sie den Indexordner des Profils.</translation>
  </message>
  <message>
   <source>Run 'inglenook doctor' to see why, then try again.</source>
   <translation>Führen Sie „inglenook doctor“ aus, um den Grund zu sehen, und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>Run 'inglenook models get {0}', or open the model page.</source>
   <translation>Führen Sie „inglenook models get {0}“ aus, oder öffnen Sie die Seite „Modelle“.</translation>
  </message>
  <message>
   <source>Run 'inglenook models get {0}', or set 'reranker' to auto.</source>
   <translation>Führen Sie „inglenook models get {0}“ aus, oder setzen Sie 'reranker' auf auto.</translation>
  </message>
  <message>
   <source>Run 'inglenook stop', then try again.</source>
   <translation>Führen Sie „inglenook stop“ aus und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>Run 'inglenook stop', then try again. The log folder says more.</source>
   <translation>Führen Sie „inglenook stop“ aus und versuchen Sie es dann erneut. Mehr steht im Protokollordner.</translation>
  </message>
  <message>
   <source>Save a copy without the password and add that.</source>
   <translation>Speichern Sie eine Kopie ohne Passwort und fügen Sie diese hinzu.</translation>
  </message>
  <message>
   <source>Save it as PNG or JPEG with another program, and add that.</source>
   <translation>Speichern Sie es mit einem anderen Programm als PNG oder JPEG und fügen Sie dieses hinzu.</translation>
  </message>
  <message>
   <source>Scanned pages that could not be read: {0} of {1}.</source>
   <translation>Gescannte Seiten, die nicht gelesen werden konnten: {0} von {1}.</translation>
  </message>
  <message>
   <source>Scanned pages, without OCR here: {0} of {1}.</source>
   <translation>Gescannte Seiten, hier ohne OCR: {0} von {1}.</translation>
  </message>
  <message>
   <source>Sees pictures and thinks if asked to.</source>
   <translation>Sieht Bilder und denkt auf Wunsch nach.</translation>
  </message>
  <message>
   <source>Sees pictures: describes them and reads the text in them.</source>
   <translation>Sieht Bilder: beschreibt sie und liest den Text darin.</translation>
  </message>
  <message>
   <source>Sees pictures; quick for its size.</source>
   <translation>Sieht Bilder; schnell für seine Größe.</translation>
  </message>
  <message>
   <source>Send less at once: a shorter text, or fewer queries.</source>
   <translation>Senden Sie weniger auf einmal: einen kürzeren Text oder weniger Suchanfragen.</translation>
  </message>
  <message>
   <source>Set TMPDIR to a folder of your own, then try again.</source>
   <translation>Setzen Sie TMPDIR auf einen eigenen Ordner und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>Set TMPDIR to a shorter path, then try again.</source>
   <translation>Setzen Sie TMPDIR auf einen kürzeren Pfad und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>Set aside until it changes: {0}</source>
   <translation>Zurückgestellt bis zur nächsten Änderung: {0}</translation>
  </message>
  <message>
   <source>Set aside: reading it ended in a crash every time.</source>
   <translation>Zurückgestellt: Das Einlesen endete jedes Mal mit einem Absturz.</translation>
  </message>
  <message>
   <source>Shorten it, or save the long text as a file, add it to the library and ask about it.</source>
   <translation>Kürzen Sie sie, oder speichern Sie den langen Text als Datei, fügen Sie ihn der Bibliothek hinzu und fragen Sie danach.</translation>
  </message>
  <message>
   <source>Small and long of memory.</source>
   <translation>Klein, mit langem Gedächtnis.</translation>
  </message>
  <message>
   <source>Small and pleasant to read, in many languages.</source>
   <translation>Klein und angenehm zu lesen, in vielen Sprachen.</translation>
  </message>
  <message>
   <source>Small and quick, best with English.</source>
   <translation>Klein und schnell, am besten mit Englisch.</translation>
  </message>
  <message>
   <source>Small and quick, with a hybrid memory.</source>
   <translation>Klein und schnell, mit hybridem Gedächtnis.</translation>
  </message>
  <message>
   <source>Small, fully open; thinks before it answers if asked to.</source>
   <translation>Klein, vollständig offen; denkt auf Wunsch nach, bevor es antwortet.</translation>
  </message>
  <message>
   <source>Small, in many languages, made for tools.</source>
   <translation>Klein, in vielen Sprachen, für Werkzeuge gemacht.</translation>
  </message>
  <message>
   <source>Small, long of memory, sees pictures.</source>
   <translation>Klein, mit langem Gedächtnis, sieht Bilder.</translation>
  </message>
  <message>
   <source>Small, with a long context.</source>
   <translation>Klein, mit langem Kontext.</translation>
  </message>
  <message>
   <source>Small; always thinks aloud before it answers.</source>
   <translation>Klein; denkt immer laut nach, bevor es antwortet.</translation>
  </message>
  <message>
   <source>Small; follows instructions and calls tools reliably.</source>
   <translation>Klein; folgt Anweisungen und ruft Werkzeuge zuverlässig auf.</translation>
  </message>
  <message>
   <source>Small; thinks before it answers if asked to.</source>
   <translation>Klein; denkt auf Wunsch nach, bevor es antwortet.</translation>
  </message>
  <message>
   <source>Something went wrong inside Inglenook ({0}).</source>
   <translation>In Inglenook ist etwas schiefgegangen ({0}).</translation>
  </message>
  <message>
   <source>Something went wrong while answering.</source>
   <translation>Beim Antworten ist etwas schiefgegangen.</translation>
  </message>
  <message>
   <source>Sorts passages by how well they answer, in many languages, for programs that ask our HTTP door.</source>
   <translation>Sortiert Textstellen danach, wie gut sie antworten, in vielen Sprachen, für Programme, die über unsere HTTP-Schnittstelle fragen.</translation>
  </message>
  <message>
   <source>Split it, or allow texts to be cut off.</source>
   <translation>Teilen Sie ihn, oder erlauben Sie, dass Texte abgeschnitten werden.</translation>
  </message>
  <message>
   <source>Still small, clearly better than the starter model, and long of memory.</source>
   <translation>Immer noch klein, deutlich besser als das Startmodell, mit langem Gedächtnis.</translation>
  </message>
  <message>
   <source>Strong all-rounder for a graphics card; slow on a processor alone.</source>
   <translation>Starker Allrounder für eine Grafikkarte; langsam auf einem Prozessor allein.</translation>
  </message>
  <message>
   <source>Text {0} has {1} tokens; {2} takes {3}.</source>
   <translation>Text {0} hat {1} Tokens; {2} nimmt {3} an.</translation>
  </message>
  <message>
   <source>Text {0} is empty.</source>
   <translation>Text {0} ist leer.</translation>
  </message>
  <message>
   <source>That is not an access token.</source>
   <translation>Das ist kein Zugriffstoken.</translation>
  </message>
  <message>
   <source>That work has ended already.</source>
   <translation>Diese Arbeit ist schon beendet.</translation>
  </message>
  <message>
   <source>The OCR model {0} in {1} cannot be loaded</source>
   <translation>Das OCR-Modell {0} in {1} lässt sich nicht laden</translation>
  </message>
  <message>
   <source>The adapter {0} does not fit {1}: {2}.</source>
   <translation>Der Adapter {0} passt nicht zu {1}: {2}.</translation>
  </message>
  <message>
   <source>The adapter {0} that this answer was written with is not there.</source>
   <translation>Der Adapter {0}, mit dem diese Antwort geschrieben wurde, ist nicht da.</translation>
  </message>
  <message>
   <source>The adapters could not be set on {0}.</source>
   <translation>Die Adapter konnten für {0} nicht gesetzt werden.</translation>
  </message>
  <message>
   <source>The answer above is not supported by your files; this is the closest passage.</source>
   <translation>Die Antwort oben ist durch Ihre Dateien nicht belegt; dies ist die nächstliegende Textstelle.</translation>
  </message>
  <message>
   <source>The answer ended without an end.</source>
   <translation>Die Antwort brach ohne Schluss ab.</translation>
  </message>
  <message>
   <source>The archive is damaged.</source>
   <translation>Das Archiv ist beschädigt.</translation>
  </message>
  <message>
   <source>The archive is encrypted, or packed in an unknown way.</source>
   <translation>Das Archiv ist verschlüsselt oder auf unbekannte Weise gepackt.</translation>
  </message>
  <message>
   <source>The argument {0} is missing.</source>
   <translation>Das Argument {0} fehlt.</translation>
  </message>
  <message>
   <source>The arguments in 'with' must be a JSON object.</source>
   <translation>Die Argumente in 'with' müssen ein JSON-Objekt sein.</translation>
  </message>
  <message>
   <source>The background process did not accept our key.</source>
   <translation>Der Hintergrundprozess hat unseren Schlüssel nicht angenommen.</translation>
  </message>
  <message>
   <source>The background process did not start. {0}</source>
   <translation>Der Hintergrundprozess ist nicht gestartet. {0}</translation>
  </message>
  <message>
   <source>The background process does not answer.</source>
   <translation>Der Hintergrundprozess antwortet nicht.</translation>
  </message>
  <message>
   <source>The background process ended as it started. {0}</source>
   <translation>Der Hintergrundprozess endete beim Starten. {0}</translation>
  </message>
  <message>
   <source>The backup was stopped. Nothing was changed.</source>
   <translation>Die Sicherung wurde gestoppt. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The catalog has no model that can answer.</source>
   <translation>Der Katalog hat kein Modell, das antworten kann.</translation>
  </message>
  <message>
   <source>The catalog {0} cannot be read: {1}.</source>
   <translation>Der Katalog {0} ist nicht lesbar: {1}.</translation>
  </message>
  <message>
   <source>The catalog {0} is broken: {1}.</source>
   <translation>Der Katalog {0} ist fehlerhaft: {1}.</translation>
  </message>
  <message>
   <source>The catalog {0} is not valid TOML: {1}.</source>
   <translation>Der Katalog {0} ist kein gültiges TOML: {1}.</translation>
  </message>
  <message>
   <source>The certificate file {0} cannot be used: {1}.</source>
   <translation>Die Zertifikatsdatei {0} lässt sich nicht verwenden: {1}.</translation>
  </message>
  <message>
   <source>The chat template of {0} failed: {1}</source>
   <translation>Die Chatvorlage von {0} ist fehlgeschlagen: {1}</translation>
  </message>
  <message>
   <source>The connection to the background process was lost.</source>
   <translation>Die Verbindung zum Hintergrundprozess ist abgerissen.</translation>
  </message>
  <message>
   <source>The context is kept in 8 bits instead of 16: memory is short.</source>
   <translation>Der Kontext wird mit 8 statt 16 Bit gespeichert: Der Speicher ist knapp.</translation>
  </message>
  <message>
   <source>The context is {0} tokens instead of {1}: {2}.</source>
   <translation>Der Kontext hat {0} statt {1} Tokens: {2}.</translation>
  </message>
  <message>
   <source>The context was shortened to {0} tokens: memory is short.</source>
   <translation>Der Kontext wurde auf {0} Tokens gekürzt: Der Speicher ist knapp.</translation>
  </message>
  <message>
   <source>The data folder is {0} already.</source>
   <translation>Der Datenordner ist bereits {0}.</translation>
  </message>
  <message>
   <source>The data folder was moved to {0}, and is not there.</source>
   <translation>Der Datenordner wurde nach {0} verschoben und ist dort nicht.</translation>
  </message>
  <message>
   <source>The data folder {0} cannot be used: {1}.</source>
   <translation>Der Datenordner {0} lässt sich nicht verwenden: {1}.</translation>
  </message>
  <message>
   <source>The details are in the log. If it happens again, report it with the log attached.</source>
   <translation>Einzelheiten stehen im Protokoll. Wenn es wieder vorkommt, melden Sie es mit dem Protokoll im Anhang.</translation>
  </message>
  <message>
   <source>The details of this message cannot be read any more.</source>
   <translation>Die Einzelheiten dieser Nachricht lassen sich nicht mehr lesen.</translation>
  </message>
  <message>
   <source>The download of {0} is paused; {1}.</source>
   <translation>Der Download von {0} ist pausiert; {1}.</translation>
  </message>
  <message>
   <source>The download of {0} was cancelled; nothing of it is kept.</source>
   <translation>Der Download von {0} wurde abgebrochen; nichts davon bleibt erhalten.</translation>
  </message>
  <message>
   <source>The download of {0} was stopped before it began.</source>
   <translation>Der Download von {0} wurde gestoppt, bevor er begann.</translation>
  </message>
  <message>
   <source>The download of {0} was stopped.</source>
   <translation>Der Download von {0} wurde gestoppt.</translation>
  </message>
  <message>
   <source>The embedding model in {0} cannot be loaded: {1}</source>
   <translation>Das Embedding-Modell in {0} lässt sich nicht laden: {1}</translation>
  </message>
  <message>
   <source>The embedding model {0}, which searches your files, is not installed.</source>
   <translation>Das Embedding-Modell {0}, das Ihre Dateien durchsucht, ist nicht installiert.</translation>
  </message>
  <message>
   <source>The embedding was stopped.</source>
   <translation>Das Einbetten wurde gestoppt.</translation>
  </message>
  <message>
   <source>The engine failed unexpectedly.</source>
   <translation>Die Engine ist unerwartet ausgefallen.</translation>
  </message>
  <message>
   <source>The export was stopped.</source>
   <translation>Der Export wurde gestoppt.</translation>
  </message>
  <message>
   <source>The file has changed on the server; starting over.</source>
   <translation>Die Datei hat sich auf dem Server geändert; es geht von vorn los.</translation>
  </message>
  <message>
   <source>The file may be damaged. Open it in the program that made it and save a copy.</source>
   <translation>Die Datei ist vielleicht beschädigt. Öffnen Sie sie in dem Programm, mit dem sie erstellt wurde, und speichern Sie eine Kopie.</translation>
  </message>
  <message>
   <source>The filter {0} needs a value.</source>
   <translation>Der Filter {0} braucht einen Wert.</translation>
  </message>
  <message>
   <source>The first request must be hello.</source>
   <translation>Die erste Anfrage muss hello sein.</translation>
  </message>
  <message>
   <source>The folder for temporary files has too long a name for local sockets.</source>
   <translation>Der Ordner für temporäre Dateien hat einen zu langen Namen für lokale Sockets.</translation>
  </message>
  <message>
   <source>The folder {0} for local sockets belongs to somebody else.</source>
   <translation>Der Ordner {0} für lokale Sockets gehört jemand anderem.</translation>
  </message>
  <message>
   <source>The grammar cannot be used: {0}.</source>
   <translation>Die Grammatik lässt sich nicht verwenden: {0}.</translation>
  </message>
  <message>
   <source>The keyring did not take the token ({0}).</source>
   <translation>Der Schlüsselbund hat das Token nicht angenommen ({0}).</translation>
  </message>
  <message>
   <source>The log says where. Report it with the log attached.</source>
   <translation>Wo, steht im Protokoll. Melden Sie es mit dem Protokoll im Anhang.</translation>
  </message>
  <message>
   <source>The message cannot be read: {0}.</source>
   <translation>Die Nachricht ist nicht lesbar: {0}.</translation>
  </message>
  <message>
   <source>The message is encrypted.</source>
   <translation>Die Nachricht ist verschlüsselt.</translation>
  </message>
  <message>
   <source>The message is {0} bytes long; at most {1} can be sent at once.</source>
   <translation>Die Nachricht ist {0} Byte lang; auf einmal lassen sich höchstens {1} senden.</translation>
  </message>
  <message>
   <source>The model called {0} with arguments that cannot be read.</source>
   <translation>Das Modell hat {0} mit unlesbaren Argumenten aufgerufen.</translation>
  </message>
  <message>
   <source>The model called {0}, which is none of the tools.</source>
   <translation>Das Modell hat {0} aufgerufen, das keines der Werkzeuge ist.</translation>
  </message>
  <message>
   <source>The model could not work on this request ({0}: {1}).</source>
   <translation>Das Modell konnte diese Anfrage nicht bearbeiten ({0}: {1}).</translation>
  </message>
  <message>
   <source>The model file {0} is not there.</source>
   <translation>Die Modelldatei {0} ist nicht da.</translation>
  </message>
  <message>
   <source>The model hub {0} cannot be reached: {1}.</source>
   <translation>Der Modell-Hub {0} ist nicht erreichbar: {1}.</translation>
  </message>
  <message>
   <source>The model hub {0} sends us in circles or elsewhere.</source>
   <translation>Der Modell-Hub {0} schickt uns im Kreis oder woandershin.</translation>
  </message>
  <message>
   <source>The model is no longer at work.</source>
   <translation>Das Modell ist nicht mehr bei der Arbeit.</translation>
  </message>
  <message>
   <source>The model was let go while it wrote.</source>
   <translation>Das Modell wurde entladen, während es schrieb.</translation>
  </message>
  <message>
   <source>The model's answer ended without an end.</source>
   <translation>Die Antwort des Modells brach ohne Schluss ab.</translation>
  </message>
  <message>
   <source>The option {0} must be a list of texts, none of them empty.</source>
   <translation>Die Option {0} muss eine Liste von Texten sein, von denen keiner leer ist.</translation>
  </message>
  <message>
   <source>The option {0} must be a number from {1} to {2}, not {3}.</source>
   <translation>Die Option {0} muss eine Zahl von {1} bis {2} sein, nicht {3}.</translation>
  </message>
  <message>
   <source>The option {0} must be a whole number from {1} to {2}, not {3}.</source>
   <translation>Die Option {0} muss eine ganze Zahl von {1} bis {2} sein, nicht {3}.</translation>
  </message>
  <message>
   <source>The option {0} must be one of {1}.</source>
   <translation>Die Option {0} muss eine von diesen sein: {1}.</translation>
  </message>
  <message>
   <source>The option {0} takes at most {1} texts.</source>
   <translation>Die Option {0} nimmt höchstens {1} Texte an.</translation>
  </message>
  <message>
   <source>The passages found do not mention</source>
   <translation>Die gefundenen Textstellen erwähnen nicht</translation>
  </message>
  <message>
   <source>The passages found do not mention {0}.</source>
   <translation>Die gefundenen Textstellen erwähnen {0} nicht.</translation>
  </message>
  <message>
   <source>The picture {0} cannot be used: {1}.</source>
   <translation>Das Bild {0} lässt sich nicht verwenden: {1}.</translation>
  </message>
  <message>
   <source>The pictures cannot be prepared: {0}.</source>
   <translation>Die Bilder lassen sich nicht vorbereiten: {0}.</translation>
  </message>
  <message>
   <source>The process hung up before it said hello.</source>
   <translation>Der Prozess hat die Verbindung getrennt, bevor er sich gemeldet hat.</translation>
  </message>
  <message>
   <source>The projector {0} cannot be used with this model: {1}.</source>
   <translation>Der Projektor {0} lässt sich mit diesem Modell nicht verwenden: {1}.</translation>
  </message>
  <message>
   <source>The projector {0} is not there.</source>
   <translation>Der Projektor {0} ist nicht da.</translation>
  </message>
  <message>
   <source>The proxy {0} cannot be used.</source>
   <translation>Der Proxy {0} lässt sich nicht verwenden.</translation>
  </message>
  <message>
   <source>The question is empty.</source>
   <translation>Die Frage ist leer.</translation>
  </message>
  <message>
   <source>The question is {0} tokens long; this model can take {1}.</source>
   <translation>Die Frage ist {0} Tokens lang; dieses Modell nimmt {1} an.</translation>
  </message>
  <message>
   <source>The question with all that goes with it is {0} tokens long; the model was loaded with room for {1}.</source>
   <translation>Die Frage mit allem, was dazugehört, ist {0} Tokens lang; das Modell wurde mit Platz für {1} geladen.</translation>
  </message>
  <message>
   <source>The reranker in {0} cannot be loaded: {1}</source>
   <translation>Der Reranker in {0} lässt sich nicht laden: {1}</translation>
  </message>
  <message>
   <source>The reranker {0} is not installed.</source>
   <translation>Der Reranker {0} ist nicht installiert.</translation>
  </message>
  <message>
   <source>The scale of {0} must lie between -100 and 100.</source>
   <translation>Die Stärke von {0} muss zwischen -100 und 100 liegen.</translation>
  </message>
  <message>
   <source>The search index cannot be written to.</source>
   <translation>In den Suchindex kann nicht geschrieben werden.</translation>
  </message>
  <message>
   <source>The server answers {0}.</source>
   <translation>Der Server antwortet: {0}.</translation>
  </message>
  <message>
   <source>The server asks to wait {0} minutes. Try again then; what has arrived is kept.</source>
   <translation>Der Server bittet darum, {0} Minuten zu warten. Versuchen Sie es dann erneut; was angekommen ist, bleibt erhalten.</translation>
  </message>
  <message>
   <source>The setting '{0}' named it and is 'auto' again.</source>
   <translation>Die Einstellung '{0}' nannte es und steht wieder auf 'auto'.</translation>
  </message>
  <message>
   <source>The settings could not be saved to {0}: {1}.</source>
   <translation>Die Einstellungen konnten nicht in {0} gespeichert werden: {1}.</translation>
  </message>
  <message>
   <source>The settings file {0} is not valid TOML: {1}.</source>
   <translation>Die Einstellungsdatei {0} ist kein gültiges TOML: {1}.</translation>
  </message>
  <message>
   <source>The sheet {0} was not read. {1}.</source>
   <translation>Das Tabellenblatt {0} wurde nicht gelesen. {1}.</translation>
  </message>
  <message>
   <source>The sheet {0} was not read: there is too much before it.</source>
   <translation>Das Tabellenblatt {0} wurde nicht gelesen: Davor steht zu viel.</translation>
  </message>
  <message>
   <source>The sheet {0} was read only as far as row {1}.</source>
   <translation>Das Tabellenblatt {0} wurde nur bis Zeile {1} gelesen.</translation>
  </message>
  <message>
   <source>The stronger reader of pictures: charts, documents, photographs.</source>
   <translation>Liest Bilder besser: Diagramme, Dokumente, Fotos.</translation>
  </message>
  <message>
   <source>The strongest Gemma; for a graphics card. Sees pictures.</source>
   <translation>Das stärkste Gemma; für eine Grafikkarte. Sieht Bilder.</translation>
  </message>
  <message>
   <source>The system has no watches left; these folders are looked at every minute instead.</source>
   <translation>Das System kann keine weiteren Ordner überwachen; in diesen wird stattdessen jede Minute nachgesehen.</translation>
  </message>
  <message>
   <source>The template {0} of {1} cannot be read: {2}.</source>
   <translation>Die Vorlage {0} von {1} ist nicht lesbar: {2}.</translation>
  </message>
  <message>
   <source>The {0} engine does not work. {1}</source>
   <translation>Die Engine {0} funktioniert nicht. {1}</translation>
  </message>
  <message>
   <source>The {0} engine ended unexpectedly. {1}</source>
   <translation>Die Engine {0} wurde unerwartet beendet. {1}</translation>
  </message>
  <message>
   <source>There are: {0}.</source>
   <translation>Vorhanden: {0}.</translation>
  </message>
  <message>
   <source>There is a persona {0} already.</source>
   <translation>Es gibt schon eine Persona {0}.</translation>
  </message>
  <message>
   <source>There is a prompt {0} already.</source>
   <translation>Es gibt schon einen Prompt {0}.</translation>
  </message>
  <message>
   <source>There is no answer {0} in this chat.</source>
   <translation>In diesem Chat gibt es keine Antwort {0}.</translation>
  </message>
  <message>
   <source>There is no chat {0}.</source>
   <translation>Es gibt keinen Chat {0}.</translation>
  </message>
  <message>
   <source>There is no collection named {0}.</source>
   <translation>Es gibt keine Sammlung namens {0}.</translation>
  </message>
  <message>
   <source>There is no deleted chat {0}.</source>
   <translation>Es gibt keinen gelöschten Chat {0}.</translation>
  </message>
  <message>
   <source>There is no download of {0}.</source>
   <translation>Es gibt keinen Download von {0}.</translation>
  </message>
  <message>
   <source>There is no file or folder {0}.</source>
   <translation>Es gibt keine Datei und keinen Ordner {0}.</translation>
  </message>
  <message>
   <source>There is no file {0}.</source>
   <translation>Es gibt keine Datei {0}.</translation>
  </message>
  <message>
   <source>There is no folder {0}.</source>
   <translation>Es gibt keinen Ordner {0}.</translation>
  </message>
  <message>
   <source>There is no function {0}.</source>
   <translation>Es gibt keine Funktion {0}.</translation>
  </message>
  <message>
   <source>There is no log file {0}.</source>
   <translation>Es gibt keine Protokolldatei {0}.</translation>
  </message>
  <message>
   <source>There is no message {0} in this chat.</source>
   <translation>In diesem Chat gibt es keine Nachricht {0}.</translation>
  </message>
  <message>
   <source>There is no model {0} in the catalog.</source>
   <translation>Im Katalog gibt es kein Modell {0}.</translation>
  </message>
  <message>
   <source>There is no model {0}.</source>
   <translation>Es gibt kein Modell {0}.</translation>
  </message>
  <message>
   <source>There is no option {0}.</source>
   <translation>Es gibt keine Option {0}.</translation>
  </message>
  <message>
   <source>There is no persona {0}.</source>
   <translation>Es gibt keine Persona {0}.</translation>
  </message>
  <message>
   <source>There is no prompt {0}.</source>
   <translation>Es gibt keinen Prompt {0}.</translation>
  </message>
  <message>
   <source>There is no question {0} in this chat.</source>
   <translation>In diesem Chat gibt es keine Frage {0}.</translation>
  </message>
  <message>
   <source>There is no repository {0} on {1}, or it is private.</source>
   <translation>Auf {1} gibt es kein Repository {0}, oder es ist privat.</translation>
  </message>
  <message>
   <source>There is no request named {0}.</source>
   <translation>Es gibt keine Anfrage namens {0}.</translation>
  </message>
  <message>
   <source>There is no room for {0} in {1}: {2}.</source>
   <translation>In {1} ist kein Platz für {0}: {2}.</translation>
  </message>
  <message>
   <source>There is no room in {0}: {1} GB are needed.</source>
   <translation>In {0} ist kein Platz: {1} GB werden gebraucht.</translation>
  </message>
  <message>
   <source>There is no room left for the data folder {0}.</source>
   <translation>Für den Datenordner {0} ist kein Platz mehr.</translation>
  </message>
  <message>
   <source>There is no room left in {0}.</source>
   <translation>In {0} ist kein Platz mehr.</translation>
  </message>
  <message>
   <source>There is no room left to write the search index.</source>
   <translation>Für den Suchindex ist kein Platz mehr.</translation>
  </message>
  <message>
   <source>There is no room left to write {0}.</source>
   <translation>Für {0} ist kein Platz mehr.</translation>
  </message>
  <message>
   <source>There is no setting named {0}.</source>
   <translation>Es gibt keine Einstellung namens {0}.</translation>
  </message>
  <message>
   <source>There is no such file or folder.</source>
   <translation>Es gibt keine solche Datei und keinen solchen Ordner.</translation>
  </message>
  <message>
   <source>There is no trace {0}.</source>
   <translation>Es gibt keine Aufzeichnung {0}.</translation>
  </message>
  <message>
   <source>There is no web source {0}.</source>
   <translation>Es gibt keine Webquelle {0}.</translation>
  </message>
  <message>
   <source>There is no {0} {1}.</source>
   <translation>{0} {1} gibt es nicht.</translation>
  </message>
  <message>
   <source>There is nothing to remove.</source>
   <translation>Es gibt nichts zu entfernen.</translation>
  </message>
  <message>
   <source>They belong to another model: choose the one that they were made with.</source>
   <translation>Sie gehören zu einem anderen Modell: Wählen Sie dasjenige, mit dem sie erstellt wurden.</translation>
  </message>
  <message>
   <source>This answer cannot be replayed: how it was written was not recorded.</source>
   <translation>Diese Antwort lässt sich nicht wiederholen: Es wurde nicht aufgezeichnet, wie sie geschrieben wurde.</translation>
  </message>
  <message>
   <source>This answer cannot be replayed: the model looked at pictures, which are not recorded.</source>
   <translation>Diese Antwort lässt sich nicht wiederholen: Das Modell hat Bilder angesehen, die nicht aufgezeichnet werden.</translation>
  </message>
  <message>
   <source>This answer cannot be written on.</source>
   <translation>Diese Antwort lässt sich nicht weiterschreiben.</translation>
  </message>
  <message>
   <source>This computer has no graphics processor: with {0} processor cores {1} is the most capable model in the catalog that writes about as fast as you read.</source>
   <translation>Dieser Computer hat keinen Grafikprozessor: Mit {0} Prozessorkernen ist {1} das leistungsfähigste Modell im Katalog, das etwa so schnell schreibt, wie Sie lesen.</translation>
  </message>
  <message>
   <source>This computer has {0} of memory, less than any model asks for; {1} is the smallest and may be slow.</source>
   <translation>Dieser Computer hat {0} Speicher, weniger, als jedes Modell verlangt; {1} ist das kleinste und könnte langsam sein.</translation>
  </message>
  <message>
   <source>This computer has {0} of memory; {1} is the most capable model in the catalog that leaves room for your other programs.</source>
   <translation>Dieser Computer hat {0} Speicher; {1} ist das leistungsfähigste Modell im Katalog, das Ihren anderen Programmen Platz lässt.</translation>
  </message>
  <message>
   <source>This computer reads {0} passages a second.</source>
   <translation>Dieser Computer liest {0} Textstellen pro Sekunde.</translation>
  </message>
  <message>
   <source>This model was loaded without adapters.</source>
   <translation>Dieses Modell wurde ohne Adapter geladen.</translation>
  </message>
  <message>
   <source>This process speaks protocol {0}, not {1}.</source>
   <translation>Dieser Prozess spricht Protokoll {0}, nicht {1}.</translation>
  </message>
  <message>
   <source>This system has no keyring that could keep the token.</source>
   <translation>Dieses System hat keinen Schlüsselbund, der das Token aufbewahren könnte.</translation>
  </message>
  <message>
   <source>Thorough; thinks before it answers if asked to.</source>
   <translation>Gründlich; denkt auf Wunsch nach, bevor es antwortet.</translation>
  </message>
  <message>
   <source>Tiny and quick. Good for trying Inglenook out; its answers are simple.</source>
   <translation>Winzig und schnell. Gut, um Inglenook auszuprobieren; seine Antworten sind einfach.</translation>
  </message>
  <message>
   <source>Tiny, for short texts and for trying things out.</source>
   <translation>Winzig, für kurze Texte und zum Ausprobieren.</translation>
  </message>
  <message>
   <source>Too large when unpacked</source>
   <translation>Entpackt zu groß</translation>
  </message>
  <message>
   <source>Too large when unpacked: it may be made to do harm</source>
   <translation>Entpackt zu groß: könnte Schaden anrichten</translation>
  </message>
  <message>
   <source>Too large: a message of more than {0} MB</source>
   <translation>Zu groß: eine Nachricht mit mehr als {0} MB</translation>
  </message>
  <message>
   <source>Too large: a picture of more than {0} megapixels</source>
   <translation>Zu groß: ein Bild mit mehr als {0} Megapixeln</translation>
  </message>
  <message>
   <source>Too large: a {0} of more than {1} MB</source>
   <translation>Zu groß: {0} mit mehr als {1} MB</translation>
  </message>
  <message>
   <source>Too large: more text than is read of one file</source>
   <translation>Zu groß: mehr Text, als aus einer Datei gelesen wird</translation>
  </message>
  <message>
   <source>Too large: {0} of more than {1} MB</source>
   <translation>Zu groß: {0} mit mehr als {1} MB</translation>
  </message>
  <message>
   <source>Too many parts in one file: it may be made to do harm</source>
   <translation>Zu viele Teile in einer Datei: könnte Schaden anrichten</translation>
  </message>
  <message>
   <source>Too many requests at once.</source>
   <translation>Zu viele Anfragen auf einmal.</translation>
  </message>
  <message>
   <source>Tools and a form for the answer were asked for at once.</source>
   <translation>Werkzeuge und eine Form für die Antwort wurden zugleich verlangt.</translation>
  </message>
  <message>
   <source>Try again in some minutes.</source>
   <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
  </message>
  <message>
   <source>Try again in {0} seconds.</source>
   <translation>Versuchen Sie es in {0} Sekunden erneut.</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>Versuchen Sie es später erneut.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>Try again; if it happens again, choose another model or a smaller context.</source>
   <translation>Versuchen Sie es erneut; kommt es wieder vor, wählen Sie ein anderes Modell oder einen kleineren Kontext.</translation>
  </message>
  <message>
   <source>Try again; the engine has been restarted.</source>
   <translation>Versuchen Sie es erneut; die Engine wurde neu gestartet.</translation>
  </message>
  <message>
   <source>Two of its messages have the same id.</source>
   <translation>Zwei der Nachrichten haben dieselbe id.</translation>
  </message>
  <message>
   <source>Type a question and send it again.</source>
   <translation>Geben Sie eine Frage ein und senden Sie sie erneut.</translation>
  </message>
  <message>
   <source>Type one.</source>
   <translation>Geben Sie eines ein.</translation>
  </message>
  <message>
   <source>Unlock it with its password: 'inglenook library unlock FILE'.</source>
   <translation>Entsperren Sie die Datei mit ihrem Passwort: „inglenook library unlock DATEI“.</translation>
  </message>
  <message>
   <source>Very capable; for a graphics card.</source>
   <translation>Sehr leistungsfähig; für eine Grafikkarte.</translation>
  </message>
  <message>
   <source>Very small, long of memory, sees pictures.</source>
   <translation>Sehr klein, mit langem Gedächtnis, sieht Bilder.</translation>
  </message>
  <message>
   <source>Very small; thinks before it answers if asked to.</source>
   <translation>Sehr klein; denkt auf Wunsch nach, bevor es antwortet.</translation>
  </message>
  <message>
   <source>Wait for some of them to end.</source>
   <translation>Warten Sie, bis einige davon beendet sind.</translation>
  </message>
  <message>
   <source>Waiting for another download.</source>
   <translation>Wartet auf einen anderen Download.</translation>
  </message>
  <message>
   <source>What is written on can have neither tools nor a form.</source>
   <translation>Was weitergeschrieben wird, kann weder Werkzeuge noch eine Form haben.</translation>
  </message>
  <message>
   <source>What was here before is kept in {0}.</source>
   <translation>Was vorher hier war, wird in {0} aufbewahrt.</translation>
  </message>
  <message>
   <source>What {0} answered is not what a model hub answers.</source>
   <translation>Was {0} geantwortet hat, ist nicht die Antwort eines Modell-Hubs.</translation>
  </message>
  <message>
   <source>Write it like 2024, 2024-05 or 2024-05-17.</source>
   <translation>Schreiben Sie es wie 2024, 2024-05 oder 2024-05-17.</translation>
  </message>
  <message>
   <source>Writes naturally, in many languages.</source>
   <translation>Schreibt natürlich, in vielen Sprachen.</translation>
  </message>
  <message>
   <source>Your files do not say.</source>
   <translation>Ihre Dateien sagen dazu nichts.</translation>
  </message>
  <message>
   <source>on the processor</source>
   <translation>auf dem Prozessor</translation>
  </message>
  <message>
   <source>on {0}</source>
   <translation>auf {0}</translation>
  </message>
  <message>
   <source>{0} ({1}) cannot be used: {2}</source>
   <translation>{0} ({1}) lässt sich nicht verwenden: {2}</translation>
  </message>
  <message>
   <source>{0} Trying again in {1} seconds.</source>
   <translation>{0} Neuer Versuch in {1} Sekunden.</translation>
  </message>
  <message>
   <source>{0} answered {1} with the error {2}.</source>
   <translation>{0} hat auf {1} mit dem Fehler {2} geantwortet.</translation>
  </message>
  <message>
   <source>{0} belongs to {1}; its file {2} is not ours.</source>
   <translation>{0} gehört zu {1}; seine Datei {2} ist nicht unsere.</translation>
  </message>
  <message>
   <source>{0} cannot be imported. {1}</source>
   <translation>{0} lässt sich nicht importieren. {1}</translation>
  </message>
  <message>
   <source>{0} cannot be loaded: {1}.</source>
   <translation>{0} lässt sich nicht laden: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be read. {1}.</source>
   <translation>{0} ist nicht lesbar. {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}</source>
   <translation>{0} ist nicht lesbar: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}.</source>
   <translation>{0} ist nicht lesbar: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be removed: {1}.</source>
   <translation>{0} lässt sich nicht entfernen: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be restored: {1}.</source>
   <translation>{0} lässt sich nicht wiederherstellen: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be used as a model: {1}.</source>
   <translation>{0} lässt sich nicht als Modell verwenden: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be used: {1}.</source>
   <translation>{0} lässt sich nicht verwenden: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be written to.</source>
   <translation>In {0} kann nicht geschrieben werden.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}.</source>
   <translation>{0} lässt sich nicht schreiben: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot draft: {1}</source>
   <translation>{0} kann nicht entwerfen: {1}</translation>
  </message>
  <message>
   <source>{0} cannot hold {1}.</source>
   <translation>{0} kann {1} nicht aufnehmen.</translation>
  </message>
  <message>
   <source>{0} cannot look at pictures as it is loaded.</source>
   <translation>{0} kann so, wie es geladen ist, keine Bilder ansehen.</translation>
  </message>
  <message>
   <source>{0} cannot read pictures.</source>
   <translation>{0} kann keine Bilder lesen.</translation>
  </message>
  <message>
   <source>{0} changes another model; it cannot be loaded by itself.</source>
   <translation>{0} verändert ein anderes Modell und kann nicht allein geladen werden.</translation>
  </message>
  <message>
   <source>{0} could not be fetched: {1}.</source>
   <translation>{0} konnte nicht abgerufen werden: {1}.</translation>
  </message>
  <message>
   <source>{0} could not be loaded ({1}): {2}</source>
   <translation>{0} konnte nicht geladen werden ({1}): {2}</translation>
  </message>
  <message>
   <source>{0} could not be loaded: {1}</source>
   <translation>{0} konnte nicht geladen werden: {1}</translation>
  </message>
  <message>
   <source>{0} could not be saved in {1}: {2}.</source>
   <translation>{0} konnte nicht in {1} gespeichert werden: {2}.</translation>
  </message>
  <message>
   <source>{0} could not be used; the processor is.</source>
   <translation>{0} konnte nicht verwendet werden; stattdessen rechnet der Prozessor.</translation>
  </message>
  <message>
   <source>{0} could not hold what was planned; it holds {1} layers.</source>
   <translation>{0} konnte nicht aufnehmen, was geplant war; es sind {1} Schichten.</translation>
  </message>
  <message>
   <source>{0} documents differed from library.db and were put right.</source>
   <translation>{0} Dokumente wichen von library.db ab und wurden berichtigt.</translation>
  </message>
  <message>
   <source>{0} does not have the right shape: {1}.</source>
   <translation>{0} hat nicht die richtige Form: {1}.</translation>
  </message>
  <message>
   <source>{0} does not keep what is written to it.</source>
   <translation>{0} behält nicht, was darauf geschrieben wird.</translation>
  </message>
  <message>
   <source>{0} does not show {1} to everybody.</source>
   <translation>{0} zeigt {1} nicht jedem.</translation>
  </message>
  <message>
   <source>{0} does not take in {1}.</source>
   <translation>{0} nimmt {1} nicht auf.</translation>
  </message>
  <message>
   <source>{0} ended the engine when it was loaded last, so it is not loaded again by itself.</source>
   <translation>{0} hat die Engine beim letzten Laden beendet und wird deshalb nicht von selbst wieder geladen.</translation>
  </message>
  <message>
   <source>{0} failed on a picture: {1}.</source>
   <translation>{0} ist an einem Bild gescheitert: {1}.</translation>
  </message>
  <message>
   <source>{0} failed on a text (llama.cpp says {1}).</source>
   <translation>{0} ist an einem Text gescheitert (llama.cpp meldet {1}).</translation>
  </message>
  <message>
   <source>{0} finds passages; it runs beside the model that answers.</source>
   <translation>{0} findet Textstellen; es läuft neben dem Modell, das antwortet.</translation>
  </message>
  <message>
   <source>{0} gives no vectors of texts (pooling: {1}).</source>
   <translation>{0} liefert keine Vektoren von Texten (Pooling: {1}).</translation>
  </message>
  <message>
   <source>{0} has had too many requests from here.</source>
   <translation>{0} hat von hier zu viele Anfragen erhalten.</translation>
  </message>
  <message>
   <source>{0} has no {1}.</source>
   <translation>{0} hat kein {1}.</translation>
  </message>
  <message>
   <source>{0} holds more than {1} files.</source>
   <translation>{0} enthält mehr als {1} Dateien.</translation>
  </message>
  <message>
   <source>{0} is a file of yours, which is only used where it is.</source>
   <translation>{0} ist eine Ihrer Dateien, die nur dort verwendet wird, wo sie ist.</translation>
  </message>
  <message>
   <source>{0} is a file.</source>
   <translation>{0} ist eine Datei.</translation>
  </message>
  <message>
   <source>{0} is a folder.</source>
   <translation>{0} ist ein Ordner.</translation>
  </message>
  <message>
   <source>{0} is a page, not a feed.</source>
   <translation>{0} ist eine Seite, kein Feed.</translation>
  </message>
  <message>
   <source>{0} is damaged ({1}) and was not changed.</source>
   <translation>{0} ist beschädigt ({1}) und wurde nicht geändert.</translation>
  </message>
  <message>
   <source>{0} is damaged.</source>
   <translation>{0} ist beschädigt.</translation>
  </message>
  <message>
   <source>{0} is damaged: {1}.</source>
   <translation>{0} ist beschädigt: {1}.</translation>
  </message>
  <message>
   <source>{0} is in use by another program.</source>
   <translation>{0} wird von einem anderen Programm verwendet.</translation>
  </message>
  <message>
   <source>{0} is incomplete: it ends at byte {1}, while its header promises {2}.</source>
   <translation>{0} ist unvollständig: Es endet bei Byte {1}, der Dateikopf verspricht {2}.</translation>
  </message>
  <message>
   <source>{0} is no date.</source>
   <translation>{0} ist kein Datum.</translation>
  </message>
  <message>
   <source>{0} is no embedding model in GGUF format.</source>
   <translation>{0} ist kein Embedding-Modell im GGUF-Format.</translation>
  </message>
  <message>
   <source>{0} is no folder.</source>
   <translation>{0} ist kein Ordner.</translation>
  </message>
  <message>
   <source>{0} is no model that writes text; it cannot be loaded by itself.</source>
   <translation>{0} ist kein Modell, das Text schreibt, und kann nicht allein geladen werden.</translation>
  </message>
  <message>
   <source>{0} is no projector for pictures.</source>
   <translation>{0} ist kein Projektor für Bilder.</translation>
  </message>
  <message>
   <source>{0} is no type of file.</source>
   <translation>{0} ist keine Dateiart.</translation>
  </message>
  <message>
   <source>{0} is not a GGUF file: {1}.</source>
   <translation>{0} ist keine GGUF-Datei: {1}.</translation>
  </message>
  <message>
   <source>{0} is not a LoRA adapter.</source>
   <translation>{0} ist kein LoRA-Adapter.</translation>
  </message>
  <message>
   <source>{0} is not among the folders.</source>
   <translation>{0} gehört nicht zu den Ordnern.</translation>
  </message>
  <message>
   <source>{0} is not an absolute path.</source>
   <translation>{0} ist kein absoluter Pfad.</translation>
  </message>
  <message>
   <source>{0} is not an address of the web.</source>
   <translation>{0} ist keine Webadresse.</translation>
  </message>
  <message>
   <source>{0} is not empty.</source>
   <translation>{0} ist nicht leer.</translation>
  </message>
  <message>
   <source>{0} is not in the catalog as {1}.</source>
   <translation>{0} ist nicht als {1} im Katalog.</translation>
  </message>
  <message>
   <source>{0} is not in the library, or no longer.</source>
   <translation>{0} ist nicht oder nicht mehr in der Bibliothek.</translation>
  </message>
  <message>
   <source>{0} is not in the library.</source>
   <translation>{0} ist nicht in der Bibliothek.</translation>
  </message>
  <message>
   <source>{0} is not installed.</source>
   <translation>{0} ist nicht installiert.</translation>
  </message>
  <message>
   <source>{0} is not the address of a model hub.</source>
   <translation>{0} ist keine Adresse eines Modell-Hubs.</translation>
  </message>
  <message>
   <source>{0} is not the file that wrote this answer: its SHA-256 was {1}, now it is {2}.</source>
   <translation>{0} ist nicht die Datei, die diese Antwort geschrieben hat: Ihr SHA-256 war {1}, jetzt ist er {2}.</translation>
  </message>
  <message>
   <source>{0} is not there.</source>
   <translation>{0} ist nicht da.</translation>
  </message>
  <message>
   <source>{0} is one of {1} parts and not the first.</source>
   <translation>{0} ist einer von {1} Teilen und nicht der erste.</translation>
  </message>
  <message>
   <source>{0} is one of {1} parts, and {2} is not beside it.</source>
   <translation>{0} ist einer von {1} Teilen, und {2} liegt nicht daneben.</translation>
  </message>
  <message>
   <source>{0} is there already.</source>
   <translation>{0} ist schon da.</translation>
  </message>
  <message>
   <source>{0} is {1}; it must be between {2} and {3}.</source>
   <translation>{0} ist {1}; der Wert muss zwischen {2} und {3} liegen.</translation>
  </message>
  <message>
   <source>{0} lies in the data folder itself.</source>
   <translation>{0} liegt im Datenordner selbst.</translation>
  </message>
  <message>
   <source>{0} more were left out.</source>
   <translation>{0} weitere wurden weggelassen.</translation>
  </message>
  <message>
   <source>{0} names no repository.</source>
   <translation>{0} nennt kein Repository.</translation>
  </message>
  <message>
   <source>{0} needs about {1} of memory; {2} are free.</source>
   <translation>{0} braucht etwa {1} Speicher; {2} sind frei.</translation>
  </message>
  <message>
   <source>{0} of {1} layers are on {2}, which has no room for more; the processor does the rest.</source>
   <translation>{0} von {1} Schichten liegen auf {2}, wo für mehr kein Platz ist; den Rest übernimmt der Prozessor.</translation>
  </message>
  <message>
   <source>{0} of {1} messages are too large.</source>
   <translation>{0} von {1} Nachrichten sind zu groß.</translation>
  </message>
  <message>
   <source>{0} pictures do not fit {1} places.</source>
   <translation>{0} Bilder passen nicht zu {1} Stellen.</translation>
  </message>
  <message>
   <source>{0} reads pictures for another model; it cannot be loaded by itself.</source>
   <translation>{0} liest Bilder für ein anderes Modell und kann nicht allein geladen werden.</translation>
  </message>
  <message>
   <source>{0} sentences have no support in your files.</source>
   <translation>{0} Sätze sind durch Ihre Dateien nicht belegt.</translation>
  </message>
  <message>
   <source>{0} ships with the program and cannot be removed.</source>
   <translation>{0} gehört zum Programm und lässt sich nicht entfernen.</translation>
  </message>
  <message>
   <source>{0} was made by a newer version of Inglenook ({1}).</source>
   <translation>{0} wurde mit einer neueren Version von Inglenook erstellt ({1}).</translation>
  </message>
  <message>
   <source>{0} was not fetched. {1}</source>
   <translation>{0} wurde nicht abgerufen. {1}</translation>
  </message>
  <message>
   <source>{0} was written by a newer version of Inglenook.</source>
   <translation>{0} wurde von einer neueren Version von Inglenook geschrieben.</translation>
  </message>
  <message>
   <source>{0} {1} goes on searching.</source>
   <translation>{0} Gesucht wird weiterhin mit {1}.</translation>
  </message>
  <message>
   <source>{0}{1}. Trying again in {2} seconds.</source>
   <translation>{0}{1}. Neuer Versuch in {2} Sekunden.</translation>
  </message>
 </context>
 <context>
  <name>library</name>
  <message numerus="yes">
   <source>%n cannot be read</source>
   <translation>
    <numerusform>%Ln nicht lesbar</numerusform>
    <numerusform>%Ln nicht lesbar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%Ln Datei</numerusform>
    <numerusform>%Ln Dateien</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) read</source>
   <translation>
    <numerusform>%Ln Datei gelesen</numerusform>
    <numerusform>%Ln Dateien gelesen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n gone</source>
   <translation>
    <numerusform>%Ln nicht mehr da</numerusform>
    <numerusform>%Ln nicht mehr da</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left out</source>
   <translation>
    <numerusform>%Ln weggelassen</numerusform>
    <numerusform>%Ln weggelassen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left out by rules</source>
   <translation>
    <numerusform>%Ln durch Regeln ausgeschlossen</numerusform>
    <numerusform>%Ln durch Regeln ausgeschlossen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more place(s)</source>
   <translation>
    <numerusform>%Ln weitere Stelle</numerusform>
    <numerusform>%Ln weitere Stellen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%Ln Seite</numerusform>
    <numerusform>%Ln Seiten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s) fetched</source>
   <translation>
    <numerusform>%Ln Seite abgerufen</numerusform>
    <numerusform>%Ln Seiten abgerufen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n passage(s)</source>
   <translation>
    <numerusform>%Ln Textstelle</numerusform>
    <numerusform>%Ln Textstellen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unchanged</source>
   <translation>
    <numerusform>%Ln unverändert</numerusform>
    <numerusform>%Ln unverändert</numerusform>
   </translation>
  </message>
  <message>
   <source>A feed</source>
   <translation>Ein Feed</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <translation>Ordner hinzufügen</translation>
  </message>
  <message>
   <source>Add a folder, or drop one here. Inglenook reads PDF, Office files, mail, books, web pages, scans, source code and plain text, and answers with the passage that says so. The files stay where they are and nothing is sent anywhere.</source>
   <translation>Fügen Sie einen Ordner hinzu, oder legen Sie einen hier ab. Inglenook liest PDF, Office-Dateien, E-Mails, Bücher, Webseiten, Scans, Quellcode und einfachen Text und antwortet mit der Textstelle, in der es steht. Die Dateien bleiben, wo sie sind, und nichts wird irgendwohin gesendet.</translation>
  </message>
  <message>
   <source>Add a web page</source>
   <translation>Webseite hinzufügen</translation>
  </message>
  <message>
   <source>Add a web page …</source>
   <translation>Webseite hinzufügen …</translation>
  </message>
  <message>
   <source>Add folder</source>
   <translation>Ordner hinzufügen</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Ask this collection</source>
   <translation>Diese Sammlung befragen</translation>
  </message>
  <message>
   <source>Asking for the first page …</source>
   <translation>Erste Seite wird angefragt …</translation>
  </message>
  <message>
   <source>Can't be read</source>
   <translation>Nicht lesbar</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Geändert</translation>
  </message>
  <message>
   <source>Check now</source>
   <translation>Jetzt prüfen</translation>
  </message>
  <message>
   <source>Check {address} now</source>
   <translation>{address} jetzt prüfen</translation>
  </message>
  <message>
   <source>Collections</source>
   <translation>Sammlungen</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Fehlgeschlagen</translation>
  </message>
  <message>
   <source>Fetching</source>
   <translation>Wird abgerufen</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Filter</translation>
  </message>
  <message>
   <source>Ignore rules</source>
   <translation>Ausschlussregeln</translation>
  </message>
  <message>
   <source>Indexed</source>
   <translation>Indiziert</translation>
  </message>
  <message>
   <source>Inglenook fetches it now, and again only when you ask. The copies are kept on this computer and searched like your files.</source>
   <translation>Inglenook ruft sie jetzt ab und danach nur, wenn Sie es verlangen. Die Kopien bleiben auf diesem Computer und werden wie Ihre Dateien durchsucht.</translation>
  </message>
  <message>
   <source>Less</source>
   <translation>Weniger</translation>
  </message>
  <message>
   <source>Links to follow, at most</source>
   <translation>Höchstzahl verfolgter Links</translation>
  </message>
  <message>
   <source>Looking for files …</source>
   <translation>Dateien werden gesucht …</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>No passage of your files has to do with this.</source>
   <translation>Keine Textstelle Ihrer Dateien hat damit zu tun.</translation>
  </message>
  <message>
   <source>No passage that these filters let through has to do with this.</source>
   <translation>Keine Textstelle, die diese Filter durchlassen, hat damit zu tun.</translation>
  </message>
  <message>
   <source>Nothing has changed there</source>
   <translation>Dort hat sich nichts geändert</translation>
  </message>
  <message>
   <source>Nothing new to read</source>
   <translation>Nichts Neues zu lesen</translation>
  </message>
  <message>
   <source>One pattern a line, as in a .gitignore file: *.log leaves out all log files, drafts/ every folder of that name, !keep.log takes one back. Files that are left out leave the library; on the disk nothing changes.</source>
   <translation>Ein Muster pro Zeile, wie in einer .gitignore-Datei: *.log schließt alle Protokolldateien aus, drafts/ jeden Ordner dieses Namens, !keep.log nimmt eine wieder auf. Ausgeschlossene Dateien verlassen die Bibliothek; auf dem Datenträger ändert sich nichts.</translation>
  </message>
  <message>
   <source>Only the page at this address.</source>
   <translation>Nur die Seite unter dieser Adresse.</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <source>Passages</source>
   <translation>Textstellen</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Passwort</translation>
  </message>
  <message>
   <source>Patterns</source>
   <translation>Muster</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausieren</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Pausiert</translation>
  </message>
  <message>
   <source>Read failed files again</source>
   <translation>Fehlgeschlagene Dateien erneut einlesen</translation>
  </message>
  <message>
   <source>Read, joins the index</source>
   <translation>Gelesen, kommt in den Index</translation>
  </message>
  <message>
   <source>Reading is paused</source>
   <translation>Das Einlesen ist pausiert</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove {address} and its copies</source>
   <translation>{address} und ihre Kopien entfernen</translation>
  </message>
  <message>
   <source>Remove {folder} from the collection</source>
   <translation>{folder} aus der Sammlung entfernen</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Search without a model</source>
   <translation>Ohne Modell suchen</translation>
  </message>
  <message>
   <source>Searching your files</source>
   <translation>Ihre Dateien werden durchsucht</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>Übersprungen</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stoppen</translation>
  </message>
  <message>
   <source>The articles that an RSS or Atom feed names.</source>
   <translation>Die Artikel, die ein RSS- oder Atom-Feed nennt.</translation>
  </message>
  <message>
   <source>The page, and those below its address that it leads to.</source>
   <translation>Die Seite und die unterhalb ihrer Adresse, auf die sie verweist.</translation>
  </message>
  <message>
   <source>The password is used on this computer, to read the file. It is kept in memory only, so it is asked for again when the file must be read anew: after it has changed, or when a new version of Inglenook reads such files better.</source>
   <translation>Das Passwort wird auf diesem Computer verwendet, um die Datei zu lesen. Es bleibt nur im Arbeitsspeicher und wird deshalb erneut verlangt, wenn die Datei neu gelesen werden muss: nach einer Änderung, oder wenn eine neue Version von Inglenook solche Dateien besser liest.</translation>
  </message>
  <message numerus="yes">
   <source>The search index is new, with %n passage(s)</source>
   <translation>
    <numerusform>Der Suchindex ist neu, mit %Ln Textstelle</numerusform>
    <numerusform>Der Suchindex ist neu, mit %Ln Textstellen</numerusform>
   </translation>
  </message>
  <message>
   <source>The site below it</source>
   <translation>Die Website darunter</translation>
  </message>
  <message>
   <source>This page</source>
   <translation>Diese Seite</translation>
  </message>
  <message>
   <source>This password does not open the file. Capital and small letters differ.</source>
   <translation>Dieses Passwort öffnet die Datei nicht. Groß- und Kleinschreibung zählt.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Type the address of a page, beginning with https://</source>
   <translation>Geben Sie die Adresse einer Seite ein, beginnend mit https://</translation>
  </message>
  <message>
   <source>Type the password of the file.</source>
   <translation>Geben Sie das Passwort der Datei ein.</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Entsperren</translation>
  </message>
  <message>
   <source>Unlock {file}</source>
   <translation>{file} entsperren</translation>
  </message>
  <message>
   <source>Unlock …</source>
   <translation>Entsperren …</translation>
  </message>
  <message>
   <source>Unlocking</source>
   <translation>Wird entsperrt</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Wartet</translation>
  </message>
  <message>
   <source>Web pages</source>
   <translation>Webseiten</translation>
  </message>
  <message>
   <source>What to fetch</source>
   <translation>Was abgerufen wird</translation>
  </message>
  <message>
   <source>What was read until now can be asked. New and changed files wait until you resume.</source>
   <translation>Was bisher gelesen wurde, lässt sich befragen. Neue und geänderte Dateien warten, bis Sie fortsetzen.</translation>
  </message>
  <message>
   <source>What “{name}” leaves out</source>
   <translation>Was „{name}“ ausschließt</translation>
  </message>
  <message>
   <source>Your files, ready to be asked</source>
   <translation>Ihre Dateien, bereit für Fragen</translation>
  </message>
  <message>
   <source>before {day}</source>
   <translation>vor {day}</translation>
  </message>
  <message>
   <source>checked {day}</source>
   <translation>geprüft {day}</translation>
  </message>
  <message>
   <source>feed</source>
   <translation>Feed</translation>
  </message>
  <message>
   <source>file {name}</source>
   <translation>Datei {name}</translation>
  </message>
  <message>
   <source>folder {name}</source>
   <translation>Ordner {name}</translation>
  </message>
  <message>
   <source>from {day}</source>
   <translation>ab {day}</translation>
  </message>
  <message>
   <source>left out {address}: {reason}</source>
   <translation>{address} weggelassen: {reason}</translation>
  </message>
  <message>
   <source>never fetched</source>
   <translation>nie abgerufen</translation>
  </message>
  <message>
   <source>p. {page}</source>
   <translation>S. {page}</translation>
  </message>
  <message>
   <source>page</source>
   <translation>Seite</translation>
  </message>
  <message>
   <source>read by {models}</source>
   <translation>gelesen mit {models}</translation>
  </message>
  <message>
   <source>site</source>
   <translation>Website</translation>
  </message>
  <message>
   <source>type {name}</source>
   <translation>Typ {name}</translation>
  </message>
  <message>
   <source>without “{words}”</source>
   <translation>ohne „{words}“</translation>
  </message>
  <message>
   <source>{address} and its copies are out of the library.</source>
   <translation>{address} und ihre Kopien sind nicht mehr in der Bibliothek.</translation>
  </message>
  <message>
   <source>{do}: {what}</source>
   <translation>{do}: {what}</translation>
  </message>
  <message>
   <source>{path} is out of “{name}”. The files themselves are untouched.</source>
   <translation>{path} ist nicht mehr in „{name}“. Die Dateien selbst bleiben unberührt.</translation>
  </message>
  <message>
   <source>“{name}” is out of the library. The files themselves are untouched.</source>
   <translation>„{name}“ ist nicht mehr in der Bibliothek. Die Dateien selbst bleiben unberührt.</translation>
  </message>
 </context>
 <context>
  <name>look</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>Wird geladen</translation>
  </message>
  <message>
   <source>New name</source>
   <translation>Neuer Name</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>{name} entfernen</translation>
  </message>
  <message>
   <source>This system has no program to show {file}.</source>
   <translation>Dieses System hat kein Programm, das {file} anzeigen kann.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>d MMM yyyy</source>
   <comment>a date, as QLocale::toString takes it</comment>
   <translation>d. MMM yyyy</translation>
  </message>
  <message>
   <source>in work</source>
   <translation>in Arbeit</translation>
  </message>
  <message>
   <source>line {line}</source>
   <translation>Zeile {line}</translation>
  </message>
  <message>
   <source>lines {first}–{last}</source>
   <translation>Zeilen {first}–{last}</translation>
  </message>
  <message>
   <source>today</source>
   <translation>heute</translation>
  </message>
  <message>
   <source>unread</source>
   <translation>ungelesen</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>gestern</translation>
  </message>
  <message>
   <source>{file} is not there any more.</source>
   <translation>{file} ist nicht mehr da.</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <source>{minutes} min {seconds} s</source>
   <translation>{minutes} min {seconds} s</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
 </context>
 <context>
  <name>models</name>
  <message numerus="yes">
   <source>%n core(s)</source>
   <translation>
    <numerusform>%Ln Kern</numerusform>
    <numerusform>%Ln Kerne</numerusform>
   </translation>
  </message>
  <message>
   <source>A GGUF file; it can be dropped here as well</source>
   <translation>Eine GGUF-Datei; sie lässt sich auch hier ablegen</translation>
  </message>
  <message>
   <source>A file of yours</source>
   <translation>Eine eigene Datei</translation>
  </message>
  <message>
   <source>A model writes the answers. The list of models could not be read, or the small one that comes with Inglenook could not be fetched. Import a GGUF file that you have.</source>
   <translation>Ein Modell schreibt die Antworten. Die Liste der Modelle konnte nicht gelesen werden, oder das kleine, das zu Inglenook gehört, konnte nicht abgerufen werden. Importieren Sie eine GGUF-Datei, die Sie haben.</translation>
  </message>
  <message>
   <source>A name, OWNER/NAME, or the address of a repository</source>
   <translation>Ein Name, BESITZER/NAME oder die Adresse eines Repositorys</translation>
  </message>
  <message>
   <source>A number from {least} to {most}</source>
   <translation>Eine Zahl von {least} bis {most}</translation>
  </message>
  <message>
   <source>A small conversation as the model reads it</source>
   <translation>Eine kleine Unterhaltung, wie das Modell sie liest</translation>
  </message>
  <message>
   <source>A small model of the same family that guesses ahead. Answers stay the same and come faster, for some memory.</source>
   <translation>Ein kleines Modell derselben Familie, das vorausrät. Die Antworten bleiben gleich und kommen schneller, für etwas Speicher.</translation>
  </message>
  <message>
   <source>A smaller model or quantization answers faster.</source>
   <translation>Ein kleineres Modell oder eine kleinere Quantisierung antwortet schneller.</translation>
  </message>
  <message>
   <source>A smaller model would help, or a smaller quantization of this one.</source>
   <translation>Ein kleineres Modell würde helfen, oder eine kleinere Quantisierung von diesem.</translation>
  </message>
  <message>
   <source>A token is kept in a file that only you can read.</source>
   <translation>Ein Token liegt in einer Datei, die nur Sie lesen können.</translation>
  </message>
  <message>
   <source>A token is kept in this system's keyring.</source>
   <translation>Ein Token liegt im Schlüsselbund dieses Systems.</translation>
  </message>
  <message>
   <source>A whole number from {least} to {most}</source>
   <translation>Eine ganze Zahl von {least} bis {most}</translation>
  </message>
  <message>
   <source>About this file …</source>
   <translation>Über diese Datei …</translation>
  </message>
  <message>
   <source>Above 1, words that were just written get less likely. Raise it a little if the model goes round in circles.</source>
   <translation>Über 1 werden gerade geschriebene Wörter unwahrscheinlicher. Erhöhen Sie den Wert etwas, wenn sich das Modell im Kreis dreht.</translation>
  </message>
  <message>
   <source>Accept its terms on its page there, then give your access token here.</source>
   <translation>Stimmen Sie den Bedingungen auf der Seite dort zu und geben Sie dann hier Ihr Zugriffstoken an.</translation>
  </message>
  <message>
   <source>Access token</source>
   <translation>Zugriffstoken</translation>
  </message>
  <message>
   <source>Adapter beside it</source>
   <translation>Daneben liegender Adapter</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <translation>Ordner hinzufügen</translation>
  </message>
  <message>
   <source>Add a folder with models</source>
   <translation>Ordner mit Modellen hinzufügen</translation>
  </message>
  <message>
   <source>Against repetition</source>
   <translation>Gegen Wiederholungen</translation>
  </message>
  <message>
   <source>All options</source>
   <translation>Alle Optionen</translation>
  </message>
  <message>
   <source>All options are at their defaults</source>
   <translation>Alle Optionen stehen auf Standard</translation>
  </message>
  <message>
   <source>Architecture</source>
   <translation>Architektur</translation>
  </message>
  <message>
   <source>Asks for a token</source>
   <translation>Verlangt ein Token</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <source>Back to the default of {name}</source>
   <translation>Zurück zum Standard: {name}</translation>
  </message>
  <message>
   <source>Back to the file's own</source>
   <translation>Zurück zur Vorlage der Datei</translation>
  </message>
  <message>
   <source>Back to the models</source>
   <translation>Zurück zu den Modellen</translation>
  </message>
  <message>
   <source>Back to what was found</source>
   <translation>Zurück zu den Funden</translation>
  </message>
  <message>
   <source>Best answers on this computer</source>
   <translation>Beste Antworten auf diesem Computer</translation>
  </message>
  <message>
   <source>Buffers</source>
   <translation>Puffer</translation>
  </message>
  <message>
   <source>Cancel and drop what has arrived</source>
   <translation>Abbrechen und Angekommenes verwerfen</translation>
  </message>
  <message>
   <source>Cancel the download and drop what has arrived</source>
   <translation>Download abbrechen und Angekommenes verwerfen</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Geändert</translation>
  </message>
  <message>
   <source>Chat template</source>
   <translation>Chatvorlage</translation>
  </message>
  <message>
   <source>Chat template …</source>
   <translation>Chatvorlage …</translation>
  </message>
  <message>
   <source>Check the name. For a private one, give your access token here.</source>
   <translation>Prüfen Sie den Namen. Für ein privates geben Sie hier Ihr Zugriffstoken an.</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>Wird geprüft</translation>
  </message>
  <message>
   <source>Choose several</source>
   <translation>Mehrere auswählen</translation>
  </message>
  <message>
   <source>Choose {name}</source>
   <translation>{name} auswählen</translation>
  </message>
  <message>
   <source>Close other programs before you load it: {size} are missing.</source>
   <translation>Schließen Sie andere Programme, bevor Sie es laden: Es fehlen {size}.</translation>
  </message>
  <message>
   <source>Comes from</source>
   <translation>Stammt von</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>Verbindet</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Kontext</translation>
  </message>
  <message>
   <source>Conversation (KV cache)</source>
   <translation>Unterhaltung (KV-Cache)</translation>
  </message>
  <message>
   <source>Default: {value}</source>
   <translation>Standard: {value}</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <source>Does not fit</source>
   <translation>Passt nicht</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Herunterladen</translation>
  </message>
  <message>
   <source>Download it all the same</source>
   <translation>Trotzdem herunterladen</translation>
  </message>
  <message>
   <source>Downloads</source>
   <translation>Downloads</translation>
  </message>
  <message>
   <source>Draft model</source>
   <translation>Entwurfsmodell</translation>
  </message>
  <message>
   <source>Engine and buffers</source>
   <translation>Engine und Puffer</translation>
  </message>
  <message>
   <source>Fetch it again</source>
   <translation>Neu abrufen</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>Fits well</source>
   <translation>Passt gut</translation>
  </message>
  <message>
   <source>Fits with programs closed</source>
   <translation>Passt, wenn Programme geschlossen werden</translation>
  </message>
  <message>
   <source>Fits, slowly</source>
   <translation>Passt, langsam</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>Token löschen</translation>
  </message>
  <message>
   <source>Found on this computer</source>
   <translation>Auf diesem Computer gefunden</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>Frei</translation>
  </message>
  <message>
   <source>Gives the memory back; the next question loads it</source>
   <translation>Gibt den Speicher frei; die nächste Frage lädt es wieder</translation>
  </message>
  <message>
   <source>Good models for this computer</source>
   <translation>Gute Modelle für diesen Computer</translation>
  </message>
  <message>
   <source>How a conversation becomes the text that the model reads (Jinja). The one in the file is right for most models.</source>
   <translation>Wie aus einer Unterhaltung der Text wird, den das Modell liest (Jinja). Für die meisten Modelle ist die Vorlage aus der Datei richtig.</translation>
  </message>
  <message>
   <source>How freely it words its answer: 0 always takes the likeliest word, 1 varies. Keep it low for answers from files.</source>
   <translation>Wie frei es seine Antwort formuliert: 0 nimmt immer das wahrscheinlichste Wort, 1 wechselt ab. Für Antworten aus Dateien niedrig halten.</translation>
  </message>
  <message>
   <source>How it is loaded</source>
   <translation>Wie es geladen wird</translation>
  </message>
  <message>
   <source>How it writes</source>
   <translation>Wie es schreibt</translation>
  </message>
  <message>
   <source>How much of the model lies in graphics memory. Left empty, as much as there is room for. Take fewer if other programs need that memory.</source>
   <translation>Wie viel vom Modell im Grafikspeicher liegt. Leer: so viel, wie Platz ist. Nehmen Sie weniger, wenn andere Programme diesen Speicher brauchen.</translation>
  </message>
  <message>
   <source>Import a file</source>
   <translation>Datei importieren</translation>
  </message>
  <message>
   <source>Import a model</source>
   <translation>Modell importieren</translation>
  </message>
  <message>
   <source>Imported {name}</source>
   <translation>{name} importiert</translation>
  </message>
  <message>
   <source>In memory</source>
   <translation>Im Speicher</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>In Verwendung</translation>
  </message>
  <message>
   <source>In use: a template of yours.</source>
   <translation>In Verwendung: eine eigene Vorlage.</translation>
  </message>
  <message>
   <source>In use: the template of the file.</source>
   <translation>In Verwendung: die Vorlage aus der Datei.</translation>
  </message>
  <message>
   <source>Inglenook</source>
   <translation>Inglenook</translation>
  </message>
  <message>
   <source>Installed</source>
   <translation>Installiert</translation>
  </message>
  <message>
   <source>It belongs to {program}</source>
   <translation>Es gehört zu {program}</translation>
  </message>
  <message numerus="yes">
   <source>It cannot be used without %n more part(s) of it.</source>
   <translation>
    <numerusform>Ohne %Ln weiteren Teil davon lässt es sich nicht verwenden.</numerusform>
    <numerusform>Ohne %Ln weitere Teile davon lässt es sich nicht verwenden.</numerusform>
   </translation>
  </message>
  <message>
   <source>It comes with Inglenook and stays</source>
   <translation>Es gehört zu Inglenook und bleibt</translation>
  </message>
  <message>
   <source>It has faults and is not used.</source>
   <translation>Sie hat Fehler und wird nicht verwendet.</translation>
  </message>
  <message>
   <source>It is not loaded by itself any more; Use tries it again.</source>
   <translation>Es wird nicht mehr von selbst geladen; „Verwenden“ versucht es erneut.</translation>
  </message>
  <message>
   <source>It reads pictures: what it needs for that comes along.</source>
   <translation>Es liest Bilder: Was es dafür braucht, kommt mit.</translation>
  </message>
  <message>
   <source>It would write about {n} tokens a second, by a guess from this processor.</source>
   <translation>Es würde etwa {n} Tokens pro Sekunde schreiben, geschätzt nach diesem Prozessor.</translation>
  </message>
  <message>
   <source>It would write about {n} tokens a second, by what was measured here.</source>
   <translation>Es würde etwa {n} Tokens pro Sekunde schreiben, nach hier Gemessenem.</translation>
  </message>
  <message>
   <source>Keep in a file</source>
   <translation>In einer Datei ablegen</translation>
  </message>
  <message>
   <source>Keep in the keyring</source>
   <translation>Im Schlüsselbund ablegen</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>Sprachen</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Schichten</translation>
  </message>
  <message>
   <source>Layers on the graphics processor</source>
   <translation>Schichten auf dem Grafikprozessor</translation>
  </message>
  <message>
   <source>Left empty, what was measured as fastest. Take fewer to keep the computer quick for other work.</source>
   <translation>Leer: was als schnellstes gemessen wurde. Nehmen Sie weniger, damit der Computer für andere Arbeit flink bleibt.</translation>
  </message>
  <message>
   <source>Library: embedder, reranker</source>
   <translation>Bibliothek: Embedding-Modell, Reranker</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>Line {n}: {text}</source>
   <translation>Zeile {n}: {text}</translation>
  </message>
  <message>
   <source>Load it now</source>
   <translation>Jetzt laden</translation>
  </message>
  <message>
   <source>Load now</source>
   <translation>Jetzt laden</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>Wird geladen</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>Längste Antwort</translation>
  </message>
  <message>
   <source>Longest context</source>
   <translation>Längster Kontext</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Erneut suchen</translation>
  </message>
  <message>
   <source>Made from {base}.</source>
   <translation>Erstellt aus {base}.</translation>
  </message>
  <message>
   <source>Measure speed (20 s)</source>
   <translation>Tempo messen (20 s)</translation>
  </message>
  <message>
   <source>Measuring, up to 20 s a device</source>
   <translation>Misst, bis zu 20 s pro Gerät</translation>
  </message>
  <message>
   <source>Memory of this computer</source>
   <translation>Speicher dieses Computers</translation>
  </message>
  <message>
   <source>Min p</source>
   <translation>Min-p</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>Models (*.gguf)</source>
   <translation>Modelle (*.gguf)</translation>
  </message>
  <message>
   <source>Models in {folder} are used from there</source>
   <translation>Modelle in {folder} werden von dort verwendet</translation>
  </message>
  <message>
   <source>Models of other programs and of your folders are used where they are; nothing is copied, changed or deleted.</source>
   <translation>Modelle anderer Programme und aus Ihren Ordnern werden dort verwendet, wo sie sind; nichts wird kopiert, geändert oder gelöscht.</translation>
  </message>
  <message>
   <source>Models that read your files</source>
   <translation>Modelle, die Ihre Dateien lesen</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>More about {name}</source>
   <translation>Mehr zu {name}</translation>
  </message>
  <message>
   <source>Most downloaded</source>
   <translation>Am häufigsten geladen</translation>
  </message>
  <message>
   <source>Most liked</source>
   <translation>Am beliebtesten</translation>
  </message>
  <message>
   <source>Needs about {size} of memory with {n} tokens of context.</source>
   <translation>Braucht etwa {size} Speicher mit {n} Tokens Kontext.</translation>
  </message>
  <message>
   <source>Needs about {size} of memory.</source>
   <translation>Braucht etwa {size} Speicher.</translation>
  </message>
  <message>
   <source>Newest</source>
   <translation>Neueste</translation>
  </message>
  <message>
   <source>No faults. It is not in use yet.</source>
   <translation>Keine Fehler. Sie ist noch nicht in Verwendung.</translation>
  </message>
  <message>
   <source>No model is here yet</source>
   <translation>Noch kein Modell da</translation>
  </message>
  <message>
   <source>No model is in memory; the next question loads one.</source>
   <translation>Es ist kein Modell im Speicher; die nächste Frage lädt eines.</translation>
  </message>
  <message>
   <source>No model is installed yet. Get one from the recommended ones, or import a GGUF file that you have.</source>
   <translation>Es ist noch kein Modell installiert. Laden Sie eines der empfohlenen herunter, oder importieren Sie eine GGUF-Datei, die Sie haben.</translation>
  </message>
  <message>
   <source>No other program with models was found here. Add a folder in which you keep GGUF files, and they can be used from there.</source>
   <translation>Hier wurde kein anderes Programm mit Modellen gefunden. Fügen Sie einen Ordner mit GGUF-Dateien hinzu, und sie lassen sich von dort verwenden.</translation>
  </message>
  <message>
   <source>No token is kept.</source>
   <translation>Es ist kein Token hinterlegt.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keines</translation>
  </message>
  <message>
   <source>Numbers of the cache</source>
   <translation>Zahlen des Caches</translation>
  </message>
  <message>
   <source>Only so many of the likeliest words are considered; 0 considers all.</source>
   <translation>Nur so viele der wahrscheinlichsten Wörter kommen infrage; 0 lässt alle zu.</translation>
  </message>
  <message>
   <source>Only the likeliest words that together make up this share are considered; 1 considers all.</source>
   <translation>Nur die wahrscheinlichsten Wörter, die zusammen diesen Anteil ausmachen, kommen infrage; 1 lässt alle zu.</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>Optionen</translation>
  </message>
  <message>
   <source>Options of this model</source>
   <translation>Optionen dieses Modells</translation>
  </message>
  <message>
   <source>Options of {name}</source>
   <translation>Optionen von {name}</translation>
  </message>
  <message>
   <source>Options …</source>
   <translation>Optionen …</translation>
  </message>
  <message>
   <source>Order of what is found</source>
   <translation>Reihenfolge der Funde</translation>
  </message>
  <message>
   <source>Other programs</source>
   <translation>Andere Programme</translation>
  </message>
  <message>
   <source>Other programs were at work, so this measurement is not kept</source>
   <translation>Andere Programme waren aktiv, daher wird diese Messung nicht behalten</translation>
  </message>
  <message>
   <source>Parts of other models</source>
   <translation>Teile anderer Modelle</translation>
  </message>
  <message>
   <source>Parts of the file</source>
   <translation>Teile der Datei</translation>
  </message>
  <message>
   <source>Paste the token here</source>
   <translation>Token hier einfügen</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausieren</translation>
  </message>
  <message>
   <source>Pause the download</source>
   <translation>Download pausieren</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Pausiert</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Prozessor</translation>
  </message>
  <message>
   <source>Processor threads</source>
   <translation>Prozessor-Threads</translation>
  </message>
  <message>
   <source>Projector</source>
   <translation>Projektor</translation>
  </message>
  <message>
   <source>Projector beside it</source>
   <translation>Daneben liegender Projektor</translation>
  </message>
  <message>
   <source>Quantization</source>
   <translation>Quantisierung</translation>
  </message>
  <message>
   <source>Recommended</source>
   <translation>Empfohlen</translation>
  </message>
  <message numerus="yes">
   <source>Remove %n model(s)</source>
   <translation>
    <numerusform>%Ln Modell entfernen</numerusform>
    <numerusform>%Ln Modelle entfernen</numerusform>
   </translation>
  </message>
  <message>
   <source>Remove from this computer, {size}</source>
   <translation>Von diesem Computer entfernen, {size}</translation>
  </message>
  <message>
   <source>Removed {name}: {size} are free again.</source>
   <translation>{name} entfernt: {size} sind wieder frei.</translation>
  </message>
  <message>
   <source>Repositories that were found</source>
   <translation>Gefundene Repositorys</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Alle zurücksetzen</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Resume: {name}</source>
   <translation>Fortsetzen: {name}</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Search the hub</source>
   <translation>Hub durchsuchen</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <source>Show all options</source>
   <translation>Alle Optionen anzeigen</translation>
  </message>
  <message>
   <source>Show in its folder</source>
   <translation>Im Ordner anzeigen</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Some models are given only to people who have accepted their terms on the hub. A token, made there in your settings, says that you have.</source>
   <translation>Manche Modelle erhält nur, wer auf dem Hub ihren Bedingungen zugestimmt hat. Ein Token, das Sie dort in Ihren Einstellungen erstellen, weist das nach.</translation>
  </message>
  <message>
   <source>Speeds are predicted for this computer, and checked after each load.</source>
   <translation>Das Tempo wird für diesen Computer vorhergesagt und nach jedem Laden geprüft.</translation>
  </message>
  <message>
   <source>Stop at</source>
   <translation>Stoppen bei</translation>
  </message>
  <message>
   <source>Take it off this list</source>
   <translation>Von dieser Liste nehmen</translation>
  </message>
  <message>
   <source>Take off the list; the file stays</source>
   <translation>Von der Liste nehmen; die Datei bleibt</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Temperatur</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Vorlage</translation>
  </message>
  <message>
   <source>Texts at which the answer ends, one a line; \n stands for a new line.</source>
   <translation>Texte, bei denen die Antwort endet, einer pro Zeile; \n steht für eine neue Zeile.</translation>
  </message>
  <message>
   <source>The engine ended while it loaded this model.</source>
   <translation>Die Engine wurde beim Laden dieses Modells beendet.</translation>
  </message>
  <message>
   <source>The file that lets the model look at pictures. It must belong to it.</source>
   <translation>Die Datei, mit der das Modell Bilder ansehen kann. Sie muss zu ihm gehören.</translation>
  </message>
  <message>
   <source>The file's own template is used again</source>
   <translation>Die Vorlage aus der Datei wird wieder verwendet</translation>
  </message>
  <message>
   <source>The hub</source>
   <translation>Der Hub</translation>
  </message>
  <message>
   <source>The hub has no model in GGUF format for “{text}”. Try fewer words.</source>
   <translation>Der Hub hat kein Modell im GGUF-Format für „{text}“. Versuchen Sie es mit weniger Wörtern.</translation>
  </message>
  <message>
   <source>The list of recommended models</source>
   <translation>Die Liste empfohlener Modelle</translation>
  </message>
  <message>
   <source>The list of recommended models is empty.</source>
   <translation>Die Liste empfohlener Modelle ist leer.</translation>
  </message>
  <message>
   <source>The model is in memory as it was set before. The next question loads it again.</source>
   <translation>Das Modell ist noch mit den vorigen Einstellungen im Speicher. Die nächste Frage lädt es neu.</translation>
  </message>
  <message>
   <source>The same number gives the same answer again. Left empty, a new one each time.</source>
   <translation>Dieselbe Zahl ergibt wieder dieselbe Antwort. Leer: jedes Mal eine neue.</translation>
  </message>
  <message>
   <source>The speed of this computer is known now</source>
   <translation>Das Tempo dieses Computers ist jetzt bekannt</translation>
  </message>
  <message>
   <source>The template is empty.</source>
   <translation>Die Vorlage ist leer.</translation>
  </message>
  <message>
   <source>The template is used from now on</source>
   <translation>Die Vorlage wird ab jetzt verwendet</translation>
  </message>
  <message>
   <source>The token of the variable HF_TOKEN is used.</source>
   <translation>Das Token der Variablen HF_TOKEN wird verwendet.</translation>
  </message>
  <message>
   <source>There is no file here that Inglenook can use.</source>
   <translation>Hier ist keine Datei, die Inglenook verwenden kann.</translation>
  </message>
  <message>
   <source>These work without a network.</source>
   <translation>Diese funktionieren ohne Netzwerk.</translation>
  </message>
  <message>
   <source>This asks {host} over the network for the words below, when you say so. Nothing else leaves this computer.</source>
   <translation>Auf Ihren Wunsch wird {host} über das Netzwerk nach den Wörtern unten gefragt. Sonst verlässt nichts diesen Computer.</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Dieser Computer</translation>
  </message>
  <message>
   <source>Tokens that question, files and answer may have together. More takes more memory and lets longer files in whole.</source>
   <translation>Tokens, die Frage, Dateien und Antwort zusammen haben dürfen. Mehr braucht mehr Speicher und lässt längere Dateien ganz hinein.</translation>
  </message>
  <message>
   <source>Tokens, of which 100 are about 75 words. Raise it if answers break off.</source>
   <translation>Tokens, von denen 100 etwa 75 Wörter sind. Erhöhen Sie den Wert, wenn Antworten abbrechen.</translation>
  </message>
  <message>
   <source>Top k</source>
   <translation>Top-k</translation>
  </message>
  <message>
   <source>Top p</source>
   <translation>Top-p</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Try again: {name}</source>
   <translation>Erneut versuchen: {name}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo my changes</source>
   <translation>Meine Änderungen zurücknehmen</translation>
  </message>
  <message>
   <source>Unload</source>
   <translation>Entladen</translation>
  </message>
  <message>
   <source>Unload from memory</source>
   <translation>Aus dem Speicher entladen</translation>
  </message>
  <message>
   <source>Unloading</source>
   <translation>Wird entladen</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>Verwenden</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Verwenden</translation>
  </message>
  <message>
   <source>Use this template</source>
   <translation>Diese Vorlage verwenden</translation>
  </message>
  <message>
   <source>Waiting for another download</source>
   <translation>Wartet auf einen anderen Download</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Gewichte</translation>
  </message>
  <message>
   <source>What computes. Choose the processor if a graphics driver misbehaves.</source>
   <translation>Was rechnet. Wählen Sie den Prozessor, wenn sich ein Grafiktreiber falsch verhält.</translation>
  </message>
  <message>
   <source>What the model reads</source>
   <translation>Was das Modell liest</translation>
  </message>
  <message>
   <source>Why: {name}</source>
   <translation>Warum: {name}</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>Warum?</translation>
  </message>
  <message>
   <source>Words less likely than this share of the likeliest one are left out. Raise it if answers wander at a high temperature.</source>
   <translation>Wörter, die unwahrscheinlicher sind als dieser Anteil des wahrscheinlichsten, fallen weg. Erhöhen Sie den Wert, wenn Antworten bei hoher Temperatur abschweifen.</translation>
  </message>
  <message>
   <source>about {n} tokens/s</source>
   <translation>etwa {n} Tokens/s</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>und %Ln weitere</numerusform>
    <numerusform>und %Ln weitere</numerusform>
   </translation>
  </message>
  <message>
   <source>f16, exact</source>
   <translation>f16, exakt</translation>
  </message>
  <message>
   <source>in the file</source>
   <translation>in der Datei</translation>
  </message>
  <message>
   <source>no licence named</source>
   <translation>keine Lizenz genannt</translation>
  </message>
  <message>
   <source>none in the file</source>
   <translation>keine in der Datei</translation>
  </message>
  <message>
   <source>q8_0 halves the memory that a conversation takes, at a small loss; on a processor it is slower too.</source>
   <translation>q8_0 halbiert den Speicher, den eine Unterhaltung braucht, mit kleinen Einbußen; auf einem Prozessor ist es auch langsamer.</translation>
  </message>
  <message>
   <source>q8_0, half the memory</source>
   <translation>q8_0, halber Speicher</translation>
  </message>
  <message>
   <source>reads pictures</source>
   <translation>liest Bilder</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} von {total}</translation>
  </message>
  <message>
   <source>{far} · paused</source>
   <translation>{far} · pausiert</translation>
  </message>
  <message>
   <source>{name} has {tokens} tokens of context: {there} of {layers} layers on {device}, the rest on the processor.</source>
   <translation>{name} hat {tokens} Tokens Kontext: {there} von {layers} Schichten auf {device}, der Rest auf dem Prozessor.</translation>
  </message>
  <message>
   <source>{name} is here</source>
   <translation>{name} ist da</translation>
  </message>
  <message>
   <source>{name} is off the list; its file stays.</source>
   <translation>{name} ist nicht mehr auf der Liste; die Datei bleibt.</translation>
  </message>
  <message>
   <source>{name} is on the processor, with {tokens} tokens of context.</source>
   <translation>{name} ist auf dem Prozessor, mit {tokens} Tokens Kontext.</translation>
  </message>
  <message>
   <source>{n} billion parameters</source>
   <translation>{n} Milliarden Parameter</translation>
  </message>
  <message>
   <source>{n} downloads</source>
   <translation>{n} Downloads</translation>
  </message>
  <message>
   <source>{n} likes</source>
   <translation>{n} Likes</translation>
  </message>
  <message>
   <source>{n} million parameters</source>
   <translation>{n} Millionen Parameter</translation>
  </message>
  <message>
   <source>{n} parameters</source>
   <translation>{n} Parameter</translation>
  </message>
  <message>
   <source>{n} tokens of context</source>
   <translation>{n} Tokens Kontext</translation>
  </message>
  <message>
   <source>{size} are free now.</source>
   <translation>{size} sind zurzeit frei.</translation>
  </message>
  <message>
   <source>{size} of {total} are free now.</source>
   <translation>{size} von {total} sind zurzeit frei.</translation>
  </message>
  <message>
   <source>{size} · whole and checked</source>
   <translation>{size} · vollständig und geprüft</translation>
  </message>
  <message>
   <source>{size}/s</source>
   <translation>{size}/s</translation>
  </message>
  <message>
   <source>{total} of memory, {free} free</source>
   <translation>{total} Speicher, {free} frei</translation>
  </message>
 </context>
 <context>
  <name>personas</name>
  <message>
   <source>0 always takes the likeliest word; higher is freer.</source>
   <translation>0 nimmt immer das wahrscheinlichste Wort; höher ist freier.</translation>
  </message>
  <message>
   <source>A number from {least} to {most}</source>
   <translation>Eine Zahl von {least} bis {most}</translation>
  </message>
  <message>
   <source>A prompt is a question with places to fill in; type / in a chat to use it. A persona is a way of answering, with a model and files of its own. Add some to begin with, or write your own.</source>
   <translation>Ein Prompt ist eine Frage mit Stellen zum Ausfüllen; tippen Sie / in einem Chat, um ihn zu verwenden. Eine Persona ist eine Art zu antworten, mit eigenem Modell und eigenen Dateien. Fügen Sie für den Anfang einige hinzu, oder schreiben Sie eigene.</translation>
  </message>
  <message>
   <source>About three quarters of a word each.</source>
   <translation>Jedes etwa drei Viertel eines Wortes.</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Add {name}</source>
   <translation>{name} hinzufügen</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>Hinzugefügt</translation>
  </message>
  <message>
   <source>All collections</source>
   <translation>Alle Sammlungen</translation>
  </message>
  <message>
   <source>An answer to a letter, in the tone you choose</source>
   <translation>Eine Antwort auf einen Brief, im Ton Ihrer Wahl</translation>
  </message>
  <message>
   <source>As usual</source>
   <translation>Wie üblich</translation>
  </message>
  <message>
   <source>Ask it once, use it often</source>
   <translation>Einmal fragen, oft verwenden</translation>
  </message>
  <message>
   <source>Balanced</source>
   <translation>Ausgewogen</translation>
  </message>
  <message>
   <source>Careful reader</source>
   <translation>Quellentreu</translation>
  </message>
  <message>
   <source>Compare {{first}} with {{second}} in a table: what is the same, what differs, and what only one of them says.</source>
   <translation>Vergleiche {{first}} mit {{second}} in einer Tabelle: was gleich ist, was sich unterscheidet und was nur in einem von beiden steht.</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Deleted “{name}”</source>
   <translation>„{name}“ gelöscht</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplizieren</translation>
  </message>
  <message>
   <source>Editor of letters</source>
   <translation>Briefredaktion</translation>
  </message>
  <message>
   <source>Everything that is due by a day</source>
   <translation>Alles, was bis zu einem Tag fällig ist</translation>
  </message>
  <message>
   <source>Exact numbers</source>
   <translation>Genaue Werte</translation>
  </message>
  <message>
   <source>Exact: the likeliest words</source>
   <translation>Exakt: die wahrscheinlichsten Wörter</translation>
  </message>
  <message>
   <source>Examples to begin with</source>
   <translation>Beispiele für den Anfang</translation>
  </message>
  <message>
   <source>Explains without jargon, in short sentences</source>
   <translation>Erklärt ohne Fachjargon, in kurzen Sätzen</translation>
  </message>
  <message>
   <source>How freely it writes</source>
   <translation>Wie frei sie schreibt</translation>
  </message>
  <message>
   <source>Inventive: less likely words as well</source>
   <translation>Einfallsreich: auch weniger wahrscheinliche Wörter</translation>
  </message>
  <message>
   <source>It needs a name before it can be kept.</source>
   <translation>Zum Speichern fehlt noch ein Name.</translation>
  </message>
  <message>
   <source>It stands before every chat, as instructions to the model.</source>
   <translation>Steht vor jedem Chat, als Anweisung an das Modell.</translation>
  </message>
  <message>
   <source>List everything in my files that is due by {{day:date}}, with the date, what has to be done, and the file that says so.</source>
   <translation>Liste alles in meinen Dateien auf, was bis {{day:date}} fällig ist, mit dem Datum, dem, was zu tun ist, und der Datei, in der es steht.</translation>
  </message>
  <message>
   <source>Longest answer, in tokens</source>
   <translation>Längste Antwort, in Tokens</translation>
  </message>
  <message>
   <source>Looks in</source>
   <translation>Sucht in</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>New persona</source>
   <translation>Neue Persona</translation>
  </message>
  <message>
   <source>New prompt</source>
   <translation>Neuer Prompt</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Noch nicht gespeichert</translation>
  </message>
  <message>
   <source>Nothing here is called or says “{text}”.</source>
   <translation>Hier heißt oder enthält nichts „{text}“.</translation>
  </message>
  <message>
   <source>One word, or several with hyphens.</source>
   <translation>Ein Wort, oder mehrere mit Bindestrichen.</translation>
  </message>
  <message>
   <source>Only the likeliest words, up to this share, are drawn from.</source>
   <translation>Gewählt wird nur unter den wahrscheinlichsten Wörtern bis zu diesem Anteil.</translation>
  </message>
  <message>
   <source>Personas</source>
   <translation>Personas</translation>
  </message>
  <message>
   <source>Personas and prompts</source>
   <translation>Personas und Prompts</translation>
  </message>
  <message>
   <source>Places to fill in: {{topic}} for a line, {{length:number}}, {{day:date}}, {{tone:choice:friendly,formal}} to choose, {{letter:text}} for several lines.</source>
   <translation>Stellen zum Ausfüllen: {{topic}} für eine Zeile, {{length:number}}, {{day:date}}, {{tone:choice:freundlich,förmlich}} zum Auswählen, {{letter:text}} für mehrere Zeilen.</translation>
  </message>
  <message>
   <source>Plain words</source>
   <translation>Einfache Worte</translation>
  </message>
  <message>
   <source>Prompts</source>
   <translation>Prompts</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Gespeichert</translation>
  </message>
  <message>
   <source>Says only what the files say, and names what is missing</source>
   <translation>Sagt nur, was in den Dateien steht, und nennt, was fehlt</translation>
  </message>
  <message>
   <source>Search prompts</source>
   <translation>Prompts durchsuchen</translation>
  </message>
  <message>
   <source>Summarise {{document}} in about {{sentences:number}} sentences. Begin with what matters most and name the dates and sums.</source>
   <translation>Fasse {{document}} in etwa {{sentences:number}} Sätzen zusammen. Beginne mit dem Wichtigsten und nenne die Termine und Beträge.</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Temperatur</translation>
  </message>
  <message>
   <source>Temperature {value}</source>
   <translation>Temperatur {value}</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>The main points of a document, as long as you want it</source>
   <translation>Die wichtigsten Punkte eines Dokuments, so lang, wie Sie möchten</translation>
  </message>
  <message>
   <source>The usual model</source>
   <translation>Das übliche Modell</translation>
  </message>
  <message>
   <source>There are no collections yet</source>
   <translation>Es gibt noch keine Sammlungen</translation>
  </message>
  <message>
   <source>Top-p</source>
   <translation>Top-p</translation>
  </message>
  <message>
   <source>Two documents side by side, in a table</source>
   <translation>Zwei Dokumente nebeneinander, in einer Tabelle</translation>
  </message>
  <message>
   <source>Type /{name} in a chat to use it.</source>
   <translation>Tippen Sie /{name} in einem Chat, um ihn zu verwenden.</translation>
  </message>
  <message>
   <source>What it asks for</source>
   <translation>Was abgefragt wird</translation>
  </message>
  <message>
   <source>Who it is and how it answers</source>
   <translation>Wer sie ist und wie sie antwortet</translation>
  </message>
  <message>
   <source>Write a {{tone:choice:friendly,formal,firm}} reply to this letter. It should say: {{message}}

{{letter:text}}</source>
   <translation>Schreibe eine Antwort auf diesen Brief. Der Ton: {{tone:choice:freundlich,förmlich,bestimmt}}. Darin soll stehen: {{message}}

{{letter:text}}</translation>
  </message>
  <message>
   <source>You answer only from the passages you are given. Where they do not settle the question, say what is missing instead of guessing. Quote figures and dates exactly.</source>
   <translation>Du antwortest nur anhand der Textstellen, die du erhältst. Wo sie die Frage nicht klären, sage, was fehlt, statt zu raten. Gib Zahlen und Daten genau wieder.</translation>
  </message>
  <message>
   <source>You explain things to an intelligent person who is new to the subject. Use short sentences and everyday words. Explain a technical term the first time it comes up.</source>
   <translation>Du erklärst Dinge einem klugen Menschen, dem das Thema neu ist. Verwende kurze Sätze und alltägliche Wörter. Erkläre einen Fachbegriff, wenn er zum ersten Mal vorkommt.</translation>
  </message>
  <message>
   <source>as usual</source>
   <translation>wie üblich</translation>
  </message>
  <message>
   <source>compare</source>
   <translation>vergleich</translation>
  </message>
  <message>
   <source>deadlines</source>
   <translation>fristen</translation>
  </message>
  <message>
   <source>reply</source>
   <translation>antwort</translation>
  </message>
  <message>
   <source>summary</source>
   <translation>zusammenfassung</translation>
  </message>
  <message>
   <source>{name} (not there any more)</source>
   <translation>{name} (nicht mehr da)</translation>
  </message>
 </context>
 <context>
  <name>settings</name>
  <message numerus="yes">
   <source>%n chat(s) deleted</source>
   <translation>
    <numerusform>%Ln Chat gelöscht</numerusform>
    <numerusform>%Ln Chats gelöscht</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more for experts</source>
   <translation>
    <numerusform>%Ln weitere für Fachleute</numerusform>
    <numerusform>%Ln weitere für Fachleute</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record(s) forgotten</source>
   <translation>
    <numerusform>%Ln Aufzeichnung gelöscht</numerusform>
    <numerusform>%Ln Aufzeichnungen gelöscht</numerusform>
   </translation>
  </message>
  <message>
   <source>A backup is kept in {path}</source>
   <translation>Eine Sicherung liegt in {path}</translation>
  </message>
  <message>
   <source>A small model of the same family that drafts for a large one; empty is none.</source>
   <translation>Ein kleines Modell derselben Familie, das für ein großes vorschreibt; leer bedeutet keines.</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Info</translation>
  </message>
  <message>
   <source>Accent</source>
   <translation>Akzentfarbe</translation>
  </message>
  <message>
   <source>Address of a mirror of the model hub; empty is the hub.</source>
   <translation>Adresse eines Spiegels des Modell-Hubs; leer bedeutet der Hub selbst.</translation>
  </message>
  <message>
   <source>Age of the records to forget</source>
   <translation>Alter der zu löschenden Aufzeichnungen</translation>
  </message>
  <message>
   <source>All chats, for good. A backup is made first, so that this can be undone; delete its file as well if nothing is to be left.</source>
   <translation>Alle Chats, endgültig. Vorher wird eine Sicherung erstellt, damit es sich zurücknehmen lässt; löschen Sie auch deren Datei, wenn nichts übrig bleiben soll.</translation>
  </message>
  <message>
   <source>All shortcuts are as they were at first</source>
   <translation>Alle Tastenkürzel sind wieder wie am Anfang</translation>
  </message>
  <message>
   <source>Answer only what your files support; otherwise say that they do not.</source>
   <translation>Nur antworten, was Ihre Dateien belegen; sonst sagen, dass sie es nicht tun.</translation>
  </message>
  <message>
   <source>Answers from your own files, with a model on your own computer.</source>
   <translation>Antworten aus Ihren eigenen Dateien, mit einem Modell auf Ihrem eigenen Computer.</translation>
  </message>
  <message>
   <source>Answers in notifications</source>
   <translation>Antworten in Benachrichtigungen</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Darstellung</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Ask from anywhere</source>
   <translation>Von überall fragen</translation>
  </message>
  <message>
   <source>Back to the default: {value}</source>
   <translation>Zurück zum Standard: {value}</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Jetzt sichern</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Sicherung</translation>
  </message>
  <message>
   <source>Backups (*.zip)</source>
   <translation>Sicherungen (*.zip)</translation>
  </message>
  <message>
   <source>By itself</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <source>Certificates</source>
   <translation>Zertifikate</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Geändert</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <source>Chats, settings and what was read of your files, in one file. Your own files and the models are not in it.</source>
   <translation>Chats, Einstellungen und was aus Ihren Dateien gelesen wurde, in einer Datei. Ihre eigenen Dateien und die Modelle sind nicht darin.</translation>
  </message>
  <message>
   <source>Chats, settings, models that were downloaded and what was read of your files lie here. Moving copies everything, checks it, starts Inglenook's background part anew from there, and only then deletes it here. Choose an empty folder.</source>
   <translation>Chats, Einstellungen, heruntergeladene Modelle und was aus Ihren Dateien gelesen wurde, liegen hier. Beim Verschieben wird alles kopiert und geprüft, der Hintergrundteil von Inglenook von dort neu gestartet und erst dann hier gelöscht. Wählen Sie einen leeren Ordner.</translation>
  </message>
  <message>
   <source>Check spelling</source>
   <translation>Rechtschreibprüfung</translation>
  </message>
  <message>
   <source>Choose a backup</source>
   <translation>Sicherung auswählen</translation>
  </message>
  <message>
   <source>Choose an action, then press the keys that it is to have.</source>
   <translation>Wählen Sie eine Aktion und drücken Sie dann die Tasten, die sie haben soll.</translation>
  </message>
  <message>
   <source>Choose an empty folder</source>
   <translation>Leeren Ordner auswählen</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Auswählen …</translation>
  </message>
  <message>
   <source>Choose: {name}</source>
   <translation>Auswählen: {name}</translation>
  </message>
  <message>
   <source>Colours of code</source>
   <translation>Farben von Code</translation>
  </message>
  <message>
   <source>Colours of the window.</source>
   <translation>Farben des Fensters.</translation>
  </message>
  <message>
   <source>Connections of a download</source>
   <translation>Verbindungen pro Download</translation>
  </message>
  <message>
   <source>Connections that one download may use at once.</source>
   <translation>Verbindungen, die ein Download gleichzeitig verwenden darf.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Data folder</source>
   <translation>Datenordner</translation>
  </message>
  <message>
   <source>Days that the record of an answer outside a chat is kept.</source>
   <translation>Tage, die die Aufzeichnung einer Antwort außerhalb von Chats aufbewahrt wird.</translation>
  </message>
  <message>
   <source>Delete all chats</source>
   <translation>Alle Chats löschen</translation>
  </message>
  <message>
   <source>Desktop</source>
   <translation>Desktop</translation>
  </message>
  <message>
   <source>Disk for what models have read</source>
   <translation>Platz für von Modellen Gelesenes</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Dokumente</translation>
  </message>
  <message>
   <source>Drafting model</source>
   <translation>Entwurfsmodell</translation>
  </message>
  <message>
   <source>Ember</source>
   <translation>Glut</translation>
  </message>
  <message>
   <source>End when idle</source>
   <translation>Bei Untätigkeit beenden</translation>
  </message>
  <message>
   <source>File of certificates (PEM) that downloads trust as well.</source>
   <translation>Datei mit Zertifikaten (PEM), denen Downloads zusätzlich vertrauen.</translation>
  </message>
  <message>
   <source>Folder for backups</source>
   <translation>Ordner für Sicherungen</translation>
  </message>
  <message>
   <source>Folders with model files (GGUF) that are used where they are.</source>
   <translation>Ordner mit Modelldateien (GGUF), die dort verwendet werden, wo sie sind.</translation>
  </message>
  <message>
   <source>Folders with models</source>
   <translation>Ordner mit Modellen</translation>
  </message>
  <message>
   <source>Follow changes</source>
   <translation>Änderungen folgen</translation>
  </message>
  <message>
   <source>Forest</source>
   <translation>Wald</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Forget records of answers</source>
   <translation>Aufzeichnungen von Antworten löschen</translation>
  </message>
  <message>
   <source>Freedom of wording</source>
   <translation>Freiheit der Formulierung</translation>
  </message>
  <message>
   <source>Gigabytes of disk for what models have read of your chats; 0 keeps nothing.</source>
   <translation>Gigabyte auf dem Datenträger für das, was Modelle von Ihren Chats gelesen haben; 0 behält nichts.</translation>
  </message>
  <message>
   <source>Give memory back</source>
   <translation>Speicher freigeben</translation>
  </message>
  <message>
   <source>Groups of settings</source>
   <translation>Gruppen von Einstellungen</translation>
  </message>
  <message>
   <source>Hardware</source>
   <translation>Hardware</translation>
  </message>
  <message>
   <source>How Inglenook lives beside your other programs.</source>
   <translation>Wie Inglenook neben Ihren anderen Programmen lebt.</translation>
  </message>
  <message>
   <source>How freely the model words its answer; 0 is strict.</source>
   <translation>Wie frei das Modell seine Antwort formuliert; 0 ist streng.</translation>
  </message>
  <message>
   <source>How many passages of your files an answer may use.</source>
   <translation>Wie viele Textstellen Ihrer Dateien eine Antwort verwenden darf.</translation>
  </message>
  <message>
   <source>How meaning is computed</source>
   <translation>Berechnung der Bedeutung</translation>
  </message>
  <message>
   <source>How models are loaded and fetched. Models have a page of their own.</source>
   <translation>Wie Modelle geladen und abgerufen werden. Modelle haben eine eigene Seite.</translation>
  </message>
  <message>
   <source>How program code is coloured, in the light and the dark theme.</source>
   <translation>Wie Programmcode gefärbt wird, im hellen und im dunklen Design.</translation>
  </message>
  <message>
   <source>How questions are answered.</source>
   <translation>Wie Fragen beantwortet werden.</translation>
  </message>
  <message>
   <source>How that model is computed; auto: the fastest on this computer without loss.</source>
   <translation>Wie dieses Modell berechnet wird; automatisch: auf diesem Computer am schnellsten ohne Verlust.</translation>
  </message>
  <message>
   <source>How the window looks. Each change is shown at once.</source>
   <translation>Wie das Fenster aussieht. Jede Änderung ist sofort zu sehen.</translation>
  </message>
  <message>
   <source>How wide the column of text in a chat may become.</source>
   <translation>Wie breit die Textspalte in einem Chat werden darf.</translation>
  </message>
  <message>
   <source>How your files are read and searched.</source>
   <translation>Wie Ihre Dateien gelesen und durchsucht werden.</translation>
  </message>
  <message>
   <source>Inglenook {version}</source>
   <translation>Inglenook {version}</translation>
  </message>
  <message>
   <source>It is back.</source>
   <translation>Wiederhergestellt.</translation>
  </message>
  <message>
   <source>Keep Inglenook in the tray of the desktop when its window is closed.</source>
   <translation>Inglenook im Infobereich behalten, wenn sein Fenster geschlossen wird.</translation>
  </message>
  <message>
   <source>Keep collections up with their folders without being asked.</source>
   <translation>Sammlungen ohne Nachfrage auf dem Stand ihrer Ordner halten.</translation>
  </message>
  <message>
   <source>Keep records of answers</source>
   <translation>Antworten aufzeichnen</translation>
  </message>
  <message>
   <source>Keys of your own for what the window can do, each as action=keys.</source>
   <translation>Eigene Tasten für das, was das Fenster kann, jeweils als Aktion=Tasten.</translation>
  </message>
  <message>
   <source>Keys that open a small field for a question over any program; empty is none. On Wayland and macOS, bind the command 'inglenook --quick' in the system's settings instead.</source>
   <translation>Tasten, die über jedem Programm ein kleines Feld für eine Frage öffnen; leer bedeutet keine. Unter Wayland und macOS weisen Sie stattdessen den Befehl 'inglenook --quick' in den Systemeinstellungen zu.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Language of the window.</source>
   <translation>Sprache des Fensters.</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>So lassen</translation>
  </message>
  <message>
   <source>Leave out what .gitignore and .inglenookignore files in your folders name.</source>
   <translation>Weglassen, was .gitignore- und .inglenookignore-Dateien in Ihren Ordnern nennen.</translation>
  </message>
  <message>
   <source>Leaves it only when you ask for it</source>
   <translation>Verlässt ihn nur, wenn Sie es verlangen</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>Weniger Bewegung</translation>
  </message>
  <message>
   <source>Let the model name a chat after its first answer, if it is large enough.</source>
   <translation>Das Modell einen Chat nach seiner ersten Antwort benennen lassen, wenn es groß genug ist.</translation>
  </message>
  <message>
   <source>Let the model reword a question that leans on the chat before files are searched, if it is large enough; off: by rules alone.</source>
   <translation>Das Modell eine Frage, die sich auf den Chat stützt, vor der Suche in Dateien umformulieren lassen, wenn es groß genug ist; aus: nur nach Regeln.</translation>
  </message>
  <message>
   <source>Let the model suggest what to ask next, if it is large enough.</source>
   <translation>Das Modell vorschlagen lassen, was Sie als Nächstes fragen könnten, wenn es groß genug ist.</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>Lizenzen</translation>
  </message>
  <message>
   <source>Licences of what it is made of</source>
   <translation>Lizenzen der Bestandteile</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>Längste Antwort</translation>
  </message>
  <message>
   <source>Mind ignore files</source>
   <translation>Ausschlussdateien beachten</translation>
  </message>
  <message>
   <source>Minutes without use after which the model gives its memory back; 0 keeps it.</source>
   <translation>Minuten ohne Verwendung, nach denen das Modell seinen Speicher freigibt; 0 behält ihn.</translation>
  </message>
  <message>
   <source>Minutes without work after which the background part ends.</source>
   <translation>Minuten ohne Arbeit, nach denen sich der Hintergrundteil beendet.</translation>
  </message>
  <message>
   <source>Mirror of the hub</source>
   <translation>Spiegel des Hubs</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>Moss</source>
   <translation>Moos</translation>
  </message>
  <message>
   <source>Move to another folder …</source>
   <translation>In anderen Ordner verschieben …</translation>
  </message>
  <message>
   <source>Name chats</source>
   <translation>Chats benennen</translation>
  </message>
  <message>
   <source>Narrow</source>
   <translation>Schmal</translation>
  </message>
  <message>
   <source>Nothing slides or fades; system: as the rest of your computer.</source>
   <translation>Nichts gleitet oder überblendet; „Wie das System“ richtet sich nach Ihrem Computer.</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Benachrichtigungen</translation>
  </message>
  <message>
   <source>Ocean</source>
   <translation>Ozean</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Ein</translation>
  </message>
  <message>
   <source>Only what files support</source>
   <translation>Nur, was Dateien belegen</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Passages for an answer</source>
   <translation>Textstellen pro Antwort</translation>
  </message>
  <message>
   <source>Plain</source>
   <translation>Schlicht</translation>
  </message>
  <message>
   <source>Please enter a number from {least} to {most}.</source>
   <translation>Bitte geben Sie eine Zahl von {least} bis {most} ein.</translation>
  </message>
  <message>
   <source>Please enter a whole number from {least} to {most}.</source>
   <translation>Bitte geben Sie eine ganze Zahl von {least} bis {most} ein.</translation>
  </message>
  <message>
   <source>Plum</source>
   <translation>Pflaume</translation>
  </message>
  <message>
   <source>Press the keys …</source>
   <translation>Tasten drücken …</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Datenschutz</translation>
  </message>
  <message>
   <source>Processor threads</source>
   <translation>Prozessor-Threads</translation>
  </message>
  <message>
   <source>Processor threads for the model; 0 uses the physical cores.</source>
   <translation>Prozessor-Threads für das Modell; 0 verwendet die physischen Kerne.</translation>
  </message>
  <message>
   <source>Programs on this computer</source>
   <translation>Programme auf diesem Computer</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Proxy for downloads; empty is the system's, none is a direct line.</source>
   <translation>Proxy für Downloads; leer bedeutet der des Systems, none eine direkte Verbindung.</translation>
  </message>
  <message>
   <source>Questions, answers, your files and everything that was read of them. Models compute here. There is no account, no telemetry and no search for updates.</source>
   <translation>Fragen, Antworten, Ihre Dateien und alles, was daraus gelesen wurde. Modelle rechnen hier. Es gibt kein Konto, keine Telemetrie und keine Suche nach Updates.</translation>
  </message>
  <message>
   <source>Read many new files on battery as well; a few are read in any case.</source>
   <translation>Viele neue Dateien auch im Akkubetrieb einlesen; wenige werden in jedem Fall gelesen.</translation>
  </message>
  <message>
   <source>Read on battery</source>
   <translation>Im Akkubetrieb einlesen</translation>
  </message>
  <message>
   <source>Read what will be asked about while you type; auto: not on battery.</source>
   <translation>Schon beim Tippen lesen, wonach gefragt wird; automatisch: nicht im Akkubetrieb.</translation>
  </message>
  <message>
   <source>Read while you type</source>
   <translation>Beim Tippen mitlesen</translation>
  </message>
  <message>
   <source>Records of answers</source>
   <translation>Aufzeichnungen von Antworten</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Alle zurücksetzen</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <source>Restore from a file …</source>
   <translation>Aus Datei wiederherstellen …</translation>
  </message>
  <message>
   <source>Restore the backup of {when}</source>
   <translation>Sicherung von {when} wiederherstellen</translation>
  </message>
  <message>
   <source>Reword questions for the search</source>
   <translation>Fragen für die Suche umformulieren</translation>
  </message>
  <message>
   <source>Saved: {path} ({size})</source>
   <translation>Gespeichert: {path} ({size})</translation>
  </message>
  <message>
   <source>Sea</source>
   <translation>Meer</translation>
  </message>
  <message>
   <source>Search actions and keys</source>
   <translation>Aktionen und Tasten durchsuchen</translation>
  </message>
  <message>
   <source>Search by meaning</source>
   <translation>Suche nach Bedeutung</translation>
  </message>
  <message>
   <source>Search settings</source>
   <translation>Einstellungen durchsuchen</translation>
  </message>
  <message>
   <source>Searching and downloading models asks the model hub for them by name. Adding a web page, a site or a feed fetches it, and again when you check it. Links in answers open in your browser after you were asked.</source>
   <translation>Beim Suchen und Herunterladen von Modellen wird der Modell-Hub nach ihren Namen gefragt. Das Hinzufügen einer Webseite, einer Website oder eines Feeds ruft sie ab, und erneut, wenn Sie sie prüfen. Links in Antworten öffnen sich nach Rückfrage in Ihrem Browser.</translation>
  </message>
  <message>
   <source>Second look at passages</source>
   <translation>Zweiter Blick auf Textstellen</translation>
  </message>
  <message>
   <source>Settings with “{text}”</source>
   <translation>Einstellungen mit „{text}“</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>Show the title of the chat and how the answer begins in the notification, where others may see them.</source>
   <translation>Den Titel des Chats und den Anfang der Antwort in der Benachrichtigung zeigen, wo andere sie sehen können.</translation>
  </message>
  <message>
   <source>Size of the context</source>
   <translation>Größe des Kontexts</translation>
  </message>
  <message>
   <source>Size of the text in answers, in pixels.</source>
   <translation>Größe des Textes in Antworten, in Pixeln.</translation>
  </message>
  <message>
   <source>Slate</source>
   <translation>Schiefer</translation>
  </message>
  <message>
   <source>Stay in the tray</source>
   <translation>Im Infobereich bleiben</translation>
  </message>
  <message>
   <source>Stays on this computer</source>
   <translation>Bleibt auf diesem Computer</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stoppen</translation>
  </message>
  <message>
   <source>Suggest questions</source>
   <translation>Fragen vorschlagen</translation>
  </message>
  <message>
   <source>Tell when an answer, a long reading of files or a download ends while Inglenook is not in front.</source>
   <translation>Melden, wenn eine Antwort, ein langes Einlesen von Dateien oder ein Download endet, während Inglenook nicht im Vordergrund ist.</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Textgröße</translation>
  </message>
  <message>
   <source>The chats are back.</source>
   <translation>Die Chats sind wieder da.</translation>
  </message>
  <message>
   <source>The colour of the primary action, the current place and citations.</source>
   <translation>Die Farbe der Hauptaktion, des aktuellen Ortes und der Quellenangaben.</translation>
  </message>
  <message>
   <source>The data lies there now.</source>
   <translation>Die Daten liegen jetzt dort.</translation>
  </message>
  <message>
   <source>The longest answer, in tokens.</source>
   <translation>Die längste Antwort, in Tokens.</translation>
  </message>
  <message>
   <source>The model that answers; empty lets Inglenook choose.</source>
   <translation>Das Modell, das antwortet; leer lässt Inglenook wählen.</translation>
  </message>
  <message>
   <source>The model that finds passages by meaning; auto: the starter model, and another that is installed for files in languages that it does not know.</source>
   <translation>Das Modell, das Textstellen nach Bedeutung findet; auto: das Startmodell, und ein anderes installiertes für Dateien in Sprachen, die es nicht kennt.</translation>
  </message>
  <message>
   <source>The model that reads found passages again with the question; auto: one that is installed, off: none.</source>
   <translation>Das Modell, das gefundene Textstellen noch einmal mit der Frage liest; auto: ein installiertes, off: keines.</translation>
  </message>
  <message>
   <source>The typeface of the window.</source>
   <translation>Die Schriftart des Fensters.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Design</translation>
  </message>
  <message>
   <source>There is none. Try another word.</source>
   <translation>Nichts gefunden. Versuchen Sie ein anderes Wort.</translation>
  </message>
  <message>
   <source>Tokens that prompt and answer may have together.</source>
   <translation>Tokens, die Prompt und Antwort zusammen haben dürfen.</translation>
  </message>
  <message>
   <source>Typeface</source>
   <translation>Schriftart</translation>
  </message>
  <message>
   <source>Underline words that no dictionary of this computer knows while you type.</source>
   <translation>Beim Tippen Wörter unterstreichen, die kein Wörterbuch dieses Computers kennt.</translation>
  </message>
  <message>
   <source>Use them here</source>
   <translation>Hier verwenden</translation>
  </message>
  <message>
   <source>Usual</source>
   <translation>Üblich</translation>
  </message>
  <message>
   <source>What Inglenook may use of this computer, and for how long.</source>
   <translation>Was Inglenook von diesem Computer verwenden darf, und wie lange.</translation>
  </message>
  <message>
   <source>What stays here, what leaves this computer, and when.</source>
   <translation>Was hierbleibt, was diesen Computer verlässt, und wann.</translation>
  </message>
  <message>
   <source>Where Inglenook keeps everything that is yours.</source>
   <translation>Wo Inglenook alles aufbewahrt, was Ihnen gehört.</translation>
  </message>
  <message>
   <source>Where backups are put; empty is the folder 'backups' in the data folder.</source>
   <translation>Wohin Sicherungen kommen; leer bedeutet der Ordner 'backups' im Datenordner.</translation>
  </message>
  <message>
   <source>Wide</source>
   <translation>Breit</translation>
  </message>
  <message>
   <source>Width of the text</source>
   <translation>Textbreite</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>leer</translation>
  </message>
  <message>
   <source>may use the models through 'inglenook serve' while that runs, with its token. It listens on this computer alone.</source>
   <translation>dürfen die Modelle über 'inglenook serve' verwenden, solange das läuft, mit dessen Token. Es ist nur auf diesem Computer erreichbar.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message numerus="yes">
   <source>older than %n day(s)</source>
   <translation>
    <numerusform>älter als %Ln Tag</numerusform>
    <numerusform>älter als %Ln Tage</numerusform>
   </translation>
  </message>
  <message>
   <source>{action}: {keys}</source>
   <translation>{action}: {keys}</translation>
  </message>
  <message>
   <source>{keys} is “{action}” now.</source>
   <translation>{keys} ist jetzt „{action}“.</translation>
  </message>
 </context>
 <context>
  <name>shortcuts</name>
  <message>
   <source>Chats</source>
   <translation>Chats</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>Überall</translation>
  </message>
  <message>
   <source>Help and shortcuts</source>
   <translation>Hilfe und Tastenkürzel</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>Neue Zeile</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Orte</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Senden</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>The chat that is marked in the list</source>
   <translation>Der in der Liste markierte Chat</translation>
  </message>
  <message>
   <source>The collection that is shown</source>
   <translation>Die angezeigte Sammlung</translation>
  </message>
  <message>
   <source>The file that is marked in the table</source>
   <translation>Die in der Tabelle markierte Datei</translation>
  </message>
  <message>
   <source>The folder of chats that is marked in the list</source>
   <translation>Der in der Liste markierte Chat-Ordner</translation>
  </message>
  <message>
   <source>While typing a question</source>
   <translation>Beim Tippen einer Frage</translation>
  </message>
  <message>
   <source>{keys} is needed to edit text.</source>
   <translation>{keys} wird zum Bearbeiten von Text gebraucht.</translation>
  </message>
  <message>
   <source>{keys} is needed to move about.</source>
   <translation>{keys} wird zum Bewegen gebraucht.</translation>
  </message>
  <message>
   <source>{keys} is needed to type; hold Ctrl or Alt with it.</source>
   <translation>{keys} wird zum Tippen gebraucht; halten Sie Strg oder Alt dazu gedrückt.</translation>
  </message>
 </context>
 <context>
  <name>text</name>
  <message>
   <source>Copy this code</source>
   <translation>Diesen Code kopieren</translation>
  </message>
 </context>
 <context>
  <name>welcome</name>
  <message numerus="yes">
   <source>%n cannot be read; the library says why</source>
   <translation>
    <numerusform>%Ln nicht lesbar; die Bibliothek sagt, warum</numerusform>
    <numerusform>%Ln nicht lesbar; die Bibliothek sagt, warum</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n core(s)</source>
   <translation>
    <numerusform>%Ln Kern</numerusform>
    <numerusform>%Ln Kerne</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%Ln Datei</numerusform>
    <numerusform>%Ln Dateien</numerusform>
   </translation>
  </message>
  <message>
   <source>A good fit: {name}</source>
   <translation>Gut geeignet: {name}</translation>
  </message>
  <message>
   <source>Add a folder of your files</source>
   <translation>Ordner mit Ihren Dateien hinzufügen</translation>
  </message>
  <message>
   <source>Add a folder, and its files can be asked. They stay where they are, and every answer shows the passages that it comes from.</source>
   <translation>Fügen Sie einen Ordner hinzu, und seine Dateien lassen sich befragen. Sie bleiben, wo sie sind, und jede Antwort zeigt die Textstellen, aus denen sie stammt.</translation>
  </message>
  <message>
   <source>Add another …</source>
   <translation>Weiteren hinzufügen …</translation>
  </message>
  <message>
   <source>All models</source>
   <translation>Alle Modelle</translation>
  </message>
  <message>
   <source>Already here. Quick and simple; change at any time.</source>
   <translation>Schon da. Schnell und einfach; jederzeit zu wechseln.</translation>
  </message>
  <message>
   <source>Ask one of these to begin with</source>
   <translation>Fragen Sie zum Einstieg eine von diesen</translation>
  </message>
  <message>
   <source>Ask your own files</source>
   <translation>Ihre eigenen Dateien befragen</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Choose a folder with documents, mail or notes.</source>
   <translation>Wählen Sie einen Ordner mit Dokumenten, E-Mails oder Notizen.</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <translation>Modell auswählen</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Auswählen …</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Herunterladen</translation>
  </message>
  <message>
   <source>Downloading {name}</source>
   <translation>{name} wird heruntergeladen</translation>
  </message>
  <message>
   <source>Everything stays on this computer</source>
   <translation>Alles bleibt auf diesem Computer</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Inglenook answers questions with a model that runs here. Nothing is sent anywhere unless you say so.</source>
   <translation>Inglenook beantwortet Fragen mit einem Modell, das hier läuft. Nichts wird gesendet, es sei denn, Sie möchten es.</translation>
  </message>
  <message>
   <source>Looking at this computer …</source>
   <translation>Dieser Computer wird geprüft …</translation>
  </message>
  <message>
   <source>Looking for files …</source>
   <translation>Dateien werden gesucht …</translation>
  </message>
  <message>
   <source>Models of up to {slow} run here, but slowly.</source>
   <translation>Modelle bis {slow} laufen hier, aber langsam.</translation>
  </message>
  <message>
   <source>Models of up to {well} answer at a good pace, up to {slow} slowly.</source>
   <translation>Modelle bis {well} antworten zügig, bis {slow} langsam.</translation>
  </message>
  <message>
   <source>Models of up to {well} answer at a good pace.</source>
   <translation>Modelle bis {well} antworten zügig.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>PDF, Office, e-mail, books, notes, code, scans. Drop it here.</source>
   <translation>PDF, Office, E-Mail, Bücher, Notizen, Code, Scans. Hier ablegen.</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausieren</translation>
  </message>
  <message>
   <source>Reading {name} is paused</source>
   <translation>Das Einlesen von {name} ist pausiert</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Überspringen</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Starten</translation>
  </message>
  <message>
   <source>Start now with {name}</source>
   <translation>Jetzt mit {name} starten</translation>
  </message>
  <message>
   <source>The files could not be read</source>
   <translation>Die Dateien konnten nicht gelesen werden</translation>
  </message>
  <message>
   <source>The models page shows which ones suit this computer.</source>
   <translation>Die Seite „Modelle“ zeigt, welche zu diesem Computer passen.</translation>
  </message>
  <message>
   <source>There is nothing to read in {name}</source>
   <translation>In {name} gibt es nichts zu lesen</translation>
  </message>
  <message>
   <source>This computer could not be looked at</source>
   <translation>Dieser Computer konnte nicht geprüft werden</translation>
  </message>
  <message>
   <source>To the chat</source>
   <translation>Zum Chat</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>What are the main points of {name}?</source>
   <translation>Was sind die wichtigsten Punkte in {name}?</translation>
  </message>
  <message>
   <source>What does the program {name} do?</source>
   <translation>Was macht das Programm {name}?</translation>
  </message>
  <message>
   <source>What does the table {name} list?</source>
   <translation>Was listet die Tabelle {name} auf?</translation>
  </message>
  <message>
   <source>What does {name} say about “{heading}”?</source>
   <translation>Was sagt {name} über „{heading}“?</translation>
  </message>
  <message>
   <source>What is the e-mail “{heading}” about?</source>
   <translation>Worum geht es in der E-Mail „{heading}“?</translation>
  </message>
  <message>
   <source>What was read until now can be asked.</source>
   <translation>Was bisher gelesen wurde, lässt sich befragen.</translation>
  </message>
  <message>
   <source>Which amounts of money does {name} name, and what for?</source>
   <translation>Welche Geldbeträge nennt {name}, und wofür?</translation>
  </message>
  <message>
   <source>Which dates does {name} name, and what for?</source>
   <translation>Welche Termine nennt {name}, und wofür?</translation>
  </message>
  <message>
   <source>Your files hold the answer, and it shows where.</source>
   <translation>Ihre Dateien enthalten die Antwort, und sie zeigt, wo es steht.</translation>
  </message>
  <message numerus="yes">
   <source>about %n word(s) a second here</source>
   <translation>
    <numerusform>hier etwa %Ln Wort pro Sekunde</numerusform>
    <numerusform>hier etwa %Ln Wörter pro Sekunde</numerusform>
   </translation>
  </message>
  <message>
   <source>less than a word a second here</source>
   <translation>hier weniger als ein Wort pro Sekunde</translation>
  </message>
  <message>
   <source>the processor does the work</source>
   <translation>der Prozessor übernimmt die Arbeit</translation>
  </message>
  <message>
   <source>{all} of memory, {free} of it free</source>
   <translation>{all} Speicher, davon {free} frei</translation>
  </message>
  <message>
   <source>{do}: {what}</source>
   <translation>{do}: {what}</translation>
  </message>
  <message>
   <source>{name} is not here yet</source>
   <translation>{name} ist noch nicht da</translation>
  </message>
  <message>
   <source>{name} is on its way: {far}</source>
   <translation>{name} ist unterwegs: {far}</translation>
  </message>
  <message>
   <source>{name} is ready to be asked</source>
   <translation>{name} ist bereit für Fragen</translation>
  </message>
  <message>
   <source>{name} with {memory}</source>
   <translation>{name} mit {memory}</translation>
  </message>
  <message>
   <source>{step} of {steps}</source>
   <translation>{step} von {steps}</translation>
  </message>
 </context>
 <context>
  <name>window</name>
  <message>
   <source>Add to the library</source>
   <translation>Zur Bibliothek hinzufügen</translation>
  </message>
  <message>
   <source>Ask about it in the chat</source>
   <translation>Im Chat dazu fragen</translation>
  </message>
  <message>
   <source>Downloading {name}: the network is in use</source>
   <translation>{name} wird heruntergeladen: Das Netzwerk wird verwendet</translation>
  </message>
  <message>
   <source>Drop files on what is to be done with them</source>
   <translation>Legen Sie Dateien auf das, was damit geschehen soll</translation>
  </message>
  <message>
   <source>Getting ready</source>
   <translation>Wird vorbereitet</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>It failed several times in a row.</source>
   <translation>Mehrmals hintereinander fehlgeschlagen.</translation>
  </message>
  <message>
   <source>Not ready</source>
   <translation>Nicht bereit</translation>
  </message>
  <message>
   <source>Offline: nothing leaves this computer</source>
   <translation>Offline: Nichts verlässt diesen Computer</translation>
  </message>
  <message>
   <source>Show the list</source>
   <translation>Liste anzeigen</translation>
  </message>
  <message>
   <source>Starting the background part</source>
   <translation>Der Hintergrundteil startet</translation>
  </message>
  <message>
   <source>The library has stopped</source>
   <translation>Die Bibliothek wurde gestoppt</translation>
  </message>
  <message>
   <source>The library is starting</source>
   <translation>Die Bibliothek startet</translation>
  </message>
  <message>
   <source>The library is starting again</source>
   <translation>Die Bibliothek startet neu</translation>
  </message>
  <message>
   <source>The model has stopped</source>
   <translation>Das Modell wurde gestoppt</translation>
  </message>
  <message>
   <source>The model is starting</source>
   <translation>Das Modell startet</translation>
  </message>
  <message>
   <source>The model is starting again</source>
   <translation>Das Modell startet neu</translation>
  </message>
  <message>
   <source>What is read is kept; resume when you like</source>
   <translation>Gelesenes bleibt erhalten; setzen Sie fort, wann Sie möchten</translation>
  </message>
 </context>
</TS>
