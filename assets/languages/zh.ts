<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>actions</name>
  <message>
   <source>Activity</source>
   <translation>活动</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <translation>添加文件夹</translation>
  </message>
  <message>
   <source>Answer again</source>
   <translation>重新回答</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>归档</translation>
  </message>
  <message>
   <source>Ask this collection</source>
   <translation>向此合集提问</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>返回列表</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>对话</translation>
  </message>
  <message>
   <source>Check now</source>
   <translation>立即检查</translation>
  </message>
  <message>
   <source>Copy the last answer</source>
   <translation>复制上一条回答</translation>
  </message>
  <message>
   <source>Copy the passage with its source</source>
   <translation>复制段落及来源</translation>
  </message>
  <message>
   <source>Copy the path</source>
   <translation>复制路径</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Delete for good</source>
   <translation>永久删除</translation>
  </message>
  <message>
   <source>Delete the folder</source>
   <translation>删除文件夹</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>创建副本</translation>
  </message>
  <message>
   <source>Export all chats …</source>
   <translation>导出所有对话…</translation>
  </message>
  <message>
   <source>Export its chats …</source>
   <translation>导出其中的对话…</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>导出…</translation>
  </message>
  <message>
   <source>Find in the file</source>
   <translation>在文件中查找</translation>
  </message>
  <message>
   <source>Find in this chat</source>
   <translation>在此对话中查找</translation>
  </message>
  <message>
   <source>First steps</source>
   <translation>入门</translation>
  </message>
  <message>
   <source>Folder settings …</source>
   <translation>文件夹设置…</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>全屏</translation>
  </message>
  <message>
   <source>Help and shortcuts</source>
   <translation>帮助与快捷键</translation>
  </message>
  <message>
   <source>Ignore rules</source>
   <translation>忽略规则</translation>
  </message>
  <message>
   <source>Import chats …</source>
   <translation>导入对话…</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>资料库</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>标为已读</translation>
  </message>
  <message>
   <source>Mark as unread</source>
   <translation>标为未读</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Move to a folder</source>
   <translation>移到文件夹</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>新建对话</translation>
  </message>
  <message>
   <source>New chat in this folder</source>
   <translation>在此文件夹中新建对话</translation>
  </message>
  <message>
   <source>New folder of chats</source>
   <translation>新建对话文件夹</translation>
  </message>
  <message>
   <source>Next source</source>
   <translation>下一个来源</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Open in its own program</source>
   <translation>用默认程序打开</translation>
  </message>
  <message>
   <source>Open its folder</source>
   <translation>打开所在文件夹</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>置顶</translation>
  </message>
  <message>
   <source>Previous source</source>
   <translation>上一个来源</translation>
  </message>
  <message>
   <source>Prompts</source>
   <translation>提示词</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>退出</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>重新读取</translation>
  </message>
  <message>
   <source>Read failed files again</source>
   <translation>重新读取失败的文件</translation>
  </message>
  <message>
   <source>Rebuild the search index</source>
   <translation>重建搜索索引</translation>
  </message>
  <message>
   <source>Remove from the collection</source>
   <translation>从合集中移除</translation>
  </message>
  <message>
   <source>Remove from the library</source>
   <translation>从资料库中移除</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>还原</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>搜索</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Show in its folder</source>
   <translation>在文件夹中显示</translation>
  </message>
  <message>
   <source>Show or hide the list</source>
   <translation>显示或隐藏列表</translation>
  </message>
  <message>
   <source>Stop, or close the evidence</source>
   <translation>停止，或关闭依据</translation>
  </message>
  <message>
   <source>Tags …</source>
   <translation>标签…</translation>
  </message>
  <message>
   <source>Temporary chat</source>
   <translation>临时对话</translation>
  </message>
  <message>
   <source>Trash</source>
   <translation>回收站</translation>
  </message>
  <message>
   <source>Unlock …</source>
   <translation>解锁…</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>取消置顶</translation>
  </message>
 </context>
 <context>
  <name>activity</name>
  <message numerus="yes">
   <source>%n citation(s)</source>
   <translation>
    <numerusform>%Ln处引用</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) too long</source>
   <translation>
    <numerusform>%Ln个文件过长</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n filter(s)</source>
   <translation>
    <numerusform>%Ln个筛选条件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left out</source>
   <translation>
    <numerusform>略去%Ln项</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n note(s)</source>
   <translation>
    <numerusform>%Ln条笔记</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%Ln页</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n passage(s)</source>
   <translation>
    <numerusform>%Ln个段落</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sentence(s) without support</source>
   <translation>
    <numerusform>%Ln句没有依据</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n token(s)</source>
   <translation>
    <numerusform>%Ln个词元</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n token(s) known already</source>
   <translation>
    <numerusform>其中%Ln个词元此前已读过</numerusform>
   </translation>
  </message>
  <message>
   <source>Activity</source>
   <translation>活动</translation>
  </message>
  <message>
   <source>All answers</source>
   <translation>所有回答</translation>
  </message>
  <message>
   <source>Another answer from token {n} on: the model file, the engine or the machine is another one, or a tie fell the other way.</source>
   <translation>从第{n}个词元起出现不同：模型文件、引擎或电脑已不是原来的，或者在概率相同的词元之间选了另一个。</translation>
  </message>
  <message>
   <source>Answer as written</source>
   <translation>回答原文</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>回答</translation>
  </message>
  <message>
   <source>Asleep</source>
   <translation>休眠中</translation>
  </message>
  <message>
   <source>At work</source>
   <translation>工作中</translation>
  </message>
  <message>
   <source>Building the search index</source>
   <translation>正在建立搜索索引</translation>
  </message>
  <message>
   <source>Choose passages</source>
   <translation>挑选段落</translation>
  </message>
  <message>
   <source>Choose the way</source>
   <translation>选定方式</translation>
  </message>
  <message>
   <source>Copy diagnostic report</source>
   <translation>复制诊断报告</translation>
  </message>
  <message>
   <source>Copy the text</source>
   <translation>复制文本</translation>
  </message>
  <message>
   <source>Downloading {name}</source>
   <translation>正在下载 {name}</translation>
  </message>
  <message>
   <source>Fetching {name}</source>
   <translation>正在抓取 {name}</translation>
  </message>
  <message>
   <source>Graphics processor</source>
   <translation>显卡</translation>
  </message>
  <message>
   <source>Graphics processor, {some} of {all} layers</source>
   <translation>显卡，{all}层中的{some}层</translation>
  </message>
  <message>
   <source>Here you can see of each answer how it came about: what was searched, what the model read, and how long each step took.</source>
   <translation>在这里可以看到每条回答的来龙去脉：搜索了什么，模型读了什么，每一步用了多久。</translation>
  </message>
  <message>
   <source>Hold it against the files</source>
   <translation>与文件核对</translation>
  </message>
  <message>
   <source>In the background</source>
   <translation>后台</translation>
  </message>
  <message>
   <source>Log file</source>
   <translation>日志文件</translation>
  </message>
  <message>
   <source>Logs</source>
   <translation>日志</translation>
  </message>
  <message>
   <source>Logs hold neither questions nor contents of files. They may name files; the report does not.</source>
   <translation>日志中没有你的问题，也没有文件内容。其中可能有文件名；诊断报告中则没有。</translation>
  </message>
  <message>
   <source>Look at passages again</source>
   <translation>重读段落</translation>
  </message>
  <message>
   <source>Look into the records</source>
   <translation>查阅文件记录</translation>
  </message>
  <message>
   <source>Looking for files</source>
   <translation>正在查找文件</translation>
  </message>
  <message>
   <source>No answer has been written yet.</source>
   <translation>还没有写过回答。</translation>
  </message>
  <message>
   <source>Nothing is being done.</source>
   <translation>当前没有任务。</translation>
  </message>
  <message>
   <source>Nothing is in it yet.</source>
   <translation>还没有内容。</translation>
  </message>
  <message>
   <source>Nothing was asked yet</source>
   <translation>还没有提过问题</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>当前</translation>
  </message>
  <message>
   <source>Open the chat</source>
   <translation>打开对话</translation>
  </message>
  <message>
   <source>Parts start when they are needed and end by themselves. Nothing else runs.</source>
   <translation>各部分需要时才启动，用完自行结束，此外不运行任何程序。</translation>
  </message>
  <message>
   <source>Passages</source>
   <translation>段落</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>处理器</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>提示词</translation>
  </message>
  <message>
   <source>Put the prompt together</source>
   <translation>组装提示词</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>重新读取</translation>
  </message>
  <message>
   <source>Read and write</source>
   <translation>读取并书写</translation>
  </message>
  <message>
   <source>Read attached files</source>
   <translation>读取附加的文件</translation>
  </message>
  <message>
   <source>Read everything</source>
   <translation>通读全部</translation>
  </message>
  <message>
   <source>Read the prompt</source>
   <translation>读取提示词</translation>
  </message>
  <message>
   <source>Reading {name}</source>
   <translation>正在读取 {name}</translation>
  </message>
  <message>
   <source>Reads your files and finds passages in them</source>
   <translation>读取你的文件，并从中查找段落</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>就绪</translation>
  </message>
  <message>
   <source>Replay check</source>
   <translation>重放检查</translation>
  </message>
  <message>
   <source>Reword for the search</source>
   <translation>为搜索改写问题</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>搜索</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>在文件夹中显示</translation>
  </message>
  <message>
   <source>Speed of the last answers</source>
   <translation>最近回答的速度</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>正在启动</translation>
  </message>
  <message>
   <source>Starting again</source>
   <translation>正在重新启动</translation>
  </message>
  <message>
   <source>Step by step</source>
   <translation>分步查看</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>已停止</translation>
  </message>
  <message>
   <source>Take in the question</source>
   <translation>理解问题</translation>
  </message>
  <message>
   <source>Text of the trace</source>
   <translation>记录文本</translation>
  </message>
  <message>
   <source>The end of the log</source>
   <translation>日志末尾</translation>
  </message>
  <message>
   <source>The library</source>
   <translation>资料库</translation>
  </message>
  <message>
   <source>The model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>The model writes it again …</source>
   <translation>模型正在重写…</translation>
  </message>
  <message>
   <source>The model writes the answer again from its record; is it the same?</source>
   <translation>让模型根据记录把回答再写一遍：结果是否相同？</translation>
  </message>
  <message>
   <source>The report is copied. Read it before you send it.</source>
   <translation>报告已复制。发送之前请先看一遍。</translation>
  </message>
  <message>
   <source>The same answer, token by token.</source>
   <translation>回答相同，每个词元都一致。</translation>
  </message>
  <message>
   <source>There is none.</source>
   <translation>没有内容。</translation>
  </message>
  <message>
   <source>Thoughts</source>
   <translation>思考</translation>
  </message>
  <message>
   <source>Tokens a second, answer by answer</source>
   <translation>每条回答的速度（词元/秒）</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>进行中</translation>
  </message>
  <message>
   <source>What the model read and wrote</source>
   <translation>模型读了什么、写了什么</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>书写</translation>
  </message>
  <message>
   <source>Writes the answers</source>
   <translation>撰写回答</translation>
  </message>
  <message numerus="yes">
   <source>about %n hour(s)</source>
   <translation>
    <numerusform>约%Ln小时</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about %n minute(s)</source>
   <translation>
    <numerusform>约%Ln分钟</numerusform>
   </translation>
  </message>
  <message>
   <source>among {value}</source>
   <translation>查看了{value}个</translation>
  </message>
  <message>
   <source>by {value}</source>
   <translation>使用 {value}</translation>
  </message>
  <message>
   <source>earlier</source>
   <translation>更早</translation>
  </message>
  <message>
   <source>ended by: {value}</source>
   <translation>结束原因：{value}</translation>
  </message>
  <message>
   <source>everything was read</source>
   <translation>已通读全部</translation>
  </message>
  <message>
   <source>failed: {value}</source>
   <translation>失败：{value}</translation>
  </message>
  <message>
   <source>first word after {value} s</source>
   <translation>{value}秒后出现首字</translation>
  </message>
  <message>
   <source>from attached files</source>
   <translation>依据附加的文件</translation>
  </message>
  <message>
   <source>from the records</source>
   <translation>依据文件记录</translation>
  </message>
  <message>
   <source>from your files</source>
   <translation>依据你的文件</translation>
  </message>
  <message>
   <source>looked for: {value}</source>
   <translation>查找内容：{value}</translation>
  </message>
  <message>
   <source>now</source>
   <translation>现在</translation>
  </message>
  <message>
   <source>page {page}</source>
   <translation>第{page}页</translation>
  </message>
  <message>
   <source>process {pid}</source>
   <translation>进程 {pid}</translation>
  </message>
  <message>
   <source>room for {count} tokens</source>
   <translation>可容纳{count}个词元</translation>
  </message>
  <message>
   <source>under a minute</source>
   <translation>不到1分钟</translation>
  </message>
  <message>
   <source>used</source>
   <translation>已使用</translation>
  </message>
  <message>
   <source>way: {value}</source>
   <translation>方式：{value}</translation>
  </message>
  <message>
   <source>without files</source>
   <translation>不使用文件</translation>
  </message>
  <message>
   <source>{count} answers, from {least} to {most} tokens a second, {last} at the last one.</source>
   <translation>{count}条回答，速度从每秒{least}到{most}个词元，最近一条为{last}。</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done}/{total}</translation>
  </message>
  <message>
   <source>{do}: {what}</source>
   <translation>{do}：{what}</translation>
  </message>
  <message>
   <source>{memory} of memory</source>
   <translation>占用内存 {memory}</translation>
  </message>
  <message>
   <source>{name}, {size}</source>
   <translation>{name}，{size}</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds}秒</translation>
  </message>
  <message>
   <source>{speed} tokens a second</source>
   <translation>每秒{speed}个词元</translation>
  </message>
  <message>
   <source>{value}</source>
   <translation>{value}</translation>
  </message>
  <message>
   <source>{value} after joining neighbours</source>
   <translation>合并相邻段落后{value}个</translation>
  </message>
  <message>
   <source>{value} chosen</source>
   <translation>选出{value}个</translation>
  </message>
  <message>
   <source>{value} found</source>
   <translation>找到{value}个</translation>
  </message>
  <message>
   <source>{value} tokens a second</source>
   <translation>每秒{value}个词元</translation>
  </message>
 </context>
 <context>
  <name>chat</name>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%Ln个文件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) will not be sent</source>
   <translation>
    <numerusform>有%Ln条消息不会发送</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more</source>
   <translation>
    <numerusform>还有%Ln项</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n oldest message(s) of this chat</source>
   <translation>
    <numerusform>此对话中最早的%Ln条消息</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n passage(s)</source>
   <translation>
    <numerusform>%Ln个段落</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n passage(s) found</source>
   <translation>
    <numerusform>找到的%Ln个段落</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n picture(s): {names}</source>
   <translation>
    <numerusform>%Ln张图片：{names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n token(s)</source>
   <translation>
    <numerusform>%Ln个词元</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n token(s) written</source>
   <translation>
    <numerusform>已写%Ln个词元</numerusform>
   </translation>
  </message>
  <message>
   <source>({count} characters in all)</source>
   <translation>（共{count}个字符）</translation>
  </message>
  <message>
   <source>A folder to ask about</source>
   <translation>选择要提问的文件夹</translation>
  </message>
  <message>
   <source>A folder …</source>
   <translation>文件夹…</translation>
  </message>
  <message>
   <source>A model on this computer answers, and shows the passages of your files that it used. Nothing leaves this computer.</source>
   <translation>由这台电脑上的模型回答，并显示它用到的文件段落。任何内容都不会离开这台电脑。</translation>
  </message>
  <message>
   <source>A temporary chat is kept nowhere, and attached files are not put into the library. Folders are: they could not be searched otherwise.</source>
   <translation>临时对话不保存在任何地方，附加的文件也不会进入资料库。文件夹则会加入，否则无法搜索。</translation>
  </message>
  <message>
   <source>Add a folder of your files</source>
   <translation>添加你的文件夹</translation>
  </message>
  <message>
   <source>Add another folder</source>
   <translation>再添加一个文件夹</translation>
  </message>
  <message>
   <source>Add files or a folder</source>
   <translation>添加文件或文件夹</translation>
  </message>
  <message>
   <source>All models …</source>
   <translation>所有模型…</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>回答</translation>
  </message>
  <message>
   <source>Answer again</source>
   <translation>重新回答</translation>
  </message>
  <message>
   <source>Answer: {text}</source>
   <translation>回答：{text}</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>提问</translation>
  </message>
  <message>
   <source>Ask about a collection</source>
   <translation>向合集提问</translation>
  </message>
  <message>
   <source>Ask about your files, or anything</source>
   <translation>就你的文件提问，或随便问点什么</translation>
  </message>
  <message>
   <source>Ask about your files, or anything. @ model or file, # collection, / prompt</source>
   <translation>就你的文件提问，或随便问点什么。@ 模型或文件，# 合集，/ 提示词</translation>
  </message>
  <message>
   <source>Ask this instead</source>
   <translation>改问这个</translation>
  </message>
  <message>
   <source>Ask: {question}</source>
   <translation>提问：{question}</translation>
  </message>
  <message>
   <source>Attach as a file</source>
   <translation>作为文件附加</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Change the question</source>
   <translation>修改问题</translation>
  </message>
  <message>
   <source>Checking the answer</source>
   <translation>正在核对回答</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <translation>选择模型</translation>
  </message>
  <message>
   <source>Choose a persona</source>
   <translation>选择角色</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>选择…</translation>
  </message>
  <message>
   <source>Click to rename</source>
   <translation>点按可重命名</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Close the search</source>
   <translation>关闭查找</translation>
  </message>
  <message>
   <source>Collection</source>
   <translation>合集</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Continue this answer</source>
   <translation>续写此回答</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>对话内容</translation>
  </message>
  <message>
   <source>Copy as Markdown</source>
   <translation>复制为 Markdown</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>复制为文本</translation>
  </message>
  <message>
   <source>Copy the address</source>
   <translation>复制网址</translation>
  </message>
  <message>
   <source>Copy the answer</source>
   <translation>复制回答</translation>
  </message>
  <message>
   <source>Copy the question</source>
   <translation>复制问题</translation>
  </message>
  <message>
   <source>Copy the selection</source>
   <translation>复制所选内容</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Enter</translation>
  </message>
  <message>
   <source>Delete this message</source>
   <translation>删除此消息</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>放弃</translation>
  </message>
  <message>
   <source>Drop files to attach them, folders to ask about them</source>
   <translation>拖放文件即可附加，拖放文件夹即可就其提问</translation>
  </message>
  <message>
   <source>Earlier messages</source>
   <translation>更早的消息</translation>
  </message>
  <message>
   <source>Earlier version</source>
   <translation>较早的版本</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>编辑</translation>
  </message>
  <message>
   <source>Edit this question</source>
   <translation>编辑此问题</translation>
  </message>
  <message>
   <source>Enter to choose, Esc to close</source>
   <translation>按 Enter 选择，按 Esc 关闭</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Files read whole</source>
   <translation>整篇读取的文件</translation>
  </message>
  <message>
   <source>Files to ask about</source>
   <translation>要提问的文件</translation>
  </message>
  <message>
   <source>Files …</source>
   <translation>文件…</translation>
  </message>
  <message>
   <source>Find in this chat</source>
   <translation>在此对话中查找</translation>
  </message>
  <message>
   <source>First word after {seconds} s</source>
   <translation>{seconds}秒后出现首字</translation>
  </message>
  <message>
   <source>Go on from here in a new chat</source>
   <translation>从这里开始新对话</translation>
  </message>
  <message>
   <source>Go to the end</source>
   <translation>跳到末尾</translation>
  </message>
  <message>
   <source>Gone</source>
   <translation>已不存在</translation>
  </message>
  <message>
   <source>Held since Inglenook was closed</source>
   <translation>自 Inglenook 关闭起暂存</translation>
  </message>
  <message>
   <source>Held, because the answer failed</source>
   <translation>回答失败，因此暂存</translation>
  </message>
  <message>
   <source>Held, because you stopped the answer</source>
   <translation>你停止了回答，因此暂存</translation>
  </message>
  <message>
   <source>Insert</source>
   <translation>插入</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>指令</translation>
  </message>
  <message>
   <source>Its name has letters that may look like others. It is really {host}</source>
   <translation>网站名中有容易混淆的字母，实际是 {host}</translation>
  </message>
  <message>
   <source>Its name mixes letters of several alphabets, as forged addresses often do.</source>
   <translation>网站名混用了多种字母，伪造的网址常常如此。</translation>
  </message>
  <message>
   <source>Later version</source>
   <translation>较新的版本</translation>
  </message>
  <message>
   <source>Leave this computer?</source>
   <translation>要离开这台电脑吗？</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>已略去</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>正在加载模型</translation>
  </message>
  <message numerus="yes">
   <source>Looked through {passages} passages of %n file(s)</source>
   <translation>
    <numerusform>查看了%Ln个文件中的{passages}个段落</numerusform>
   </translation>
  </message>
  <message>
   <source>Messages that wait</source>
   <translation>等待发送的消息</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Model: {name}, {state}</source>
   <translation>模型：{name}，{state}</translation>
  </message>
  <message>
   <source>Model: {name}. {state}</source>
   <translation>模型：{name}。{state}</translation>
  </message>
  <message>
   <source>More for this chat</source>
   <translation>此对话的更多操作</translation>
  </message>
  <message>
   <source>More for this message</source>
   <translation>此消息的更多操作</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>新建对话</translation>
  </message>
  <message>
   <source>Next place</source>
   <translation>下一处</translation>
  </message>
  <message>
   <source>No collections yet: add a folder in the library.</source>
   <translation>还没有合集：请在资料库中添加文件夹。</translation>
  </message>
  <message>
   <source>No model</source>
   <translation>没有模型</translation>
  </message>
  <message>
   <source>No persona</source>
   <translation>不使用角色</translation>
  </message>
  <message>
   <source>No prompts yet: they are made under Prompts.</source>
   <translation>还没有提示词：可以在“提示词”页面中创建。</translation>
  </message>
  <message numerus="yes">
   <source>No room for %n file(s) of {tokens} tokens: there is room for {room}.</source>
   <translation>
    <numerusform>%Ln个文件共{tokens}个词元，放不下：只能容纳{room}个。</numerusform>
   </translation>
  </message>
  <message>
   <source>No site</source>
   <translation>不是网站</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>未找到</translation>
  </message>
  <message>
   <source>Nothing had to be left out.</source>
   <translation>没有略去任何内容。</translation>
  </message>
  <message>
   <source>Only from files</source>
   <translation>仅依据文件</translation>
  </message>
  <message>
   <source>Open in the browser</source>
   <translation>在浏览器中打开</translation>
  </message>
  <message>
   <source>Or begin with one of these</source>
   <translation>或者从下面的问题开始</translation>
  </message>
  <message>
   <source>PDF, Word, text, Markdown, web pages. They stay in place.</source>
   <translation>PDF、Word、文本、Markdown、网页。文件留在原处。</translation>
  </message>
  <message>
   <source>Part of the notes about each file</source>
   <translation>各文件笔记的一部分</translation>
  </message>
  <message>
   <source>Passages found</source>
   <translation>找到的段落</translation>
  </message>
  <message>
   <source>Pasted text, {count} characters</source>
   <translation>粘贴的文本，{count}个字符</translation>
  </message>
  <message>
   <source>Pasted {when}</source>
   <translation>{when}粘贴</translation>
  </message>
  <message>
   <source>Personas and prompts …</source>
   <translation>角色和提示词…</translation>
  </message>
  <message>
   <source>Previous place</source>
   <translation>上一处</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>提示词</translation>
  </message>
  <message numerus="yes">
   <source>Read as far as page {count} of %n page(s)</source>
   <translation>
    <numerusform>已读到第{count}页，共%Ln页</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Read as far as passage {count} of %n passage(s)</source>
   <translation>
    <numerusform>已读到第{count}个段落，共%Ln个</numerusform>
   </translation>
  </message>
  <message>
   <source>Read as much as fits</source>
   <translation>能放下多少就读多少</translation>
  </message>
  <message>
   <source>Read from its beginning, as far as it fits.</source>
   <translation>从开头读起，能放下多少读多少。</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>正在读取</translation>
  </message>
  <message>
   <source>Reading your files</source>
   <translation>正在读取你的文件</translation>
  </message>
  <message>
   <source>Reading your files, {done} of {total}</source>
   <translation>正在读取你的文件，{done}/{total}</translation>
  </message>
  <message>
   <source>Reading {done} of {total} parts · {text}</source>
   <translation>正在读取第{done}部分，共{total}部分 · {text}</translation>
  </message>
  <message>
   <source>Reading {done} of {total} tokens</source>
   <translation>正在读取词元，{done}/{total}</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Room for the answer</source>
   <translation>留给回答的空间</translation>
  </message>
  <message>
   <source>Searching your files</source>
   <translation>正在搜索你的文件</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>发送</translation>
  </message>
  <message>
   <source>Send (Enter)</source>
   <translation>发送（Enter）</translation>
  </message>
  <message>
   <source>Send after this answer (Enter)</source>
   <translation>在此回答之后发送（Enter）</translation>
  </message>
  <message>
   <source>Send earlier</source>
   <translation>提前发送</translation>
  </message>
  <message>
   <source>Send them</source>
   <translation>发送</translation>
  </message>
  <message>
   <source>Sent one after the other</source>
   <translation>逐条发送</translation>
  </message>
  <message>
   <source>Show how the passages were found</source>
   <translation>查看段落是怎样找到的</translation>
  </message>
  <message>
   <source>Show the earlier version</source>
   <translation>显示较早的版本</translation>
  </message>
  <message>
   <source>Show the later version</source>
   <translation>显示较新的版本</translation>
  </message>
  <message>
   <source>Show the sources</source>
   <translation>显示来源</translation>
  </message>
  <message>
   <source>Show why</source>
   <translation>显示原因</translation>
  </message>
  <message>
   <source>Something went wrong.</source>
   <translation>出了点问题。</translation>
  </message>
  <message>
   <source>Source {number}: {file}, {place}. {words}</source>
   <translation>来源{number}：{file}，{place}。{words}</translation>
  </message>
  <message>
   <source>Source {number}: {source}</source>
   <translation>来源{number}：{source}</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stop (Esc)</source>
   <translation>停止（Esc）</translation>
  </message>
  <message>
   <source>Stop answering</source>
   <translation>停止回答</translation>
  </message>
  <message>
   <source>Stopped before anything was written.</source>
   <translation>还没写出内容就已停止。</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>已停止。</translation>
  </message>
  <message>
   <source>Suggested questions</source>
   <translation>建议的问题</translation>
  </message>
  <message>
   <source>Suggestions</source>
   <translation>建议</translation>
  </message>
  <message>
   <source>Take it out</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Temporary</source>
   <translation>临时</translation>
  </message>
  <message>
   <source>Temporary chat</source>
   <translation>临时对话</translation>
  </message>
  <message>
   <source>Temporary: kept nowhere</source>
   <translation>临时：不保存在任何地方</translation>
  </message>
  <message>
   <source>That is a lot of text. It can go out with the question, or as a file.</source>
   <translation>文本很长。可以随问题一起发送，也可以作为文件附加。</translation>
  </message>
  <message>
   <source>The answer came in a form that this version cannot read.</source>
   <translation>回答的格式是这个版本无法读取的。</translation>
  </message>
  <message>
   <source>The answer reached the length limit and ends early.</source>
   <translation>回答达到长度上限，提前结束。</translation>
  </message>
  <message>
   <source>The model looks at this picture.</source>
   <translation>模型会查看这张图片。</translation>
  </message>
  <message>
   <source>The site has no name, only numbers.</source>
   <translation>这个网站没有名称，只有数字。</translation>
  </message>
  <message>
   <source>The version before stays.</source>
   <translation>之前的版本会保留。</translation>
  </message>
  <message>
   <source>There is no room for it in the model's window</source>
   <translation>模型的上下文中已放不下它</translation>
  </message>
  <message>
   <source>Thinking</source>
   <translation>思考中</translation>
  </message>
  <message>
   <source>This is a copy: the other chat stays as it was</source>
   <translation>这是副本：原来的对话保持不变</translation>
  </message>
  <message>
   <source>This is not the address of a page, so it can only be copied.</source>
   <translation>这不是网页地址，因此只能复制。</translation>
  </message>
  <message>
   <source>This model does not see pictures: only the words on it are read.</source>
   <translation>这个模型看不了图片：只会读取图中的文字。</translation>
  </message>
  <message>
   <source>Thought first</source>
   <translation>先思考过</translation>
  </message>
  <message>
   <source>Thought for a moment</source>
   <translation>思考了片刻</translation>
  </message>
  <message>
   <source>Thought for {time}</source>
   <translation>思考了{time}</translation>
  </message>
  <message>
   <source>Title of the chat</source>
   <translation>对话标题</translation>
  </message>
  <message>
   <source>Too long to read whole: its best passages are used</source>
   <translation>太长，无法整篇读取：使用其中最相关的段落</translation>
  </message>
  <message>
   <source>Too long to read whole: its best passages are used.</source>
   <translation>太长，无法整篇读取：使用其中最相关的段落。</translation>
  </message>
  <message>
   <source>Took the message out of the chat</source>
   <translation>已从对话中删除该消息</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>Unload from memory</source>
   <translation>从内存中卸载</translation>
  </message>
  <message>
   <source>Use the best passages</source>
   <translation>使用最相关的段落</translation>
  </message>
  <message>
   <source>Version {number} of {count}</source>
   <translation>版本{number}/{count}</translation>
  </message>
  <message>
   <source>What are the main points of {name}?</source>
   <translation>“{name}”的要点有哪些？</translation>
  </message>
  <message>
   <source>What is sent there can be read on the way: it is not encrypted.</source>
   <translation>发往那里的内容没有加密，途中可能被人看到。</translation>
  </message>
  <message>
   <source>What stands before the @ is not the site that would open.</source>
   <translation>@ 前面的部分并不是将要打开的网站。</translation>
  </message>
  <message>
   <source>What the model thought</source>
   <translation>模型的思考</translation>
  </message>
  <message>
   <source>What the model was given</source>
   <translation>交给模型的内容</translation>
  </message>
  <message>
   <source>What would you like to know?</source>
   <translation>想了解点什么？</translation>
  </message>
  <message>
   <source>Which dates and deadlines are in {name}?</source>
   <translation>“{name}”中有哪些日期和截止期限？</translation>
  </message>
  <message>
   <source>Who is named in {name}, and what for?</source>
   <translation>“{name}”中提到了哪些人，各为何事？</translation>
  </message>
  <message>
   <source>With the question</source>
   <translation>随问题一起发送</translation>
  </message>
  <message>
   <source>Working</source>
   <translation>正在处理</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>正在书写</translation>
  </message>
  <message>
   <source>You: {text}</source>
   <translation>你：{text}</translation>
  </message>
  <message>
   <source>Your question</source>
   <translation>你的问题</translation>
  </message>
  <message>
   <source>answering</source>
   <translation>正在回答</translation>
  </message>
  <message>
   <source>as much as fits</source>
   <translation>能放下多少就读多少</translation>
  </message>
  <message>
   <source>asleep until the next question</source>
   <translation>休眠中，下次提问时唤醒</translation>
  </message>
  <message>
   <source>first word {seconds} s</source>
   <translation>首字{seconds}秒</translation>
  </message>
  <message numerus="yes">
   <source>from the records of %n file(s)</source>
   <translation>
    <numerusform>依据%Ln个文件的记录</numerusform>
   </translation>
  </message>
  <message>
   <source>loading</source>
   <translation>正在加载</translation>
  </message>
  <message>
   <source>p. {page}</source>
   <translation>第{page}页</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>就绪</translation>
  </message>
  <message>
   <source>starting</source>
   <translation>正在启动</translation>
  </message>
  <message>
   <source>starting again</source>
   <translation>正在重新启动</translation>
  </message>
  <message>
   <source>stopped after failures</source>
   <translation>多次失败后已停止</translation>
  </message>
  <message numerus="yes">
   <source>used none of %n passage(s)</source>
   <translation>
    <numerusform>%Ln个段落均未使用</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>used {used} of {all} passages from %n file(s)</source>
   <translation>
    <numerusform>使用了{all}个段落中的{used}个，来自%Ln个文件</numerusform>
   </translation>
  </message>
  <message>
   <source>words only</source>
   <translation>仅用字词</translation>
  </message>
  <message>
   <source>{count} tokens</source>
   <translation>{count}个词元</translation>
  </message>
  <message>
   <source>{name} (not there any more)</source>
   <translation>{name}（已不存在）</translation>
  </message>
  <message numerus="yes">
   <source>{name} and %n more</source>
   <translation>
    <numerusform>{name} 及另外%Ln个</numerusform>
   </translation>
  </message>
  <message>
   <source>{one} and {other}</source>
   <translation>{one}和{other}</translation>
  </message>
  <message>
   <source>{place} of {count}</source>
   <translation>{place}/{count}</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds}秒</translation>
  </message>
  <message>
   <source>{speed} tokens/s</source>
   <translation>{speed}词元/秒</translation>
  </message>
  <message>
   <source>{tokens} tokens read, {known} of them before you asked</source>
   <translation>读取{tokens}个词元，其中{known}个在你提问前已读</translation>
  </message>
  <message>
   <source>{used} of {all} passages</source>
   <translation>{all}个段落中的{used}个</translation>
  </message>
  <message>
   <source>{used} of {window} tokens</source>
   <translation>已用{used}个词元，共{window}个</translation>
  </message>
  <message>
   <source>{what} ahead</source>
   <translation>{what}（提前）</translation>
  </message>
  <message numerus="yes">
   <source>{what}, %n token(s)</source>
   <translation>
    <numerusform>{what}，%Ln个词元</numerusform>
   </translation>
  </message>
  <message>
   <source>{what}, closed</source>
   <translation>{what}，已收起</translation>
  </message>
  <message>
   <source>{what}, open</source>
   <translation>{what}，已展开</translation>
  </message>
  <message>
   <source>{what}, {time} left</source>
   <translation>{what}，剩余{time}</translation>
  </message>
  <message>
   <source>“{name}” has {tokens} tokens. There is room for {room}.</source>
   <translation>“{name}”有{tokens}个词元，只能容纳{room}个。</translation>
  </message>
  <message>
   <source>“{words}”</source>
   <translation>“{words}”</translation>
  </message>
 </context>
 <context>
  <name>chats</name>
  <message numerus="yes">
   <source>%n chat(s)</source>
   <translation>
    <numerusform>%Ln个对话</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) back in the list</source>
   <translation>
    <numerusform>%Ln个对话已回到列表</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) came in from {source}.</source>
   <translation>
    <numerusform>已从 {source} 导入%Ln个对话。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) chosen</source>
   <translation>
    <numerusform>已选择%Ln个对话</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) deleted</source>
   <translation>
    <numerusform>已删除%Ln个对话</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) moved to “{folder}”</source>
   <translation>
    <numerusform>已将%Ln个对话移到“{folder}”</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) put into the archive</source>
   <translation>
    <numerusform>已归档%Ln个对话</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) skipped:</source>
   <translation>
    <numerusform>跳过了%Ln个对话：</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) taken out of the folder</source>
   <translation>
    <numerusform>已将%Ln个对话移出文件夹</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chat(s) written to {where}</source>
   <translation>
    <numerusform>已将%Ln个对话写入 {where}</numerusform>
   </translation>
  </message>
  <message>
   <source>A folder needs a name.</source>
   <translation>文件夹需要一个名称。</translation>
  </message>
  <message>
   <source>Add files …</source>
   <translation>添加文件…</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>所有文件</translation>
  </message>
  <message>
   <source>And {count} more.</source>
   <translation>还有{count}个。</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>归档</translation>
  </message>
  <message>
   <source>Back to the chats</source>
   <translation>返回对话</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>对话</translation>
  </message>
  <message>
   <source>Chats</source>
   <translation>对话</translation>
  </message>
  <message>
   <source>Choose a file …</source>
   <translation>选择文件…</translation>
  </message>
  <message>
   <source>Choose a folder …</source>
   <translation>选择文件夹…</translation>
  </message>
  <message>
   <source>Choose nothing</source>
   <translation>取消选择</translation>
  </message>
  <message>
   <source>Choose the export of ChatGPT or Claude (the .zip file or conversations.json), the folder with the threads of Jan or the conversations of LM Studio, or a JSON file that Inglenook wrote. Nothing leaves this computer, and what is here already is skipped.</source>
   <translation>请选择 ChatGPT 或 Claude 的导出内容（.zip 文件或 conversations.json）、Jan 的 threads 文件夹、LM Studio 的 conversations 文件夹，或 Inglenook 导出的 JSON 文件。任何内容都不会离开这台电脑，已有的对话会跳过。</translation>
  </message>
  <message>
   <source>Choose where …</source>
   <translation>选择位置…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Collections to look in</source>
   <translation>要查找的合集</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>命令</translation>
  </message>
  <message>
   <source>Delete all for good</source>
   <translation>全部永久删除</translation>
  </message>
  <message>
   <source>Deleted “{title}”</source>
   <translation>已删除“{title}”</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>Empty the trash</source>
   <translation>清空回收站</translation>
  </message>
  <message>
   <source>Everything, with all versions of questions and answers. Can be imported.</source>
   <translation>全部内容，包括问题和回答的所有版本。可以重新导入。</translation>
  </message>
  <message numerus="yes">
   <source>Export %n chat(s)</source>
   <translation>
    <numerusform>导出%Ln个对话</numerusform>
   </translation>
  </message>
  <message>
   <source>Export all chats</source>
   <translation>导出所有对话</translation>
  </message>
  <message>
   <source>Export “{title}”</source>
   <translation>导出“{title}”</translation>
  </message>
  <message>
   <source>Exported chats</source>
   <translation>导出的对话</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Files for this folder</source>
   <translation>此文件夹的文件</translation>
  </message>
  <message>
   <source>Files that every chat has</source>
   <translation>每个对话都带有的文件</translation>
  </message>
  <message>
   <source>Folder “{name}”</source>
   <translation>文件夹“{name}”</translation>
  </message>
  <message>
   <source>Folder “{name}” deleted; its chats are in the list</source>
   <translation>已删除文件夹“{name}”；其中的对话已移到列表中</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>For any browser, with the sources.</source>
   <translation>可用任何浏览器打开，附来源。</translation>
  </message>
  <message>
   <source>For printing and sending, with the sources.</source>
   <translation>适合打印和发送，附来源。</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>查找结果</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>前往</translation>
  </message>
  <message>
   <source>Import chats</source>
   <translation>导入对话</translation>
  </message>
  <message>
   <source>Instructions for the model</source>
   <translation>给模型的指令</translation>
  </message>
  <message>
   <source>Last month</source>
   <translation>上个月</translation>
  </message>
  <message>
   <source>Last week</source>
   <translation>上周</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>More</source>
   <translation>更多</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Narrow with tag:name, folder:name, is:pinned, is:unread, is:archived · Enter opens, Esc closes</source>
   <translation>用 tag:名称、folder:名称、is:pinned、is:unread、is:archived 缩小范围 · 按 Enter 打开，按 Esc 关闭</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>新建对话</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>新建文件夹</translation>
  </message>
  <message>
   <source>None</source>
   <translation>无</translation>
  </message>
  <message>
   <source>Nothing here is about “{text}”.</source>
   <translation>这里没有与“{text}”有关的内容。</translation>
  </message>
  <message>
   <source>Nothing is archived. Archive a chat to keep it out of the way.</source>
   <translation>没有已归档的对话。归档对话可以让列表更清爽。</translation>
  </message>
  <message>
   <source>Older chats</source>
   <translation>更早的对话</translation>
  </message>
  <message>
   <source>Out of the folder</source>
   <translation>移出文件夹</translation>
  </message>
  <message>
   <source>Persona</source>
   <translation>角色</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>已置顶</translation>
  </message>
  <message>
   <source>Plain text for notes and editors, with the sources.</source>
   <translation>纯文本，适合笔记和编辑器，附来源。</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>正在读取</translation>
  </message>
  <message>
   <source>Recent chats</source>
   <translation>最近的对话</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>正在保存</translation>
  </message>
  <message>
   <source>Search chats</source>
   <translation>搜索对话</translation>
  </message>
  <message>
   <source>Search chats, folders and commands</source>
   <translation>搜索对话、文件夹和命令</translation>
  </message>
  <message>
   <source>Search the library for “{text}”</source>
   <translation>在资料库中搜索“{text}”</translation>
  </message>
  <message>
   <source>Short words that find chats again, separated by commas. Search for tag:name lists all chats that have one.</source>
   <translation>便于找回对话的短词，用半角逗号（,）分隔。搜索 tag:名称 会列出带有该标签的所有对话。</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>在文件夹中显示</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>标签</translation>
  </message>
  <message numerus="yes">
   <source>Tags of %n chat(s)</source>
   <translation>
    <numerusform>%Ln个对话的标签</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Tags of %n chat(s) changed</source>
   <translation>
    <numerusform>已更改%Ln个对话的标签</numerusform>
   </translation>
  </message>
  <message>
   <source>Take {name} out</source>
   <translation>移除 {name}</translation>
  </message>
  <message>
   <source>The trash is empty. Deleted chats stay here for 30 days.</source>
   <translation>回收站是空的。删除的对话会在这里保留30天。</translation>
  </message>
  <message>
   <source>The usual model</source>
   <translation>默认模型</translation>
  </message>
  <message>
   <source>There are no chats yet.</source>
   <translation>还没有对话。</translation>
  </message>
  <message>
   <source>There is no chat in this folder.</source>
   <translation>此文件夹中没有对话。</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>今天</translation>
  </message>
  <message>
   <source>Trash</source>
   <translation>回收站</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>What you set here holds for its chats where they have nothing of their own.</source>
   <translation>对话自身没有设置的，以这里的设置为准。</translation>
  </message>
  <message>
   <source>Where to write to</source>
   <translation>保存位置</translation>
  </message>
  <message>
   <source>Without a title</source>
   <translation>无标题</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>正在写入</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>昨天</translation>
  </message>
  <message>
   <source>Your chats will be listed here.</source>
   <translation>你的对话会显示在这里。</translation>
  </message>
  <message>
   <source>archived</source>
   <translation>已归档</translation>
  </message>
  <message>
   <source>folder, closed</source>
   <translation>文件夹，已收起</translation>
  </message>
  <message>
   <source>folder, open</source>
   <translation>文件夹，已展开</translation>
  </message>
  <message>
   <source>work, tax, 2026</source>
   <translation>工作,税务,2026</translation>
  </message>
  <message>
   <source>{done} of {total} written</source>
   <translation>已写入{done}个，共{total}个</translation>
  </message>
  <message>
   <source>{name} could not be written.</source>
   <translation>无法写入 {name}。</translation>
  </message>
  <message>
   <source>{title}: {reason}</source>
   <translation>{title}：{reason}</translation>
  </message>
 </context>
 <context>
  <name>desktop</name>
  <message numerus="yes">
   <source>%n answer(s) being written. What is there so far stays.</source>
   <translation>
    <numerusform>正在书写%Ln条回答。已写出的内容会保留。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n download(s) going on without the window.</source>
   <translation>
    <numerusform>%Ln个下载不需要窗口，会继续进行。</numerusform>
   </translation>
  </message>
  <message>
   <source>A backup is being made. It will not be there.</source>
   <translation>正在制作备份。关闭后不会生成备份。</translation>
  </message>
  <message>
   <source>A backup is being restored. Restore it again later.</source>
   <translation>正在恢复备份。之后请重新恢复。</translation>
  </message>
  <message>
   <source>A file is being written. Write it again later.</source>
   <translation>正在写入文件。之后请重新写入。</translation>
  </message>
  <message>
   <source>Add to the library</source>
   <translation>添加到资料库</translation>
  </message>
  <message>
   <source>Add “{word}” to the dictionary</source>
   <translation>将“{word}”添加到词典</translation>
  </message>
  <message>
   <source>An answer could not be written</source>
   <translation>有一条回答未能写出</translation>
  </message>
  <message>
   <source>An answer is ready</source>
   <translation>回答已写好</translation>
  </message>
  <message>
   <source>Ask Inglenook</source>
   <translation>询问 Inglenook</translation>
  </message>
  <message>
   <source>Ask about it here</source>
   <translation>在此提问</translation>
  </message>
  <message>
   <source>Ask about your files, or anything</source>
   <translation>就你的文件提问，或随便问点什么</translation>
  </message>
  <message>
   <source>Ask quickly</source>
   <translation>快速提问</translation>
  </message>
  <message>
   <source>Chats are being exported. Export them again later.</source>
   <translation>正在导出对话。之后请重新导出。</translation>
  </message>
  <message>
   <source>Chats are being imported. Those that are in stay; import again for the rest.</source>
   <translation>正在导入对话。已导入的会保留，其余的请再次导入。</translation>
  </message>
  <message>
   <source>Click to open the chat.</source>
   <translation>点按可打开对话。</translation>
  </message>
  <message>
   <source>Click to see why.</source>
   <translation>点按可查看原因。</translation>
  </message>
  <message>
   <source>Click to see your library.</source>
   <translation>点按可查看资料库。</translation>
  </message>
  <message>
   <source>Click to see your models.</source>
   <translation>点按可查看模型。</translation>
  </message>
  <message>
   <source>Close Inglenook now?</source>
   <translation>现在关闭 Inglenook 吗？</translation>
  </message>
  <message>
   <source>Close anyway</source>
   <translation>仍要关闭</translation>
  </message>
  <message>
   <source>Esc puts this away</source>
   <translation>按 Esc 收起</translation>
  </message>
  <message>
   <source>Go on reading files</source>
   <translation>继续读取文件</translation>
  </message>
  <message>
   <source>Inglenook stays in the tray</source>
   <translation>Inglenook 留在托盘中</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>新建对话</translation>
  </message>
  <message>
   <source>No suggestions</source>
   <translation>没有建议</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>都不要</translation>
  </message>
  <message>
   <source>Open Inglenook</source>
   <translation>打开 Inglenook</translation>
  </message>
  <message>
   <source>Open in the window</source>
   <translation>在窗口中打开</translation>
  </message>
  <message>
   <source>Pause reading files</source>
   <translation>暂停读取文件</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>退出</translation>
  </message>
  <message>
   <source>Reading has ended: {name}</source>
   <translation>读取结束：{name}</translation>
  </message>
  <message>
   <source>Send (Enter)</source>
   <translation>发送（Enter）</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>不关闭</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>The data folder is being moved. It stays where it is.</source>
   <translation>正在移动数据文件夹。数据将留在原处。</translation>
  </message>
  <message>
   <source>This desktop has no tray</source>
   <translation>此桌面没有托盘</translation>
  </message>
  <message>
   <source>To end it, choose Quit in its menu there.</source>
   <translation>要结束程序，请在托盘菜单中选择“退出”。</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>使用</translation>
  </message>
  <message numerus="yes">
   <source>What about %n file(s)?</source>
   <translation>
    <numerusform>这%Ln个文件怎么处理？</numerusform>
   </translation>
  </message>
  <message>
   <source>What about “{name}”?</source>
   <translation>“{name}”怎么处理？</translation>
  </message>
  <message>
   <source>{keys} cannot be had: another program has these keys</source>
   <translation>无法使用 {keys}：已被其他程序占用</translation>
  </message>
  <message>
   <source>{name} could not be fetched</source>
   <translation>未能获取 {name}</translation>
  </message>
  <message>
   <source>{name} is among your models now</source>
   <translation>{name} 已加入你的模型</translation>
  </message>
  <message>
   <source>{name} is here</source>
   <translation>{name} 已下载好</translation>
  </message>
 </context>
 <context>
  <name>evidence</name>
  <message numerus="yes">
   <source>%n passage(s) read and not used</source>
   <translation>
    <numerusform>%Ln个段落已读但未使用</numerusform>
   </translation>
  </message>
  <message>
   <source>All of the library</source>
   <translation>整个资料库</translation>
  </message>
  <message>
   <source>All passages that were looked at</source>
   <translation>查看过的所有段落</translation>
  </message>
  <message numerus="yes">
   <source>An older version. Newest of %n: {file}</source>
   <translation>
    <numerusform>这是较旧的版本。%Ln个版本中最新的是：{file}</numerusform>
   </translation>
  </message>
  <message>
   <source>Answer only from files</source>
   <translation>仅依据文件回答</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>再次提问</translation>
  </message>
  <message>
   <source>Ask again with other settings</source>
   <translation>换用其他设置再次提问</translation>
  </message>
  <message>
   <source>Attachments</source>
   <translation>附件</translation>
  </message>
  <message>
   <source>Back to the sources</source>
   <translation>返回来源</translation>
  </message>
  <message>
   <source>Both rankings together, and names of files in the question</source>
   <translation>综合两种排序，以及问题中提到的文件名</translation>
  </message>
  <message>
   <source>Both say: {words}</source>
   <translation>共同提到：{words}</translation>
  </message>
  <message>
   <source>Cc</source>
   <translation>抄送</translation>
  </message>
  <message>
   <source>Cited as {number}</source>
   <translation>引用编号{number}</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>关闭（Esc）</translation>
  </message>
  <message>
   <source>Close the search (Esc)</source>
   <translation>关闭查找（Esc）</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>依据</translation>
  </message>
  <message>
   <source>Fill the width with the text of the page</source>
   <translation>让页面文字占满宽度</translation>
  </message>
  <message>
   <source>Find in this file</source>
   <translation>在此文件中查找</translation>
  </message>
  <message>
   <source>Find in this file (Ctrl+F)</source>
   <translation>在此文件中查找（Ctrl+F）</translation>
  </message>
  <message>
   <source>Fit page</source>
   <translation>适合页面</translation>
  </message>
  <message>
   <source>Fit width</source>
   <translation>适合宽度</translation>
  </message>
  <message>
   <source>From</source>
   <translation>发件人</translation>
  </message>
  <message>
   <source>Have the best ones read again</source>
   <translation>重读最相关的段落</translation>
  </message>
  <message>
   <source>How close the passage is to the question in meaning</source>
   <translation>段落与问题在含义上有多接近</translation>
  </message>
  <message>
   <source>How they were found</source>
   <translation>查找过程</translation>
  </message>
  <message>
   <source>How well the words of the question occur in the passage</source>
   <translation>问题中的字词在段落中出现得如何</translation>
  </message>
  <message>
   <source>Joined to the one beside it</source>
   <translation>已与相邻段落合并</translation>
  </message>
  <message>
   <source>Larger (Ctrl and plus)</source>
   <translation>放大（Ctrl 和加号）</translation>
  </message>
  <message>
   <source>Look by</source>
   <translation>查找方式</translation>
  </message>
  <message>
   <source>Look in</source>
   <translation>查找范围</translation>
  </message>
  <message>
   <source>Marked: {passage}</source>
   <translation>已标出：{passage}</translation>
  </message>
  <message>
   <source>Meaning</source>
   <translation>含义</translation>
  </message>
  <message>
   <source>Meaning only</source>
   <translation>仅按含义</translation>
  </message>
  <message>
   <source>More to do with this file</source>
   <translation>此文件的更多操作</translation>
  </message>
  <message>
   <source>Much weaker than the best</source>
   <translation>远不如最相关的段落</translation>
  </message>
  <message>
   <source>Next hit (F3)</source>
   <translation>下一处（F3）</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>下一页</translation>
  </message>
  <message>
   <source>No other file of your library is about the same.</source>
   <translation>资料库中没有其他内容相近的文件。</translation>
  </message>
  <message>
   <source>No room in the model's window</source>
   <translation>模型的上下文中放不下</translation>
  </message>
  <message>
   <source>Not about the question</source>
   <translation>与问题无关</translation>
  </message>
  <message>
   <source>Not among those that this ranking found</source>
   <translation>不在此排序找到的段落之中</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>未找到</translation>
  </message>
  <message>
   <source>Nothing was looked for in your files for this answer.</source>
   <translation>此回答没有在你的文件中查找。</translation>
  </message>
  <message>
   <source>Only the file shown here</source>
   <translation>仅这里显示的文件</translation>
  </message>
  <message>
   <source>Open in its own program</source>
   <translation>用默认程序打开</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Open the newer {file}</source>
   <translation>打开较新的 {file}</translation>
  </message>
  <message>
   <source>Others fit better</source>
   <translation>其他段落更合适</translation>
  </message>
  <message>
   <source>Page to go to</source>
   <translation>要转到的页码</translation>
  </message>
  <message>
   <source>Page {number}</source>
   <translation>第{number}页</translation>
  </message>
  <message>
   <source>Page {number} with the passage marked</source>
   <translation>第{number}页，已标出段落</translation>
  </message>
  <message>
   <source>Passage</source>
   <translation>段落</translation>
  </message>
  <message>
   <source>Passages to read, at most</source>
   <translation>最多读取的段落数</translation>
  </message>
  <message>
   <source>Place {rank} by “{ranking}”, score {score}</source>
   <translation>按“{ranking}”排第{rank}位，得分{score}</translation>
  </message>
  <message>
   <source>Previous hit (Shift+F3)</source>
   <translation>上一处（Shift+F3）</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>上一页</translation>
  </message>
  <message>
   <source>Read with its whole file</source>
   <translation>随整个文件一起读取</translation>
  </message>
  <message>
   <source>Read, not cited</source>
   <translation>已读取，未引用</translation>
  </message>
  <message>
   <source>Related files</source>
   <translation>相关文件</translation>
  </message>
  <message>
   <source>Reread</source>
   <translation>重读</translation>
  </message>
  <message>
   <source>Says the same as another passage</source>
   <translation>与另一段落内容相同</translation>
  </message>
  <message>
   <source>Show whole pages</source>
   <translation>显示整页</translation>
  </message>
  <message>
   <source>Smaller (Ctrl and minus)</source>
   <translation>缩小（Ctrl 和减号）</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>主题</translation>
  </message>
  <message>
   <source>The cells of the passage in their sheet</source>
   <translation>段落在工作表中的单元格</translation>
  </message>
  <message>
   <source>The head of the letter</source>
   <translation>邮件信息</translation>
  </message>
  <message>
   <source>The passage in its file</source>
   <translation>文件中的段落</translation>
  </message>
  <message>
   <source>The passage in its file, lines {first} to {last}</source>
   <translation>文件中的段落，第{first}至{last}行</translation>
  </message>
  <message>
   <source>The picture of this page could not be shown.</source>
   <translation>无法显示此页的图像。</translation>
  </message>
  <message>
   <source>This file has changed since it was read. The mark may be off.</source>
   <translation>此文件在读取之后有改动，标记可能不准。</translation>
  </message>
  <message>
   <source>This file has changed since. Here is the text as it was read.</source>
   <translation>此文件后来有改动。这里显示的是当时读取的文本。</translation>
  </message>
  <message>
   <source>This file is gone. Here is the text as it was read.</source>
   <translation>此文件已不存在。这里显示的是当时读取的文本。</translation>
  </message>
  <message>
   <source>To</source>
   <translation>收件人</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>综合</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>Unlock …</source>
   <translation>解锁…</translation>
  </message>
  <message>
   <source>What a model says that read the passage with the question</source>
   <translation>由同时读了问题和段落的模型给出的评分</translation>
  </message>
  <message>
   <source>Where it looked before</source>
   <translation>之前查找的范围</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>字词</translation>
  </message>
  <message>
   <source>Words and meaning</source>
   <translation>字词和含义</translation>
  </message>
  <message>
   <source>Words only</source>
   <translation>仅按字词</translation>
  </message>
  <message>
   <source>cited</source>
   <translation>已引用</translation>
  </message>
  <message>
   <source>page {page}</source>
   <translation>第{page}页</translation>
  </message>
  <message>
   <source>page {page} of {pages}</source>
   <translation>第{page}页，共{pages}页</translation>
  </message>
  <message>
   <source>{at} of {total}</source>
   <translation>{at}/{total}</translation>
  </message>
  <message>
   <source>{at} of {total}+</source>
   <translation>{at}/{total}+</translation>
  </message>
  <message>
   <source>{file} is a newer version</source>
   <translation>{file} 是较新的版本</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent}%</translation>
  </message>
  <message numerus="yes">
   <source>{read} of %n candidate(s) read by the model.</source>
   <translation>
    <numerusform>模型读取了%Ln个候选段落中的{read}个。</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>host</name>
  <message>
   <source>'inglenook index PATH --collection {0}' makes it.</source>
   <translation>可用“inglenook index PATH --collection {0}”创建。</translation>
  </message>
  <message>
   <source>'inglenook models get {0}' goes on, 'inglenook models cancel {1}' drops it.</source>
   <translation>“inglenook models get {0}”可继续下载，“inglenook models cancel {1}”可放弃下载。</translation>
  </message>
  <message>
   <source>'inglenook models get {0}' would begin one.</source>
   <translation>可用“inglenook models get {0}”开始下载。</translation>
  </message>
  <message>
   <source>'inglenook models list' shows those that there are.</source>
   <translation>“inglenook models list”会列出现有的模型。</translation>
  </message>
  <message>
   <source>, going by such computers in general</source>
   <translation>（按同类电脑估算）</translation>
  </message>
  <message>
   <source>A chat has no {0}.</source>
   <translation>对话没有 {0} 这一项。</translation>
  </message>
  <message>
   <source>A database could not be copied to {0}: {1}.</source>
   <translation>无法将数据库复制到 {0}：{1}。</translation>
  </message>
  <message>
   <source>A folder needs a name.</source>
   <translation>文件夹需要一个名称。</translation>
  </message>
  <message>
   <source>A good writer in many languages.</source>
   <translation>擅长用多种语言写作。</translation>
  </message>
  <message>
   <source>A line of its messages is damaged.</source>
   <translation>其消息中有一行已损坏。</translation>
  </message>
  <message>
   <source>A link that leads nowhere.</source>
   <translation>链接指向的内容不存在。</translation>
  </message>
  <message>
   <source>A link to a folder: add that folder itself to have it read.</source>
   <translation>指向文件夹的链接：如需读取，请直接添加那个文件夹。</translation>
  </message>
  <message>
   <source>A message is not valid JSON.</source>
   <translation>有一条消息不是有效的 JSON。</translation>
  </message>
  <message>
   <source>A message must be a JSON object.</source>
   <translation>消息必须是 JSON 对象。</translation>
  </message>
  <message>
   <source>A persona needs a name.</source>
   <translation>角色需要一个名称。</translation>
  </message>
  <message>
   <source>A prompt cannot end with a picture.</source>
   <translation>提示词不能以图片结尾。</translation>
  </message>
  <message>
   <source>A prompt needs a name.</source>
   <translation>提示词需要一个名称。</translation>
  </message>
  <message>
   <source>A question in a chat has the chat's history.</source>
   <translation>对话中的问题已带有对话的历史。</translation>
  </message>
  <message>
   <source>A request must name in 'do' what it asks for.</source>
   <translation>请求必须在“do”中指明要做什么。</translation>
  </message>
  <message>
   <source>A request needs a whole number as its id.</source>
   <translation>请求的 id 必须是整数。</translation>
  </message>
  <message>
   <source>A small all-rounder with a long context.</source>
   <translation>小巧的全能模型，上下文长。</translation>
  </message>
  <message>
   <source>A temporary chat has no file of ours.</source>
   <translation>临时对话没有保存文件。</translation>
  </message>
  <message>
   <source>A well-known all-rounder with a long context.</source>
   <translation>知名的全能模型，上下文长。</translation>
  </message>
  <message>
   <source>Accept its terms at {0} with the account of that token, or give another with 'inglenook models token', then try again.</source>
   <translation>请用该令牌所属的账号在 {0} 接受其条款，或用“inglenook models token”提供另一个令牌，然后重试。</translation>
  </message>
  <message>
   <source>Accept its terms at {0}, make an access token at {1}/settings/tokens, give it with 'inglenook models token', then try again.</source>
   <translation>请在 {0} 接受其条款，在 {1}/settings/tokens 创建访问令牌，用“inglenook models token”提供，然后重试。</translation>
  </message>
  <message>
   <source>Accept its terms at {0}, then give your access token with 'inglenook models token'.</source>
   <translation>请在 {0} 接受其条款，然后用“inglenook models token”提供你的访问令牌。</translation>
  </message>
  <message>
   <source>Add a copy without protection, if you have one.</source>
   <translation>如果有未加保护的副本，请添加该副本。</translation>
  </message>
  <message>
   <source>Add it or its folder first.</source>
   <translation>请先添加它或它所在的文件夹。</translation>
  </message>
  <message>
   <source>Add its folder, then try again.</source>
   <translation>请添加它所在的文件夹，然后重试。</translation>
  </message>
  <message>
   <source>Always thinks aloud before it answers.</source>
   <translation>总是先写出思考过程，再回答。</translation>
  </message>
  <message>
   <source>Always thinks aloud before it answers; for a graphics card.</source>
   <translation>总是先写出思考过程，再回答；适合有独立显卡的电脑。</translation>
  </message>
  <message>
   <source>Always thinks before it answers; quick for its size.</source>
   <translation>总是先思考再回答；以它的大小而言速度快。</translation>
  </message>
  <message>
   <source>An archive: add the archive itself to have it read.</source>
   <translation>压缩包内的文件：如需读取，请添加压缩包本身。</translation>
  </message>
  <message>
   <source>Another host has this profile.</source>
   <translation>另一个后台进程正在使用此用户数据。</translation>
  </message>
  <message>
   <source>Another process is fetching it.</source>
   <translation>另一个进程正在获取它。</translation>
  </message>
  <message>
   <source>Answers that were given without the model, or by an earlier version, have no record.</source>
   <translation>不经模型给出的回答，以及由早期版本给出的回答，没有记录。</translation>
  </message>
  <message>
   <source>Ask a question.</source>
   <translation>请提出一个问题。</translation>
  </message>
  <message>
   <source>Ask about less at once, or choose a larger context size in the settings.</source>
   <translation>请一次少问一些，或在设置中选择更大的上下文。</translation>
  </message>
  <message>
   <source>Ask the question again.</source>
   <translation>请重新提问。</translation>
  </message>
  <message>
   <source>At most {0} queries can be asked at once.</source>
   <translation>一次最多可以查询{0}条。</translation>
  </message>
  <message>
   <source>Attach a file, or limit the question to it.</source>
   <translation>请附加文件，或将问题限定于该文件。</translation>
  </message>
  <message>
   <source>Binary data, not text</source>
   <translation>二进制数据，不是文本</translation>
  </message>
  <message>
   <source>Bring it back, connect the drive that it is on, or choose another model.</source>
   <translation>请把它放回原处，连接它所在的驱动器，或选择其他模型。</translation>
  </message>
  <message>
   <source>Bring it back, or ask the question again.</source>
   <translation>请把它放回原处，或重新提问。</translation>
  </message>
  <message>
   <source>Capable, long of memory, sees pictures.</source>
   <translation>能力强，上下文长，能看图片。</translation>
  </message>
  <message>
   <source>Capable; sees pictures and thinks if asked to.</source>
   <translation>能力强；能看图片，需要时可先思考。</translation>
  </message>
  <message>
   <source>Careful with numbers and logic.</source>
   <translation>在数字和逻辑上很谨慎。</translation>
  </message>
  <message>
   <source>Check it against GBNF's rules.</source>
   <translation>请对照 GBNF 的规则检查。</translation>
  </message>
  <message>
   <source>Check that the file is there and that you may read it.</source>
   <translation>请检查文件是否存在，以及你是否有权读取。</translation>
  </message>
  <message>
   <source>Check that the folder is writable and has free space.</source>
   <translation>请检查文件夹是否可写，以及是否有可用空间。</translation>
  </message>
  <message>
   <source>Check the address in a browser and the network connection, then try again.</source>
   <translation>请在浏览器中检查网址，并检查网络连接，然后重试。</translation>
  </message>
  <message>
   <source>Check the name. For a private one, give your access token with 'inglenook models token'.</source>
   <translation>请检查名称。如果是私有的，请用“inglenook models token”提供你的访问令牌。</translation>
  </message>
  <message>
   <source>Check the network connection and try again, or bring a model file of your own with 'inglenook models import FILE'.</source>
   <translation>请检查网络连接后重试，或用“inglenook models import FILE”导入你自己的模型文件。</translation>
  </message>
  <message>
   <source>Check the network connection and try again. Models that are on this computer can be used without it.</source>
   <translation>请检查网络连接后重试。已在这台电脑上的模型不需要网络。</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>请检查路径。</translation>
  </message>
  <message>
   <source>Choose a folder inside it.</source>
   <translation>请选择其中的文件夹。</translation>
  </message>
  <message>
   <source>Choose a folder.</source>
   <translation>请选择一个文件夹。</translation>
  </message>
  <message>
   <source>Choose a model file in GGUF format.</source>
   <translation>请选择 GGUF 格式的模型文件。</translation>
  </message>
  <message>
   <source>Choose a model first.</source>
   <translation>请先选择模型。</translation>
  </message>
  <message>
   <source>Choose a model for chats.</source>
   <translation>请选择用于对话的模型。</translation>
  </message>
  <message>
   <source>Choose a model with vision and the projector that belongs to it.</source>
   <translation>请选择能看图片的模型及其配套的投影器。</translation>
  </message>
  <message>
   <source>Choose a small model of the same family, or none.</source>
   <translation>请选择同系列的小模型，或不使用。</translation>
  </message>
  <message>
   <source>Choose an adapter in GGUF format.</source>
   <translation>请选择 GGUF 格式的适配器。</translation>
  </message>
  <message>
   <source>Choose an adapter that was trained for this very model.</source>
   <translation>请选择专为这个模型训练的适配器。</translation>
  </message>
  <message>
   <source>Choose an empty folder, or make a new one.</source>
   <translation>请选择空文件夹，或新建一个。</translation>
  </message>
  <message>
   <source>Choose another backup; nothing was changed.</source>
   <translation>请选择其他备份；没有更改任何内容。</translation>
  </message>
  <message>
   <source>Choose another disk.</source>
   <translation>请选择其他磁盘。</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>请选择其他文件。</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>请选择其他文件夹。</translation>
  </message>
  <message>
   <source>Choose another format.</source>
   <translation>请选择其他格式。</translation>
  </message>
  <message>
   <source>Choose another model to answer with 'inglenook config model ID'.</source>
   <translation>请用“inglenook config model ID”选择其他模型来回答。</translation>
  </message>
  <message>
   <source>Choose another model, or bring its files back.</source>
   <translation>请选择其他模型，或把它的文件放回原处。</translation>
  </message>
  <message>
   <source>Choose another model, or choose this one again to try once more.</source>
   <translation>请选择其他模型，或重新选择这个模型再试一次。</translation>
  </message>
  <message>
   <source>Choose another model, or download this one again.</source>
   <translation>请选择其他模型，或重新下载这个模型。</translation>
  </message>
  <message>
   <source>Choose another model; this one's file is faulty or not meant for chats.</source>
   <translation>请选择其他模型；这个模型的文件有误，或不是用于对话的。</translation>
  </message>
  <message>
   <source>Choose another name, or say that it be replaced.</source>
   <translation>请换一个名称，或指明要替换。</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>请换一个名称。</translation>
  </message>
  <message>
   <source>Choose another one with --port N; --port 0 takes any that is free.</source>
   <translation>请用 --port N 选择其他端口；--port 0 会使用任意空闲端口。</translation>
  </message>
  <message>
   <source>Choose another.</source>
   <translation>请换一个。</translation>
  </message>
  <message>
   <source>Choose one for several chats.</source>
   <translation>请选择包含多个对话的格式。</translation>
  </message>
  <message>
   <source>Choose one of: {0}.</source>
   <translation>请从以下选择：{0}。</translation>
  </message>
  <message>
   <source>Choose one.</source>
   <translation>请选择一个。</translation>
  </message>
  <message>
   <source>Choose the projector that was published with this very model.</source>
   <translation>请选择与这个模型一同发布的投影器。</translation>
  </message>
  <message>
   <source>Close other programs, or choose a smaller model.</source>
   <translation>请关闭其他程序，或选择更小的模型。</translation>
  </message>
  <message>
   <source>Connect the disk that it is on, then start again.</source>
   <translation>请连接它所在的磁盘，然后重新启动。</translation>
  </message>
  <message>
   <source>Copy it from the hub's settings.</source>
   <translation>请从模型中心的设置中复制。</translation>
  </message>
  <message>
   <source>Copy-protected (DRM): it can be read only in the shop's own program</source>
   <translation>有版权保护（DRM）：只能在商店自己的程序中阅读</translation>
  </message>
  <message>
   <source>Damaged pages: {0} of {1}.</source>
   <translation>损坏的页面：{0}/{1}。</translation>
  </message>
  <message>
   <source>Damaged parts of the book: {0}.</source>
   <translation>书中损坏的部分：{0}。</translation>
  </message>
  <message>
   <source>Damaged slides: {0} of {1}.</source>
   <translation>损坏的幻灯片：{0}/{1}。</translation>
  </message>
  <message>
   <source>Damaged: a part of the {0} cannot be read</source>
   <translation>已损坏：无法读取 {0} 的一部分</translation>
  </message>
  <message>
   <source>Damaged: an old Office file under the name of a {0}</source>
   <translation>已损坏：这是旧版 Office 文件，却用了 {0} 的名称</translation>
  </message>
  <message>
   <source>Damaged: it crashed the program that reads it</source>
   <translation>已损坏：它使读取程序崩溃</translation>
  </message>
  <message>
   <source>Damaged: it has no pages</source>
   <translation>已损坏：没有页面</translation>
  </message>
  <message>
   <source>Damaged: it is not a PDF, or parts of it are missing</source>
   <translation>已损坏：不是 PDF，或缺少部分内容</translation>
  </message>
  <message>
   <source>Damaged: it is not a Word document</source>
   <translation>已损坏：不是 Word 文档</translation>
  </message>
  <message>
   <source>Damaged: it is not a Word document, its main part is missing</source>
   <translation>已损坏：不是 Word 文档，缺少主体部分</translation>
  </message>
  <message>
   <source>Damaged: it is not a mailbox, no message begins in it</source>
   <translation>已损坏：不是邮箱文件，其中没有邮件</translation>
  </message>
  <message>
   <source>Damaged: it is not a notebook</source>
   <translation>已损坏：不是笔记本文件</translation>
  </message>
  <message>
   <source>Damaged: it is not a picture of its kind</source>
   <translation>已损坏：不是该类型的图片</translation>
  </message>
  <message>
   <source>Damaged: it is not a presentation, its main part is missing</source>
   <translation>已损坏：不是演示文稿，缺少主体部分</translation>
  </message>
  <message>
   <source>Damaged: it is not a spreadsheet, or a part is missing</source>
   <translation>已损坏：不是电子表格，或缺少一部分</translation>
  </message>
  <message>
   <source>Damaged: it is not a {0}, its main part is missing</source>
   <translation>已损坏：不是 {0}，缺少主体部分</translation>
  </message>
  <message>
   <source>Damaged: it is not a {0}, or a part is missing</source>
   <translation>已损坏：不是 {0}，或缺少一部分</translation>
  </message>
  <message>
   <source>Damaged: it is not a {0}, or its end is missing</source>
   <translation>已损坏：不是 {0}，或缺少末尾</translation>
  </message>
  <message>
   <source>Damaged: it is not an EPUB book, its main part is missing</source>
   <translation>已损坏：不是 EPUB 图书，缺少主体部分</translation>
  </message>
  <message>
   <source>Damaged: it is not an Outlook message</source>
   <translation>已损坏：不是 Outlook 邮件</translation>
  </message>
  <message>
   <source>Damaged: it is not an archive, or its end is missing</source>
   <translation>已损坏：不是压缩包，或缺少末尾</translation>
  </message>
  <message>
   <source>Damaged: it is not an e-mail message</source>
   <translation>已损坏：不是电子邮件</translation>
  </message>
  <message>
   <source>Damaged: it is not built as its format asks</source>
   <translation>已损坏：结构不符合其格式要求</translation>
  </message>
  <message>
   <source>Damaged: it is not built as its format asks ({0})</source>
   <translation>已损坏：结构不符合其格式要求（{0}）</translation>
  </message>
  <message>
   <source>Damaged: it is not rich text</source>
   <translation>已损坏：不是富文本</translation>
  </message>
  <message>
   <source>Damaged: it made the reader talk nonsense</source>
   <translation>已损坏：读取程序给出了无意义的结果</translation>
  </message>
  <message>
   <source>Damaged: its content is missing</source>
   <translation>已损坏：缺少内容</translation>
  </message>
  <message>
   <source>Damaged: nested too deeply</source>
   <translation>已损坏：嵌套过深</translation>
  </message>
  <message>
   <source>Damaged: none of its pages can be opened</source>
   <translation>已损坏：所有页面都无法打开</translation>
  </message>
  <message>
   <source>Damaged: page {0} cannot be opened</source>
   <translation>已损坏：无法打开第{0}页</translation>
  </message>
  <message>
   <source>Damaged: parts of the picture are missing</source>
   <translation>已损坏：图片缺少部分内容</translation>
  </message>
  <message>
   <source>Damaged: where its slides stand is not told</source>
   <translation>已损坏：没有说明幻灯片的位置</translation>
  </message>
  <message>
   <source>Damaged: where its text stands is not told</source>
   <translation>已损坏：没有说明文本的位置</translation>
  </message>
  <message>
   <source>Damaged: {0} cannot be unpacked</source>
   <translation>已损坏：无法解压 {0}</translation>
  </message>
  <message>
   <source>Damaged: {0} is not proper XML</source>
   <translation>已损坏：{0} 不是规范的 XML</translation>
  </message>
  <message>
   <source>Delete it first.</source>
   <translation>请先删除它。</translation>
  </message>
  <message>
   <source>Delete the file yourself, or take its folder off the list with 'inglenook models folders remove {0}'.</source>
   <translation>请自行删除文件，或用“inglenook models folders remove {0}”将其文件夹移出列表。</translation>
  </message>
  <message>
   <source>Deleted while it was being read</source>
   <translation>读取时文件已被删除</translation>
  </message>
  <message>
   <source>Download or copy the file again.</source>
   <translation>请重新下载或复制该文件。</translation>
  </message>
  <message>
   <source>Download the model again, or choose another one.</source>
   <translation>请重新下载模型，或选择其他模型。</translation>
  </message>
  <message>
   <source>Empty file (0 bytes)</source>
   <translation>空文件（0字节）</translation>
  </message>
  <message>
   <source>Empty: there is no text in it.</source>
   <translation>空文件：其中没有文本。</translation>
  </message>
  <message>
   <source>Encrypted: it is a newer file under the name of a {0}</source>
   <translation>已加密：这是较新的文件，却用了 {0} 的名称</translation>
  </message>
  <message>
   <source>Encrypted: it is protected by rights management</source>
   <translation>已加密：受权限管理保护</translation>
  </message>
  <message>
   <source>Encrypted: its kind of protection is not supported</source>
   <translation>已加密：不支持这种保护方式</translation>
  </message>
  <message>
   <source>Encrypted: needs a password</source>
   <translation>已加密：需要密码</translation>
  </message>
  <message>
   <source>Encrypted: needs a password, which OpenDocument files cannot be given yet</source>
   <translation>已加密：需要密码，而 OpenDocument 文件暂不支持输入密码</translation>
  </message>
  <message>
   <source>Encrypted: the password is wrong</source>
   <translation>已加密：密码错误</translation>
  </message>
  <message>
   <source>End that program, then try again.</source>
   <translation>请结束那个程序，然后重试。</translation>
  </message>
  <message>
   <source>Every tool needs a name of its own.</source>
   <translation>每个工具都要有自己的名称。</translation>
  </message>
  <message>
   <source>Fetch the archive again.</source>
   <translation>请重新获取压缩包。</translation>
  </message>
  <message>
   <source>Files of this kind are not read.</source>
   <translation>不支持读取这类文件。</translation>
  </message>
  <message>
   <source>Files that it read are read again with another; words find them meanwhile.</source>
   <translation>由它读取的文件会换用其他模型重新读取；在此期间可按字词查找。</translation>
  </message>
  <message>
   <source>Finds passages by meaning in English, for your files. About 135 MB.</source>
   <translation>按含义查找英文段落，用于你的文件。约 135 MB。</translation>
  </message>
  <message>
   <source>Finds passages by meaning in about a hundred languages, for your files. About 490 MB.</source>
   <translation>按含义查找约一百种语言的段落，用于你的文件。约 490 MB。</translation>
  </message>
  <message>
   <source>Finds passages by meaning in long texts of many languages, for programs that ask our HTTP door.</source>
   <translation>按含义查找多种语言长文本中的段落，供通过 HTTP 接口提问的程序使用。</translation>
  </message>
  <message>
   <source>Finds passages by meaning in many languages, for programs that ask our HTTP door.</source>
   <translation>按含义查找多种语言的段落，供通过 HTTP 接口提问的程序使用。</translation>
  </message>
  <message>
   <source>Finds passages by meaning, for programs that ask our HTTP door.</source>
   <translation>按含义查找段落，供通过 HTTP 接口提问的程序使用。</translation>
  </message>
  <message>
   <source>Finds passages by meaning, mostly in English, for programs that ask our HTTP door.</source>
   <translation>按含义查找段落，以英文为主，供通过 HTTP 接口提问的程序使用。</translation>
  </message>
  <message>
   <source>Finds passages by meaning. Small and quick, best with English.</source>
   <translation>按含义查找段落。小巧快速，最擅长英文。</translation>
  </message>
  <message>
   <source>Finds short passages by meaning in fifty languages, for your files. About 490 MB.</source>
   <translation>按含义查找五十种语言的短段落，用于你的文件。约 490 MB。</translation>
  </message>
  <message>
   <source>Follows instructions and calls tools reliably.</source>
   <translation>能可靠地遵循指令、调用工具。</translation>
  </message>
  <message>
   <source>For 24 GB of memory or a graphics card: better answers, slow on a processor alone.</source>
   <translation>适合 24 GB 内存或独立显卡：回答更好，仅用处理器时较慢。</translation>
  </message>
  <message>
   <source>For computers with 16 GB of memory: thorough answers in many languages.</source>
   <translation>适合 16 GB 内存的电脑：能用多种语言作细致的回答。</translation>
  </message>
  <message>
   <source>For computers with 32 GB of memory: the best here, and quick for its size.</source>
   <translation>适合 32 GB 内存的电脑：此处最佳，以它的大小而言速度快。</translation>
  </message>
  <message>
   <source>For computers with 4 GB of memory: short, sensible answers.</source>
   <translation>适合 4 GB 内存的电脑：回答简短合理。</translation>
  </message>
  <message>
   <source>For computers with 48 GB of memory: very capable and quick for its size.</source>
   <translation>适合 48 GB 内存的电脑：能力很强，以它的大小而言速度快。</translation>
  </message>
  <message>
   <source>For computers with 8 GB of memory: a good all-rounder that follows its sources.</source>
   <translation>适合 8 GB 内存的电脑：忠于来源的优秀全能模型。</translation>
  </message>
  <message>
   <source>For large graphics cards: a very strong all-rounder.</source>
   <translation>适合大显存显卡：非常强的全能模型。</translation>
  </message>
  <message>
   <source>For large graphics cards; always thinks aloud before it answers.</source>
   <translation>适合大显存显卡；总是先写出思考过程，再回答。</translation>
  </message>
  <message>
   <source>For writing, explaining and mending programs.</source>
   <translation>用于编写、讲解和修正程序。</translation>
  </message>
  <message>
   <source>Found passages are no longer read with it.</source>
   <translation>不再用它重读找到的段落。</translation>
  </message>
  <message>
   <source>Free some space on that disk, then try again. Nothing that was saved is lost.</source>
   <translation>请在该磁盘上腾出一些空间，然后重试。已保存的内容都还在。</translation>
  </message>
  <message>
   <source>Get one with 'inglenook models get {0}', or on the Models page.</source>
   <translation>请用“inglenook models get {0}”或在“模型”页面获取一个。</translation>
  </message>
  <message>
   <source>Get one, or bring in a file with 'inglenook models import PATH'.</source>
   <translation>请获取一个，或用“inglenook models import PATH”导入文件。</translation>
  </message>
  <message>
   <source>Give OWNER/NAME or the hub's address.</source>
   <translation>请给出 OWNER/NAME 或模型中心的网址。</translation>
  </message>
  <message>
   <source>Give a PEM file with 'inglenook config ca_file PATH', or '' for none.</source>
   <translation>请用“inglenook config ca_file PATH”给出 PEM 文件，或用 '' 表示不使用。</translation>
  </message>
  <message>
   <source>Give a grammar or a JSON schema, not both.</source>
   <translation>请给出语法或 JSON Schema，不要两者都给。</translation>
  </message>
  <message>
   <source>Give an ending like pdf, or docx.</source>
   <translation>请给出扩展名，例如 pdf 或 docx。</translation>
  </message>
  <message>
   <source>Give at most {0} adapters, each of them once.</source>
   <translation>最多给出{0}个适配器，且不能重复。</translation>
  </message>
  <message>
   <source>Give either the 'id' of a model or the 'source' of a template.</source>
   <translation>请给出模型的“id”或模板的“source”，二者选一。</translation>
  </message>
  <message>
   <source>Give one like http://proxy.example:8080 with 'inglenook config proxy URL', {0} for a direct connection, or '' for the system's.</source>
   <translation>请用“inglenook config proxy URL”给出代理，例如 http://proxy.example:8080；{0} 表示直接连接，'' 表示使用系统代理。</translation>
  </message>
  <message>
   <source>Give one like https://example.org/page.</source>
   <translation>请给出类似 https://example.org/page 的网址。</translation>
  </message>
  <message>
   <source>Give one like {0} with 'inglenook config hub_endpoint URL'.</source>
   <translation>请用“inglenook config hub_endpoint URL”给出类似 {0} 的网址。</translation>
  </message>
  <message>
   <source>Give yourself write permission there, free some space, or set INGLENOOK_HOME to another folder.</source>
   <translation>请为自己开启那里的写入权限，腾出一些空间，或将 INGLENOOK_HOME 设为其他文件夹。</translation>
  </message>
  <message>
   <source>Give yourself write permission there, or set INGLENOOK_HOME to another folder.</source>
   <translation>请为自己开启那里的写入权限，或将 INGLENOOK_HOME 设为其他文件夹。</translation>
  </message>
  <message>
   <source>Give yourself write permission there, then try again.</source>
   <translation>请为自己开启那里的写入权限，然后重试。</translation>
  </message>
  <message>
   <source>Give yourself write permission to the folder 'index' of the profile, then try again.</source>
   <translation>请为自己开启用户数据中“index”文件夹的写入权限，然后重试。</translation>
  </message>
  <message>
   <source>Good at short reasoning and numbers for its size.</source>
   <translation>以它的大小而言，擅长简短推理和数字。</translation>
  </message>
  <message>
   <source>Here are my reasoning steps:</source>
   <translation>以下是我的推理步骤：</translation>
  </message>
  <message>
   <source>How are you?</source>
   <translation>你好吗？</translation>
  </message>
  <message>
   <source>If 'inglenook config hub_endpoint' names a mirror, check it; else log in to the network that you are on.</source>
   <translation>如果“inglenook config hub_endpoint”指定了镜像，请检查它；否则请登录你所连接的网络。</translation>
  </message>
  <message>
   <source>If it is in use just now, quit Inglenook and try again.</source>
   <translation>如果它正在使用，请退出 Inglenook 后重试。</translation>
  </message>
  <message>
   <source>If your network looks into encrypted traffic, ask for its certificate and give it with 'inglenook config ca_file PATH'.</source>
   <translation>如果你的网络会检查加密流量，请索取它的证书，并用“inglenook config ca_file PATH”提供。</translation>
  </message>
  <message>
   <source>Indexing waits for mains power; what was read until then is kept.</source>
   <translation>索引将在接通电源后继续；此前读取的内容会保留。</translation>
  </message>
  <message>
   <source>Indexing was paused; what was read until then is kept.</source>
   <translation>索引已暂停；此前读取的内容会保留。</translation>
  </message>
  <message>
   <source>Indexing was stopped; what was read until then is kept.</source>
   <translation>索引已停止；此前读取的内容会保留。</translation>
  </message>
  <message>
   <source>Inglenook could not read it (a fault of ours, {0})</source>
   <translation>Inglenook 无法读取（这是我们的错误，{0}）</translation>
  </message>
  <message>
   <source>Install Inglenook again.</source>
   <translation>请重新安装 Inglenook。</translation>
  </message>
  <message>
   <source>Install that version again, or set INGLENOOK_HOME to another folder.</source>
   <translation>请重新安装那个版本，或将 INGLENOOK_HOME 设为其他文件夹。</translation>
  </message>
  <message>
   <source>Install that version or a later one, then restore it there.</source>
   <translation>请安装那个版本或更新的版本，再在那里恢复。</translation>
  </message>
  <message>
   <source>It agrees with library.db.</source>
   <translation>与 library.db 一致。</translation>
  </message>
  <message>
   <source>It asks not to be kept.</source>
   <translation>它要求不被保存。</translation>
  </message>
  <message>
   <source>It cannot be reached: {0}.</source>
   <translation>无法连接：{0}。</translation>
  </message>
  <message>
   <source>It cannot be read: {0}.</source>
   <translation>无法读取：{0}。</translation>
  </message>
  <message>
   <source>It cannot be started: {0}.</source>
   <translation>无法启动：{0}。</translation>
  </message>
  <message>
   <source>It changed while it was being read; it is read again next time.</source>
   <translation>读取时文件有改动；下次会重新读取。</translation>
  </message>
  <message>
   <source>It could not be finished.</source>
   <translation>未能完成。</translation>
  </message>
  <message>
   <source>It declares entities, which may be made to do harm: refused</source>
   <translation>它声明了实体，可能被用来造成危害：已拒绝</translation>
  </message>
  <message>
   <source>It declares entities, which no such file needs: refused</source>
   <translation>它声明了实体，而这类文件并不需要：已拒绝</translation>
  </message>
  <message>
   <source>It does not answer.</source>
   <translation>没有响应。</translation>
  </message>
  <message>
   <source>It does not have the right shape: {0}.</source>
   <translation>结构不正确：{0}。</translation>
  </message>
  <message>
   <source>It ends in the middle.</source>
   <translation>内容在中途断开。</translation>
  </message>
  <message>
   <source>It fails with a small conversation of two questions.</source>
   <translation>在只有两个问题的小对话中就会出错。</translation>
  </message>
  <message>
   <source>It has no page {0}, only {1}</source>
   <translation>没有第{0}页，总共只有{1}页</translation>
  </message>
  <message>
   <source>It has: {0}.</source>
   <translation>现有：{0}。</translation>
  </message>
  <message>
   <source>It holds no chats of Inglenook, ChatGPT, Claude, Jan or LM Studio.</source>
   <translation>其中没有 Inglenook、ChatGPT、Claude、Jan 或 LM Studio 的对话。</translation>
  </message>
  <message>
   <source>It is damaged, or ends in the middle.</source>
   <translation>已损坏，或在中途断开。</translation>
  </message>
  <message>
   <source>It is here already.</source>
   <translation>这里已经有了。</translation>
  </message>
  <message>
   <source>It is here, in the trash.</source>
   <translation>它在这里的回收站中。</translation>
  </message>
  <message>
   <source>It is larger than {0} GiB.</source>
   <translation>大于 {0} GiB。</translation>
  </message>
  <message>
   <source>It is larger than {0} MB.</source>
   <translation>大于 {0} MB。</translation>
  </message>
  <message>
   <source>It is larger than {0} MiB without any chats.</source>
   <translation>不计对话就已大于 {0} MiB。</translation>
  </message>
  <message>
   <source>It is nested too deeply.</source>
   <translation>嵌套过深。</translation>
  </message>
  <message>
   <source>It is no longer there.</source>
   <translation>已不存在。</translation>
  </message>
  <message>
   <source>It is not JSON.</source>
   <translation>不是 JSON。</translation>
  </message>
  <message>
   <source>It is not UTF-8 text.</source>
   <translation>不是 UTF-8 文本。</translation>
  </message>
  <message>
   <source>It is not loaded by itself again. Choose another model, or choose this one again to try once more.</source>
   <translation>不会再自动加载它。请选择其他模型，或重新选择这个模型再试一次。</translation>
  </message>
  <message>
   <source>It is not there.</source>
   <translation>不存在。</translation>
  </message>
  <message>
   <source>It is sound.</source>
   <translation>完好无损。</translation>
  </message>
  <message>
   <source>It is there as: {0}.</source>
   <translation>目录中的名称是：{0}。</translation>
  </message>
  <message>
   <source>It is too deeply nested.</source>
   <translation>嵌套过深。</translation>
  </message>
  <message>
   <source>It leads from one address to the next without end.</source>
   <translation>它不断从一个地址跳转到下一个，没有尽头。</translation>
  </message>
  <message>
   <source>It leads into a private network.</source>
   <translation>它指向专用网络。</translation>
  </message>
  <message>
   <source>It may be too old: see 'trace_days'.</source>
   <translation>可能是太久以前的：参见“trace_days”。</translation>
  </message>
  <message>
   <source>It may have been deleted; choose another.</source>
   <translation>它可能已被删除；请选择其他的。</translation>
  </message>
  <message>
   <source>It may have been deleted; open another.</source>
   <translation>它可能已被删除；请打开其他的。</translation>
  </message>
  <message>
   <source>It may have been moved or renamed; {0} shows what there is.</source>
   <translation>它可能已被移动或重命名；{0} 会显示现有的内容。</translation>
  </message>
  <message>
   <source>It needs about {0} of memory; this computer has {1}, and its system needs a part of that.</source>
   <translation>需要约 {0} 内存；这台电脑有 {1}，系统还要占用一部分。</translation>
  </message>
  <message>
   <source>It takes about {0} of memory {1} and would write about {2} tokens a second{3}.</source>
   <translation>约占用 {0} 内存（{1}），每秒可写约{2}个词元{3}。</translation>
  </message>
  <message>
   <source>It took too long to read and was given up</source>
   <translation>读取时间过长，已放弃</translation>
  </message>
  <message>
   <source>It unpacks to far more than it is: it may be made to do harm</source>
   <translation>解压后远大于原文件：可能被用来造成危害</translation>
  </message>
  <message>
   <source>It was deleted while it was being read.</source>
   <translation>读取时文件已被删除。</translation>
  </message>
  <message>
   <source>It was left out, as this question asked for.</source>
   <translation>已按问题的要求略去。</translation>
  </message>
  <message>
   <source>It was made by a newer version of Inglenook.</source>
   <translation>由更新版本的 Inglenook 生成。</translation>
  </message>
  <message>
   <source>It was read only as far as row {0} of the sheet {1}.</source>
   <translation>只读取到工作表 {1} 的第{0}行。</translation>
  </message>
  <message>
   <source>It was stopped before it began.</source>
   <translation>还没开始就已停止。</translation>
  </message>
  <message>
   <source>It was stopped while it waited for the model.</source>
   <translation>等待模型时已停止。</translation>
  </message>
  <message>
   <source>It was stopped.</source>
   <translation>已停止。</translation>
  </message>
  <message>
   <source>It was stopped. What had come in stays: {0}.</source>
   <translation>已停止。已导入的会保留：{0}个。</translation>
  </message>
  <message>
   <source>It was stopped; what was fetched until then is kept.</source>
   <translation>已停止；此前获取的内容会保留。</translation>
  </message>
  <message>
   <source>It was stopped; what was noted until then is kept.</source>
   <translation>已停止；此前记下的内容会保留。</translation>
  </message>
  <message>
   <source>Its disk is not connected; what was read from it is kept.</source>
   <translation>它所在的磁盘未连接；已读取的内容会保留。</translation>
  </message>
  <message>
   <source>Its drive is not connected.</source>
   <translation>它所在的驱动器未连接。</translation>
  </message>
  <message>
   <source>Its file is not there.</source>
   <translation>它的文件不存在。</translation>
  </message>
  <message>
   <source>Its robots.txt asks programs not to fetch it.</source>
   <translation>它的 robots.txt 要求程序不要抓取。</translation>
  </message>
  <message>
   <source>Killed by signal {0}.</source>
   <translation>被信号 {0} 终止。</translation>
  </message>
  <message>
   <source>Leave 'history' out.</source>
   <translation>请去掉“history”。</translation>
  </message>
  <message>
   <source>Leave out the schema or grammar, or set 'tool_choice' to "none".</source>
   <translation>请去掉 schema 或语法，或将“tool_choice”设为 "none"。</translation>
  </message>
  <message>
   <source>Light; sees pictures and thinks if asked to.</source>
   <translation>轻巧；能看图片，需要时可先思考。</translation>
  </message>
  <message>
   <source>Loading {0} was stopped.</source>
   <translation>已停止加载 {0}。</translation>
  </message>
  <message>
   <source>Look at 'inglenook library web list'.</source>
   <translation>请查看“inglenook library web list”。</translation>
  </message>
  <message>
   <source>Look there for the address of its feed.</source>
   <translation>请在那里查找其订阅源的地址。</translation>
  </message>
  <message>
   <source>Measuring was stopped.</source>
   <translation>已停止测速。</translation>
  </message>
  <message>
   <source>Memory is short: its context would be {0} tokens.</source>
   <translation>内存不足：上下文将只有{0}个词元。</translation>
  </message>
  <message>
   <source>Mend that file, or install Inglenook again.</source>
   <translation>请修正该文件，或重新安装 Inglenook。</translation>
  </message>
  <message>
   <source>Mend the file, or delete it to start with the defaults.</source>
   <translation>请修正该文件，或将其删除以便使用默认设置。</translation>
  </message>
  <message>
   <source>More than is read of one file</source>
   <translation>超出单个文件的读取上限</translation>
  </message>
  <message>
   <source>Name one that is.</source>
   <translation>请指定一个存在的。</translation>
  </message>
  <message>
   <source>Name the model's .gguf file in it.</source>
   <translation>请指定其中的 .gguf 模型文件。</translation>
  </message>
  <message>
   <source>Needs too much memory to read</source>
   <translation>读取所需内存过多</translation>
  </message>
  <message>
   <source>Nested too deeply</source>
   <translation>嵌套过深</translation>
  </message>
  <message>
   <source>No answer to {0} within {1} seconds.</source>
   <translation>{1}秒内没有收到对 {0} 的响应。</translation>
  </message>
  <message>
   <source>No background process is running.</source>
   <translation>没有后台进程在运行。</translation>
  </message>
  <message>
   <source>No embedding model in GGUF format is installed.</source>
   <translation>没有安装 GGUF 格式的嵌入模型。</translation>
  </message>
  <message>
   <source>No file of your library has a name like {0}.</source>
   <translation>资料库中没有名称类似{0}的文件。</translation>
  </message>
  <message>
   <source>No file of your library is in a folder like {0}.</source>
   <translation>资料库中没有位于类似{0}的文件夹里的文件。</translation>
  </message>
  <message>
   <source>No file of your library is of the type {0}.</source>
   <translation>资料库中没有类型为{0}的文件。</translation>
  </message>
  <message>
   <source>No model is installed yet.</source>
   <translation>还没有安装模型。</translation>
  </message>
  <message>
   <source>No model is loaded.</source>
   <translation>没有加载模型。</translation>
  </message>
  <message>
   <source>No permission to read it.</source>
   <translation>没有读取权限。</translation>
  </message>
  <message>
   <source>No text layer: the pages are scanned pictures.</source>
   <translation>没有文本层：页面都是扫描图片。</translation>
  </message>
  <message>
   <source>No text was found in it.</source>
   <translation>其中没有找到文本。</translation>
  </message>
  <message>
   <source>No text was found in the picture.</source>
   <translation>图片中没有找到文字。</translation>
  </message>
  <message>
   <source>Nobody answers at {0}.</source>
   <translation>{0} 没有响应。</translation>
  </message>
  <message>
   <source>Not a file but {0}.</source>
   <translation>不是普通文件，而是 {0}。</translation>
  </message>
  <message>
   <source>Not a regular file</source>
   <translation>不是普通文件</translation>
  </message>
  <message>
   <source>Not compared: indexing is going on.</source>
   <translation>未比较：索引正在进行。</translation>
  </message>
  <message>
   <source>Not supported</source>
   <translation>不支持</translation>
  </message>
  <message>
   <source>Not supported: {0} not read yet</source>
   <translation>不支持：暂不读取 {0}</translation>
  </message>
  <message>
   <source>Nothing has been answered yet.</source>
   <translation>还没有回答过问题。</translation>
  </message>
  <message>
   <source>Nothing in it could be read. {0}</source>
   <translation>其中没有可读取的内容。{0}</translation>
  </message>
  <message>
   <source>Nothing in your files is about this.</source>
   <translation>你的文件中没有与此有关的内容。</translation>
  </message>
  <message>
   <source>Nothing in your files passes all filters: {0}.</source>
   <translation>你的文件中没有符合所有筛选条件的内容：{0}。</translation>
  </message>
  <message>
   <source>Nothing in your files supports this answer.</source>
   <translation>你的文件中没有内容支持这个回答。</translation>
  </message>
  <message>
   <source>Nothing was said in it.</source>
   <translation>其中没有任何对话内容。</translation>
  </message>
  <message>
   <source>Of {0} the first {1} were read.</source>
   <translation>{0} 只读取了开头部分（{1}）。</translation>
  </message>
  <message>
   <source>On a network drive, which is looked at every minute.</source>
   <translation>位于网络驱动器上，每分钟查看一次。</translation>
  </message>
  <message>
   <source>One chat in it is larger than {0} MiB.</source>
   <translation>其中有一个对话大于 {0} MiB。</translation>
  </message>
  <message>
   <source>One of its messages follows none that came before.</source>
   <translation>其中有一条消息接不上之前的任何消息。</translation>
  </message>
  <message>
   <source>One of its times is none.</source>
   <translation>其中有一个时间无效。</translation>
  </message>
  <message>
   <source>One sentence has no support in your files.</source>
   <translation>有一句话在你的文件中没有依据。</translation>
  </message>
  <message>
   <source>Only PDF files and pictures have pages that can be shown</source>
   <translation>只有 PDF 文件和图片有可以显示的页面</translation>
  </message>
  <message>
   <source>Only a message of the assistant can be written on.</source>
   <translation>只有助手的消息可以续写。</translation>
  </message>
  <message>
   <source>Only in the cloud: open it once, or keep it on this device, to have it read.</source>
   <translation>仅在云端：打开一次或保留在此设备上，即可读取。</translation>
  </message>
  <message>
   <source>Only the first {0} messages were read.</source>
   <translation>只读取了前{0}封邮件。</translation>
  </message>
  <message>
   <source>Only the first {0} of {1} MB were read.</source>
   <translation>{1} MB 中只读取了前 {0} MB。</translation>
  </message>
  <message>
   <source>Only the first {0} of {1} pages were read.</source>
   <translation>{1}页中只读取了前{0}页。</translation>
  </message>
  <message>
   <source>Only the first {0} rows were read: the file is very large.</source>
   <translation>只读取了前{0}行：文件非常大。</translation>
  </message>
  <message>
   <source>Only the last answer of a chat can be written on.</source>
   <translation>只有对话的最后一条回答可以续写。</translation>
  </message>
  <message>
   <source>Only {0} are free just now and it takes about {1}: close some programs before you load it.</source>
   <translation>目前只有 {0} 可用，而它约需 {1}：加载前请关闭一些程序。</translation>
  </message>
  <message>
   <source>Only {0} are free now: close some programs before you load it.</source>
   <translation>目前只有 {0} 可用：加载前请关闭一些程序。</translation>
  </message>
  <message>
   <source>Only {0} parts of the message were read.</source>
   <translation>邮件只读取了{0}个部分。</translation>
  </message>
  <message>
   <source>Open it in Office and save it in the current format.</source>
   <translation>请在 Office 中打开，并另存为当前格式。</translation>
  </message>
  <message>
   <source>Open it in the program that made it and save a copy.</source>
   <translation>请用创建它的程序打开，并另存一份副本。</translation>
  </message>
  <message>
   <source>Open the chat again.</source>
   <translation>请重新打开对话。</translation>
  </message>
  <message>
   <source>Other questions are being looked up.</source>
   <translation>正在查询其他问题。</translation>
  </message>
  <message>
   <source>Pages of the kind {0} are not read.</source>
   <translation>不读取 {0} 类型的页面。</translation>
  </message>
  <message>
   <source>Pages read from pictures: {0} of {1}.</source>
   <translation>由图片识别的页面：{0}/{1}。</translation>
  </message>
  <message>
   <source>Parts of it are missing: {0}.</source>
   <translation>缺少部分文件：{0}。</translation>
  </message>
  <message>
   <source>Put all parts into one folder, or download the model again.</source>
   <translation>请将所有部分放到同一文件夹，或重新下载模型。</translation>
  </message>
  <message>
   <source>Put back a backup of this file, or move it away to start with an empty one.</source>
   <translation>请放回此文件的备份，或将其移走，以便从空白开始。</translation>
  </message>
  <message>
   <source>Put it into the environment as HF_TOKEN, or keep it in a file that only you can read with 'inglenook models token --file'.</source>
   <translation>请放入环境变量 HF_TOKEN，或用“inglenook models token --file”保存在只有你能读取的文件中。</translation>
  </message>
  <message>
   <source>Put the former file back, or ask the question again.</source>
   <translation>请放回原来的文件，或重新提问。</translation>
  </message>
  <message>
   <source>Read from a picture.</source>
   <translation>文字由图片识别。</translation>
  </message>
  <message>
   <source>Read from pictures of the pages.</source>
   <translation>文字由页面图片识别。</translation>
  </message>
  <message>
   <source>Reading text from pictures (OCR) is not available on this computer.</source>
   <translation>这台电脑上不能识别图片中的文字（OCR）。</translation>
  </message>
  <message>
   <source>Reads found passages again with your question, in English and Chinese. About 1.1 GB.</source>
   <translation>结合你的问题重读找到的段落，支持英文和中文。约 1.1 GB。</translation>
  </message>
  <message>
   <source>Reads found passages again with your question, in English. Quick; about 90 MB.</source>
   <translation>结合你的问题重读找到的段落，支持英文。速度快；约 90 MB。</translation>
  </message>
  <message>
   <source>Reads found passages again with your question, in many languages. About 490 MB.</source>
   <translation>结合你的问题重读找到的段落，支持多种语言。约 490 MB。</translation>
  </message>
  <message>
   <source>Reliable with instructions and tools; for a graphics card.</source>
   <translation>能可靠地遵循指令、使用工具；适合有独立显卡的电脑。</translation>
  </message>
  <message>
   <source>Remove it from the question, or attach another copy.</source>
   <translation>请从问题中移除它，或附加另一份副本。</translation>
  </message>
  <message>
   <source>Remove it in {0}.</source>
   <translation>请在 {0} 中移除它。</translation>
  </message>
  <message>
   <source>Remove it, then run 'inglenook models get {0}'.</source>
   <translation>请移除它，然后运行“inglenook models get {0}”。</translation>
  </message>
  <message>
   <source>Request {0} is still being worked on.</source>
   <translation>请求 {0} 仍在处理中。</translation>
  </message>
  <message>
   <source>Run 'inglenook doctor' again; if it stays, remove the index folder of the profile.</source>
   <translation>请重新运行“inglenook doctor”；如果问题仍在，请删除用户数据中的索引文件夹。</translation>
  </message>
  <message>
   <source>Run 'inglenook doctor' to see why, then try again.</source>
   <translation>请运行“inglenook doctor”查看原因，然后重试。</translation>
  </message>
  <message>
   <source>Run 'inglenook models get {0}', or open the model page.</source>
   <translation>请运行“inglenook models get {0}”，或打开模型页面。</translation>
  </message>
  <message>
   <source>Run 'inglenook models get {0}', or set 'reranker' to auto.</source>
   <translation>请运行“inglenook models get {0}”，或将“reranker”设为 auto。</translation>
  </message>
  <message>
   <source>Run 'inglenook stop', then try again.</source>
   <translation>请运行“inglenook stop”，然后重试。</translation>
  </message>
  <message>
   <source>Run 'inglenook stop', then try again. The log folder says more.</source>
   <translation>请运行“inglenook stop”，然后重试。日志文件夹中有更多信息。</translation>
  </message>
  <message>
   <source>Save a copy without the password and add that.</source>
   <translation>请另存一份没有密码的副本并添加。</translation>
  </message>
  <message>
   <source>Save it as PNG or JPEG with another program, and add that.</source>
   <translation>请用其他程序另存为 PNG 或 JPEG，再添加。</translation>
  </message>
  <message>
   <source>Scanned pages that could not be read: {0} of {1}.</source>
   <translation>无法读取的扫描页：{0}/{1}。</translation>
  </message>
  <message>
   <source>Scanned pages, without OCR here: {0} of {1}.</source>
   <translation>此处没有 OCR 的扫描页：{0}/{1}。</translation>
  </message>
  <message>
   <source>Sees pictures and thinks if asked to.</source>
   <translation>能看图片，需要时可先思考。</translation>
  </message>
  <message>
   <source>Sees pictures: describes them and reads the text in them.</source>
   <translation>能看图片：描述图片，并读取图中的文字。</translation>
  </message>
  <message>
   <source>Sees pictures; quick for its size.</source>
   <translation>能看图片；以它的大小而言速度快。</translation>
  </message>
  <message>
   <source>Send less at once: a shorter text, or fewer queries.</source>
   <translation>请一次少发送一些：缩短文本，或减少查询。</translation>
  </message>
  <message>
   <source>Set TMPDIR to a folder of your own, then try again.</source>
   <translation>请将 TMPDIR 设为你自己的文件夹，然后重试。</translation>
  </message>
  <message>
   <source>Set TMPDIR to a shorter path, then try again.</source>
   <translation>请将 TMPDIR 设为更短的路径，然后重试。</translation>
  </message>
  <message>
   <source>Set aside until it changes: {0}</source>
   <translation>已搁置，直到文件有改动：{0}</translation>
  </message>
  <message>
   <source>Set aside: reading it ended in a crash every time.</source>
   <translation>已搁置：每次读取都会崩溃。</translation>
  </message>
  <message>
   <source>Shorten it, or save the long text as a file, add it to the library and ask about it.</source>
   <translation>请缩短内容，或将长文本存为文件，添加到资料库后再提问。</translation>
  </message>
  <message>
   <source>Small and long of memory.</source>
   <translation>小巧，上下文长。</translation>
  </message>
  <message>
   <source>Small and pleasant to read, in many languages.</source>
   <translation>小巧，文字易读，支持多种语言。</translation>
  </message>
  <message>
   <source>Small and quick, best with English.</source>
   <translation>小巧快速，最擅长英文。</translation>
  </message>
  <message>
   <source>Small and quick, with a hybrid memory.</source>
   <translation>小巧快速，采用混合记忆结构。</translation>
  </message>
  <message>
   <source>Small, fully open; thinks before it answers if asked to.</source>
   <translation>小巧，完全开放；需要时可先思考再回答。</translation>
  </message>
  <message>
   <source>Small, in many languages, made for tools.</source>
   <translation>小巧，支持多种语言，专为使用工具而设计。</translation>
  </message>
  <message>
   <source>Small, long of memory, sees pictures.</source>
   <translation>小巧，上下文长，能看图片。</translation>
  </message>
  <message>
   <source>Small, with a long context.</source>
   <translation>小巧，上下文长。</translation>
  </message>
  <message>
   <source>Small; always thinks aloud before it answers.</source>
   <translation>小巧；总是先写出思考过程，再回答。</translation>
  </message>
  <message>
   <source>Small; follows instructions and calls tools reliably.</source>
   <translation>小巧；能可靠地遵循指令、调用工具。</translation>
  </message>
  <message>
   <source>Small; thinks before it answers if asked to.</source>
   <translation>小巧；需要时可先思考再回答。</translation>
  </message>
  <message>
   <source>Something went wrong inside Inglenook ({0}).</source>
   <translation>Inglenook 内部出错（{0}）。</translation>
  </message>
  <message>
   <source>Something went wrong while answering.</source>
   <translation>回答时出错。</translation>
  </message>
  <message>
   <source>Sorts passages by how well they answer, in many languages, for programs that ask our HTTP door.</source>
   <translation>按回答问题的好坏为段落排序，支持多种语言，供通过 HTTP 接口提问的程序使用。</translation>
  </message>
  <message>
   <source>Split it, or allow texts to be cut off.</source>
   <translation>请拆分文本，或允许截断文本。</translation>
  </message>
  <message>
   <source>Still small, clearly better than the starter model, and long of memory.</source>
   <translation>依然小巧，明显优于入门模型，上下文长。</translation>
  </message>
  <message>
   <source>Strong all-rounder for a graphics card; slow on a processor alone.</source>
   <translation>适合独立显卡的强大全能模型；仅用处理器时较慢。</translation>
  </message>
  <message>
   <source>Text {0} has {1} tokens; {2} takes {3}.</source>
   <translation>文本{0}有{1}个词元；{2} 最多接受{3}个。</translation>
  </message>
  <message>
   <source>Text {0} is empty.</source>
   <translation>文本{0}是空的。</translation>
  </message>
  <message>
   <source>That is not an access token.</source>
   <translation>这不是访问令牌。</translation>
  </message>
  <message>
   <source>That work has ended already.</source>
   <translation>那项工作已经结束。</translation>
  </message>
  <message>
   <source>The OCR model {0} in {1} cannot be loaded</source>
   <translation>无法加载 {1} 中的 OCR 模型 {0}</translation>
  </message>
  <message>
   <source>The adapter {0} does not fit {1}: {2}.</source>
   <translation>适配器 {0} 与 {1} 不匹配：{2}。</translation>
  </message>
  <message>
   <source>The adapter {0} that this answer was written with is not there.</source>
   <translation>写这条回答时使用的适配器 {0} 不存在。</translation>
  </message>
  <message>
   <source>The adapters could not be set on {0}.</source>
   <translation>无法为 {0} 设置适配器。</translation>
  </message>
  <message>
   <source>The answer above is not supported by your files; this is the closest passage.</source>
   <translation>你的文件并不支持上面的回答；这是最接近的段落。</translation>
  </message>
  <message>
   <source>The answer ended without an end.</source>
   <translation>回答没有正常结束。</translation>
  </message>
  <message>
   <source>The archive is damaged.</source>
   <translation>压缩包已损坏。</translation>
  </message>
  <message>
   <source>The archive is encrypted, or packed in an unknown way.</source>
   <translation>压缩包已加密，或采用了未知的压缩方式。</translation>
  </message>
  <message>
   <source>The argument {0} is missing.</source>
   <translation>缺少参数 {0}。</translation>
  </message>
  <message>
   <source>The arguments in 'with' must be a JSON object.</source>
   <translation>“with”中的参数必须是 JSON 对象。</translation>
  </message>
  <message>
   <source>The background process did not accept our key.</source>
   <translation>后台进程不接受我们的密钥。</translation>
  </message>
  <message>
   <source>The background process did not start. {0}</source>
   <translation>后台进程没有启动。{0}</translation>
  </message>
  <message>
   <source>The background process does not answer.</source>
   <translation>后台进程没有响应。</translation>
  </message>
  <message>
   <source>The background process ended as it started. {0}</source>
   <translation>后台进程一启动就结束了。{0}</translation>
  </message>
  <message>
   <source>The backup was stopped. Nothing was changed.</source>
   <translation>备份已停止。没有更改任何内容。</translation>
  </message>
  <message>
   <source>The catalog has no model that can answer.</source>
   <translation>模型目录中没有能回答问题的模型。</translation>
  </message>
  <message>
   <source>The catalog {0} cannot be read: {1}.</source>
   <translation>无法读取模型目录 {0}：{1}。</translation>
  </message>
  <message>
   <source>The catalog {0} is broken: {1}.</source>
   <translation>模型目录 {0} 已损坏：{1}。</translation>
  </message>
  <message>
   <source>The catalog {0} is not valid TOML: {1}.</source>
   <translation>模型目录 {0} 不是有效的 TOML：{1}。</translation>
  </message>
  <message>
   <source>The certificate file {0} cannot be used: {1}.</source>
   <translation>无法使用证书文件 {0}：{1}。</translation>
  </message>
  <message>
   <source>The chat template of {0} failed: {1}</source>
   <translation>{0} 的对话模板出错：{1}</translation>
  </message>
  <message>
   <source>The connection to the background process was lost.</source>
   <translation>与后台进程的连接已断开。</translation>
  </message>
  <message>
   <source>The context is kept in 8 bits instead of 16: memory is short.</source>
   <translation>上下文以8位而非16位保存：内存不足。</translation>
  </message>
  <message>
   <source>The context is {0} tokens instead of {1}: {2}.</source>
   <translation>上下文为{0}个词元，而不是{1}个：{2}。</translation>
  </message>
  <message>
   <source>The context was shortened to {0} tokens: memory is short.</source>
   <translation>上下文已缩短为{0}个词元：内存不足。</translation>
  </message>
  <message>
   <source>The data folder is {0} already.</source>
   <translation>数据文件夹已经是 {0}。</translation>
  </message>
  <message>
   <source>The data folder was moved to {0}, and is not there.</source>
   <translation>数据文件夹曾移到 {0}，但那里没有。</translation>
  </message>
  <message>
   <source>The data folder {0} cannot be used: {1}.</source>
   <translation>无法使用数据文件夹 {0}：{1}。</translation>
  </message>
  <message>
   <source>The details are in the log. If it happens again, report it with the log attached.</source>
   <translation>详情见日志。如果再次发生，请附上日志反馈。</translation>
  </message>
  <message>
   <source>The details of this message cannot be read any more.</source>
   <translation>此消息的详情已无法读取。</translation>
  </message>
  <message>
   <source>The download of {0} is paused; {1}.</source>
   <translation>{0} 的下载已暂停；{1}。</translation>
  </message>
  <message>
   <source>The download of {0} was cancelled; nothing of it is kept.</source>
   <translation>{0} 的下载已取消；没有保留任何内容。</translation>
  </message>
  <message>
   <source>The download of {0} was stopped before it began.</source>
   <translation>{0} 的下载还没开始就已停止。</translation>
  </message>
  <message>
   <source>The download of {0} was stopped.</source>
   <translation>{0} 的下载已停止。</translation>
  </message>
  <message>
   <source>The embedding model in {0} cannot be loaded: {1}</source>
   <translation>无法加载 {0} 中的嵌入模型：{1}</translation>
  </message>
  <message>
   <source>The embedding model {0}, which searches your files, is not installed.</source>
   <translation>用于搜索文件的嵌入模型 {0} 没有安装。</translation>
  </message>
  <message>
   <source>The embedding was stopped.</source>
   <translation>嵌入计算已停止。</translation>
  </message>
  <message>
   <source>The engine failed unexpectedly.</source>
   <translation>引擎意外出错。</translation>
  </message>
  <message>
   <source>The export was stopped.</source>
   <translation>导出已停止。</translation>
  </message>
  <message>
   <source>The file has changed on the server; starting over.</source>
   <translation>服务器上的文件有改动，重新开始。</translation>
  </message>
  <message>
   <source>The file may be damaged. Open it in the program that made it and save a copy.</source>
   <translation>文件可能已损坏。请用创建它的程序打开，并另存一份副本。</translation>
  </message>
  <message>
   <source>The filter {0} needs a value.</source>
   <translation>筛选条件 {0} 需要一个值。</translation>
  </message>
  <message>
   <source>The first request must be hello.</source>
   <translation>第一个请求必须是 hello。</translation>
  </message>
  <message>
   <source>The folder for temporary files has too long a name for local sockets.</source>
   <translation>临时文件夹的名称太长，无法用于本地套接字。</translation>
  </message>
  <message>
   <source>The folder {0} for local sockets belongs to somebody else.</source>
   <translation>本地套接字文件夹 {0} 属于其他用户。</translation>
  </message>
  <message>
   <source>The grammar cannot be used: {0}.</source>
   <translation>无法使用该语法：{0}。</translation>
  </message>
  <message>
   <source>The keyring did not take the token ({0}).</source>
   <translation>钥匙串没有接受令牌（{0}）。</translation>
  </message>
  <message>
   <source>The log says where. Report it with the log attached.</source>
   <translation>日志中写明了位置。请附上日志反馈。</translation>
  </message>
  <message>
   <source>The message cannot be read: {0}.</source>
   <translation>无法读取该邮件：{0}。</translation>
  </message>
  <message>
   <source>The message is encrypted.</source>
   <translation>该邮件已加密。</translation>
  </message>
  <message>
   <source>The message is {0} bytes long; at most {1} can be sent at once.</source>
   <translation>消息长{0}字节；一次最多可发送{1}字节。</translation>
  </message>
  <message>
   <source>The model called {0} with arguments that cannot be read.</source>
   <translation>模型调用了 {0}，但参数无法读取。</translation>
  </message>
  <message>
   <source>The model called {0}, which is none of the tools.</source>
   <translation>模型调用了 {0}，而工具中没有它。</translation>
  </message>
  <message>
   <source>The model could not work on this request ({0}: {1}).</source>
   <translation>模型无法处理此请求（{0}：{1}）。</translation>
  </message>
  <message>
   <source>The model file {0} is not there.</source>
   <translation>模型文件 {0} 不存在。</translation>
  </message>
  <message>
   <source>The model hub {0} cannot be reached: {1}.</source>
   <translation>无法连接模型中心 {0}：{1}。</translation>
  </message>
  <message>
   <source>The model hub {0} sends us in circles or elsewhere.</source>
   <translation>模型中心 {0} 循环跳转，或把我们引向别处。</translation>
  </message>
  <message>
   <source>The model is no longer at work.</source>
   <translation>模型已不在工作。</translation>
  </message>
  <message>
   <source>The model was let go while it wrote.</source>
   <translation>模型在书写时被卸载。</translation>
  </message>
  <message>
   <source>The model's answer ended without an end.</source>
   <translation>模型的回答没有正常结束。</translation>
  </message>
  <message>
   <source>The option {0} must be a list of texts, none of them empty.</source>
   <translation>选项 {0} 必须是文本列表，且每项都不能为空。</translation>
  </message>
  <message>
   <source>The option {0} must be a number from {1} to {2}, not {3}.</source>
   <translation>选项{0}必须是{1}到{2}之间的数，而不是{3}。</translation>
  </message>
  <message>
   <source>The option {0} must be a whole number from {1} to {2}, not {3}.</source>
   <translation>选项{0}必须是{1}到{2}之间的整数，而不是{3}。</translation>
  </message>
  <message>
   <source>The option {0} must be one of {1}.</source>
   <translation>选项 {0} 必须是以下之一：{1}。</translation>
  </message>
  <message>
   <source>The option {0} takes at most {1} texts.</source>
   <translation>选项 {0} 最多接受{1}条文本。</translation>
  </message>
  <message>
   <source>The passages found do not mention</source>
   <translation>找到的段落没有提到</translation>
  </message>
  <message>
   <source>The passages found do not mention {0}.</source>
   <translation>找到的段落没有提到 {0}。</translation>
  </message>
  <message>
   <source>The picture {0} cannot be used: {1}.</source>
   <translation>无法使用图片 {0}：{1}。</translation>
  </message>
  <message>
   <source>The pictures cannot be prepared: {0}.</source>
   <translation>无法处理图片：{0}。</translation>
  </message>
  <message>
   <source>The process hung up before it said hello.</source>
   <translation>进程尚未应答就已断开。</translation>
  </message>
  <message>
   <source>The projector {0} cannot be used with this model: {1}.</source>
   <translation>投影器 {0} 不能用于这个模型：{1}。</translation>
  </message>
  <message>
   <source>The projector {0} is not there.</source>
   <translation>投影器 {0} 不存在。</translation>
  </message>
  <message>
   <source>The proxy {0} cannot be used.</source>
   <translation>无法使用代理 {0}。</translation>
  </message>
  <message>
   <source>The question is empty.</source>
   <translation>问题是空的。</translation>
  </message>
  <message>
   <source>The question is {0} tokens long; this model can take {1}.</source>
   <translation>问题长{0}个词元；此模型最多接受{1}个。</translation>
  </message>
  <message>
   <source>The question with all that goes with it is {0} tokens long; the model was loaded with room for {1}.</source>
   <translation>问题连同附带内容共{0}个词元；模型加载时只留出了{1}个的空间。</translation>
  </message>
  <message>
   <source>The reranker in {0} cannot be loaded: {1}</source>
   <translation>无法加载 {0} 中的重排模型：{1}</translation>
  </message>
  <message>
   <source>The reranker {0} is not installed.</source>
   <translation>重排模型 {0} 没有安装。</translation>
  </message>
  <message>
   <source>The scale of {0} must lie between -100 and 100.</source>
   <translation>{0} 的比例必须在 -100 到 100 之间。</translation>
  </message>
  <message>
   <source>The search index cannot be written to.</source>
   <translation>无法写入搜索索引。</translation>
  </message>
  <message>
   <source>The server answers {0}.</source>
   <translation>服务器返回 {0}。</translation>
  </message>
  <message>
   <source>The server asks to wait {0} minutes. Try again then; what has arrived is kept.</source>
   <translation>服务器要求等待{0}分钟。请到时再试；已下载的内容会保留。</translation>
  </message>
  <message>
   <source>The setting '{0}' named it and is 'auto' again.</source>
   <translation>曾指向它的设置“{0}”已恢复为“auto”。</translation>
  </message>
  <message>
   <source>The settings could not be saved to {0}: {1}.</source>
   <translation>无法将设置保存到 {0}：{1}。</translation>
  </message>
  <message>
   <source>The settings file {0} is not valid TOML: {1}.</source>
   <translation>设置文件 {0} 不是有效的 TOML：{1}。</translation>
  </message>
  <message>
   <source>The sheet {0} was not read. {1}.</source>
   <translation>工作表 {0} 没有读取。{1}。</translation>
  </message>
  <message>
   <source>The sheet {0} was not read: there is too much before it.</source>
   <translation>工作表 {0} 没有读取：它之前的内容太多。</translation>
  </message>
  <message>
   <source>The sheet {0} was read only as far as row {1}.</source>
   <translation>工作表 {0} 只读取到第{1}行。</translation>
  </message>
  <message>
   <source>The stronger reader of pictures: charts, documents, photographs.</source>
   <translation>更强的读图模型：图表、文档、照片。</translation>
  </message>
  <message>
   <source>The strongest Gemma; for a graphics card. Sees pictures.</source>
   <translation>最强的 Gemma；适合有独立显卡的电脑。能看图片。</translation>
  </message>
  <message>
   <source>The system has no watches left; these folders are looked at every minute instead.</source>
   <translation>系统的监视名额已用完；改为每分钟查看一次这些文件夹。</translation>
  </message>
  <message>
   <source>The template {0} of {1} cannot be read: {2}.</source>
   <translation>无法读取 {1} 的模板 {0}：{2}。</translation>
  </message>
  <message>
   <source>The {0} engine does not work. {1}</source>
   <translation>{0} 引擎无法工作。{1}</translation>
  </message>
  <message>
   <source>The {0} engine ended unexpectedly. {1}</source>
   <translation>{0} 引擎意外结束。{1}</translation>
  </message>
  <message>
   <source>There are: {0}.</source>
   <translation>现有：{0}。</translation>
  </message>
  <message>
   <source>There is a persona {0} already.</source>
   <translation>已有角色 {0}。</translation>
  </message>
  <message>
   <source>There is a prompt {0} already.</source>
   <translation>已有提示词 {0}。</translation>
  </message>
  <message>
   <source>There is no answer {0} in this chat.</source>
   <translation>此对话中没有回答 {0}。</translation>
  </message>
  <message>
   <source>There is no chat {0}.</source>
   <translation>没有对话 {0}。</translation>
  </message>
  <message>
   <source>There is no collection named {0}.</source>
   <translation>没有名为 {0} 的合集。</translation>
  </message>
  <message>
   <source>There is no deleted chat {0}.</source>
   <translation>没有已删除的对话 {0}。</translation>
  </message>
  <message>
   <source>There is no download of {0}.</source>
   <translation>没有 {0} 的下载。</translation>
  </message>
  <message>
   <source>There is no file or folder {0}.</source>
   <translation>没有文件或文件夹 {0}。</translation>
  </message>
  <message>
   <source>There is no file {0}.</source>
   <translation>没有文件 {0}。</translation>
  </message>
  <message>
   <source>There is no folder {0}.</source>
   <translation>没有文件夹 {0}。</translation>
  </message>
  <message>
   <source>There is no function {0}.</source>
   <translation>没有函数 {0}。</translation>
  </message>
  <message>
   <source>There is no log file {0}.</source>
   <translation>没有日志文件 {0}。</translation>
  </message>
  <message>
   <source>There is no message {0} in this chat.</source>
   <translation>此对话中没有消息 {0}。</translation>
  </message>
  <message>
   <source>There is no model {0} in the catalog.</source>
   <translation>模型目录中没有模型 {0}。</translation>
  </message>
  <message>
   <source>There is no model {0}.</source>
   <translation>没有模型 {0}。</translation>
  </message>
  <message>
   <source>There is no option {0}.</source>
   <translation>没有选项 {0}。</translation>
  </message>
  <message>
   <source>There is no persona {0}.</source>
   <translation>没有角色 {0}。</translation>
  </message>
  <message>
   <source>There is no prompt {0}.</source>
   <translation>没有提示词 {0}。</translation>
  </message>
  <message>
   <source>There is no question {0} in this chat.</source>
   <translation>此对话中没有问题 {0}。</translation>
  </message>
  <message>
   <source>There is no repository {0} on {1}, or it is private.</source>
   <translation>{1} 上没有仓库 {0}，或者它是私有的。</translation>
  </message>
  <message>
   <source>There is no request named {0}.</source>
   <translation>没有名为 {0} 的请求。</translation>
  </message>
  <message>
   <source>There is no room for {0} in {1}: {2}.</source>
   <translation>{1} 放不下 {0}：{2}。</translation>
  </message>
  <message>
   <source>There is no room in {0}: {1} GB are needed.</source>
   <translation>{0} 空间不足：需要 {1} GB。</translation>
  </message>
  <message>
   <source>There is no room left for the data folder {0}.</source>
   <translation>数据文件夹 {0} 已没有空间。</translation>
  </message>
  <message>
   <source>There is no room left in {0}.</source>
   <translation>{0} 已没有空间。</translation>
  </message>
  <message>
   <source>There is no room left to write the search index.</source>
   <translation>已没有空间写入搜索索引。</translation>
  </message>
  <message>
   <source>There is no room left to write {0}.</source>
   <translation>已没有空间写入 {0}。</translation>
  </message>
  <message>
   <source>There is no setting named {0}.</source>
   <translation>没有名为 {0} 的设置。</translation>
  </message>
  <message>
   <source>There is no such file or folder.</source>
   <translation>没有这个文件或文件夹。</translation>
  </message>
  <message>
   <source>There is no trace {0}.</source>
   <translation>没有记录 {0}。</translation>
  </message>
  <message>
   <source>There is no web source {0}.</source>
   <translation>没有网页来源 {0}。</translation>
  </message>
  <message>
   <source>There is no {0} {1}.</source>
   <translation>找不到 {1}{0:.0}。</translation>
  </message>
  <message>
   <source>There is nothing to remove.</source>
   <translation>没有可移除的内容。</translation>
  </message>
  <message>
   <source>They belong to another model: choose the one that they were made with.</source>
   <translation>它们属于另一个模型：请选择生成它们时所用的模型。</translation>
  </message>
  <message>
   <source>This answer cannot be replayed: how it was written was not recorded.</source>
   <translation>这条回答无法重放：当时没有记录它的书写过程。</translation>
  </message>
  <message>
   <source>This answer cannot be replayed: the model looked at pictures, which are not recorded.</source>
   <translation>这条回答无法重放：模型看了图片，而图片没有记录。</translation>
  </message>
  <message>
   <source>This answer cannot be written on.</source>
   <translation>这条回答无法续写。</translation>
  </message>
  <message>
   <source>This computer has no graphics processor: with {0} processor cores {1} is the most capable model in the catalog that writes about as fast as you read.</source>
   <translation>这台电脑没有可用的显卡：处理器有{0}个核心，在书写速度与你阅读相当的模型中，{1} 是目录里能力最强的。</translation>
  </message>
  <message>
   <source>This computer has {0} of memory, less than any model asks for; {1} is the smallest and may be slow.</source>
   <translation>这台电脑有 {0} 内存，少于任何模型的要求；{1} 最小，但可能较慢。</translation>
  </message>
  <message>
   <source>This computer has {0} of memory; {1} is the most capable model in the catalog that leaves room for your other programs.</source>
   <translation>这台电脑有 {0} 内存；{1} 是目录中能力最强、又能为其他程序留出空间的模型。</translation>
  </message>
  <message>
   <source>This computer reads {0} passages a second.</source>
   <translation>这台电脑每秒读取{0}个段落。</translation>
  </message>
  <message>
   <source>This model was loaded without adapters.</source>
   <translation>此模型加载时没有适配器。</translation>
  </message>
  <message>
   <source>This process speaks protocol {0}, not {1}.</source>
   <translation>此进程使用的协议是 {0}，而不是 {1}。</translation>
  </message>
  <message>
   <source>This system has no keyring that could keep the token.</source>
   <translation>此系统没有可以保存令牌的钥匙串。</translation>
  </message>
  <message>
   <source>Thorough; thinks before it answers if asked to.</source>
   <translation>细致；需要时可先思考再回答。</translation>
  </message>
  <message>
   <source>Tiny and quick. Good for trying Inglenook out; its answers are simple.</source>
   <translation>极小极快。适合试用 Inglenook；回答比较简单。</translation>
  </message>
  <message>
   <source>Tiny, for short texts and for trying things out.</source>
   <translation>极小，适合短文本和试用。</translation>
  </message>
  <message>
   <source>Too large when unpacked</source>
   <translation>解压后过大</translation>
  </message>
  <message>
   <source>Too large when unpacked: it may be made to do harm</source>
   <translation>解压后过大：可能被用来造成危害</translation>
  </message>
  <message>
   <source>Too large: a message of more than {0} MB</source>
   <translation>过大：邮件超过 {0} MB</translation>
  </message>
  <message>
   <source>Too large: a picture of more than {0} megapixels</source>
   <translation>过大：图片超过{0}百万像素</translation>
  </message>
  <message>
   <source>Too large: a {0} of more than {1} MB</source>
   <translation>过大：{0} 超过 {1} MB</translation>
  </message>
  <message>
   <source>Too large: more text than is read of one file</source>
   <translation>过大：文本超出单个文件的读取上限</translation>
  </message>
  <message>
   <source>Too large: {0} of more than {1} MB</source>
   <translation>过大：{0} 超过 {1} MB</translation>
  </message>
  <message>
   <source>Too many parts in one file: it may be made to do harm</source>
   <translation>单个文件包含的部分过多：可能被用来造成危害</translation>
  </message>
  <message>
   <source>Too many requests at once.</source>
   <translation>同时发出的请求太多。</translation>
  </message>
  <message>
   <source>Tools and a form for the answer were asked for at once.</source>
   <translation>同时要求了使用工具和指定回答格式。</translation>
  </message>
  <message>
   <source>Try again in some minutes.</source>
   <translation>请几分钟后重试。</translation>
  </message>
  <message>
   <source>Try again in {0} seconds.</source>
   <translation>请在{0}秒后重试。</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>请稍后重试。</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>请重试。</translation>
  </message>
  <message>
   <source>Try again; if it happens again, choose another model or a smaller context.</source>
   <translation>请重试；如果再次发生，请选择其他模型或更小的上下文。</translation>
  </message>
  <message>
   <source>Try again; the engine has been restarted.</source>
   <translation>请重试；引擎已重新启动。</translation>
  </message>
  <message>
   <source>Two of its messages have the same id.</source>
   <translation>其中有两条消息的 id 相同。</translation>
  </message>
  <message>
   <source>Type a question and send it again.</source>
   <translation>请输入问题后重新发送。</translation>
  </message>
  <message>
   <source>Type one.</source>
   <translation>请输入一个。</translation>
  </message>
  <message>
   <source>Unlock it with its password: 'inglenook library unlock FILE'.</source>
   <translation>请用密码解锁：“inglenook library unlock FILE”。</translation>
  </message>
  <message>
   <source>Very capable; for a graphics card.</source>
   <translation>能力非常强；适合有独立显卡的电脑。</translation>
  </message>
  <message>
   <source>Very small, long of memory, sees pictures.</source>
   <translation>非常小巧，上下文长，能看图片。</translation>
  </message>
  <message>
   <source>Very small; thinks before it answers if asked to.</source>
   <translation>非常小巧；需要时可先思考再回答。</translation>
  </message>
  <message>
   <source>Wait for some of them to end.</source>
   <translation>请等待其中一些结束。</translation>
  </message>
  <message>
   <source>Waiting for another download.</source>
   <translation>正在等待另一个下载。</translation>
  </message>
  <message>
   <source>What is written on can have neither tools nor a form.</source>
   <translation>续写时不能使用工具，也不能指定格式。</translation>
  </message>
  <message>
   <source>What was here before is kept in {0}.</source>
   <translation>原有的内容保存在 {0}。</translation>
  </message>
  <message>
   <source>What {0} answered is not what a model hub answers.</source>
   <translation>{0} 返回的不是模型中心应有的内容。</translation>
  </message>
  <message>
   <source>Write it like 2024, 2024-05 or 2024-05-17.</source>
   <translation>请写成 2024、2024-05 或 2024-05-17 这样的形式。</translation>
  </message>
  <message>
   <source>Writes naturally, in many languages.</source>
   <translation>文笔自然，支持多种语言。</translation>
  </message>
  <message>
   <source>Your files do not say.</source>
   <translation>你的文件中没有说明。</translation>
  </message>
  <message>
   <source>on the processor</source>
   <translation>（处理器）</translation>
  </message>
  <message>
   <source>on {0}</source>
   <translation>（{0}）</translation>
  </message>
  <message>
   <source>{0} ({1}) cannot be used: {2}</source>
   <translation>无法使用 {0}（{1}）：{2}</translation>
  </message>
  <message>
   <source>{0} Trying again in {1} seconds.</source>
   <translation>{0} 将在{1}秒后重试。</translation>
  </message>
  <message>
   <source>{0} answered {1} with the error {2}.</source>
   <translation>{0} 对 {1} 返回了错误 {2}。</translation>
  </message>
  <message>
   <source>{0} belongs to {1}; its file {2} is not ours.</source>
   <translation>{0} 属于 {1}；其文件 {2} 不是我们的。</translation>
  </message>
  <message>
   <source>{0} cannot be imported. {1}</source>
   <translation>无法导入 {0}。{1}</translation>
  </message>
  <message>
   <source>{0} cannot be loaded: {1}.</source>
   <translation>无法加载 {0}：{1}。</translation>
  </message>
  <message>
   <source>{0} cannot be read. {1}.</source>
   <translation>无法读取 {0}。{1}。</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}</source>
   <translation>无法读取 {0}：{1}</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}.</source>
   <translation>无法读取 {0}：{1}。</translation>
  </message>
  <message>
   <source>{0} cannot be removed: {1}.</source>
   <translation>无法移除 {0}：{1}。</translation>
  </message>
  <message>
   <source>{0} cannot be restored: {1}.</source>
   <translation>无法恢复 {0}：{1}。</translation>
  </message>
  <message>
   <source>{0} cannot be used as a model: {1}.</source>
   <translation>无法将 {0} 用作模型：{1}。</translation>
  </message>
  <message>
   <source>{0} cannot be used: {1}.</source>
   <translation>无法使用 {0}：{1}。</translation>
  </message>
  <message>
   <source>{0} cannot be written to.</source>
   <translation>无法写入 {0}。</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}.</source>
   <translation>无法写入 {0}：{1}。</translation>
  </message>
  <message>
   <source>{0} cannot draft: {1}</source>
   <translation>{0} 不能起草：{1}</translation>
  </message>
  <message>
   <source>{0} cannot hold {1}.</source>
   <translation>{0} 不能包含 {1}。</translation>
  </message>
  <message>
   <source>{0} cannot look at pictures as it is loaded.</source>
   <translation>{0} 以目前的加载方式不能看图片。</translation>
  </message>
  <message>
   <source>{0} cannot read pictures.</source>
   <translation>{0} 不能看图片。</translation>
  </message>
  <message>
   <source>{0} changes another model; it cannot be loaded by itself.</source>
   <translation>{0}用于修改另一个模型，不能单独加载。</translation>
  </message>
  <message>
   <source>{0} could not be fetched: {1}.</source>
   <translation>未能获取 {0}：{1}。</translation>
  </message>
  <message>
   <source>{0} could not be loaded ({1}): {2}</source>
   <translation>无法加载 {0}（{1}）：{2}</translation>
  </message>
  <message>
   <source>{0} could not be loaded: {1}</source>
   <translation>无法加载 {0}：{1}</translation>
  </message>
  <message>
   <source>{0} could not be saved in {1}: {2}.</source>
   <translation>无法将 {0} 保存到 {1}：{2}。</translation>
  </message>
  <message>
   <source>{0} could not be used; the processor is.</source>
   <translation>无法使用 {0}；改用处理器。</translation>
  </message>
  <message>
   <source>{0} could not hold what was planned; it holds {1} layers.</source>
   <translation>{0} 放不下原计划的层数；实际放下{1}层。</translation>
  </message>
  <message>
   <source>{0} documents differed from library.db and were put right.</source>
   <translation>{0}个文档与 library.db 不一致，已修正。</translation>
  </message>
  <message>
   <source>{0} does not have the right shape: {1}.</source>
   <translation>{0} 的结构不正确：{1}。</translation>
  </message>
  <message>
   <source>{0} does not keep what is written to it.</source>
   <translation>{0} 无法保住写入的内容。</translation>
  </message>
  <message>
   <source>{0} does not show {1} to everybody.</source>
   <translation>{0} 不对所有人公开 {1}。</translation>
  </message>
  <message>
   <source>{0} does not take in {1}.</source>
   <translation>{0} 不接受 {1}。</translation>
  </message>
  <message>
   <source>{0} ended the engine when it was loaded last, so it is not loaded again by itself.</source>
   <translation>上次加载 {0} 时引擎意外结束，因此不会再自动加载。</translation>
  </message>
  <message>
   <source>{0} failed on a picture: {1}.</source>
   <translation>{0} 处理图片时出错：{1}。</translation>
  </message>
  <message>
   <source>{0} failed on a text (llama.cpp says {1}).</source>
   <translation>{0} 处理文本时出错（llama.cpp 返回 {1}）。</translation>
  </message>
  <message>
   <source>{0} finds passages; it runs beside the model that answers.</source>
   <translation>{0} 用于查找段落；它与负责回答的模型同时运行。</translation>
  </message>
  <message>
   <source>{0} gives no vectors of texts (pooling: {1}).</source>
   <translation>{0} 不提供文本向量（pooling：{1}）。</translation>
  </message>
  <message>
   <source>{0} has had too many requests from here.</source>
   <translation>{0} 收到的来自这里的请求过多。</translation>
  </message>
  <message>
   <source>{0} has no {1}.</source>
   <translation>{0} 没有 {1}。</translation>
  </message>
  <message>
   <source>{0} holds more than {1} files.</source>
   <translation>{0} 包含的文件超过{1}个。</translation>
  </message>
  <message>
   <source>{0} is a file of yours, which is only used where it is.</source>
   <translation>{0} 是你自己的文件，只在原处使用。</translation>
  </message>
  <message>
   <source>{0} is a file.</source>
   <translation>{0} 是文件。</translation>
  </message>
  <message>
   <source>{0} is a folder.</source>
   <translation>{0} 是文件夹。</translation>
  </message>
  <message>
   <source>{0} is a page, not a feed.</source>
   <translation>{0} 是网页，不是订阅源。</translation>
  </message>
  <message>
   <source>{0} is damaged ({1}) and was not changed.</source>
   <translation>{0} 已损坏（{1}），没有更改。</translation>
  </message>
  <message>
   <source>{0} is damaged.</source>
   <translation>{0} 已损坏。</translation>
  </message>
  <message>
   <source>{0} is damaged: {1}.</source>
   <translation>{0} 已损坏：{1}。</translation>
  </message>
  <message>
   <source>{0} is in use by another program.</source>
   <translation>{0} 正被其他程序使用。</translation>
  </message>
  <message>
   <source>{0} is incomplete: it ends at byte {1}, while its header promises {2}.</source>
   <translation>{0} 不完整：文件在第{1}字节处结束，而文件头标明有{2}字节。</translation>
  </message>
  <message>
   <source>{0} is no date.</source>
   <translation>{0} 不是日期。</translation>
  </message>
  <message>
   <source>{0} is no embedding model in GGUF format.</source>
   <translation>{0} 不是 GGUF 格式的嵌入模型。</translation>
  </message>
  <message>
   <source>{0} is no folder.</source>
   <translation>{0} 不是文件夹。</translation>
  </message>
  <message>
   <source>{0} is no model that writes text; it cannot be loaded by itself.</source>
   <translation>{0}不是用来写文字的模型，不能单独加载。</translation>
  </message>
  <message>
   <source>{0} is no projector for pictures.</source>
   <translation>{0} 不是图片投影器。</translation>
  </message>
  <message>
   <source>{0} is no type of file.</source>
   <translation>{0} 不是文件类型。</translation>
  </message>
  <message>
   <source>{0} is not a GGUF file: {1}.</source>
   <translation>{0} 不是 GGUF 文件：{1}。</translation>
  </message>
  <message>
   <source>{0} is not a LoRA adapter.</source>
   <translation>{0} 不是 LoRA 适配器。</translation>
  </message>
  <message>
   <source>{0} is not among the folders.</source>
   <translation>{0} 不在这些文件夹之中。</translation>
  </message>
  <message>
   <source>{0} is not an absolute path.</source>
   <translation>{0} 不是绝对路径。</translation>
  </message>
  <message>
   <source>{0} is not an address of the web.</source>
   <translation>{0} 不是网址。</translation>
  </message>
  <message>
   <source>{0} is not empty.</source>
   <translation>{0} 不是空的。</translation>
  </message>
  <message>
   <source>{0} is not in the catalog as {1}.</source>
   <translation>{0} 在目录中没有 {1} 这一种。</translation>
  </message>
  <message>
   <source>{0} is not in the library, or no longer.</source>
   <translation>{0} 不在资料库中，或已不在。</translation>
  </message>
  <message>
   <source>{0} is not in the library.</source>
   <translation>{0} 不在资料库中。</translation>
  </message>
  <message>
   <source>{0} is not installed.</source>
   <translation>{0} 没有安装。</translation>
  </message>
  <message>
   <source>{0} is not the address of a model hub.</source>
   <translation>{0} 不是模型中心的网址。</translation>
  </message>
  <message>
   <source>{0} is not the file that wrote this answer: its SHA-256 was {1}, now it is {2}.</source>
   <translation>{0} 不是写这条回答的文件：其 SHA-256 原为 {1}，现为 {2}。</translation>
  </message>
  <message>
   <source>{0} is not there.</source>
   <translation>{0} 不存在。</translation>
  </message>
  <message>
   <source>{0} is one of {1} parts and not the first.</source>
   <translation>{0} 是{1}个部分之一，但不是第一个。</translation>
  </message>
  <message>
   <source>{0} is one of {1} parts, and {2} is not beside it.</source>
   <translation>{0} 是{1}个部分之一，而 {2} 不在同一处。</translation>
  </message>
  <message>
   <source>{0} is there already.</source>
   <translation>{0} 已存在。</translation>
  </message>
  <message>
   <source>{0} is {1}; it must be between {2} and {3}.</source>
   <translation>{0} 为 {1}；必须在 {2} 到 {3} 之间。</translation>
  </message>
  <message>
   <source>{0} lies in the data folder itself.</source>
   <translation>{0} 位于数据文件夹之中。</translation>
  </message>
  <message>
   <source>{0} more were left out.</source>
   <translation>另有{0}个已略去。</translation>
  </message>
  <message>
   <source>{0} names no repository.</source>
   <translation>{0} 不是仓库名称。</translation>
  </message>
  <message>
   <source>{0} needs about {1} of memory; {2} are free.</source>
   <translation>{0} 约需 {1} 内存；目前可用 {2}。</translation>
  </message>
  <message>
   <source>{0} of {1} layers are on {2}, which has no room for more; the processor does the rest.</source>
   <translation>{1}层中有{0}层在 {2} 上，那里已放不下更多；其余由处理器完成。</translation>
  </message>
  <message>
   <source>{0} of {1} messages are too large.</source>
   <translation>{1}封邮件中有{0}封过大。</translation>
  </message>
  <message>
   <source>{0} pictures do not fit {1} places.</source>
   <translation>{0}张图片与{1}个位置不符。</translation>
  </message>
  <message>
   <source>{0} reads pictures for another model; it cannot be loaded by itself.</source>
   <translation>{0}为另一个模型读取图片，不能单独加载。</translation>
  </message>
  <message>
   <source>{0} sentences have no support in your files.</source>
   <translation>有{0}句话在你的文件中没有依据。</translation>
  </message>
  <message>
   <source>{0} ships with the program and cannot be removed.</source>
   <translation>{0} 随程序提供，不能移除。</translation>
  </message>
  <message>
   <source>{0} was made by a newer version of Inglenook ({1}).</source>
   <translation>{0} 由更新版本的 Inglenook（{1}）生成。</translation>
  </message>
  <message>
   <source>{0} was not fetched. {1}</source>
   <translation>没有获取 {0}。{1}</translation>
  </message>
  <message>
   <source>{0} was written by a newer version of Inglenook.</source>
   <translation>{0} 由更新版本的 Inglenook 写成。</translation>
  </message>
  <message>
   <source>{0} {1} goes on searching.</source>
   <translation>{0} {1} 将继续用于搜索。</translation>
  </message>
  <message>
   <source>{0}{1}. Trying again in {2} seconds.</source>
   <translation>{0}{1}。将在{2}秒后重试。</translation>
  </message>
 </context>
 <context>
  <name>library</name>
  <message numerus="yes">
   <source>%n cannot be read</source>
   <translation>
    <numerusform>%Ln个无法读取</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%Ln个文件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) read</source>
   <translation>
    <numerusform>已读取%Ln个文件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n gone</source>
   <translation>
    <numerusform>%Ln个已不存在</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left out</source>
   <translation>
    <numerusform>略去%Ln个</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left out by rules</source>
   <translation>
    <numerusform>按规则略去%Ln个</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more place(s)</source>
   <translation>
    <numerusform>另有%Ln处</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%Ln页</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s) fetched</source>
   <translation>
    <numerusform>已抓取%Ln页</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n passage(s)</source>
   <translation>
    <numerusform>%Ln个段落</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unchanged</source>
   <translation>
    <numerusform>%Ln个无改动</numerusform>
   </translation>
  </message>
  <message>
   <source>A feed</source>
   <translation>订阅源</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>添加</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <translation>添加文件夹</translation>
  </message>
  <message>
   <source>Add a folder, or drop one here. Inglenook reads PDF, Office files, mail, books, web pages, scans, source code and plain text, and answers with the passage that says so. The files stay where they are and nothing is sent anywhere.</source>
   <translation>添加文件夹，或将文件夹拖到这里。Inglenook 能读取 PDF、Office 文件、邮件、图书、网页、扫描件、源代码和纯文本，回答时给出作为依据的段落。文件留在原处，任何内容都不会发送出去。</translation>
  </message>
  <message>
   <source>Add a web page</source>
   <translation>添加网页</translation>
  </message>
  <message>
   <source>Add a web page …</source>
   <translation>添加网页…</translation>
  </message>
  <message>
   <source>Add folder</source>
   <translation>添加文件夹</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>网址</translation>
  </message>
  <message>
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>Ask this collection</source>
   <translation>向此合集提问</translation>
  </message>
  <message>
   <source>Asking for the first page …</source>
   <translation>正在请求首页…</translation>
  </message>
  <message>
   <source>Can't be read</source>
   <translation>无法读取</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>修改日期</translation>
  </message>
  <message>
   <source>Check now</source>
   <translation>立即检查</translation>
  </message>
  <message>
   <source>Check {address} now</source>
   <translation>立即检查 {address}</translation>
  </message>
  <message>
   <source>Collections</source>
   <translation>合集</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <source>Fetching</source>
   <translation>抓取</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>筛选条件</translation>
  </message>
  <message>
   <source>Ignore rules</source>
   <translation>忽略规则</translation>
  </message>
  <message>
   <source>Indexed</source>
   <translation>已索引</translation>
  </message>
  <message>
   <source>Inglenook fetches it now, and again only when you ask. The copies are kept on this computer and searched like your files.</source>
   <translation>Inglenook 现在抓取一次，之后只在你要求时再抓取。副本保存在这台电脑上，与你的文件一样可以搜索。</translation>
  </message>
  <message>
   <source>Less</source>
   <translation>收起</translation>
  </message>
  <message>
   <source>Links to follow, at most</source>
   <translation>最多跟进的链接层数</translation>
  </message>
  <message>
   <source>Looking for files …</source>
   <translation>正在查找文件…</translation>
  </message>
  <message>
   <source>More</source>
   <translation>更多</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>No passage of your files has to do with this.</source>
   <translation>你的文件中没有与此有关的段落。</translation>
  </message>
  <message>
   <source>No passage that these filters let through has to do with this.</source>
   <translation>在这些筛选条件下，没有与此有关的段落。</translation>
  </message>
  <message>
   <source>Nothing has changed there</source>
   <translation>那里没有变化</translation>
  </message>
  <message>
   <source>Nothing new to read</source>
   <translation>没有新内容可读</translation>
  </message>
  <message>
   <source>One pattern a line, as in a .gitignore file: *.log leaves out all log files, drafts/ every folder of that name, !keep.log takes one back. Files that are left out leave the library; on the disk nothing changes.</source>
   <translation>每行一条模式，与 .gitignore 文件相同：*.log 略去所有日志文件，drafts/ 略去所有同名文件夹，!keep.log 则重新纳入。略去的文件会离开资料库；磁盘上的文件不变。</translation>
  </message>
  <message>
   <source>Only the page at this address.</source>
   <translation>仅此网址上的页面。</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>页数</translation>
  </message>
  <message>
   <source>Passages</source>
   <translation>段落</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>密码</translation>
  </message>
  <message>
   <source>Patterns</source>
   <translation>模式</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>已暂停</translation>
  </message>
  <message>
   <source>Read failed files again</source>
   <translation>重新读取失败的文件</translation>
  </message>
  <message>
   <source>Read, joins the index</source>
   <translation>已读取，正在加入索引</translation>
  </message>
  <message>
   <source>Reading is paused</source>
   <translation>读取已暂停</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Remove {address} and its copies</source>
   <translation>移除 {address} 及其副本</translation>
  </message>
  <message>
   <source>Remove {folder} from the collection</source>
   <translation>从合集中移除 {folder}</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Search without a model</source>
   <translation>不用模型搜索</translation>
  </message>
  <message>
   <source>Searching your files</source>
   <translation>正在搜索你的文件</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>已跳过</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>The articles that an RSS or Atom feed names.</source>
   <translation>RSS 或 Atom 订阅源列出的文章。</translation>
  </message>
  <message>
   <source>The page, and those below its address that it leads to.</source>
   <translation>此页面，以及由它链接到的下级页面。</translation>
  </message>
  <message>
   <source>The password is used on this computer, to read the file. It is kept in memory only, so it is asked for again when the file must be read anew: after it has changed, or when a new version of Inglenook reads such files better.</source>
   <translation>密码只在这台电脑上用来读取文件，而且只保存在内存中。因此当文件需要重新读取时会再次询问：文件有改动之后，或新版 Inglenook 能更好地读取这类文件时。</translation>
  </message>
  <message numerus="yes">
   <source>The search index is new, with %n passage(s)</source>
   <translation>
    <numerusform>搜索索引已更新，共%Ln个段落</numerusform>
   </translation>
  </message>
  <message>
   <source>The site below it</source>
   <translation>其下的网站</translation>
  </message>
  <message>
   <source>This page</source>
   <translation>此页面</translation>
  </message>
  <message>
   <source>This password does not open the file. Capital and small letters differ.</source>
   <translation>此密码无法打开文件。请注意区分大小写。</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>Type the address of a page, beginning with https://</source>
   <translation>请输入以 https:// 开头的网址</translation>
  </message>
  <message>
   <source>Type the password of the file.</source>
   <translation>请输入文件的密码。</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>解锁</translation>
  </message>
  <message>
   <source>Unlock {file}</source>
   <translation>解锁 {file}</translation>
  </message>
  <message>
   <source>Unlock …</source>
   <translation>解锁…</translation>
  </message>
  <message>
   <source>Unlocking</source>
   <translation>正在解锁</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>等待中</translation>
  </message>
  <message>
   <source>Web pages</source>
   <translation>网页</translation>
  </message>
  <message>
   <source>What to fetch</source>
   <translation>抓取内容</translation>
  </message>
  <message>
   <source>What was read until now can be asked. New and changed files wait until you resume.</source>
   <translation>已读取的内容现在就可以提问。新增和有改动的文件会等你继续后再读取。</translation>
  </message>
  <message>
   <source>What “{name}” leaves out</source>
   <translation>“{name}”略去的内容</translation>
  </message>
  <message>
   <source>Your files, ready to be asked</source>
   <translation>你的文件，随时可以提问</translation>
  </message>
  <message>
   <source>before {day}</source>
   <translation>{day}之前</translation>
  </message>
  <message>
   <source>checked {day}</source>
   <translation>{day}检查过</translation>
  </message>
  <message>
   <source>feed</source>
   <translation>订阅源</translation>
  </message>
  <message>
   <source>file {name}</source>
   <translation>文件 {name}</translation>
  </message>
  <message>
   <source>folder {name}</source>
   <translation>文件夹 {name}</translation>
  </message>
  <message>
   <source>from {day}</source>
   <translation>{day}起</translation>
  </message>
  <message>
   <source>left out {address}: {reason}</source>
   <translation>略去 {address}：{reason}</translation>
  </message>
  <message>
   <source>never fetched</source>
   <translation>从未抓取</translation>
  </message>
  <message>
   <source>p. {page}</source>
   <translation>第{page}页</translation>
  </message>
  <message>
   <source>page</source>
   <translation>网页</translation>
  </message>
  <message>
   <source>read by {models}</source>
   <translation>由 {models} 读取</translation>
  </message>
  <message>
   <source>site</source>
   <translation>网站</translation>
  </message>
  <message>
   <source>type {name}</source>
   <translation>类型 {name}</translation>
  </message>
  <message>
   <source>without “{words}”</source>
   <translation>不含“{words}”</translation>
  </message>
  <message>
   <source>{address} and its copies are out of the library.</source>
   <translation>{address} 及其副本已移出资料库。</translation>
  </message>
  <message>
   <source>{do}: {what}</source>
   <translation>{do}：{what}</translation>
  </message>
  <message>
   <source>{path} is out of “{name}”. The files themselves are untouched.</source>
   <translation>{path} 已移出“{name}”。文件本身没有改动。</translation>
  </message>
  <message>
   <source>“{name}” is out of the library. The files themselves are untouched.</source>
   <translation>“{name}”已移出资料库。文件本身没有改动。</translation>
  </message>
 </context>
 <context>
  <name>look</name>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>正在加载</translation>
  </message>
  <message>
   <source>New name</source>
   <translation>新名称</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>移除 {name}</translation>
  </message>
  <message>
   <source>This system has no program to show {file}.</source>
   <translation>此系统没有可以显示 {file} 的程序。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>d MMM yyyy</source>
   <comment>a date, as QLocale::toString takes it</comment>
   <translation>yyyy年M月d日</translation>
  </message>
  <message>
   <source>in work</source>
   <translation>处理中</translation>
  </message>
  <message>
   <source>line {line}</source>
   <translation>第{line}行</translation>
  </message>
  <message>
   <source>lines {first}–{last}</source>
   <translation>第{first}–{last}行</translation>
  </message>
  <message>
   <source>today</source>
   <translation>今天</translation>
  </message>
  <message>
   <source>unread</source>
   <translation>未读</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>昨天</translation>
  </message>
  <message>
   <source>{file} is not there any more.</source>
   <translation>{file} 已不存在。</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours}小时{minutes}分钟</translation>
  </message>
  <message>
   <source>{minutes} min {seconds} s</source>
   <translation>{minutes}分{seconds}秒</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds}秒</translation>
  </message>
 </context>
 <context>
  <name>models</name>
  <message numerus="yes">
   <source>%n core(s)</source>
   <translation>
    <numerusform>%Ln个核心</numerusform>
   </translation>
  </message>
  <message>
   <source>A GGUF file; it can be dropped here as well</source>
   <translation>GGUF 文件；也可以拖放到这里</translation>
  </message>
  <message>
   <source>A file of yours</source>
   <translation>你的文件</translation>
  </message>
  <message>
   <source>A model writes the answers. The list of models could not be read, or the small one that comes with Inglenook could not be fetched. Import a GGUF file that you have.</source>
   <translation>回答由模型书写。现在无法读取模型列表，或未能获取 Inglenook 自带的小模型。请导入你已有的 GGUF 文件。</translation>
  </message>
  <message>
   <source>A name, OWNER/NAME, or the address of a repository</source>
   <translation>名称、OWNER/NAME 或仓库网址</translation>
  </message>
  <message>
   <source>A number from {least} to {most}</source>
   <translation>{least}到{most}之间的数字</translation>
  </message>
  <message>
   <source>A small conversation as the model reads it</source>
   <translation>模型读到的一段简短对话</translation>
  </message>
  <message>
   <source>A small model of the same family that guesses ahead. Answers stay the same and come faster, for some memory.</source>
   <translation>同系列的小模型，负责提前猜测。回答不变，速度更快，但会多占一些内存。</translation>
  </message>
  <message>
   <source>A smaller model or quantization answers faster.</source>
   <translation>换用更小的模型或量化版本，回答会更快。</translation>
  </message>
  <message>
   <source>A smaller model would help, or a smaller quantization of this one.</source>
   <translation>更小的模型，或此模型更小的量化版本，会有帮助。</translation>
  </message>
  <message>
   <source>A token is kept in a file that only you can read.</source>
   <translation>令牌保存在只有你能读取的文件中。</translation>
  </message>
  <message>
   <source>A token is kept in this system's keyring.</source>
   <translation>令牌保存在此系统的钥匙串中。</translation>
  </message>
  <message>
   <source>A whole number from {least} to {most}</source>
   <translation>{least}到{most}之间的整数</translation>
  </message>
  <message>
   <source>About this file …</source>
   <translation>关于此文件…</translation>
  </message>
  <message>
   <source>Above 1, words that were just written get less likely. Raise it a little if the model goes round in circles.</source>
   <translation>大于1时，刚写过的词更不易再次出现。如果模型来回兜圈子，可略微调高。</translation>
  </message>
  <message>
   <source>Accept its terms on its page there, then give your access token here.</source>
   <translation>请在它的页面上接受条款，然后在此填入你的访问令牌。</translation>
  </message>
  <message>
   <source>Access token</source>
   <translation>访问令牌</translation>
  </message>
  <message>
   <source>Adapter beside it</source>
   <translation>配套的适配器</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <translation>添加文件夹</translation>
  </message>
  <message>
   <source>Add a folder with models</source>
   <translation>添加存放模型的文件夹</translation>
  </message>
  <message>
   <source>Against repetition</source>
   <translation>避免重复</translation>
  </message>
  <message>
   <source>All options</source>
   <translation>所有选项</translation>
  </message>
  <message>
   <source>All options are at their defaults</source>
   <translation>所有选项均为默认值</translation>
  </message>
  <message>
   <source>Architecture</source>
   <translation>架构</translation>
  </message>
  <message>
   <source>Asks for a token</source>
   <translation>需要令牌</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>Back to the default of {name}</source>
   <translation>恢复 {name} 的默认值</translation>
  </message>
  <message>
   <source>Back to the file's own</source>
   <translation>改回文件自带的模板</translation>
  </message>
  <message>
   <source>Back to the models</source>
   <translation>返回模型</translation>
  </message>
  <message>
   <source>Back to what was found</source>
   <translation>返回搜索结果</translation>
  </message>
  <message>
   <source>Best answers on this computer</source>
   <translation>这台电脑上的最佳回答</translation>
  </message>
  <message>
   <source>Buffers</source>
   <translation>缓冲区</translation>
  </message>
  <message>
   <source>Cancel and drop what has arrived</source>
   <translation>取消，并丢弃已下载的内容</translation>
  </message>
  <message>
   <source>Cancel the download and drop what has arrived</source>
   <translation>取消下载，并丢弃已下载的内容</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>已更改</translation>
  </message>
  <message>
   <source>Chat template</source>
   <translation>对话模板</translation>
  </message>
  <message>
   <source>Chat template …</source>
   <translation>对话模板…</translation>
  </message>
  <message>
   <source>Check the name. For a private one, give your access token here.</source>
   <translation>请检查名称。如果是私有的，请在此填入你的访问令牌。</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>正在校验</translation>
  </message>
  <message>
   <source>Choose several</source>
   <translation>选择多个</translation>
  </message>
  <message>
   <source>Choose {name}</source>
   <translation>选择 {name}</translation>
  </message>
  <message>
   <source>Close other programs before you load it: {size} are missing.</source>
   <translation>加载前请关闭其他程序：还差 {size}。</translation>
  </message>
  <message>
   <source>Comes from</source>
   <translation>出处</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>正在连接</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>上下文</translation>
  </message>
  <message>
   <source>Conversation (KV cache)</source>
   <translation>对话（KV 缓存）</translation>
  </message>
  <message>
   <source>Default: {value}</source>
   <translation>默认：{value}</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>设备</translation>
  </message>
  <message>
   <source>Does not fit</source>
   <translation>放不下</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>下载</translation>
  </message>
  <message>
   <source>Download it all the same</source>
   <translation>仍要下载</translation>
  </message>
  <message>
   <source>Downloads</source>
   <translation>下载</translation>
  </message>
  <message>
   <source>Draft model</source>
   <translation>草稿模型</translation>
  </message>
  <message>
   <source>Engine and buffers</source>
   <translation>引擎和缓冲区</translation>
  </message>
  <message>
   <source>Fetch it again</source>
   <translation>重新获取</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Fits well</source>
   <translation>完全放得下</translation>
  </message>
  <message>
   <source>Fits with programs closed</source>
   <translation>关闭其他程序后放得下</translation>
  </message>
  <message>
   <source>Fits, slowly</source>
   <translation>放得下，但较慢</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>清除令牌</translation>
  </message>
  <message>
   <source>Found on this computer</source>
   <translation>在这台电脑上找到的</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>可用</translation>
  </message>
  <message>
   <source>Gives the memory back; the next question loads it</source>
   <translation>释放内存；下次提问时再加载</translation>
  </message>
  <message>
   <source>Good models for this computer</source>
   <translation>适合这台电脑的好模型</translation>
  </message>
  <message>
   <source>How a conversation becomes the text that the model reads (Jinja). The one in the file is right for most models.</source>
   <translation>对话如何变成模型读取的文本（Jinja）。对大多数模型，文件自带的就合适。</translation>
  </message>
  <message>
   <source>How freely it words its answer: 0 always takes the likeliest word, 1 varies. Keep it low for answers from files.</source>
   <translation>措辞的自由程度：0 总是取可能性最大的词，1 富于变化。依据文件回答时宜保持较低。</translation>
  </message>
  <message>
   <source>How it is loaded</source>
   <translation>加载方式</translation>
  </message>
  <message>
   <source>How it writes</source>
   <translation>书写方式</translation>
  </message>
  <message>
   <source>How much of the model lies in graphics memory. Left empty, as much as there is room for. Take fewer if other programs need that memory.</source>
   <translation>模型有多少放在显存中。留空则能放多少放多少。其他程序需要显存时，可以少放一些。</translation>
  </message>
  <message>
   <source>Import a file</source>
   <translation>导入文件</translation>
  </message>
  <message>
   <source>Import a model</source>
   <translation>导入模型</translation>
  </message>
  <message>
   <source>Imported {name}</source>
   <translation>已导入 {name}</translation>
  </message>
  <message>
   <source>In memory</source>
   <translation>在内存中</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>使用中</translation>
  </message>
  <message>
   <source>In use: a template of yours.</source>
   <translation>使用中：你自己的模板。</translation>
  </message>
  <message>
   <source>In use: the template of the file.</source>
   <translation>使用中：文件自带的模板。</translation>
  </message>
  <message>
   <source>Inglenook</source>
   <translation>Inglenook</translation>
  </message>
  <message>
   <source>Installed</source>
   <translation>已安装</translation>
  </message>
  <message>
   <source>It belongs to {program}</source>
   <translation>属于 {program}</translation>
  </message>
  <message numerus="yes">
   <source>It cannot be used without %n more part(s) of it.</source>
   <translation>
    <numerusform>还缺少%Ln个部分，无法使用。</numerusform>
   </translation>
  </message>
  <message>
   <source>It comes with Inglenook and stays</source>
   <translation>随 Inglenook 提供，会一直保留</translation>
  </message>
  <message>
   <source>It has faults and is not used.</source>
   <translation>模板有错误，未使用。</translation>
  </message>
  <message>
   <source>It is not loaded by itself any more; Use tries it again.</source>
   <translation>它不再自动加载；选择“使用”可再试一次。</translation>
  </message>
  <message>
   <source>It reads pictures: what it needs for that comes along.</source>
   <translation>它能看图片：所需的文件会一并下载。</translation>
  </message>
  <message>
   <source>It would write about {n} tokens a second, by a guess from this processor.</source>
   <translation>根据这个处理器估计，每秒可写约{n}个词元。</translation>
  </message>
  <message>
   <source>It would write about {n} tokens a second, by what was measured here.</source>
   <translation>根据在此测得的速度，每秒可写约{n}个词元。</translation>
  </message>
  <message>
   <source>Keep in a file</source>
   <translation>保存到文件</translation>
  </message>
  <message>
   <source>Keep in the keyring</source>
   <translation>保存到钥匙串</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>层</translation>
  </message>
  <message>
   <source>Layers on the graphics processor</source>
   <translation>显卡上的层数</translation>
  </message>
  <message>
   <source>Left empty, what was measured as fastest. Take fewer to keep the computer quick for other work.</source>
   <translation>留空则使用测得最快的数目。如需让电脑更好地兼顾其他工作，可以调少。</translation>
  </message>
  <message>
   <source>Library: embedder, reranker</source>
   <translation>资料库：嵌入模型、重排模型</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>许可证</translation>
  </message>
  <message>
   <source>Line {n}: {text}</source>
   <translation>第{n}行：{text}</translation>
  </message>
  <message>
   <source>Load it now</source>
   <translation>立即加载</translation>
  </message>
  <message>
   <source>Load now</source>
   <translation>立即加载</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>正在加载</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>最长回答</translation>
  </message>
  <message>
   <source>Longest context</source>
   <translation>最长上下文</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>重新查找</translation>
  </message>
  <message>
   <source>Made from {base}.</source>
   <translation>源自 {base}。</translation>
  </message>
  <message>
   <source>Measure speed (20 s)</source>
   <translation>测速（20秒）</translation>
  </message>
  <message>
   <source>Measuring, up to 20 s a device</source>
   <translation>正在测速，每个设备最多20秒</translation>
  </message>
  <message>
   <source>Memory of this computer</source>
   <translation>这台电脑的内存</translation>
  </message>
  <message>
   <source>Min p</source>
   <translation>Min p</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Models (*.gguf)</source>
   <translation>模型 (*.gguf)</translation>
  </message>
  <message>
   <source>Models in {folder} are used from there</source>
   <translation>{folder} 中的模型将在原处使用</translation>
  </message>
  <message>
   <source>Models of other programs and of your folders are used where they are; nothing is copied, changed or deleted.</source>
   <translation>其他程序和你的文件夹中的模型都在原处使用；不会复制、更改或删除任何内容。</translation>
  </message>
  <message>
   <source>Models that read your files</source>
   <translation>读取文件的模型</translation>
  </message>
  <message>
   <source>More</source>
   <translation>更多</translation>
  </message>
  <message>
   <source>More about {name}</source>
   <translation>{name} 的更多操作</translation>
  </message>
  <message>
   <source>Most downloaded</source>
   <translation>下载最多</translation>
  </message>
  <message>
   <source>Most liked</source>
   <translation>点赞最多</translation>
  </message>
  <message>
   <source>Needs about {size} of memory with {n} tokens of context.</source>
   <translation>需要约 {size} 内存，上下文为{n}个词元。</translation>
  </message>
  <message>
   <source>Needs about {size} of memory.</source>
   <translation>需要约 {size} 内存。</translation>
  </message>
  <message>
   <source>Newest</source>
   <translation>最新</translation>
  </message>
  <message>
   <source>No faults. It is not in use yet.</source>
   <translation>没有错误。尚未使用。</translation>
  </message>
  <message>
   <source>No model is here yet</source>
   <translation>这里还没有模型</translation>
  </message>
  <message>
   <source>No model is in memory; the next question loads one.</source>
   <translation>内存中没有模型；下次提问时会加载。</translation>
  </message>
  <message>
   <source>No model is installed yet. Get one from the recommended ones, or import a GGUF file that you have.</source>
   <translation>还没有安装模型。请从推荐的模型中获取一个，或导入你已有的 GGUF 文件。</translation>
  </message>
  <message>
   <source>No other program with models was found here. Add a folder in which you keep GGUF files, and they can be used from there.</source>
   <translation>没有找到其他带有模型的程序。添加存放 GGUF 文件的文件夹，即可在原处使用。</translation>
  </message>
  <message>
   <source>No token is kept.</source>
   <translation>没有保存令牌。</translation>
  </message>
  <message>
   <source>None</source>
   <translation>无</translation>
  </message>
  <message>
   <source>Numbers of the cache</source>
   <translation>缓存的数值格式</translation>
  </message>
  <message>
   <source>Only so many of the likeliest words are considered; 0 considers all.</source>
   <translation>只考虑可能性最大的这么多个词；0 表示全部考虑。</translation>
  </message>
  <message>
   <source>Only the likeliest words that together make up this share are considered; 1 considers all.</source>
   <translation>只考虑可能性最大、合计达到这一比例的词；1 表示全部考虑。</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>选项</translation>
  </message>
  <message>
   <source>Options of this model</source>
   <translation>此模型的选项</translation>
  </message>
  <message>
   <source>Options of {name}</source>
   <translation>{name} 的选项</translation>
  </message>
  <message>
   <source>Options …</source>
   <translation>选项…</translation>
  </message>
  <message>
   <source>Order of what is found</source>
   <translation>结果的排序</translation>
  </message>
  <message>
   <source>Other programs</source>
   <translation>其他程序</translation>
  </message>
  <message>
   <source>Other programs were at work, so this measurement is not kept</source>
   <translation>测速时有其他程序在运行，因此未保留这次结果</translation>
  </message>
  <message>
   <source>Parts of other models</source>
   <translation>其他模型的组成部分</translation>
  </message>
  <message>
   <source>Parts of the file</source>
   <translation>文件分卷数</translation>
  </message>
  <message>
   <source>Paste the token here</source>
   <translation>在此粘贴令牌</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Pause the download</source>
   <translation>暂停下载</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>已暂停</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>处理器</translation>
  </message>
  <message>
   <source>Processor threads</source>
   <translation>处理器线程</translation>
  </message>
  <message>
   <source>Projector</source>
   <translation>投影器</translation>
  </message>
  <message>
   <source>Projector beside it</source>
   <translation>配套的投影器</translation>
  </message>
  <message>
   <source>Quantization</source>
   <translation>量化</translation>
  </message>
  <message>
   <source>Recommended</source>
   <translation>推荐</translation>
  </message>
  <message numerus="yes">
   <source>Remove %n model(s)</source>
   <translation>
    <numerusform>移除%Ln个模型</numerusform>
   </translation>
  </message>
  <message>
   <source>Remove from this computer, {size}</source>
   <translation>从这台电脑移除，{size}</translation>
  </message>
  <message>
   <source>Removed {name}: {size} are free again.</source>
   <translation>已移除 {name}：腾出 {size}。</translation>
  </message>
  <message>
   <source>Repositories that were found</source>
   <translation>找到的仓库</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>全部重置</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Resume: {name}</source>
   <translation>继续：{name}</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>搜索</translation>
  </message>
  <message>
   <source>Search the hub</source>
   <translation>搜索模型中心</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>随机种子</translation>
  </message>
  <message>
   <source>Show all options</source>
   <translation>显示所有选项</translation>
  </message>
  <message>
   <source>Show in its folder</source>
   <translation>在文件夹中显示</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>Some models are given only to people who have accepted their terms on the hub. A token, made there in your settings, says that you have.</source>
   <translation>有些模型只提供给在模型中心接受其条款的人。你可以在那里的设置中创建令牌，以证明你已接受。</translation>
  </message>
  <message>
   <source>Speeds are predicted for this computer, and checked after each load.</source>
   <translation>速度是针对这台电脑预测的，每次加载后会核对。</translation>
  </message>
  <message>
   <source>Stop at</source>
   <translation>停止文本</translation>
  </message>
  <message>
   <source>Take it off this list</source>
   <translation>移出列表</translation>
  </message>
  <message>
   <source>Take off the list; the file stays</source>
   <translation>移出列表；文件保留</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>温度</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>模板</translation>
  </message>
  <message>
   <source>Texts at which the answer ends, one a line; \n stands for a new line.</source>
   <translation>回答遇到这些文本即结束，每行一条；\n 表示换行。</translation>
  </message>
  <message>
   <source>The engine ended while it loaded this model.</source>
   <translation>加载此模型时引擎意外结束。</translation>
  </message>
  <message>
   <source>The file that lets the model look at pictures. It must belong to it.</source>
   <translation>让模型能看图片的文件。必须与模型配套。</translation>
  </message>
  <message>
   <source>The file's own template is used again</source>
   <translation>已改回使用文件自带的模板</translation>
  </message>
  <message>
   <source>The hub</source>
   <translation>模型中心</translation>
  </message>
  <message>
   <source>The hub has no model in GGUF format for “{text}”. Try fewer words.</source>
   <translation>模型中心没有与“{text}”有关的 GGUF 模型。请减少关键词再试。</translation>
  </message>
  <message>
   <source>The list of recommended models</source>
   <translation>推荐模型列表</translation>
  </message>
  <message>
   <source>The list of recommended models is empty.</source>
   <translation>推荐模型列表是空的。</translation>
  </message>
  <message>
   <source>The model is in memory as it was set before. The next question loads it again.</source>
   <translation>内存中的模型仍按之前的设置运行。下次提问时会重新加载。</translation>
  </message>
  <message>
   <source>The same number gives the same answer again. Left empty, a new one each time.</source>
   <translation>数字相同，回答也相同。留空则每次使用新的数字。</translation>
  </message>
  <message>
   <source>The speed of this computer is known now</source>
   <translation>已测得这台电脑的速度</translation>
  </message>
  <message>
   <source>The template is empty.</source>
   <translation>模板是空的。</translation>
  </message>
  <message>
   <source>The template is used from now on</source>
   <translation>今后将使用此模板</translation>
  </message>
  <message>
   <source>The token of the variable HF_TOKEN is used.</source>
   <translation>正在使用变量 HF_TOKEN 中的令牌。</translation>
  </message>
  <message>
   <source>There is no file here that Inglenook can use.</source>
   <translation>这里没有 Inglenook 可以使用的文件。</translation>
  </message>
  <message>
   <source>These work without a network.</source>
   <translation>这些无需网络即可使用。</translation>
  </message>
  <message>
   <source>This asks {host} over the network for the words below, when you say so. Nothing else leaves this computer.</source>
   <translation>在你确认后，将通过网络向 {host} 查询下面的词。此外没有任何内容离开这台电脑。</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>这台电脑</translation>
  </message>
  <message>
   <source>Tokens that question, files and answer may have together. More takes more memory and lets longer files in whole.</source>
   <translation>问题、文件和回答合计可用的词元数。越大占用内存越多，也能整篇读取更长的文件。</translation>
  </message>
  <message>
   <source>Tokens, of which 100 are about 75 words. Raise it if answers break off.</source>
   <translation>以词元计，100个词元约合75个英文单词。如果回答中途断掉，可以调高。</translation>
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
   <translation>重试</translation>
  </message>
  <message>
   <source>Try again: {name}</source>
   <translation>重试：{name}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Undo my changes</source>
   <translation>撤销我的更改</translation>
  </message>
  <message>
   <source>Unload</source>
   <translation>卸载</translation>
  </message>
  <message>
   <source>Unload from memory</source>
   <translation>从内存中卸载</translation>
  </message>
  <message>
   <source>Unloading</source>
   <translation>正在卸载</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>使用</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>使用</translation>
  </message>
  <message>
   <source>Use this template</source>
   <translation>使用此模板</translation>
  </message>
  <message>
   <source>Waiting for another download</source>
   <translation>正在等待另一个下载</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>权重</translation>
  </message>
  <message>
   <source>What computes. Choose the processor if a graphics driver misbehaves.</source>
   <translation>用什么来计算。如果显卡驱动有问题，请选择处理器。</translation>
  </message>
  <message>
   <source>What the model reads</source>
   <translation>模型读到的内容</translation>
  </message>
  <message>
   <source>Why: {name}</source>
   <translation>原因：{name}</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>为什么？</translation>
  </message>
  <message>
   <source>Words less likely than this share of the likeliest one are left out. Raise it if answers wander at a high temperature.</source>
   <translation>可能性低于首选词这一比例的词会被略去。如果温度较高时回答跑题，可以调高。</translation>
  </message>
  <message>
   <source>about {n} tokens/s</source>
   <translation>约{n}词元/秒</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>及另外%Ln个</numerusform>
   </translation>
  </message>
  <message>
   <source>f16, exact</source>
   <translation>f16，精确</translation>
  </message>
  <message>
   <source>in the file</source>
   <translation>在文件中</translation>
  </message>
  <message>
   <source>no licence named</source>
   <translation>未注明许可证</translation>
  </message>
  <message>
   <source>none in the file</source>
   <translation>文件中没有</translation>
  </message>
  <message>
   <source>q8_0 halves the memory that a conversation takes, at a small loss; on a processor it is slower too.</source>
   <translation>q8_0 使对话占用的内存减半，略有损失；在处理器上也会更慢。</translation>
  </message>
  <message>
   <source>q8_0, half the memory</source>
   <translation>q8_0，内存减半</translation>
  </message>
  <message>
   <source>reads pictures</source>
   <translation>能看图片</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done}/{total}</translation>
  </message>
  <message>
   <source>{far} · paused</source>
   <translation>{far} · 已暂停</translation>
  </message>
  <message>
   <source>{name} has {tokens} tokens of context: {there} of {layers} layers on {device}, the rest on the processor.</source>
   <translation>{name} 的上下文为{tokens}个词元：{layers}层中有{there}层在 {device} 上，其余在处理器上。</translation>
  </message>
  <message>
   <source>{name} is here</source>
   <translation>{name} 已下载好</translation>
  </message>
  <message>
   <source>{name} is off the list; its file stays.</source>
   <translation>{name} 已移出列表；文件保留。</translation>
  </message>
  <message>
   <source>{name} is on the processor, with {tokens} tokens of context.</source>
   <translation>{name} 在处理器上运行，上下文为{tokens}个词元。</translation>
  </message>
  <message>
   <source>{n} billion parameters</source>
   <translation>{n}B 参数</translation>
  </message>
  <message>
   <source>{n} downloads</source>
   <translation>{n}次下载</translation>
  </message>
  <message>
   <source>{n} likes</source>
   <translation>{n}个赞</translation>
  </message>
  <message>
   <source>{n} million parameters</source>
   <translation>{n}M 参数</translation>
  </message>
  <message>
   <source>{n} parameters</source>
   <translation>{n}个参数</translation>
  </message>
  <message>
   <source>{n} tokens of context</source>
   <translation>上下文{n}个词元</translation>
  </message>
  <message>
   <source>{size} are free now.</source>
   <translation>目前可用 {size}。</translation>
  </message>
  <message>
   <source>{size} of {total} are free now.</source>
   <translation>共 {total}，目前可用 {size}。</translation>
  </message>
  <message>
   <source>{size} · whole and checked</source>
   <translation>{size} · 完整，已校验</translation>
  </message>
  <message>
   <source>{size}/s</source>
   <translation>{size}/秒</translation>
  </message>
  <message>
   <source>{total} of memory, {free} free</source>
   <translation>共 {total} 内存，可用 {free}</translation>
  </message>
 </context>
 <context>
  <name>personas</name>
  <message>
   <source>0 always takes the likeliest word; higher is freer.</source>
   <translation>0 总是取可能性最大的词；越高越自由。</translation>
  </message>
  <message>
   <source>A number from {least} to {most}</source>
   <translation>{least}到{most}之间的数字</translation>
  </message>
  <message>
   <source>A prompt is a question with places to fill in; type / in a chat to use it. A persona is a way of answering, with a model and files of its own. Add some to begin with, or write your own.</source>
   <translation>提示词是留有填空的问题，在对话中输入 / 即可使用。角色是一种回答方式，可以有自己的模型和文件。可以先添加几个，也可以自己写。</translation>
  </message>
  <message>
   <source>About three quarters of a word each.</source>
   <translation>一个词元约合四分之三个英文单词。</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>添加</translation>
  </message>
  <message>
   <source>Add {name}</source>
   <translation>添加 {name}</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>已添加</translation>
  </message>
  <message>
   <source>All collections</source>
   <translation>所有合集</translation>
  </message>
  <message>
   <source>An answer to a letter, in the tone you choose</source>
   <translation>用你选定的语气回复来信</translation>
  </message>
  <message>
   <source>As usual</source>
   <translation>默认</translation>
  </message>
  <message>
   <source>Ask it once, use it often</source>
   <translation>写一次，常常用</translation>
  </message>
  <message>
   <source>Balanced</source>
   <translation>平衡</translation>
  </message>
  <message>
   <source>Careful reader</source>
   <translation>细心的读者</translation>
  </message>
  <message>
   <source>Compare {{first}} with {{second}} in a table: what is the same, what differs, and what only one of them says.</source>
   <translation>用表格比较 {{first}} 和 {{second}}：哪些相同，哪些不同，哪些内容只出现在其中一份里。</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Deleted “{name}”</source>
   <translation>已删除“{name}”</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>创建副本</translation>
  </message>
  <message>
   <source>Editor of letters</source>
   <translation>书信编辑</translation>
  </message>
  <message>
   <source>Everything that is due by a day</source>
   <translation>某日之前到期的所有事项</translation>
  </message>
  <message>
   <source>Exact numbers</source>
   <translation>精确的数字</translation>
  </message>
  <message>
   <source>Exact: the likeliest words</source>
   <translation>精确：可能性最大的词</translation>
  </message>
  <message>
   <source>Examples to begin with</source>
   <translation>入门示例</translation>
  </message>
  <message>
   <source>Explains without jargon, in short sentences</source>
   <translation>用短句讲解，不用术语</translation>
  </message>
  <message>
   <source>How freely it writes</source>
   <translation>书写的自由程度</translation>
  </message>
  <message>
   <source>Inventive: less likely words as well</source>
   <translation>有创意：也用可能性较小的词</translation>
  </message>
  <message>
   <source>It needs a name before it can be kept.</source>
   <translation>需要一个名称才能保存。</translation>
  </message>
  <message>
   <source>It stands before every chat, as instructions to the model.</source>
   <translation>作为给模型的指令，放在每个对话之前。</translation>
  </message>
  <message>
   <source>List everything in my files that is due by {{day:date}}, with the date, what has to be done, and the file that says so.</source>
   <translation>列出我的文件中在 {{day:date}} 之前到期的所有事项，注明日期、要做什么，以及出自哪个文件。</translation>
  </message>
  <message>
   <source>Longest answer, in tokens</source>
   <translation>最长回答（词元）</translation>
  </message>
  <message>
   <source>Looks in</source>
   <translation>查找范围</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>New persona</source>
   <translation>新建角色</translation>
  </message>
  <message>
   <source>New prompt</source>
   <translation>新建提示词</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>尚未保存</translation>
  </message>
  <message>
   <source>Nothing here is called or says “{text}”.</source>
   <translation>这里没有名称或内容含“{text}”的条目。</translation>
  </message>
  <message>
   <source>One word, or several with hyphens.</source>
   <translation>一个词，或用连字符连接的几个词。</translation>
  </message>
  <message>
   <source>Only the likeliest words, up to this share, are drawn from.</source>
   <translation>只从可能性最大、合计达到这一比例的词中选取。</translation>
  </message>
  <message>
   <source>Personas</source>
   <translation>角色</translation>
  </message>
  <message>
   <source>Personas and prompts</source>
   <translation>角色和提示词</translation>
  </message>
  <message>
   <source>Places to fill in: {{topic}} for a line, {{length:number}}, {{day:date}}, {{tone:choice:friendly,formal}} to choose, {{letter:text}} for several lines.</source>
   <translation>填空：{{topic}} 为一行文本，{{length:number}}、{{day:date}}，{{tone:choice:friendly,formal}} 供选择，{{letter:text}} 为多行文本。</translation>
  </message>
  <message>
   <source>Plain words</source>
   <translation>通俗讲解</translation>
  </message>
  <message>
   <source>Prompts</source>
   <translation>提示词</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>已保存</translation>
  </message>
  <message>
   <source>Says only what the files say, and names what is missing</source>
   <translation>只说文件中有的，并指出缺少什么</translation>
  </message>
  <message>
   <source>Search prompts</source>
   <translation>搜索提示词</translation>
  </message>
  <message>
   <source>Summarise {{document}} in about {{sentences:number}} sentences. Begin with what matters most and name the dates and sums.</source>
   <translation>用大约 {{sentences:number}} 句话总结 {{document}}。先说最重要的，并写明日期和金额。</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>温度</translation>
  </message>
  <message>
   <source>Temperature {value}</source>
   <translation>温度{value}</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>文本</translation>
  </message>
  <message>
   <source>The main points of a document, as long as you want it</source>
   <translation>文档要点，长短由你决定</translation>
  </message>
  <message>
   <source>The usual model</source>
   <translation>默认模型</translation>
  </message>
  <message>
   <source>There are no collections yet</source>
   <translation>还没有合集</translation>
  </message>
  <message>
   <source>Top-p</source>
   <translation>Top-p</translation>
  </message>
  <message>
   <source>Two documents side by side, in a table</source>
   <translation>用表格并排比较两份文档</translation>
  </message>
  <message>
   <source>Type /{name} in a chat to use it.</source>
   <translation>在对话中输入 /{name} 即可使用。</translation>
  </message>
  <message>
   <source>What it asks for</source>
   <translation>它要问什么</translation>
  </message>
  <message>
   <source>Who it is and how it answers</source>
   <translation>它是谁，如何回答</translation>
  </message>
  <message>
   <source>Write a {{tone:choice:friendly,formal,firm}} reply to this letter. It should say: {{message}}

{{letter:text}}</source>
   <translation>请用 {{tone:choice:friendly,formal,firm}} 的语气回复这封信。回信应说明：{{message}}

{{letter:text}}</translation>
  </message>
  <message>
   <source>You answer only from the passages you are given. Where they do not settle the question, say what is missing instead of guessing. Quote figures and dates exactly.</source>
   <translation>你只依据所给的段落回答。如果段落不足以回答问题，就说明缺少什么，不要猜测。数字和日期要准确引用。</translation>
  </message>
  <message>
   <source>You explain things to an intelligent person who is new to the subject. Use short sentences and everyday words. Explain a technical term the first time it comes up.</source>
   <translation>你在向一位聪明但初次接触该主题的人讲解。使用短句和日常用语。术语第一次出现时要解释。</translation>
  </message>
  <message>
   <source>as usual</source>
   <translation>默认</translation>
  </message>
  <message>
   <source>compare</source>
   <translation>对比</translation>
  </message>
  <message>
   <source>deadlines</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>reply</source>
   <translation>回信</translation>
  </message>
  <message>
   <source>summary</source>
   <translation>摘要</translation>
  </message>
  <message>
   <source>{name} (not there any more)</source>
   <translation>{name}（已不存在）</translation>
  </message>
 </context>
 <context>
  <name>settings</name>
  <message numerus="yes">
   <source>%n chat(s) deleted</source>
   <translation>
    <numerusform>已删除%Ln个对话</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more for experts</source>
   <translation>
    <numerusform>另有%Ln项高级设置</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record(s) forgotten</source>
   <translation>
    <numerusform>已清除%Ln条记录</numerusform>
   </translation>
  </message>
  <message>
   <source>A backup is kept in {path}</source>
   <translation>备份保存在 {path}</translation>
  </message>
  <message>
   <source>A small model of the same family that drafts for a large one; empty is none.</source>
   <translation>同系列的小模型，为大模型起草；留空则不使用。</translation>
  </message>
  <message>
   <source>About</source>
   <translation>关于</translation>
  </message>
  <message>
   <source>Accent</source>
   <translation>强调色</translation>
  </message>
  <message>
   <source>Address of a mirror of the model hub; empty is the hub.</source>
   <translation>模型中心镜像的网址；留空则使用模型中心。</translation>
  </message>
  <message>
   <source>Age of the records to forget</source>
   <translation>清除早于多久的记录</translation>
  </message>
  <message>
   <source>All chats, for good. A backup is made first, so that this can be undone; delete its file as well if nothing is to be left.</source>
   <translation>永久删除所有对话。删除前会先制作备份，因此可以撤销；如果不想留下任何内容，请把备份文件也删除。</translation>
  </message>
  <message>
   <source>All shortcuts are as they were at first</source>
   <translation>所有快捷键已恢复原样</translation>
  </message>
  <message>
   <source>Answer only what your files support; otherwise say that they do not.</source>
   <translation>只回答你的文件所支持的内容，否则说明文件中没有。</translation>
  </message>
  <message>
   <source>Answers from your own files, with a model on your own computer.</source>
   <translation>用你自己电脑上的模型，依据你自己的文件回答。</translation>
  </message>
  <message>
   <source>Answers in notifications</source>
   <translation>在通知中显示回答</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>外观</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>Ask from anywhere</source>
   <translation>随处提问</translation>
  </message>
  <message>
   <source>Back to the default: {value}</source>
   <translation>恢复默认值：{value}</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>立即备份</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>备份</translation>
  </message>
  <message>
   <source>Backups (*.zip)</source>
   <translation>备份 (*.zip)</translation>
  </message>
  <message>
   <source>By itself</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>Certificates</source>
   <translation>证书</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>已更改</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>对话</translation>
  </message>
  <message>
   <source>Chats, settings and what was read of your files, in one file. Your own files and the models are not in it.</source>
   <translation>对话、设置以及从你的文件中读取的内容，存为一个文件。不含你的文件本身和模型。</translation>
  </message>
  <message>
   <source>Chats, settings, models that were downloaded and what was read of your files lie here. Moving copies everything, checks it, starts Inglenook's background part anew from there, and only then deletes it here. Choose an empty folder.</source>
   <translation>对话、设置、下载的模型以及从你的文件中读取的内容都在这里。移动时会先复制全部内容并校验，从新位置重新启动 Inglenook 的后台程序，然后才删除这里的内容。请选择空文件夹。</translation>
  </message>
  <message>
   <source>Check spelling</source>
   <translation>检查拼写</translation>
  </message>
  <message>
   <source>Choose a backup</source>
   <translation>选择备份</translation>
  </message>
  <message>
   <source>Choose an action, then press the keys that it is to have.</source>
   <translation>选择一项操作，然后按下要分配给它的按键。</translation>
  </message>
  <message>
   <source>Choose an empty folder</source>
   <translation>选择空文件夹</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>选择…</translation>
  </message>
  <message>
   <source>Choose: {name}</source>
   <translation>选择：{name}</translation>
  </message>
  <message>
   <source>Colours of code</source>
   <translation>代码配色</translation>
  </message>
  <message>
   <source>Colours of the window.</source>
   <translation>窗口的颜色。</translation>
  </message>
  <message>
   <source>Connections of a download</source>
   <translation>下载连接数</translation>
  </message>
  <message>
   <source>Connections that one download may use at once.</source>
   <translation>单个下载可同时使用的连接数。</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <source>Data folder</source>
   <translation>数据文件夹</translation>
  </message>
  <message>
   <source>Days that the record of an answer outside a chat is kept.</source>
   <translation>对话之外的回答记录保留的天数。</translation>
  </message>
  <message>
   <source>Delete all chats</source>
   <translation>删除所有对话</translation>
  </message>
  <message>
   <source>Desktop</source>
   <translation>桌面</translation>
  </message>
  <message>
   <source>Disk for what models have read</source>
   <translation>模型已读内容占用的磁盘</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>文档</translation>
  </message>
  <message>
   <source>Drafting model</source>
   <translation>草稿模型</translation>
  </message>
  <message>
   <source>Ember</source>
   <translation>余烬</translation>
  </message>
  <message>
   <source>End when idle</source>
   <translation>闲置时结束</translation>
  </message>
  <message>
   <source>File of certificates (PEM) that downloads trust as well.</source>
   <translation>下载时额外信任的证书文件（PEM）。</translation>
  </message>
  <message>
   <source>Folder for backups</source>
   <translation>备份文件夹</translation>
  </message>
  <message>
   <source>Folders with model files (GGUF) that are used where they are.</source>
   <translation>存放模型文件（GGUF）的文件夹，模型在原处使用。</translation>
  </message>
  <message>
   <source>Folders with models</source>
   <translation>模型文件夹</translation>
  </message>
  <message>
   <source>Follow changes</source>
   <translation>跟踪改动</translation>
  </message>
  <message>
   <source>Forest</source>
   <translation>森林</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>清除</translation>
  </message>
  <message>
   <source>Forget records of answers</source>
   <translation>清除回答记录</translation>
  </message>
  <message>
   <source>Freedom of wording</source>
   <translation>措辞自由度</translation>
  </message>
  <message>
   <source>Gigabytes of disk for what models have read of your chats; 0 keeps nothing.</source>
   <translation>模型已读的对话内容可占用的磁盘空间（GB）；0 表示不保留。</translation>
  </message>
  <message>
   <source>Give memory back</source>
   <translation>释放内存</translation>
  </message>
  <message>
   <source>Groups of settings</source>
   <translation>设置分组</translation>
  </message>
  <message>
   <source>Hardware</source>
   <translation>硬件</translation>
  </message>
  <message>
   <source>How Inglenook lives beside your other programs.</source>
   <translation>Inglenook 如何与其他程序共处。</translation>
  </message>
  <message>
   <source>How freely the model words its answer; 0 is strict.</source>
   <translation>模型措辞的自由程度；0 为严格。</translation>
  </message>
  <message>
   <source>How many passages of your files an answer may use.</source>
   <translation>一条回答可使用你文件中的多少个段落。</translation>
  </message>
  <message>
   <source>How meaning is computed</source>
   <translation>含义的计算方式</translation>
  </message>
  <message>
   <source>How models are loaded and fetched. Models have a page of their own.</source>
   <translation>模型如何加载和获取。模型另有自己的页面。</translation>
  </message>
  <message>
   <source>How program code is coloured, in the light and the dark theme.</source>
   <translation>程序代码在浅色和深色主题下的配色。</translation>
  </message>
  <message>
   <source>How questions are answered.</source>
   <translation>如何回答问题。</translation>
  </message>
  <message>
   <source>How that model is computed; auto: the fastest on this computer without loss.</source>
   <translation>如何计算该模型；auto：这台电脑上无损且最快的方式。</translation>
  </message>
  <message>
   <source>How the window looks. Each change is shown at once.</source>
   <translation>窗口的外观。每项更改都会立即显示。</translation>
  </message>
  <message>
   <source>How wide the column of text in a chat may become.</source>
   <translation>对话中文字栏的最大宽度。</translation>
  </message>
  <message>
   <source>How your files are read and searched.</source>
   <translation>如何读取和搜索你的文件。</translation>
  </message>
  <message>
   <source>Inglenook {version}</source>
   <translation>Inglenook {version}</translation>
  </message>
  <message>
   <source>It is back.</source>
   <translation>已恢复。</translation>
  </message>
  <message>
   <source>Keep Inglenook in the tray of the desktop when its window is closed.</source>
   <translation>关闭窗口后，Inglenook 留在桌面托盘中。</translation>
  </message>
  <message>
   <source>Keep collections up with their folders without being asked.</source>
   <translation>自动让合集与文件夹保持同步。</translation>
  </message>
  <message>
   <source>Keep records of answers</source>
   <translation>保留回答记录</translation>
  </message>
  <message>
   <source>Keys of your own for what the window can do, each as action=keys.</source>
   <translation>为窗口操作自定义按键，写作 操作=按键。</translation>
  </message>
  <message>
   <source>Keys that open a small field for a question over any program; empty is none. On Wayland and macOS, bind the command 'inglenook --quick' in the system's settings instead.</source>
   <translation>用于在任何程序之上打开提问小窗的按键；留空则不使用。在 Wayland 和 macOS 上，请改在系统设置中绑定命令“inglenook --quick”。</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Language of the window.</source>
   <translation>窗口的语言。</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>不更改</translation>
  </message>
  <message>
   <source>Leave out what .gitignore and .inglenookignore files in your folders name.</source>
   <translation>略去文件夹中 .gitignore 和 .inglenookignore 文件列出的内容。</translation>
  </message>
  <message>
   <source>Leaves it only when you ask for it</source>
   <translation>只在你要求时才离开这台电脑</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>减少动态效果</translation>
  </message>
  <message>
   <source>Let the model name a chat after its first answer, if it is large enough.</source>
   <translation>首次回答后由模型为对话命名（前提是模型足够大）。</translation>
  </message>
  <message>
   <source>Let the model reword a question that leans on the chat before files are searched, if it is large enough; off: by rules alone.</source>
   <translation>搜索文件前，由模型改写依赖上下文的问题（前提是模型足够大）；off：仅按规则改写。</translation>
  </message>
  <message>
   <source>Let the model suggest what to ask next, if it is large enough.</source>
   <translation>由模型建议接下来问什么（前提是模型足够大）。</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>许可证</translation>
  </message>
  <message>
   <source>Licences of what it is made of</source>
   <translation>各组成部分的许可证</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>最长回答</translation>
  </message>
  <message>
   <source>Mind ignore files</source>
   <translation>遵循忽略文件</translation>
  </message>
  <message>
   <source>Minutes without use after which the model gives its memory back; 0 keeps it.</source>
   <translation>模型闲置多少分钟后释放内存；0 表示一直保留。</translation>
  </message>
  <message>
   <source>Minutes without work after which the background part ends.</source>
   <translation>后台程序闲置多少分钟后结束。</translation>
  </message>
  <message>
   <source>Mirror of the hub</source>
   <translation>模型中心镜像</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Moss</source>
   <translation>苔藓</translation>
  </message>
  <message>
   <source>Move to another folder …</source>
   <translation>移到其他文件夹…</translation>
  </message>
  <message>
   <source>Name chats</source>
   <translation>为对话命名</translation>
  </message>
  <message>
   <source>Narrow</source>
   <translation>窄</translation>
  </message>
  <message>
   <source>Nothing slides or fades; system: as the rest of your computer.</source>
   <translation>没有滑动或渐变效果；system：与电脑的其他部分一致。</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>通知</translation>
  </message>
  <message>
   <source>Ocean</source>
   <translation>海洋</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>关</translation>
  </message>
  <message>
   <source>On</source>
   <translation>开</translation>
  </message>
  <message>
   <source>Only what files support</source>
   <translation>仅限文件所支持的内容</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Passages for an answer</source>
   <translation>每条回答的段落数</translation>
  </message>
  <message>
   <source>Plain</source>
   <translation>素色</translation>
  </message>
  <message>
   <source>Please enter a number from {least} to {most}.</source>
   <translation>请输入{least}到{most}之间的数字。</translation>
  </message>
  <message>
   <source>Please enter a whole number from {least} to {most}.</source>
   <translation>请输入{least}到{most}之间的整数。</translation>
  </message>
  <message>
   <source>Plum</source>
   <translation>梅紫</translation>
  </message>
  <message>
   <source>Press the keys …</source>
   <translation>请按键…</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>隐私</translation>
  </message>
  <message>
   <source>Processor threads</source>
   <translation>处理器线程</translation>
  </message>
  <message>
   <source>Processor threads for the model; 0 uses the physical cores.</source>
   <translation>模型使用的处理器线程数；0 表示使用物理核心数。</translation>
  </message>
  <message>
   <source>Programs on this computer</source>
   <translation>这台电脑上的程序</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>代理</translation>
  </message>
  <message>
   <source>Proxy for downloads; empty is the system's, none is a direct line.</source>
   <translation>下载所用的代理；留空则使用系统代理，none 表示直接连接。</translation>
  </message>
  <message>
   <source>Questions, answers, your files and everything that was read of them. Models compute here. There is no account, no telemetry and no search for updates.</source>
   <translation>问题、回答、你的文件以及从中读取的一切。模型在这里计算。没有账号，没有遥测，也不检查更新。</translation>
  </message>
  <message>
   <source>Read many new files on battery as well; a few are read in any case.</source>
   <translation>使用电池时也读取大量新文件；少量文件总会读取。</translation>
  </message>
  <message>
   <source>Read on battery</source>
   <translation>使用电池时读取</translation>
  </message>
  <message>
   <source>Read what will be asked about while you type; auto: not on battery.</source>
   <translation>你输入时就开始读取要问到的内容；auto：使用电池时不读取。</translation>
  </message>
  <message>
   <source>Read while you type</source>
   <translation>输入时读取</translation>
  </message>
  <message>
   <source>Records of answers</source>
   <translation>回答记录</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>全部重置</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>恢复</translation>
  </message>
  <message>
   <source>Restore from a file …</source>
   <translation>从文件恢复…</translation>
  </message>
  <message>
   <source>Restore the backup of {when}</source>
   <translation>恢复{when}的备份</translation>
  </message>
  <message>
   <source>Reword questions for the search</source>
   <translation>为搜索改写问题</translation>
  </message>
  <message>
   <source>Saved: {path} ({size})</source>
   <translation>已保存：{path}（{size}）</translation>
  </message>
  <message>
   <source>Sea</source>
   <translation>碧海</translation>
  </message>
  <message>
   <source>Search actions and keys</source>
   <translation>搜索操作和按键</translation>
  </message>
  <message>
   <source>Search by meaning</source>
   <translation>按含义搜索</translation>
  </message>
  <message>
   <source>Search settings</source>
   <translation>搜索设置</translation>
  </message>
  <message>
   <source>Searching and downloading models asks the model hub for them by name. Adding a web page, a site or a feed fetches it, and again when you check it. Links in answers open in your browser after you were asked.</source>
   <translation>搜索和下载模型时，会按名称向模型中心查询。添加网页、网站或订阅源时会抓取其内容，检查时会再次抓取。回答中的链接经你确认后在浏览器中打开。</translation>
  </message>
  <message>
   <source>Second look at passages</source>
   <translation>重读段落</translation>
  </message>
  <message>
   <source>Settings with “{text}”</source>
   <translation>与“{text}”有关的设置</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>快捷键</translation>
  </message>
  <message>
   <source>Show the title of the chat and how the answer begins in the notification, where others may see them.</source>
   <translation>在通知中显示对话标题和回答的开头，他人可能会看到。</translation>
  </message>
  <message>
   <source>Size of the context</source>
   <translation>上下文大小</translation>
  </message>
  <message>
   <source>Size of the text in answers, in pixels.</source>
   <translation>回答文字的大小，以像素计。</translation>
  </message>
  <message>
   <source>Slate</source>
   <translation>石板灰</translation>
  </message>
  <message>
   <source>Stay in the tray</source>
   <translation>留在托盘中</translation>
  </message>
  <message>
   <source>Stays on this computer</source>
   <translation>留在这台电脑上</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Suggest questions</source>
   <translation>建议问题</translation>
  </message>
  <message>
   <source>Tell when an answer, a long reading of files or a download ends while Inglenook is not in front.</source>
   <translation>Inglenook 不在前台时，若回答、较长的文件读取或下载结束，则发出通知。</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>文字大小</translation>
  </message>
  <message>
   <source>The chats are back.</source>
   <translation>对话已恢复。</translation>
  </message>
  <message>
   <source>The colour of the primary action, the current place and citations.</source>
   <translation>主要操作、当前位置和引用标记的颜色。</translation>
  </message>
  <message>
   <source>The data lies there now.</source>
   <translation>数据现在位于新文件夹。</translation>
  </message>
  <message>
   <source>The longest answer, in tokens.</source>
   <translation>最长回答，以词元计。</translation>
  </message>
  <message>
   <source>The model that answers; empty lets Inglenook choose.</source>
   <translation>负责回答的模型；留空则由 Inglenook 选择。</translation>
  </message>
  <message>
   <source>The model that finds passages by meaning; auto: the starter model, and another that is installed for files in languages that it does not know.</source>
   <translation>按含义查找段落的模型；auto：使用入门模型，遇到它不认识的语言则使用另外安装的模型。</translation>
  </message>
  <message>
   <source>The model that reads found passages again with the question; auto: one that is installed, off: none.</source>
   <translation>结合问题重读段落的模型；auto：使用已安装的，off：不使用。</translation>
  </message>
  <message>
   <source>The typeface of the window.</source>
   <translation>窗口的字体。</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>主题</translation>
  </message>
  <message>
   <source>There is none. Try another word.</source>
   <translation>没有找到，换个词试试。</translation>
  </message>
  <message>
   <source>Tokens that prompt and answer may have together.</source>
   <translation>提示词和回答合计可用的词元数。</translation>
  </message>
  <message>
   <source>Typeface</source>
   <translation>字体</translation>
  </message>
  <message>
   <source>Underline words that no dictionary of this computer knows while you type.</source>
   <translation>输入时，为这台电脑的词典都不认识的词加下划线。</translation>
  </message>
  <message>
   <source>Use them here</source>
   <translation>在此使用</translation>
  </message>
  <message>
   <source>Usual</source>
   <translation>标准</translation>
  </message>
  <message>
   <source>What Inglenook may use of this computer, and for how long.</source>
   <translation>Inglenook 可以使用这台电脑的哪些资源，以及用多久。</translation>
  </message>
  <message>
   <source>What stays here, what leaves this computer, and when.</source>
   <translation>什么留在这里，什么会离开这台电脑，何时离开。</translation>
  </message>
  <message>
   <source>Where Inglenook keeps everything that is yours.</source>
   <translation>Inglenook 存放你的所有内容的位置。</translation>
  </message>
  <message>
   <source>Where backups are put; empty is the folder 'backups' in the data folder.</source>
   <translation>备份的存放位置；留空则为数据文件夹中的“backups”文件夹。</translation>
  </message>
  <message>
   <source>Wide</source>
   <translation>宽</translation>
  </message>
  <message>
   <source>Width of the text</source>
   <translation>文字宽度</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>空</translation>
  </message>
  <message>
   <source>may use the models through 'inglenook serve' while that runs, with its token. It listens on this computer alone.</source>
   <translation>“inglenook serve”运行期间，可凭其令牌使用模型。它只接受来自这台电脑的连接。</translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message numerus="yes">
   <source>older than %n day(s)</source>
   <translation>
    <numerusform>早于%Ln天</numerusform>
   </translation>
  </message>
  <message>
   <source>{action}: {keys}</source>
   <translation>{action}：{keys}</translation>
  </message>
  <message>
   <source>{keys} is “{action}” now.</source>
   <translation>{keys} 目前用于“{action}”。</translation>
  </message>
 </context>
 <context>
  <name>shortcuts</name>
  <message>
   <source>Chats</source>
   <translation>对话</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>全局</translation>
  </message>
  <message>
   <source>Help and shortcuts</source>
   <translation>帮助与快捷键</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>换行</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>页面</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>发送</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>快捷键</translation>
  </message>
  <message>
   <source>The chat that is marked in the list</source>
   <translation>列表中选中的对话</translation>
  </message>
  <message>
   <source>The collection that is shown</source>
   <translation>当前显示的合集</translation>
  </message>
  <message>
   <source>The file that is marked in the table</source>
   <translation>表格中选中的文件</translation>
  </message>
  <message>
   <source>The folder of chats that is marked in the list</source>
   <translation>列表中选中的对话文件夹</translation>
  </message>
  <message>
   <source>While typing a question</source>
   <translation>输入问题时</translation>
  </message>
  <message>
   <source>{keys} is needed to edit text.</source>
   <translation>{keys} 用于编辑文本。</translation>
  </message>
  <message>
   <source>{keys} is needed to move about.</source>
   <translation>{keys} 用于移动焦点。</translation>
  </message>
  <message>
   <source>{keys} is needed to type; hold Ctrl or Alt with it.</source>
   <translation>{keys} 用于输入文字；请与 Ctrl 或 Alt 一起使用。</translation>
  </message>
 </context>
 <context>
  <name>text</name>
  <message>
   <source>Copy this code</source>
   <translation>复制此代码</translation>
  </message>
 </context>
 <context>
  <name>welcome</name>
  <message numerus="yes">
   <source>%n cannot be read; the library says why</source>
   <translation>
    <numerusform>%Ln个无法读取；原因见资料库</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n core(s)</source>
   <translation>
    <numerusform>%Ln个核心</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%Ln个文件</numerusform>
   </translation>
  </message>
  <message>
   <source>A good fit: {name}</source>
   <translation>适合的选择：{name}</translation>
  </message>
  <message>
   <source>Add a folder of your files</source>
   <translation>添加你的文件夹</translation>
  </message>
  <message>
   <source>Add a folder, and its files can be asked. They stay where they are, and every answer shows the passages that it comes from.</source>
   <translation>添加一个文件夹，即可就其中的文件提问。文件留在原处，每条回答都会显示它所依据的段落。</translation>
  </message>
  <message>
   <source>Add another …</source>
   <translation>再添加一个…</translation>
  </message>
  <message>
   <source>All models</source>
   <translation>所有模型</translation>
  </message>
  <message>
   <source>Already here. Quick and simple; change at any time.</source>
   <translation>已经有了。快速简单；随时可以更换。</translation>
  </message>
  <message>
   <source>Ask one of these to begin with</source>
   <translation>可以先问问这些</translation>
  </message>
  <message>
   <source>Ask your own files</source>
   <translation>就自己的文件提问</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Choose a folder with documents, mail or notes.</source>
   <translation>请选择存放文档、邮件或笔记的文件夹。</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <translation>选择模型</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>选择…</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>下载</translation>
  </message>
  <message>
   <source>Downloading {name}</source>
   <translation>正在下载 {name}</translation>
  </message>
  <message>
   <source>Everything stays on this computer</source>
   <translation>一切都留在这台电脑上</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Inglenook answers questions with a model that runs here. Nothing is sent anywhere unless you say so.</source>
   <translation>Inglenook 用在这台电脑上运行的模型回答问题。未经你同意，任何内容都不会发送出去。</translation>
  </message>
  <message>
   <source>Looking at this computer …</source>
   <translation>正在查看这台电脑…</translation>
  </message>
  <message>
   <source>Looking for files …</source>
   <translation>正在查找文件…</translation>
  </message>
  <message>
   <source>Models of up to {slow} run here, but slowly.</source>
   <translation>可以运行不超过 {slow} 的模型，但较慢。</translation>
  </message>
  <message>
   <source>Models of up to {well} answer at a good pace, up to {slow} slowly.</source>
   <translation>不超过 {well} 的模型回答速度不错，不超过 {slow} 的较慢。</translation>
  </message>
  <message>
   <source>Models of up to {well} answer at a good pace.</source>
   <translation>不超过 {well} 的模型回答速度不错。</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>下一步</translation>
  </message>
  <message>
   <source>PDF, Office, e-mail, books, notes, code, scans. Drop it here.</source>
   <translation>PDF、Office、电子邮件、图书、笔记、代码、扫描件。拖到这里即可。</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Reading {name} is paused</source>
   <translation>已暂停读取 {name}</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>跳过</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>开始</translation>
  </message>
  <message>
   <source>Start now with {name}</source>
   <translation>用 {name} 立即开始</translation>
  </message>
  <message>
   <source>The files could not be read</source>
   <translation>无法读取这些文件</translation>
  </message>
  <message>
   <source>The models page shows which ones suit this computer.</source>
   <translation>模型页面会显示哪些适合这台电脑。</translation>
  </message>
  <message>
   <source>There is nothing to read in {name}</source>
   <translation>{name} 中没有可读取的内容</translation>
  </message>
  <message>
   <source>This computer could not be looked at</source>
   <translation>无法查看这台电脑</translation>
  </message>
  <message>
   <source>To the chat</source>
   <translation>前往对话</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>What are the main points of {name}?</source>
   <translation>“{name}”的要点有哪些？</translation>
  </message>
  <message>
   <source>What does the program {name} do?</source>
   <translation>程序“{name}”是做什么的？</translation>
  </message>
  <message>
   <source>What does the table {name} list?</source>
   <translation>表格“{name}”列出了什么？</translation>
  </message>
  <message>
   <source>What does {name} say about “{heading}”?</source>
   <translation>“{name}”中关于“{heading}”是怎么说的？</translation>
  </message>
  <message>
   <source>What is the e-mail “{heading}” about?</source>
   <translation>电子邮件“{heading}”讲了什么？</translation>
  </message>
  <message>
   <source>What was read until now can be asked.</source>
   <translation>已读取的内容现在就可以提问。</translation>
  </message>
  <message>
   <source>Which amounts of money does {name} name, and what for?</source>
   <translation>“{name}”中提到了哪些金额，各为何事？</translation>
  </message>
  <message>
   <source>Which dates does {name} name, and what for?</source>
   <translation>“{name}”中提到了哪些日期，各为何事？</translation>
  </message>
  <message>
   <source>Your files hold the answer, and it shows where.</source>
   <translation>答案就在你的文件里，还会告诉你出自哪里。</translation>
  </message>
  <message numerus="yes">
   <source>about %n word(s) a second here</source>
   <translation>
    <numerusform>在这里每秒约%Ln个词</numerusform>
   </translation>
  </message>
  <message>
   <source>less than a word a second here</source>
   <translation>在这里每秒不到1个词</translation>
  </message>
  <message>
   <source>the processor does the work</source>
   <translation>由处理器完成计算</translation>
  </message>
  <message>
   <source>{all} of memory, {free} of it free</source>
   <translation>共 {all} 内存，可用 {free}</translation>
  </message>
  <message>
   <source>{do}: {what}</source>
   <translation>{do}：{what}</translation>
  </message>
  <message>
   <source>{name} is not here yet</source>
   <translation>{name} 还没有下载</translation>
  </message>
  <message>
   <source>{name} is on its way: {far}</source>
   <translation>正在下载 {name}：{far}</translation>
  </message>
  <message>
   <source>{name} is ready to be asked</source>
   <translation>{name} 已可以提问</translation>
  </message>
  <message>
   <source>{name} with {memory}</source>
   <translation>{name}，{memory}</translation>
  </message>
  <message>
   <source>{step} of {steps}</source>
   <translation>{step}/{steps}</translation>
  </message>
 </context>
 <context>
  <name>window</name>
  <message>
   <source>Add to the library</source>
   <translation>添加到资料库</translation>
  </message>
  <message>
   <source>Ask about it in the chat</source>
   <translation>在对话中提问</translation>
  </message>
  <message>
   <source>Downloading {name}: the network is in use</source>
   <translation>正在下载 {name}：正在使用网络</translation>
  </message>
  <message>
   <source>Drop files on what is to be done with them</source>
   <translation>将文件拖到要执行的操作上</translation>
  </message>
  <message>
   <source>Getting ready</source>
   <translation>正在准备</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <source>It failed several times in a row.</source>
   <translation>连续失败了多次。</translation>
  </message>
  <message>
   <source>Not ready</source>
   <translation>未就绪</translation>
  </message>
  <message>
   <source>Offline: nothing leaves this computer</source>
   <translation>离线：没有内容离开这台电脑</translation>
  </message>
  <message>
   <source>Show the list</source>
   <translation>显示列表</translation>
  </message>
  <message>
   <source>Starting the background part</source>
   <translation>正在启动后台程序</translation>
  </message>
  <message>
   <source>The library has stopped</source>
   <translation>资料库已停止</translation>
  </message>
  <message>
   <source>The library is starting</source>
   <translation>资料库正在启动</translation>
  </message>
  <message>
   <source>The library is starting again</source>
   <translation>资料库正在重新启动</translation>
  </message>
  <message>
   <source>The model has stopped</source>
   <translation>模型已停止</translation>
  </message>
  <message>
   <source>The model is starting</source>
   <translation>模型正在启动</translation>
  </message>
  <message>
   <source>The model is starting again</source>
   <translation>模型正在重新启动</translation>
  </message>
  <message>
   <source>What is read is kept; resume when you like</source>
   <translation>已读取的内容会保留；可随时继续</translation>
  </message>
 </context>
</TS>
