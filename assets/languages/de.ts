<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
 <context>
  <name>actions</name>
  <message>
   <source>Activity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask this collection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the last answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the passage with its source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete for good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duplicate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export all chats …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export its chats …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find in this chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder settings …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Full screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help and shortcuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ignore rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import chats …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark as read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark as unread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move to a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New chat in this folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New folder of chats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open in its own program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open its folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prompts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read failed files again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rebuild the search index</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove from the collection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove from the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show in its folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show or hide the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop, or close the evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tags …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Temporary chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unpin</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>activity</name>
  <message>
   <source>%n file(s) too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>%n filter(s)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>%n left out</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>%n sentence(s) without support</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another answer from token {n} on: the model file, the engine or the machine is another one, or a tie fell the other way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer as written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asleep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Building the search index</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose passages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy diagnostic report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Downloading {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetching {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Graphics processor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Graphics processor, {some} of {all} layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Here you can see of each answer how it came about: what was searched, what the model read, and how long each step took.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hold it against the files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the background</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Logs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Logs hold neither questions nor contents of files. They may name files; the report does not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at passages again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look into the records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking for files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No answer has been written yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is being done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is in it yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was asked yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts start when they are needed and end by themselves. Nothing else runs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Processor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prompt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the prompt together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read and write</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read attached files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read the prompt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reads your files and finds passages in them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replay check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reword for the search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show in folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speed of the last answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Starting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Starting again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step by step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take in the question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text of the trace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The end of the log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model writes it again …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model writes the answer again from its record; is it the same?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report is copied. Read it before you send it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same answer, token by token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thoughts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tokens a second, answer by answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Under way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the model read and wrote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writes the answers</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>about %n hour(s)</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>about %n minute(s)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>among {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>earlier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ended by: {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>everything was read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>failed: {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>first word after {value} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from attached files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from the records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from your files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>looked for: {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>page {page}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>process {pid}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>room for {count} tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>under a minute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>way: {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>without files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} answers, from {least} to {most} tokens a second, {last} at the last one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{do}: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{memory} of memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{speed} tokens a second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} after joining neighbours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} citations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} passages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} tokens a second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} tokens were known already</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>chat</name>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n files do not fit: {tokens} tokens, with room for {room}.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n message(s) will not be sent</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n more</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n passage(s)</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n token(s)</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n token(s) written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>({count} characters in all)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A folder to ask about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A model on this computer answers, and shows the passages of your files that it used. Nothing leaves this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A temporary chat is kept nowhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a folder of your files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add another folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add files or a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All models…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask about a collection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask about your files, or anything. @ model or file, # collection, / prompt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask this instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask: {question}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attach as a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking the answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a persona</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Click to rename</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Collection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Continue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Continue this answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Conversation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy as Markdown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy as text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete this message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop files to attach them, folders to ask about them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit this question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter to choose, Esc to close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files read whole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files to ask about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find in this chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First word after {seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on from here in a new chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Held since Inglenook was closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Held, because the answer failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Held, because you stopped the answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Insert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Instructions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its name has letters that may look like others. It is really {host}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its name mixes letters of several alphabets, as forged addresses often do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave this computer?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Loading the model</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Looked through {passages} passages of %n file(s)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Messages that wait</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model: {name}, {state}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model: {name}. {state}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More for this chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More for this message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No collections yet: add a folder in the library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No persona</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No prompts yet: they are made under Prompts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing had to be left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only from files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open in the browser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Or begin with one of these</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PDF, Word, text, Markdown, web pages. They stay in place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passages found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pasted text, {count} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pasted {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Personas and prompts…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prompt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading your files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading your files, {done} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading {done} of {total} parts · {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading {done} of {total} tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Room for the answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search it as a source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Searching your files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send (Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send after this answer (Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send earlier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent one after the other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the earlier version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the later version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the sources</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source {number}: {file}, {place}. {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source {number}: {source}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sources</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop answering</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped before anything was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suggested questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suggestions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Temporary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Temporary chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Temporary: kept nowhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is a lot of text. It can go out with the question, or as a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer came in a form that this version cannot read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer reached the length limit and ends early.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site has no name, only numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The version before stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thinking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is a copy: the other chat stays as it was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not the address of a page, so it can only be copied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thought first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thought for a moment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thought for {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title of the chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too long to read whole: its best passages are used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Took the message out of the chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unload from memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the best passages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version {number} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What are the main points of {name}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is sent there can be read on the way: it is not encrypted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What stands before the @ is not the site that would open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the model thought</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the model was given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What would you like to know?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which dates and deadlines are in {name}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who is named in {name}, and what for?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With the question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Working</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>answering</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>asleep until the next question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>first word {seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>from the records of %n file(s)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>loading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>p. {page}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>starting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>starting again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stopped after failures</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>used none of %n passage(s)</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>used {used} of {all} passages from %n file(s)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} tokens</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{name} and %n more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{one} and {other}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{speed} tokens/s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{tokens} tokens read, {known} of them before you asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{used} of {all} passages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{used} of {window} tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} ahead</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{what}, %n token(s)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}, closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}, open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}, {time} left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” has {tokens} tokens. There is room for {room}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{words}”</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>chats</name>
  <message numerus="yes">
   <source>%n chat(s)</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n chat(s) back in the list</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n chat(s) came in from {source}.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n chat(s) chosen</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n chat(s) deleted</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n chat(s) moved to “{folder}”</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n chat(s) put into the archive</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n chat(s) skipped:</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n chat(s) taken out of the folder</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n chat(s) written to {where}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A folder needs a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add files …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>And {count} more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the chats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a file …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a folder …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the export of ChatGPT or Claude (the .zip file or conversations.json), the folder with the threads of Jan or the conversations of LM Studio, or a JSON file that Inglenook wrote. Nothing leaves this computer, and what is here already is skipped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose where …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Collections to look in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete all for good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleted “{title}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Empty the trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything, with all versions of questions and answers. Can be imported.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Export %n chat(s)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export all chats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export “{title}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exported chats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files for this folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files that every chat has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder “{name}” deleted; its chats are in the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For any browser, with the sources.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For printing and sending, with the sources.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import chats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Instructions for the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Narrow with tag:name, folder:name, is:pinned, is:unread, is:archived · Enter opens, Esc closes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing here is about “{text}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is archived. Archive a chat to keep it out of the way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Older chats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out of the folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Persona</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pinned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plain text for notes and editors, with the sources.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recent chats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search chats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search chats, folders and commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search the library for “{text}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Short words that find chats again, separated by commas. Search for tag:name lists all chats that have one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show in folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tags</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Tags of %n chat(s)</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Tags of %n chat(s) changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take {name} out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The trash is empty. Deleted chats stay here for 30 days.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The usual model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no chats yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no chat in this folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you set here holds for its chats where they have nothing of their own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where to write to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yesterday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your chats will be listed here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>archived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>folder, closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>folder, open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>work, tax, 2026</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done} of {total} written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} could not be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}: {reason}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>evidence</name>
  <message numerus="yes">
   <source>%n passage(s) read and not used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All of the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All passages that were looked at</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>An older version. Newest of %n: {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer only from files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask again with other settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attachments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the sources</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both rankings together, and names of files in the question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both say: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cited as {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the search (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill the width with the text of the page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find in this file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find in this file (Ctrl+F)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fit page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fit width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Have the best ones read again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How close the passage is to the question in meaning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How they were found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How well the words of the question occur in the passage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Joined to the one beside it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger (Ctrl and plus)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Meaning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Meaning only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More to do with this file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Much weaker than the best</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next hit (F3)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No other file of your library is about the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No room in the model's window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not about the question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not among those that this ranking found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was looked for in your files for this answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the file shown here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open in its own program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the newer {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Others fit better</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page to go to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passages to read, at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place {rank} by “{ranking}”, score {score}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous hit (Shift+F3)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read with its whole file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read, not cited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Related files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Says the same as another passage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show whole pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smaller (Ctrl and minus)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Subject</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cells of the passage in their sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The head of the letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The page with the passage marked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passage in its file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passage in its file, lines {first} to {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture of this page could not be shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This file has changed since it was read. The mark may be off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This file has changed since. Here is the text as it was read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This file is gone. Here is the text as it was read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This system has no program for {file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What a model says that read the passage with the question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where it looked before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words and meaning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>page {page}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>page {page} of {pages}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{at} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{at} of {total}+</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is a newer version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is not there any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{percent} %</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{read} of %n candidate(s) read by the model.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>library</name>
  <message numerus="yes">
   <source>%n cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n file(s) read</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n gone</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n left out</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n left out by rules</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n more place(s)</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n page(s) fetched</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n passage(s)</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n unchanged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a folder, or drop one here. Inglenook reads PDF, Office files, mail, books, web pages, scans, source code and plain text, and answers with the passage that says so. The files stay where they are and nothing is sent anywhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a web page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a web page …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask this collection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asking for the first page …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Can't be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check {address} now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Collections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetching</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ignore rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indexed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inglenook fetches it now, and again only when you ask. The copies are kept on this computer and searched like your files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Less</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Links to follow, at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No passage of your files has to do with this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No passage that these filters let through has to do with this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has changed there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing new to read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One pattern a line, as in a .gitignore file: *.log leaves out all log files, drafts/ every folder of that name, !keep.log takes one back. Files that are left out leave the library; on the disk nothing changes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the page at this address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Patterns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read failed files again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {address} and its copies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {folder} from the collection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search without a model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Searching your files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skipped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The articles that an RSS or Atom feed names.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The page, and those below its address that it leads to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The password is used on this computer, to read the file. It is kept in memory only and is asked for again once Inglenook has ended.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>The search index is new, with %n passage(s)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site below it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This password does not open the file. Capital and small letters differ.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the address of a page, beginning with https://</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the password of the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlocking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Web pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to fetch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What “{name}” leaves out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your files, ready to be asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>before {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>checked {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>file {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>folder {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>left out {address}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>never fetched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>p. {page}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>type {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>without “{words}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{address} and its copies are out of the library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is out of “{name}”. The files themselves are untouched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is out of the library. The files themselves are untouched.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>look</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Loading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>d MMM yyyy</source>
   <comment>a date, as QLocale::toString takes it</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>line {line}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lines {first}–{last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yesterday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{minutes} min {seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{seconds} s</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>models</name>
  <message numerus="yes">
   <source>%n core(s)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A GGUF file; it can be dropped here as well</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A file of yours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A model writes the answers. The list of models could not be read, or the small one that comes with Inglenook could not be fetched. Import a GGUF file that you have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A name, OWNER/NAME, or the address of a repository</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A number from {least} to {most}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A small conversation as the model reads it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A small model of the same family that guesses ahead. Answers stay the same and come faster, for some memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A smaller model or quantization answers faster.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A smaller model would help, or a smaller quantization of this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A token is kept in a file that only you can read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A token is kept in this system's keyring.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A whole number from {least} to {most}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About this file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Above 1, words that were just written get less likely. Raise it a little if the model goes round in circles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept its terms on its page there, then give your access token here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Access token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adapter beside it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a folder with models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Against repetition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All options</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All options are at their defaults</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Architecture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asks for a token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Automatic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the default of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the file's own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to what was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Best answers on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Buffers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel and drop what has arrived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel the download and drop what has arrived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chat template</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chat template…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the name. For a private one, give your access token here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose several</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close other programs before you load it: {size} are missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comes from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connecting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Conversation (KV cache)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Default: {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Does not fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Download</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Download it all the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Downloads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Engine and buffers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetch it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fits well</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fits with programs closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fits, slowly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forget it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Found on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gives the memory back; the next question loads it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good models for this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How a conversation becomes the text that the model reads (Jinja). The one in the file is right for most models.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How freely it words its answer: 0 always takes the likeliest word, 1 varies. Keep it low for answers from files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How it is loaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How it writes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How much of the model lies in graphics memory. Left empty, as much as there is room for. Take fewer if other programs need that memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import a model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imported {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In use: a template of yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In use: the template of the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inglenook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It belongs to {program}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>It cannot be used: %n part(s) of it are not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It comes with Inglenook and stays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has faults and is not used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not loaded by itself any more; Use tries it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It reads pictures: what it needs for that comes along.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It would write about {n} tokens a second, by a guess from this processor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It would write about {n} tokens a second, by what was measured here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep in a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep in the keyring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Languages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layers on the graphics processor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left empty, what was measured as fastest. Take fewer to keep the computer quick for other work.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Library: embedder, reranker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {n}: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Load it now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Load now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Loading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Longest answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Longest context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made from {base}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measure speed (20 s)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measuring, up to 20 s a device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Memory of this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Min p</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Models (*.gguf)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Models in {folder} are used from there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Models of other programs and of your folders are used where they are; nothing is copied, changed or deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Models that read your files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More about {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Most downloaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Most liked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needs about {size} of memory with {n} tokens of context.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needs about {size} of memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Newest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No faults. It is not in use yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No model is here yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No model is in memory; the next question loads one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No model is installed yet. Get one from the recommended ones, or import a GGUF file that you have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No other program with models was found here. Add a folder in which you keep GGUF files, and they can be used from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No token is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Numbers of the cache</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only so many of the likeliest words are considered; 0 considers all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the likeliest words that together make up this share are considered; 1 considers all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Options</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Options of this model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Options of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Options…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order of what is found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other programs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other programs were at work, so this measurement is not kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts of other models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste the token here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause the download</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Processor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Processor threads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Projector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Projector beside it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quantization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recommended</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Remove %n model(s)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove from this computer, {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removed {name}: {size} are free again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repositories that were found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resume: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search the hub</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all options</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show in its folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Some models are given only to people who have accepted their terms on the hub. A token, made there in your settings, says that you have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speeds are predicted for this computer, and checked after each load.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it off this list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take off the list; the file stays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Temperature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Template</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Texts at which the answer ends, one a line; \n stands for a new line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine ended while it loaded this model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file that lets the model look at pictures. It must belong to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file's own template is used again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hub</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hub has no model in GGUF format for “{text}”. Try fewer words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list of recommended models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list of recommended models is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model is in memory as it was set before. The next question loads it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same number gives the same answer again. Left empty, a new one each time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The speed of this computer is known now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The template is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The template is used from now on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The token of the variable HF_TOKEN is used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no file here that Inglenook can use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These work without a network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This asks {host} over the network for the words below, when you say so. Nothing else leaves this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tokens that question, files and answer may have together. More takes more memory and lets longer files in whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tokens, of which 100 are about 75 words. Raise it if answers break off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Top k</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Top p</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo my changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unload</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unload from memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unloading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use this template</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for another download</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What computes. Choose the processor if a graphics driver misbehaves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the model reads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words less likely than this share of the likeliest one are left out. Raise it if answers wander at a high temperature.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about {n} tokens/s</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>f16, exact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no licence named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>q8_0 halves the memory that a conversation takes, at a small loss; on a processor it is slower too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>q8_0, half the memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reads pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{far} · paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has {tokens} tokens of context: {there} of {layers} layers on {device}, the rest on the processor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is off the list; its file stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is on the processor, with {tokens} tokens of context.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} billion parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} downloads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} likes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} million parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} tokens of context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{size} are free now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{size} of {total} are free now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{size} · whole and checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{size}/s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total} of memory, {free} free</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>personas</name>
  <message>
   <source>0 always takes the likeliest word; higher is freer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A number from {least} to {most}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A prompt is a question with places to fill in; type / in a chat to use it. A persona is a way of answering, with a model and files of its own. Add some to begin with, or write your own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About three quarters of a word each.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All collections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An answer to a letter, in the tone you choose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As usual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask it once, use it often</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Balanced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Careful reader</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare {{first}} with {{second}} in a table: what is the same, what differs, and what only one of them says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleted “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duplicate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Editor of letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything that is due by a day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exact numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exact: the likeliest words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Examples to begin with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Explains without jargon, in short sentences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How freely it writes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inventive: less likely words as well</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It needs a name before it can be kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stands before every chat, as instructions to the model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List everything in my files that is due by {{day:date}}, with the date, what has to be done, and the file that says so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Longest answer, in tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looks in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New persona</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New prompt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not saved yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing here is called or says “{text}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One word, or several with hyphens.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the likeliest words, up to this share, are drawn from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Personas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Personas and prompts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places to fill in: {{topic}} for a line, {{length:number}}, {{day:date}}, {{tone:choice:friendly,formal}} to choose, {{letter:text}} for several lines.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plain words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prompts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Says only what the files say, and names what is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search prompts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Summarise {{document}} in about {{sentences:number}} sentences. Begin with what matters most and name the dates and sums.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Temperature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Temperature {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The main points of a document, as long as you want it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The usual model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no collections yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Top-p</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two documents side by side, in a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type /{name} in a chat to use it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it asks for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who it is and how it answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a {{tone:choice:friendly,formal,firm}} reply to this letter. It should say: {{message}}

{{letter:text}}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You answer only from the passages you are given. Where they do not settle the question, say what is missing instead of guessing. Quote figures and dates exactly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You explain things to an intelligent person who is new to the subject. Use short sentences and everyday words. Explain a technical term the first time it comes up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as usual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>deadlines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>summary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} (not there any more)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>settings</name>
  <message numerus="yes">
   <source>%n chat(s) deleted</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n more for experts</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n record(s) forgotten</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A backup is kept in {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A small model of the same family that drafts for a large one; empty is none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address of a mirror of the model hub; empty is the hub.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Age of the records to forget</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All chats, for good. A backup is made first, so that this can be undone; delete its file as well if nothing is to be left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All shortcuts are as they were at first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer only what your files support; otherwise say that they do not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answers from your own files, with a model on your own computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answers in notifications</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Appearance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask from anywhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the default: {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back up now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backups (*.zip)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Certificates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chats, settings and what was read of your files, in one file. Your own files and the models are not in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chats, settings, models that were downloaded and what was read of your files lie here. Moving copies everything, checks it, starts Inglenook's background part anew from there, and only then deletes it here. Choose an empty folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check spelling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose an action, then press the keys that it is to have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose an empty folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colours of code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colours of the window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connections of a download</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connections that one download may use at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Data folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Days that the record of an answer outside a chat is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete all chats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Desktop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disk for what models have read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drafting model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ember</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End when idle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File of certificates (PEM) that downloads trust as well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder for backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folders with model files (GGUF) that are used where they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folders with models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forget</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forget records of answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Freedom of wording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gigabytes of disk for what models have read of your chats; 0 keeps nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give memory back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Groups of settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hardware</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How Inglenook lives beside your other programs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How freely the model words its answer; 0 is strict.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many passages of your files an answer may use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How meaning is computed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How models are loaded and fetched. Models have a page of their own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How program code is coloured, in the light and the dark theme.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How questions are answered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How that model is computed; auto: the fastest on this computer without loss.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the window looks. Each change is shown at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How wide the column of text in a chat may become.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How your files are read and searched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inglenook {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep Inglenook in the tray of the desktop when its window is closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep collections up with their folders without being asked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep records of answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys of your own for what the window can do, each as action=keys.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys that open a small field for a question over any program; empty is none. On Wayland and macOS, bind the command 'inglenook --quick' in the system's settings instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language of the window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave out what .gitignore and .inglenookignore files in your folders name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leaves it only when you ask for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Less motion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let the model name a chat after its first answer, if it is large enough.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let the model reword a question that leans on the chat before files are searched, if it is large enough; off: by rules alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let the model suggest what to ask next, if it is large enough.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licences of what it is made of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Longest answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mind ignore files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Minutes without use after which the model gives its memory back; 0 keeps it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Minutes without work after which the background part ends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mirror of the hub</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move to another folder …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name chats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Narrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing slides or fades; system: as the rest of your computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notifications</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ocean</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only what files support</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passages for an answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Please enter a number from {least} to {most}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Please enter a whole number from {least} to {most}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press the keys …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Privacy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Processor threads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Processor threads for the model; 0 uses the physical cores.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Programs on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proxy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proxy for downloads; empty is the system's, none is a direct line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Questions, answers, your files and everything that was read of them. Models compute here. There is no account, no telemetry and no search for updates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read many new files on battery as well; a few are read in any case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read on battery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read what will be asked about while you type; auto: not on battery.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read while you type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records of answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore from a file …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore the backup of {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reword questions for the search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved: {path} ({size})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sea</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search actions and keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search by meaning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Searching and downloading models asks the model hub for them by name. Adding a web page, a site or a feed fetches it, and again when you check it. Links in answers open in your browser after you were asked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Second look at passages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings with “{text}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shortcuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the title of the chat and how the answer begins in the notification, where others may see them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size of the context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size of the text in answers, in pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stay in the tray</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stays on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suggest questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tell when an answer, a long reading of files or a download ends while Inglenook is not in front.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The chats are back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The colour of the primary action, the current place and citations.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The data lies there now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The longest answer, in tokens.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model that answers; empty lets Inglenook choose.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model that finds passages by meaning; auto: the starter model, and another that is installed for files in languages that it does not know.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model that reads found passages again with the question; auto: one that is installed, off: none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The typeface of the window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is none. Try another word.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tokens that prompt and answer may have together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Typeface</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Underline words that no dictionary of this computer knows while you type.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use them here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Usual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What Inglenook may use of this computer, and for how long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What stays here, what leaves this computer, and when.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where Inglenook keeps everything that is yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where backups are put; empty is the folder 'backups' in the data folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Width of the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>may use the models through 'inglenook serve' while that runs, with its token. It listens on this computer alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>older than %n day(s)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{action}: {keys}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{keys} is “{action}” now.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>shortcuts</name>
  <message>
   <source>Chats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everywhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help and shortcuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shortcuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The chat that is marked in the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The collection that is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file that is marked in the table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder of chats that is marked in the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>While typing a question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{keys} is needed to edit text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{keys} is needed to move about.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{keys} is needed to type; hold Ctrl or Alt with it.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>text</name>
  <message>
   <source>Copy this code</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>window</name>
  <message>
   <source>Downloading {name}: the network is in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Getting ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It failed several times in a row.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offline: nothing leaves this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Starting the background part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The library has stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The library is starting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The library is starting again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model has stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model is starting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model is starting again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is read is kept; resume when you like</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
