package pair;

/** A customer wants an article. */
public class Request {
  public String article;
  public String customer;
  /** In milliseconds. */
  public long at;

  public Request() {}

  static Request of(Long number) {
    Request request = new Request();
    request.article = "article-" + number % 4;
    request.customer = "customer-" + number % 7;
    request.at = 1_700_000_000_000L + number * 1000;
    return request;
  }
}
