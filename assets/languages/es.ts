<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
 <context>
  <name>actions</name>
  <message>
   <source>Activity</source>
   <translation>Actividad</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <translation>Añadir una carpeta</translation>
  </message>
  <message>
   <source>Answer again</source>
   <translation>Responder de nuevo</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archivar</translation>
  </message>
  <message>
   <source>Ask this collection</source>
   <translation>Preguntar a esta colección</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>Volver a la lista</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <source>Check now</source>
   <translation>Comprobar ahora</translation>
  </message>
  <message>
   <source>Copy the last answer</source>
   <translation>Copiar la última respuesta</translation>
  </message>
  <message>
   <source>Copy the passage with its source</source>
   <translation>Copiar el fragmento con su fuente</translation>
  </message>
  <message>
   <source>Copy the path</source>
   <translation>Copiar la ruta</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Delete for good</source>
   <translation>Eliminar definitivamente</translation>
  </message>
  <message>
   <source>Delete the folder</source>
   <translation>Eliminar la carpeta</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplicar</translation>
  </message>
  <message>
   <source>Export all chats …</source>
   <translation>Exportar todos los chats…</translation>
  </message>
  <message>
   <source>Export its chats …</source>
   <translation>Exportar sus chats…</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>Find in the file</source>
   <translation>Buscar en el archivo</translation>
  </message>
  <message>
   <source>Find in this chat</source>
   <translation>Buscar en este chat</translation>
  </message>
  <message>
   <source>First steps</source>
   <translation>Primeros pasos</translation>
  </message>
  <message>
   <source>Folder settings …</source>
   <translation>Configuración de la carpeta…</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Pantalla completa</translation>
  </message>
  <message>
   <source>Help and shortcuts</source>
   <translation>Ayuda y atajos</translation>
  </message>
  <message>
   <source>Ignore rules</source>
   <translation>Reglas de exclusión</translation>
  </message>
  <message>
   <source>Import chats …</source>
   <translation>Importar chats…</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Biblioteca</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>Marcar como leído</translation>
  </message>
  <message>
   <source>Mark as unread</source>
   <translation>Marcar como no leído</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <source>Move to a folder</source>
   <translation>Mover a una carpeta</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Nuevo chat</translation>
  </message>
  <message>
   <source>New chat in this folder</source>
   <translation>Nuevo chat en esta carpeta</translation>
  </message>
  <message>
   <source>New folder of chats</source>
   <translation>Nueva carpeta de chats</translation>
  </message>
  <message>
   <source>Next source</source>
   <translation>Fuente siguiente</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Open in its own program</source>
   <translation>Abrir en su propio programa</translation>
  </message>
  <message>
   <source>Open its folder</source>
   <translation>Abrir su carpeta</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>Fijar</translation>
  </message>
  <message>
   <source>Previous source</source>
   <translation>Fuente anterior</translation>
  </message>
  <message>
   <source>Prompts</source>
   <translation>Prompts</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Volver a leer</translation>
  </message>
  <message>
   <source>Read failed files again</source>
   <translation>Volver a leer los archivos con error</translation>
  </message>
  <message>
   <source>Rebuild the search index</source>
   <translation>Reconstruir el índice de búsqueda</translation>
  </message>
  <message>
   <source>Remove from the collection</source>
   <translation>Quitar de la colección</translation>
  </message>
  <message>
   <source>Remove from the library</source>
   <translation>Quitar de la biblioteca</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Cambiar nombre</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurar</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Configuración</translation>
  </message>
  <message>
   <source>Show in its folder</source>
   <translation>Mostrar en su carpeta</translation>
  </message>
  <message>
   <source>Show or hide the list</source>
   <translation>Mostrar u ocultar la lista</translation>
  </message>
  <message>
   <source>Stop, or close the evidence</source>
   <translation>Detener o cerrar la evidencia</translation>
  </message>
  <message>
   <source>Tags …</source>
   <translation>Etiquetas…</translation>
  </message>
  <message>
   <source>Temporary chat</source>
   <translation>Chat temporal</translation>
  </message>
  <message>
   <source>Trash</source>
   <translation>Papelera</translation>
  </message>
  <message>
   <source>Unlock …</source>
   <translation>Desbloquear…</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>Desfijar</translation>
  </message>
 </context>
 <context>
  <name>activity</name>
  <message numerus="yes">
   <source>%n citation(s)</source>
   <translation>
    <numerusform>%Ln cita</numerusform>
    <numerusform>%Ln citas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) too long</source>
   <translation>
    <numerusform>%Ln archivo demasiado largo</numerusform>
    <numerusform>%Ln archivos demasiado largos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n filter(s)</source>
   <translation>
    <numerusform>%Ln filtro</numerusform>
    <numerusform>%Ln filtros</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left out</source>
   <translation>
    <numerusform>%Ln omitido</numerusform>
    <numerusform>%Ln omitidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n note(s)</source>
   <translation>
    <numerusform>%Ln nota</numerusform>
    <numerusform>%Ln notas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%Ln página</numerusform>
    <numerusform>%Ln páginas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n passage(s)</source>
   <translation>
    <numerusform>%Ln fragmento</numerusform>
    <numerusform>%Ln fragmentos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sentence(s) without support</source>
   <translation>
    <numerusform>%Ln frase sin respaldo</numerusform>
    <numerusform>%Ln frases sin respaldo</numerusform>
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
    <numerusform>%Ln token ya conocido</numerusform>
    <numerusform>%Ln tokens ya conocidos</numerusform>
   </translation>
  </message>
  <message>
   <source>Activity</source>
   <translation>Actividad</translation>
  </message>
  <message>
   <source>All answers</source>
   <translation>Todas las respuestas</translation>
  </message>
  <message>
   <source>Another answer from token {n} on: the model file, the engine or the machine is another one, or a tie fell the other way.</source>
   <translation>Otra respuesta a partir del token {n}: el archivo del modelo, el motor o el equipo es otro, o un empate se resolvió de otra manera.</translation>
  </message>
  <message>
   <source>Answer as written</source>
   <translation>Respuesta tal como se escribió</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Respuestas</translation>
  </message>
  <message>
   <source>Asleep</source>
   <translation>En reposo</translation>
  </message>
  <message>
   <source>At work</source>
   <translation>Trabajando</translation>
  </message>
  <message>
   <source>Building the search index</source>
   <translation>Creando el índice de búsqueda</translation>
  </message>
  <message>
   <source>Choose passages</source>
   <translation>Elegir fragmentos</translation>
  </message>
  <message>
   <source>Choose the way</source>
   <translation>Elegir el camino</translation>
  </message>
  <message>
   <source>Copy diagnostic report</source>
   <translation>Copiar informe de diagnóstico</translation>
  </message>
  <message>
   <source>Copy the text</source>
   <translation>Copiar el texto</translation>
  </message>
  <message>
   <source>Downloading {name}</source>
   <translation>Descargando {name}</translation>
  </message>
  <message>
   <source>Fetching {name}</source>
   <translation>Obteniendo {name}</translation>
  </message>
  <message>
   <source>Graphics processor</source>
   <translation>Procesador gráfico</translation>
  </message>
  <message>
   <source>Graphics processor, {some} of {all} layers</source>
   <translation>Procesador gráfico, {some} de {all} capas</translation>
  </message>
  <message>
   <source>Here you can see of each answer how it came about: what was searched, what the model read, and how long each step took.</source>
   <translation>Aquí puedes ver cómo surgió cada respuesta: qué se buscó, qué leyó el modelo y cuánto tardó cada paso.</translation>
  </message>
  <message>
   <source>Hold it against the files</source>
   <translation>Contrastarla con los archivos</translation>
  </message>
  <message>
   <source>In the background</source>
   <translation>En segundo plano</translation>
  </message>
  <message>
   <source>Log file</source>
   <translation>Archivo de registro</translation>
  </message>
  <message>
   <source>Logs</source>
   <translation>Registros</translation>
  </message>
  <message>
   <source>Logs hold neither questions nor contents of files. They may name files; the report does not.</source>
   <translation>Los registros no contienen preguntas ni el contenido de los archivos. Pueden nombrar archivos; el informe no lo hace.</translation>
  </message>
  <message>
   <source>Look at passages again</source>
   <translation>Releer los fragmentos</translation>
  </message>
  <message>
   <source>Look into the records</source>
   <translation>Consultar las fichas</translation>
  </message>
  <message>
   <source>Looking for files</source>
   <translation>Buscando archivos</translation>
  </message>
  <message>
   <source>No answer has been written yet.</source>
   <translation>Todavía no se ha escrito ninguna respuesta.</translation>
  </message>
  <message>
   <source>Nothing is being done.</source>
   <translation>No hay nada en marcha.</translation>
  </message>
  <message>
   <source>Nothing is in it yet.</source>
   <translation>Todavía está vacío.</translation>
  </message>
  <message>
   <source>Nothing was asked yet</source>
   <translation>Todavía no hay preguntas</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <source>Open the chat</source>
   <translation>Abrir el chat</translation>
  </message>
  <message>
   <source>Parts start when they are needed and end by themselves. Nothing else runs.</source>
   <translation>Las partes se inician cuando hacen falta y terminan por sí solas. No se ejecuta nada más.</translation>
  </message>
  <message>
   <source>Passages</source>
   <translation>Fragmentos</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Procesador</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <source>Put the prompt together</source>
   <translation>Componer el prompt</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Leer de nuevo</translation>
  </message>
  <message>
   <source>Read and write</source>
   <translation>Leer y escribir</translation>
  </message>
  <message>
   <source>Read attached files</source>
   <translation>Leer los archivos adjuntos</translation>
  </message>
  <message>
   <source>Read everything</source>
   <translation>Leerlo todo</translation>
  </message>
  <message>
   <source>Read the prompt</source>
   <translation>Leer el prompt</translation>
  </message>
  <message>
   <source>Reading {name}</source>
   <translation>Leyendo {name}</translation>
  </message>
  <message>
   <source>Reads your files and finds passages in them</source>
   <translation>Lee tus archivos y encuentra fragmentos en ellos</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Replay check</source>
   <translation>Comprobación por repetición</translation>
  </message>
  <message>
   <source>Reword for the search</source>
   <translation>Reformular para la búsqueda</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Mostrar en la carpeta</translation>
  </message>
  <message>
   <source>Speed of the last answers</source>
   <translation>Velocidad de las últimas respuestas</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>Iniciando</translation>
  </message>
  <message>
   <source>Starting again</source>
   <translation>Reiniciando</translation>
  </message>
  <message>
   <source>Step by step</source>
   <translation>Paso a paso</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Detenido</translation>
  </message>
  <message>
   <source>Take in the question</source>
   <translation>Recoger la pregunta</translation>
  </message>
  <message>
   <source>Text of the trace</source>
   <translation>Texto de la traza</translation>
  </message>
  <message>
   <source>The end of the log</source>
   <translation>Final del registro</translation>
  </message>
  <message>
   <source>The library</source>
   <translation>La biblioteca</translation>
  </message>
  <message>
   <source>The model</source>
   <translation>El modelo</translation>
  </message>
  <message>
   <source>The model writes it again …</source>
   <translation>El modelo la escribe de nuevo…</translation>
  </message>
  <message>
   <source>The model writes the answer again from its record; is it the same?</source>
   <translation>El modelo vuelve a escribir la respuesta a partir de su traza: ¿es la misma?</translation>
  </message>
  <message>
   <source>The report is copied. Read it before you send it.</source>
   <translation>El informe está copiado. Léelo antes de enviarlo.</translation>
  </message>
  <message>
   <source>The same answer, token by token.</source>
   <translation>La misma respuesta, token a token.</translation>
  </message>
  <message>
   <source>There is none.</source>
   <translation>No hay ninguno.</translation>
  </message>
  <message>
   <source>Thoughts</source>
   <translation>Pensamientos</translation>
  </message>
  <message>
   <source>Tokens a second, answer by answer</source>
   <translation>Tokens por segundo, respuesta a respuesta</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>En marcha</translation>
  </message>
  <message>
   <source>What the model read and wrote</source>
   <translation>Lo que el modelo leyó y escribió</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Escribir</translation>
  </message>
  <message>
   <source>Writes the answers</source>
   <translation>Escribe las respuestas</translation>
  </message>
  <message numerus="yes">
   <source>about %n hour(s)</source>
   <translation>
    <numerusform>aprox. %Ln hora</numerusform>
    <numerusform>aprox. %Ln horas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about %n minute(s)</source>
   <translation>
    <numerusform>aprox. %Ln minuto</numerusform>
    <numerusform>aprox. %Ln minutos</numerusform>
   </translation>
  </message>
  <message>
   <source>among {value}</source>
   <translation>entre {value}</translation>
  </message>
  <message>
   <source>by {value}</source>
   <translation>por {value}</translation>
  </message>
  <message>
   <source>earlier</source>
   <translation>antes</translation>
  </message>
  <message>
   <source>ended by: {value}</source>
   <translation>terminó por: {value}</translation>
  </message>
  <message>
   <source>everything was read</source>
   <translation>se leyó todo</translation>
  </message>
  <message>
   <source>failed: {value}</source>
   <translation>falló: {value}</translation>
  </message>
  <message>
   <source>first word after {value} s</source>
   <translation>primera palabra a los {value} s</translation>
  </message>
  <message>
   <source>from attached files</source>
   <translation>de los archivos adjuntos</translation>
  </message>
  <message>
   <source>from the records</source>
   <translation>de las fichas</translation>
  </message>
  <message>
   <source>from your files</source>
   <translation>de tus archivos</translation>
  </message>
  <message>
   <source>looked for: {value}</source>
   <translation>se buscó: {value}</translation>
  </message>
  <message>
   <source>now</source>
   <translation>ahora</translation>
  </message>
  <message>
   <source>page {page}</source>
   <translation>página {page}</translation>
  </message>
  <message>
   <source>process {pid}</source>
   <translation>proceso {pid}</translation>
  </message>
  <message>
   <source>room for {count} tokens</source>
   <translation>espacio para {count} tokens</translation>
  </message>
  <message>
   <source>under a minute</source>
   <translation>menos de un minuto</translation>
  </message>
  <message>
   <source>used</source>
   <translation>usado</translation>
  </message>
  <message>
   <source>way: {value}</source>
   <translation>camino: {value}</translation>
  </message>
  <message>
   <source>without files</source>
   <translation>sin archivos</translation>
  </message>
  <message>
   <source>{count} answers, from {least} to {most} tokens a second, {last} at the last one.</source>
   <translation>{count} respuestas, de {least} a {most} tokens por segundo, {last} en la última.</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} de {total}</translation>
  </message>
  <message>
   <source>{do}: {what}</source>
   <translation>{do}: {what}</translation>
  </message>
  <message>
   <source>{memory} of memory</source>
   <translation>{memory} de memoria</translation>
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
   <translation>{speed} tokens por segundo</translation>
  </message>
  <message>
   <source>{value}</source>
   <translation>{value}</translation>
  </message>
  <message>
   <source>{value} after joining neighbours</source>
   <translation>{value} tras unir los contiguos</translation>
  </message>
  <message>
   <source>{value} chosen</source>
   <translation>{value} elegidos</translation>
  </message>
  <message>
   <source>{value} found</source>
   <translation>{value} encontrados</translation>
  </message>
  <message>
   <source>{value} tokens a second</source>
   <translation>{value} tokens por segundo</translation>
  </message>
 </context>
 <context>
  <name>chat</name>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%Ln archivo</numerusform>
    <numerusform>%Ln archivos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) will not be sent</source>
   <translation>
    <numerusform>%Ln mensaje no se enviará</numerusform>
    <numerusform>%Ln mensajes no se enviarán</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more</source>
   <translation>
    <numerusform>%Ln más</numerusform>
    <numerusform>%Ln más</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n oldest message(s) of this chat</source>
   <translation>
    <numerusform>%Ln mensaje, el más antiguo de este chat</numerusform>
    <numerusform>%Ln mensajes, los más antiguos de este chat</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n passage(s)</source>
   <translation>
    <numerusform>%Ln fragmento</numerusform>
    <numerusform>%Ln fragmentos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n passage(s) found</source>
   <translation>
    <numerusform>%Ln fragmento encontrado</numerusform>
    <numerusform>%Ln fragmentos encontrados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n picture(s): {names}</source>
   <translation>
    <numerusform>%Ln imagen: {names}</numerusform>
    <numerusform>%Ln imágenes: {names}</numerusform>
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
    <numerusform>%Ln token escrito</numerusform>
    <numerusform>%Ln tokens escritos</numerusform>
   </translation>
  </message>
  <message>
   <source>({count} characters in all)</source>
   <translation>({count} caracteres en total)</translation>
  </message>
  <message>
   <source>A folder to ask about</source>
   <translation>Una carpeta sobre la que preguntar</translation>
  </message>
  <message>
   <source>A folder …</source>
   <translation>Una carpeta…</translation>
  </message>
  <message>
   <source>A model on this computer answers, and shows the passages of your files that it used. Nothing leaves this computer.</source>
   <translation>Un modelo en este equipo responde y muestra los fragmentos de tus archivos que ha usado. Nada sale de este equipo.</translation>
  </message>
  <message>
   <source>A temporary chat is kept nowhere, and attached files are not put into the library. Folders are: they could not be searched otherwise.</source>
   <translation>Un chat temporal no se guarda en ninguna parte, y los archivos adjuntos no pasan a la biblioteca. Las carpetas sí: de otro modo no se podría buscar en ellas.</translation>
  </message>
  <message>
   <source>Add a folder of your files</source>
   <translation>Añadir una carpeta con tus archivos</translation>
  </message>
  <message>
   <source>Add another folder</source>
   <translation>Añadir otra carpeta</translation>
  </message>
  <message>
   <source>Add files or a folder</source>
   <translation>Añadir archivos o una carpeta</translation>
  </message>
  <message>
   <source>All models …</source>
   <translation>Todos los modelos…</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Respuesta</translation>
  </message>
  <message>
   <source>Answer again</source>
   <translation>Responder de nuevo</translation>
  </message>
  <message>
   <source>Answer: {text}</source>
   <translation>Respuesta: {text}</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Preguntar</translation>
  </message>
  <message>
   <source>Ask about a collection</source>
   <translation>Preguntar a una colección</translation>
  </message>
  <message>
   <source>Ask about your files, or anything</source>
   <translation>Pregunta sobre tus archivos o sobre cualquier cosa</translation>
  </message>
  <message>
   <source>Ask about your files, or anything. @ model or file, # collection, / prompt</source>
   <translation>Pregunta sobre tus archivos o sobre cualquier cosa. @ modelo o archivo, # colección, / prompt</translation>
  </message>
  <message>
   <source>Ask this instead</source>
   <translation>Preguntar esto en su lugar</translation>
  </message>
  <message>
   <source>Ask: {question}</source>
   <translation>Preguntar: {question}</translation>
  </message>
  <message>
   <source>Attach as a file</source>
   <translation>Adjuntar como archivo</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Change the question</source>
   <translation>Cambiar la pregunta</translation>
  </message>
  <message>
   <source>Checking the answer</source>
   <translation>Comprobando la respuesta</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <translation>Elegir un modelo</translation>
  </message>
  <message>
   <source>Choose a persona</source>
   <translation>Elegir un rol</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <source>Click to rename</source>
   <translation>Clic para cambiar el nombre</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Close the search</source>
   <translation>Cerrar la búsqueda</translation>
  </message>
  <message>
   <source>Collection</source>
   <translation>Colección</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Continue this answer</source>
   <translation>Continuar esta respuesta</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Conversación</translation>
  </message>
  <message>
   <source>Copy as Markdown</source>
   <translation>Copiar como Markdown</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>Copiar como texto</translation>
  </message>
  <message>
   <source>Copy the address</source>
   <translation>Copiar la dirección</translation>
  </message>
  <message>
   <source>Copy the answer</source>
   <translation>Copiar la respuesta</translation>
  </message>
  <message>
   <source>Copy the question</source>
   <translation>Copiar la pregunta</translation>
  </message>
  <message>
   <source>Copy the selection</source>
   <translation>Copiar la selección</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Intro</translation>
  </message>
  <message>
   <source>Delete this message</source>
   <translation>Eliminar este mensaje</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Drop files to attach them, folders to ask about them</source>
   <translation>Suelta archivos para adjuntarlos, o carpetas para preguntar sobre ellas</translation>
  </message>
  <message>
   <source>Earlier messages</source>
   <translation>Mensajes anteriores</translation>
  </message>
  <message>
   <source>Earlier version</source>
   <translation>Versión anterior</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Editar</translation>
  </message>
  <message>
   <source>Edit this question</source>
   <translation>Editar esta pregunta</translation>
  </message>
  <message>
   <source>Enter to choose, Esc to close</source>
   <translation>Intro para elegir, Esc para cerrar</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Files read whole</source>
   <translation>Archivos leídos enteros</translation>
  </message>
  <message>
   <source>Files to ask about</source>
   <translation>Archivos sobre los que preguntar</translation>
  </message>
  <message>
   <source>Files …</source>
   <translation>Archivos…</translation>
  </message>
  <message>
   <source>Find in this chat</source>
   <translation>Buscar en este chat</translation>
  </message>
  <message>
   <source>First word after {seconds} s</source>
   <translation>Primera palabra a los {seconds} s</translation>
  </message>
  <message>
   <source>Go on from here in a new chat</source>
   <translation>Seguir desde aquí en un chat nuevo</translation>
  </message>
  <message>
   <source>Go to the end</source>
   <translation>Ir al final</translation>
  </message>
  <message>
   <source>Gone</source>
   <translation>Ya no está</translation>
  </message>
  <message>
   <source>Held since Inglenook was closed</source>
   <translation>En espera desde que se cerró Inglenook</translation>
  </message>
  <message>
   <source>Held, because the answer failed</source>
   <translation>En espera porque la respuesta falló</translation>
  </message>
  <message>
   <source>Held, because you stopped the answer</source>
   <translation>En espera porque detuviste la respuesta</translation>
  </message>
  <message>
   <source>Insert</source>
   <translation>Insertar</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instrucciones</translation>
  </message>
  <message>
   <source>Its name has letters that may look like others. It is really {host}</source>
   <translation>Su nombre tiene letras que pueden parecer otras. En realidad es {host}</translation>
  </message>
  <message>
   <source>Its name mixes letters of several alphabets, as forged addresses often do.</source>
   <translation>Su nombre mezcla letras de varios alfabetos, como suelen hacer las direcciones falsas.</translation>
  </message>
  <message>
   <source>Later version</source>
   <translation>Versión posterior</translation>
  </message>
  <message>
   <source>Leave this computer?</source>
   <translation>¿Salir de este equipo?</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Omitido</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>Cargando el modelo</translation>
  </message>
  <message numerus="yes">
   <source>Looked through {passages} passages of %n file(s)</source>
   <translation>
    <numerusform>Se revisaron {passages} fragmentos de %Ln archivo</numerusform>
    <numerusform>Se revisaron {passages} fragmentos de %Ln archivos</numerusform>
   </translation>
  </message>
  <message>
   <source>Messages that wait</source>
   <translation>Mensajes en espera</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Model: {name}, {state}</source>
   <translation>Modelo: {name}, {state}</translation>
  </message>
  <message>
   <source>Model: {name}. {state}</source>
   <translation>Modelo: {name}. {state}</translation>
  </message>
  <message>
   <source>More for this chat</source>
   <translation>Más para este chat</translation>
  </message>
  <message>
   <source>More for this message</source>
   <translation>Más para este mensaje</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Nuevo chat</translation>
  </message>
  <message>
   <source>Next place</source>
   <translation>Lugar siguiente</translation>
  </message>
  <message>
   <source>No collections yet: add a folder in the library.</source>
   <translation>Todavía no hay colecciones: añade una carpeta en la biblioteca.</translation>
  </message>
  <message>
   <source>No model</source>
   <translation>Sin modelo</translation>
  </message>
  <message>
   <source>No persona</source>
   <translation>Sin rol</translation>
  </message>
  <message>
   <source>No prompts yet: they are made under Prompts.</source>
   <translation>Todavía no hay prompts: se crean en Prompts.</translation>
  </message>
  <message numerus="yes">
   <source>No room for %n file(s) of {tokens} tokens: there is room for {room}.</source>
   <translation>
    <numerusform>No hay espacio para %Ln archivo de {tokens} tokens: caben {room}.</numerusform>
    <numerusform>No hay espacio para %Ln archivos de {tokens} tokens: caben {room}.</numerusform>
   </translation>
  </message>
  <message>
   <source>No site</source>
   <translation>Sin sitio</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Sin resultados</translation>
  </message>
  <message>
   <source>Nothing had to be left out.</source>
   <translation>No hizo falta omitir nada.</translation>
  </message>
  <message>
   <source>Only from files</source>
   <translation>Solo a partir de archivos</translation>
  </message>
  <message>
   <source>Open in the browser</source>
   <translation>Abrir en el navegador</translation>
  </message>
  <message>
   <source>Or begin with one of these</source>
   <translation>O empieza con una de estas</translation>
  </message>
  <message>
   <source>PDF, Word, text, Markdown, web pages. They stay in place.</source>
   <translation>PDF, Word, texto, Markdown, páginas web. No se mueven de su sitio.</translation>
  </message>
  <message>
   <source>Part of the notes about each file</source>
   <translation>Parte de las notas sobre cada archivo</translation>
  </message>
  <message>
   <source>Passages found</source>
   <translation>Fragmentos encontrados</translation>
  </message>
  <message>
   <source>Pasted text, {count} characters</source>
   <translation>Texto pegado, {count} caracteres</translation>
  </message>
  <message>
   <source>Pasted {when}</source>
   <translation>Pegado {when}</translation>
  </message>
  <message>
   <source>Personas and prompts …</source>
   <translation>Roles y prompts…</translation>
  </message>
  <message>
   <source>Previous place</source>
   <translation>Lugar anterior</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message numerus="yes">
   <source>Read as far as page {count} of %n page(s)</source>
   <translation>
    <numerusform>Leído hasta la página {count} de %Ln página</numerusform>
    <numerusform>Leído hasta la página {count} de %Ln páginas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Read as far as passage {count} of %n passage(s)</source>
   <translation>
    <numerusform>Leído hasta el fragmento {count} de %Ln fragmento</numerusform>
    <numerusform>Leído hasta el fragmento {count} de %Ln fragmentos</numerusform>
   </translation>
  </message>
  <message>
   <source>Read as much as fits</source>
   <translation>Leer todo lo que quepa</translation>
  </message>
  <message>
   <source>Read from its beginning, as far as it fits.</source>
   <translation>Leído desde el principio, hasta donde cabe.</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Leyendo</translation>
  </message>
  <message>
   <source>Reading your files</source>
   <translation>Leyendo tus archivos</translation>
  </message>
  <message>
   <source>Reading your files, {done} of {total}</source>
   <translation>Leyendo tus archivos, {done} de {total}</translation>
  </message>
  <message>
   <source>Reading {done} of {total} parts · {text}</source>
   <translation>Leyendo {done} de {total} partes · {text}</translation>
  </message>
  <message>
   <source>Reading {done} of {total} tokens</source>
   <translation>Leyendo {done} de {total} tokens</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Room for the answer</source>
   <translation>Espacio para la respuesta</translation>
  </message>
  <message>
   <source>Searching your files</source>
   <translation>Buscando en tus archivos</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Send (Enter)</source>
   <translation>Enviar (Intro)</translation>
  </message>
  <message>
   <source>Send after this answer (Enter)</source>
   <translation>Enviar tras esta respuesta (Intro)</translation>
  </message>
  <message>
   <source>Send earlier</source>
   <translation>Enviar antes</translation>
  </message>
  <message>
   <source>Send them</source>
   <translation>Enviarlos</translation>
  </message>
  <message>
   <source>Sent one after the other</source>
   <translation>Se envían uno tras otro</translation>
  </message>
  <message>
   <source>Show how the passages were found</source>
   <translation>Mostrar cómo se encontraron los fragmentos</translation>
  </message>
  <message>
   <source>Show the earlier version</source>
   <translation>Mostrar la versión anterior</translation>
  </message>
  <message>
   <source>Show the later version</source>
   <translation>Mostrar la versión posterior</translation>
  </message>
  <message>
   <source>Show the sources</source>
   <translation>Mostrar las fuentes</translation>
  </message>
  <message>
   <source>Show why</source>
   <translation>Mostrar el motivo</translation>
  </message>
  <message>
   <source>Something went wrong.</source>
   <translation>Algo ha fallado.</translation>
  </message>
  <message>
   <source>Source {number}: {file}, {place}. {words}</source>
   <translation>Fuente {number}: {file}, {place}. {words}</translation>
  </message>
  <message>
   <source>Source {number}: {source}</source>
   <translation>Fuente {number}: {source}</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Fuentes</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Stop (Esc)</source>
   <translation>Detener (Esc)</translation>
  </message>
  <message>
   <source>Stop answering</source>
   <translation>Detener la respuesta</translation>
  </message>
  <message>
   <source>Stopped before anything was written.</source>
   <translation>Se detuvo antes de escribir nada.</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Detenido.</translation>
  </message>
  <message>
   <source>Suggested questions</source>
   <translation>Preguntas sugeridas</translation>
  </message>
  <message>
   <source>Suggestions</source>
   <translation>Sugerencias</translation>
  </message>
  <message>
   <source>Take it out</source>
   <translation>Quitarlo</translation>
  </message>
  <message>
   <source>Temporary</source>
   <translation>Temporal</translation>
  </message>
  <message>
   <source>Temporary chat</source>
   <translation>Chat temporal</translation>
  </message>
  <message>
   <source>Temporary: kept nowhere</source>
   <translation>Temporal: no se guarda</translation>
  </message>
  <message>
   <source>That is a lot of text. It can go out with the question, or as a file.</source>
   <translation>Es mucho texto. Puede ir con la pregunta o como archivo.</translation>
  </message>
  <message>
   <source>The answer came in a form that this version cannot read.</source>
   <translation>La respuesta llegó en un formato que esta versión no sabe leer.</translation>
  </message>
  <message>
   <source>The answer reached the length limit and ends early.</source>
   <translation>La respuesta alcanzó la longitud máxima y se interrumpe.</translation>
  </message>
  <message>
   <source>The model looks at this picture.</source>
   <translation>El modelo mira esta imagen.</translation>
  </message>
  <message>
   <source>The site has no name, only numbers.</source>
   <translation>El sitio no tiene nombre, solo números.</translation>
  </message>
  <message>
   <source>The version before stays.</source>
   <translation>La versión anterior se conserva.</translation>
  </message>
  <message>
   <source>There is no room for it in the model's window</source>
   <translation>No cabe en la ventana de contexto del modelo</translation>
  </message>
  <message>
   <source>Thinking</source>
   <translation>Pensando</translation>
  </message>
  <message>
   <source>This is a copy: the other chat stays as it was</source>
   <translation>Esto es una copia: el otro chat sigue como estaba</translation>
  </message>
  <message>
   <source>This is not the address of a page, so it can only be copied.</source>
   <translation>Esto no es la dirección de una página, así que solo se puede copiar.</translation>
  </message>
  <message>
   <source>This model does not see pictures: only the words on it are read.</source>
   <translation>Este modelo no ve imágenes: solo se leen las palabras que contienen.</translation>
  </message>
  <message>
   <source>Thought first</source>
   <translation>Pensó primero</translation>
  </message>
  <message>
   <source>Thought for a moment</source>
   <translation>Pensó un momento</translation>
  </message>
  <message>
   <source>Thought for {time}</source>
   <translation>Pensó durante {time}</translation>
  </message>
  <message>
   <source>Title of the chat</source>
   <translation>Título del chat</translation>
  </message>
  <message>
   <source>Too long to read whole: its best passages are used</source>
   <translation>Demasiado largo para leerlo entero: se usan sus mejores fragmentos</translation>
  </message>
  <message>
   <source>Too long to read whole: its best passages are used.</source>
   <translation>Demasiado largo para leerlo entero: se usan sus mejores fragmentos.</translation>
  </message>
  <message>
   <source>Took the message out of the chat</source>
   <translation>Mensaje quitado del chat</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>Unload from memory</source>
   <translation>Liberar memoria</translation>
  </message>
  <message>
   <source>Use the best passages</source>
   <translation>Usar los mejores fragmentos</translation>
  </message>
  <message>
   <source>Version {number} of {count}</source>
   <translation>Versión {number} de {count}</translation>
  </message>
  <message>
   <source>What are the main points of {name}?</source>
   <translation>¿Cuáles son los puntos principales de {name}?</translation>
  </message>
  <message>
   <source>What is sent there can be read on the way: it is not encrypted.</source>
   <translation>Lo que se envía allí puede leerse por el camino: no está cifrado.</translation>
  </message>
  <message>
   <source>What stands before the @ is not the site that would open.</source>
   <translation>Lo que va delante de la @ no es el sitio que se abriría.</translation>
  </message>
  <message>
   <source>What the model thought</source>
   <translation>Lo que pensó el modelo</translation>
  </message>
  <message>
   <source>What the model was given</source>
   <translation>Lo que recibió el modelo</translation>
  </message>
  <message>
   <source>What would you like to know?</source>
   <translation>¿Qué te gustaría saber?</translation>
  </message>
  <message>
   <source>Which dates and deadlines are in {name}?</source>
   <translation>¿Qué fechas y plazos hay en {name}?</translation>
  </message>
  <message>
   <source>Who is named in {name}, and what for?</source>
   <translation>¿A quién se nombra en {name} y por qué?</translation>
  </message>
  <message>
   <source>With the question</source>
   <translation>Con la pregunta</translation>
  </message>
  <message>
   <source>Working</source>
   <translation>Trabajando</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Escribiendo</translation>
  </message>
  <message>
   <source>You: {text}</source>
   <translation>Tú: {text}</translation>
  </message>
  <message>
   <source>Your question</source>
   <translation>Tu pregunta</translation>
  </message>
  <message>
   <source>answering</source>
   <translation>respondiendo</translation>
  </message>
  <message>
   <source>as much as fits</source>
   <translation>todo lo que quepa</translation>
  </message>
  <message>
   <source>asleep until the next question</source>
   <translation>en reposo hasta la próxima pregunta</translation>
  </message>
  <message>
   <source>first word {seconds} s</source>
   <translation>primera palabra: {seconds} s</translation>
  </message>
  <message numerus="yes">
   <source>from the records of %n file(s)</source>
   <translation>
    <numerusform>de la ficha de %Ln archivo</numerusform>
    <numerusform>de las fichas de %Ln archivos</numerusform>
   </translation>
  </message>
  <message>
   <source>loading</source>
   <translation>cargando</translation>
  </message>
  <message>
   <source>p. {page}</source>
   <translation>p. {page}</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>listo</translation>
  </message>
  <message>
   <source>starting</source>
   <translation>iniciando</translation>
  </message>
  <message>
   <source>starting again</source>
   <translation>reiniciando</translation>
  </message>
  <message>
   <source>stopped after failures</source>
   <translation>detenido tras varios fallos</translation>
  </message>
  <message numerus="yes">
   <source>used none of %n passage(s)</source>
   <translation>
    <numerusform>%Ln fragmento encontrado, no usado</numerusform>
    <numerusform>%Ln fragmentos encontrados, ninguno usado</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>used {used} of {all} passages from %n file(s)</source>
   <translation>
    <numerusform>se usaron {used} de {all} fragmentos de %Ln archivo</numerusform>
    <numerusform>se usaron {used} de {all} fragmentos de %Ln archivos</numerusform>
   </translation>
  </message>
  <message>
   <source>words only</source>
   <translation>solo las palabras</translation>
  </message>
  <message>
   <source>{count} tokens</source>
   <translation>{count} tokens</translation>
  </message>
  <message>
   <source>{name} (not there any more)</source>
   <translation>{name} (ya no está)</translation>
  </message>
  <message numerus="yes">
   <source>{name} and %n more</source>
   <translation>
    <numerusform>{name} y %Ln más</numerusform>
    <numerusform>{name} y %Ln más</numerusform>
   </translation>
  </message>
  <message>
   <source>{one} and {other}</source>
   <translation>{one} y {other}</translation>
  </message>
  <message>
   <source>{place} of {count}</source>
   <translation>{place} de {count}</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>{speed} tokens/s</source>
   <translation>{speed} tokens/s</translation>
  </message>
  <message>
   <source>{tokens} tokens read, {known} of them before you asked</source>
   <translation>{tokens} tokens leídos, {known} de ellos antes de preguntar</translation>
  </message>
  <message>
   <source>{used} of {all} passages</source>
   <translation>{used} de {all} fragmentos</translation>
  </message>
  <message>
   <source>{used} of {window} tokens</source>
   <translation>{used} de {window} tokens</translation>
  </message>
  <message>
   <source>{what} ahead</source>
   <translation>{what} por adelantado</translation>
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
   <translation>{what}, contraído</translation>
  </message>
  <message>
   <source>{what}, open</source>
   <translation>{what}, desplegado</translation>
  </message>
  <message>
   <source>{what}, {time} left</source>
   <translation>{what}, faltan {time}</translation>
  </message>
  <message>
   <source>“{name}” has {tokens} tokens. There is room for {room}.</source>
   <translation>«{name}» tiene {tokens} tokens. Caben {room}.</translation>
  </message>
  <message>
   <source>“{words}”</source>
   <translation>«{words}»</translation>
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
    <numerusform>%Ln chat de vuelta en la lista</numerusform>
    <numerusform>%Ln chats de vuelta en la lista</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) came in from {source}.</source>
   <translation>
    <numerusform>Llegó %Ln chat de {source}.</numerusform>
    <numerusform>Llegaron %Ln chats de {source}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) chosen</source>
   <translation>
    <numerusform>%Ln chat seleccionado</numerusform>
    <numerusform>%Ln chats seleccionados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) deleted</source>
   <translation>
    <numerusform>%Ln chat eliminado</numerusform>
    <numerusform>%Ln chats eliminados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) moved to “{folder}”</source>
   <translation>
    <numerusform>%Ln chat movido a «{folder}»</numerusform>
    <numerusform>%Ln chats movidos a «{folder}»</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) put into the archive</source>
   <translation>
    <numerusform>%Ln chat archivado</numerusform>
    <numerusform>%Ln chats archivados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) skipped:</source>
   <translation>
    <numerusform>%Ln chat omitido:</numerusform>
    <numerusform>%Ln chats omitidos:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) taken out of the folder</source>
   <translation>
    <numerusform>%Ln chat sacado de la carpeta</numerusform>
    <numerusform>%Ln chats sacados de la carpeta</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) written to {where}</source>
   <translation>
    <numerusform>%Ln chat guardado en {where}</numerusform>
    <numerusform>%Ln chats guardados en {where}</numerusform>
   </translation>
  </message>
  <message>
   <source>A folder needs a name.</source>
   <translation>Una carpeta necesita un nombre.</translation>
  </message>
  <message>
   <source>Add files …</source>
   <translation>Añadir archivos…</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Todos los archivos</translation>
  </message>
  <message>
   <source>And {count} more.</source>
   <translation>Y {count} más.</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archivados</translation>
  </message>
  <message>
   <source>Back to the chats</source>
   <translation>Volver a los chats</translation>
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
   <translation>Elegir un archivo…</translation>
  </message>
  <message>
   <source>Choose a folder …</source>
   <translation>Elegir una carpeta…</translation>
  </message>
  <message>
   <source>Choose nothing</source>
   <translation>Quitar la selección</translation>
  </message>
  <message>
   <source>Choose the export of ChatGPT or Claude (the .zip file or conversations.json), the folder with the threads of Jan or the conversations of LM Studio, or a JSON file that Inglenook wrote. Nothing leaves this computer, and what is here already is skipped.</source>
   <translation>Elige la exportación de ChatGPT o Claude (el archivo .zip o conversations.json), la carpeta con los hilos de Jan o las conversaciones de LM Studio, o un archivo JSON escrito por Inglenook. Nada sale de este equipo, y lo que ya está aquí se omite.</translation>
  </message>
  <message>
   <source>Choose where …</source>
   <translation>Elegir dónde…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Collections to look in</source>
   <translation>Colecciones en las que buscar</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>Comandos</translation>
  </message>
  <message>
   <source>Delete all for good</source>
   <translation>Eliminar todo definitivamente</translation>
  </message>
  <message>
   <source>Deleted “{title}”</source>
   <translation>Eliminado: «{title}»</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Empty the trash</source>
   <translation>Vaciar la papelera</translation>
  </message>
  <message>
   <source>Everything, with all versions of questions and answers. Can be imported.</source>
   <translation>Todo, con todas las versiones de preguntas y respuestas. Se puede importar.</translation>
  </message>
  <message numerus="yes">
   <source>Export %n chat(s)</source>
   <translation>
    <numerusform>Exportar %Ln chat</numerusform>
    <numerusform>Exportar %Ln chats</numerusform>
   </translation>
  </message>
  <message>
   <source>Export all chats</source>
   <translation>Exportar todos los chats</translation>
  </message>
  <message>
   <source>Export “{title}”</source>
   <translation>Exportar «{title}»</translation>
  </message>
  <message>
   <source>Exported chats</source>
   <translation>Chats exportados</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <source>Files for this folder</source>
   <translation>Archivos para esta carpeta</translation>
  </message>
  <message>
   <source>Files that every chat has</source>
   <translation>Archivos que tiene cada chat</translation>
  </message>
  <message>
   <source>Folder “{name}”</source>
   <translation>Carpeta «{name}»</translation>
  </message>
  <message>
   <source>Folder “{name}” deleted; its chats are in the list</source>
   <translation>Carpeta «{name}» eliminada; sus chats están en la lista</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>Carpetas</translation>
  </message>
  <message>
   <source>For any browser, with the sources.</source>
   <translation>Para cualquier navegador, con las fuentes.</translation>
  </message>
  <message>
   <source>For printing and sending, with the sources.</source>
   <translation>Para imprimir y enviar, con las fuentes.</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Resultados</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>Ir a</translation>
  </message>
  <message>
   <source>Import chats</source>
   <translation>Importar chats</translation>
  </message>
  <message>
   <source>Instructions for the model</source>
   <translation>Instrucciones para el modelo</translation>
  </message>
  <message>
   <source>Last month</source>
   <translation>El mes pasado</translation>
  </message>
  <message>
   <source>Last week</source>
   <translation>La semana pasada</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Narrow with tag:name, folder:name, is:pinned, is:unread, is:archived · Enter opens, Esc closes</source>
   <translation>Filtra con tag:nombre, folder:nombre, is:pinned, is:unread, is:archived · Intro abre, Esc cierra</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Nuevo chat</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>Nueva carpeta</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguno</translation>
  </message>
  <message>
   <source>Nothing here is about “{text}”.</source>
   <translation>Aquí no hay nada sobre «{text}».</translation>
  </message>
  <message>
   <source>Nothing is archived. Archive a chat to keep it out of the way.</source>
   <translation>No hay nada archivado. Archiva un chat para apartarlo de la vista.</translation>
  </message>
  <message>
   <source>Older chats</source>
   <translation>Chats más antiguos</translation>
  </message>
  <message>
   <source>Out of the folder</source>
   <translation>Sacar de la carpeta</translation>
  </message>
  <message>
   <source>Persona</source>
   <translation>Rol</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>Fijados</translation>
  </message>
  <message>
   <source>Plain text for notes and editors, with the sources.</source>
   <translation>Texto sin formato para notas y editores, con las fuentes.</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Leyendo</translation>
  </message>
  <message>
   <source>Recent chats</source>
   <translation>Chats recientes</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Guardando</translation>
  </message>
  <message>
   <source>Search chats</source>
   <translation>Buscar chats</translation>
  </message>
  <message>
   <source>Search chats, folders and commands</source>
   <translation>Buscar chats, carpetas y comandos</translation>
  </message>
  <message>
   <source>Search the library for “{text}”</source>
   <translation>Buscar «{text}» en la biblioteca</translation>
  </message>
  <message>
   <source>Short words that find chats again, separated by commas. Search for tag:name lists all chats that have one.</source>
   <translation>Palabras cortas para volver a encontrar chats, separadas por comas. Busca tag:nombre para ver todos los chats que la tienen.</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Mostrar en la carpeta</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Etiquetas</translation>
  </message>
  <message numerus="yes">
   <source>Tags of %n chat(s)</source>
   <translation>
    <numerusform>Etiquetas de %Ln chat</numerusform>
    <numerusform>Etiquetas de %Ln chats</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Tags of %n chat(s) changed</source>
   <translation>
    <numerusform>Etiquetas de %Ln chat cambiadas</numerusform>
    <numerusform>Etiquetas de %Ln chats cambiadas</numerusform>
   </translation>
  </message>
  <message>
   <source>Take {name} out</source>
   <translation>Quitar {name}</translation>
  </message>
  <message>
   <source>The trash is empty. Deleted chats stay here for 30 days.</source>
   <translation>La papelera está vacía. Los chats eliminados se quedan aquí 30 días.</translation>
  </message>
  <message>
   <source>The usual model</source>
   <translation>El modelo habitual</translation>
  </message>
  <message>
   <source>There are no chats yet.</source>
   <translation>Todavía no hay chats.</translation>
  </message>
  <message>
   <source>There is no chat in this folder.</source>
   <translation>No hay ningún chat en esta carpeta.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <source>Trash</source>
   <translation>Papelera</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>What you set here holds for its chats where they have nothing of their own.</source>
   <translation>Lo que configures aquí vale para sus chats cuando no tengan nada propio.</translation>
  </message>
  <message>
   <source>Where to write to</source>
   <translation>Dónde guardar</translation>
  </message>
  <message>
   <source>Without a title</source>
   <translation>Sin título</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Escribiendo</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Ayer</translation>
  </message>
  <message>
   <source>Your chats will be listed here.</source>
   <translation>Tus chats aparecerán aquí.</translation>
  </message>
  <message>
   <source>archived</source>
   <translation>archivado</translation>
  </message>
  <message>
   <source>folder, closed</source>
   <translation>carpeta, contraída</translation>
  </message>
  <message>
   <source>folder, open</source>
   <translation>carpeta, desplegada</translation>
  </message>
  <message>
   <source>work, tax, 2026</source>
   <translation>trabajo, impuestos, 2026</translation>
  </message>
  <message>
   <source>{done} of {total} written</source>
   <translation>{done} de {total} escritos</translation>
  </message>
  <message>
   <source>{name} could not be written.</source>
   <translation>No se pudo escribir {name}.</translation>
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
    <numerusform>Se está escribiendo %Ln respuesta. Lo escrito hasta ahora se conserva.</numerusform>
    <numerusform>Se están escribiendo %Ln respuestas. Lo escrito hasta ahora se conserva.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n download(s) going on without the window.</source>
   <translation>
    <numerusform>%Ln descarga sigue sin la ventana.</numerusform>
    <numerusform>%Ln descargas siguen sin la ventana.</numerusform>
   </translation>
  </message>
  <message>
   <source>A backup is being made. It will not be there.</source>
   <translation>Se está haciendo una copia de seguridad. No se completará.</translation>
  </message>
  <message>
   <source>A backup is being restored. Restore it again later.</source>
   <translation>Se está restaurando una copia de seguridad. Restáurala de nuevo más tarde.</translation>
  </message>
  <message>
   <source>A file is being written. Write it again later.</source>
   <translation>Se está escribiendo un archivo. Escríbelo de nuevo más tarde.</translation>
  </message>
  <message>
   <source>Add to the library</source>
   <translation>Añadir a la biblioteca</translation>
  </message>
  <message>
   <source>Add “{word}” to the dictionary</source>
   <translation>Añadir «{word}» al diccionario</translation>
  </message>
  <message>
   <source>An answer could not be written</source>
   <translation>No se pudo escribir una respuesta</translation>
  </message>
  <message>
   <source>An answer is ready</source>
   <translation>Hay una respuesta lista</translation>
  </message>
  <message>
   <source>Ask Inglenook</source>
   <translation>Preguntar a Inglenook</translation>
  </message>
  <message>
   <source>Ask about it here</source>
   <translation>Preguntar sobre ello aquí</translation>
  </message>
  <message>
   <source>Ask about your files, or anything</source>
   <translation>Pregunta sobre tus archivos o sobre cualquier cosa</translation>
  </message>
  <message>
   <source>Ask quickly</source>
   <translation>Pregunta rápida</translation>
  </message>
  <message>
   <source>Chats are being exported. Export them again later.</source>
   <translation>Se están exportando chats. Expórtalos de nuevo más tarde.</translation>
  </message>
  <message>
   <source>Chats are being imported. Those that are in stay; import again for the rest.</source>
   <translation>Se están importando chats. Los que ya entraron se quedan; importa de nuevo para el resto.</translation>
  </message>
  <message>
   <source>Click to open the chat.</source>
   <translation>Haz clic para abrir el chat.</translation>
  </message>
  <message>
   <source>Click to see why.</source>
   <translation>Haz clic para ver el motivo.</translation>
  </message>
  <message>
   <source>Click to see your library.</source>
   <translation>Haz clic para ver tu biblioteca.</translation>
  </message>
  <message>
   <source>Click to see your models.</source>
   <translation>Haz clic para ver tus modelos.</translation>
  </message>
  <message>
   <source>Close Inglenook now?</source>
   <translation>¿Cerrar Inglenook ahora?</translation>
  </message>
  <message>
   <source>Close anyway</source>
   <translation>Cerrar de todos modos</translation>
  </message>
  <message>
   <source>Esc puts this away</source>
   <translation>Esc oculta esto</translation>
  </message>
  <message>
   <source>Go on reading files</source>
   <translation>Seguir leyendo archivos</translation>
  </message>
  <message>
   <source>Inglenook stays in the tray</source>
   <translation>Inglenook sigue en la bandeja</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Nuevo chat</translation>
  </message>
  <message>
   <source>No suggestions</source>
   <translation>Sin sugerencias</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nada</translation>
  </message>
  <message>
   <source>Open Inglenook</source>
   <translation>Abrir Inglenook</translation>
  </message>
  <message>
   <source>Open in the window</source>
   <translation>Abrir en la ventana</translation>
  </message>
  <message>
   <source>Pause reading files</source>
   <translation>Pausar la lectura de archivos</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>Reading has ended: {name}</source>
   <translation>La lectura ha terminado: {name}</translation>
  </message>
  <message>
   <source>Send (Enter)</source>
   <translation>Enviar (Intro)</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Quedarse</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>The data folder is being moved. It stays where it is.</source>
   <translation>Se está moviendo la carpeta de datos. Se queda donde está.</translation>
  </message>
  <message>
   <source>This desktop has no tray</source>
   <translation>Este escritorio no tiene bandeja</translation>
  </message>
  <message>
   <source>To end it, choose Quit in its menu there.</source>
   <translation>Para cerrarlo, elige Salir en su menú de allí.</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Usarlo</translation>
  </message>
  <message numerus="yes">
   <source>What about %n file(s)?</source>
   <translation>
    <numerusform>¿Qué hacer con %Ln archivo?</numerusform>
    <numerusform>¿Qué hacer con %Ln archivos?</numerusform>
   </translation>
  </message>
  <message>
   <source>What about “{name}”?</source>
   <translation>¿Qué hacer con «{name}»?</translation>
  </message>
  <message>
   <source>{keys} cannot be had: another program has these keys</source>
   <translation>{keys} no está disponible: otro programa usa estas teclas</translation>
  </message>
  <message>
   <source>{name} could not be fetched</source>
   <translation>No se pudo obtener {name}</translation>
  </message>
  <message>
   <source>{name} is among your models now</source>
   <translation>{name} ya está entre tus modelos</translation>
  </message>
  <message>
   <source>{name} is here</source>
   <translation>{name} ya está aquí</translation>
  </message>
 </context>
 <context>
  <name>evidence</name>
  <message numerus="yes">
   <source>%n passage(s) read and not used</source>
   <translation>
    <numerusform>%Ln fragmento leído y no usado</numerusform>
    <numerusform>%Ln fragmentos leídos y no usados</numerusform>
   </translation>
  </message>
  <message>
   <source>All of the library</source>
   <translation>Toda la biblioteca</translation>
  </message>
  <message>
   <source>All passages that were looked at</source>
   <translation>Todos los fragmentos que se consideraron</translation>
  </message>
  <message numerus="yes">
   <source>An older version. Newest of %n: {file}</source>
   <translation>
    <numerusform>Una versión más antigua. La más reciente de %Ln: {file}</numerusform>
    <numerusform>Una versión más antigua. La más reciente de %Ln: {file}</numerusform>
   </translation>
  </message>
  <message>
   <source>Answer only from files</source>
   <translation>Responder solo a partir de archivos</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Preguntar de nuevo</translation>
  </message>
  <message>
   <source>Ask again with other settings</source>
   <translation>Preguntar de nuevo con otros ajustes</translation>
  </message>
  <message>
   <source>Attachments</source>
   <translation>Adjuntos</translation>
  </message>
  <message>
   <source>Back to the sources</source>
   <translation>Volver a las fuentes</translation>
  </message>
  <message>
   <source>Both rankings together, and names of files in the question</source>
   <translation>Las dos clasificaciones juntas, y los nombres de archivo de la pregunta</translation>
  </message>
  <message>
   <source>Both say: {words}</source>
   <translation>Los dos dicen: {words}</translation>
  </message>
  <message>
   <source>Cc</source>
   <translation>Cc</translation>
  </message>
  <message>
   <source>Cited as {number}</source>
   <translation>Citado como {number}</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Cerrar (Esc)</translation>
  </message>
  <message>
   <source>Close the search (Esc)</source>
   <translation>Cerrar la búsqueda (Esc)</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Evidencia</translation>
  </message>
  <message>
   <source>Fill the width with the text of the page</source>
   <translation>Ajustar el texto de la página al ancho</translation>
  </message>
  <message>
   <source>Find in this file</source>
   <translation>Buscar en este archivo</translation>
  </message>
  <message>
   <source>Find in this file (Ctrl+F)</source>
   <translation>Buscar en este archivo (Ctrl+F)</translation>
  </message>
  <message>
   <source>Fit page</source>
   <translation>Ajustar a la página</translation>
  </message>
  <message>
   <source>Fit width</source>
   <translation>Ajustar al ancho</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Have the best ones read again</source>
   <translation>Releer los mejores</translation>
  </message>
  <message>
   <source>How close the passage is to the question in meaning</source>
   <translation>Lo cerca que está el fragmento de la pregunta por su significado</translation>
  </message>
  <message>
   <source>How they were found</source>
   <translation>Cómo se encontraron</translation>
  </message>
  <message>
   <source>How well the words of the question occur in the passage</source>
   <translation>Hasta qué punto aparecen en el fragmento las palabras de la pregunta</translation>
  </message>
  <message>
   <source>Joined to the one beside it</source>
   <translation>Unido al contiguo</translation>
  </message>
  <message>
   <source>Larger (Ctrl and plus)</source>
   <translation>Ampliar (Ctrl y más)</translation>
  </message>
  <message>
   <source>Look by</source>
   <translation>Buscar por</translation>
  </message>
  <message>
   <source>Look in</source>
   <translation>Buscar en</translation>
  </message>
  <message>
   <source>Marked: {passage}</source>
   <translation>Marcado: {passage}</translation>
  </message>
  <message>
   <source>Meaning</source>
   <translation>Significado</translation>
  </message>
  <message>
   <source>Meaning only</source>
   <translation>Solo significado</translation>
  </message>
  <message>
   <source>More to do with this file</source>
   <translation>Más acciones con este archivo</translation>
  </message>
  <message>
   <source>Much weaker than the best</source>
   <translation>Mucho más débil que el mejor</translation>
  </message>
  <message>
   <source>Next hit (F3)</source>
   <translation>Resultado siguiente (F3)</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Página siguiente</translation>
  </message>
  <message>
   <source>No other file of your library is about the same.</source>
   <translation>Ningún otro archivo de tu biblioteca trata de lo mismo.</translation>
  </message>
  <message>
   <source>No room in the model's window</source>
   <translation>No cabe en la ventana de contexto del modelo</translation>
  </message>
  <message>
   <source>Not about the question</source>
   <translation>No trata de la pregunta</translation>
  </message>
  <message>
   <source>Not among those that this ranking found</source>
   <translation>No está entre los que encontró esta clasificación</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Sin resultados</translation>
  </message>
  <message>
   <source>Nothing was looked for in your files for this answer.</source>
   <translation>Para esta respuesta no se buscó nada en tus archivos.</translation>
  </message>
  <message>
   <source>Only the file shown here</source>
   <translation>Solo el archivo mostrado aquí</translation>
  </message>
  <message>
   <source>Open in its own program</source>
   <translation>Abrir en su propio programa</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>Abrirlo</translation>
  </message>
  <message>
   <source>Open the newer {file}</source>
   <translation>Abrir {file}, más reciente</translation>
  </message>
  <message>
   <source>Others fit better</source>
   <translation>Otros encajan mejor</translation>
  </message>
  <message>
   <source>Page to go to</source>
   <translation>Página a la que ir</translation>
  </message>
  <message>
   <source>Page {number}</source>
   <translation>Página {number}</translation>
  </message>
  <message>
   <source>Page {number} with the passage marked</source>
   <translation>Página {number} con el fragmento marcado</translation>
  </message>
  <message>
   <source>Passage</source>
   <translation>Fragmento</translation>
  </message>
  <message>
   <source>Passages to read, at most</source>
   <translation>Máximo de fragmentos que leer</translation>
  </message>
  <message>
   <source>Place {rank} by “{ranking}”, score {score}</source>
   <translation>Puesto {rank} por «{ranking}», puntuación {score}</translation>
  </message>
  <message>
   <source>Previous hit (Shift+F3)</source>
   <translation>Resultado anterior (Mayús+F3)</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>Página anterior</translation>
  </message>
  <message>
   <source>Read with its whole file</source>
   <translation>Leído con su archivo entero</translation>
  </message>
  <message>
   <source>Read, not cited</source>
   <translation>Leído, sin citar</translation>
  </message>
  <message>
   <source>Related files</source>
   <translation>Archivos relacionados</translation>
  </message>
  <message>
   <source>Reread</source>
   <translation>Relectura</translation>
  </message>
  <message>
   <source>Says the same as another passage</source>
   <translation>Dice lo mismo que otro fragmento</translation>
  </message>
  <message>
   <source>Show whole pages</source>
   <translation>Mostrar páginas enteras</translation>
  </message>
  <message>
   <source>Smaller (Ctrl and minus)</source>
   <translation>Reducir (Ctrl y menos)</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>Asunto</translation>
  </message>
  <message>
   <source>The cells of the passage in their sheet</source>
   <translation>Las celdas del fragmento en su hoja</translation>
  </message>
  <message>
   <source>The head of the letter</source>
   <translation>El encabezado del mensaje</translation>
  </message>
  <message>
   <source>The passage in its file</source>
   <translation>El fragmento en su archivo</translation>
  </message>
  <message>
   <source>The passage in its file, lines {first} to {last}</source>
   <translation>El fragmento en su archivo, líneas {first} a {last}</translation>
  </message>
  <message>
   <source>The picture of this page could not be shown.</source>
   <translation>No se pudo mostrar la imagen de esta página.</translation>
  </message>
  <message>
   <source>This file has changed since it was read. The mark may be off.</source>
   <translation>Este archivo ha cambiado desde que se leyó. La marca puede no coincidir.</translation>
  </message>
  <message>
   <source>This file has changed since. Here is the text as it was read.</source>
   <translation>Este archivo ha cambiado desde entonces. Este es el texto tal como se leyó.</translation>
  </message>
  <message>
   <source>This file is gone. Here is the text as it was read.</source>
   <translation>Este archivo ya no está. Este es el texto tal como se leyó.</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Para</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Conjunto</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>Unlock …</source>
   <translation>Desbloquear…</translation>
  </message>
  <message>
   <source>What a model says that read the passage with the question</source>
   <translation>Lo que opina un modelo que leyó el fragmento junto con la pregunta</translation>
  </message>
  <message>
   <source>Where it looked before</source>
   <translation>Donde se buscó antes</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Palabras</translation>
  </message>
  <message>
   <source>Words and meaning</source>
   <translation>Palabras y significado</translation>
  </message>
  <message>
   <source>Words only</source>
   <translation>Solo palabras</translation>
  </message>
  <message>
   <source>cited</source>
   <translation>citado</translation>
  </message>
  <message>
   <source>page {page}</source>
   <translation>página {page}</translation>
  </message>
  <message>
   <source>page {page} of {pages}</source>
   <translation>página {page} de {pages}</translation>
  </message>
  <message>
   <source>{at} of {total}</source>
   <translation>{at} de {total}</translation>
  </message>
  <message>
   <source>{at} of {total}+</source>
   <translation>{at} de {total}+</translation>
  </message>
  <message>
   <source>{file} is a newer version</source>
   <translation>{file} es una versión más reciente</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message numerus="yes">
   <source>{read} of %n candidate(s) read by the model.</source>
   <translation>
    <numerusform>{read} de %Ln candidato leído por el modelo.</numerusform>
    <numerusform>{read} de %Ln candidatos leídos por el modelo.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>host</name>
  <message>
   <source>'inglenook index PATH --collection {0}' makes it.</source>
   <translation>Se crea con 'inglenook index PATH --collection {0}'.</translation>
  </message>
  <message>
   <source>'inglenook models get {0}' goes on, 'inglenook models cancel {1}' drops it.</source>
   <translation>'inglenook models get {0}' la continúa, 'inglenook models cancel {1}' la descarta.</translation>
  </message>
  <message>
   <source>'inglenook models get {0}' would begin one.</source>
   <translation>'inglenook models get {0}' iniciaría una.</translation>
  </message>
  <message>
   <source>'inglenook models list' shows those that there are.</source>
   <translation>'inglenook models list' muestra los que hay.</translation>
  </message>
  <message>
   <source>, going by such computers in general</source>
   <translation>, a juzgar por equipos así en general</translation>
  </message>
  <message>
   <source>A chat has no {0}.</source>
   <translation>Un chat no tiene {0}.</translation>
  </message>
  <message>
   <source>A database could not be copied to {0}: {1}.</source>
   <translation>No se pudo copiar una base de datos a {0}: {1}.</translation>
  </message>
  <message>
   <source>A folder needs a name.</source>
   <translation>Una carpeta necesita un nombre.</translation>
  </message>
  <message>
   <source>A good writer in many languages.</source>
   <translation>Escribe bien en muchos idiomas.</translation>
  </message>
  <message>
   <source>A line of its messages is damaged.</source>
   <translation>Una línea de sus mensajes está dañada.</translation>
  </message>
  <message>
   <source>A link that leads nowhere.</source>
   <translation>Un enlace que no lleva a ninguna parte.</translation>
  </message>
  <message>
   <source>A link to a folder: add that folder itself to have it read.</source>
   <translation>Un enlace a una carpeta: añade la propia carpeta para que se lea.</translation>
  </message>
  <message>
   <source>A message is not valid JSON.</source>
   <translation>Un mensaje no es JSON válido.</translation>
  </message>
  <message>
   <source>A message must be a JSON object.</source>
   <translation>Un mensaje debe ser un objeto JSON.</translation>
  </message>
  <message>
   <source>A persona needs a name.</source>
   <translation>Un rol necesita un nombre.</translation>
  </message>
  <message>
   <source>A prompt cannot end with a picture.</source>
   <translation>Un prompt no puede terminar con una imagen.</translation>
  </message>
  <message>
   <source>A prompt needs a name.</source>
   <translation>Un prompt necesita un nombre.</translation>
  </message>
  <message>
   <source>A question in a chat has the chat's history.</source>
   <translation>Una pregunta en un chat lleva el historial del chat.</translation>
  </message>
  <message>
   <source>A request must name in 'do' what it asks for.</source>
   <translation>Una solicitud debe indicar en 'do' lo que pide.</translation>
  </message>
  <message>
   <source>A request needs a whole number as its id.</source>
   <translation>Una solicitud necesita un número entero como id.</translation>
  </message>
  <message>
   <source>A small all-rounder with a long context.</source>
   <translation>Un modelo polivalente pequeño con un contexto largo.</translation>
  </message>
  <message>
   <source>A temporary chat has no file of ours.</source>
   <translation>Un chat temporal no tiene ningún archivo nuestro.</translation>
  </message>
  <message>
   <source>A well-known all-rounder with a long context.</source>
   <translation>Un modelo polivalente conocido con un contexto largo.</translation>
  </message>
  <message>
   <source>Accept its terms at {0} with the account of that token, or give another with 'inglenook models token', then try again.</source>
   <translation>Acepta sus condiciones en {0} con la cuenta de ese token, o indica otro con 'inglenook models token', y vuelve a intentarlo.</translation>
  </message>
  <message>
   <source>Accept its terms at {0}, make an access token at {1}/settings/tokens, give it with 'inglenook models token', then try again.</source>
   <translation>Acepta sus condiciones en {0}, crea un token de acceso en {1}/settings/tokens, indícalo con 'inglenook models token' y vuelve a intentarlo.</translation>
  </message>
  <message>
   <source>Accept its terms at {0}, then give your access token with 'inglenook models token'.</source>
   <translation>Acepta sus condiciones en {0} e indica después tu token de acceso con 'inglenook models token'.</translation>
  </message>
  <message>
   <source>Add a copy without protection, if you have one.</source>
   <translation>Añade una copia sin protección, si la tienes.</translation>
  </message>
  <message>
   <source>Add it or its folder first.</source>
   <translation>Añádelo antes, a él o a su carpeta.</translation>
  </message>
  <message>
   <source>Add its folder, then try again.</source>
   <translation>Añade su carpeta y vuelve a intentarlo.</translation>
  </message>
  <message>
   <source>Always thinks aloud before it answers.</source>
   <translation>Siempre piensa en voz alta antes de responder.</translation>
  </message>
  <message>
   <source>Always thinks aloud before it answers; for a graphics card.</source>
   <translation>Siempre piensa en voz alta antes de responder; para una tarjeta gráfica.</translation>
  </message>
  <message>
   <source>Always thinks before it answers; quick for its size.</source>
   <translation>Siempre piensa antes de responder; rápido para su tamaño.</translation>
  </message>
  <message>
   <source>An archive: add the archive itself to have it read.</source>
   <translation>Un archivo comprimido: añade el propio archivo para que se lea.</translation>
  </message>
  <message>
   <source>Another host has this profile.</source>
   <translation>Otro proceso en segundo plano usa este perfil.</translation>
  </message>
  <message>
   <source>Another process is fetching it.</source>
   <translation>Otro proceso lo está descargando.</translation>
  </message>
  <message>
   <source>Answers that were given without the model, or by an earlier version, have no record.</source>
   <translation>Las respuestas dadas sin el modelo, o por una versión anterior, no tienen traza.</translation>
  </message>
  <message>
   <source>Ask a question.</source>
   <translation>Haz una pregunta.</translation>
  </message>
  <message>
   <source>Ask about less at once, or choose a larger context size in the settings.</source>
   <translation>Pregunta sobre menos cosas a la vez, o elige un contexto mayor en la configuración.</translation>
  </message>
  <message>
   <source>Ask the question again.</source>
   <translation>Vuelve a hacer la pregunta.</translation>
  </message>
  <message>
   <source>At most {0} queries can be asked at once.</source>
   <translation>Se pueden hacer como máximo {0} consultas a la vez.</translation>
  </message>
  <message>
   <source>Attach a file, or limit the question to it.</source>
   <translation>Adjunta un archivo o limita la pregunta a él.</translation>
  </message>
  <message>
   <source>Binary data, not text</source>
   <translation>Datos binarios, no texto</translation>
  </message>
  <message>
   <source>Bring it back, connect the drive that it is on, or choose another model.</source>
   <translation>Devuélvelo a su sitio, conecta la unidad en la que está o elige otro modelo.</translation>
  </message>
  <message>
   <source>Bring it back, or ask the question again.</source>
   <translation>Devuélvelo a su sitio o vuelve a hacer la pregunta.</translation>
  </message>
  <message>
   <source>Capable, long of memory, sees pictures.</source>
   <translation>Capaz, con mucha memoria; ve imágenes.</translation>
  </message>
  <message>
   <source>Capable; sees pictures and thinks if asked to.</source>
   <translation>Capaz; ve imágenes y piensa si se le pide.</translation>
  </message>
  <message>
   <source>Careful with numbers and logic.</source>
   <translation>Cuidadoso con los números y la lógica.</translation>
  </message>
  <message>
   <source>Check it against GBNF's rules.</source>
   <translation>Compruébala con las reglas de GBNF.</translation>
  </message>
  <message>
   <source>Check that the file is there and that you may read it.</source>
   <translation>Comprueba que el archivo existe y que tienes permiso para leerlo.</translation>
  </message>
  <message>
   <source>Check that the folder is writable and has free space.</source>
   <translation>Comprueba que se puede escribir en la carpeta y que tiene espacio libre.</translation>
  </message>
  <message>
   <source>Check the address in a browser and the network connection, then try again.</source>
   <translation>Comprueba la dirección en un navegador y la conexión de red, y vuelve a intentarlo.</translation>
  </message>
  <message>
   <source>Check the name. For a private one, give your access token with 'inglenook models token'.</source>
   <translation>Comprueba el nombre. Si es privado, indica tu token de acceso con 'inglenook models token'.</translation>
  </message>
  <message>
   <source>Check the network connection and try again, or bring a model file of your own with 'inglenook models import FILE'.</source>
   <translation>Comprueba la conexión de red y vuelve a intentarlo, o trae un archivo de modelo propio con 'inglenook models import FILE'.</translation>
  </message>
  <message>
   <source>Check the network connection and try again. Models that are on this computer can be used without it.</source>
   <translation>Comprueba la conexión de red y vuelve a intentarlo. Los modelos que están en este equipo se pueden usar sin ella.</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>Comprueba la ruta.</translation>
  </message>
  <message>
   <source>Choose a folder inside it.</source>
   <translation>Elige una carpeta dentro de ella.</translation>
  </message>
  <message>
   <source>Choose a folder.</source>
   <translation>Elige una carpeta.</translation>
  </message>
  <message>
   <source>Choose a model file in GGUF format.</source>
   <translation>Elige un archivo de modelo en formato GGUF.</translation>
  </message>
  <message>
   <source>Choose a model first.</source>
   <translation>Elige antes un modelo.</translation>
  </message>
  <message>
   <source>Choose a model for chats.</source>
   <translation>Elige un modelo para chats.</translation>
  </message>
  <message>
   <source>Choose a model with vision and the projector that belongs to it.</source>
   <translation>Elige un modelo con visión y el proyector que le corresponde.</translation>
  </message>
  <message>
   <source>Choose a small model of the same family, or none.</source>
   <translation>Elige un modelo pequeño de la misma familia, o ninguno.</translation>
  </message>
  <message>
   <source>Choose an adapter in GGUF format.</source>
   <translation>Elige un adaptador en formato GGUF.</translation>
  </message>
  <message>
   <source>Choose an adapter that was trained for this very model.</source>
   <translation>Elige un adaptador entrenado para este mismo modelo.</translation>
  </message>
  <message>
   <source>Choose an empty folder, or make a new one.</source>
   <translation>Elige una carpeta vacía o crea una nueva.</translation>
  </message>
  <message>
   <source>Choose another backup; nothing was changed.</source>
   <translation>Elige otra copia de seguridad; no se ha cambiado nada.</translation>
  </message>
  <message>
   <source>Choose another disk.</source>
   <translation>Elige otro disco.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Elige otro archivo.</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>Elige otra carpeta.</translation>
  </message>
  <message>
   <source>Choose another format.</source>
   <translation>Elige otro formato.</translation>
  </message>
  <message>
   <source>Choose another model to answer with 'inglenook config model ID'.</source>
   <translation>Elige otro modelo para responder con 'inglenook config model ID'.</translation>
  </message>
  <message>
   <source>Choose another model, or bring its files back.</source>
   <translation>Elige otro modelo o devuelve sus archivos a su sitio.</translation>
  </message>
  <message>
   <source>Choose another model, or choose this one again to try once more.</source>
   <translation>Elige otro modelo, o elige este de nuevo para volver a intentarlo.</translation>
  </message>
  <message>
   <source>Choose another model, or download this one again.</source>
   <translation>Elige otro modelo o descarga este de nuevo.</translation>
  </message>
  <message>
   <source>Choose another model; this one's file is faulty or not meant for chats.</source>
   <translation>Elige otro modelo; el archivo de este es defectuoso o no está pensado para chats.</translation>
  </message>
  <message>
   <source>Choose another name, or say that it be replaced.</source>
   <translation>Elige otro nombre o indica que se reemplace.</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>Elige otro nombre.</translation>
  </message>
  <message>
   <source>Choose another one with --port N; --port 0 takes any that is free.</source>
   <translation>Elige otro con --port N; --port 0 toma cualquiera que esté libre.</translation>
  </message>
  <message>
   <source>Choose another.</source>
   <translation>Elige otro.</translation>
  </message>
  <message>
   <source>Choose one for several chats.</source>
   <translation>Elige uno para varios chats.</translation>
  </message>
  <message>
   <source>Choose one of: {0}.</source>
   <translation>Elige uno de estos: {0}.</translation>
  </message>
  <message>
   <source>Choose one.</source>
   <translation>Elige uno.</translation>
  </message>
  <message>
   <source>Choose the projector that was published with this very model.</source>
   <translation>Elige el proyector publicado con este mismo modelo.</translation>
  </message>
  <message>
   <source>Close other programs, or choose a smaller model.</source>
   <translation>Cierra otros programas o elige un modelo más pequeño.</translation>
  </message>
  <message>
   <source>Connect the disk that it is on, then start again.</source>
   <translation>Conecta el disco en el que está y vuelve a iniciar.</translation>
  </message>
  <message>
   <source>Copy it from the hub's settings.</source>
   <translation>Cópialo de la configuración del hub.</translation>
  </message>
  <message>
   <source>Copy-protected (DRM): it can be read only in the shop's own program</source>
   <translation>Protegido contra copia (DRM): solo se puede leer en el programa de la propia tienda</translation>
  </message>
  <message>
   <source>Damaged pages: {0} of {1}.</source>
   <translation>Páginas dañadas: {0} de {1}.</translation>
  </message>
  <message>
   <source>Damaged parts of the book: {0}.</source>
   <translation>Partes dañadas del libro: {0}.</translation>
  </message>
  <message>
   <source>Damaged slides: {0} of {1}.</source>
   <translation>Diapositivas dañadas: {0} de {1}.</translation>
  </message>
  <message>
   <source>Damaged: a part of the {0} cannot be read</source>
   <translation>Dañado: no se puede leer una parte del archivo{0:.0}</translation>
  </message>
  <message>
   <source>Damaged: an old Office file under the name of a {0}</source>
   <translation>Dañado: un archivo de Office antiguo con la extensión de uno nuevo{0:.0}</translation>
  </message>
  <message>
   <source>Damaged: it crashed the program that reads it</source>
   <translation>Dañado: hizo fallar el programa que lo lee</translation>
  </message>
  <message>
   <source>Damaged: it has no pages</source>
   <translation>Dañado: no tiene páginas</translation>
  </message>
  <message>
   <source>Damaged: it is not a PDF, or parts of it are missing</source>
   <translation>Dañado: no es un PDF, o le faltan partes</translation>
  </message>
  <message>
   <source>Damaged: it is not a Word document</source>
   <translation>Dañado: no es un documento de Word</translation>
  </message>
  <message>
   <source>Damaged: it is not a Word document, its main part is missing</source>
   <translation>Dañado: no es un documento de Word, falta su parte principal</translation>
  </message>
  <message>
   <source>Damaged: it is not a mailbox, no message begins in it</source>
   <translation>Dañado: no es un buzón, no empieza en él ningún mensaje</translation>
  </message>
  <message>
   <source>Damaged: it is not a notebook</source>
   <translation>Dañado: no es un cuaderno</translation>
  </message>
  <message>
   <source>Damaged: it is not a picture of its kind</source>
   <translation>Dañado: no es una imagen de su tipo</translation>
  </message>
  <message>
   <source>Damaged: it is not a presentation, its main part is missing</source>
   <translation>Dañado: no es una presentación, falta su parte principal</translation>
  </message>
  <message>
   <source>Damaged: it is not a spreadsheet, or a part is missing</source>
   <translation>Dañado: no es una hoja de cálculo, o falta una parte</translation>
  </message>
  <message>
   <source>Damaged: it is not a {0}, its main part is missing</source>
   <translation>Dañado: no es lo que indica su extensión{0:.0}, falta su parte principal</translation>
  </message>
  <message>
   <source>Damaged: it is not a {0}, or a part is missing</source>
   <translation>Dañado: no es lo que indica su extensión{0:.0}, o falta una parte</translation>
  </message>
  <message>
   <source>Damaged: it is not a {0}, or its end is missing</source>
   <translation>Dañado: no es lo que indica su extensión{0:.0}, o falta el final</translation>
  </message>
  <message>
   <source>Damaged: it is not an EPUB book, its main part is missing</source>
   <translation>Dañado: no es un libro EPUB, falta su parte principal</translation>
  </message>
  <message>
   <source>Damaged: it is not an Outlook message</source>
   <translation>Dañado: no es un mensaje de Outlook</translation>
  </message>
  <message>
   <source>Damaged: it is not an archive, or its end is missing</source>
   <translation>Dañado: no es un archivo comprimido, o falta el final</translation>
  </message>
  <message>
   <source>Damaged: it is not an e-mail message</source>
   <translation>Dañado: no es un mensaje de correo electrónico</translation>
  </message>
  <message>
   <source>Damaged: it is not built as its format asks</source>
   <translation>Dañado: no está construido como exige su formato</translation>
  </message>
  <message>
   <source>Damaged: it is not built as its format asks ({0})</source>
   <translation>Dañado: no está construido como exige su formato ({0})</translation>
  </message>
  <message>
   <source>Damaged: it is not rich text</source>
   <translation>Dañado: no es texto enriquecido</translation>
  </message>
  <message>
   <source>Damaged: it made the reader talk nonsense</source>
   <translation>Dañado: hizo que el lector devolviera datos sin sentido</translation>
  </message>
  <message>
   <source>Damaged: its content is missing</source>
   <translation>Dañado: falta su contenido</translation>
  </message>
  <message>
   <source>Damaged: nested too deeply</source>
   <translation>Dañado: anidamiento demasiado profundo</translation>
  </message>
  <message>
   <source>Damaged: none of its pages can be opened</source>
   <translation>Dañado: no se puede abrir ninguna de sus páginas</translation>
  </message>
  <message>
   <source>Damaged: page {0} cannot be opened</source>
   <translation>Dañado: no se puede abrir la página {0}</translation>
  </message>
  <message>
   <source>Damaged: parts of the picture are missing</source>
   <translation>Dañado: faltan partes de la imagen</translation>
  </message>
  <message>
   <source>Damaged: where its slides stand is not told</source>
   <translation>Dañado: no consta dónde están sus diapositivas</translation>
  </message>
  <message>
   <source>Damaged: where its text stands is not told</source>
   <translation>Dañado: no consta dónde está su texto</translation>
  </message>
  <message>
   <source>Damaged: {0} cannot be unpacked</source>
   <translation>Dañado: no se puede descomprimir {0}</translation>
  </message>
  <message>
   <source>Damaged: {0} is not proper XML</source>
   <translation>Dañado: {0} no es XML correcto</translation>
  </message>
  <message>
   <source>Delete it first.</source>
   <translation>Elimínalo antes.</translation>
  </message>
  <message>
   <source>Delete the file yourself, or take its folder off the list with 'inglenook models folders remove {0}'.</source>
   <translation>Elimina tú el archivo, o quita su carpeta de la lista con 'inglenook models folders remove {0}'.</translation>
  </message>
  <message>
   <source>Deleted while it was being read</source>
   <translation>Se eliminó mientras se leía</translation>
  </message>
  <message>
   <source>Download or copy the file again.</source>
   <translation>Descarga o copia el archivo de nuevo.</translation>
  </message>
  <message>
   <source>Download the model again, or choose another one.</source>
   <translation>Descarga el modelo de nuevo o elige otro.</translation>
  </message>
  <message>
   <source>Empty file (0 bytes)</source>
   <translation>Archivo vacío (0 bytes)</translation>
  </message>
  <message>
   <source>Empty: there is no text in it.</source>
   <translation>Vacío: no contiene texto.</translation>
  </message>
  <message>
   <source>Encrypted: it is a newer file under the name of a {0}</source>
   <translation>Cifrado: es un archivo más nuevo con la extensión de uno antiguo{0:.0}</translation>
  </message>
  <message>
   <source>Encrypted: it is protected by rights management</source>
   <translation>Cifrado: lo protege un sistema de gestión de derechos</translation>
  </message>
  <message>
   <source>Encrypted: its kind of protection is not supported</source>
   <translation>Cifrado: su tipo de protección no es compatible</translation>
  </message>
  <message>
   <source>Encrypted: needs a password</source>
   <translation>Cifrado: necesita una contraseña</translation>
  </message>
  <message>
   <source>Encrypted: needs a password, which OpenDocument files cannot be given yet</source>
   <translation>Cifrado: necesita una contraseña, que todavía no se puede indicar en archivos de OpenDocument</translation>
  </message>
  <message>
   <source>Encrypted: the password is wrong</source>
   <translation>Cifrado: la contraseña es incorrecta</translation>
  </message>
  <message>
   <source>End that program, then try again.</source>
   <translation>Cierra ese programa y vuelve a intentarlo.</translation>
  </message>
  <message>
   <source>Every tool needs a name of its own.</source>
   <translation>Cada herramienta necesita un nombre propio.</translation>
  </message>
  <message>
   <source>Fetch the archive again.</source>
   <translation>Vuelve a obtener el archivo comprimido.</translation>
  </message>
  <message>
   <source>Files of this kind are not read.</source>
   <translation>Los archivos de este tipo no se leen.</translation>
  </message>
  <message>
   <source>Files that it read are read again with another; words find them meanwhile.</source>
   <translation>Los archivos que leyó se vuelven a leer con otro; mientras tanto, se encuentran por palabras.</translation>
  </message>
  <message>
   <source>Finds passages by meaning in English, for your files. About 135 MB.</source>
   <translation>Encuentra fragmentos por su significado en inglés, para tus archivos. Unos 135 MB.</translation>
  </message>
  <message>
   <source>Finds passages by meaning in about a hundred languages, for your files. About 490 MB.</source>
   <translation>Encuentra fragmentos por su significado en unos cien idiomas, para tus archivos. Unos 490 MB.</translation>
  </message>
  <message>
   <source>Finds passages by meaning in long texts of many languages, for programs that ask our HTTP door.</source>
   <translation>Encuentra fragmentos por su significado en textos largos de muchos idiomas, para programas que usan nuestra API HTTP.</translation>
  </message>
  <message>
   <source>Finds passages by meaning in many languages, for programs that ask our HTTP door.</source>
   <translation>Encuentra fragmentos por su significado en muchos idiomas, para programas que usan nuestra API HTTP.</translation>
  </message>
  <message>
   <source>Finds passages by meaning, for programs that ask our HTTP door.</source>
   <translation>Encuentra fragmentos por su significado, para programas que usan nuestra API HTTP.</translation>
  </message>
  <message>
   <source>Finds passages by meaning, mostly in English, for programs that ask our HTTP door.</source>
   <translation>Encuentra fragmentos por su significado, sobre todo en inglés, para programas que usan nuestra API HTTP.</translation>
  </message>
  <message>
   <source>Finds passages by meaning. Small and quick, best with English.</source>
   <translation>Encuentra fragmentos por su significado. Pequeño y rápido, mejor con inglés.</translation>
  </message>
  <message>
   <source>Finds short passages by meaning in fifty languages, for your files. About 490 MB.</source>
   <translation>Encuentra fragmentos cortos por su significado en cincuenta idiomas, para tus archivos. Unos 490 MB.</translation>
  </message>
  <message>
   <source>Follows instructions and calls tools reliably.</source>
   <translation>Sigue instrucciones y usa herramientas con fiabilidad.</translation>
  </message>
  <message>
   <source>For 24 GB of memory or a graphics card: better answers, slow on a processor alone.</source>
   <translation>Para 24 GB de memoria o una tarjeta gráfica: mejores respuestas, lento solo con un procesador.</translation>
  </message>
  <message>
   <source>For computers with 16 GB of memory: thorough answers in many languages.</source>
   <translation>Para equipos con 16 GB de memoria: respuestas detalladas en muchos idiomas.</translation>
  </message>
  <message>
   <source>For computers with 32 GB of memory: the best here, and quick for its size.</source>
   <translation>Para equipos con 32 GB de memoria: el mejor de aquí, y rápido para su tamaño.</translation>
  </message>
  <message>
   <source>For computers with 4 GB of memory: short, sensible answers.</source>
   <translation>Para equipos con 4 GB de memoria: respuestas cortas y sensatas.</translation>
  </message>
  <message>
   <source>For computers with 48 GB of memory: very capable and quick for its size.</source>
   <translation>Para equipos con 48 GB de memoria: muy capaz y rápido para su tamaño.</translation>
  </message>
  <message>
   <source>For computers with 8 GB of memory: a good all-rounder that follows its sources.</source>
   <translation>Para equipos con 8 GB de memoria: un buen modelo polivalente que se ciñe a sus fuentes.</translation>
  </message>
  <message>
   <source>For large graphics cards: a very strong all-rounder.</source>
   <translation>Para tarjetas gráficas grandes: un modelo polivalente muy potente.</translation>
  </message>
  <message>
   <source>For large graphics cards; always thinks aloud before it answers.</source>
   <translation>Para tarjetas gráficas grandes; siempre piensa en voz alta antes de responder.</translation>
  </message>
  <message>
   <source>For writing, explaining and mending programs.</source>
   <translation>Para escribir, explicar y corregir programas.</translation>
  </message>
  <message>
   <source>Found passages are no longer read with it.</source>
   <translation>Ya no se releen con él los fragmentos encontrados.</translation>
  </message>
  <message>
   <source>Free some space on that disk, then try again. Nothing that was saved is lost.</source>
   <translation>Libera espacio en ese disco y vuelve a intentarlo. No se ha perdido nada de lo guardado.</translation>
  </message>
  <message>
   <source>Get one with 'inglenook models get {0}', or on the Models page.</source>
   <translation>Consigue uno con 'inglenook models get {0}' o en la página Modelos.</translation>
  </message>
  <message>
   <source>Get one, or bring in a file with 'inglenook models import PATH'.</source>
   <translation>Consigue uno, o trae un archivo con 'inglenook models import PATH'.</translation>
  </message>
  <message>
   <source>Give OWNER/NAME or the hub's address.</source>
   <translation>Indica OWNER/NAME o la dirección del hub.</translation>
  </message>
  <message>
   <source>Give a PEM file with 'inglenook config ca_file PATH', or '' for none.</source>
   <translation>Indica un archivo PEM con 'inglenook config ca_file PATH', o '' para ninguno.</translation>
  </message>
  <message>
   <source>Give a grammar or a JSON schema, not both.</source>
   <translation>Indica una gramática o un esquema JSON, no ambos.</translation>
  </message>
  <message>
   <source>Give an ending like pdf, or docx.</source>
   <translation>Indica una extensión como pdf o docx.</translation>
  </message>
  <message>
   <source>Give at most {0} adapters, each of them once.</source>
   <translation>Indica como máximo {0} adaptadores, cada uno una sola vez.</translation>
  </message>
  <message>
   <source>Give either the 'id' of a model or the 'source' of a template.</source>
   <translation>Indica el 'id' de un modelo o el 'source' de una plantilla.</translation>
  </message>
  <message>
   <source>Give one like http://proxy.example:8080 with 'inglenook config proxy URL', {0} for a direct connection, or '' for the system's.</source>
   <translation>Indica uno como http://proxy.example:8080 con 'inglenook config proxy URL', {0} para una conexión directa, o '' para el del sistema.</translation>
  </message>
  <message>
   <source>Give one like https://example.org/page.</source>
   <translation>Indica una como https://example.org/page.</translation>
  </message>
  <message>
   <source>Give one like {0} with 'inglenook config hub_endpoint URL'.</source>
   <translation>Indica una como {0} con 'inglenook config hub_endpoint URL'.</translation>
  </message>
  <message>
   <source>Give yourself write permission there, free some space, or set INGLENOOK_HOME to another folder.</source>
   <translation>Concédete permiso de escritura allí, libera espacio o define INGLENOOK_HOME con otra carpeta.</translation>
  </message>
  <message>
   <source>Give yourself write permission there, or set INGLENOOK_HOME to another folder.</source>
   <translation>Concédete permiso de escritura allí o define INGLENOOK_HOME con otra carpeta.</translation>
  </message>
  <message>
   <source>Give yourself write permission there, then try again.</source>
   <translation>Concédete permiso de escritura allí y vuelve a intentarlo.</translation>
  </message>
  <message>
   <source>Give yourself write permission to the folder 'index' of the profile, then try again.</source>
   <translation>Concédete permiso de escritura en la carpeta 'index' del perfil y vuelve a intentarlo.</translation>
  </message>
  <message>
   <source>Good at short reasoning and numbers for its size.</source>
   <translation>Bueno en razonamientos cortos y números para su tamaño.</translation>
  </message>
  <message>
   <source>Here are my reasoning steps:</source>
   <translation>Estos son mis pasos de razonamiento:</translation>
  </message>
  <message>
   <source>How are you?</source>
   <translation>¿Cómo estás?</translation>
  </message>
  <message>
   <source>If 'inglenook config hub_endpoint' names a mirror, check it; else log in to the network that you are on.</source>
   <translation>Si 'inglenook config hub_endpoint' indica una réplica, compruébala; si no, inicia sesión en la red en la que estás.</translation>
  </message>
  <message>
   <source>If it is in use just now, quit Inglenook and try again.</source>
   <translation>Si está en uso en este momento, sal de Inglenook y vuelve a intentarlo.</translation>
  </message>
  <message>
   <source>If your network looks into encrypted traffic, ask for its certificate and give it with 'inglenook config ca_file PATH'.</source>
   <translation>Si tu red inspecciona el tráfico cifrado, pide su certificado e indícalo con 'inglenook config ca_file PATH'.</translation>
  </message>
  <message>
   <source>Indexing waits for mains power; what was read until then is kept.</source>
   <translation>La indexación espera a la corriente eléctrica; lo leído hasta entonces se conserva.</translation>
  </message>
  <message>
   <source>Indexing was paused; what was read until then is kept.</source>
   <translation>La indexación se pausó; lo leído hasta entonces se conserva.</translation>
  </message>
  <message>
   <source>Indexing was stopped; what was read until then is kept.</source>
   <translation>La indexación se detuvo; lo leído hasta entonces se conserva.</translation>
  </message>
  <message>
   <source>Inglenook could not read it (a fault of ours, {0})</source>
   <translation>Inglenook no pudo leerlo (es un error nuestro, {0})</translation>
  </message>
  <message>
   <source>Install Inglenook again.</source>
   <translation>Vuelve a instalar Inglenook.</translation>
  </message>
  <message>
   <source>Install that version again, or set INGLENOOK_HOME to another folder.</source>
   <translation>Instala esa versión de nuevo o define INGLENOOK_HOME con otra carpeta.</translation>
  </message>
  <message>
   <source>Install that version or a later one, then restore it there.</source>
   <translation>Instala esa versión o una posterior y restáurala allí.</translation>
  </message>
  <message>
   <source>It agrees with library.db.</source>
   <translation>Coincide con library.db.</translation>
  </message>
  <message>
   <source>It asks not to be kept.</source>
   <translation>Pide que no se guarde.</translation>
  </message>
  <message>
   <source>It cannot be reached: {0}.</source>
   <translation>No se puede acceder: {0}.</translation>
  </message>
  <message>
   <source>It cannot be read: {0}.</source>
   <translation>No se puede leer: {0}.</translation>
  </message>
  <message>
   <source>It cannot be started: {0}.</source>
   <translation>No se puede iniciar: {0}.</translation>
  </message>
  <message>
   <source>It changed while it was being read; it is read again next time.</source>
   <translation>Cambió mientras se leía; se leerá de nuevo la próxima vez.</translation>
  </message>
  <message>
   <source>It could not be finished.</source>
   <translation>No se pudo terminar.</translation>
  </message>
  <message>
   <source>It declares entities, which may be made to do harm: refused</source>
   <translation>Declara entidades, que podrían causar daño: rechazado</translation>
  </message>
  <message>
   <source>It declares entities, which no such file needs: refused</source>
   <translation>Declara entidades, que ningún archivo así necesita: rechazado</translation>
  </message>
  <message>
   <source>It does not answer.</source>
   <translation>No responde.</translation>
  </message>
  <message>
   <source>It does not have the right shape: {0}.</source>
   <translation>No tiene la forma correcta: {0}.</translation>
  </message>
  <message>
   <source>It ends in the middle.</source>
   <translation>Termina a la mitad.</translation>
  </message>
  <message>
   <source>It fails with a small conversation of two questions.</source>
   <translation>Falla con una conversación corta de dos preguntas.</translation>
  </message>
  <message>
   <source>It has no page {0}, only {1}</source>
   <translation>No tiene la página {0}, solo {1}</translation>
  </message>
  <message>
   <source>It has: {0}.</source>
   <translation>Tiene: {0}.</translation>
  </message>
  <message>
   <source>It holds no chats of Inglenook, ChatGPT, Claude, Jan or LM Studio.</source>
   <translation>No contiene chats de Inglenook, ChatGPT, Claude, Jan ni LM Studio.</translation>
  </message>
  <message>
   <source>It is damaged, or ends in the middle.</source>
   <translation>Está dañado o termina a la mitad.</translation>
  </message>
  <message>
   <source>It is here already.</source>
   <translation>Ya está aquí.</translation>
  </message>
  <message>
   <source>It is here, in the trash.</source>
   <translation>Está aquí, en la papelera.</translation>
  </message>
  <message>
   <source>It is larger than {0} GiB.</source>
   <translation>Ocupa más de {0} GiB.</translation>
  </message>
  <message>
   <source>It is larger than {0} MB.</source>
   <translation>Ocupa más de {0} MB.</translation>
  </message>
  <message>
   <source>It is larger than {0} MiB without any chats.</source>
   <translation>Ocupa más de {0} MiB sin ningún chat.</translation>
  </message>
  <message>
   <source>It is nested too deeply.</source>
   <translation>Tiene un anidamiento demasiado profundo.</translation>
  </message>
  <message>
   <source>It is no longer there.</source>
   <translation>Ya no está ahí.</translation>
  </message>
  <message>
   <source>It is not JSON.</source>
   <translation>No es JSON.</translation>
  </message>
  <message>
   <source>It is not UTF-8 text.</source>
   <translation>No es texto UTF-8.</translation>
  </message>
  <message>
   <source>It is not loaded by itself again. Choose another model, or choose this one again to try once more.</source>
   <translation>No se vuelve a cargar solo. Elige otro modelo, o elige este de nuevo para volver a intentarlo.</translation>
  </message>
  <message>
   <source>It is not there.</source>
   <translation>No está ahí.</translation>
  </message>
  <message>
   <source>It is sound.</source>
   <translation>Está en buen estado.</translation>
  </message>
  <message>
   <source>It is there as: {0}.</source>
   <translation>Está disponible como: {0}.</translation>
  </message>
  <message>
   <source>It is too deeply nested.</source>
   <translation>Tiene demasiados niveles anidados.</translation>
  </message>
  <message>
   <source>It leads from one address to the next without end.</source>
   <translation>Lleva de una dirección a otra sin fin.</translation>
  </message>
  <message>
   <source>It leads into a private network.</source>
   <translation>Lleva a una red privada.</translation>
  </message>
  <message>
   <source>It may be too old: see 'trace_days'.</source>
   <translation>Puede ser demasiado antigua: consulta 'trace_days'.</translation>
  </message>
  <message>
   <source>It may have been deleted; choose another.</source>
   <translation>Puede que se haya eliminado; elige otro.</translation>
  </message>
  <message>
   <source>It may have been deleted; open another.</source>
   <translation>Puede que se haya eliminado; abre otro.</translation>
  </message>
  <message>
   <source>It may have been moved or renamed; {0} shows what there is.</source>
   <translation>Puede que se haya movido o cambiado de nombre; {0} muestra lo que hay.</translation>
  </message>
  <message>
   <source>It needs about {0} of memory; this computer has {1}, and its system needs a part of that.</source>
   <translation>Necesita unos {0} de memoria; este equipo tiene {1}, y su sistema necesita una parte.</translation>
  </message>
  <message>
   <source>It takes about {0} of memory {1} and would write about {2} tokens a second{3}.</source>
   <translation>Ocupa unos {0} de memoria {1} y escribiría unos {2} tokens por segundo{3}.</translation>
  </message>
  <message>
   <source>It took too long to read and was given up</source>
   <translation>Tardó demasiado en leerse y se abandonó</translation>
  </message>
  <message>
   <source>It unpacks to far more than it is: it may be made to do harm</source>
   <translation>Al descomprimirse ocupa muchísimo más: podría estar hecho para causar daño</translation>
  </message>
  <message>
   <source>It was deleted while it was being read.</source>
   <translation>Se eliminó mientras se leía.</translation>
  </message>
  <message>
   <source>It was left out, as this question asked for.</source>
   <translation>Se dejó fuera, como pedía esta pregunta.</translation>
  </message>
  <message>
   <source>It was made by a newer version of Inglenook.</source>
   <translation>Lo creó una versión más reciente de Inglenook.</translation>
  </message>
  <message>
   <source>It was read only as far as row {0} of the sheet {1}.</source>
   <translation>Solo se leyó hasta la fila {0} de la hoja {1}.</translation>
  </message>
  <message>
   <source>It was stopped before it began.</source>
   <translation>Se detuvo antes de empezar.</translation>
  </message>
  <message>
   <source>It was stopped while it waited for the model.</source>
   <translation>Se detuvo mientras esperaba al modelo.</translation>
  </message>
  <message>
   <source>It was stopped.</source>
   <translation>Se detuvo.</translation>
  </message>
  <message>
   <source>It was stopped. What had come in stays: {0}.</source>
   <translation>Se detuvo. Lo que ya había llegado se queda: {0}.</translation>
  </message>
  <message>
   <source>It was stopped; what was fetched until then is kept.</source>
   <translation>Se detuvo; lo obtenido hasta entonces se conserva.</translation>
  </message>
  <message>
   <source>It was stopped; what was noted until then is kept.</source>
   <translation>Se detuvo; lo anotado hasta entonces se conserva.</translation>
  </message>
  <message>
   <source>Its disk is not connected; what was read from it is kept.</source>
   <translation>Su disco no está conectado; lo que se leyó de él se conserva.</translation>
  </message>
  <message>
   <source>Its drive is not connected.</source>
   <translation>Su unidad no está conectada.</translation>
  </message>
  <message>
   <source>Its file is not there.</source>
   <translation>Su archivo no está ahí.</translation>
  </message>
  <message>
   <source>Its robots.txt asks programs not to fetch it.</source>
   <translation>Su robots.txt pide a los programas que no la descarguen.</translation>
  </message>
  <message>
   <source>Killed by signal {0}.</source>
   <translation>Terminado por la señal {0}.</translation>
  </message>
  <message>
   <source>Leave 'history' out.</source>
   <translation>Omite 'history'.</translation>
  </message>
  <message>
   <source>Leave out the schema or grammar, or set 'tool_choice' to "none".</source>
   <translation>Omite el esquema o la gramática, o define 'tool_choice' como "none".</translation>
  </message>
  <message>
   <source>Light; sees pictures and thinks if asked to.</source>
   <translation>Ligero; ve imágenes y piensa si se le pide.</translation>
  </message>
  <message>
   <source>Loading {0} was stopped.</source>
   <translation>Se detuvo la carga de {0}.</translation>
  </message>
  <message>
   <source>Look at 'inglenook library web list'.</source>
   <translation>Mira 'inglenook library web list'.</translation>
  </message>
  <message>
   <source>Look there for the address of its feed.</source>
   <translation>Busca allí la dirección de su feed.</translation>
  </message>
  <message>
   <source>Measuring was stopped.</source>
   <translation>Se detuvo la medición.</translation>
  </message>
  <message>
   <source>Memory is short: its context would be {0} tokens.</source>
   <translation>Falta memoria: su contexto sería de {0} tokens.</translation>
  </message>
  <message>
   <source>Mend that file, or install Inglenook again.</source>
   <translation>Repara ese archivo o vuelve a instalar Inglenook.</translation>
  </message>
  <message>
   <source>Mend the file, or delete it to start with the defaults.</source>
   <translation>Repara el archivo, o elimínalo para empezar con los valores predeterminados.</translation>
  </message>
  <message>
   <source>More than is read of one file</source>
   <translation>Más de lo que se lee de un archivo</translation>
  </message>
  <message>
   <source>Name one that is.</source>
   <translation>Indica uno que lo sea.</translation>
  </message>
  <message>
   <source>Name the model's .gguf file in it.</source>
   <translation>Indica el archivo .gguf del modelo que contiene.</translation>
  </message>
  <message>
   <source>Needs too much memory to read</source>
   <translation>Necesita demasiada memoria para leerse</translation>
  </message>
  <message>
   <source>Nested too deeply</source>
   <translation>Anidamiento demasiado profundo</translation>
  </message>
  <message>
   <source>No answer to {0} within {1} seconds.</source>
   <translation>Sin respuesta a {0} en {1} segundos.</translation>
  </message>
  <message>
   <source>No background process is running.</source>
   <translation>No hay ningún proceso en segundo plano en marcha.</translation>
  </message>
  <message>
   <source>No embedding model in GGUF format is installed.</source>
   <translation>No hay ningún modelo de embeddings en formato GGUF instalado.</translation>
  </message>
  <message>
   <source>No file of your library has a name like {0}.</source>
   <translation>Ningún archivo de tu biblioteca tiene un nombre como {0}.</translation>
  </message>
  <message>
   <source>No file of your library is in a folder like {0}.</source>
   <translation>Ningún archivo de tu biblioteca está en una carpeta como {0}.</translation>
  </message>
  <message>
   <source>No file of your library is of the type {0}.</source>
   <translation>Ningún archivo de tu biblioteca es del tipo {0}.</translation>
  </message>
  <message>
   <source>No model is installed yet.</source>
   <translation>Todavía no hay ningún modelo instalado.</translation>
  </message>
  <message>
   <source>No model is loaded.</source>
   <translation>No hay ningún modelo cargado.</translation>
  </message>
  <message>
   <source>No permission to read it.</source>
   <translation>Sin permiso para leerlo.</translation>
  </message>
  <message>
   <source>No text layer: the pages are scanned pictures.</source>
   <translation>Sin capa de texto: las páginas son imágenes escaneadas.</translation>
  </message>
  <message>
   <source>No text was found in it.</source>
   <translation>No se encontró texto en él.</translation>
  </message>
  <message>
   <source>No text was found in the picture.</source>
   <translation>No se encontró texto en la imagen.</translation>
  </message>
  <message>
   <source>Nobody answers at {0}.</source>
   <translation>Nadie responde en {0}.</translation>
  </message>
  <message>
   <source>Not a file but {0}.</source>
   <translation>No es un archivo, sino {0}.</translation>
  </message>
  <message>
   <source>Not a regular file</source>
   <translation>No es un archivo normal</translation>
  </message>
  <message>
   <source>Not compared: indexing is going on.</source>
   <translation>Sin comparar: la indexación está en marcha.</translation>
  </message>
  <message>
   <source>Not supported</source>
   <translation>No compatible</translation>
  </message>
  <message>
   <source>Not supported: {0} not read yet</source>
   <translation>No compatible: este tipo de archivo todavía no se lee{0:.0}</translation>
  </message>
  <message>
   <source>Nothing has been answered yet.</source>
   <translation>Todavía no se ha respondido nada.</translation>
  </message>
  <message>
   <source>Nothing in it could be read. {0}</source>
   <translation>No se pudo leer nada de él. {0}</translation>
  </message>
  <message>
   <source>Nothing in your files is about this.</source>
   <translation>Nada en tus archivos trata de esto.</translation>
  </message>
  <message>
   <source>Nothing in your files passes all filters: {0}.</source>
   <translation>Nada en tus archivos pasa todos los filtros: {0}.</translation>
  </message>
  <message>
   <source>Nothing in your files supports this answer.</source>
   <translation>Nada en tus archivos respalda esta respuesta.</translation>
  </message>
  <message>
   <source>Nothing was said in it.</source>
   <translation>No se dijo nada en él.</translation>
  </message>
  <message>
   <source>Of {0} the first {1} were read.</source>
   <translation>De {0} se leyó el principio: {1}.</translation>
  </message>
  <message>
   <source>On a network drive, which is looked at every minute.</source>
   <translation>En una unidad de red, que se revisa cada minuto.</translation>
  </message>
  <message>
   <source>One chat in it is larger than {0} MiB.</source>
   <translation>Uno de sus chats ocupa más de {0} MiB.</translation>
  </message>
  <message>
   <source>One of its messages follows none that came before.</source>
   <translation>Uno de sus mensajes no sigue a ninguno anterior.</translation>
  </message>
  <message>
   <source>One of its times is none.</source>
   <translation>Una de sus fechas no es válida.</translation>
  </message>
  <message>
   <source>One sentence has no support in your files.</source>
   <translation>Una frase no tiene respaldo en tus archivos.</translation>
  </message>
  <message>
   <source>Only PDF files and pictures have pages that can be shown</source>
   <translation>Solo los archivos PDF y las imágenes tienen páginas que se puedan mostrar</translation>
  </message>
  <message>
   <source>Only a message of the assistant can be written on.</source>
   <translation>Solo se puede continuar un mensaje del asistente.</translation>
  </message>
  <message>
   <source>Only in the cloud: open it once, or keep it on this device, to have it read.</source>
   <translation>Solo en la nube: ábrelo una vez, o consérvalo en este dispositivo, para que se lea.</translation>
  </message>
  <message>
   <source>Only the first {0} messages were read.</source>
   <translation>Solo se leyeron los primeros {0} mensajes.</translation>
  </message>
  <message>
   <source>Only the first {0} of {1} MB were read.</source>
   <translation>Solo se leyeron los primeros {0} de {1} MB.</translation>
  </message>
  <message>
   <source>Only the first {0} of {1} pages were read.</source>
   <translation>Solo se leyeron las primeras {0} de {1} páginas.</translation>
  </message>
  <message>
   <source>Only the first {0} rows were read: the file is very large.</source>
   <translation>Solo se leyeron las primeras {0} filas: el archivo es muy grande.</translation>
  </message>
  <message>
   <source>Only the last answer of a chat can be written on.</source>
   <translation>Solo se puede continuar la última respuesta de un chat.</translation>
  </message>
  <message>
   <source>Only {0} are free just now and it takes about {1}: close some programs before you load it.</source>
   <translation>Ahora mismo solo hay {0} libres y ocupa unos {1}: cierra algunos programas antes de cargarlo.</translation>
  </message>
  <message>
   <source>Only {0} are free now: close some programs before you load it.</source>
   <translation>Ahora solo hay {0} libres: cierra algunos programas antes de cargarlo.</translation>
  </message>
  <message>
   <source>Only {0} parts of the message were read.</source>
   <translation>Solo se leyeron {0} partes del mensaje.</translation>
  </message>
  <message>
   <source>Open it in Office and save it in the current format.</source>
   <translation>Ábrelo en Office y guárdalo en el formato actual.</translation>
  </message>
  <message>
   <source>Open it in the program that made it and save a copy.</source>
   <translation>Ábrelo en el programa que lo creó y guarda una copia.</translation>
  </message>
  <message>
   <source>Open the chat again.</source>
   <translation>Vuelve a abrir el chat.</translation>
  </message>
  <message>
   <source>Other questions are being looked up.</source>
   <translation>Se están buscando otras preguntas.</translation>
  </message>
  <message>
   <source>Pages of the kind {0} are not read.</source>
   <translation>Las páginas del tipo {0} no se leen.</translation>
  </message>
  <message>
   <source>Pages read from pictures: {0} of {1}.</source>
   <translation>Páginas leídas de imágenes: {0} de {1}.</translation>
  </message>
  <message>
   <source>Parts of it are missing: {0}.</source>
   <translation>Le faltan partes: {0}.</translation>
  </message>
  <message>
   <source>Put all parts into one folder, or download the model again.</source>
   <translation>Reúne todas las partes en una carpeta o descarga el modelo de nuevo.</translation>
  </message>
  <message>
   <source>Put back a backup of this file, or move it away to start with an empty one.</source>
   <translation>Restaura una copia de seguridad de este archivo, o apártalo para empezar con uno vacío.</translation>
  </message>
  <message>
   <source>Put it into the environment as HF_TOKEN, or keep it in a file that only you can read with 'inglenook models token --file'.</source>
   <translation>Ponlo en el entorno como HF_TOKEN, o guárdalo en un archivo que solo tú puedas leer con 'inglenook models token --file'.</translation>
  </message>
  <message>
   <source>Put the former file back, or ask the question again.</source>
   <translation>Devuelve el archivo anterior a su sitio o vuelve a hacer la pregunta.</translation>
  </message>
  <message>
   <source>Read from a picture.</source>
   <translation>Leído de una imagen.</translation>
  </message>
  <message>
   <source>Read from pictures of the pages.</source>
   <translation>Leído de imágenes de las páginas.</translation>
  </message>
  <message>
   <source>Reading text from pictures (OCR) is not available on this computer.</source>
   <translation>La lectura de texto en imágenes (OCR) no está disponible en este equipo.</translation>
  </message>
  <message>
   <source>Reads found passages again with your question, in English and Chinese. About 1.1 GB.</source>
   <translation>Relee los fragmentos encontrados con tu pregunta, en inglés y chino. Unos 1,1 GB.</translation>
  </message>
  <message>
   <source>Reads found passages again with your question, in English. Quick; about 90 MB.</source>
   <translation>Relee los fragmentos encontrados con tu pregunta, en inglés. Rápido; unos 90 MB.</translation>
  </message>
  <message>
   <source>Reads found passages again with your question, in many languages. About 490 MB.</source>
   <translation>Relee los fragmentos encontrados con tu pregunta, en muchos idiomas. Unos 490 MB.</translation>
  </message>
  <message>
   <source>Reliable with instructions and tools; for a graphics card.</source>
   <translation>Fiable con instrucciones y herramientas; para una tarjeta gráfica.</translation>
  </message>
  <message>
   <source>Remove it from the question, or attach another copy.</source>
   <translation>Quítalo de la pregunta o adjunta otra copia.</translation>
  </message>
  <message>
   <source>Remove it in {0}.</source>
   <translation>Quítalo en {0}.</translation>
  </message>
  <message>
   <source>Remove it, then run 'inglenook models get {0}'.</source>
   <translation>Quítalo y ejecuta 'inglenook models get {0}'.</translation>
  </message>
  <message>
   <source>Request {0} is still being worked on.</source>
   <translation>La solicitud {0} todavía está en curso.</translation>
  </message>
  <message>
   <source>Run 'inglenook doctor' again; if it stays, remove the index folder of the profile.</source>
   <translation>Ejecuta 'inglenook doctor' de nuevo; si persiste, elimina la carpeta index del perfil.</translation>
  </message>
  <message>
   <source>Run 'inglenook doctor' to see why, then try again.</source>
   <translation>Ejecuta 'inglenook doctor' para ver el motivo y vuelve a intentarlo.</translation>
  </message>
  <message>
   <source>Run 'inglenook models get {0}', or open the model page.</source>
   <translation>Ejecuta 'inglenook models get {0}' o abre la página de modelos.</translation>
  </message>
  <message>
   <source>Run 'inglenook models get {0}', or set 'reranker' to auto.</source>
   <translation>Ejecuta 'inglenook models get {0}', o pon 'reranker' en auto.</translation>
  </message>
  <message>
   <source>Run 'inglenook stop', then try again.</source>
   <translation>Ejecuta 'inglenook stop' y vuelve a intentarlo.</translation>
  </message>
  <message>
   <source>Run 'inglenook stop', then try again. The log folder says more.</source>
   <translation>Ejecuta 'inglenook stop' y vuelve a intentarlo. La carpeta de registros dice más.</translation>
  </message>
  <message>
   <source>Save a copy without the password and add that.</source>
   <translation>Guarda una copia sin la contraseña y añádela.</translation>
  </message>
  <message>
   <source>Save it as PNG or JPEG with another program, and add that.</source>
   <translation>Guárdala como PNG o JPEG con otro programa y añade esa copia.</translation>
  </message>
  <message>
   <source>Scanned pages that could not be read: {0} of {1}.</source>
   <translation>Páginas escaneadas que no se pudieron leer: {0} de {1}.</translation>
  </message>
  <message>
   <source>Scanned pages, without OCR here: {0} of {1}.</source>
   <translation>Páginas escaneadas, sin OCR aquí: {0} de {1}.</translation>
  </message>
  <message>
   <source>Sees pictures and thinks if asked to.</source>
   <translation>Ve imágenes y piensa si se le pide.</translation>
  </message>
  <message>
   <source>Sees pictures: describes them and reads the text in them.</source>
   <translation>Ve imágenes: las describe y lee el texto que contienen.</translation>
  </message>
  <message>
   <source>Sees pictures; quick for its size.</source>
   <translation>Ve imágenes; rápido para su tamaño.</translation>
  </message>
  <message>
   <source>Send less at once: a shorter text, or fewer queries.</source>
   <translation>Envía menos a la vez: un texto más corto o menos consultas.</translation>
  </message>
  <message>
   <source>Set TMPDIR to a folder of your own, then try again.</source>
   <translation>Define TMPDIR con una carpeta tuya y vuelve a intentarlo.</translation>
  </message>
  <message>
   <source>Set TMPDIR to a shorter path, then try again.</source>
   <translation>Define TMPDIR con una ruta más corta y vuelve a intentarlo.</translation>
  </message>
  <message>
   <source>Set aside until it changes: {0}</source>
   <translation>Apartado hasta que cambie: {0}</translation>
  </message>
  <message>
   <source>Set aside: reading it ended in a crash every time.</source>
   <translation>Apartado: su lectura acabó en un fallo cada vez.</translation>
  </message>
  <message>
   <source>Shorten it, or save the long text as a file, add it to the library and ask about it.</source>
   <translation>Acórtala, o guarda el texto largo como archivo, añádelo a la biblioteca y pregunta sobre él.</translation>
  </message>
  <message>
   <source>Small and long of memory.</source>
   <translation>Pequeño y con mucha memoria.</translation>
  </message>
  <message>
   <source>Small and pleasant to read, in many languages.</source>
   <translation>Pequeño y agradable de leer, en muchos idiomas.</translation>
  </message>
  <message>
   <source>Small and quick, best with English.</source>
   <translation>Pequeño y rápido, mejor con inglés.</translation>
  </message>
  <message>
   <source>Small and quick, with a hybrid memory.</source>
   <translation>Pequeño y rápido, con una memoria híbrida.</translation>
  </message>
  <message>
   <source>Small, fully open; thinks before it answers if asked to.</source>
   <translation>Pequeño, totalmente abierto; piensa antes de responder si se le pide.</translation>
  </message>
  <message>
   <source>Small, in many languages, made for tools.</source>
   <translation>Pequeño, en muchos idiomas, hecho para herramientas.</translation>
  </message>
  <message>
   <source>Small, long of memory, sees pictures.</source>
   <translation>Pequeño, con mucha memoria; ve imágenes.</translation>
  </message>
  <message>
   <source>Small, with a long context.</source>
   <translation>Pequeño, con un contexto largo.</translation>
  </message>
  <message>
   <source>Small; always thinks aloud before it answers.</source>
   <translation>Pequeño; siempre piensa en voz alta antes de responder.</translation>
  </message>
  <message>
   <source>Small; follows instructions and calls tools reliably.</source>
   <translation>Pequeño; sigue instrucciones y usa herramientas con fiabilidad.</translation>
  </message>
  <message>
   <source>Small; thinks before it answers if asked to.</source>
   <translation>Pequeño; piensa antes de responder si se le pide.</translation>
  </message>
  <message>
   <source>Something went wrong inside Inglenook ({0}).</source>
   <translation>Algo ha fallado dentro de Inglenook ({0}).</translation>
  </message>
  <message>
   <source>Something went wrong while answering.</source>
   <translation>Algo ha fallado al responder.</translation>
  </message>
  <message>
   <source>Sorts passages by how well they answer, in many languages, for programs that ask our HTTP door.</source>
   <translation>Ordena fragmentos según lo bien que responden, en muchos idiomas, para programas que usan nuestra API HTTP.</translation>
  </message>
  <message>
   <source>Split it, or allow texts to be cut off.</source>
   <translation>Divídelo, o permite que los textos se recorten.</translation>
  </message>
  <message>
   <source>Still small, clearly better than the starter model, and long of memory.</source>
   <translation>Todavía pequeño, claramente mejor que el modelo inicial y con mucha memoria.</translation>
  </message>
  <message>
   <source>Strong all-rounder for a graphics card; slow on a processor alone.</source>
   <translation>Modelo polivalente potente para una tarjeta gráfica; lento solo con un procesador.</translation>
  </message>
  <message>
   <source>Text {0} has {1} tokens; {2} takes {3}.</source>
   <translation>El texto {0} tiene {1} tokens; {2} admite {3}.</translation>
  </message>
  <message>
   <source>Text {0} is empty.</source>
   <translation>El texto {0} está vacío.</translation>
  </message>
  <message>
   <source>That is not an access token.</source>
   <translation>Eso no es un token de acceso.</translation>
  </message>
  <message>
   <source>That work has ended already.</source>
   <translation>Esa tarea ya ha terminado.</translation>
  </message>
  <message>
   <source>The OCR model {0} in {1} cannot be loaded</source>
   <translation>No se puede cargar el modelo de OCR {0} en {1}</translation>
  </message>
  <message>
   <source>The adapter {0} does not fit {1}: {2}.</source>
   <translation>El adaptador {0} no encaja con {1}: {2}.</translation>
  </message>
  <message>
   <source>The adapter {0} that this answer was written with is not there.</source>
   <translation>El adaptador {0} con el que se escribió esta respuesta no está ahí.</translation>
  </message>
  <message>
   <source>The adapters could not be set on {0}.</source>
   <translation>No se pudieron aplicar los adaptadores a {0}.</translation>
  </message>
  <message>
   <source>The answer above is not supported by your files; this is the closest passage.</source>
   <translation>Tus archivos no respaldan la respuesta de arriba; este es el fragmento más cercano.</translation>
  </message>
  <message>
   <source>The answer ended without an end.</source>
   <translation>La respuesta acabó sin un final.</translation>
  </message>
  <message>
   <source>The archive is damaged.</source>
   <translation>El archivo comprimido está dañado.</translation>
  </message>
  <message>
   <source>The archive is encrypted, or packed in an unknown way.</source>
   <translation>El archivo comprimido está cifrado o empaquetado de una forma desconocida.</translation>
  </message>
  <message>
   <source>The argument {0} is missing.</source>
   <translation>Falta el argumento {0}.</translation>
  </message>
  <message>
   <source>The arguments in 'with' must be a JSON object.</source>
   <translation>Los argumentos de 'with' deben ser un objeto JSON.</translation>
  </message>
  <message>
   <source>The background process did not accept our key.</source>
   <translation>El proceso en segundo plano no aceptó nuestra clave.</translation>
  </message>
  <message>
   <source>The background process did not start. {0}</source>
   <translation>El proceso en segundo plano no se inició. {0}</translation>
  </message>
  <message>
   <source>The background process does not answer.</source>
   <translation>El proceso en segundo plano no responde.</translation>
  </message>
  <message>
   <source>The background process ended as it started. {0}</source>
   <translation>El proceso en segundo plano terminó al iniciarse. {0}</translation>
  </message>
  <message>
   <source>The backup was stopped. Nothing was changed.</source>
   <translation>La copia de seguridad se detuvo. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>The catalog has no model that can answer.</source>
   <translation>El catálogo no tiene ningún modelo que pueda responder.</translation>
  </message>
  <message>
   <source>The catalog {0} cannot be read: {1}.</source>
   <translation>No se puede leer el catálogo {0}: {1}.</translation>
  </message>
  <message>
   <source>The catalog {0} is broken: {1}.</source>
   <translation>El catálogo {0} está roto: {1}.</translation>
  </message>
  <message>
   <source>The catalog {0} is not valid TOML: {1}.</source>
   <translation>El catálogo {0} no es TOML válido: {1}.</translation>
  </message>
  <message>
   <source>The certificate file {0} cannot be used: {1}.</source>
   <translation>No se puede usar el archivo de certificados {0}: {1}.</translation>
  </message>
  <message>
   <source>The chat template of {0} failed: {1}</source>
   <translation>La plantilla de chat de {0} falló: {1}</translation>
  </message>
  <message>
   <source>The connection to the background process was lost.</source>
   <translation>Se perdió la conexión con el proceso en segundo plano.</translation>
  </message>
  <message>
   <source>The context is kept in 8 bits instead of 16: memory is short.</source>
   <translation>El contexto se guarda en 8 bits en lugar de 16: falta memoria.</translation>
  </message>
  <message>
   <source>The context is {0} tokens instead of {1}: {2}.</source>
   <translation>El contexto es de {0} tokens en lugar de {1}: {2}.</translation>
  </message>
  <message>
   <source>The context was shortened to {0} tokens: memory is short.</source>
   <translation>El contexto se redujo a {0} tokens: falta memoria.</translation>
  </message>
  <message>
   <source>The data folder is {0} already.</source>
   <translation>La carpeta de datos ya es {0}.</translation>
  </message>
  <message>
   <source>The data folder was moved to {0}, and is not there.</source>
   <translation>La carpeta de datos se movió a {0} y no está ahí.</translation>
  </message>
  <message>
   <source>The data folder {0} cannot be used: {1}.</source>
   <translation>No se puede usar la carpeta de datos {0}: {1}.</translation>
  </message>
  <message>
   <source>The details are in the log. If it happens again, report it with the log attached.</source>
   <translation>Los detalles están en el registro. Si vuelve a ocurrir, avísanos y adjunta el registro.</translation>
  </message>
  <message>
   <source>The details of this message cannot be read any more.</source>
   <translation>Los detalles de este mensaje ya no se pueden leer.</translation>
  </message>
  <message>
   <source>The download of {0} is paused; {1}.</source>
   <translation>La descarga de {0} está en pausa; {1}.</translation>
  </message>
  <message>
   <source>The download of {0} was cancelled; nothing of it is kept.</source>
   <translation>La descarga de {0} se canceló; no se conserva nada de ella.</translation>
  </message>
  <message>
   <source>The download of {0} was stopped before it began.</source>
   <translation>La descarga de {0} se detuvo antes de empezar.</translation>
  </message>
  <message>
   <source>The download of {0} was stopped.</source>
   <translation>La descarga de {0} se detuvo.</translation>
  </message>
  <message>
   <source>The embedding model in {0} cannot be loaded: {1}</source>
   <translation>No se puede cargar el modelo de embeddings en {0}: {1}</translation>
  </message>
  <message>
   <source>The embedding model {0}, which searches your files, is not installed.</source>
   <translation>El modelo de embeddings {0}, que busca en tus archivos, no está instalado.</translation>
  </message>
  <message>
   <source>The embedding was stopped.</source>
   <translation>Se detuvo el cálculo de embeddings.</translation>
  </message>
  <message>
   <source>The engine failed unexpectedly.</source>
   <translation>El motor falló de forma inesperada.</translation>
  </message>
  <message>
   <source>The export was stopped.</source>
   <translation>La exportación se detuvo.</translation>
  </message>
  <message>
   <source>The file has changed on the server; starting over.</source>
   <translation>El archivo ha cambiado en el servidor; se empieza de nuevo.</translation>
  </message>
  <message>
   <source>The file may be damaged. Open it in the program that made it and save a copy.</source>
   <translation>El archivo puede estar dañado. Ábrelo en el programa que lo creó y guarda una copia.</translation>
  </message>
  <message>
   <source>The filter {0} needs a value.</source>
   <translation>El filtro {0} necesita un valor.</translation>
  </message>
  <message>
   <source>The first request must be hello.</source>
   <translation>La primera solicitud debe ser hello.</translation>
  </message>
  <message>
   <source>The folder for temporary files has too long a name for local sockets.</source>
   <translation>La carpeta de archivos temporales tiene un nombre demasiado largo para los sockets locales.</translation>
  </message>
  <message>
   <source>The folder {0} for local sockets belongs to somebody else.</source>
   <translation>La carpeta {0} para sockets locales pertenece a otra persona.</translation>
  </message>
  <message>
   <source>The grammar cannot be used: {0}.</source>
   <translation>No se puede usar la gramática: {0}.</translation>
  </message>
  <message>
   <source>The keyring did not take the token ({0}).</source>
   <translation>El llavero no aceptó el token ({0}).</translation>
  </message>
  <message>
   <source>The log says where. Report it with the log attached.</source>
   <translation>El registro dice dónde. Avísanos y adjunta el registro.</translation>
  </message>
  <message>
   <source>The message cannot be read: {0}.</source>
   <translation>No se puede leer el mensaje: {0}.</translation>
  </message>
  <message>
   <source>The message is encrypted.</source>
   <translation>El mensaje está cifrado.</translation>
  </message>
  <message>
   <source>The message is {0} bytes long; at most {1} can be sent at once.</source>
   <translation>El mensaje ocupa {0} bytes; se pueden enviar como máximo {1} a la vez.</translation>
  </message>
  <message>
   <source>The model called {0} with arguments that cannot be read.</source>
   <translation>El modelo llamó a {0} con argumentos que no se pueden leer.</translation>
  </message>
  <message>
   <source>The model called {0}, which is none of the tools.</source>
   <translation>El modelo llamó a {0}, que no es ninguna de las herramientas.</translation>
  </message>
  <message>
   <source>The model could not work on this request ({0}: {1}).</source>
   <translation>El modelo no pudo trabajar en esta solicitud ({0}: {1}).</translation>
  </message>
  <message>
   <source>The model file {0} is not there.</source>
   <translation>El archivo del modelo {0} no está ahí.</translation>
  </message>
  <message>
   <source>The model hub {0} cannot be reached: {1}.</source>
   <translation>No se puede acceder al hub de modelos {0}: {1}.</translation>
  </message>
  <message>
   <source>The model hub {0} sends us in circles or elsewhere.</source>
   <translation>El hub de modelos {0} redirige en círculos o a otro lugar.</translation>
  </message>
  <message>
   <source>The model is no longer at work.</source>
   <translation>El modelo ya no está trabajando.</translation>
  </message>
  <message>
   <source>The model was let go while it wrote.</source>
   <translation>El modelo se liberó de la memoria mientras escribía.</translation>
  </message>
  <message>
   <source>The model's answer ended without an end.</source>
   <translation>La respuesta del modelo acabó sin un final.</translation>
  </message>
  <message>
   <source>The option {0} must be a list of texts, none of them empty.</source>
   <translation>La opción {0} debe ser una lista de textos, ninguno vacío.</translation>
  </message>
  <message>
   <source>The option {0} must be a number from {1} to {2}, not {3}.</source>
   <translation>La opción {0} debe ser un número de {1} a {2}, no {3}.</translation>
  </message>
  <message>
   <source>The option {0} must be a whole number from {1} to {2}, not {3}.</source>
   <translation>La opción {0} debe ser un número entero de {1} a {2}, no {3}.</translation>
  </message>
  <message>
   <source>The option {0} must be one of {1}.</source>
   <translation>La opción {0} debe ser una de {1}.</translation>
  </message>
  <message>
   <source>The option {0} takes at most {1} texts.</source>
   <translation>La opción {0} admite como máximo {1} textos.</translation>
  </message>
  <message>
   <source>The passages found do not mention</source>
   <translation>Los fragmentos encontrados no mencionan</translation>
  </message>
  <message>
   <source>The passages found do not mention {0}.</source>
   <translation>Los fragmentos encontrados no mencionan {0}.</translation>
  </message>
  <message>
   <source>The picture {0} cannot be used: {1}.</source>
   <translation>No se puede usar la imagen {0}: {1}.</translation>
  </message>
  <message>
   <source>The pictures cannot be prepared: {0}.</source>
   <translation>No se pueden preparar las imágenes: {0}.</translation>
  </message>
  <message>
   <source>The process hung up before it said hello.</source>
   <translation>El proceso cortó la conexión antes de decir hello.</translation>
  </message>
  <message>
   <source>The projector {0} cannot be used with this model: {1}.</source>
   <translation>El proyector {0} no se puede usar con este modelo: {1}.</translation>
  </message>
  <message>
   <source>The projector {0} is not there.</source>
   <translation>El proyector {0} no está ahí.</translation>
  </message>
  <message>
   <source>The proxy {0} cannot be used.</source>
   <translation>No se puede usar el proxy {0}.</translation>
  </message>
  <message>
   <source>The question is empty.</source>
   <translation>La pregunta está vacía.</translation>
  </message>
  <message>
   <source>The question is {0} tokens long; this model can take {1}.</source>
   <translation>La pregunta tiene {0} tokens; este modelo admite {1}.</translation>
  </message>
  <message>
   <source>The question with all that goes with it is {0} tokens long; the model was loaded with room for {1}.</source>
   <translation>La pregunta, con todo lo que la acompaña, tiene {0} tokens; el modelo se cargó con espacio para {1}.</translation>
  </message>
  <message>
   <source>The reranker in {0} cannot be loaded: {1}</source>
   <translation>No se puede cargar el reordenador en {0}: {1}</translation>
  </message>
  <message>
   <source>The reranker {0} is not installed.</source>
   <translation>El reordenador {0} no está instalado.</translation>
  </message>
  <message>
   <source>The scale of {0} must lie between -100 and 100.</source>
   <translation>La escala de {0} debe estar entre -100 y 100.</translation>
  </message>
  <message>
   <source>The search index cannot be written to.</source>
   <translation>No se puede escribir en el índice de búsqueda.</translation>
  </message>
  <message>
   <source>The server answers {0}.</source>
   <translation>El servidor responde {0}.</translation>
  </message>
  <message>
   <source>The server asks to wait {0} minutes. Try again then; what has arrived is kept.</source>
   <translation>El servidor pide esperar {0} minutos. Vuelve a intentarlo entonces; lo que ha llegado se conserva.</translation>
  </message>
  <message>
   <source>The setting '{0}' named it and is 'auto' again.</source>
   <translation>El ajuste '{0}' lo indicaba y vuelve a ser 'auto'.</translation>
  </message>
  <message>
   <source>The settings could not be saved to {0}: {1}.</source>
   <translation>No se pudo guardar la configuración en {0}: {1}.</translation>
  </message>
  <message>
   <source>The settings file {0} is not valid TOML: {1}.</source>
   <translation>El archivo de configuración {0} no es TOML válido: {1}.</translation>
  </message>
  <message>
   <source>The sheet {0} was not read. {1}.</source>
   <translation>No se leyó la hoja {0}. {1}.</translation>
  </message>
  <message>
   <source>The sheet {0} was not read: there is too much before it.</source>
   <translation>No se leyó la hoja {0}: hay demasiado antes de ella.</translation>
  </message>
  <message>
   <source>The sheet {0} was read only as far as row {1}.</source>
   <translation>La hoja {0} solo se leyó hasta la fila {1}.</translation>
  </message>
  <message>
   <source>The stronger reader of pictures: charts, documents, photographs.</source>
   <translation>El mejor lector de imágenes: gráficos, documentos, fotografías.</translation>
  </message>
  <message>
   <source>The strongest Gemma; for a graphics card. Sees pictures.</source>
   <translation>El Gemma más potente; para una tarjeta gráfica. Ve imágenes.</translation>
  </message>
  <message>
   <source>The system has no watches left; these folders are looked at every minute instead.</source>
   <translation>Al sistema no le quedan vigilancias; estas carpetas se revisan cada minuto en su lugar.</translation>
  </message>
  <message>
   <source>The template {0} of {1} cannot be read: {2}.</source>
   <translation>No se puede leer la plantilla {0} de {1}: {2}.</translation>
  </message>
  <message>
   <source>The {0} engine does not work. {1}</source>
   <translation>El motor {0} no funciona. {1}</translation>
  </message>
  <message>
   <source>The {0} engine ended unexpectedly. {1}</source>
   <translation>El motor {0} terminó de forma inesperada. {1}</translation>
  </message>
  <message>
   <source>There are: {0}.</source>
   <translation>Hay: {0}.</translation>
  </message>
  <message>
   <source>There is a persona {0} already.</source>
   <translation>Ya hay un rol {0}.</translation>
  </message>
  <message>
   <source>There is a prompt {0} already.</source>
   <translation>Ya hay un prompt {0}.</translation>
  </message>
  <message>
   <source>There is no answer {0} in this chat.</source>
   <translation>No hay ninguna respuesta {0} en este chat.</translation>
  </message>
  <message>
   <source>There is no chat {0}.</source>
   <translation>No hay ningún chat {0}.</translation>
  </message>
  <message>
   <source>There is no collection named {0}.</source>
   <translation>No hay ninguna colección llamada {0}.</translation>
  </message>
  <message>
   <source>There is no deleted chat {0}.</source>
   <translation>No hay ningún chat eliminado {0}.</translation>
  </message>
  <message>
   <source>There is no download of {0}.</source>
   <translation>No hay ninguna descarga de {0}.</translation>
  </message>
  <message>
   <source>There is no file or folder {0}.</source>
   <translation>No hay ningún archivo ni carpeta {0}.</translation>
  </message>
  <message>
   <source>There is no file {0}.</source>
   <translation>No hay ningún archivo {0}.</translation>
  </message>
  <message>
   <source>There is no folder {0}.</source>
   <translation>No hay ninguna carpeta {0}.</translation>
  </message>
  <message>
   <source>There is no function {0}.</source>
   <translation>No hay ninguna función {0}.</translation>
  </message>
  <message>
   <source>There is no log file {0}.</source>
   <translation>No hay ningún archivo de registro {0}.</translation>
  </message>
  <message>
   <source>There is no message {0} in this chat.</source>
   <translation>No hay ningún mensaje {0} en este chat.</translation>
  </message>
  <message>
   <source>There is no model {0} in the catalog.</source>
   <translation>No hay ningún modelo {0} en el catálogo.</translation>
  </message>
  <message>
   <source>There is no model {0}.</source>
   <translation>No hay ningún modelo {0}.</translation>
  </message>
  <message>
   <source>There is no option {0}.</source>
   <translation>No hay ninguna opción {0}.</translation>
  </message>
  <message>
   <source>There is no persona {0}.</source>
   <translation>No hay ningún rol {0}.</translation>
  </message>
  <message>
   <source>There is no prompt {0}.</source>
   <translation>No hay ningún prompt {0}.</translation>
  </message>
  <message>
   <source>There is no question {0} in this chat.</source>
   <translation>No hay ninguna pregunta {0} en este chat.</translation>
  </message>
  <message>
   <source>There is no repository {0} on {1}, or it is private.</source>
   <translation>No hay ningún repositorio {0} en {1}, o es privado.</translation>
  </message>
  <message>
   <source>There is no request named {0}.</source>
   <translation>No hay ninguna solicitud llamada {0}.</translation>
  </message>
  <message>
   <source>There is no room for {0} in {1}: {2}.</source>
   <translation>No hay espacio para {0} en {1}: {2}.</translation>
  </message>
  <message>
   <source>There is no room in {0}: {1} GB are needed.</source>
   <translation>No hay espacio en {0}: se necesitan {1} GB.</translation>
  </message>
  <message>
   <source>There is no room left for the data folder {0}.</source>
   <translation>No queda espacio para la carpeta de datos {0}.</translation>
  </message>
  <message>
   <source>There is no room left in {0}.</source>
   <translation>No queda espacio en {0}.</translation>
  </message>
  <message>
   <source>There is no room left to write the search index.</source>
   <translation>No queda espacio para escribir el índice de búsqueda.</translation>
  </message>
  <message>
   <source>There is no room left to write {0}.</source>
   <translation>No queda espacio para escribir {0}.</translation>
  </message>
  <message>
   <source>There is no setting named {0}.</source>
   <translation>No hay ningún ajuste llamado {0}.</translation>
  </message>
  <message>
   <source>There is no such file or folder.</source>
   <translation>No existe ese archivo o carpeta.</translation>
  </message>
  <message>
   <source>There is no trace {0}.</source>
   <translation>No hay ninguna traza {0}.</translation>
  </message>
  <message>
   <source>There is no web source {0}.</source>
   <translation>No hay ninguna fuente web {0}.</translation>
  </message>
  <message>
   <source>There is no {0} {1}.</source>
   <translation>No existe: {0} {1}.</translation>
  </message>
  <message>
   <source>There is nothing to remove.</source>
   <translation>No hay nada que quitar.</translation>
  </message>
  <message>
   <source>They belong to another model: choose the one that they were made with.</source>
   <translation>Pertenecen a otro modelo: elige aquel con el que se crearon.</translation>
  </message>
  <message>
   <source>This answer cannot be replayed: how it was written was not recorded.</source>
   <translation>Esta respuesta no se puede repetir: no se registró cómo se escribió.</translation>
  </message>
  <message>
   <source>This answer cannot be replayed: the model looked at pictures, which are not recorded.</source>
   <translation>Esta respuesta no se puede repetir: el modelo miró imágenes, que no se registran.</translation>
  </message>
  <message>
   <source>This answer cannot be written on.</source>
   <translation>Esta respuesta no se puede continuar.</translation>
  </message>
  <message>
   <source>This computer has no graphics processor: with {0} processor cores {1} is the most capable model in the catalog that writes about as fast as you read.</source>
   <translation>Este equipo no tiene procesador gráfico: con {0} núcleos de procesador, {1} es el modelo más capaz del catálogo que escribe más o menos tan rápido como se lee.</translation>
  </message>
  <message>
   <source>This computer has {0} of memory, less than any model asks for; {1} is the smallest and may be slow.</source>
   <translation>Este equipo tiene {0} de memoria, menos de lo que pide cualquier modelo; {1} es el más pequeño y puede ser lento.</translation>
  </message>
  <message>
   <source>This computer has {0} of memory; {1} is the most capable model in the catalog that leaves room for your other programs.</source>
   <translation>Este equipo tiene {0} de memoria; {1} es el modelo más capaz del catálogo que deja espacio para tus otros programas.</translation>
  </message>
  <message>
   <source>This computer reads {0} passages a second.</source>
   <translation>Este equipo lee {0} fragmentos por segundo.</translation>
  </message>
  <message>
   <source>This model was loaded without adapters.</source>
   <translation>Este modelo se cargó sin adaptadores.</translation>
  </message>
  <message>
   <source>This process speaks protocol {0}, not {1}.</source>
   <translation>Este proceso usa el protocolo {0}, no {1}.</translation>
  </message>
  <message>
   <source>This system has no keyring that could keep the token.</source>
   <translation>Este sistema no tiene un llavero que pueda guardar el token.</translation>
  </message>
  <message>
   <source>Thorough; thinks before it answers if asked to.</source>
   <translation>Minucioso; piensa antes de responder si se le pide.</translation>
  </message>
  <message>
   <source>Tiny and quick. Good for trying Inglenook out; its answers are simple.</source>
   <translation>Diminuto y rápido. Bueno para probar Inglenook; sus respuestas son sencillas.</translation>
  </message>
  <message>
   <source>Tiny, for short texts and for trying things out.</source>
   <translation>Diminuto, para textos cortos y para hacer pruebas.</translation>
  </message>
  <message>
   <source>Too large when unpacked</source>
   <translation>Demasiado grande al descomprimirse</translation>
  </message>
  <message>
   <source>Too large when unpacked: it may be made to do harm</source>
   <translation>Demasiado grande al descomprimirse: podría estar hecho para causar daño</translation>
  </message>
  <message>
   <source>Too large: a message of more than {0} MB</source>
   <translation>Demasiado grande: un mensaje de más de {0} MB</translation>
  </message>
  <message>
   <source>Too large: a picture of more than {0} megapixels</source>
   <translation>Demasiado grande: una imagen de más de {0} megapíxeles</translation>
  </message>
  <message>
   <source>Too large: a {0} of more than {1} MB</source>
   <translation>Demasiado grande: {0}, más de {1} MB</translation>
  </message>
  <message>
   <source>Too large: more text than is read of one file</source>
   <translation>Demasiado grande: más texto del que se lee de un archivo</translation>
  </message>
  <message>
   <source>Too large: {0} of more than {1} MB</source>
   <translation>Demasiado grande: {0} de más de {1} MB</translation>
  </message>
  <message>
   <source>Too many parts in one file: it may be made to do harm</source>
   <translation>Demasiadas partes en un archivo: podría estar hecho para causar daño</translation>
  </message>
  <message>
   <source>Too many requests at once.</source>
   <translation>Demasiadas solicitudes a la vez.</translation>
  </message>
  <message>
   <source>Tools and a form for the answer were asked for at once.</source>
   <translation>Se pidieron a la vez herramientas y un formato para la respuesta.</translation>
  </message>
  <message>
   <source>Try again in some minutes.</source>
   <translation>Vuelve a intentarlo dentro de unos minutos.</translation>
  </message>
  <message>
   <source>Try again in {0} seconds.</source>
   <translation>Vuelve a intentarlo dentro de {0} segundos.</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>Vuelve a intentarlo más tarde.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Vuelve a intentarlo.</translation>
  </message>
  <message>
   <source>Try again; if it happens again, choose another model or a smaller context.</source>
   <translation>Vuelve a intentarlo; si ocurre otra vez, elige otro modelo o un contexto menor.</translation>
  </message>
  <message>
   <source>Try again; the engine has been restarted.</source>
   <translation>Vuelve a intentarlo; el motor se ha reiniciado.</translation>
  </message>
  <message>
   <source>Two of its messages have the same id.</source>
   <translation>Dos de sus mensajes tienen el mismo id.</translation>
  </message>
  <message>
   <source>Type a question and send it again.</source>
   <translation>Escribe una pregunta y envíala de nuevo.</translation>
  </message>
  <message>
   <source>Type one.</source>
   <translation>Escribe una.</translation>
  </message>
  <message>
   <source>Unlock it with its password: 'inglenook library unlock FILE'.</source>
   <translation>Desbloquéalo con su contraseña: 'inglenook library unlock FILE'.</translation>
  </message>
  <message>
   <source>Very capable; for a graphics card.</source>
   <translation>Muy capaz; para una tarjeta gráfica.</translation>
  </message>
  <message>
   <source>Very small, long of memory, sees pictures.</source>
   <translation>Muy pequeño, con mucha memoria; ve imágenes.</translation>
  </message>
  <message>
   <source>Very small; thinks before it answers if asked to.</source>
   <translation>Muy pequeño; piensa antes de responder si se le pide.</translation>
  </message>
  <message>
   <source>Wait for some of them to end.</source>
   <translation>Espera a que terminen algunas.</translation>
  </message>
  <message>
   <source>Waiting for another download.</source>
   <translation>Esperando a otra descarga.</translation>
  </message>
  <message>
   <source>What is written on can have neither tools nor a form.</source>
   <translation>Lo que se continúa no puede llevar herramientas ni formato.</translation>
  </message>
  <message>
   <source>What was here before is kept in {0}.</source>
   <translation>Lo que había aquí antes se conserva en {0}.</translation>
  </message>
  <message>
   <source>What {0} answered is not what a model hub answers.</source>
   <translation>Lo que respondió {0} no es lo que responde un hub de modelos.</translation>
  </message>
  <message>
   <source>Write it like 2024, 2024-05 or 2024-05-17.</source>
   <translation>Escríbela como 2024, 2024-05 o 2024-05-17.</translation>
  </message>
  <message>
   <source>Writes naturally, in many languages.</source>
   <translation>Escribe con naturalidad, en muchos idiomas.</translation>
  </message>
  <message>
   <source>Your files do not say.</source>
   <translation>Tus archivos no lo dicen.</translation>
  </message>
  <message>
   <source>on the processor</source>
   <translation>en el procesador</translation>
  </message>
  <message>
   <source>on {0}</source>
   <translation>en {0}</translation>
  </message>
  <message>
   <source>{0} ({1}) cannot be used: {2}</source>
   <translation>{0} ({1}) no se puede usar: {2}</translation>
  </message>
  <message>
   <source>{0} Trying again in {1} seconds.</source>
   <translation>{0} Nuevo intento en {1} segundos.</translation>
  </message>
  <message>
   <source>{0} answered {1} with the error {2}.</source>
   <translation>{0} respondió a {1} con el error {2}.</translation>
  </message>
  <message>
   <source>{0} belongs to {1}; its file {2} is not ours.</source>
   <translation>{0} pertenece a {1}; su archivo {2} no es nuestro.</translation>
  </message>
  <message>
   <source>{0} cannot be imported. {1}</source>
   <translation>No se puede importar {0}. {1}</translation>
  </message>
  <message>
   <source>{0} cannot be loaded: {1}.</source>
   <translation>No se puede cargar {0}: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be read. {1}.</source>
   <translation>No se puede leer {0}. {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}</source>
   <translation>No se puede leer {0}: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}.</source>
   <translation>No se puede leer {0}: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be removed: {1}.</source>
   <translation>No se puede quitar {0}: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be restored: {1}.</source>
   <translation>No se puede restaurar {0}: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be used as a model: {1}.</source>
   <translation>{0} no se puede usar como modelo: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be used: {1}.</source>
   <translation>No se puede usar {0}: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be written to.</source>
   <translation>No se puede escribir en {0}.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}.</source>
   <translation>No se puede escribir {0}: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot draft: {1}</source>
   <translation>{0} no puede hacer de borrador: {1}</translation>
  </message>
  <message>
   <source>{0} cannot hold {1}.</source>
   <translation>{0} no admite {1}.</translation>
  </message>
  <message>
   <source>{0} cannot look at pictures as it is loaded.</source>
   <translation>{0} no puede mirar imágenes tal como está cargado.</translation>
  </message>
  <message>
   <source>{0} cannot read pictures.</source>
   <translation>{0} no puede leer imágenes.</translation>
  </message>
  <message>
   <source>{0} changes another model; it cannot be loaded by itself.</source>
   <translation>{0} modifica otro modelo y no se puede cargar por sí solo.</translation>
  </message>
  <message>
   <source>{0} could not be fetched: {1}.</source>
   <translation>No se pudo obtener {0}: {1}.</translation>
  </message>
  <message>
   <source>{0} could not be loaded ({1}): {2}</source>
   <translation>No se pudo cargar {0} ({1}): {2}</translation>
  </message>
  <message>
   <source>{0} could not be loaded: {1}</source>
   <translation>No se pudo cargar {0}: {1}</translation>
  </message>
  <message>
   <source>{0} could not be saved in {1}: {2}.</source>
   <translation>No se pudo guardar {0} en {1}: {2}.</translation>
  </message>
  <message>
   <source>{0} could not be used; the processor is.</source>
   <translation>No se pudo usar {0}; se usa el procesador.</translation>
  </message>
  <message>
   <source>{0} could not hold what was planned; it holds {1} layers.</source>
   <translation>{0} no tenía espacio para lo previsto; tiene {1} capas.</translation>
  </message>
  <message>
   <source>{0} documents differed from library.db and were put right.</source>
   <translation>{0} documentos diferían de library.db y se corrigieron.</translation>
  </message>
  <message>
   <source>{0} does not have the right shape: {1}.</source>
   <translation>{0} no tiene la forma correcta: {1}.</translation>
  </message>
  <message>
   <source>{0} does not keep what is written to it.</source>
   <translation>{0} no conserva lo que se escribe en él.</translation>
  </message>
  <message>
   <source>{0} does not show {1} to everybody.</source>
   <translation>{0} no muestra {1} a todo el mundo.</translation>
  </message>
  <message>
   <source>{0} does not take in {1}.</source>
   <translation>{0} no incluye {1}.</translation>
  </message>
  <message>
   <source>{0} ended the engine when it was loaded last, so it is not loaded again by itself.</source>
   <translation>{0} hizo fallar el motor la última vez que se cargó, así que no se vuelve a cargar solo.</translation>
  </message>
  <message>
   <source>{0} failed on a picture: {1}.</source>
   <translation>{0} falló con una imagen: {1}.</translation>
  </message>
  <message>
   <source>{0} failed on a text (llama.cpp says {1}).</source>
   <translation>{0} falló con un texto (llama.cpp dice {1}).</translation>
  </message>
  <message>
   <source>{0} finds passages; it runs beside the model that answers.</source>
   <translation>{0} encuentra fragmentos; funciona junto al modelo que responde.</translation>
  </message>
  <message>
   <source>{0} gives no vectors of texts (pooling: {1}).</source>
   <translation>{0} no da vectores de textos (agrupación: {1}).</translation>
  </message>
  <message>
   <source>{0} has had too many requests from here.</source>
   <translation>{0} ha recibido demasiadas solicitudes desde aquí.</translation>
  </message>
  <message>
   <source>{0} has no {1}.</source>
   <translation>{0} no tiene {1}.</translation>
  </message>
  <message>
   <source>{0} holds more than {1} files.</source>
   <translation>{0} contiene más de {1} archivos.</translation>
  </message>
  <message>
   <source>{0} is a file of yours, which is only used where it is.</source>
   <translation>{0} es un archivo tuyo, que solo se usa donde está.</translation>
  </message>
  <message>
   <source>{0} is a file.</source>
   <translation>{0} es un archivo.</translation>
  </message>
  <message>
   <source>{0} is a folder.</source>
   <translation>{0} es una carpeta.</translation>
  </message>
  <message>
   <source>{0} is a page, not a feed.</source>
   <translation>{0} es una página, no un feed.</translation>
  </message>
  <message>
   <source>{0} is damaged ({1}) and was not changed.</source>
   <translation>{0} está dañado ({1}) y no se ha cambiado.</translation>
  </message>
  <message>
   <source>{0} is damaged.</source>
   <translation>{0} está dañado.</translation>
  </message>
  <message>
   <source>{0} is damaged: {1}.</source>
   <translation>{0} está dañado: {1}.</translation>
  </message>
  <message>
   <source>{0} is in use by another program.</source>
   <translation>Otro programa está usando {0}.</translation>
  </message>
  <message>
   <source>{0} is incomplete: it ends at byte {1}, while its header promises {2}.</source>
   <translation>{0} está incompleto: termina en el byte {1}, mientras que su cabecera promete {2}.</translation>
  </message>
  <message>
   <source>{0} is no date.</source>
   <translation>{0} no es una fecha.</translation>
  </message>
  <message>
   <source>{0} is no embedding model in GGUF format.</source>
   <translation>{0} no es un modelo de embeddings en formato GGUF.</translation>
  </message>
  <message>
   <source>{0} is no folder.</source>
   <translation>{0} no es una carpeta.</translation>
  </message>
  <message>
   <source>{0} is no model that writes text; it cannot be loaded by itself.</source>
   <translation>{0} no es un modelo que escriba texto y no se puede cargar por sí solo.</translation>
  </message>
  <message>
   <source>{0} is no projector for pictures.</source>
   <translation>{0} no es un proyector de imágenes.</translation>
  </message>
  <message>
   <source>{0} is no type of file.</source>
   <translation>{0} no es un tipo de archivo.</translation>
  </message>
  <message>
   <source>{0} is not a GGUF file: {1}.</source>
   <translation>{0} no es un archivo GGUF: {1}.</translation>
  </message>
  <message>
   <source>{0} is not a LoRA adapter.</source>
   <translation>{0} no es un adaptador LoRA.</translation>
  </message>
  <message>
   <source>{0} is not among the folders.</source>
   <translation>{0} no está entre las carpetas.</translation>
  </message>
  <message>
   <source>{0} is not an absolute path.</source>
   <translation>{0} no es una ruta absoluta.</translation>
  </message>
  <message>
   <source>{0} is not an address of the web.</source>
   <translation>{0} no es una dirección web.</translation>
  </message>
  <message>
   <source>{0} is not empty.</source>
   <translation>{0} no está vacía.</translation>
  </message>
  <message>
   <source>{0} is not in the catalog as {1}.</source>
   <translation>{0} no está en el catálogo como {1}.</translation>
  </message>
  <message>
   <source>{0} is not in the library, or no longer.</source>
   <translation>{0} no está en la biblioteca, o ya no.</translation>
  </message>
  <message>
   <source>{0} is not in the library.</source>
   <translation>{0} no está en la biblioteca.</translation>
  </message>
  <message>
   <source>{0} is not installed.</source>
   <translation>{0} no está instalado.</translation>
  </message>
  <message>
   <source>{0} is not the address of a model hub.</source>
   <translation>{0} no es la dirección de un hub de modelos.</translation>
  </message>
  <message>
   <source>{0} is not the file that wrote this answer: its SHA-256 was {1}, now it is {2}.</source>
   <translation>{0} no es el archivo que escribió esta respuesta: su SHA-256 era {1}, ahora es {2}.</translation>
  </message>
  <message>
   <source>{0} is not there.</source>
   <translation>{0} no está ahí.</translation>
  </message>
  <message>
   <source>{0} is one of {1} parts and not the first.</source>
   <translation>{0} es una de {1} partes y no la primera.</translation>
  </message>
  <message>
   <source>{0} is one of {1} parts, and {2} is not beside it.</source>
   <translation>{0} es una de {1} partes, y {2} no está junto a ella.</translation>
  </message>
  <message>
   <source>{0} is there already.</source>
   <translation>{0} ya está ahí.</translation>
  </message>
  <message>
   <source>{0} is {1}; it must be between {2} and {3}.</source>
   <translation>{0} es {1}; debe estar entre {2} y {3}.</translation>
  </message>
  <message>
   <source>{0} lies in the data folder itself.</source>
   <translation>{0} está dentro de la propia carpeta de datos.</translation>
  </message>
  <message>
   <source>{0} more were left out.</source>
   <translation>Se omitieron otros {0}.</translation>
  </message>
  <message>
   <source>{0} names no repository.</source>
   <translation>{0} no nombra ningún repositorio.</translation>
  </message>
  <message>
   <source>{0} needs about {1} of memory; {2} are free.</source>
   <translation>{0} necesita unos {1} de memoria; hay {2} libres.</translation>
  </message>
  <message>
   <source>{0} of {1} layers are on {2}, which has no room for more; the processor does the rest.</source>
   <translation>{0} de {1} capas están en {2}, que no tiene espacio para más; el procesador hace el resto.</translation>
  </message>
  <message>
   <source>{0} of {1} messages are too large.</source>
   <translation>{0} de {1} mensajes son demasiado grandes.</translation>
  </message>
  <message>
   <source>{0} pictures do not fit {1} places.</source>
   <translation>{0} imágenes no corresponden a {1} lugares.</translation>
  </message>
  <message>
   <source>{0} reads pictures for another model; it cannot be loaded by itself.</source>
   <translation>{0} lee imágenes para otro modelo y no se puede cargar por sí solo.</translation>
  </message>
  <message>
   <source>{0} sentences have no support in your files.</source>
   <translation>{0} frases no tienen respaldo en tus archivos.</translation>
  </message>
  <message>
   <source>{0} ships with the program and cannot be removed.</source>
   <translation>{0} viene con el programa y no se puede quitar.</translation>
  </message>
  <message>
   <source>{0} was made by a newer version of Inglenook ({1}).</source>
   <translation>{0} lo creó una versión más reciente de Inglenook ({1}).</translation>
  </message>
  <message>
   <source>{0} was not fetched. {1}</source>
   <translation>No se obtuvo {0}. {1}</translation>
  </message>
  <message>
   <source>{0} was written by a newer version of Inglenook.</source>
   <translation>{0} lo escribió una versión más reciente de Inglenook.</translation>
  </message>
  <message>
   <source>{0} {1} goes on searching.</source>
   <translation>{0} {1} sigue buscando.</translation>
  </message>
  <message>
   <source>{0}{1}. Trying again in {2} seconds.</source>
   <translation>{0}{1}. Nuevo intento en {2} segundos.</translation>
  </message>
 </context>
 <context>
  <name>library</name>
  <message numerus="yes">
   <source>%n cannot be read</source>
   <translation>
    <numerusform>%Ln no se puede leer</numerusform>
    <numerusform>%Ln no se pueden leer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%Ln archivo</numerusform>
    <numerusform>%Ln archivos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) read</source>
   <translation>
    <numerusform>%Ln archivo leído</numerusform>
    <numerusform>%Ln archivos leídos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n gone</source>
   <translation>
    <numerusform>%Ln ya no está</numerusform>
    <numerusform>%Ln ya no están</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left out</source>
   <translation>
    <numerusform>%Ln omitida</numerusform>
    <numerusform>%Ln omitidas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left out by rules</source>
   <translation>
    <numerusform>%Ln excluido por reglas</numerusform>
    <numerusform>%Ln excluidos por reglas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more place(s)</source>
   <translation>
    <numerusform>%Ln lugar más</numerusform>
    <numerusform>%Ln lugares más</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%Ln página</numerusform>
    <numerusform>%Ln páginas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s) fetched</source>
   <translation>
    <numerusform>%Ln página obtenida</numerusform>
    <numerusform>%Ln páginas obtenidas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n passage(s)</source>
   <translation>
    <numerusform>%Ln fragmento</numerusform>
    <numerusform>%Ln fragmentos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unchanged</source>
   <translation>
    <numerusform>%Ln sin cambios</numerusform>
    <numerusform>%Ln sin cambios</numerusform>
   </translation>
  </message>
  <message>
   <source>A feed</source>
   <translation>Un feed</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <translation>Añadir una carpeta</translation>
  </message>
  <message>
   <source>Add a folder, or drop one here. Inglenook reads PDF, Office files, mail, books, web pages, scans, source code and plain text, and answers with the passage that says so. The files stay where they are and nothing is sent anywhere.</source>
   <translation>Añade una carpeta o suéltala aquí. Inglenook lee PDF, archivos de Office, correo, libros, páginas web, documentos escaneados, código fuente y texto sin formato, y responde con el fragmento que lo dice. Los archivos se quedan donde están y no se envía nada a ninguna parte.</translation>
  </message>
  <message>
   <source>Add a web page</source>
   <translation>Añadir una página web</translation>
  </message>
  <message>
   <source>Add a web page …</source>
   <translation>Añadir una página web…</translation>
  </message>
  <message>
   <source>Add folder</source>
   <translation>Añadir carpeta</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Ask this collection</source>
   <translation>Preguntar a esta colección</translation>
  </message>
  <message>
   <source>Asking for the first page …</source>
   <translation>Pidiendo la primera página…</translation>
  </message>
  <message>
   <source>Can't be read</source>
   <translation>No se puede leer</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Modificado</translation>
  </message>
  <message>
   <source>Check now</source>
   <translation>Comprobar ahora</translation>
  </message>
  <message>
   <source>Check {address} now</source>
   <translation>Comprobar {address} ahora</translation>
  </message>
  <message>
   <source>Collections</source>
   <translation>Colecciones</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Con error</translation>
  </message>
  <message>
   <source>Fetching</source>
   <translation>Obteniendo</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Filtros</translation>
  </message>
  <message>
   <source>Ignore rules</source>
   <translation>Reglas de exclusión</translation>
  </message>
  <message>
   <source>Indexed</source>
   <translation>Indexado</translation>
  </message>
  <message>
   <source>Inglenook fetches it now, and again only when you ask. The copies are kept on this computer and searched like your files.</source>
   <translation>Inglenook la obtiene ahora, y de nuevo solo cuando lo pidas. Las copias se guardan en este equipo y se busca en ellas como en tus archivos.</translation>
  </message>
  <message>
   <source>Less</source>
   <translation>Menos</translation>
  </message>
  <message>
   <source>Links to follow, at most</source>
   <translation>Máximo de enlaces que seguir</translation>
  </message>
  <message>
   <source>Looking for files …</source>
   <translation>Buscando archivos…</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>No passage of your files has to do with this.</source>
   <translation>Ningún fragmento de tus archivos tiene que ver con esto.</translation>
  </message>
  <message>
   <source>No passage that these filters let through has to do with this.</source>
   <translation>Ningún fragmento que dejen pasar estos filtros tiene que ver con esto.</translation>
  </message>
  <message>
   <source>Nothing has changed there</source>
   <translation>Allí no ha cambiado nada</translation>
  </message>
  <message>
   <source>Nothing new to read</source>
   <translation>Nada nuevo que leer</translation>
  </message>
  <message>
   <source>One pattern a line, as in a .gitignore file: *.log leaves out all log files, drafts/ every folder of that name, !keep.log takes one back. Files that are left out leave the library; on the disk nothing changes.</source>
   <translation>Un patrón por línea, como en un archivo .gitignore: *.log excluye todos los archivos de registro, drafts/ todas las carpetas con ese nombre, !keep.log recupera uno. Los archivos excluidos salen de la biblioteca; en el disco no cambia nada.</translation>
  </message>
  <message>
   <source>Only the page at this address.</source>
   <translation>Solo la página de esta dirección.</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <source>Passages</source>
   <translation>Fragmentos</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Contraseña</translation>
  </message>
  <message>
   <source>Patterns</source>
   <translation>Patrones</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <source>Read failed files again</source>
   <translation>Volver a leer los archivos con error</translation>
  </message>
  <message>
   <source>Read, joins the index</source>
   <translation>Leído, entrando en el índice</translation>
  </message>
  <message>
   <source>Reading is paused</source>
   <translation>La lectura está en pausa</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Remove {address} and its copies</source>
   <translation>Quitar {address} y sus copias</translation>
  </message>
  <message>
   <source>Remove {folder} from the collection</source>
   <translation>Quitar {folder} de la colección</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Search without a model</source>
   <translation>Buscar sin un modelo</translation>
  </message>
  <message>
   <source>Searching your files</source>
   <translation>Buscando en tus archivos</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>Omitido</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>The articles that an RSS or Atom feed names.</source>
   <translation>Los artículos que indica un feed RSS o Atom.</translation>
  </message>
  <message>
   <source>The page, and those below its address that it leads to.</source>
   <translation>La página y las que enlaza por debajo de su dirección.</translation>
  </message>
  <message>
   <source>The password is used on this computer, to read the file. It is kept in memory only, so it is asked for again when the file must be read anew: after it has changed, or when a new version of Inglenook reads such files better.</source>
   <translation>La contraseña se usa en este equipo, para leer el archivo. Solo se guarda en memoria, así que se vuelve a pedir cuando hay que leer el archivo de nuevo: si ha cambiado, o si una versión nueva de Inglenook lee mejor esos archivos.</translation>
  </message>
  <message numerus="yes">
   <source>The search index is new, with %n passage(s)</source>
   <translation>
    <numerusform>El índice de búsqueda es nuevo, con %Ln fragmento</numerusform>
    <numerusform>El índice de búsqueda es nuevo, con %Ln fragmentos</numerusform>
   </translation>
  </message>
  <message>
   <source>The site below it</source>
   <translation>El sitio a partir de ella</translation>
  </message>
  <message>
   <source>This page</source>
   <translation>Esta página</translation>
  </message>
  <message>
   <source>This password does not open the file. Capital and small letters differ.</source>
   <translation>Esta contraseña no abre el archivo. Las mayúsculas y minúsculas cuentan.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>Type the address of a page, beginning with https://</source>
   <translation>Escribe la dirección de una página, que empiece por https://</translation>
  </message>
  <message>
   <source>Type the password of the file.</source>
   <translation>Escribe la contraseña del archivo.</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Desbloquear</translation>
  </message>
  <message>
   <source>Unlock {file}</source>
   <translation>Desbloquear {file}</translation>
  </message>
  <message>
   <source>Unlock …</source>
   <translation>Desbloquear…</translation>
  </message>
  <message>
   <source>Unlocking</source>
   <translation>Desbloqueando</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En espera</translation>
  </message>
  <message>
   <source>Web pages</source>
   <translation>Páginas web</translation>
  </message>
  <message>
   <source>What to fetch</source>
   <translation>Qué obtener</translation>
  </message>
  <message>
   <source>What was read until now can be asked. New and changed files wait until you resume.</source>
   <translation>Ya se puede preguntar sobre lo leído hasta ahora. Los archivos nuevos y modificados esperan hasta que reanudes.</translation>
  </message>
  <message>
   <source>What “{name}” leaves out</source>
   <translation>Lo que excluye «{name}»</translation>
  </message>
  <message>
   <source>Your files, ready to be asked</source>
   <translation>Tus archivos, listos para preguntarles</translation>
  </message>
  <message>
   <source>before {day}</source>
   <translation>antes del {day}</translation>
  </message>
  <message>
   <source>checked {day}</source>
   <translation>comprobado: {day}</translation>
  </message>
  <message>
   <source>feed</source>
   <translation>feed</translation>
  </message>
  <message>
   <source>file {name}</source>
   <translation>archivo {name}</translation>
  </message>
  <message>
   <source>folder {name}</source>
   <translation>carpeta {name}</translation>
  </message>
  <message>
   <source>from {day}</source>
   <translation>desde el {day}</translation>
  </message>
  <message>
   <source>left out {address}: {reason}</source>
   <translation>se omitió {address}: {reason}</translation>
  </message>
  <message>
   <source>never fetched</source>
   <translation>aún sin obtener</translation>
  </message>
  <message>
   <source>p. {page}</source>
   <translation>p. {page}</translation>
  </message>
  <message>
   <source>page</source>
   <translation>página</translation>
  </message>
  <message>
   <source>read by {models}</source>
   <translation>leída por {models}</translation>
  </message>
  <message>
   <source>site</source>
   <translation>sitio</translation>
  </message>
  <message>
   <source>type {name}</source>
   <translation>tipo {name}</translation>
  </message>
  <message>
   <source>without “{words}”</source>
   <translation>sin «{words}»</translation>
  </message>
  <message>
   <source>{address} and its copies are out of the library.</source>
   <translation>{address} y sus copias han salido de la biblioteca.</translation>
  </message>
  <message>
   <source>{do}: {what}</source>
   <translation>{do}: {what}</translation>
  </message>
  <message>
   <source>{path} is out of “{name}”. The files themselves are untouched.</source>
   <translation>{path} ha salido de «{name}». Los archivos siguen intactos.</translation>
  </message>
  <message>
   <source>“{name}” is out of the library. The files themselves are untouched.</source>
   <translation>«{name}» ha salido de la biblioteca. Los archivos siguen intactos.</translation>
  </message>
 </context>
 <context>
  <name>look</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>Cargando</translation>
  </message>
  <message>
   <source>New name</source>
   <translation>Nombre nuevo</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>Quitar {name}</translation>
  </message>
  <message>
   <source>This system has no program to show {file}.</source>
   <translation>Este sistema no tiene ningún programa que muestre {file}.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>d MMM yyyy</source>
   <comment>a date, as QLocale::toString takes it</comment>
   <translation>d MMM yyyy</translation>
  </message>
  <message>
   <source>in work</source>
   <translation>trabajando</translation>
  </message>
  <message>
   <source>line {line}</source>
   <translation>línea {line}</translation>
  </message>
  <message>
   <source>lines {first}–{last}</source>
   <translation>líneas {first}–{last}</translation>
  </message>
  <message>
   <source>today</source>
   <translation>hoy</translation>
  </message>
  <message>
   <source>unread</source>
   <translation>no leído</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>ayer</translation>
  </message>
  <message>
   <source>{file} is not there any more.</source>
   <translation>{file} ya no está ahí.</translation>
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
    <numerusform>%Ln núcleo</numerusform>
    <numerusform>%Ln núcleos</numerusform>
   </translation>
  </message>
  <message>
   <source>A GGUF file; it can be dropped here as well</source>
   <translation>Un archivo GGUF; también se puede soltar aquí</translation>
  </message>
  <message>
   <source>A file of yours</source>
   <translation>Un archivo tuyo</translation>
  </message>
  <message>
   <source>A model writes the answers. The list of models could not be read, or the small one that comes with Inglenook could not be fetched. Import a GGUF file that you have.</source>
   <translation>Un modelo escribe las respuestas. No se pudo leer la lista de modelos, o no se pudo obtener el pequeño que viene con Inglenook. Importa un archivo GGUF que tengas.</translation>
  </message>
  <message>
   <source>A name, OWNER/NAME, or the address of a repository</source>
   <translation>Un nombre, OWNER/NAME o la dirección de un repositorio</translation>
  </message>
  <message>
   <source>A number from {least} to {most}</source>
   <translation>Un número de {least} a {most}</translation>
  </message>
  <message>
   <source>A small conversation as the model reads it</source>
   <translation>Una conversación corta tal como la lee el modelo</translation>
  </message>
  <message>
   <source>A small model of the same family that guesses ahead. Answers stay the same and come faster, for some memory.</source>
   <translation>Un modelo pequeño de la misma familia que se adelanta. Las respuestas son las mismas y llegan antes, a cambio de algo de memoria.</translation>
  </message>
  <message>
   <source>A smaller model or quantization answers faster.</source>
   <translation>Un modelo o una cuantización más pequeños responden más rápido.</translation>
  </message>
  <message>
   <source>A smaller model would help, or a smaller quantization of this one.</source>
   <translation>Ayudaría un modelo más pequeño, o una cuantización menor de este.</translation>
  </message>
  <message>
   <source>A token is kept in a file that only you can read.</source>
   <translation>Hay un token guardado en un archivo que solo tú puedes leer.</translation>
  </message>
  <message>
   <source>A token is kept in this system's keyring.</source>
   <translation>Hay un token guardado en el llavero de este sistema.</translation>
  </message>
  <message>
   <source>A whole number from {least} to {most}</source>
   <translation>Un número entero de {least} a {most}</translation>
  </message>
  <message>
   <source>About this file …</source>
   <translation>Acerca de este archivo…</translation>
  </message>
  <message>
   <source>Above 1, words that were just written get less likely. Raise it a little if the model goes round in circles.</source>
   <translation>Por encima de 1, las palabras recién escritas son menos probables. Súbelo un poco si el modelo da vueltas a lo mismo.</translation>
  </message>
  <message>
   <source>Accept its terms on its page there, then give your access token here.</source>
   <translation>Acepta allí sus condiciones en su página e indica aquí tu token de acceso.</translation>
  </message>
  <message>
   <source>Access token</source>
   <translation>Token de acceso</translation>
  </message>
  <message>
   <source>Adapter beside it</source>
   <translation>Adaptador junto a él</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <translation>Añadir una carpeta</translation>
  </message>
  <message>
   <source>Add a folder with models</source>
   <translation>Añadir una carpeta con modelos</translation>
  </message>
  <message>
   <source>Against repetition</source>
   <translation>Contra la repetición</translation>
  </message>
  <message>
   <source>All options</source>
   <translation>Todas las opciones</translation>
  </message>
  <message>
   <source>All options are at their defaults</source>
   <translation>Todas las opciones tienen sus valores predeterminados</translation>
  </message>
  <message>
   <source>Architecture</source>
   <translation>Arquitectura</translation>
  </message>
  <message>
   <source>Asks for a token</source>
   <translation>Pide un token</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automático</translation>
  </message>
  <message>
   <source>Back to the default of {name}</source>
   <translation>Volver al valor predeterminado de {name}</translation>
  </message>
  <message>
   <source>Back to the file's own</source>
   <translation>Volver a la del archivo</translation>
  </message>
  <message>
   <source>Back to the models</source>
   <translation>Volver a los modelos</translation>
  </message>
  <message>
   <source>Back to what was found</source>
   <translation>Volver a los resultados</translation>
  </message>
  <message>
   <source>Best answers on this computer</source>
   <translation>Mejores respuestas en este equipo</translation>
  </message>
  <message>
   <source>Buffers</source>
   <translation>Búferes</translation>
  </message>
  <message>
   <source>Cancel and drop what has arrived</source>
   <translation>Cancelar y descartar lo recibido</translation>
  </message>
  <message>
   <source>Cancel the download and drop what has arrived</source>
   <translation>Cancelar la descarga y descartar lo recibido</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Modificada</translation>
  </message>
  <message>
   <source>Chat template</source>
   <translation>Plantilla de chat</translation>
  </message>
  <message>
   <source>Chat template …</source>
   <translation>Plantilla de chat…</translation>
  </message>
  <message>
   <source>Check the name. For a private one, give your access token here.</source>
   <translation>Comprueba el nombre. Si es privado, indica aquí tu token de acceso.</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>Comprobando</translation>
  </message>
  <message>
   <source>Choose several</source>
   <translation>Elegir varios</translation>
  </message>
  <message>
   <source>Choose {name}</source>
   <translation>Elegir {name}</translation>
  </message>
  <message>
   <source>Close other programs before you load it: {size} are missing.</source>
   <translation>Cierra otros programas antes de cargarlo: faltan {size}.</translation>
  </message>
  <message>
   <source>Comes from</source>
   <translation>Procede de</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>Conectando</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Contexto</translation>
  </message>
  <message>
   <source>Conversation (KV cache)</source>
   <translation>Conversación (caché KV)</translation>
  </message>
  <message>
   <source>Default: {value}</source>
   <translation>Predeterminado: {value}</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>Does not fit</source>
   <translation>No cabe</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Descargar</translation>
  </message>
  <message>
   <source>Download it all the same</source>
   <translation>Descargar de todos modos</translation>
  </message>
  <message>
   <source>Downloads</source>
   <translation>Descargas</translation>
  </message>
  <message>
   <source>Draft model</source>
   <translation>Modelo borrador</translation>
  </message>
  <message>
   <source>Engine and buffers</source>
   <translation>Motor y búferes</translation>
  </message>
  <message>
   <source>Fetch it again</source>
   <translation>Obtener de nuevo</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Fits well</source>
   <translation>Cabe bien</translation>
  </message>
  <message>
   <source>Fits with programs closed</source>
   <translation>Cabe si cierras programas</translation>
  </message>
  <message>
   <source>Fits, slowly</source>
   <translation>Cabe, lento</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>Olvidarlo</translation>
  </message>
  <message>
   <source>Found on this computer</source>
   <translation>Encontrados en este equipo</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>Libre</translation>
  </message>
  <message>
   <source>Gives the memory back; the next question loads it</source>
   <translation>Devuelve la memoria; la próxima pregunta lo carga</translation>
  </message>
  <message>
   <source>Good models for this computer</source>
   <translation>Buenos modelos para este equipo</translation>
  </message>
  <message>
   <source>How a conversation becomes the text that the model reads (Jinja). The one in the file is right for most models.</source>
   <translation>Cómo una conversación se convierte en el texto que lee el modelo (Jinja). La del archivo es la adecuada para la mayoría.</translation>
  </message>
  <message>
   <source>How freely it words its answer: 0 always takes the likeliest word, 1 varies. Keep it low for answers from files.</source>
   <translation>Con cuánta libertad redacta su respuesta: 0 toma siempre la palabra más probable, 1 varía. Mantenla baja para respuestas a partir de archivos.</translation>
  </message>
  <message>
   <source>How it is loaded</source>
   <translation>Cómo se carga</translation>
  </message>
  <message>
   <source>How it writes</source>
   <translation>Cómo escribe</translation>
  </message>
  <message>
   <source>How much of the model lies in graphics memory. Left empty, as much as there is room for. Take fewer if other programs need that memory.</source>
   <translation>Cuánto del modelo está en la memoria gráfica. Si se deja vacío, todo lo que quepa. Pon menos si otros programas necesitan esa memoria.</translation>
  </message>
  <message>
   <source>Import a file</source>
   <translation>Importar un archivo</translation>
  </message>
  <message>
   <source>Import a model</source>
   <translation>Importar un modelo</translation>
  </message>
  <message>
   <source>Imported {name}</source>
   <translation>{name} importado</translation>
  </message>
  <message>
   <source>In memory</source>
   <translation>En memoria</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>En uso</translation>
  </message>
  <message>
   <source>In use: a template of yours.</source>
   <translation>En uso: una plantilla tuya.</translation>
  </message>
  <message>
   <source>In use: the template of the file.</source>
   <translation>En uso: la plantilla del archivo.</translation>
  </message>
  <message>
   <source>Inglenook</source>
   <translation>Inglenook</translation>
  </message>
  <message>
   <source>Installed</source>
   <translation>Instalados</translation>
  </message>
  <message>
   <source>It belongs to {program}</source>
   <translation>Pertenece a {program}</translation>
  </message>
  <message numerus="yes">
   <source>It cannot be used without %n more part(s) of it.</source>
   <translation>
    <numerusform>No se puede usar sin %Ln parte más.</numerusform>
    <numerusform>No se puede usar sin %Ln partes más.</numerusform>
   </translation>
  </message>
  <message>
   <source>It comes with Inglenook and stays</source>
   <translation>Viene con Inglenook y se queda</translation>
  </message>
  <message>
   <source>It has faults and is not used.</source>
   <translation>Tiene errores y no se usa.</translation>
  </message>
  <message>
   <source>It is not loaded by itself any more; Use tries it again.</source>
   <translation>Ya no se carga solo; Usar lo intenta otra vez.</translation>
  </message>
  <message>
   <source>It reads pictures: what it needs for that comes along.</source>
   <translation>Lee imágenes: lo que necesita para ello se descarga también.</translation>
  </message>
  <message>
   <source>It would write about {n} tokens a second, by a guess from this processor.</source>
   <translation>Escribiría unos {n} tokens por segundo, según una estimación a partir de este procesador.</translation>
  </message>
  <message>
   <source>It would write about {n} tokens a second, by what was measured here.</source>
   <translation>Escribiría unos {n} tokens por segundo, según lo medido aquí.</translation>
  </message>
  <message>
   <source>Keep in a file</source>
   <translation>Guardar en un archivo</translation>
  </message>
  <message>
   <source>Keep in the keyring</source>
   <translation>Guardar en el llavero</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>Idiomas</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Capas</translation>
  </message>
  <message>
   <source>Layers on the graphics processor</source>
   <translation>Capas en el procesador gráfico</translation>
  </message>
  <message>
   <source>Left empty, what was measured as fastest. Take fewer to keep the computer quick for other work.</source>
   <translation>Si se deja vacío, lo que resultó más rápido al medir. Pon menos para que el equipo siga ágil en otras tareas.</translation>
  </message>
  <message>
   <source>Library: embedder, reranker</source>
   <translation>Biblioteca: modelo de embeddings, reordenador</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <source>Line {n}: {text}</source>
   <translation>Línea {n}: {text}</translation>
  </message>
  <message>
   <source>Load it now</source>
   <translation>Cargarlo ahora</translation>
  </message>
  <message>
   <source>Load now</source>
   <translation>Cargar ahora</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>Cargando</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>Respuesta más larga</translation>
  </message>
  <message>
   <source>Longest context</source>
   <translation>Contexto máximo</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Buscar de nuevo</translation>
  </message>
  <message>
   <source>Made from {base}.</source>
   <translation>Creado a partir de {base}.</translation>
  </message>
  <message>
   <source>Measure speed (20 s)</source>
   <translation>Medir velocidad (20 s)</translation>
  </message>
  <message>
   <source>Measuring, up to 20 s a device</source>
   <translation>Midiendo, hasta 20 s por dispositivo</translation>
  </message>
  <message>
   <source>Memory of this computer</source>
   <translation>Memoria de este equipo</translation>
  </message>
  <message>
   <source>Min p</source>
   <translation>Min p</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <source>Models (*.gguf)</source>
   <translation>Modelos (*.gguf)</translation>
  </message>
  <message>
   <source>Models in {folder} are used from there</source>
   <translation>Los modelos de {folder} se usan desde allí</translation>
  </message>
  <message>
   <source>Models of other programs and of your folders are used where they are; nothing is copied, changed or deleted.</source>
   <translation>Los modelos de otros programas y de tus carpetas se usan donde están; no se copia, cambia ni elimina nada.</translation>
  </message>
  <message>
   <source>Models that read your files</source>
   <translation>Modelos que leen tus archivos</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <source>More about {name}</source>
   <translation>Más sobre {name}</translation>
  </message>
  <message>
   <source>Most downloaded</source>
   <translation>Más descargados</translation>
  </message>
  <message>
   <source>Most liked</source>
   <translation>Más valorados</translation>
  </message>
  <message>
   <source>Needs about {size} of memory with {n} tokens of context.</source>
   <translation>Necesita unos {size} de memoria con {n} tokens de contexto.</translation>
  </message>
  <message>
   <source>Needs about {size} of memory.</source>
   <translation>Necesita unos {size} de memoria.</translation>
  </message>
  <message>
   <source>Newest</source>
   <translation>Más recientes</translation>
  </message>
  <message>
   <source>No faults. It is not in use yet.</source>
   <translation>Sin errores. Todavía no se usa.</translation>
  </message>
  <message>
   <source>No model is here yet</source>
   <translation>Todavía no hay ningún modelo aquí</translation>
  </message>
  <message>
   <source>No model is in memory; the next question loads one.</source>
   <translation>No hay ningún modelo en memoria; la próxima pregunta carga uno.</translation>
  </message>
  <message>
   <source>No model is installed yet. Get one from the recommended ones, or import a GGUF file that you have.</source>
   <translation>Todavía no hay ningún modelo instalado. Consigue uno de los recomendados o importa un archivo GGUF que tengas.</translation>
  </message>
  <message>
   <source>No other program with models was found here. Add a folder in which you keep GGUF files, and they can be used from there.</source>
   <translation>No se encontró aquí ningún otro programa con modelos. Añade una carpeta en la que guardes archivos GGUF y se podrán usar desde allí.</translation>
  </message>
  <message>
   <source>No token is kept.</source>
   <translation>No hay ningún token guardado.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguno</translation>
  </message>
  <message>
   <source>Numbers of the cache</source>
   <translation>Números de la caché</translation>
  </message>
  <message>
   <source>Only so many of the likeliest words are considered; 0 considers all.</source>
   <translation>Solo se tiene en cuenta esta cantidad de palabras, las más probables; 0 las tiene en cuenta todas.</translation>
  </message>
  <message>
   <source>Only the likeliest words that together make up this share are considered; 1 considers all.</source>
   <translation>Solo se tienen en cuenta las palabras más probables que juntas suman esta proporción; 1 las tiene en cuenta todas.</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>Opciones</translation>
  </message>
  <message>
   <source>Options of this model</source>
   <translation>Opciones de este modelo</translation>
  </message>
  <message>
   <source>Options of {name}</source>
   <translation>Opciones de {name}</translation>
  </message>
  <message>
   <source>Options …</source>
   <translation>Opciones…</translation>
  </message>
  <message>
   <source>Order of what is found</source>
   <translation>Orden de los resultados</translation>
  </message>
  <message>
   <source>Other programs</source>
   <translation>Otros programas</translation>
  </message>
  <message>
   <source>Other programs were at work, so this measurement is not kept</source>
   <translation>Había otros programas trabajando, así que esta medición no se guarda</translation>
  </message>
  <message>
   <source>Parts of other models</source>
   <translation>Partes de otros modelos</translation>
  </message>
  <message>
   <source>Parts of the file</source>
   <translation>Partes del archivo</translation>
  </message>
  <message>
   <source>Paste the token here</source>
   <translation>Pega el token aquí</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Pause the download</source>
   <translation>Pausar la descarga</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Procesador</translation>
  </message>
  <message>
   <source>Processor threads</source>
   <translation>Hilos del procesador</translation>
  </message>
  <message>
   <source>Projector</source>
   <translation>Proyector</translation>
  </message>
  <message>
   <source>Projector beside it</source>
   <translation>Proyector junto a él</translation>
  </message>
  <message>
   <source>Quantization</source>
   <translation>Cuantización</translation>
  </message>
  <message>
   <source>Recommended</source>
   <translation>Recomendado</translation>
  </message>
  <message numerus="yes">
   <source>Remove %n model(s)</source>
   <translation>
    <numerusform>Quitar %Ln modelo</numerusform>
    <numerusform>Quitar %Ln modelos</numerusform>
   </translation>
  </message>
  <message>
   <source>Remove from this computer, {size}</source>
   <translation>Quitar de este equipo, {size}</translation>
  </message>
  <message>
   <source>Removed {name}: {size} are free again.</source>
   <translation>{name} eliminado: {size} vuelven a estar libres.</translation>
  </message>
  <message>
   <source>Repositories that were found</source>
   <translation>Repositorios encontrados</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Restablecer todo</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <source>Resume: {name}</source>
   <translation>Reanudar: {name}</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Search the hub</source>
   <translation>Buscar en el hub</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Show all options</source>
   <translation>Mostrar todas las opciones</translation>
  </message>
  <message>
   <source>Show in its folder</source>
   <translation>Mostrar en su carpeta</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Some models are given only to people who have accepted their terms on the hub. A token, made there in your settings, says that you have.</source>
   <translation>Algunos modelos solo se entregan a quienes han aceptado sus condiciones en el hub. Un token, creado allí en tu configuración, acredita que lo has hecho.</translation>
  </message>
  <message>
   <source>Speeds are predicted for this computer, and checked after each load.</source>
   <translation>Las velocidades se estiman para este equipo y se comprueban después de cada carga.</translation>
  </message>
  <message>
   <source>Stop at</source>
   <translation>Parar en</translation>
  </message>
  <message>
   <source>Take it off this list</source>
   <translation>Quitarlo de esta lista</translation>
  </message>
  <message>
   <source>Take off the list; the file stays</source>
   <translation>Quitar de la lista; el archivo se queda</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Temperatura</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Plantilla</translation>
  </message>
  <message>
   <source>Texts at which the answer ends, one a line; \n stands for a new line.</source>
   <translation>Textos en los que termina la respuesta, uno por línea; \n representa un salto de línea.</translation>
  </message>
  <message>
   <source>The engine ended while it loaded this model.</source>
   <translation>El motor terminó mientras cargaba este modelo.</translation>
  </message>
  <message>
   <source>The file that lets the model look at pictures. It must belong to it.</source>
   <translation>El archivo que permite al modelo mirar imágenes. Debe corresponder a él.</translation>
  </message>
  <message>
   <source>The file's own template is used again</source>
   <translation>Se vuelve a usar la plantilla del archivo</translation>
  </message>
  <message>
   <source>The hub</source>
   <translation>El hub</translation>
  </message>
  <message>
   <source>The hub has no model in GGUF format for “{text}”. Try fewer words.</source>
   <translation>El hub no tiene ningún modelo en formato GGUF para «{text}». Prueba con menos palabras.</translation>
  </message>
  <message>
   <source>The list of recommended models</source>
   <translation>La lista de modelos recomendados</translation>
  </message>
  <message>
   <source>The list of recommended models is empty.</source>
   <translation>La lista de modelos recomendados está vacía.</translation>
  </message>
  <message>
   <source>The model is in memory as it was set before. The next question loads it again.</source>
   <translation>El modelo está en memoria con los ajustes anteriores. La próxima pregunta lo carga de nuevo.</translation>
  </message>
  <message>
   <source>The same number gives the same answer again. Left empty, a new one each time.</source>
   <translation>El mismo número da otra vez la misma respuesta. Si se deja vacío, uno nuevo cada vez.</translation>
  </message>
  <message>
   <source>The speed of this computer is known now</source>
   <translation>Ya se conoce la velocidad de este equipo</translation>
  </message>
  <message>
   <source>The template is empty.</source>
   <translation>La plantilla está vacía.</translation>
  </message>
  <message>
   <source>The template is used from now on</source>
   <translation>La plantilla se usa a partir de ahora</translation>
  </message>
  <message>
   <source>The token of the variable HF_TOKEN is used.</source>
   <translation>Se usa el token de la variable HF_TOKEN.</translation>
  </message>
  <message>
   <source>There is no file here that Inglenook can use.</source>
   <translation>No hay aquí ningún archivo que Inglenook pueda usar.</translation>
  </message>
  <message>
   <source>These work without a network.</source>
   <translation>Estos funcionan sin red.</translation>
  </message>
  <message>
   <source>This asks {host} over the network for the words below, when you say so. Nothing else leaves this computer.</source>
   <translation>Esto consulta a {host} por la red las palabras de abajo, cuando lo indiques. Nada más sale de este equipo.</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Este equipo</translation>
  </message>
  <message>
   <source>Tokens that question, files and answer may have together. More takes more memory and lets longer files in whole.</source>
   <translation>Tokens que pueden sumar la pregunta, los archivos y la respuesta. Más ocupa más memoria y deja entrar enteros archivos más largos.</translation>
  </message>
  <message>
   <source>Tokens, of which 100 are about 75 words. Raise it if answers break off.</source>
   <translation>Tokens; 100 son unas 75 palabras. Súbelo si las respuestas se cortan.</translation>
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
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>Try again: {name}</source>
   <translation>Reintentar: {name}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undo my changes</source>
   <translation>Deshacer mis cambios</translation>
  </message>
  <message>
   <source>Unload</source>
   <translation>Liberar</translation>
  </message>
  <message>
   <source>Unload from memory</source>
   <translation>Liberar memoria</translation>
  </message>
  <message>
   <source>Unloading</source>
   <translation>Liberando memoria</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>Usar</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Usarlo</translation>
  </message>
  <message>
   <source>Use this template</source>
   <translation>Usar esta plantilla</translation>
  </message>
  <message>
   <source>Waiting for another download</source>
   <translation>Esperando a otra descarga</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Pesos</translation>
  </message>
  <message>
   <source>What computes. Choose the processor if a graphics driver misbehaves.</source>
   <translation>Lo que hace los cálculos. Elige el procesador si un controlador gráfico da problemas.</translation>
  </message>
  <message>
   <source>What the model reads</source>
   <translation>Lo que lee el modelo</translation>
  </message>
  <message>
   <source>Why: {name}</source>
   <translation>Motivo: {name}</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>¿Por qué?</translation>
  </message>
  <message>
   <source>Words less likely than this share of the likeliest one are left out. Raise it if answers wander at a high temperature.</source>
   <translation>Se descartan las palabras menos probables que esta proporción de la más probable. Súbelo si las respuestas divagan con una temperatura alta.</translation>
  </message>
  <message>
   <source>about {n} tokens/s</source>
   <translation>unos {n} tokens/s</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>y %Ln más</numerusform>
    <numerusform>y %Ln más</numerusform>
   </translation>
  </message>
  <message>
   <source>f16, exact</source>
   <translation>f16, exacto</translation>
  </message>
  <message>
   <source>in the file</source>
   <translation>en el archivo</translation>
  </message>
  <message>
   <source>no licence named</source>
   <translation>sin licencia indicada</translation>
  </message>
  <message>
   <source>none in the file</source>
   <translation>ninguna en el archivo</translation>
  </message>
  <message>
   <source>q8_0 halves the memory that a conversation takes, at a small loss; on a processor it is slower too.</source>
   <translation>q8_0 reduce a la mitad la memoria que ocupa una conversación, con una pequeña pérdida; en un procesador, además, es más lento.</translation>
  </message>
  <message>
   <source>q8_0, half the memory</source>
   <translation>q8_0, la mitad de memoria</translation>
  </message>
  <message>
   <source>reads pictures</source>
   <translation>lee imágenes</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} de {total}</translation>
  </message>
  <message>
   <source>{far} · paused</source>
   <translation>{far} · en pausa</translation>
  </message>
  <message>
   <source>{name} has {tokens} tokens of context: {there} of {layers} layers on {device}, the rest on the processor.</source>
   <translation>{name} tiene {tokens} tokens de contexto: {there} de {layers} capas en {device}, el resto en el procesador.</translation>
  </message>
  <message>
   <source>{name} is here</source>
   <translation>{name} ya está aquí</translation>
  </message>
  <message>
   <source>{name} is off the list; its file stays.</source>
   <translation>{name} ya no está en la lista; su archivo se queda.</translation>
  </message>
  <message>
   <source>{name} is on the processor, with {tokens} tokens of context.</source>
   <translation>{name} está en el procesador, con {tokens} tokens de contexto.</translation>
  </message>
  <message>
   <source>{n} billion parameters</source>
   <translation>{n} mil millones de parámetros</translation>
  </message>
  <message>
   <source>{n} downloads</source>
   <translation>{n} descargas</translation>
  </message>
  <message>
   <source>{n} likes</source>
   <translation>{n} me gusta</translation>
  </message>
  <message>
   <source>{n} million parameters</source>
   <translation>{n} millones de parámetros</translation>
  </message>
  <message>
   <source>{n} parameters</source>
   <translation>{n} parámetros</translation>
  </message>
  <message>
   <source>{n} tokens of context</source>
   <translation>{n} tokens de contexto</translation>
  </message>
  <message>
   <source>{size} are free now.</source>
   <translation>Ahora hay {size} libres.</translation>
  </message>
  <message>
   <source>{size} of {total} are free now.</source>
   <translation>Ahora hay {size} de {total} libres.</translation>
  </message>
  <message>
   <source>{size} · whole and checked</source>
   <translation>{size} · completo y comprobado</translation>
  </message>
  <message>
   <source>{size}/s</source>
   <translation>{size}/s</translation>
  </message>
  <message>
   <source>{total} of memory, {free} free</source>
   <translation>{total} de memoria, {free} libres</translation>
  </message>
 </context>
 <context>
  <name>personas</name>
  <message>
   <source>0 always takes the likeliest word; higher is freer.</source>
   <translation>0 toma siempre la palabra más probable; más alto da más libertad.</translation>
  </message>
  <message>
   <source>A number from {least} to {most}</source>
   <translation>Un número de {least} a {most}</translation>
  </message>
  <message>
   <source>A prompt is a question with places to fill in; type / in a chat to use it. A persona is a way of answering, with a model and files of its own. Add some to begin with, or write your own.</source>
   <translation>Un prompt es una pregunta con huecos que rellenar; escribe / en un chat para usarlo. Un rol es una forma de responder, con un modelo y archivos propios. Añade algunos para empezar o escribe los tuyos.</translation>
  </message>
  <message>
   <source>About three quarters of a word each.</source>
   <translation>Unos tres cuartos de palabra cada uno.</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <source>Add {name}</source>
   <translation>Añadir {name}</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>Añadido</translation>
  </message>
  <message>
   <source>All collections</source>
   <translation>Todas las colecciones</translation>
  </message>
  <message>
   <source>An answer to a letter, in the tone you choose</source>
   <translation>Una respuesta a una carta, en el tono que elijas</translation>
  </message>
  <message>
   <source>As usual</source>
   <translation>Lo habitual</translation>
  </message>
  <message>
   <source>Ask it once, use it often</source>
   <translation>Escríbelo una vez, úsalo a menudo</translation>
  </message>
  <message>
   <source>Balanced</source>
   <translation>Equilibrado</translation>
  </message>
  <message>
   <source>Careful reader</source>
   <translation>Lectura atenta</translation>
  </message>
  <message>
   <source>Compare {{first}} with {{second}} in a table: what is the same, what differs, and what only one of them says.</source>
   <translation>Compara {{first}} con {{second}} en una tabla: qué es igual, qué difiere y qué dice solo uno de los dos.</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Deleted “{name}”</source>
   <translation>«{name}» eliminado</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplicar</translation>
  </message>
  <message>
   <source>Editor of letters</source>
   <translation>Redacción de cartas</translation>
  </message>
  <message>
   <source>Everything that is due by a day</source>
   <translation>Todo lo que vence hasta un día</translation>
  </message>
  <message>
   <source>Exact numbers</source>
   <translation>Cifras exactas</translation>
  </message>
  <message>
   <source>Exact: the likeliest words</source>
   <translation>Exacto: las palabras más probables</translation>
  </message>
  <message>
   <source>Examples to begin with</source>
   <translation>Ejemplos para empezar</translation>
  </message>
  <message>
   <source>Explains without jargon, in short sentences</source>
   <translation>Explica sin jerga, con frases cortas</translation>
  </message>
  <message>
   <source>How freely it writes</source>
   <translation>Con cuánta libertad escribe</translation>
  </message>
  <message>
   <source>Inventive: less likely words as well</source>
   <translation>Creativo: también palabras menos probables</translation>
  </message>
  <message>
   <source>It needs a name before it can be kept.</source>
   <translation>Necesita un nombre para poder guardarse.</translation>
  </message>
  <message>
   <source>It stands before every chat, as instructions to the model.</source>
   <translation>Va antes de cada chat, como instrucciones para el modelo.</translation>
  </message>
  <message>
   <source>List everything in my files that is due by {{day:date}}, with the date, what has to be done, and the file that says so.</source>
   <translation>Enumera todo lo que en mis archivos vence hasta el {{day:date}}, con la fecha, lo que hay que hacer y el archivo que lo dice.</translation>
  </message>
  <message>
   <source>Longest answer, in tokens</source>
   <translation>Respuesta más larga, en tokens</translation>
  </message>
  <message>
   <source>Looks in</source>
   <translation>Busca en</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>New persona</source>
   <translation>Nuevo rol</translation>
  </message>
  <message>
   <source>New prompt</source>
   <translation>Nuevo prompt</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Sin guardar</translation>
  </message>
  <message>
   <source>Nothing here is called or says “{text}”.</source>
   <translation>Aquí nada se llama «{text}» ni lo contiene.</translation>
  </message>
  <message>
   <source>One word, or several with hyphens.</source>
   <translation>Una palabra, o varias con guiones.</translation>
  </message>
  <message>
   <source>Only the likeliest words, up to this share, are drawn from.</source>
   <translation>Solo se elige entre las palabras más probables, hasta esta proporción.</translation>
  </message>
  <message>
   <source>Personas</source>
   <translation>Roles</translation>
  </message>
  <message>
   <source>Personas and prompts</source>
   <translation>Roles y prompts</translation>
  </message>
  <message>
   <source>Places to fill in: {{topic}} for a line, {{length:number}}, {{day:date}}, {{tone:choice:friendly,formal}} to choose, {{letter:text}} for several lines.</source>
   <translation>Huecos que rellenar: {{topic}} para una línea, {{length:number}}, {{day:date}}, {{tone:choice:amable,formal}} para elegir, {{letter:text}} para varias líneas.</translation>
  </message>
  <message>
   <source>Plain words</source>
   <translation>Palabras sencillas</translation>
  </message>
  <message>
   <source>Prompts</source>
   <translation>Prompts</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Guardado</translation>
  </message>
  <message>
   <source>Says only what the files say, and names what is missing</source>
   <translation>Dice solo lo que dicen los archivos e indica lo que falta</translation>
  </message>
  <message>
   <source>Search prompts</source>
   <translation>Buscar prompts</translation>
  </message>
  <message>
   <source>Summarise {{document}} in about {{sentences:number}} sentences. Begin with what matters most and name the dates and sums.</source>
   <translation>Resume {{document}} en unas {{sentences:number}} frases. Empieza por lo más importante e indica las fechas y las sumas.</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Temperatura</translation>
  </message>
  <message>
   <source>Temperature {value}</source>
   <translation>Temperatura {value}</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>The main points of a document, as long as you want it</source>
   <translation>Los puntos principales de un documento, con la extensión que quieras</translation>
  </message>
  <message>
   <source>The usual model</source>
   <translation>El modelo habitual</translation>
  </message>
  <message>
   <source>There are no collections yet</source>
   <translation>Todavía no hay colecciones</translation>
  </message>
  <message>
   <source>Top-p</source>
   <translation>Top-p</translation>
  </message>
  <message>
   <source>Two documents side by side, in a table</source>
   <translation>Dos documentos frente a frente, en una tabla</translation>
  </message>
  <message>
   <source>Type /{name} in a chat to use it.</source>
   <translation>Escribe /{name} en un chat para usarlo.</translation>
  </message>
  <message>
   <source>What it asks for</source>
   <translation>Lo que pregunta</translation>
  </message>
  <message>
   <source>Who it is and how it answers</source>
   <translation>Quién es y cómo responde</translation>
  </message>
  <message>
   <source>Write a {{tone:choice:friendly,formal,firm}} reply to this letter. It should say: {{message}}

{{letter:text}}</source>
   <translation>Escribe una respuesta de tono {{tone:choice:amable,formal,firme}} a esta carta. Debe decir: {{message}}

{{letter:text}}</translation>
  </message>
  <message>
   <source>You answer only from the passages you are given. Where they do not settle the question, say what is missing instead of guessing. Quote figures and dates exactly.</source>
   <translation>Respondes solo a partir de los fragmentos que se te dan. Cuando no resuelvan la pregunta, di qué falta en lugar de suponer. Cita las cifras y las fechas con exactitud.</translation>
  </message>
  <message>
   <source>You explain things to an intelligent person who is new to the subject. Use short sentences and everyday words. Explain a technical term the first time it comes up.</source>
   <translation>Explicas las cosas a una persona inteligente que no conoce el tema. Usa frases cortas y palabras corrientes. Explica cada término técnico la primera vez que aparezca.</translation>
  </message>
  <message>
   <source>as usual</source>
   <translation>lo habitual</translation>
  </message>
  <message>
   <source>compare</source>
   <translation>comparar</translation>
  </message>
  <message>
   <source>deadlines</source>
   <translation>plazos</translation>
  </message>
  <message>
   <source>reply</source>
   <translation>responder</translation>
  </message>
  <message>
   <source>summary</source>
   <translation>resumen</translation>
  </message>
  <message>
   <source>{name} (not there any more)</source>
   <translation>{name} (ya no está)</translation>
  </message>
 </context>
 <context>
  <name>settings</name>
  <message numerus="yes">
   <source>%n chat(s) deleted</source>
   <translation>
    <numerusform>%Ln chat eliminado</numerusform>
    <numerusform>%Ln chats eliminados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more for experts</source>
   <translation>
    <numerusform>%Ln más para expertos</numerusform>
    <numerusform>%Ln más para expertos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record(s) forgotten</source>
   <translation>
    <numerusform>%Ln traza olvidada</numerusform>
    <numerusform>%Ln trazas olvidadas</numerusform>
   </translation>
  </message>
  <message>
   <source>A backup is kept in {path}</source>
   <translation>Hay una copia de seguridad en {path}</translation>
  </message>
  <message>
   <source>A small model of the same family that drafts for a large one; empty is none.</source>
   <translation>Un modelo pequeño de la misma familia que hace de borrador para uno grande; vacío es ninguno.</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Acerca de</translation>
  </message>
  <message>
   <source>Accent</source>
   <translation>Color de acento</translation>
  </message>
  <message>
   <source>Address of a mirror of the model hub; empty is the hub.</source>
   <translation>Dirección de una réplica del hub de modelos; vacío es el hub.</translation>
  </message>
  <message>
   <source>Age of the records to forget</source>
   <translation>Antigüedad de las trazas que olvidar</translation>
  </message>
  <message>
   <source>All chats, for good. A backup is made first, so that this can be undone; delete its file as well if nothing is to be left.</source>
   <translation>Todos los chats, definitivamente. Antes se hace una copia de seguridad para poder deshacerlo; elimina también su archivo si no debe quedar nada.</translation>
  </message>
  <message>
   <source>All shortcuts are as they were at first</source>
   <translation>Todos los atajos vuelven a ser los iniciales</translation>
  </message>
  <message>
   <source>Answer only what your files support; otherwise say that they do not.</source>
   <translation>Responder solo lo que respalden tus archivos; si no, decir que no lo hacen.</translation>
  </message>
  <message>
   <source>Answers from your own files, with a model on your own computer.</source>
   <translation>Respuestas a partir de tus propios archivos, con un modelo en tu propio equipo.</translation>
  </message>
  <message>
   <source>Answers in notifications</source>
   <translation>Respuestas en las notificaciones</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apariencia</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <source>Ask from anywhere</source>
   <translation>Preguntar desde cualquier lugar</translation>
  </message>
  <message>
   <source>Back to the default: {value}</source>
   <translation>Volver al valor predeterminado: {value}</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Hacer copia ahora</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Copia de seguridad</translation>
  </message>
  <message>
   <source>Backups (*.zip)</source>
   <translation>Copias de seguridad (*.zip)</translation>
  </message>
  <message>
   <source>By itself</source>
   <translation>Automático</translation>
  </message>
  <message>
   <source>Certificates</source>
   <translation>Certificados</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Modificado</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <source>Chats, settings and what was read of your files, in one file. Your own files and the models are not in it.</source>
   <translation>Los chats, la configuración y lo leído de tus archivos, en un solo archivo. No incluye tus propios archivos ni los modelos.</translation>
  </message>
  <message>
   <source>Chats, settings, models that were downloaded and what was read of your files lie here. Moving copies everything, checks it, starts Inglenook's background part anew from there, and only then deletes it here. Choose an empty folder.</source>
   <translation>Aquí están los chats, la configuración, los modelos descargados y lo leído de tus archivos. Al mover la carpeta, se copia todo, se comprueba, se reinicia desde allí la parte en segundo plano de Inglenook y solo entonces se elimina de aquí. Elige una carpeta vacía.</translation>
  </message>
  <message>
   <source>Check spelling</source>
   <translation>Revisar la ortografía</translation>
  </message>
  <message>
   <source>Choose a backup</source>
   <translation>Elegir una copia de seguridad</translation>
  </message>
  <message>
   <source>Choose an action, then press the keys that it is to have.</source>
   <translation>Elige una acción y pulsa las teclas que deba tener.</translation>
  </message>
  <message>
   <source>Choose an empty folder</source>
   <translation>Elegir una carpeta vacía</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <source>Choose: {name}</source>
   <translation>Elegir: {name}</translation>
  </message>
  <message>
   <source>Colours of code</source>
   <translation>Colores del código</translation>
  </message>
  <message>
   <source>Colours of the window.</source>
   <translation>Colores de la ventana.</translation>
  </message>
  <message>
   <source>Connections of a download</source>
   <translation>Conexiones de una descarga</translation>
  </message>
  <message>
   <source>Connections that one download may use at once.</source>
   <translation>Conexiones que puede usar a la vez una descarga.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Data folder</source>
   <translation>Carpeta de datos</translation>
  </message>
  <message>
   <source>Days that the record of an answer outside a chat is kept.</source>
   <translation>Días que se guarda la traza de una respuesta fuera de un chat.</translation>
  </message>
  <message>
   <source>Delete all chats</source>
   <translation>Eliminar todos los chats</translation>
  </message>
  <message>
   <source>Desktop</source>
   <translation>Escritorio</translation>
  </message>
  <message>
   <source>Disk for what models have read</source>
   <translation>Disco para lo que han leído los modelos</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Documentos</translation>
  </message>
  <message>
   <source>Drafting model</source>
   <translation>Modelo borrador</translation>
  </message>
  <message>
   <source>Ember</source>
   <translation>Brasa</translation>
  </message>
  <message>
   <source>End when idle</source>
   <translation>Terminar si está inactivo</translation>
  </message>
  <message>
   <source>File of certificates (PEM) that downloads trust as well.</source>
   <translation>Archivo de certificados (PEM) en los que también confían las descargas.</translation>
  </message>
  <message>
   <source>Folder for backups</source>
   <translation>Carpeta de copias de seguridad</translation>
  </message>
  <message>
   <source>Folders with model files (GGUF) that are used where they are.</source>
   <translation>Carpetas con archivos de modelos (GGUF) que se usan donde están.</translation>
  </message>
  <message>
   <source>Folders with models</source>
   <translation>Carpetas con modelos</translation>
  </message>
  <message>
   <source>Follow changes</source>
   <translation>Seguir los cambios</translation>
  </message>
  <message>
   <source>Forest</source>
   <translation>Bosque</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>Olvidar</translation>
  </message>
  <message>
   <source>Forget records of answers</source>
   <translation>Olvidar trazas de respuestas</translation>
  </message>
  <message>
   <source>Freedom of wording</source>
   <translation>Libertad de redacción</translation>
  </message>
  <message>
   <source>Gigabytes of disk for what models have read of your chats; 0 keeps nothing.</source>
   <translation>Gigabytes de disco para lo que los modelos han leído de tus chats; 0 no guarda nada.</translation>
  </message>
  <message>
   <source>Give memory back</source>
   <translation>Devolver memoria</translation>
  </message>
  <message>
   <source>Groups of settings</source>
   <translation>Grupos de ajustes</translation>
  </message>
  <message>
   <source>Hardware</source>
   <translation>Hardware</translation>
  </message>
  <message>
   <source>How Inglenook lives beside your other programs.</source>
   <translation>Cómo convive Inglenook con tus otros programas.</translation>
  </message>
  <message>
   <source>How freely the model words its answer; 0 is strict.</source>
   <translation>Con cuánta libertad redacta el modelo su respuesta; 0 es estricto.</translation>
  </message>
  <message>
   <source>How many passages of your files an answer may use.</source>
   <translation>Cuántos fragmentos de tus archivos puede usar una respuesta.</translation>
  </message>
  <message>
   <source>How meaning is computed</source>
   <translation>Cómo se calcula el significado</translation>
  </message>
  <message>
   <source>How models are loaded and fetched. Models have a page of their own.</source>
   <translation>Cómo se cargan y se obtienen los modelos. Los modelos tienen una página propia.</translation>
  </message>
  <message>
   <source>How program code is coloured, in the light and the dark theme.</source>
   <translation>Cómo se colorea el código de programas, en el tema claro y en el oscuro.</translation>
  </message>
  <message>
   <source>How questions are answered.</source>
   <translation>Cómo se responden las preguntas.</translation>
  </message>
  <message>
   <source>How that model is computed; auto: the fastest on this computer without loss.</source>
   <translation>Cómo se calcula ese modelo; automático: lo más rápido en este equipo sin pérdida.</translation>
  </message>
  <message>
   <source>How the window looks. Each change is shown at once.</source>
   <translation>El aspecto de la ventana. Cada cambio se muestra al instante.</translation>
  </message>
  <message>
   <source>How wide the column of text in a chat may become.</source>
   <translation>Qué anchura puede alcanzar la columna de texto de un chat.</translation>
  </message>
  <message>
   <source>How your files are read and searched.</source>
   <translation>Cómo se leen tus archivos y cómo se busca en ellos.</translation>
  </message>
  <message>
   <source>Inglenook {version}</source>
   <translation>Inglenook {version}</translation>
  </message>
  <message>
   <source>It is back.</source>
   <translation>Está de vuelta.</translation>
  </message>
  <message>
   <source>Keep Inglenook in the tray of the desktop when its window is closed.</source>
   <translation>Mantener Inglenook en la bandeja del escritorio al cerrar su ventana.</translation>
  </message>
  <message>
   <source>Keep collections up with their folders without being asked.</source>
   <translation>Mantener las colecciones al día con sus carpetas sin pedirlo.</translation>
  </message>
  <message>
   <source>Keep records of answers</source>
   <translation>Guardar trazas de respuestas</translation>
  </message>
  <message>
   <source>Keys of your own for what the window can do, each as action=keys.</source>
   <translation>Teclas propias para lo que puede hacer la ventana, cada una como acción=teclas.</translation>
  </message>
  <message>
   <source>Keys that open a small field for a question over any program; empty is none. On Wayland and macOS, bind the command 'inglenook --quick' in the system's settings instead.</source>
   <translation>Teclas que abren un campo pequeño para preguntar sobre cualquier programa; vacío es ninguna. En Wayland y macOS, asigna el comando 'inglenook --quick' en la configuración del sistema.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Language of the window.</source>
   <translation>Idioma de la ventana.</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Dejarlo así</translation>
  </message>
  <message>
   <source>Leave out what .gitignore and .inglenookignore files in your folders name.</source>
   <translation>Excluir lo que indican los archivos .gitignore y .inglenookignore de tus carpetas.</translation>
  </message>
  <message>
   <source>Leaves it only when you ask for it</source>
   <translation>Sale de él solo cuando lo pides</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>Menos movimiento</translation>
  </message>
  <message>
   <source>Let the model name a chat after its first answer, if it is large enough.</source>
   <translation>Dejar que el modelo ponga nombre a un chat tras su primera respuesta, si es lo bastante grande.</translation>
  </message>
  <message>
   <source>Let the model reword a question that leans on the chat before files are searched, if it is large enough; off: by rules alone.</source>
   <translation>Dejar que el modelo, si es lo bastante grande, reformule una pregunta que depende del chat antes de buscar en los archivos; desactivado: solo con reglas.</translation>
  </message>
  <message>
   <source>Let the model suggest what to ask next, if it is large enough.</source>
   <translation>Dejar que el modelo sugiera qué preguntar a continuación, si es lo bastante grande.</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>Licencias</translation>
  </message>
  <message>
   <source>Licences of what it is made of</source>
   <translation>Licencias de sus componentes</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>Respuesta más larga</translation>
  </message>
  <message>
   <source>Mind ignore files</source>
   <translation>Respetar archivos de exclusión</translation>
  </message>
  <message>
   <source>Minutes without use after which the model gives its memory back; 0 keeps it.</source>
   <translation>Minutos sin uso tras los que el modelo devuelve su memoria; 0 la conserva.</translation>
  </message>
  <message>
   <source>Minutes without work after which the background part ends.</source>
   <translation>Minutos sin trabajo tras los que termina la parte en segundo plano.</translation>
  </message>
  <message>
   <source>Mirror of the hub</source>
   <translation>Réplica del hub</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <source>Moss</source>
   <translation>Musgo</translation>
  </message>
  <message>
   <source>Move to another folder …</source>
   <translation>Mover a otra carpeta…</translation>
  </message>
  <message>
   <source>Name chats</source>
   <translation>Poner nombre a los chats</translation>
  </message>
  <message>
   <source>Narrow</source>
   <translation>Estrecho</translation>
  </message>
  <message>
   <source>Nothing slides or fades; system: as the rest of your computer.</source>
   <translation>Nada se desliza ni se desvanece; como el sistema: igual que el resto de tu equipo.</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Notificaciones</translation>
  </message>
  <message>
   <source>Ocean</source>
   <translation>Océano</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Desactivado</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Activado</translation>
  </message>
  <message>
   <source>Only what files support</source>
   <translation>Solo lo que respalden los archivos</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Passages for an answer</source>
   <translation>Fragmentos para una respuesta</translation>
  </message>
  <message>
   <source>Plain</source>
   <translation>Sencillo</translation>
  </message>
  <message>
   <source>Please enter a number from {least} to {most}.</source>
   <translation>Escribe un número de {least} a {most}.</translation>
  </message>
  <message>
   <source>Please enter a whole number from {least} to {most}.</source>
   <translation>Escribe un número entero de {least} a {most}.</translation>
  </message>
  <message>
   <source>Plum</source>
   <translation>Ciruela</translation>
  </message>
  <message>
   <source>Press the keys …</source>
   <translation>Pulsa las teclas…</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Privacidad</translation>
  </message>
  <message>
   <source>Processor threads</source>
   <translation>Hilos del procesador</translation>
  </message>
  <message>
   <source>Processor threads for the model; 0 uses the physical cores.</source>
   <translation>Hilos del procesador para el modelo; 0 usa los núcleos físicos.</translation>
  </message>
  <message>
   <source>Programs on this computer</source>
   <translation>Programas de este equipo</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Proxy for downloads; empty is the system's, none is a direct line.</source>
   <translation>Proxy para las descargas; vacío es el del sistema, none es conexión directa.</translation>
  </message>
  <message>
   <source>Questions, answers, your files and everything that was read of them. Models compute here. There is no account, no telemetry and no search for updates.</source>
   <translation>Las preguntas, las respuestas, tus archivos y todo lo leído de ellos. Los modelos calculan aquí. No hay cuenta, ni telemetría, ni búsqueda de actualizaciones.</translation>
  </message>
  <message>
   <source>Read many new files on battery as well; a few are read in any case.</source>
   <translation>Leer muchos archivos nuevos también con batería; unos pocos se leen en cualquier caso.</translation>
  </message>
  <message>
   <source>Read on battery</source>
   <translation>Leer con batería</translation>
  </message>
  <message>
   <source>Read what will be asked about while you type; auto: not on battery.</source>
   <translation>Leer aquello sobre lo que se va a preguntar mientras escribes; automático: no con batería.</translation>
  </message>
  <message>
   <source>Read while you type</source>
   <translation>Leer mientras escribes</translation>
  </message>
  <message>
   <source>Records of answers</source>
   <translation>Trazas de respuestas</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Restablecer todo</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurar</translation>
  </message>
  <message>
   <source>Restore from a file …</source>
   <translation>Restaurar desde un archivo…</translation>
  </message>
  <message>
   <source>Restore the backup of {when}</source>
   <translation>Restaurar la copia de {when}</translation>
  </message>
  <message>
   <source>Reword questions for the search</source>
   <translation>Reformular preguntas para la búsqueda</translation>
  </message>
  <message>
   <source>Saved: {path} ({size})</source>
   <translation>Guardado: {path} ({size})</translation>
  </message>
  <message>
   <source>Sea</source>
   <translation>Mar</translation>
  </message>
  <message>
   <source>Search actions and keys</source>
   <translation>Buscar acciones y teclas</translation>
  </message>
  <message>
   <source>Search by meaning</source>
   <translation>Buscar por significado</translation>
  </message>
  <message>
   <source>Search settings</source>
   <translation>Buscar en la configuración</translation>
  </message>
  <message>
   <source>Searching and downloading models asks the model hub for them by name. Adding a web page, a site or a feed fetches it, and again when you check it. Links in answers open in your browser after you were asked.</source>
   <translation>Al buscar y descargar modelos, se piden por su nombre al hub de modelos. Al añadir una página web, un sitio o un feed, se obtiene, y otra vez cuando lo compruebas. Los enlaces de las respuestas se abren en tu navegador después de preguntarte.</translation>
  </message>
  <message>
   <source>Second look at passages</source>
   <translation>Segunda lectura de fragmentos</translation>
  </message>
  <message>
   <source>Settings with “{text}”</source>
   <translation>Ajustes con «{text}»</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>Atajos</translation>
  </message>
  <message>
   <source>Show the title of the chat and how the answer begins in the notification, where others may see them.</source>
   <translation>Mostrar en la notificación el título del chat y el principio de la respuesta, donde otras personas podrían verlos.</translation>
  </message>
  <message>
   <source>Size of the context</source>
   <translation>Tamaño del contexto</translation>
  </message>
  <message>
   <source>Size of the text in answers, in pixels.</source>
   <translation>Tamaño del texto de las respuestas, en píxeles.</translation>
  </message>
  <message>
   <source>Slate</source>
   <translation>Pizarra</translation>
  </message>
  <message>
   <source>Stay in the tray</source>
   <translation>Seguir en la bandeja</translation>
  </message>
  <message>
   <source>Stays on this computer</source>
   <translation>Se queda en este equipo</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Suggest questions</source>
   <translation>Sugerir preguntas</translation>
  </message>
  <message>
   <source>Tell when an answer, a long reading of files or a download ends while Inglenook is not in front.</source>
   <translation>Avisar cuando termina una respuesta, una lectura larga de archivos o una descarga mientras Inglenook no está delante.</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Tamaño del texto</translation>
  </message>
  <message>
   <source>The chats are back.</source>
   <translation>Los chats están de vuelta.</translation>
  </message>
  <message>
   <source>The colour of the primary action, the current place and citations.</source>
   <translation>El color de la acción principal, del lugar actual y de las citas.</translation>
  </message>
  <message>
   <source>The data lies there now.</source>
   <translation>Los datos están ahora allí.</translation>
  </message>
  <message>
   <source>The longest answer, in tokens.</source>
   <translation>La respuesta más larga, en tokens.</translation>
  </message>
  <message>
   <source>The model that answers; empty lets Inglenook choose.</source>
   <translation>El modelo que responde; vacío deja elegir a Inglenook.</translation>
  </message>
  <message>
   <source>The model that finds passages by meaning; auto: the starter model, and another that is installed for files in languages that it does not know.</source>
   <translation>El modelo que encuentra fragmentos por su significado; auto: el modelo inicial, y otro que esté instalado para archivos en idiomas que aquel no conoce.</translation>
  </message>
  <message>
   <source>The model that reads found passages again with the question; auto: one that is installed, off: none.</source>
   <translation>El modelo que relee los fragmentos encontrados con la pregunta; auto: uno instalado, off: ninguno.</translation>
  </message>
  <message>
   <source>The typeface of the window.</source>
   <translation>El tipo de letra de la ventana.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>There is none. Try another word.</source>
   <translation>No hay ninguno. Prueba con otra palabra.</translation>
  </message>
  <message>
   <source>Tokens that prompt and answer may have together.</source>
   <translation>Tokens que pueden sumar el prompt y la respuesta.</translation>
  </message>
  <message>
   <source>Typeface</source>
   <translation>Tipo de letra</translation>
  </message>
  <message>
   <source>Underline words that no dictionary of this computer knows while you type.</source>
   <translation>Subrayar mientras escribes las palabras que ningún diccionario de este equipo conoce.</translation>
  </message>
  <message>
   <source>Use them here</source>
   <translation>Usarlas aquí</translation>
  </message>
  <message>
   <source>Usual</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>What Inglenook may use of this computer, and for how long.</source>
   <translation>Lo que Inglenook puede usar de este equipo y durante cuánto tiempo.</translation>
  </message>
  <message>
   <source>What stays here, what leaves this computer, and when.</source>
   <translation>Lo que se queda aquí, lo que sale de este equipo y cuándo.</translation>
  </message>
  <message>
   <source>Where Inglenook keeps everything that is yours.</source>
   <translation>Donde Inglenook guarda todo lo que es tuyo.</translation>
  </message>
  <message>
   <source>Where backups are put; empty is the folder 'backups' in the data folder.</source>
   <translation>Dónde se ponen las copias de seguridad; vacío es la carpeta 'backups' de la carpeta de datos.</translation>
  </message>
  <message>
   <source>Wide</source>
   <translation>Ancho</translation>
  </message>
  <message>
   <source>Width of the text</source>
   <translation>Anchura del texto</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>vacío</translation>
  </message>
  <message>
   <source>may use the models through 'inglenook serve' while that runs, with its token. It listens on this computer alone.</source>
   <translation>pueden usar los modelos mediante 'inglenook serve' mientras está en marcha, con su token. Solo escucha en este equipo.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguna</translation>
  </message>
  <message numerus="yes">
   <source>older than %n day(s)</source>
   <translation>
    <numerusform>de más de %Ln día</numerusform>
    <numerusform>de más de %Ln días</numerusform>
   </translation>
  </message>
  <message>
   <source>{action}: {keys}</source>
   <translation>{action}: {keys}</translation>
  </message>
  <message>
   <source>{keys} is “{action}” now.</source>
   <translation>{keys} es ahora «{action}».</translation>
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
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>En todas partes</translation>
  </message>
  <message>
   <source>Help and shortcuts</source>
   <translation>Ayuda y atajos</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>Nueva línea</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Lugares</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>Atajos</translation>
  </message>
  <message>
   <source>The chat that is marked in the list</source>
   <translation>El chat marcado en la lista</translation>
  </message>
  <message>
   <source>The collection that is shown</source>
   <translation>La colección que se muestra</translation>
  </message>
  <message>
   <source>The file that is marked in the table</source>
   <translation>El archivo marcado en la tabla</translation>
  </message>
  <message>
   <source>The folder of chats that is marked in the list</source>
   <translation>La carpeta de chats marcada en la lista</translation>
  </message>
  <message>
   <source>While typing a question</source>
   <translation>Al escribir una pregunta</translation>
  </message>
  <message>
   <source>{keys} is needed to edit text.</source>
   <translation>{keys} se necesita para editar texto.</translation>
  </message>
  <message>
   <source>{keys} is needed to move about.</source>
   <translation>{keys} se necesita para desplazarse.</translation>
  </message>
  <message>
   <source>{keys} is needed to type; hold Ctrl or Alt with it.</source>
   <translation>{keys} se necesita para escribir; mantén pulsada también Ctrl o Alt.</translation>
  </message>
 </context>
 <context>
  <name>text</name>
  <message>
   <source>Copy this code</source>
   <translation>Copiar este código</translation>
  </message>
 </context>
 <context>
  <name>welcome</name>
  <message numerus="yes">
   <source>%n cannot be read; the library says why</source>
   <translation>
    <numerusform>%Ln no se puede leer; la biblioteca dice por qué</numerusform>
    <numerusform>%Ln no se pueden leer; la biblioteca dice por qué</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n core(s)</source>
   <translation>
    <numerusform>%Ln núcleo</numerusform>
    <numerusform>%Ln núcleos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%Ln archivo</numerusform>
    <numerusform>%Ln archivos</numerusform>
   </translation>
  </message>
  <message>
   <source>A good fit: {name}</source>
   <translation>Una buena elección: {name}</translation>
  </message>
  <message>
   <source>Add a folder of your files</source>
   <translation>Añadir una carpeta con tus archivos</translation>
  </message>
  <message>
   <source>Add a folder, and its files can be asked. They stay where they are, and every answer shows the passages that it comes from.</source>
   <translation>Añade una carpeta y podrás preguntar a sus archivos. Se quedan donde están, y cada respuesta muestra los fragmentos de los que procede.</translation>
  </message>
  <message>
   <source>Add another …</source>
   <translation>Añadir otra…</translation>
  </message>
  <message>
   <source>All models</source>
   <translation>Todos los modelos</translation>
  </message>
  <message>
   <source>Already here. Quick and simple; change at any time.</source>
   <translation>Ya está aquí. Rápido y sencillo; se puede cambiar en cualquier momento.</translation>
  </message>
  <message>
   <source>Ask one of these to begin with</source>
   <translation>Para empezar, pregunta una de estas</translation>
  </message>
  <message>
   <source>Ask your own files</source>
   <translation>Pregunta a tus propios archivos</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Choose a folder with documents, mail or notes.</source>
   <translation>Elige una carpeta con documentos, correo o notas.</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <translation>Elegir un modelo</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Descargar</translation>
  </message>
  <message>
   <source>Downloading {name}</source>
   <translation>Descargando {name}</translation>
  </message>
  <message>
   <source>Everything stays on this computer</source>
   <translation>Todo se queda en este equipo</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Seguir</translation>
  </message>
  <message>
   <source>Inglenook answers questions with a model that runs here. Nothing is sent anywhere unless you say so.</source>
   <translation>Inglenook responde preguntas con un modelo que funciona aquí. No se envía nada a ninguna parte si no lo indicas.</translation>
  </message>
  <message>
   <source>Looking at this computer …</source>
   <translation>Examinando este equipo…</translation>
  </message>
  <message>
   <source>Looking for files …</source>
   <translation>Buscando archivos…</translation>
  </message>
  <message>
   <source>Models of up to {slow} run here, but slowly.</source>
   <translation>Los modelos de hasta {slow} funcionan aquí, pero despacio.</translation>
  </message>
  <message>
   <source>Models of up to {well} answer at a good pace, up to {slow} slowly.</source>
   <translation>Los modelos de hasta {well} responden a buen ritmo; hasta {slow}, despacio.</translation>
  </message>
  <message>
   <source>Models of up to {well} answer at a good pace.</source>
   <translation>Los modelos de hasta {well} responden a buen ritmo.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>PDF, Office, e-mail, books, notes, code, scans. Drop it here.</source>
   <translation>PDF, Office, correo electrónico, libros, notas, código, escaneos. Suéltala aquí.</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Reading {name} is paused</source>
   <translation>La lectura de {name} está en pausa</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Omitir</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Empezar</translation>
  </message>
  <message>
   <source>Start now with {name}</source>
   <translation>Empezar ahora con {name}</translation>
  </message>
  <message>
   <source>The files could not be read</source>
   <translation>No se pudieron leer los archivos</translation>
  </message>
  <message>
   <source>The models page shows which ones suit this computer.</source>
   <translation>La página de modelos muestra cuáles convienen a este equipo.</translation>
  </message>
  <message>
   <source>There is nothing to read in {name}</source>
   <translation>No hay nada que leer en {name}</translation>
  </message>
  <message>
   <source>This computer could not be looked at</source>
   <translation>No se pudo examinar este equipo</translation>
  </message>
  <message>
   <source>To the chat</source>
   <translation>Ir al chat</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>What are the main points of {name}?</source>
   <translation>¿Cuáles son los puntos principales de {name}?</translation>
  </message>
  <message>
   <source>What does the program {name} do?</source>
   <translation>¿Qué hace el programa {name}?</translation>
  </message>
  <message>
   <source>What does the table {name} list?</source>
   <translation>¿Qué recoge la tabla {name}?</translation>
  </message>
  <message>
   <source>What does {name} say about “{heading}”?</source>
   <translation>¿Qué dice {name} sobre «{heading}»?</translation>
  </message>
  <message>
   <source>What is the e-mail “{heading}” about?</source>
   <translation>¿De qué trata el correo «{heading}»?</translation>
  </message>
  <message>
   <source>What was read until now can be asked.</source>
   <translation>Ya se puede preguntar sobre lo leído hasta ahora.</translation>
  </message>
  <message>
   <source>Which amounts of money does {name} name, and what for?</source>
   <translation>¿Qué cantidades de dinero menciona {name} y para qué?</translation>
  </message>
  <message>
   <source>Which dates does {name} name, and what for?</source>
   <translation>¿Qué fechas menciona {name} y para qué?</translation>
  </message>
  <message>
   <source>Your files hold the answer, and it shows where.</source>
   <translation>Tus archivos tienen la respuesta, y se muestra dónde.</translation>
  </message>
  <message numerus="yes">
   <source>about %n word(s) a second here</source>
   <translation>
    <numerusform>aprox. %Ln palabra por segundo aquí</numerusform>
    <numerusform>aprox. %Ln palabras por segundo aquí</numerusform>
   </translation>
  </message>
  <message>
   <source>less than a word a second here</source>
   <translation>menos de una palabra por segundo aquí</translation>
  </message>
  <message>
   <source>the processor does the work</source>
   <translation>el procesador hace el trabajo</translation>
  </message>
  <message>
   <source>{all} of memory, {free} of it free</source>
   <translation>{all} de memoria, {free} libres</translation>
  </message>
  <message>
   <source>{do}: {what}</source>
   <translation>{do}: {what}</translation>
  </message>
  <message>
   <source>{name} is not here yet</source>
   <translation>{name} todavía no está aquí</translation>
  </message>
  <message>
   <source>{name} is on its way: {far}</source>
   <translation>{name} está en camino: {far}</translation>
  </message>
  <message>
   <source>{name} is ready to be asked</source>
   <translation>Ya puedes preguntar a {name}</translation>
  </message>
  <message>
   <source>{name} with {memory}</source>
   <translation>{name} con {memory}</translation>
  </message>
  <message>
   <source>{step} of {steps}</source>
   <translation>{step} de {steps}</translation>
  </message>
 </context>
 <context>
  <name>window</name>
  <message>
   <source>Add to the library</source>
   <translation>Añadir a la biblioteca</translation>
  </message>
  <message>
   <source>Ask about it in the chat</source>
   <translation>Preguntar sobre ello en el chat</translation>
  </message>
  <message>
   <source>Downloading {name}: the network is in use</source>
   <translation>Descargando {name}: se está usando la red</translation>
  </message>
  <message>
   <source>Drop files on what is to be done with them</source>
   <translation>Suelta los archivos sobre lo que quieras hacer con ellos</translation>
  </message>
  <message>
   <source>Getting ready</source>
   <translation>Preparando</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>It failed several times in a row.</source>
   <translation>Ha fallado varias veces seguidas.</translation>
  </message>
  <message>
   <source>Not ready</source>
   <translation>No está listo</translation>
  </message>
  <message>
   <source>Offline: nothing leaves this computer</source>
   <translation>Sin conexión: nada sale de este equipo</translation>
  </message>
  <message>
   <source>Show the list</source>
   <translation>Mostrar la lista</translation>
  </message>
  <message>
   <source>Starting the background part</source>
   <translation>Iniciando la parte en segundo plano</translation>
  </message>
  <message>
   <source>The library has stopped</source>
   <translation>La biblioteca se ha detenido</translation>
  </message>
  <message>
   <source>The library is starting</source>
   <translation>La biblioteca se está iniciando</translation>
  </message>
  <message>
   <source>The library is starting again</source>
   <translation>La biblioteca se está reiniciando</translation>
  </message>
  <message>
   <source>The model has stopped</source>
   <translation>El modelo se ha detenido</translation>
  </message>
  <message>
   <source>The model is starting</source>
   <translation>El modelo se está iniciando</translation>
  </message>
  <message>
   <source>The model is starting again</source>
   <translation>El modelo se está reiniciando</translation>
  </message>
  <message>
   <source>What is read is kept; resume when you like</source>
   <translation>Lo leído se conserva; reanuda cuando quieras</translation>
  </message>
 </context>
</TS>
