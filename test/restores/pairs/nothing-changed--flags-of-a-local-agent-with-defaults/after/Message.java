package pair;

/** Somebody writes something. */
public class Message {
  public String sender;
  public String topic;
  public int urgency;

  public Message() {}

  static Message of(Long number) {
    Message message = new Message();
    message.sender = "sender-" + number % 4;
    message.topic = "topic-" + number / 4 % 2;
    message.urgency = (int) (number / 4 % 3);
    return message;
  }
}
