package pair;

import org.apache.flink.api.common.functions.AggregateFunction;

/** Puts messages together. */
final class Converse implements AggregateFunction<Ticket, Conversation, Conversation> {
  @Override
  public Conversation createAccumulator() {
    return new Conversation();
  }

  @Override
  public Conversation add(Ticket ticket, Conversation conversation) {
    conversation.customer = ticket.customer;
    conversation.messages++;
    return conversation;
  }

  @Override
  public Conversation getResult(Conversation conversation) {
    return conversation;
  }

  @Override
  public Conversation merge(Conversation one, Conversation other) {
    one.customer = one.customer == null ? other.customer : one.customer;
    one.messages += other.messages;
    return one;
  }
}
