package pair;

/** A request of a client. */
public class Request {
  private String client;
  private int bytes;
  private String path;

  static Request of(Long number) {
    Request request = new Request();
    request.setClient("client-" + number % 4);
    request.setBytes(100);
    return request;
  }

  public String getPath() {
    return path;
  }

  public void setPath(String path) {
    this.path = path;
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
