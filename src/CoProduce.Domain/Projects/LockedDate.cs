namespace CoProduce.Domain.Projects;

/// <summary>A date outside the project's power, such as when a contract is fixed.</summary>
public class LockedDate
{
    public const int WhatMaxLength = 200;

    private LockedDate() { }

    internal LockedDate(string what, DateOnly on)
    {
        What = what.Needed("Say what happens on that date.");
        On = on;
    }

    public int Id { get; private set; }
    public string What { get; private set; } = "";
    public DateOnly On { get; private set; }
}
