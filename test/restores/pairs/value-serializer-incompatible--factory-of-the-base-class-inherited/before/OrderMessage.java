package pair;

/** An order comes as a message. */
public class OrderMessage extends Message {
  public String article;
  public int quantity;

  public static Message of(Long number) {
    OrderMessage message = new OrderMessage();
    message.id = "customer-" + number % 4;
    message.headers.put("version", "1");
    message.article = "book " + number % 4;
    message.quantity = 3;
    return message;
  }
}
