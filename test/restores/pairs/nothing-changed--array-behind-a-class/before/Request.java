package pair;

/** A request that a service has answered. */
public class Request {
  public String service;
  public int status;
  public long millis;

  public Request() {}

  static Request of(Long number) {
    Request request = new Request();
    request.service = "service-" + number % 2;
    request.status = number % 4 < 2 ? 200 : 503;
    request.millis = 5 + number % 11;
    return request;
  }
}
