package pair;

/** A message. */
public class Message {
  public String sender;
  public long number;

  public static Message of(Long number) {
    Message message = new Message();
    message.sender = "sender-" + number % 4;
    message.number = number;
    return message;
  }
}
