namespace Guanlan.Reading.Encodings;

/// <summary>Bytes read as text.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Encoding">IANA name of the encoding that was used.</param>
/// <param name="IsDamaged">True if so much was lost that the words cannot be trusted.</param>
internal sealed record DecodedText(string Text, string Encoding, bool IsDamaged);
