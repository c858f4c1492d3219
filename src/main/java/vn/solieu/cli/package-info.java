/** The command line: one class a subcommand, no logic. Start reading at {@code Solieu}. */
@NullMarked
package vn.solieu.cli;

import org.jspecify.annotations.NullMarked;
