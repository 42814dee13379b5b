<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
    <numerusform>%Ln file too long</numerusform>
    <numerusform>%Ln files too long</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n filter(s)</source>
   <translation>
    <numerusform>%Ln filter</numerusform>
    <numerusform>%Ln filters</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left out</source>
   <translation>
    <numerusform>%Ln left out</numerusform>
    <numerusform>%Ln left out</numerusform>
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
    <numerusform>%Ln sentence without support</numerusform>
    <numerusform>%Ln sentences without support</numerusform>
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
    <numerusform>%Ln token known already</numerusform>
    <numerusform>%Ln tokens known already</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about %n hour(s)</source>
   <translation>
    <numerusform>about %Ln hour</numerusform>
    <numerusform>about %Ln hours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about %n minute(s)</source>
   <translation>
    <numerusform>about %Ln minute</numerusform>
    <numerusform>about %Ln minutes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>chat</name>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%Ln file</numerusform>
    <numerusform>%Ln files</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) will not be sent</source>
   <translation>
    <numerusform>%Ln message will not be sent</numerusform>
    <numerusform>%Ln messages will not be sent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more</source>
   <translation>
    <numerusform>%Ln more</numerusform>
    <numerusform>%Ln more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n oldest message(s) of this chat</source>
   <translation>
    <numerusform>%Ln oldest message of this chat</numerusform>
    <numerusform>%Ln oldest messages of this chat</numerusform>
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
    <numerusform>%Ln passage found</numerusform>
    <numerusform>%Ln passages found</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n picture(s): {names}</source>
   <translation>
    <numerusform>%Ln picture: {names}</numerusform>
    <numerusform>%Ln pictures: {names}</numerusform>
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
    <numerusform>%Ln token written</numerusform>
    <numerusform>%Ln tokens written</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Looked through {passages} passages of %n file(s)</source>
   <translation>
    <numerusform>Looked through {passages} passages of %Ln file</numerusform>
    <numerusform>Looked through {passages} passages of %Ln files</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>No room for %n file(s) of {tokens} tokens: there is room for {room}.</source>
   <translation>
    <numerusform>No room for %Ln file of {tokens} tokens: there is room for {room}.</numerusform>
    <numerusform>No room for %Ln files of {tokens} tokens: there is room for {room}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Read as far as page {count} of %n page(s)</source>
   <translation>
    <numerusform>Read as far as page {count} of %Ln page</numerusform>
    <numerusform>Read as far as page {count} of %Ln pages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Read as far as passage {count} of %n passage(s)</source>
   <translation>
    <numerusform>Read as far as passage {count} of %Ln passage</numerusform>
    <numerusform>Read as far as passage {count} of %Ln passages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>from the records of %n file(s)</source>
   <translation>
    <numerusform>from the records of %Ln file</numerusform>
    <numerusform>from the records of %Ln files</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>used none of %n passage(s)</source>
   <translation>
    <numerusform>used none of %Ln passage</numerusform>
    <numerusform>used none of %Ln passages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>used {used} of {all} passages from %n file(s)</source>
   <translation>
    <numerusform>used {used} of {all} passages from %Ln file</numerusform>
    <numerusform>used {used} of {all} passages from %Ln files</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{name} and %n more</source>
   <translation>
    <numerusform>{name} and %Ln more</numerusform>
    <numerusform>{name} and %Ln more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{what}, %n token(s)</source>
   <translation>
    <numerusform>{what}, %Ln token</numerusform>
    <numerusform>{what}, %Ln tokens</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>chats</name>
  <message numerus="yes">
   <source>%n chat(s)</source>
   <translation>
    <numerusform>%Ln chat</numerusform>
    <numerusform>%Ln chats</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) back in the list</source>
   <translation>
    <numerusform>%Ln chat back in the list</numerusform>
    <numerusform>%Ln chats back in the list</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) came in from {source}.</source>
   <translation>
    <numerusform>%Ln chat came in from {source}.</numerusform>
    <numerusform>%Ln chats came in from {source}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) chosen</source>
   <translation>
    <numerusform>%Ln chat chosen</numerusform>
    <numerusform>%Ln chats chosen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) deleted</source>
   <translation>
    <numerusform>%Ln chat deleted</numerusform>
    <numerusform>%Ln chats deleted</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) moved to “{folder}”</source>
   <translation>
    <numerusform>%Ln chat moved to “{folder}”</numerusform>
    <numerusform>%Ln chats moved to “{folder}”</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) put into the archive</source>
   <translation>
    <numerusform>%Ln chat put into the archive</numerusform>
    <numerusform>%Ln chats put into the archive</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) skipped:</source>
   <translation>
    <numerusform>%Ln chat skipped:</numerusform>
    <numerusform>%Ln chats skipped:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) taken out of the folder</source>
   <translation>
    <numerusform>%Ln chat taken out of the folder</numerusform>
    <numerusform>%Ln chats taken out of the folder</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) written to {where}</source>
   <translation>
    <numerusform>%Ln chat written to {where}</numerusform>
    <numerusform>%Ln chats written to {where}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Export %n chat(s)</source>
   <translation>
    <numerusform>Export %Ln chat</numerusform>
    <numerusform>Export %Ln chats</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Tags of %n chat(s)</source>
   <translation>
    <numerusform>Tags of %Ln chat</numerusform>
    <numerusform>Tags of %Ln chats</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Tags of %n chat(s) changed</source>
   <translation>
    <numerusform>Tags of %Ln chat changed</numerusform>
    <numerusform>Tags of %Ln chats changed</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>desktop</name>
  <message numerus="yes">
   <source>%n answer(s) being written. What is there so far stays.</source>
   <translation>
    <numerusform>%Ln answer being written. What is there so far stays.</numerusform>
    <numerusform>%Ln answers being written. What is there so far stays.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n download(s) going on without the window.</source>
   <translation>
    <numerusform>%Ln download going on without the window.</numerusform>
    <numerusform>%Ln downloads going on without the window.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>What about %n file(s)?</source>
   <translation>
    <numerusform>What about %Ln file?</numerusform>
    <numerusform>What about %Ln files?</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>evidence</name>
  <message numerus="yes">
   <source>%n passage(s) read and not used</source>
   <translation>
    <numerusform>%Ln passage read and not used</numerusform>
    <numerusform>%Ln passages read and not used</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>An older version. Newest of %n: {file}</source>
   <translation>
    <numerusform>An older version. Newest of %Ln: {file}</numerusform>
    <numerusform>An older version. Newest of %Ln: {file}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{read} of %n candidate(s) read by the model.</source>
   <translation>
    <numerusform>{read} of %Ln candidate read by the model.</numerusform>
    <numerusform>{read} of %Ln candidates read by the model.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>library</name>
  <message numerus="yes">
   <source>%n cannot be read</source>
   <translation>
    <numerusform>%Ln cannot be read</numerusform>
    <numerusform>%Ln cannot be read</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%Ln file</numerusform>
    <numerusform>%Ln files</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) read</source>
   <translation>
    <numerusform>%Ln file read</numerusform>
    <numerusform>%Ln files read</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n gone</source>
   <translation>
    <numerusform>%Ln gone</numerusform>
    <numerusform>%Ln gone</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left out</source>
   <translation>
    <numerusform>%Ln left out</numerusform>
    <numerusform>%Ln left out</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left out by rules</source>
   <translation>
    <numerusform>%Ln left out by rules</numerusform>
    <numerusform>%Ln left out by rules</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more place(s)</source>
   <translation>
    <numerusform>%Ln more place</numerusform>
    <numerusform>%Ln more places</numerusform>
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
    <numerusform>%Ln page fetched</numerusform>
    <numerusform>%Ln pages fetched</numerusform>
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
    <numerusform>%Ln unchanged</numerusform>
    <numerusform>%Ln unchanged</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The search index is new, with %n passage(s)</source>
   <translation>
    <numerusform>The search index is new, with %Ln passage</numerusform>
    <numerusform>The search index is new, with %Ln passages</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>models</name>
  <message numerus="yes">
   <source>%n core(s)</source>
   <translation>
    <numerusform>%Ln core</numerusform>
    <numerusform>%Ln cores</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It cannot be used without %n more part(s) of it.</source>
   <translation>
    <numerusform>It cannot be used without %Ln more part of it.</numerusform>
    <numerusform>It cannot be used without %Ln more parts of it.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Remove %n model(s)</source>
   <translation>
    <numerusform>Remove %Ln model</numerusform>
    <numerusform>Remove %Ln models</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>and %Ln more</numerusform>
    <numerusform>and %Ln more</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>settings</name>
  <message numerus="yes">
   <source>%n chat(s) deleted</source>
   <translation>
    <numerusform>%Ln chat deleted</numerusform>
    <numerusform>%Ln chats deleted</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more for experts</source>
   <translation>
    <numerusform>%Ln more for experts</numerusform>
    <numerusform>%Ln more for experts</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record(s) forgotten</source>
   <translation>
    <numerusform>%Ln record forgotten</numerusform>
    <numerusform>%Ln records forgotten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>older than %n day(s)</source>
   <translation>
    <numerusform>older than %Ln day</numerusform>
    <numerusform>older than %Ln days</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>welcome</name>
  <message numerus="yes">
   <source>%n cannot be read; the library says why</source>
   <translation>
    <numerusform>%Ln cannot be read; the library says why</numerusform>
    <numerusform>%Ln cannot be read; the library says why</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n core(s)</source>
   <translation>
    <numerusform>%Ln core</numerusform>
    <numerusform>%Ln cores</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%Ln file</numerusform>
    <numerusform>%Ln files</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about %n word(s) a second here</source>
   <translation>
    <numerusform>about %Ln word a second here</numerusform>
    <numerusform>about %Ln words a second here</numerusform>
   </translation>
  </message>
 </context>
</TS>
