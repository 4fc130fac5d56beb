# zsh -f candidates.zsh SCRIPT LINE: what zsh offers at the end of this line. The line editor needs
# a terminal, so the shell that is asked runs in a pseudo-terminal.
zmodload zsh/zpty
offered=$(mktemp)
setup=$(mktemp)
cat > $setup <<'END'
PROMPT=; RPROMPT=; unsetopt prompt_cr prompt_sp
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
export OFFERED=$offered
zpty shell zsh -f -i
zpty -w shell "source $setup; source $1; print -r -- '<ready>' >> \$OFFERED"
await() { repeat 600; do grep -q $1 $offered && return; zpty -rt shell _ 2>/dev/null; sleep 0.1; done; print -u2 "zsh did not answer"; exit 1 }
await '<ready>'
zpty -wn shell "$2"$'\C-X'
await '<end>'
zpty -d shell
grep -v -e '^<' -e '^$' $offered | sort -u
rm -f $offered $setup
