package pair;

/** A request of a client. */
public class Request {
  private String client;
  private int bytes;

  static Request of(Long number) {
    Request request = new Request();
    request.setClient("client-" + number % 4);
    request.setBytes(100);
    return request;
  }

  public String getClient() {
    return client;
  }

  public void setClient(String client) {
    this.client = client;
  }

  public int getBytes() {
    return bytes;
  }

  public void setBytes(int bytes) {
    this.bytes = bytes;
  }
}
