#!/bin/sh
# Build llama.cpp for packages; arguments: FOLDER, then options of build.py.
exec python3 "$(dirname "$0")/build.py" linux-cuda "$@"
