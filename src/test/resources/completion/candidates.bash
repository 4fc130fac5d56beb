# bash candidates.bash SCRIPT WORD...: what bash offers for the last of these words.
source "$1"
shift
# Readline parts words at these signs as well.
COMP_WORDS=()
for word in "$@"; do
  while [[ $word == *=* && $word != = ]]; do
    COMP_WORDS+=("${word%%=*}" =)
    word=${word#*=}
    [[ -n $word ]] || break
  done
  COMP_WORDS+=("$word")
done
[[ -n ${COMP_WORDS[-1]} || ${COMP_WORDS[-2]} != = ]] || unset 'COMP_WORDS[-1]'
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
"$(complete -p aws-notes | sed 's/.*-F \([^ ]*\).*/\1/')"
[[ ${#COMPREPLY[@]} -eq 0 ]] || printf '%s\n' "${COMPREPLY[@]}"
