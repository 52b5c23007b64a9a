package pair;

/** A client asked for something. */
public class Request {
  private static final long EPOCH = 1_700_000_000_000L;

  public String client;
  public long at;

  public Request() {}

  static Request of(Long number) {
    Request request = new Request();
    request.client = "client-" + number % 4;
    request.at = EPOCH + number;
    return request;
  }
}
