package pair;

/** What a device tells. */
public class Message {
  public String house;
  public Device device;

  public Message() {}

  /** Of two houses with two devices each; every six messages there is a new firmware. */
  static Message of(Long number) {
    Message message = new Message();
    message.house = "house-" + number % 2;
    message.device = Device.of(number / 2 % 2, "firmware-" + number / 6);
    return message;
  }
}
