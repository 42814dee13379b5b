@rem Build llama.cpp for packages; arguments: FOLDER, then options of build.py.
@py -3 "%~dp0build.py" windows %*
