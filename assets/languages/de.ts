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
   <source>First steps</source>
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
  <message numerus="yes">
   <source>%n file(s) too long</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n filter(s)</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n left out</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
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
   <source>%n message(s) will not be sent</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n more</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n oldest message(s) of this chat</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n passage(s)</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n passage(s) found</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n picture(s): {names}</source>
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
   <source>A temporary chat is kept nowhere, and attached files are not put into the library. Folders are: they could not be searched otherwise.</source>
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
   <source>Ask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask about a collection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask about your files, or anything</source>
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
   <source>Gone</source>
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
  <message numerus="yes">
   <source>No room for %n file(s) of {tokens} tokens: there is room for {room}.</source>
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
   <source>Part of the notes about each file</source>
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
  <message numerus="yes">
   <source>Read as far as page {count} of %n page(s)</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Read as far as passage {count} of %n passage(s)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read as much as fits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read from its beginning, as far as it fits.</source>
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
   <source>Show how the passages were found</source>
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
   <source>Show why</source>
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
   <source>The model looks at this picture.</source>
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
   <source>There is no room for it in the model's window</source>
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
   <source>This model does not see pictures: only the words on it are read.</source>
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
   <source>Too long to read whole: its best passages are used</source>
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
   <source>as much as fits</source>
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
   <source>words only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} (not there any more)</source>
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
  <name>desktop</name>
  <message numerus="yes">
   <source>%n answer(s) being written. What is there so far stays.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n download(s) going on without the window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A backup is being made. It will not be there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A backup is being restored. Restore it again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A file is being written. Write it again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add to the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add “{word}” to the dictionary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An answer could not be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An answer is ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask Inglenook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask about it here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask about your files, or anything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask quickly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chats are being exported. Export them again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chats are being imported. Those that are in stay; import again for the rest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Click to open the chat.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Click to see why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Click to see your library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Click to see your models.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close Inglenook now?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close anyway</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Esc puts this away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on reading files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inglenook stays in the tray</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No suggestions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open Inglenook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open in the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause reading files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading has ended: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send (Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The data folder is being moved. It stays where it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This desktop has no tray</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To end it, choose Quit in its menu there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use it</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>What about %n file(s)?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What about “{name}”?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{keys} cannot be had: another program has these keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} could not be fetched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is among your models now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is here</source>
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
   <source>Marked: {passage}</source>
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
   <source>Page {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page {number} with the passage marked</source>
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
   <source>{percent} %</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{read} of %n candidate(s) read by the model.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>host</name>
  <message>
   <source>'inglenook index PATH --collection {0}' makes it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>'inglenook models get {0}' goes on, 'inglenook models cancel {1}' drops it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>'inglenook models get {0}' would begin one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>'inglenook models list' shows those that there are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, going by such computers in general</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A chat has no {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A database could not be copied to {0}: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A folder needs a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A good writer in many languages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A line of its messages is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A link that leads nowhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A link to a folder: add that folder itself to have it read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A message is not valid JSON.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A message must be a JSON object.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A persona needs a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A prompt cannot end with a picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A prompt needs a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A question in a chat has the chat's history.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A request must name in 'do' what it asks for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A request needs a whole number as its id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A small all-rounder with a long context.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A temporary chat has no file of ours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A well-known all-rounder with a long context.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept its terms at {0} with the account of that token, or give another with 'inglenook models token', then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept its terms at {0}, make an access token at {1}/settings/tokens, give it with 'inglenook models token', then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept its terms at {0}, then give your access token with 'inglenook models token'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a copy without protection, if you have one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add it or its folder first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add its folder, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Always thinks aloud before it answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Always thinks aloud before it answers; for a graphics card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Always thinks before it answers; quick for its size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An archive: add the archive itself to have it read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another host has this profile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another process is fetching it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answers that were given without the model, or by an earlier version, have no record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask a question.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask about less at once, or choose a larger context size in the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the question again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At most {0} queries can be asked at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attach a file, or limit the question to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Binary data, not text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring it back, connect the drive that it is on, or choose another model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring it back, or ask the question again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Capable, long of memory, sees pictures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Capable; sees pictures and thinks if asked to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Careful with numbers and logic.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check it against GBNF's rules.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that the file is there and that you may read it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that the folder is writable and has free space.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the address in a browser and the network connection, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the name. For a private one, give your access token with 'inglenook models token'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the network connection and try again, or bring a model file of your own with 'inglenook models import FILE'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the network connection and try again. Models that are on this computer can be used without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the path.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a folder inside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a model file in GGUF format.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a model first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a model for chats.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a model with vision and the projector that belongs to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a small model of the same family, or none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose an adapter in GGUF format.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose an adapter that was trained for this very model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose an empty folder, or make a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another backup; nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another format.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another model to answer with 'inglenook config model ID'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another model, or bring its files back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another model, or choose this one again to try once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another model, or download this one again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another model; this one's file is faulty or not meant for chats.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another name, or say that it be replaced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another one with --port N; --port 0 takes any that is free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one for several chats.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one of: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the projector that was published with this very model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close other programs, or choose a smaller model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connect the disk that it is on, then start again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy it from the hub's settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy-protected (DRM): it can be read only in the shop's own program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: a part of the {0} cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: an old Office file under the name of a {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: it crashed the program that reads it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: it has no pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: it is not a PDF, or parts of it are missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: it is not a Word document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: it is not a Word document, its main part is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: it is not a mailbox, no message begins in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: it is not a notebook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: it is not a picture of its kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: it is not a presentation, its main part is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: it is not a spreadsheet, or a part is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: it is not a {0}, its main part is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: it is not a {0}, or a part is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: it is not a {0}, or its end is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: it is not an EPUB book, its main part is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: it is not an Outlook message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: it is not an archive, or its end is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: it is not an e-mail message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: it is not built as its format asks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: it is not built as its format asks ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: it is not rich text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: it made the reader talk nonsense</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: its content is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: nested too deeply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: none of its pages can be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: page {0} cannot be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: parts of the picture are missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: where its slides stand is not told</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: where its text stands is not told</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: {0} cannot be unpacked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged: {0} is not proper XML</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the file yourself, or take its folder off the list with 'inglenook models folders remove {0}'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleted while it was being read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Download or copy the file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Download the model again, or choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Empty file (0 bytes)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Empty: there is no text in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encrypted: it is a newer file under the name of a {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encrypted: it is protected by rights management</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encrypted: its kind of protection is not supported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encrypted: needs a password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encrypted: needs a password, which OpenDocument files cannot be given yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encrypted: the password is wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End that program, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every tool needs a name of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetch the archive again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files of this kind are not read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files that it read are read again with another; words find them meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finds passages by meaning in English, for your files. About 135 MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finds passages by meaning in about a hundred languages, for your files. About 490 MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finds passages by meaning in long texts of many languages, for programs that ask our HTTP door.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finds passages by meaning in many languages, for programs that ask our HTTP door.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finds passages by meaning, for programs that ask our HTTP door.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finds passages by meaning, mostly in English, for programs that ask our HTTP door.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finds passages by meaning. Small and quick, best with English.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finds short passages by meaning in fifty languages, for your files. About 490 MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follows instructions and calls tools reliably.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For 24 GB of memory or a graphics card: better answers, slow on a processor alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For computers with 16 GB of memory: thorough answers in many languages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For computers with 32 GB of memory: the best here, and quick for its size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For computers with 4 GB of memory: short, sensible answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For computers with 48 GB of memory: very capable and quick for its size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For computers with 8 GB of memory: a good all-rounder that follows its sources.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For large graphics cards: a very strong all-rounder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For large graphics cards; always thinks aloud before it answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For writing, explaining and mending programs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Found passages are no longer read with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free some space on that disk, then try again. Nothing that was saved is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get one with 'inglenook models get {0}', or on the Models page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get one, or bring in a file with 'inglenook models import PATH'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give OWNER/NAME or the hub's address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a PEM file with 'inglenook config ca_file PATH', or '' for none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a grammar or a JSON schema, not both.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give an ending like pdf, or docx.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give at most {0} adapters, each of them once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give either the 'id' of a model or the 'source' of a template.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give one like http://proxy.example:8080 with 'inglenook config proxy URL', {0} for a direct connection, or '' for the system's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give one like https://example.org/page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give one like {0} with 'inglenook config hub_endpoint URL'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give yourself write permission there, free some space, or set INGLENOOK_HOME to another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give yourself write permission there, or set INGLENOOK_HOME to another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give yourself write permission there, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give yourself write permission to the folder 'index' of the profile, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good at short reasoning and numbers for its size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Here are my reasoning steps:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How are you?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If 'inglenook config hub_endpoint' names a mirror, check it; else log in to the network that you are on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If it is in use just now, quit Inglenook and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If your network looks into encrypted traffic, ask for its certificate and give it with 'inglenook config ca_file PATH'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indexing waits for mains power; what was read until then is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indexing was paused; what was read until then is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indexing was stopped; what was read until then is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inglenook could not read it (a fault of ours, {0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install Inglenook again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install that version again, or set INGLENOOK_HOME to another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install that version or a later one, then restore it there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It agrees with library.db.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It asks not to be kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It cannot be reached: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It cannot be read: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It cannot be started: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It changed while it was being read; it is read again next time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It could not be finished.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It declares entities, which may be made to do harm: refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It declares entities, which no such file needs: refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It does not answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It does not have the right shape: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It ends in the middle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It fails with a small conversation of two questions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has no page {0}, only {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It holds no chats of Inglenook, ChatGPT, Claude, Jan or LM Studio.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is damaged, or ends in the middle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is here already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is here, in the trash.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is larger than {0} GiB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is larger than {0} MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is larger than {0} MiB without any chats.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is nested too deeply.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is no longer there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not JSON.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not UTF-8 text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not loaded by itself again. Choose another model, or choose this one again to try once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is sound.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is there as: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is too deeply nested.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It leads from one address to the next without end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It leads into a private network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It may be too old: see 'trace_days'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It may have been deleted; choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It may have been deleted; open another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It may have been moved or renamed; {0} shows what there is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It needs about {0} of memory; this computer has {1}, and its system needs a part of that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It takes about {0} {1} and would write about {2} tokens a second{3}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It took too long to read and was given up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It unpacks to far more than it is: it may be made to do harm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was deleted while it was being read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was left out, as this question asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was made by a newer version of Inglenook.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was read only as far as row {0} of the sheet {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was stopped before it began.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was stopped while it waited for the model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was stopped. What had come in stays: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was stopped; what was fetched until then is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was stopped; what was noted until then is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its disk is not connected; what was read from it is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its drive is not connected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its file is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its robots.txt asks programs not to fetch it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Killed by signal {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave 'history' out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave out the schema or grammar, or set 'tool_choice' to "none".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light; sees pictures and thinks if asked to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Loading {0} was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at 'inglenook library web list'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look there for the address of its feed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measuring was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Memory is short: its context would be {0} tokens.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mend that file, or install Inglenook again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mend the file, or delete it to start with the defaults.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More than is read of one file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name one that is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name the model's .gguf file in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needs too much memory to read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nested too deeply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No answer to {0} within {1} seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No background process is running.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No embedding model in GGUF format is installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No file of your library {0} {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No model is installed yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No model is loaded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No permission to read it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No text layer: the pages are scanned pictures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No text was found in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No text was found in the picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody answers at {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not a file but {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not a regular file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not compared: indexing is going on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not supported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not supported: {0} not read yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has been answered yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing in it could be read. {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing in your files is about this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing in your files passes all filters: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing in your files supports this answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was said in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of {0} the first {1} were read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On a network drive, which is looked at every minute.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One chat in it is larger than {0} MiB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One of its messages follows none that came before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One of its times is none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One sentence has no support in your files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only PDF files and pictures have pages that can be shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only a message of the assistant can be written on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only in the cloud: open it once, or keep it on this device, to have it read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the first {0} messages were read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the first {0} of {1} MB were read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the first {0} of {1} pages were read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the first {0} rows were read: the file is very large.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the last answer of a chat can be written on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only {0} are free just now and it takes about {1}: close some programs before you load it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only {0} are free now: close some programs before you load it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only {0} parts of the message were read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open it in Office and save it in the current format.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open it in the program that made it and save a copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the chat again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other questions are being looked up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages of the kind {0} are not read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts of it are missing: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put all parts into one folder, or download the model again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put back a backup of this file, or move it away to start with an empty one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put it into the environment as HF_TOKEN, or keep it in a file that only you can read with 'inglenook models token --file'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the former file back, or ask the question again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read from a picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read from pictures of the pages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading text from pictures (OCR) is not available on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reads found passages again with your question, in English and Chinese. About 1.1 GB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reads found passages again with your question, in English. Quick; about 90 MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reads found passages again with your question, in many languages. About 490 MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reliable with instructions and tools; for a graphics card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove it from the question, or attach another copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove it in {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove it, then run 'inglenook models get {0}'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Request {0} is still being worked on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run 'inglenook doctor' again; if it stays, remove the index folder of the profile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run 'inglenook doctor' to see why, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run 'inglenook models get {0}', or open the model page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run 'inglenook models get {0}', or set 'reranker' to auto.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run 'inglenook stop', then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run 'inglenook stop', then try again. The log folder says more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save a copy without the password and add that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it as PNG or JPEG with another program, and add that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sees pictures and thinks if asked to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sees pictures: describes them and reads the text in them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sees pictures; quick for its size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send less at once: a shorter text, or fewer queries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set TMPDIR to a folder of your own, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set TMPDIR to a shorter path, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set aside until it changes: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set aside: reading it ended in a crash every time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shorten it, or save the long text as a file, add it to the library and ask about it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Small and long of memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Small and pleasant to read, in many languages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Small and quick, best with English.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Small and quick, with a hybrid memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Small, fully open; thinks before it answers if asked to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Small, in many languages, made for tools.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Small, long of memory, sees pictures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Small, with a long context.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Small; always thinks aloud before it answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Small; follows instructions and calls tools reliably.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Small; thinks before it answers if asked to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong inside Inglenook ({0}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong while answering.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sorts passages by how well they answer, in many languages, for programs that ask our HTTP door.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Split it, or allow texts to be cut off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Still small, clearly better than the starter model, and long of memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Strong all-rounder for a graphics card; slow on a processor alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text {0} has {1} tokens; {2} takes {3}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text {0} is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is not an access token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That work has ended already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The OCR model {0} in {1} cannot be loaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The adapter {0} does not fit {1}: {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The adapter {0} that this answer was written with is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The adapters could not be set on {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer above is not supported by your files; this is the closest passage.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer ended without an end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive is encrypted, or packed in an unknown way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The argument {0} is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The arguments in 'with' must be a JSON object.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The background process did not accept our key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The background process did not start. {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The background process does not answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The background process ended as it started. {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backup was stopped. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The catalog has no model that can answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The catalog {0} cannot be read: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The catalog {0} is broken: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The catalog {0} is not valid TOML: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The certificate file {0} cannot be used: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The chat template of {0} failed: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The connection to the background process was lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The context is kept in 8 bits instead of 16: memory is short.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The context is {0} tokens instead of {1}: {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The context was shortened to {0} tokens: memory is short.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The data folder is {0} already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The data folder was moved to {0}, and is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The data folder {0} cannot be used: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The details are in the log. If it happens again, report it with the log attached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The details of this message cannot be read any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The download of {0} is paused; {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The download of {0} was cancelled; nothing of it is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The download of {0} was stopped before it began.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The download of {0} was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The embedding model in {0} cannot be loaded: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The embedding model {0}, which searches your files, is not installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The embedding was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine failed unexpectedly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The export was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file has changed on the server; starting over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file may be damaged. Open it in the program that made it and save a copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The filter {0} needs a value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first request must be hello.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder for temporary files has too long a name for local sockets.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder {0} for local sockets belongs to somebody else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The grammar cannot be used: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keyring did not take the token ({0}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The log says where. Report it with the log attached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The message cannot be read: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The message is encrypted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The message is {0} bytes long; at most {1} can be sent at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model called {0} with arguments that cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model called {0}, which is none of the tools.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model could not work on this request ({0}: {1}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model file {0} is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model hub {0} cannot be reached: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model hub {0} sends us in circles or elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model is no longer at work.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model was let go while it wrote.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model's answer ended without an end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The option {0} must be a list of texts, none of them empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The option {0} must be a {1} {2}, not {3}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The option {0} must be one of {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The option {0} takes at most {1} texts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passages found do not mention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passages found do not mention {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture {0} cannot be used: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pictures cannot be prepared: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The process hung up before it said hello.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The projector {0} cannot be used with this model: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The projector {0} is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy {0} cannot be used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The question is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The question is {0} tokens long; this model can take {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The question with all that goes with it is {0} tokens long; the model was loaded with room for {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reranker in {0} cannot be loaded: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reranker {0} is not installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The scale of {0} must lie between -100 and 100.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The search index cannot be written to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server answers {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server asks to wait {0} minutes. Try again then; what has arrived is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The setting '{0}' named it and is 'auto' again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The settings could not be saved to {0}: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The settings file {0} is not valid TOML: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sheet {0} was not read. {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sheet {0} was not read: there is too much before it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sheet {0} was read only as far as row {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The stronger reader of pictures: charts, documents, photographs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The strongest Gemma; for a graphics card. Sees pictures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The system has no watches left; these folders are looked at every minute instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The template {0} of {1} cannot be read: {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {0} engine does not work. {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {0} engine ended unexpectedly. {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is a persona {0} already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is a prompt {0} already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no answer {0} in this chat.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no chat {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no collection named {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no deleted chat {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no download of {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no file or folder {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no file {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no folder {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no function {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no log file {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no message {0} in this chat.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no model {0} in the catalog.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no model {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no option {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no persona {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no prompt {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no question {0} in this chat.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no repository {0} on {1}, or it is private.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no request named {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no room for {0} in {1}: {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no room in {0}: {1} GB are needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no room left for the data folder {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no room left in {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no room left to write the search index.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no room left to write {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no setting named {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no such file or folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no trace {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no web source {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no {0} {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to remove.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They belong to another model: choose the one that they were made with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This answer cannot be replayed: how it was written was not recorded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This answer cannot be replayed: the model looked at pictures, which are not recorded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This answer cannot be written on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This computer has no graphics processor: with {0} processor cores {1} is the most capable model in the catalog that writes about as fast as you read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This computer has {0} of memory, less than any model asks for; {1} is the smallest and may be slow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This computer has {0} of memory; {1} is the most capable model in the catalog that leaves room for your other programs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This computer reads {0} passages a second.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This model was loaded without adapters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This process speaks protocol {0}, not {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This system has no keyring that could keep the token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thorough; thinks before it answers if asked to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tiny and quick. Good for trying Inglenook out; its answers are simple.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tiny, for short texts and for trying things out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too large when unpacked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too large when unpacked: it may be made to do harm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too large: a message of more than {0} MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too large: a picture of more than {0} megapixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too large: a {0} of more than {1} MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too large: more text than is read of one file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too large: {0} of more than {1} MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too many parts in one file: it may be made to do harm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too many requests at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tools and a form for the answer were asked for at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again in some minutes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again in {0} seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again; if it happens again, choose another model or a smaller context.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again; the engine has been restarted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two of its messages have the same id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a question and send it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock it with its password: 'inglenook library unlock FILE'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Very capable; for a graphics card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Very small, long of memory, sees pictures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Very small; thinks before it answers if asked to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait for some of them to end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for another download.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is written on can have neither tools nor a form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was here before is kept in {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What {0} answered is not what a model hub answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write it like 2024, 2024-05 or 2024-05-17.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writes naturally, in many languages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your files do not say.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on the processor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} ({1}) cannot be used: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} HAVING folders.id = ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} Trying again in {1} seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} answered {1} with the error {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} belongs to {1}; its file {2} is not ours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be imported. {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be loaded: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be read. {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be read: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be read: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be removed: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be restored: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be used as a model: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be used: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be written to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be written: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot draft: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot hold {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot look at pictures as it is loaded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot read pictures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} could not be fetched: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} could not be loaded ({1}): {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} could not be loaded: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} could not be saved in {1}: {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} could not be used; the processor is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} could not hold what was planned; it holds {1} layers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} documents differed from library.db and were put right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} does not have the right shape: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} does not keep what is written to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} does not show {1} to everybody.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} does not take in {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} ended the engine when it was loaded last, so it is not loaded again by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} failed on a picture: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} failed on a text (llama.cpp says {1}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} finds passages; it runs beside the model that answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} gives no vectors of texts (pooling: {1}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has had too many requests from here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds more than {1} files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is a file of yours, which is only used where it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is a folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is a page, not a feed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is damaged ({1}) and was not changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is damaged: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is in use by another program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is incomplete: it ends at byte {1}, while its header promises {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is no date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is no embedding model in GGUF format.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is no folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is no projector for pictures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is no type of file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not a GGUF file: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not a LoRA adapter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not among the folders.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not an absolute path.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not an address of the web.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not in the catalog as {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not in the library, or no longer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not in the library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not the address of a model hub.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not the file that wrote this answer: its SHA-256 was {1}, now it is {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is one of {1} parts and not the first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is one of {1} parts, and {2} is not beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is there already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is {1}; it must be between {2} and {3}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} lies in the data folder itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} more were left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} names no repository.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} needs about {1} of memory; {2} are free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of {1} layers are on {2}, which has no room for more; the processor does the rest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of {1} messages are too large.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of {1} pages {2} damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of {1} slides are damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} parts of the book are damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} pictures do not fit {1} places.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} read from pictures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} scanned and could not be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} scanned; OCR is not available here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} sentences have no support in your files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} ships with the program and cannot be removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was made by a newer version of Inglenook ({1}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was not fetched. {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was written by a newer version of Inglenook.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} {1} ORDER BY path LIMIT ? OFFSET ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} {1} goes on searching.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} {1}; it cannot be loaded by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}{1}. Trying again in {2} seconds.</source>
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
   <source>Read, joins the index</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading is paused</source>
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
   <source>The password is used on this computer, to read the file. It is kept in memory only, so it is asked for again when the file must be read anew: after it has changed, or when a new version of Inglenook reads such files better.</source>
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
   <source>What was read until now can be asked. New and changed files wait until you resume.</source>
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
   <source>read by {models}</source>
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
   <source>{do}: {what}</source>
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
   <source>This system has no program to show {file}.</source>
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
   <source>{file} is not there any more.</source>
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
   <source>It cannot be used without %n more part(s) of it.</source>
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
  <name>welcome</name>
  <message numerus="yes">
   <source>%n cannot be read; the library says why</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n core(s)</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A good fit: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a folder of your files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a folder, and its files can be asked. They stay where they are, and every answer shows the passages that it comes from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add another …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Already here. Quick and simple; change at any time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask one of these to begin with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask your own files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a folder with documents, mail or notes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Download</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Downloading {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything stays on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inglenook answers questions with a model that runs here. Nothing is sent anywhere unless you say so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking at this computer …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking for files …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Models of up to {slow} run here, but slowly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Models of up to {well} answer at a good pace, up to {slow} slowly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Models of up to {well} answer at a good pace.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PDF, Office, e-mail, books, notes, code, scans. Drop it here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading {name} is paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start now with {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The files could not be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The models page shows which ones suit this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to read in {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This computer could not be looked at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To the chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What are the main points of {name}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What does the program {name} do?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What does the table {name} list?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What does {name} say about “{heading}”?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is the e-mail “{heading}” about?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was read until now can be asked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which amounts of money does {name} name, and what for?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which dates does {name} name, and what for?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your files hold the answer, and it shows where.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>about %n word(s) a second here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>less than a word a second here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the processor does the work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{all} of memory, {free} of it free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{do}: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is not here yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is on its way: {far}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is ready to be asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} with {memory}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{step} of {steps}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>window</name>
  <message>
   <source>Add to the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask about it in the chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Downloading {name}: the network is in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop files on what is to be done with them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Getting ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help</source>
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
