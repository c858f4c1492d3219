package vn.solieu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code solieu extract}: text, HTML or JSON Lines → figures. */
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return 0;
  }
}
