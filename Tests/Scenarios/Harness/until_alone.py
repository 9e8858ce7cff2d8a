"""Runs a script for as long as whoever started it is there, whose end ends our input; then nothing stays, nor the folder.

usage: until_alone.py FOLDER SCRIPT ARGUMENT...
"""

import os
import runpy
import shutil
import sys
import threading

folder, script = sys.argv[1:3]


def wait():
    sys.stdin.buffer.read()
    shutil.rmtree(folder, ignore_errors=True)
    os._exit(0)


threading.Thread(target=wait, daemon=True).start()
sys.argv = sys.argv[2:]
sys.path[0] = os.path.dirname(script)
runpy.run_path(script, run_name="__main__")
