namespace Guanlan.Lexicon.Packing;

/// <summary>The strings of a pack, each made once, when it is first asked for.</summary>
internal sealed class PackStrings(int[] starts, char[] units)
{
    private readonly string?[] made = new string?[starts.Length - 1];

    public string this[int index] => made[index] ??= new string(units, starts[index], starts[index + 1] - starts[index]);
}
