# fish --no-config candidates.fish SCRIPT LINE...: what fish offers at the end of each of these lines.
source $argv[1]
for line in $argv[2..-1]
    printf '> %s\n' $line
    complete -C $line
end
