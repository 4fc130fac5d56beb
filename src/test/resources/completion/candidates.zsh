# zsh -f candidates.zsh SCRIPT LINE...: what zsh offers at the end of each of these lines. The line
# editor needs a terminal, so the shell that is asked runs in a pseudo-terminal.
zmodload zsh/zpty
script=$1
shift
offered=$(mktemp)
setup=$(mktemp)
folder=$(mktemp -d)
# As an installed script is found: by its name, in a folder of fpath.
cp $script $folder/_aws-notes
cat > $setup <<'END'
PROMPT=; RPROMPT=; unsetopt prompt_cr prompt_sp
fpath=($FOLDER $fpath)
autoload -Uz compinit && compinit -u -D
# What completers add is written down on the way; what they only count is not.
compadd() {
  if [[ ${@[1,(i)(-|--)]} = *-(O|A|D)\ * ]]; then builtin compadd "$@"; return; fi
  local -a hits
  builtin compadd -A hits "$@"
  print -rl -- $hits >> $OFFERED
  builtin compadd "$@"
}
ask() { zle complete-word; print -r -- '<end>' >> $OFFERED; zle send-break }
zle -N ask
bindkey '^X' ask
END
export OFFERED=$offered FOLDER=$folder
zpty shell zsh -f -i
zpty -w shell "source $setup; print -r -- '<end>' >> \$OFFERED"
await() {
  repeat 1200; do
    zpty -rt shell _ 2>/dev/null
    grep -q '<end>' $offered && return
    sleep 0.05
  done
  print -u2 "zsh did not answer"
  exit 1
}
await
for line in "$@"; do
  : > $offered
  zpty -wn shell "$line"$'\C-X'
  await
  print -r -- "> $line"
  grep -v -e '^<end>' -e '^$' $offered | sort -u
done
zpty -d shell
rm -r $offered $setup $folder
