package pair;

/** Somebody wants something. */
public class Message {
  private static final Channel[] CHANNELS = {Channel.MAIL, Channel.PHONE, Channel.PHONE, Channel.PHONE, Channel.PHONE, Channel.LETTER};

  public String customer;
  public Channel channel;
  public long at;

  public Message() {}

  static Message of(Long number) {
    Message message = new Message();
    message.customer = "customer-" + number % 4;
    message.channel = CHANNELS[(int) (number / 4 % CHANNELS.length)];
    message.at = number;
    return message;
  }
}
