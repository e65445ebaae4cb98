#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void planPrefill(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *counts, __global uchar *token, __global uchar *slot, __global uchar *position, __global uchar *ints, __global uchar *tokens, __global uchar *sizes, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_11, *ul_13, *ul_15, *ul_2, *ul_26, *ul_3, *ul_32, *ul_38, *ul_4, *ul_5, *ul_56, *ul_6, *ul_62, *ul_63, *ul_64, *ul_73, *ul_74, *ul_9;
  bool b_27, b_34, b_67, b_68, b_72;
  int i_10, i_12, i_14, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_28, i_29, i_33, i_39, i_40, i_41, i_42, i_43, i_44, i_45, i_46, i_47, i_48, i_49, i_50, i_51, i_52, i_57, i_58, i_65, i_66, i_69, i_70, i_71;
  long l_23, l_24, l_25, l_30, l_31, l_35, l_36, l_37, l_53, l_54, l_55, l_59, l_60, l_61;

  // BLOCK 0
  ul_0  =  counts;
  ul_1  =  token;
  ul_2  =  slot;
  ul_3  =  position;
  ul_4  =  ints;
  ul_5  =  tokens;
  ul_6  =  sizes;
  __local int adi_7[1];
  __local int adi_8[1];
  ul_9  =  ul_6 + 16L;
  i_10  =  *((__global int *) ul_9);
  ul_11  =  ul_6 + 20L;
  i_12  =  *((__global int *) ul_11);
  ul_13  =  ul_6 + 24L;
  i_14  =  *((__global int *) ul_13);
  ul_15  =  ul_6 + 28L;
  i_16  =  *((__global int *) ul_15);
  i_17  =  get_local_id(0);
  // BLOCK 1 MERGES [0 15 ]
  i_18  =  0;
  i_19  =  0;
  for(;i_19 < i_10;)
  {
    // BLOCK 2
    i_20  =  i_19 + i_17;
    i_21  =  i_20 << 6;
    i_22  =  i_21 + i_16;
    l_23  =  (long) i_22;
    l_24  =  l_23 + 4L;
    l_25  =  l_24 << 2;
    ul_26  =  ul_4 + l_25;
    b_27  =  i_20 < i_10;
    if(b_27)
    {
      // BLOCK 3
      i_28  =  *((__global int *) ul_26);
      i_29  =  i_21 + 12;
      l_30  =  (long) i_29;
      l_31  =  l_30 << 2;
      ul_32  =  ul_4 + l_31;
      i_33  =  *((__global int *) ul_32);
      b_34  =  i_33 == 1;
      if(b_34)
      {
        // BLOCK 4
        l_35  =  (long) i_21;
        l_36  =  l_35 + 4L;
        l_37  =  l_36 << 2;
        ul_38  =  ul_4 + l_37;
        i_39  =  *((__global int *) ul_38);
        i_40  =  i_39 + -1;
        i_41  =  i_40 - i_28;
        i_42  =  max(0, i_41);
        i_43  =  i_28;
        i_44  =  i_42;
      }  // B3
      else
      {
        // BLOCK 5
        i_43  =  i_28;
        i_44  =  0;
      }  // B3
    }  // B2
    else
    {
      // BLOCK 6
      i_43  =  0;
      i_44  =  0;
    }  // B2
    // BLOCK 7 MERGES [6 5 4 ]
    adi_7[i_17]  =  i_44;
    adi_8[i_17]  =  i_43;
    barrier(CLK_LOCAL_MEM_FENCE);
    i_45  =  adi_7[0];
    i_46  =  adi_8[0];
    i_47  =  i_12 * i_19;
    i_48  =  i_47 + i_46;
    i_49  =  i_14 - i_18;
    i_50  =  min(i_45, i_49);
    // BLOCK 8 MERGES [7 9 ]
    i_51  =  i_17;
    for(;i_51 < i_50;)
    {
      // BLOCK 9
      i_52  =  i_48 + i_51;
      l_53  =  (long) i_52;
      l_54  =  l_53 + 4L;
      l_55  =  l_54 << 2;
      ul_56  =  ul_5 + l_55;
      i_57  =  *((__global int *) ul_56);
      i_58  =  i_18 + i_51;
      l_59  =  (long) i_58;
      l_60  =  l_59 + 4L;
      l_61  =  l_60 << 2;
      ul_62  =  ul_1 + l_61;
      *((__global int *) ul_62)  =  i_57;
      ul_63  =  ul_2 + l_61;
      *((__global int *) ul_63)  =  i_19;
      ul_64  =  ul_3 + l_61;
      i_65  =  i_51 + i_46;
      *((__global int *) ul_64)  =  i_65;
      i_66  =  i_51 + 1;
      i_51  =  i_66;
    }  // B8
    // BLOCK 10
    b_67  =  i_17 == 0;
    if(b_67)
    {
      // BLOCK 11
      b_68  =  i_50 < 1;
      if(b_68)
      {
        // BLOCK 12
      }  // B11
      else
      {
        // BLOCK 13
        i_69  =  i_43 + i_50;
        *((__global int *) ul_26)  =  i_69;
      }  // B11
    }  // B10
    else
    {
      // BLOCK 14
    }  // B10
    // BLOCK 15 MERGES [14 13 12 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_70  =  i_18 + i_50;
    i_71  =  i_19 + 1;
    i_18  =  i_70;
    i_19  =  i_71;
  }  // B1
  // BLOCK 16
  b_72  =  i_17 == 0;
  if(b_72)
  {
    // BLOCK 17
    ul_73  =  ul_0 + 16L;
    *((__global int *) ul_73)  =  i_18;
    ul_74  =  ul_0 + 20L;
    *((__global int *) ul_74)  =  0;
  }  // B16
  else
  {
    // BLOCK 18
  }  // B16
  // BLOCK 19 MERGES [18 17 ]
  return;
}  //  kernel
