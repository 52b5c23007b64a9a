package pair;

/** A terminal asks whether a payment is allowed. */
public class Request {
  public String terminal;
  public String merchant;
  public long number;

  public Request() {}

  static Request of(Long number) {
    Request request = new Request();
    request.number = number;
    request.terminal = "terminal-" + number % 4;
    request.merchant = "merchant-" + number % 2;
    return request;
  }
}
