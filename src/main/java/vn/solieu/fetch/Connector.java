package vn.solieu.fetch;

import java.io.IOException;
import java.net.Socket;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Puts TLS over a connection to a checked address; the certificate must be the name's. */
final class Connector {
  private final SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();

  Socket secure(Socket socket, String host, int port) throws IOException {
    SSLSocket secured = (SSLSocket) factory.createSocket(socket, host, port, true);
    SSLParameters parameters = secured.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    if (host.chars().anyMatch(Character::isLetter) && !host.startsWith("[")) {
      parameters.setServerNames(List.of(new SNIHostName(host)));
    }
    secured.setSSLParameters(parameters);
    secured.startHandshake();
    return secured;
  }
}
