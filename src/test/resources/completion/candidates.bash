# bash candidates.bash SCRIPT LINE...: what bash offers at the end of each of these lines.
source "$1"
shift
function=$(complete -p aws-notes | sed 's/.*-F \([^ ]*\).*/\1/')
for line in "$@"; do
  COMP_WORDS=()
  for word in $line; do
    # Readline parts words at these signs as well.
    while [[ $word == *=* && $word != = ]]; do
      COMP_WORDS+=("${word%%=*}" =)
      word=${word#*=}
      [[ -n $word ]] || break
    done
    [[ -z $word ]] || COMP_WORDS+=("$word")
  done
  [[ $line != *' ' ]] || COMP_WORDS+=('')
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
  "$function"
  printf '> %s\n' "$line"
  [[ ${#COMPREPLY[@]} -eq 0 ]] || printf '%s\n' "${COMPREPLY[@]}"
done
