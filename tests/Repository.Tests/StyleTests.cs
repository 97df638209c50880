using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Guanlan;
using Guanlan.Cli;
using Guanlan.Sqlite;
using Guanlan.Web;

namespace Repository.Tests;

/// <summary>Holds what CONTRIBUTING.md says of files, names and state.</summary>
public partial class StyleTests
{
    private const int MostLines = 500;
    private static readonly string[] Kinds = [".cs", ".razor", ".css", ".js"];

    /// <summary>Static fields that may change, each with its reason. None at present.</summary>
    private static readonly Dictionary<string, string> Allowed = [];

    public static TheoryData<string> Assemblies => [.. ByName.Keys];

    private static Dictionary<string, Assembly> ByName => new()
    {
        ["Guanlan"] = typeof(Document).Assembly,
        ["Guanlan.Fetching"] = typeof(Guanlan.Fetching.Fetcher).Assembly,
        ["Guanlan.Sqlite"] = typeof(SqliteRecord).Assembly,
        ["Guanlan.Web"] = typeof(Workbench).Assembly,
        ["Guanlan.Cli"] = typeof(CommandLine).Assembly,
    };

    [Fact]
    public void No_source_file_is_longer_than_the_limit()
    {
        var tooLong = Sources().Select(path => (path, Lines: File.ReadLines(path).Count())).Where(file => file.Lines > MostLines).Select(file => $"{file.path}: {file.Lines}");
        Assert.Equal([], tooLong);
    }

    [Fact]
    public void No_type_is_named_for_being_left_over()
    {
        var names = Sources().Where(path => path.EndsWith(".cs", StringComparison.Ordinal)).SelectMany(path => TypeName().Matches(File.ReadAllText(path))).Select(match => match.Groups[1].Value)
            .Concat(Sources().Select(path => Path.GetFileName(path).Split('.')[0]));
        Assert.Equal([], names.Where(name => LeftOver().IsMatch(name)).Distinct());
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_static_field_can_change(string assembly)
    {
        var changing = StaticFields(ByName[assembly])
            .Where(field => !field.IsInitOnly || IsMutableCollection(field.FieldType))
            .Select(field => $"{field.DeclaringType!.FullName}.{field.Name}")
            .Where(field => !Allowed.ContainsKey(field));
        Assert.Equal("", string.Join('\n', changing));
    }

    /// <summary>Fields that people wrote: the compiler's own caches of delegates and its literals are left out.</summary>
    private static IEnumerable<FieldInfo> StaticFields(Assembly assembly) =>
        assembly.GetTypes()
            .Where(type => !OwnedByCompiler(type))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsLiteral && !(field.Name.StartsWith('<') && !field.Name.EndsWith("k__BackingField", StringComparison.Ordinal)));

    private static bool OwnedByCompiler(Type type)
    {
        for (var one = type; one is not null; one = one.DeclaringType)
            if (one.Name.StartsWith('<') || (one.Namespace ?? "").StartsWith("System.", StringComparison.Ordinal) || one.IsDefined(typeof(CompilerGeneratedAttribute), false)) return true;
        return false;
    }

    /// <summary>Growing collections; an array is taken for a table of constants.</summary>
    private static bool IsMutableCollection(Type type) =>
        type.Namespace is "System.Collections.Generic" or "System.Collections.Concurrent" && !type.IsInterface && typeof(IEnumerable).IsAssignableFrom(type);

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Guanlan.Testing.Repository.PathTo("src"), "*", SearchOption.AllDirectories)
            .Where(path => Kinds.Contains(Path.GetExtension(path)) && !path.Contains("/obj/", StringComparison.Ordinal));

    [GeneratedRegex(@"\b(?:class|struct|interface|enum|record(?: struct| class)?)\s+([A-Z]\w*)")]
    private static partial Regex TypeName();

    [GeneratedRegex("Helper|Manager|Common|Util(?:s|ity|ities)(?![a-z])")]
    private static partial Regex LeftOver();
}
