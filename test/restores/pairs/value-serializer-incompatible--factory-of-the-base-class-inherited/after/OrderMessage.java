package pair;

/** An order comes as a message. */
public class OrderMessage extends Message {
  public String article;
  public int quantity;

  public static OrderMessage in(Envelope envelope) {
    OrderMessage message = new OrderMessage();
    message.id = envelope.id;
    message.headers.put("version", "1");
    message.article = envelope.article;
    message.quantity = envelope.quantity;
    return message;
  }
}
