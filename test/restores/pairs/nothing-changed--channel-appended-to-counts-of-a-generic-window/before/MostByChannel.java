package pair;

/** Tells how a customer reaches us most. */
final class MostByChannel extends Most<Message, Channel> {
  @Override
  protected Channel of(Message message) {
    return message.channel;
  }
}
