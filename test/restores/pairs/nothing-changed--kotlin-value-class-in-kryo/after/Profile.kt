package pair

/** What is known of a visitor. */
@JvmInline
value class Name(val text: String)

data class Profile(val name: Name, val city: String, val visits: Long = 0)
