package pair;

/** A request of a client. */
public class Request {
  private String client;
  private long bytes;

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

  public long getBytes() {
    return bytes;
  }

  public void setBytes(long bytes) {
    this.bytes = bytes;
  }
}
