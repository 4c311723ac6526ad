#!/bin/sh
# Writes a voice note down with whisper.cpp on this machine: the note on the input, its words on the output.
# Needs ffmpeg and whisper-cli (https://github.com/ggml-org/whisper.cpp) on the PATH; the model is the first argument.
# PULANG_TRANSCRIBE_COMMAND="/opt/pulang/docs/examples/transcribe.sh /srv/models/ggml-small.bin"
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat > "$folder/note"
# A quarter of an hour at most, in the form whisper.cpp reads.
ffmpeg -nostdin -loglevel error -i "$folder/note" -t 900 -ar 16000 -ac 1 -c:a pcm_s16le "$folder/note.wav"
whisper-cli --model "$1" --language auto --no-timestamps --no-prints --file "$folder/note.wav"
