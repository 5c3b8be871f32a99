import Glibc
import RindeCommand

// A reader that closes its end early, as `head` does, must not kill the run without a word; nor
// must a limit on the size of files, which then is told as a full disk is.
signal(SIGPIPE, SIG_IGN)
signal(SIGXFSZ, SIG_IGN)
let console = Console.standard()
Interruption.watch(for: console)
exit(Rinde.run(Array(CommandLine.arguments.dropFirst()), console: console).rawValue)
