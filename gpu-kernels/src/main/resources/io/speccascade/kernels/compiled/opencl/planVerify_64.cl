#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void planVerify(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *counts, __global uchar *token, __global uchar *slot, __global uchar *position, __global uchar *outputSource, __global uchar *outputTarget, __global uchar *ints, __global uchar *tokens, __global uchar *draft, __global uchar *sizes, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_105, *ul_109, *ul_11, *ul_115, *ul_116, *ul_13, *ul_15, *ul_2, *ul_26, *ul_3, *ul_32, *ul_38, *ul_4, *ul_5, *ul_57, *ul_6, *ul_65, *ul_7, *ul_70, *ul_8, *ul_86, *ul_88, *ul_89, *ul_9, *ul_90, *ul_92, *ul_93, *ul_99;
  bool b_114, b_22, b_28, b_34, b_45, b_53, b_79;
  int i_100, i_101, i_102, i_106, i_110, i_111, i_112, i_113, i_12, i_14, i_16, i_17, i_18, i_19, i_20, i_21, i_23, i_27, i_29, i_33, i_35, i_39, i_40, i_41, i_42, i_43, i_44, i_46, i_47, i_48, i_49, i_50, i_51, i_52, i_54, i_58, i_59, i_60, i_61, i_66, i_71, i_72, i_73, i_74, i_75, i_80, i_81, i_82, i_87, i_91, i_94, i_95, i_96;
  long l_103, l_104, l_107, l_108, l_24, l_25, l_30, l_31, l_36, l_37, l_55, l_56, l_62, l_63, l_64, l_67, l_68, l_69, l_76, l_77, l_78, l_83, l_84, l_85, l_97, l_98;

  // BLOCK 0
  ul_0  =  counts;
  ul_1  =  token;
  ul_2  =  slot;
  ul_3  =  position;
  ul_4  =  outputSource;
  ul_5  =  outputTarget;
  ul_6  =  ints;
  ul_7  =  tokens;
  ul_8  =  draft;
  ul_9  =  sizes;
  __local int adi_10[64];
  ul_11  =  ul_9 + 16L;
  i_12  =  *((__global int *) ul_11);
  ul_13  =  ul_9 + 20L;
  i_14  =  *((__global int *) ul_13);
  ul_15  =  ul_9 + 24L;
  i_16  =  *((__global int *) ul_15);
  i_17  =  get_local_id(0);
  // BLOCK 1 MERGES [0 24 ]
  i_18  =  0;
  i_19  =  0;
  for(;i_19 < i_12;)
  {
    // BLOCK 2
    i_20  =  i_19 + i_17;
    i_21  =  i_20 << 6;
    b_22  =  i_20 < i_12;
    if(b_22)
    {
      // BLOCK 3
      i_23  =  i_21 + 29;
      l_24  =  (long) i_23;
      l_25  =  l_24 << 2;
      ul_26  =  ul_6 + l_25;
      i_27  =  *((__global int *) ul_26);
      b_28  =  i_27 == 0;
      if(b_28)
      {
        // BLOCK 4
        i_29  =  i_21 + 21;
        l_30  =  (long) i_29;
        l_31  =  l_30 << 2;
        ul_32  =  ul_6 + l_31;
        i_33  =  *((__global int *) ul_32);
        b_34  =  i_33 == 1;
        if(b_34)
        {
          // BLOCK 5
          i_35  =  i_21 + 22;
          l_36  =  (long) i_35;
          l_37  =  l_36 << 2;
          ul_38  =  ul_6 + l_37;
          i_39  =  *((__global int *) ul_38);
          i_40  =  i_39 + 1;
          i_41  =  i_40;
        }  // B4
        else
        {
          // BLOCK 6
          i_41  =  0;
        }  // B4
      }  // B3
      else
      {
        // BLOCK 7
        i_41  =  0;
      }  // B3
    }  // B2
    else
    {
      // BLOCK 8
      i_41  =  0;
    }  // B2
    // BLOCK 9 MERGES [8 6 5 7 ]
    adi_10[i_17]  =  i_41;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 10 MERGES [9 14 ]
    i_42  =  i_18;
    i_43  =  i_18;
    i_44  =  0;
    for(;i_44 < 64;)
    {
      // BLOCK 11
      b_45  =  i_44 < i_17;
      if(b_45)
      {
        // BLOCK 12
        i_46  =  adi_10[i_44];
        i_47  =  i_46;
      }  // B11
      else
      {
        // BLOCK 13
        i_47  =  0;
      }  // B11
      // BLOCK 14 MERGES [12 13 ]
      i_48  =  adi_10[i_44];
      i_49  =  i_42 + i_48;
      i_50  =  i_43 + i_47;
      i_51  =  i_44 + 1;
      i_42  =  i_49;
      i_43  =  i_50;
      i_44  =  i_51;
    }  // B10
    // BLOCK 15
    barrier(CLK_LOCAL_MEM_FENCE);
    i_52  =  i_19 + 64;
    b_53  =  i_41 < 1;
    if(b_53)
    {
      // BLOCK 16
    }  // B15
    else
    {
      // BLOCK 17
      i_54  =  i_21 + 11;
      l_55  =  (long) i_54;
      l_56  =  l_55 << 2;
      ul_57  =  ul_6 + l_56;
      i_58  =  *((__global int *) ul_57);
      i_59  =  i_14 * i_20;
      i_60  =  i_59 + i_58;
      i_61  =  i_60 + -1;
      l_62  =  (long) i_61;
      l_63  =  l_62 + 4L;
      l_64  =  l_63 << 2;
      ul_65  =  ul_7 + l_64;
      i_66  =  *((__global int *) ul_65);
      l_67  =  (long) i_43;
      l_68  =  l_67 + 4L;
      l_69  =  l_68 << 2;
      ul_70  =  ul_1 + l_69;
      *((__global int *) ul_70)  =  i_66;
      i_71  =  i_58 + -1;
      i_72  =  i_16 + 1;
      i_73  =  i_72 * i_20;
      // BLOCK 18 MERGES [17 22 ]
      i_74  =  0;
      for(;i_74 < i_41;)
      {
        // BLOCK 19
        i_75  =  i_43 + i_74;
        l_76  =  (long) i_75;
        l_77  =  l_76 + 4L;
        l_78  =  l_77 << 2;
        b_79  =  i_74 < 1;
        if(b_79)
        {
          // BLOCK 20
        }  // B19
        else
        {
          // BLOCK 21
          i_80  =  i_20 * i_16;
          i_81  =  i_80 + -1;
          i_82  =  i_81 + i_74;
          l_83  =  (long) i_82;
          l_84  =  l_83 + 4L;
          l_85  =  l_84 << 2;
          ul_86  =  ul_8 + l_85;
          i_87  =  *((__global int *) ul_86);
          ul_88  =  ul_1 + l_78;
          *((__global int *) ul_88)  =  i_87;
        }  // B19
        // BLOCK 22 MERGES [20 21 ]
        ul_89  =  ul_2 + l_78;
        *((__global int *) ul_89)  =  i_20;
        ul_90  =  ul_3 + l_78;
        i_91  =  i_71 + i_74;
        *((__global int *) ul_90)  =  i_91;
        ul_92  =  ul_4 + l_78;
        *((__global int *) ul_92)  =  i_75;
        ul_93  =  ul_5 + l_78;
        i_94  =  i_73 + i_74;
        *((__global int *) ul_93)  =  i_94;
        i_95  =  i_74 + 1;
        i_74  =  i_95;
      }  // B18
      // BLOCK 23
      i_96  =  i_21 + 14;
      l_97  =  (long) i_96;
      l_98  =  l_97 << 2;
      ul_99  =  ul_6 + l_98;
      i_100  =  i_41 + i_58;
      i_101  =  i_100 + -1;
      *((__global int *) ul_99)  =  i_101;
      i_102  =  i_21 + 24;
      l_103  =  (long) i_102;
      l_104  =  l_103 << 2;
      ul_105  =  ul_6 + l_104;
      *((__global int *) ul_105)  =  i_41;
      i_106  =  i_21 + 17;
      l_107  =  (long) i_106;
      l_108  =  l_107 << 2;
      ul_109  =  ul_6 + l_108;
      i_110  =  *((__global int *) ul_109);
      i_111  =  i_110 + 1;
      *((__global int *) ul_109)  =  i_111;
    }  // B15
    // BLOCK 24 MERGES [16 23 ]
    i_112  =  i_42;
    i_113  =  i_52;
    i_18  =  i_112;
    i_19  =  i_113;
  }  // B1
  // BLOCK 25
  b_114  =  i_17 == 0;
  if(b_114)
  {
    // BLOCK 26
    ul_115  =  ul_0 + 16L;
    *((__global int *) ul_115)  =  i_18;
    ul_116  =  ul_0 + 20L;
    *((__global int *) ul_116)  =  i_18;
  }  // B25
  else
  {
    // BLOCK 27
  }  // B25
  // BLOCK 28 MERGES [27 26 ]
  return;
}  //  kernel
