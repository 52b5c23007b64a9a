package pair;

/** A call, or a tariff; one of the two is set. */
public class Message {
  public String subscriber;
  public Call call;
  public Tariff tariff;

  public Message() {}

  static Message of(Call call) {
    Message message = new Message();
    message.subscriber = call.subscriber;
    message.call = call;
    return message;
  }

  static Message of(Tariff tariff) {
    Message message = new Message();
    message.subscriber = tariff.subscriber;
    message.tariff = tariff;
    return message;
  }
}
