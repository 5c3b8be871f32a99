import Glibc
import RindeCommand

// A reader that closes its end early, as `head` does, must not kill the run without a word.
signal(SIGPIPE, SIG_IGN)
exit(Rinde.run(Array(CommandLine.arguments.dropFirst()), console: .standard()).rawValue)
