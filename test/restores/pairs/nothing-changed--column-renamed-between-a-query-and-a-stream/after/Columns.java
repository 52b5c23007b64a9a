package pair;

/** What the query calls its columns. */
interface Columns {
  String CUSTOMER = "customer_id";
  String NUMBER = "order_number";
  String AMOUNT = "net_cents";
}
