using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using Guanlan.Diagnostics;
using Guanlan.Sqlite;

namespace Guanlan.Cli.Commands;

/// <summary><c>guanlan doctor</c>: versions, data, health of the record.</summary>
internal static class DoctorCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var command = new Command("doctor", texts["doctor.about"]);
        command.SetAction(async (parsed, cancellation) =>
        {
            Line(context, "doctor.program", $"guanlan {typeof(DoctorCommand).Assembly.GetName().Version?.ToString(3)}");
            Line(context, "doctor.runtime", $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}, {Environment.ProcessorCount} CPU");
            Line(context, "doctor.coder", context.Engine.Version);
            var path = Path.GetFullPath(context.RecordPath(parsed));
            Line(context, "doctor.record", path);
            if (!File.Exists(path))
            {
                Line(context, "doctor.health", texts["doctor.no-record"]);
                return ExitCode.Done;
            }

            await using var record = SqliteRecord.OpenExisting(path);
            var counts = await record.CountsAsync(cancellation);
            Line(context, "doctor.size", $"{(new FileInfo(path).Length / 1048576.0).ToString("0.0", CultureInfo.InvariantCulture)} MB");
            Line(context, "doctor.counts", texts.Format("doctor.counted", counts.Documents, counts.Stories, counts.Rows, counts.Asserted, counts.Events, counts.Rejected));
            var problems = await record.CheckAsync(cancellation);
            if (problems.IsEmpty) Line(context, "doctor.health", texts["doctor.sound"]);
            foreach (var problem in problems) Line(context, "doctor.health", problem);
            return problems.IsEmpty ? ExitCode.Done : throw new GuanlanException(Errors.DamagedRecord, path);
        });
        return command;
    }

    private static void Line(CommandContext context, string key, string value) => context.Terminal.Out.WriteLine($"{context.Texts[key]}: {value}");
}
