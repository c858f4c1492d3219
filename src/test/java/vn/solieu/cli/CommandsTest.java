package vn.solieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class CommandsTest {
  static java.util.List<String> names() {
    return Commands.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aNamedCommandIsWholeAndHasTheNameAndHeadlineOfTheList(String name) {
    CommandLine whole = Commands.tree(new Solieu(), name).getSubcommands().get(name);
    CommandLine stub = Commands.tree(new Solieu()).getSubcommands().get(name);
    assertThat(whole.getCommandSpec().userObject()).isNotNull();
    assertThat(whole.getCommandName()).isEqualTo(name);
    assertThat(whole.getHelp().header()).isEqualTo(stub.getHelp().header()).isNotBlank();
  }

  @Test
  void aMistypedCommandIsAnsweredWithTheNearestOnes() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    assertThat(Solieu.run(new String[] {"exctract"}, stream, stream)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("exctract", "solieu extract");
  }
}
